// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sheetnumbers.h"
#include "models/sources/spreadsheet.h"
#include "models/sources/xlsxwriter.h"
#include "models/sources/ziparchive.h"
#include "models/table/temporal.h"
#include "tests/requirement.h"
#include "tests/sources/temporaryfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <array>

using namespace clientele;
using namespace clientele::sources;

// Books are written and read back by openpyxl 3.0.9 and pandas 1.5.3 with odfpy 1.4.2.
class TestSheets : public QObject
{
    Q_OBJECT

private:
    static QByteArray python(const QStringList &arguments)
    {
        QProcess process;
        process.start("/usr/bin/python3", QStringList{CLIENTELE_SOURCE_DIR "/tests/sources/books.py"} + arguments);
        process.waitForFinished(120'000);
        if (process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    static QString dataFolder()
    {
        const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
        return named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named;
    }

    QString book(const QString &name) const { return m_files.path(name); }

    static Source opened(const QStringList &inputs, const ReadOptions &options = {})
    {
        auto source = open(inputs, options);
        if (!source)
            qWarning("%s", qPrintable(source.error().sentence()));
        return source ? std::move(*source) : Source();
    }
    static QString errorOf(const QStringList &inputs, const ReadOptions &options = {})
    {
        const auto source = open(inputs, options);
        return source ? QString() : source.error().what;
    }

    QString changed(const QString &from, const QString &to, const std::function<void(QByteArray &)> &change) const
    {
        QFile file(book(from));
        (void)file.open(QIODevice::ReadOnly);
        QByteArray content = file.readAll();
        change(content);
        return m_files.write(content, to);
    }

    TemporaryFiles m_files;
    QString m_lacking;

private Q_SLOTS:
    void initTestCase()
    {
        m_lacking = tests::notInstalled({"/usr/bin/python3"});
        if (m_lacking.isEmpty() && QProcess::execute("/usr/bin/python3", {"-c", "import openpyxl, pandas, odf"}) != 0)
            m_lacking = "not installed: python3-openpyxl, python3-pandas or python3-odf";
        if (m_lacking.isEmpty())
            python({"write", m_files.path("")});
    }

    void codesOfNumbersAndTextsStayAsTheyAre()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("codes.xlsx")});
        QVERIFY(source.table);
        QCOMPARE(typesOf(*source.table), (QStringList{"text", "integer", "real", "text"}));
        QCOMPARE(valuesOf(*source.table), (QList<QStringList>{{"71053", "17850", "2.55", "007"},
                                                              {"85123A", "13047", "1.1", "a\nb"},
                                                              {"22633", "<missing>", "-0.3", "say \"x\""}}));
        QCOMPARE(source.account.warnings, QStringList());
        QVERIFY(source.account.delimiter.isNull());
        QCOMPARE(source.account.files.size(), 1U);
        QCOMPARE(source.account.files.front().part, QStringLiteral("s"));
        QCOMPARE(source.account.files.front().rows, 3U);
        QCOMPARE(source.account.sha256.size(), 64);
    }

    void aDecimalCommaThatIsAskedForHoldsForTextsAndLeavesNumberCellsAlone()
    {
        CLIENTELE_NEEDS(m_lacking);
        ReadOptions options;
        options.decimal = ',';
        const Source source = opened({book("codes.xlsx")}, options);
        QVERIFY(source.table);
        QCOMPARE(valuesOf(*source.table).front().at(2), QStringLiteral("2.55"));
    }

