// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/jsonvalues.h"
#include "models/recipe/propose.h"
#include "models/recipe/replay.h"
#include "tests/requirement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace clientele;
using namespace clientele::recipe;
using table::Column;
using table::TablePtr;
using table::Type;

namespace {

using Texts = std::vector<std::optional<std::string>>;

TablePtr textTable(const Texts &values)
{
    std::vector<std::int64_t> ids(values.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = std::int64_t(i);
    return *table::Table::make({Column::text("j", values), Column::integers("id", std::move(ids))});
}

StepResult expand(const TablePtr &table, bool keep = false)
{
    auto result = applyStep(ExpandJson{ColumnRef("j"), keep}, table);
    if (!result)
        qFatal("%s", qPrintable(result.error().error.sentence()));
    return *result;
}

QStringList cells(const TablePtr &table, const char *name)
{
    const Column *column = table->find(QString::fromLatin1(name));
    if (!column)
        return {QStringLiteral("no column ") + QString::fromLatin1(name)};
    QStringList all;
    for (std::size_t row = 0; row < column->size(); ++row)
        all << (column->isValid(row) ? QString::fromStdString(column->plainText(row)) : QString("-"));
    return all;
}

QStringList names(const TablePtr &table)
{
    QStringList all;
    for (const auto &column : table->columns())
        all << column->name();
    return all;
}

QString error(const Texts &values)
{
    const auto result = applyStep(ExpandJson{ColumnRef("j"), false}, textTable(values));
    return result ? QString() : result.error().error.sentence();
}

// Objects of all kinds of values, from a seed.
std::string randomObject(std::mt19937 &random, int depth)
{
    static const std::vector<std::string> values = {"1",
                                                    "-7",
                                                    "2.5",
                                                    "1e3",
                                                    "true",
                                                    "false",
                                                    "null",
                                                    "\"x\"",
                                                    "\"a\\u00e9\\n\"",
                                                    "[]",
                                                    "[1, \"]\"]",
                                                    "\"\"",
                                                    "[{\"a\": [2]}]",
                                                    "9007199254740993"};
    std::string text = "{";
    const unsigned count = random() % 5;
    const unsigned first = random() % 6;
    for (unsigned i = 0; i < count; ++i) {
        text += i > 0 ? ", " : " ";
        text += "\"k" + std::to_string((first + i) % 6) + "\" : ";
        text += depth < 3 && random() % 4 == 0 ? randomObject(random, depth + 1) : values[random() % values.size()];
    }
    return text + "}";
}

} // namespace

class TestJsonStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void keysBecomeTypedColumnsInOrderOfAppearance()
    {
        const TablePtr table = textTable({R"({"zip": "04109", "age": 31, "price": 2, "on": true, "at": "2024-03-01"})",
                                          R"({"price": 2.5, "zip": "x", "on": false, "at": "2024-03-02T10:00:00"})"});
        const StepResult result = expand(table);
        QCOMPARE(names(result.table), QStringList({"j.zip", "j.age", "j.price", "j.on", "j.at", "id"}));
        QCOMPARE(int(result.table->find(u"j.zip")->type()), int(Type::Text));
        QCOMPARE(int(result.table->find(u"j.age")->type()), int(Type::Integer));
        QCOMPARE(int(result.table->find(u"j.price")->type()), int(Type::Real));
        QCOMPARE(int(result.table->find(u"j.on")->type()), int(Type::Boolean));
        QCOMPARE(int(result.table->find(u"j.at")->type()), int(Type::Date));
        QCOMPARE(cells(result.table, "j.zip"), QStringList({"04109", "x"}));
        QCOMPARE(cells(result.table, "j.age"), QStringList({"31", "-"}));
        QCOMPARE(cells(result.table, "j.at"), QStringList({"2024-03-01T00:00:00", "2024-03-02T10:00:00"}));
        QCOMPARE(result.account.cellsChanged, std::size_t(9));
        QVERIFY(result.account.warnings.isEmpty());
        QVERIFY(result.account.why.contains("5 key"));
        QCOMPARE(title(ExpandJson{ColumnRef("j"), false}), QString("Expand the JSON objects of j"));
    }
    void nestedObjectsHaveDottedNamesAndArraysStayText()
    {
        const StepResult result =
            expand(textTable({"{\"a\": {\"b\": {\"c\": 1}, \"d\": []}, \"e\": [1, {\"f\": \"]\"}], \"a.b\": 5}",
                              R"({"a": 7, "e": {}, "g": {}})"}));
        QCOMPARE(names(result.table), QStringList({"j.a.b.c", "j.a.d", "j.e", "j.a.b", "j.a", "id"}));
        QCOMPARE(cells(result.table, "j.e"), QStringList({"[1, {\"f\": \"]\"}]", "-"}));
        QCOMPARE(cells(result.table, "j.a.d"), QStringList({"[]", "-"}));
        QCOMPARE(cells(result.table, "j.a"), QStringList({"-", "7"}));
    }
    void missingCellsAndNullsAreMissingAndNoFault()
    {
        const StepResult result =
            expand(textTable({std::nullopt, "", "  ", "null", "{}", R"({"a": null})", R"({"a": 1})"}));
        QCOMPARE(cells(result.table, "j.a"), QStringList({"-", "-", "-", "-", "-", "-", "1"}));
        QVERIFY(result.account.warnings.isEmpty());
        QVERIFY(result.account.examples.empty());
    }
    void spoiltCellsAreCountedAndShown()
    {
        const StepResult result =
            expand(textTable({R"({"a": 1})", R"({"a": 2)", "[1]", "12", R"({"a": 01})", R"({'a': 1})", R"({"a": 1} x)",
                              R"({"a": NaN})", "{\"a\": \"\n\"}", R"({"a": "\q"})", R"({"a" 1})", R"({"a": 1,})"}));
        QCOMPARE(cells(result.table, "j.a").count("-"), qsizetype(11));
        QCOMPARE(result.account.warnings.size(), qsizetype(1));
        QVERIFY2(result.account.warnings.first().startsWith("11 cell"), qPrintable(result.account.warnings.first()));
        QCOMPARE(result.account.examples.size(), mostExamples);
        QCOMPARE(result.account.examples.front().row, std::size_t(1));
        QCOMPARE(result.account.examples.front().before, QString(R"({"a": 2)"));
    }
    void lastOfTwoEqualKeysCounts()
    {
        QCOMPARE(cells(expand(textTable({R"({"a": 1, "b": 2, "a": 3})"})).table, "j.a"), QStringList({"3"}));
    }
    void textsKeepTheirSignsAndIntegersTheirDigits()
    {
        const StepResult result = expand(
            textTable({"{\"t\": \"Köln \\u00e9\\ud83d\\ude00\\/\\\"\", \"n\": 9007199254740993, \"h\": \"\\ud800\"}"}));
        QCOMPARE(cells(result.table, "j.t"), QStringList({QString::fromUtf8("Köln é😀/\"")}));
        QCOMPARE(cells(result.table, "j.n"), QStringList({"9007199254740993"}));
        QCOMPARE(cells(result.table, "j.h"), QStringList({QString(QChar(0xfffd))}));
        // More digits than 64 bits hold are text rather than wrong.
        QCOMPARE(cells(expand(textTable({R"({"n": 123456789012345678901234567890})"})).table, "j.n"),
                 QStringList({"123456789012345678901234567890"}));
    }
    void valuesOfSeveralKindsAreText()
    {
        const StepResult result = expand(textTable({R"({"a": 1})", R"({"a": "x"})", R"({"a": true})"}));
        QCOMPARE(int(result.table->find(u"j.a")->type()), int(Type::Text));
        QCOMPARE(cells(result.table, "j.a"), QStringList({"1", "x", "true"}));
    }
    void textStaysWhereItIsWanted()
    {
        QCOMPARE(names(expand(textTable({R"({"a": 1})"}), true).table), QStringList({"j", "j.a", "id"}));
    }
    void namesThatAreTakenGetANumber()
    {
        const TablePtr table =
            *table::Table::make({Column::text("j", Texts{R"({"a": 1})"}), Column::integers("j.a", {5})});
        QCOMPARE(names(expand(table).table), QStringList({"j.a (2)", "j.a"}));
    }
    void columnsWithoutObjectsAreRefused()
    {
        QVERIFY2(error({"x", "y"}).contains("holds no JSON objects"), qPrintable(error({"x", "y"})));
        QVERIFY(error({}).contains("holds no JSON objects"));
        QVERIFY(error({"{}"}).contains("holds no JSON objects"));
        const auto wrong = applyStep(ExpandJson{ColumnRef("id"), false}, textTable({"{}"}));
        QVERIFY(!wrong);
        const auto absent = applyStep(ExpandJson{ColumnRef("none"), false}, textTable({"{}"}));
        QVERIFY(!absent && absent.error().missing);
    }
    void keysWithoutEndAreRefused()
    {
        Texts values;
        for (int i = 0; i < 1100; ++i)
            values.push_back("{\"k" + std::to_string(i) + "\": 1}");
        QVERIFY2(error(values).contains("more than 1000 keys"), qPrintable(error(values)));
    }
    void depthWithoutEndIsNoObject()
    {
        for (const std::string open : {"{\"a\":", "{\"a\":[", "["}) {
            std::string deep;
            for (int i = 0; i < 100'000; ++i)
                deep += open;
            QVERIFY(!visitJsonObject(deep, [](const std::string &, const JsonValue &) {}));
        }
    }
    void objectsAreProposedToBeExpanded()
    {
        Texts values;
        for (int i = 0; i < 20; ++i)
            values.push_back("{\"a\": " + std::to_string(i) + "}");
        values.push_back("spoilt");
        const auto proposals = propose(textTable(values));
        QVERIFY(proposals);
        const auto found = std::find_if(proposals->begin(), proposals->end(), [](const Proposal &one) {
            return std::holds_alternative<ExpandJson>(one.step);
        });
        QVERIFY(found != proposals->end());
        QCOMPARE(found->column, QString("j"));
        QVERIFY(applyStep(found->step, textTable(values)));
        const auto none = propose(textTable({"{a}", "{b}", "text"}));
        QVERIFY(std::none_of(none->begin(), none->end(),
                             [](const Proposal &one) { return std::holds_alternative<ExpandJson>(one.step); }));
    }
    // Python 3.11's json and pandas 1.5.3's json_normalize. An empty object has no key of its own there; missing and
    // null are one.
    void randomObjectsAgreeWithPandas()
    {
        CLIENTELE_NEEDS(tests::notInstalled({"/usr/bin/python3"}));
        std::mt19937 random(7);
        Texts values;
        for (int i = 0; i < 400; ++i)
            values.push_back(randomObject(random, 0));
        QTemporaryDir folder;
        QFile file(folder.filePath("objects.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &value : values)
            file.write(QByteArray::fromStdString(*value) + '\n');
        file.close();
        QProcess python;
        python.start("/usr/bin/python3", {"-c", R"(
import json, pandas, sys
rows = [json.loads(line) for line in open(sys.argv[1])]
table = pandas.json_normalize(rows)
cells = {}
for name in table.columns:
    column = [None if v is None or v == {} or (isinstance(v, float) and v != v) else v for v in table[name].astype(object)]
    if any(v is not None for v in column):
        cells[name] = [None if v is None else json.dumps(v) for v in column]
print(json.dumps(cells))
)",
                                          file.fileName()});
        QVERIFY(python.waitForFinished());
        if (python.readAllStandardError().contains("No module"))
            CLIENTELE_NEEDS(QString("python3-pandas is not installed"));
        const QJsonObject expected = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QVERIFY(expected.size() > 6);
        const TablePtr table = expand(textTable(values)).table;
        qsizetype columnsWithValues = 0;
        for (const auto &column : table->columns())
            columnsWithValues += column->name() != "id" && column->missing() < column->size() ? 1 : 0;
        QCOMPARE(columnsWithValues, expected.size());
        for (auto name = expected.begin(); name != expected.end(); ++name) {
            const Column *column = table->find(QString("j." + name.key()));
            QVERIFY2(column, qPrintable(name.key()));
            const QJsonArray wanted = name.value().toArray();
            for (std::size_t row = 0; row < values.size(); ++row) {
                const QJsonValue one = wanted[qsizetype(row)];
                QCOMPARE(column->isValid(row), !one.isNull());
                if (one.isNull())
                    continue;
                // Both as JSON once more: a text by its content, numbers by their value.
                const QByteArray text = '[' + one.toString().toUtf8() + ']';
                const QJsonValue meant = QJsonDocument::fromJson(text).array().first();
                const QString ours = QString::fromStdString(column->plainText(row));
                if (meant.isString())
                    QCOMPARE(ours, meant.toString());
                else if (meant.isArray())
                    QCOMPARE(QJsonDocument::fromJson(ours.toUtf8()).array(), meant.toArray());
                else if (meant.isBool())
                    QCOMPARE(ours, QString(meant.toBool() ? "true" : "false"));
                else
                    QCOMPARE(ours.toDouble(), meant.toDouble());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonStep)
#include "tst_jsonstep.moc"
