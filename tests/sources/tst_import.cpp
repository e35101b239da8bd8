// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person is asked about an import, and what its choices do.

#include "models/sources/preview.h"
#include "models/sources/readoptionsjson.h"
#include "tests/sources/temporaryfiles.h"

#include <QCryptographicHash>

using namespace clientele;
using namespace clientele::sources;
using Kind = ImportQuestion::Kind;

namespace {

Source read(const QStringList &inputs, const ReadOptions &options = {})
{
    auto source = open(inputs, options);
    if (!source)
        qFatal("%s", qPrintable(source.error().sentence()));
    return *source;
}

bool anyContains(const QStringList &texts, const QStringList &parts)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part); });
    });
}

ImportPreview shown(const QStringList &inputs, const ReadOptions &options = {})
{
    auto result = preview(inputs, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return *result;
}

ReadOptions withType(const QString &column, table::Type type)
{
    ReadOptions options;
    options.types.insert(column, type);
    return options;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateOrderIsAskedWhereEveryDayIsTwelveOrLess()
    {
        const TemporaryFiles files;
        const QString path = files.write("id,date\n1,03/04/2024\n2,05/06/2024\n");
        const Source guessed = read({path});
        QCOMPARE(guessed.account.questions.size(), std::size_t(1));
        QVERIFY(guessed.account.questions[0].kind == Kind::DateOrder);
        QCOMPARE(guessed.account.questions[0].examples, QStringList({"2024-03-04", "2024-04-03"}));
        QVERIFY(anyContains(guessed.account.warnings, {"“date”", "more than one order"}));
        ReadOptions options;
        options.dateOrder = DateOrder::DayMonthYear;
        const Source told = read({path}, options);
        QVERIFY(told.account.questions.empty());
        QCOMPARE(valuesOf(*told.table)[0][1].left(10), QString("2024-04-03"));
        // One day above 12 answers for the column, and for others of the file.
        QVERIFY(read({files.write("a,b\n13/04/2024,03/04/2024\n01/02/2024,05/06/2024\n")}).account.questions.empty());
        // It makes no difference where day and month are the same.
        QVERIFY(read({files.write("id,date\n1,03/03/2024\n2,05/05/2024\n")}).account.questions.empty());
        QVERIFY(read({files.write("id,date\n1,2024-03-04\n2,2024-05-06\n")}).account.questions.empty());
    }
    void decimalSignIsAskedWhereBothFit()
    {
        const TemporaryFiles files;
        const Source source = read({files.write("id;price\n1;1,234\n2;5,678\n")});
        QCOMPARE(source.account.questions.size(), std::size_t(1));
        QVERIFY(source.account.questions[0].kind == Kind::DecimalSign);
        ReadOptions options;
        options.decimal = QLatin1Char(',');
        QVERIFY(read({files.path("data.csv")}, options).account.questions.empty());
    }
    void twoFormsOfDatesInOneColumnAreFoundAndShown()
    {
        const TemporaryFiles files;
        const QString path = files.write("id,date\n1,2024-03-14\n2,14/03/2024\n3,15/03/2024\n4,\n5,16/03/2024\n");
        const Source source = read({path});
        QCOMPARE(typesOf(*source.table), QStringList({"integer", "text"}));
        QCOMPARE(source.account.questions.size(), std::size_t(1));
        QVERIFY(source.account.questions[0].kind == Kind::TwoDateForms);
        QCOMPARE(source.account.questions[0].examples, QStringList({"14/03/2024", "2024-03-14"}));
        QVERIFY(anyContains(source.account.warnings, {"“date”", "two forms", "14/03/2024", "2024-03-14", "3 rows"}));
        // As dates the rarer form is left out, with its line.
        const ImportPreview asDates = shown({path}, withType("date", table::Type::Date));
        QVERIFY(asDates.source);
        QVERIFY(asDates.source->account.questions.empty());
        QCOMPARE(asDates.columns[1].failing, std::size_t(1));
        QCOMPARE(asDates.columns[1].firstFailures[0].line, qint64(2));
        QCOMPARE(asDates.columns[1].firstFailures[0].value, QString("2024-03-14"));
        QCOMPARE(asDates.columns[1].confidence, 0.75);
        // Days and months in both orders.
        QVERIFY(read({files.write("d\n13/01/2024\n01/13/2024\n")}).account.questions[0].kind == Kind::TwoDateForms);
        // A word among them is another matter.
        QVERIFY(read({files.write("d\n13/01/2024\n01/13/2024\nsoon\n")}).account.questions.empty());
    }
    void daysOfASpreadsheetAreRecognisedAndTold()
    {
        const TemporaryFiles files;
        const QString path = files.write("id,InvoiceDate,price\n1,40513,40513\n2,40513.5,41000\n3,,39999\n");
        const Source source = read({path});
        QCOMPARE(typesOf(*source.table), QStringList({"integer", "date", "integer"}));
        // Python: datetime(1899, 12, 30) + timedelta(days=40513.5)
        QCOMPARE(valuesOf(*source.table)[1][1], QString("2010-12-01T12:00:00"));
        QCOMPARE(valuesOf(*source.table)[2][1], QString("<missing>"));
        QVERIFY(source.account.questions[0].kind == Kind::SerialDates);
        QVERIFY(anyContains(source.account.warnings, {"“InvoiceDate”", "40513", "2010-12-01"}));
        // Declined.
        const Source numbers = read({path}, withType("InvoiceDate", table::Type::Real));
        QCOMPARE(typesOf(*numbers.table), QStringList({"integer", "real", "integer"}));
        QVERIFY(numbers.account.questions.empty());
        // Asked for by type, whatever the name.
        const Source asked = read({path}, withType("price", table::Type::Date));
        QCOMPARE(valuesOf(*asked.table)[1][2].left(10), QString("2012-04-01"));
        QCOMPARE(asked.account.rejected, std::size_t(0));
    }
    void numbersThatAreNoPlausibleDaysStayNumbers()
    {
        const TemporaryFiles files;
        for (const char *values : {"date\n5\n40513\n", "date\n40513\n99999999\n", "date\n20240301\n20240302\n",
                                   "price\n40513\n40514\n", "update_count\n40513\n40514\n", "date\n-40513\n40513\n"}) {
            const Source source = read({files.write(values)});
            QVERIFY2(source.table->column(0).type() == table::Type::Integer, values);
            QVERIFY(source.account.questions.empty());
        }
        for (const char *name : {"date", "Order Date", "orderDate", "Bestelldatum", "date_of_birth", "fecha"})
            QVERIFY2(read({files.write(QByteArray(name) + "\n40513\n")}).table->column(0).type() == table::Type::Date,
                     name);
        // A number that is no day among them is left out with its line, where dates were asked for.
        const ImportPreview asked = shown({files.write("d\n40513\n12\n40514\n")}, withType("d", table::Type::Date));
        QCOMPARE(asked.source->account.rejected, std::size_t(1));
        QCOMPARE(asked.columns[0].firstFailures[0].line, qint64(3));
        QCOMPARE(asked.columns[0].firstFailures[0].value, QString("12"));
    }
    void linesQuotedAsAWholeAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("semicolons") << QByteArray("\"id;name;age\"\n\"1;Ann;34\"\n\"2;Bob, Jr;41\"\n");
        QTest::newRow("quotes within") << QByteArray(
            "\"id;name;age\"\r\n\"1;\"\"Ann\"\";34\"\r\n\"2;\"\"Bob, Jr\"\";41\"");
        QTest::newRow("bare header") << QByteArray("id,name,age\n\"1,\"\"Ann\"\",34\"\n\"2,\"\"Bob, Jr\"\",41\"\n");
        QTest::newRow("tabs and a mark") << QByteArray(
            "\xef\xbb\xbf\"id\tname\tage\"\n\"1\tAnn\t34\"\n\"2\tBob, Jr\t41\"\n");
    }
    void linesQuotedAsAWholeAreTakenApart()
    {
        QFETCH(const QByteArray, content);
        const TemporaryFiles files;
        const QString path = files.write(content);
        const Source source = read({path});
        QCOMPARE(namesOf(*source.table), QStringList({"id", "name", "age"}));
        QCOMPARE(typesOf(*source.table), QStringList({"integer", "text", "integer"}));
        QCOMPARE(valuesOf(*source.table)[1], QStringList({"2", "Bob, Jr", "41"}));
        QVERIFY(source.account.linesWereQuoted);
        QVERIFY(anyContains(source.account.warnings, {"in quotes as a whole"}));
        QCOMPARE(source.account.bytes, qint64(content.size()));
        QCOMPARE(source.account.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        ReadOptions asTheyStand;
        asTheyStand.quotedLines = false;
        const auto plain = open({path}, asTheyStand);
        QVERIFY(!plain || plain->table->columnCount() == 1);
    }
    void ordinaryQuotesAreNoQuotedLines()
    {
        const TemporaryFiles files;
        for (const char *content : {"\"a\",\"b\"\n\"1\",\"2\"\n", "name\n\"Smith, Ann\"\n\"Jones, Bob\"\n",
                                    "\"a\"\n\"x\"\n", "\"a;b\"\n\"1;2;3\"\n\"4\"\n", "a,b\n\"1\",\"2\"\n"}) {
            const Source source = read({files.write(content)});
            QVERIFY2(!source.account.linesWereQuoted, content);
        }
    }
    void quotedLinesOutsideUtf8AreJudged()
    {
        const TemporaryFiles files;
        const Source source = read({files.write("\"id;city\"\n\"1;K\xf6ln\"\n\"2;M\xfcnchen\"\n")});
        QCOMPARE(valuesOf(*source.table)[0][1], QString("Köln"));
        QCOMPARE(source.account.encoding, QString("ISO-8859-1"));
    }
    void fileWithoutHeaderKeepsItsFirstLine()
    {
        const TemporaryFiles files;
        ReadOptions options;
        options.hasHeader = false;
        const Source source = read({files.write("1,Ann,2.5\n2,Bob,3.5\n")}, options);
        QCOMPARE(namesOf(*source.table), QStringList({"column 1", "column 2", "column 3"}));
        QCOMPARE(typesOf(*source.table), QStringList({"integer", "text", "real"}));
        QCOMPARE(valuesOf(*source.table)[0], QStringList({"1", "Ann", "2.5"}));
        QVERIFY(source.account.warnings.isEmpty());
        const ImportPreview bad = shown({files.write("1,Ann\n2,Bob,3\n")}, options);
        QCOMPARE(bad.source->account.rejectedRows[0].line, qint64(2));
    }
    void filesOfOtherColumnsAreListedAndOpenedAsTheyAreWhereWanted()
    {
        const TemporaryFiles files;
        const QStringList inputs{files.write("id,city,a\n1,X,x\n2,X,y\n", "1.csv"),
                                 files.write("id,city,b\n3,Y,2.5\n", "2.csv"),
                                 files.write("city,a,id\nZ,z,4\n", "3.csv")};
        QVERIFY(!open(inputs));
        const ImportPreview refused = shown(inputs);
        QVERIFY(!refused.source && refused.error);
        QCOMPARE(refused.differences.size(), std::size_t(1));
        QCOMPARE(refused.differences[0].input, inputs[1]);
        QCOMPARE(refused.differences[0].extra, QStringList("b"));
        QCOMPARE(refused.differences[0].absent, QStringList("a"));
        ReadOptions options;
        options.uniteColumns = true;
        const ImportPreview united = shown(inputs, options);
        QVERIFY(united.source);
        QCOMPARE(united.differences.size(), std::size_t(1));
        QCOMPARE(namesOf(*united.source->table), QStringList({"id", "city", "a", "b"}));
        QCOMPARE(typesOf(*united.source->table), QStringList({"integer", "text", "text", "real"}));
        QCOMPARE(valuesOf(*united.source->table), QList<QStringList>({{"1", "X", "x", "<missing>"},
                                                                      {"2", "X", "y", "<missing>"},
                                                                      {"3", "Y", "<missing>", "2.5"},
                                                                      {"4", "Z", "z", "<missing>"}}));
        QVERIFY(anyContains(united.source->account.warnings, {"2.csv", "“b”", "missing in its rows"}));
        // A type asked for reads everything once more.
        options.types.insert("b", table::Type::Integer);
        options.types.insert("a", table::Type::Text);
        QCOMPARE(shown(inputs, options).columns[3].failing, std::size_t(1));
    }
    void previewIsWhatIsLoaded()
    {
        const TemporaryFiles files;
        QByteArray content = "id,code,when,amount\n";
        for (int i = 0; i < 3000; ++i)
            content += QByteArray::number(i) + ',' + (i == 2990 ? "85123A" : "71053") + ",0" +
                       QByteArray::number(1 + i % 9) + "/04/2024," + QByteArray::number(i) + ".5\n";
        const QString path = files.write(content);
        for (const char *delimiter : {"", ",", ";"}) {
            ReadOptions options;
            if (*delimiter != 0)
                options.delimiter = QLatin1Char(*delimiter);
            const auto loaded = open({path}, options);
            const ImportPreview before = shown({path}, options);
            QCOMPARE(before.source.has_value(), loaded.has_value());
            QCOMPARE(typesOf(*before.source->table), typesOf(*loaded->table));
            QCOMPARE(valuesOf(*before.source->table), valuesOf(*loaded->table));
            QVERIFY(before.source->table->roles() == loaded->table->roles());
            QCOMPARE(before.columns.size(), loaded->table->columnCount());
        }
        // The last rows decide as the first ones do.
        QVERIFY(shown({path}).columns[1].type == table::Type::Text);
        QCOMPARE(shown({path}).columns[0].confidence, 1.0);
        QCOMPARE(shown({path}).columns[2].confidence, 0.5);
        QVERIFY(shown({path}).columns[2].why.contains("other way round"));
    }
    void valuesThatFailAChosenTypeComeWithTheirLines()
    {
        const TemporaryFiles files;
        const QString path = files.write("id,amount\n1,5\n2,n/a\n3,7\n4,?\n");
        const ImportPreview asNumbers = shown({path}, withType("amount", table::Type::Integer));
        QCOMPARE(asNumbers.columns[1].failing, std::size_t(2));
        QCOMPARE(asNumbers.columns[1].firstFailures[0].value, QString("n/a"));
        QCOMPARE(asNumbers.columns[1].firstFailures[0].line, qint64(3));
        QCOMPARE(asNumbers.columns[1].firstFailures[1].line, qint64(5));
        QCOMPARE(asNumbers.columns[1].confidence, 0.5);
        const ImportPreview impossible = shown({path}, withType("none", table::Type::Integer));
        QVERIFY(!impossible.source && impossible.error);
        const ImportPreview absent = shown({files.path("absent.csv")});
        QVERIFY(!absent.source && absent.error->code == Error::Code::Io);
        QVERIFY(!preview({path}, {}, Progress([] { return true; })));
    }
    void textThatIsNoTableIsToldSo()
    {
        const auto sentence = [](const char *text) {
            const auto read = fromText(QString::fromUtf8(text), "Clipboard");
            return read ? QString() : read.error().what;
        };
        const QString noTable = "The text on the clipboard is no table";
        QCOMPARE(sentence("hello"), noTable);
        QCOMPARE(sentence("Dear Ann,\n\nthank you for the report, it was a pleasure to read and I learnt a "
                          "lot.\n\nYours,\nBob\n"),
                 noTable);
        QCOMPARE(sentence("The quick brown fox jumps over the lazy dog near the river\nand then it "
                          "goes home to sleep for the rest of the day\n"),
                 noTable);
        QCOMPARE(sentence("  \n"), QString("There is no table on the clipboard"));
        QCOMPARE(sentence("a\tb\n1\t2\n"), QString());
        QCOMPARE(sentence("name\nAnn Smith\nBob Jones\n"), QString());
        const auto pasted = fromText("a\tb\n1\t2\n", "Clipboard");
        QVERIFY(pasted->account.isPasted);
        const auto preview = previewText("a\tb\n1\tx\n2\t3\n", "Clipboard", withType("b", table::Type::Integer));
        QCOMPARE(preview->columns[1].failing, std::size_t(1));
    }
    void optionsSurviveJson()
    {
        ReadOptions options;
        QVERIFY(*readOptionsFromJson(toJson(options)) == options);
        QVERIFY(toJson(options).isEmpty());
        options.delimiter = QLatin1Char('\t');
        options.encoding = "windows-1252";
        options.decimal = QLatin1Char(',');
        options.dateOrder = DateOrder::YearMonthDay;
        options.missingWords = QStringList({"NA", "?"});
        options.sheet = "May";
        options.types = {{"a", table::Type::Text}, {"b", table::Type::Boolean}};
        options.roles = {{"a", table::Role::Customer}, {"b", table::Role::None}};
        options.fileNameColumn = "File";
        options.hasHeader = false;
        options.quotedLines = true;
        options.uniteColumns = true;
        options.joins = joins::Plan{"lines", {{"lines", "item_id", "items", "id"}}};
        QVERIFY(*readOptionsFromJson(toJson(options)) == options);
        for (const QJsonObject &foreign :
             {QJsonObject{{"delimiter", "long"}}, QJsonObject{{"types", QJsonObject{{"a", "number"}}}},
              QJsonObject{{"dateOrder", 5}}, QJsonObject{{"roles", "x"}}, QJsonObject{{"uniteColumns", 1}},
              QJsonObject{{"joins", 1}}})
            QVERIFY(!readOptionsFromJson(foreign));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