    void datesAreFoundByTheirFormat()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("dates.xlsx")});
        QVERIFY(source.table);
        QCOMPARE(typesOf(*source.table), (QStringList{"date", "date", "text", "boolean"}));
        QCOMPARE(valuesOf(*source.table),
                 (QList<QStringList>{{"2011-12-09T12:50:00", "2011-12-09", "12:50:00", "true"},
                                     {"1999-01-02T03:04:05.678000", "1900-01-01", "00:00:01", "false"}}));
        const Source mac = opened({book("mac.xlsx")});
        QVERIFY(mac.table);
        QCOMPARE(valuesOf(*mac.table),
                 (QList<QStringList>{{"2011-12-09T12:50:00", "1"}, {"1904-01-02T00:00:00", "2"}}));
    }

    void everyFormatIsUnderstood_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("shown"); // empty: a number
        const auto add = [](const char *code, const char *serial, const char *shown) {
            QTest::addRow("%s %s", code, serial) << code << serial << shown;
        };
        add("yyyy-mm-dd", "1", "1900-01-01");
        add("dd.mm.yyyy", "59", "1900-02-28");
        add("d/m/yy", "60", "1900-02-28"); // the day that never was
        add("mmm\\-yy", "61", "1900-03-01");
        add("[$-407]dd. MMMM yyyy", "40886.5", "2011-12-09T12:00:00");
        add("\"day\" 0", "40886", "");
        add("[h]:mm", "1.5", "36:00:00");
        add("h:mm AM/PM", "0.25", "06:00:00");
        add("h:mm", "40886.25", "2011-12-09T06:00:00");
        add("mm:ss.0", "0.00001", "00:00:00.864");
        add("[Red]0.00;[Blue]-0.00", "40886", "");
        add("0.00E+00", "40886", "");
        add("General", "40886", "");
        add("yyyy", "-1", "");
        add("yyyy", "0", "");
        add("yyyy", "2958465.9999999999", ""); // rounds to the year 10000
        add("yyyy", "2958465", "9999-12-31");
        add("yyyy", "1e300", "");
        add("yyyy", "x", "");
        add("yyyy-mm-dd hh:mm:ss", "40886.534722222219", "2011-12-09T12:50:00");
    }
    void everyFormatIsUnderstood()
    {
        QFETCH(QString, code);
        QFETCH(QString, serial);
        QFETCH(QString, shown);
        const CellFormat format = formatOfCode(code.toStdString());
        std::string text;
        const bool isDate = format != CellFormat::Number && appendSerial(serial.toStdString(), format, false, text);
        QCOMPARE(QString::fromStdString(text), shown);
        QCOMPARE(isDate, !shown.isEmpty());
    }

    void numbersAreWrittenShortest_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        const QStringList pairs = {"71053",
                                   "71053",
                                   "17850.0",
                                   "17850",
                                   "1.1000000000000001",
                                   "1.1",
                                   "2.50",
                                   "2.5",
                                   "1E3",
                                   "1000",
                                   "12345678901234567890",
                                   "12345678901234567890",
                                   "1.0E-7",
                                   "1e-07",
                                   ".5",
                                   "0.5",
                                   "-0.25",
                                   "-0.25",
                                   "007",
                                   "7",
                                   "x",
                                   "x",
                                   "1e999",
                                   "1e999"};
        for (qsizetype i = 0; i < pairs.size(); i += 2)
            QTest::addRow("%s", qPrintable(pairs[i])) << pairs[i] << pairs[i + 1];
    }
    void numbersAreWrittenShortest()
    {
        QFETCH(QString, raw);
        QFETCH(QString, shown);
        std::string text;
        appendNumber(raw.toStdString(), '.', text);
        QCOMPARE(QString::fromStdString(text), shown);
    }

    void cellsWithErrorsAndFormulasWithoutResultAreMissingAndCounted()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("errors.xlsx")});
        QVERIFY(source.table);
        QCOMPARE(valuesOf(*source.table),
                 (QList<QStringList>{{"1", "<missing>"}, {"<missing>", "2"}, {"<missing>", "3"}, {"4", "<missing>"}}));
        QCOMPARE(source.account.warnings.size(), 2);
        QVERIFY(source.account.warnings[0].startsWith("3 cell(s) of the sheet “s” hold an error (#DIV/0!, #N/A)"));
        QVERIFY(source.account.warnings[1].startsWith("1 formula(s) of the sheet “s” have no stored result"));
    }

    void aTableIsFoundWhereverItStands()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("place.xlsx")});
        QVERIFY(source.table);
        QCOMPARE(namesOf(*source.table), (QStringList{"code", "amount", "column 3"}));
        QCOMPARE(source.account.rows, 12U);
        QCOMPARE(valuesOf(*source.table).first(), (QStringList{"c6", "3", "6"}));
        QCOMPARE(source.account.rejected, 1U);
        QCOMPARE(source.account.rejectedRows.front().line, 12);
        QVERIFY(source.account.rejectedRows.front().reason.contains("instead of 3"));
        QVERIFY(source.account.warnings.join(' ').contains("the table begins below “Sales of May”"));
        QCOMPARE(namesOf(*opened({book("names.xlsx")}).table), (QStringList{"x", "x (2)", "column 3", "y"}));
        QCOMPARE(namesOf(*opened({book("index.xlsx")}).table).first(2), (QStringList{"column 1", "code"}));
    }

    void sheetsWithTheSameColumnsAreOneTable()
    {
        CLIENTELE_NEEDS(m_lacking);
        const QString path = book("several.xlsx");
        QCOMPARE(sheetNames(path).value_or(QStringList()),
                 (QStringList{"Read me", "Feb", "Apr", "Notes", "empty", "old"}));
        const Source source = opened({path});
        QVERIFY(source.table);
        QCOMPARE(namesOf(*source.table), (QStringList{"b", "a"}));
        QCOMPARE(valuesOf(*source.table), (QList<QStringList>{{"6", "5"}, {"8", "x"}, {"4", "3"}}));
        QCOMPARE(source.account.files.size(), 2U);
        QVERIFY(source.account.warnings.join(' ').contains("“Feb”, “Apr” have the same columns"));
        QVERIFY(
            source.account.warnings.join(' ').contains("“Read me”, “Notes”, “old” are hidden or have other columns"));
        ReadOptions options;
        options.sheet = "Notes";
        QCOMPARE(namesOf(*opened({path}, options).table), (QStringList{"who", "what", "why"}));
        QCOMPARE(valuesOf(*opened({path + "#old"}).table), (QList<QStringList>{{"100", "100"}}));
        QCOMPARE(errorOf({path + "#May"}), QStringLiteral("There is no sheet “May”"));
        QCOMPARE(errorOf({path + "#empty"}), QStringLiteral("The sheet “empty” has no data"));
        QCOMPARE(errorOf({path + "#Feb", path + "#Notes"}),
                 QStringLiteral("The tables have different columns and share no key"));
        QCOMPARE(errorOf({m_files.write("a\n1\n", "t.csv")}, options), QStringLiteral("Only spreadsheets have sheets"));
    }

    void sheetsWithACommonKeyAreJoined()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("shop.xlsx")});
        QVERIFY(source.table);
        QCOMPARE(namesOf(*source.table), (QStringList{"order_id", "customer_id", "total", "town"}));
        QCOMPARE(valuesOf(*source.table),
                 (QList<QStringList>{{"1", "7", "5", "Rome"}, {"2", "7", "6", "Rome"}, {"3", "9", "4", "<missing>"}}));
        const QString warnings = source.account.warnings.join(' ');
        QVERIFY(warnings.contains("“Orders” and “Customers” were joined by “customer_id” = “id”"));
        QVERIFY(warnings.contains("“Notes” shares no key with the others and was left out"));
        QVERIFY(!warnings.contains("Of the book’s sheets"));
        QCOMPARE(namesOf(*opened({book("shop.xlsx") + "#Orders"}).table).size(), 3);
    }

    void booksAndTextFilesAreAppended()
    {
        CLIENTELE_NEEDS(m_lacking);
        const QString csv = m_files.write("b,a\n1,2\n", "zz.csv");
        ReadOptions options;
        options.fileNameColumn = "file";
        const Source source = opened({csv, book("several.xlsx") + "#Feb"}, options);
        QVERIFY(source.table);
        QCOMPARE(valuesOf(*source.table), (QList<QStringList>{{"3", "4", "several.xlsx#Feb"}, {"2", "1", "zz.csv"}}));
    }

    void odsSheetsAreReadAlike()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Source source = opened({book("table.ods")});
        QVERIFY(source.table);
        QCOMPARE(sheetNames(book("table.ods")).value_or(QStringList()), QStringList{"May"});
        QCOMPARE(namesOf(*source.table), (QStringList{"code", "n", "x", "when", "ok", "text"}));
        QCOMPARE(typesOf(*source.table), (QStringList{"text", "integer", "real", "date", "boolean", "text"}));
        QCOMPARE(valuesOf(*source.table).first(),
                 (QStringList{"71053", "1", "0.5", "2011-12-09T12:50:00", "true", "a  b"}));
        QCOMPARE(valuesOf(*source.table).last().first(4), (QStringList{"85123A", "2", "<missing>", "<missing>"}));
    }

    void booksWithoutATableAreAnError()
    {
        CLIENTELE_NEEDS(m_lacking);
        QCOMPARE(errorOf({book("empty.xlsx")}), QStringLiteral("The book has no data"));
        QCOMPARE(errorOf({book("header.xlsx")}), QStringLiteral("The file has a header but no rows"));
    }

    void damagedBooksAreAnError()
    {
        CLIENTELE_NEEDS(m_lacking);
        QCOMPARE(errorOf({m_files.write("", "no.xlsx")}), QStringLiteral("The file is empty"));
        QCOMPARE(errorOf({m_files.write("a,b\n1,2\n", "text.xlsx")}),
                 QStringLiteral("The file is damaged: it is no spreadsheet"));
        QVERIFY(errorOf({m_files.write("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "ole.xlsx")})
                    .startsWith("The book is encrypted"));
        QVERIFY(errorOf({m_files.path("absent.xlsx")}).startsWith("There is no such file"));
        const QString cut = changed("codes.xlsx", "cut.xlsx", [](QByteArray &all) { all.chop(100); });
        QCOMPARE(errorOf({cut}), QStringLiteral("The file is damaged: its end is missing"));
        for (int at = 40; at < 5000; at += 61) {
            // Whatever byte is changed: an error, or the same table.
            const QString path = changed("codes.xlsx", "bad.xlsx", [&](QByteArray &all) {
                if (at < all.size())
                    all[at] = char(all[at] ^ 0x55);
            });
            const auto source = open({path});
            if (source)
                QCOMPARE(source->account.rows, 3U);
            else
                QVERIFY(!source.error().what.isEmpty() && !source.error().remedy.isEmpty());
        }
    }

    void whatUnpacksBeyondTheLimitIsRefused()
    {
        CLIENTELE_NEEDS(m_lacking);
        ZipLimits limits;
        limits.largestUnpacked = 1000;
        const auto large = ZipArchive::open(book("codes.xlsx"), limits);
        QVERIFY(!large && large.error().what.startsWith("The file unpacks to more than 1"));
        limits = {};
        limits.suspiciousBytes = 100;
        limits.largestRatio = 1;
        const auto bomb = ZipArchive::open(book("codes.xlsx"), limits);
        QVERIFY(!bomb && bomb.error().what.contains("zip bomb"));
        // The directory says more, or less, than there is.
        for (const int change : {-1, 1}) {
            const QString path = changed("codes.xlsx", "lie.xlsx", [&](QByteArray &all) {
                qsizetype at = all.indexOf("PK\1\2");
                while (!all.mid(at + 46).startsWith("xl/worksheets/sheet1.xml"))
                    at = all.indexOf("PK\1\2", at + 1);
                all[at + 24] = char(all[at + 24] + change);
            });
            QCOMPARE(errorOf({path}),
                     QStringLiteral("The file is damaged: the part xl/worksheets/sheet1.xml is broken"));
        }
    }

    void encryptedPartsAreRefused()
    {
        CLIENTELE_NEEDS(m_lacking);
        const QString path = changed("table.ods", "secret.ods", [](QByteArray &all) {
            all[all.lastIndexOf("PK\1\2") + 8] = char(all[all.lastIndexOf("PK\1\2") + 8] | 1);
        });
        QCOMPARE(errorOf({path}), QStringLiteral("The book is encrypted"));
    }

    void readingCanBeCancelledAndTellsHowFarItIs()
    {
        CLIENTELE_NEEDS(m_lacking);
        const Progress stopped([] { return true; });
        const auto source = open({book("codes.xlsx")}, {}, stopped);
        QVERIFY(!source && source.error().code == Error::Code::Cancelled);
        double last = 0;
        const auto read = open({book("several.xlsx")}, {}, Progress({}, [&](double fraction, const QString &) {
                                   QVERIFY(fraction >= last && fraction <= 1);
                                   last = fraction;
                               }));
        QVERIFY(read);
        QCOMPARE(last, 1.0);
    }

    void realBooksHoldWhatOpenpyxlReads_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("campaign") << "marketing-campaign/marketing_campaign.xlsx"
                                  << "";
        QTest::newRow("retail") << "online-retail-ii/online_retail_II_sample.xlsx"
                                << "";
    }
    void realBooksHoldWhatOpenpyxlReads()
    {
        CLIENTELE_NEEDS(m_lacking);
        QFETCH(QString, path);
        const QString file = dataFolder() + "/" + path;
        CLIENTELE_NEEDS_DATA(QFileInfo::exists(file));
        for (const QString &name : sheetNames(file).value_or(QStringList())) {
            const Source source = opened({file + "#" + name});
            QVERIFY(source.table);
            const QJsonArray rows = QJsonDocument::fromJson(python({"read", file, name})).array();
            const table::Table &table = *source.table;
            QCOMPARE(rows.size(), qsizetype(table.rows() + 1));
            for (std::size_t row = 0; row < table.rows(); ++row) {
                const QJsonArray expected = rows[qsizetype(row) + 1].toArray();
                for (std::size_t column = 0; column < table.columnCount(); ++column) {
                    const auto &one = table.column(column);
                    QString text = one.isValid(row) ? QString::fromStdString(one.plainText(row)) : QString();
                    if (one.type() == table::Type::Date && text.size() == 10)
                        text += "T00:00:00";
                    if (text != expected[qsizetype(column)].toString())
                        QCOMPARE(text, expected[qsizetype(column)].toString());
                }
            }
        }
    }

    void whatIsWrittenIsReadBack()
    {
        using table::Column;
        const auto at = [](int year, int month, int day, int hour) {
            return table::fromCivil({year, month, day, hour, 30, 15, 250'000});
        };
        const auto table = table::Table::make(
            {Column::text("code", {"71053", "85123A", std::nullopt, "=1+1", " a\n\"b\" "}),
             Column::integers("n", {1, -2, 9'007'199'254'740'993, 0, 5}),
             Column::reals("x", {0.5, -1e-7, 1e300, 123456.789, 2.55}, table::Validity({0b11101}, 5)),
             Column::dates("when", {at(2011, 12, 9, 12), at(1900, 1, 1, 0), at(1900, 2, 28, 23), at(1900, 3, 1, 0),
                                    at(9999, 12, 31, 23)}),
             Column::dates("day", {table::fromCivil({2020, 2, 29}), 0, 0, 0, 0}, {}, true),
             Column::booleans("ok", {1, 0, 1, 0, 1})});
        QVERIFY(table);
        const QString path = m_files.path("written.xlsx");
        const auto written = writeXlsx(**table, path);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().sentence()));
        const Source source = opened({path});
        QVERIFY(source.table);
        QCOMPARE(valuesOf(*source.table), valuesOf(**table));
        QCOMPARE(typesOf(*source.table), typesOf(**table));
        CLIENTELE_NEEDS(m_lacking);
        const QJsonArray rows = QJsonDocument::fromJson(python({"read", path, "Sheet1"})).array();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[1].toArray()[0].toString(), QStringLiteral("71053"));
        QCOMPARE(rows[1].toArray()[3].toString(), QStringLiteral("2011-12-09T12:30:15.250000"));
        QCOMPARE(rows[4].toArray()[0].toString(), QStringLiteral("=1+1"));
    }

    void whatNoSheetHoldsIsRefusedAndLeavesTheOldFile()
    {
        const QString path = m_files.write("old", "kept.xlsx");
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto many = table::Table::make({table::Column::integers("n", std::vector<std::int64_t>(1'048'576))});
        const auto refused = writeXlsx(**many, path);
        QVERIFY(!refused && refused.error().what.contains("a sheet holds 1,048,575 below its header"));
        const auto longText = table::Table::make({table::Column::text("t", {std::string(32'768, 'x')})});
        const auto tooLong = writeXlsx(**longText, path);
        QVERIFY(!tooLong && tooLong.error().what.contains("A text in row 1 is longer"));
        const auto stopped =
            writeXlsx(**table::Table::make({table::Column::integers("n", {1})}), path, Progress([] { return true; }));
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
        QCOMPARE(content(), QByteArray("old"));
        QVERIFY(!writeXlsx(**table::Table::make({table::Column::integers("n", {1})}), m_files.path("no/such/f.xlsx")));
        const auto one = writeXlsx(**many, path, {}, std::array<std::vector<std::uint32_t>, 1>{{{0, 1}}}.data());
        QVERIFY(one);
        QCOMPARE(opened({path}).account.rows, 2U);
    }

    void theSheetsOfTheSampleAreOneTable()
    {
        const QString folder = dataFolder();
        CLIENTELE_NEEDS_DATA(QFileInfo::exists(folder));
        const Source first = opened({folder + "/online-retail/online_retail_first_70051_rows.xlsx"});
        QVERIFY(first.table);
        QCOMPARE(first.account.rows, 70'051U);
        QCOMPARE(first.account.rejected, 0U);
        const Source both = opened({folder + "/online-retail-ii/online_retail_II_sample.xlsx"});
        QVERIFY(both.table);
        QCOMPARE(both.account.files.size(), 2U);
        QCOMPARE(both.account.files[0].rows + both.account.files[1].rows, both.account.rows);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
