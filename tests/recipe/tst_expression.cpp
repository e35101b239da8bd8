// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/evaluation.h"
#include "models/recipe/expression.h"
#include "tests/recipe/randomtable.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cmath>

using namespace clientele;
using namespace clientele::recipe;
using table::Column;
using table::Type;
using tests::largest;
using tests::randomTable;
using tests::sqlExpressions;

namespace {

QString parsedType(const QString &text)
{
    const Schema schema{{"i", Type::Integer}, {"x", Type::Real},    {"t", Type::Text},
                        {"d", Type::Date},    {"b", Type::Boolean}, {"Unit price", Type::Real}};
    const auto parsed = parseExpression(text, schema);
    return parsed
               ? table::toString(parsed->type())
               : QString("%1+%2 %3").arg(parsed.error().position).arg(parsed.error().length).arg(parsed.error().what);
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreKnownBeforeTheData()
    {
        QCOMPARE(parsedType("i + 1"), QString("integer"));
        QCOMPARE(parsedType("i / 2"), QString("real"));
        QCOMPARE(parsedType("i * x"), QString("real"));
        QCOMPARE(parsedType("[Unit price] > 3 AND not b"), QString("boolean"));
        QCOMPARE(parsedType("if(i > 1, 'a', missing)"), QString("text"));
        QCOMPARE(parsedType("coalesce(missing, d)"), QString("date"));
        QCOMPARE(parsedType("round(x)"), QString("integer"));
        QCOMPARE(parsedType("round(x, 2)"), QString("real"));
        QCOMPARE(parsedType("-9223372036854775808"), QString("integer"));
        QCOMPARE(parsedType("9223372036854775808"), QString("real"));
        QCOMPARE(parsedType("d >= date('2011-12-09')"), QString("boolean"));
        QCOMPARE(parsedType("2 \u00d7 x \u2212 1"), QString("real"));
    }
    void errorsPointAtTheCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << ""
                               << "0+1 The expression ends too early";
        QTest::newRow("column") << "i + Prise"
                                << "4+5 There is no column “Prise”";
        QTest::newRow("function") << "2 * rund(x)"
                                  << "4+4 There is no function “rund”";
        QTest::newRow("type") << "i + t"
                              << "4+1 This is a text";
        QTest::newRow("condition") << "if(i, 1, 2)"
                                   << "3+1 This is a whole number";
        QTest::newRow("open bracket") << "(i + 1"
                                      << "0+1 The bracket is not closed";
        QTest::newRow("closed bracket") << "i + 1)"
                                        << "5+1 There is a bracket too many";
        QTest::newRow("text") << "t = 'abc"
                              << "4+4 The text is not closed";
        QTest::newRow("column bracket") << "[Unit"
                                        << "0+5 The bracket of a column is not closed";
        QTest::newRow("operator") << "i ? 1"
                                  << "2+1 “?” is no operator";
        QTest::newRow("end") << "i +"
                             << "3+1 The expression ends too early";
        QTest::newRow("chain") << "1 < i < 3"
                               << "6+1 Comparisons cannot be chained";
        QTest::newRow("order") << "b < b"
                               << "0+5 True and false have no order";
        QTest::newRow("arguments") << "length(t, t)"
                                   << "0+12 “length” has other arguments";
        QTest::newRow("only missing") << "missing"
                                      << "0+7 Nothing but missing stands here";
        QTest::newRow("date") << "date('soon')"
                              << "5+6 This is no date";
        QTest::newRow("number") << "1e999"
                                << "0+5 The number is too large or too small";
        QTest::newRow("two values") << "i i"
                                    << "2+1 Something stands here that does not belong";
    }
    void errorsPointAtTheCharacter()
    {
        QFETCH(QString, text);
        QTEST(parsedType(text), "error");
    }
    void depthAndLengthAreLimited()
    {
        for (const QString &part : {QString("("), QString("-"), QString("not "), QString("abs("), QString("[")}) {
            const QString deep = part.repeated(int(longestExpression / part.size()) - 1);
            QVERIFY(!parsedType(deep).isEmpty());
            QVERIFY(parsedType(deep).contains('+'));
        }
        QVERIFY(parsedType(QString("(").repeated(100'000)).contains("too long"));
        QVERIFY(parsedType(QString("(").repeated(5000)).contains("nested too deeply"));
        QVERIFY(parsedType("i" + QString("+i").repeated(5000)).contains("nested too deeply"));
        QCOMPARE(parsedType("i" + QString("+i").repeated(150)), QString("integer"));
        QString doubled = "b";
        for (int n = 0; n < 150; ++n)
            doubled = "oneOf(" + doubled + ", true)";
        QCOMPARE(parsedType(doubled), QString("boolean"));
    }
    void rulesHoldInMemory_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value"); // "-": missing
        const auto row = [](const char *expression, const char *value) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(value);
        };
        row("one + none", "-");
        row("none = none", "-");
        row("false and none = 1", "false");
        row("true and none = 1", "-");
        row("true or none = 1", "true");
        row("not (none = 1)", "-");
        row("if(none = 1, 1, 2)", "-");
        row("isMissing(none)", "true");
        row("coalesce(none, 5)", "5");
        row("one / 0", "-");
        row("7 % 0", "-");
        row("-7 % 3", "-1");
        row("9223372036854775807 + one", "-");
        row("real(9223372036854775807) + one", "9.223372036854775807e+18");
        row("1e308 * 10", "-");
        row("round(2.5)", "3");
        row("round(-2.5)", "-3");
        row("round(2.345, 2)", "2.35");
        row("floor(-0.5)", "-1");
        row("sqrt(-1)", "-");
        row("log(0)", "-");
        row("'Z' < 'a'", "true");
        row("'z' < 'ä'", "true");
        row("upper('straße ä')", "STRASSE Ä");
        row("length('€uro')", "4");
        row("substring('€uro', 2, 2)", "ur");
        row("substring('abc', 0, 2)", "a");
        row("substring('abc', 2)", "bc");
        row("replace('aXbX', 'X', '')", "ab");
        row("concat('a', 'b', \"c\")", "abc");
        row("trim('  a b ')", "a b");
        row("oneOf(one, 2, 1)", "true");
        row("oneOf(one, 2, none)", "-");
        row("min(3, 1, 2.5)", "1");
        row("number('1,234.5')", "1234.5");
        row("number('twelve')", "-");
        row("year(date('2011-12-09T12:50:00')) * 100 + minute(date('2011-12-09T12:50:00'))", "201150");
        row("weekday(date('2011-12-09'))", "5");
        row("daysBetween(date('2011-12-09T23:00:00'), date('2011-12-10'))", "1");
        row("text(1 = 1)", "true");
        row("integer(-2.7)", "-2");
        row("'it''s'", "it's");
    }
    void rulesHoldInMemory()
    {
        QFETCH(QString, expression);
        QFETCH(QString, value);
        const auto table =
            *table::Table::make({Column::integers("one", {1}), Column::integers("none", {0}, table::Validity({0}, 1))});
        const auto result = evaluateColumn(expression, "r", *table);
        QVERIFY2(result, result ? "" : qPrintable(result.error().error.sentence()));
        QString got = result->column->isValid(0) ? QString::fromStdString(result->column->plainText(0)) : QString("-");
        if (result->column->type() == Type::Real && got != "-")
            QCOMPARE(got.toDouble(), value.toDouble());
        else
            QCOMPARE(got, value);
    }
    void missingResultsAreCounted()
    {
        const auto table = *table::Table::make({Column::integers("a", {0, 2, largest})});
        const auto result = evaluateColumn("1 / a + real(a * 2) + sqrt(-real(a) + 1)", "r", *table);
        QCOMPARE(result->counts.zeroDivisions, std::size_t(1));
        QCOMPARE(result->counts.beyondRange, std::size_t(1));
        QCOMPARE(result->counts.undefined, std::size_t(2));
        QCOMPARE(result->warnings.size(), 3);
    }
    void textsAreWorkedOutOncePerValueOrByRowAlike()
    {
        // More rows than texts takes the short way; two columns at once take the long one.
        const std::size_t rows = 10'000;
        std::vector<std::optional<std::string>> values;
        std::vector<std::optional<std::string>> unique;
        for (std::size_t row = 0; row < rows; ++row) {
            values.push_back(row % 7 == 0 ? std::nullopt : std::optional("Name " + std::to_string(row % 10)));
            unique.push_back(std::to_string(row));
        }
        const auto table = *table::Table::make({Column::text("t", values), Column::text("u", unique)});
        const auto quick = evaluateColumn("if(isMissing(t), 'none', upper(substring(t, 6)))", "r", *table);
        const auto slow =
            evaluateColumn("if(isMissing(t), 'none', upper(substring(concat(t, substring(u, 1, 0)), 6)))", "r", *table);
        QVERIFY(quick && slow);
        QCOMPARE(quick->column->dictionary().size(), 11U);
        for (std::size_t row = 0; row < rows; ++row) {
            QCOMPARE(quick->column->plainText(row), slow->column->plainText(row));
            QCOMPARE(quick->column->plainText(row), row % 7 == 0 ? std::string("none") : std::to_string(row % 10));
        }
    }
    void completionOffersColumnsAndFunctions()
    {
        const Schema schema{{"Price", Type::Real}, {"Unit price", Type::Real}, {"Country", Type::Text}};
        const Completions begun = completions("1 + pri * 2", 7, schema);
        QCOMPARE(begun.begin, 4);
        QCOMPARE(begun.length, 3);
        QCOMPARE(begun.all.size(), std::size_t(2));
        QCOMPARE(begun.all[0].inserted, QString("Price"));
        QCOMPARE(begun.all[1].inserted, QString("[Unit price]"));
        QCOMPARE(completions("rou", 3, schema).all.front().inserted, QString("round("));
        QCOMPARE(completions("[uni", 4, schema).all.front().inserted, QString("[Unit price]"));
        QVERIFY(completions("Country = 'Pri", 14, schema).all.empty());
        QVERIFY(completions("", 0, schema).all.size() > 20);
    }

    void sqliteGivesWhatMemoryGives_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : sqlExpressions)
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }
    void sqliteGivesWhatMemoryGives()
    {
        QFETCH(QString, expression);
        static const table::TablePtr table = randomTable(2000);
        QVERIFY(fillDatabase(*table));
        const Schema schema = schemaOf(*table);
        const auto parsed = parseExpression(expression, schema);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what));
        const auto memory = evaluateColumn(expression, "r", *table);
        QVERIFY(memory);
        const auto sql = toSql(*parsed, schema, SqlDialect::Sqlite);
        QVERIFY2(sql, sql ? "" : qPrintable(sql.error().sentence()));
        QSqlQuery query(QSqlDatabase::database("expressions"));
        query.setForwardOnly(true);
        QVERIFY2(query.exec("SELECT " + *sql + " FROM data ORDER BY number"),
                 qPrintable(query.lastError().text() + *sql));
        std::size_t validRows = 0;
        for (std::size_t row = 0; row < table->rows(); ++row) {
            QVERIFY(query.next());
            const QVariant value = query.value(0);
            const Column &own = *memory->column;
            const QByteArray at = QByteArray("row ") + QByteArray::number(qulonglong(row)) + ": memory " +
                                  QByteArray::fromStdString(own.plainText(row)) + ", SQL " + value.toString().toUtf8();
            QVERIFY2(value.isNull() == !own.isValid(row), at);
            if (value.isNull())
                continue;
            ++validRows;
            if (own.type() == Type::Real)
                QVERIFY2(value.toDouble() == own.reals()[row], at);
            else if (own.type() == Type::Boolean)
                QVERIFY2(value.toInt() == own.booleans()[row], at);
            else if (own.type() == Type::Integer)
                QVERIFY2(value.toLongLong() == own.integers()[row], at);
            else
                QVERIFY2(value.toString().toStdString() == own.plainText(row), at);
        }
        QVERIFY(validRows > 0);
    }
    void whatADatabaseDoesOtherwiseIsRefused()
    {
        const Schema schema{{"t", Type::Text}, {"x", Type::Real}};
        for (const char *expression : {"lower(t)", "upper(t)", "number(t)", "text(x)"}) {
            const auto parsed = parseExpression(expression, schema);
            QVERIFY(parsed);
            QVERIFY(!toSql(*parsed, schema, SqlDialect::Sqlite));
            QVERIFY(!toSql(*parsed, schema, SqlDialect::PostgreSql));
        }
        const auto hostile = parseExpression("t = 'x''; DROP TABLE data; --'", schema);
        QVERIFY(toSql(*hostile, schema, SqlDialect::Sqlite)->contains("'x''; DROP TABLE data; --'"));
    }

private:
    static bool fillDatabase(const table::Table &table)
    {
        if (QSqlDatabase::contains("expressions"))
            return true;
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "expressions");
        database.setDatabaseName(":memory:");
        QSqlQuery query(database);
        if (!database.open() || !query.exec("CREATE TABLE data (number INTEGER, i INTEGER, \"j j\" INTEGER, x REAL, y "
                                            "REAL, b INTEGER, t TEXT COLLATE "
                                            "NOCASE, u TEXT, d TEXT)"))
            return false;
        database.transaction();
        query.prepare("INSERT INTO data VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            query.addBindValue(qulonglong(row));
            for (const table::ColumnPtr &column : table.columns()) {
                QVariant value;
                if (!column->isValid(row))
                    value = QVariant(QMetaType::fromType<QString>());
                else if (column->type() == Type::Integer)
                    value = qlonglong(column->integers()[row]);
                else if (column->type() == Type::Real)
                    value = column->reals()[row];
                else if (column->type() == Type::Boolean)
                    value = int(column->booleans()[row]);
                else
                    value = QString::fromStdString(column->plainText(row));
                query.addBindValue(value);
            }
            if (!query.exec())
                return false;
        }
        return database.commit();
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
