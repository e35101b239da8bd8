// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporaryfiles.h"

#include "models/sources/datetimeparsing.h"
#include "models/sources/numberparsing.h"

#include <limits>
#include <random>

using namespace clientele;
using namespace clientele::sources;

namespace {

// One column of these values, each quoted where it must be.
Result<Source> readColumn(const QStringList &values, const ReadOptions &options = {}, const QString &delimiter = ",")
{
    const TemporaryFiles files;
    QString content = "v" + delimiter + "n\n";
    for (const QString &value : values)
        content += (value.contains(delimiter) ? '"' + value + '"' : value) + delimiter + "x\n";
    return open({files.write(content.toUtf8())}, options);
}

QString shown(const Result<Source> &source)
{
    if (!source)
        return source.error().sentence();
    QStringList values;
    for (const QStringList &row : valuesOf(*source->table))
        values.append(row.first());
    return typesOf(*source->table).first() + ": " + values.join(' ');
}

} // namespace

class TestCsvTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnHasTheTypeThatAllItsValuesFit_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QStringList &values, const char *expected) {
            QTest::newRow(name) << values << QString::fromUtf8(expected);
        };
        add("integers", {"1", "-2", "0"}, "integer: 1 -2 0");
        add("largest integers", {"9223372036854775807", "-9223372036854775808"},
            "integer: 9223372036854775807 -9223372036854775808");
        add("beyond 64 bits", {"1", "9223372036854775808"}, "text: 1 9223372036854775808");
        add("integers written as reals", {"13085.0", "", "17850.0"}, "integer: 13085 <missing> 17850");
        add("integers of both kinds", {"13085.0", "7"}, "integer: 13085 7");
        add("cents are no integers", {"5.00", "7.00"}, "real: 5 7");
        add("one real makes reals", {"1", "2.5"}, "real: 1 2.5");
        add("exponents", {"1e-05", "1.5E+10", "2.5e3"}, "real: 0.00001 15000000000 2500");
        add("codes with an E are text", {"12E5", "13"}, "text: 12E5 13");
        add("hexadecimal codes", {"1e1234", "c4ca42"}, "text: 1e1234 c4ca42");
        add("beyond doubles", {"1e+999", "1"}, "text: 1e+999 1");
        add("integers that a double would change", {"9007199254740993", "0.5"}, "text: 9007199254740993 0.5");
        add("leading zeros", {"007", "12"}, "text: 007 12");
        add("zero and parts", {"0", "0.5", ".25", "-0.5"}, "real: 0 0.5 0.25 -0.5");
        add("leading plus", {"+491234", "5"}, "text: +491234 5");
        add("one code makes text", {"85123", "22423", "85123A"}, "text: 85123 22423 85123A");
        add("letters before", {"536365", "C536379"}, "text: 536365 C536379");
        add("nan and inf are words", {"1", "nan", "inf"}, "text: 1 nan inf");
        add("percent", {"5%", "7%"}, "text: 5% 7%");
        add("blanks around numbers", {" 5", "7 ", "  "}, "integer: 5 7 <missing>");
        add("blanks in text", {" a", "  "}, "text:  a   ");
        add("thousands", {"1,234,567", "12"}, "integer: 1234567 12");
        add("thousands and decimals", {"1,234.50", "0.5"}, "real: 1234.5 0.5");
        add("comma decimals", {"1.234,50", "0,5", "7"}, "real: 1234.5 0.5 7");
        add("comma decimals alone", {"12,5", "3,25"}, "real: 12.5 3.25");
        add("thousands by blank", {"1 234,5", "12"}, "real: 1234.5 12");
        add("thousands by no-break space", {"1\u00a0234", "1\u202f234\u202f567"}, "integer: 1234 1234567");
        add("thousands by apostrophe", {"1'234.5", "2’000"}, "real: 1234.5 2000");
        add("wrong groups are text", {"1,23,456.5", "1"}, "text: 1,23,456.5 1");
        add("both decimal signs are text", {"1,5", "2.5"}, "text: 1,5 2.5");
        add("parts are three digits, point in commas", {"1.234", "5.678"}, "real: 1.234 5.678");
        add("thousands in commas", {"1,234", "5,678"}, "integer: 1234 5678");
        add("zero before makes a decimal", {"0,234", "1,234"}, "real: 0.234 1.234");
        add("true and false", {"true", "FALSE", "True", ""}, "boolean: true false true <missing>");
        add("yes and no", {"Yes", "no"}, "boolean: true false");
        add("both kinds of words", {"yes", "true"}, "text: yes true");
        add("0 and 1 stay", {"0", "1"}, "integer: 0 1");
        add("ISO days", {"2011-12-09", "2012-02-29"}, "date: 2011-12-09 2012-02-29");
        add("ISO with time", {"2011-12-09 12:50:00", "2011-12-09T08:26"},
            "date: 2011-12-09T12:50:00 2011-12-09T08:26:00");
        add("microseconds", {"2020-02-04 19:16:09.182546", "2020-02-04 19:17:51.72942"},
            "date: 2020-02-04T19:16:09.182546 2020-02-04T19:17:51.729420");
        add("midnight everywhere is a day", {"2012-09-04 00:00:00"}, "date: 2012-09-04");
        add("days first", {"04-09-2012", "21-08-2013"}, "date: 2012-09-04 2013-08-21");
        add("days first by points", {"4.9.2012", "05.10.2012"}, "date: 2012-09-04 2012-10-05");
        add("months first", {"12/1/2010 8:26", "12/31/2010 17:05"}, "date: 2010-12-01T08:26:00 2010-12-31T17:05:00");
        add("slashes that prove nothing", {"1/2/2010", "3/4/2010"}, "date: 2010-01-02 2010-03-04");
        add("year first by slashes", {"2010/12/31"}, "date: 2010-12-31");
        add("half days", {"1/31/2010 12:05 AM", "1/31/2010 12:05 pm", "1/31/2010 1:05PM"},
            "date: 2010-01-31T00:05:00 2010-01-31T12:05:00 2010-01-31T13:05:00");
        add("thirteen pm", {"1/31/2010 13:05 PM"}, "text: 1/31/2010 13:05 PM");
        add("names of months", {"4-Sep-12", "21-Aug-13", "5 March 2014"}, "date: 2012-09-04 2013-08-21 2014-03-05");
        add("months first by name", {"Sep 4, 2012", "March 5 2014"}, "date: 2012-09-04 2014-03-05");
        add("German", {"4. März 2012", "21. Dezember 2013", "1. OKT. 2013"}, "date: 2012-03-04 2013-12-21 2013-10-01");
        add("French", {"4 août 2012", "21 DÉCEMBRE 2013", "1 févr. 2014"}, "date: 2012-08-04 2013-12-21 2014-02-01");
        add("Spanish and Portuguese", {"4-ene-2012", "21-dez-2013"}, "date: 2012-01-04 2013-12-21");
        add("century of two digits", {"31/12/68", "31/12/69"}, "date: 2068-12-31 1969-12-31");
        add("year of two digits first", {"13-02-28", "99-12-31"}, "date: 2013-02-28 1999-12-31");
        add("no such day", {"30.02.2012"}, "text: 30.02.2012");
        add("no leap day", {"29/02/2011"}, "text: 29/02/2011");
        add("orders that contradict", {"13/01/2010", "01/13/2010"}, "text: 13/01/2010 01/13/2010");
        add("digits alone are integers", {"20111209"}, "integer: 20111209");
        add("one time zone", {"2011-12-09T12:50:00Z", "2011-12-10T12:50:00Z"},
            "date: 2011-12-09T12:50:00 2011-12-10T12:50:00");
        add("offset", {"2011-12-09 12:50:00+02:00"}, "date: 2011-12-09T12:50:00");
        add("time zones that differ", {"2011-12-09T12:50:00+01:00", "2011-06-09T12:50:00+02:00"},
            "text: 2011-12-09T12:50:00+01:00 2011-06-09T12:50:00+02:00");
        add("ranges", {"1-3", "4-5"}, "text: 1-3 4-5");
        add("times alone", {"12:50"}, "text: 12:50");
        add("dates and other words", {"2011-12-09", "soon"}, "text: 2011-12-09 soon");
        add("all missing", {"", ""}, "text: <missing> <missing>");
    }
    void aColumnHasTheTypeThatAllItsValuesFit()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, expected);
        QCOMPARE(shown(readColumn(values)), expected);
        // The same whatever comes first, and the same in a file of many blocks.
        QStringList turned(values.rbegin(), values.rend());
        QCOMPARE(shown(readColumn(turned)).section(':', 0, 0), expected.section(':', 0, 0));
    }

    void semicolonsSpeakForTheDecimalComma()
    {
        QCOMPARE(shown(readColumn({"1.234", "5.678"}, {}, ";")), QStringLiteral("integer: 1234 5678"));
        QCOMPARE(shown(readColumn({"1,234", "5,678"}, {}, ";")), QStringLiteral("real: 1.234 5.678"));
        QCOMPARE(shown(readColumn({"1.5", "2.5"}, {}, ";")), QStringLiteral("real: 1.5 2.5"));
        const auto guessed = readColumn({"1.234"}, {}, ";");
        QCOMPARE(guessed->account.warnings.size(), 1);
        QVERIFY(guessed->account.warnings.first().contains("decimal comma"));
    }

    void otherColumnsSpeakForTheDecimalSign()
    {
        const TemporaryFiles files;
        const auto source = open({files.write("a;b\n1.234;0.5\n5.678;1.25\n")});
        QCOMPARE(valuesOf(*source->table), (QList<QStringList>{{"1.234", "0.5"}, {"5.678", "1.25"}}));
        QCOMPARE(source->account.decimal, QChar('.'));
    }

    void theDecimalSignCanBeAskedFor()
    {
        ReadOptions options;
        options.decimal = ',';
        QCOMPARE(shown(readColumn({"1,234", "5,678"}, options)), QStringLiteral("real: 1.234 5.678"));
        QCOMPARE(shown(readColumn({"1.5"}, options)), QStringLiteral("text: 1.5"));
        options.decimal = '.';
        QCOMPARE(shown(readColumn({"1.234"}, options, ";")), QStringLiteral("real: 1.234"));
    }

    void datesThatFitSeveralOrdersAreNamed()
    {
        const auto slashes = readColumn({"1/2/2010"});
        QCOMPARE(slashes->account.warnings.size(), 1);
        QVERIFY(slashes->account.warnings.first().contains("month, day, year"));
        QCOMPARE(shown(readColumn({"1/2/2010"}, {}, ";")), QStringLiteral("date: 2010-02-01"));
        QCOMPARE(shown(readColumn({"1.2.2010"})), QStringLiteral("date: 2010-02-01"));
        QVERIFY(readColumn({"31.2.2010", "1.2.2010"})->account.warnings.isEmpty()); // no such day: text
        ReadOptions options;
        options.dateOrder = DateOrder::DayMonthYear;
        const auto asked = readColumn({"1/2/2010"}, options);
        QCOMPARE(shown(asked), QStringLiteral("date: 2010-02-01"));
        QVERIFY(asked->account.warnings.isEmpty());
        QCOMPARE(shown(readColumn({"2010-02-01"}, options)), QStringLiteral("date: 2010-02-01"));
    }

    void anotherColumnSpeaksForTheDateOrder()
    {
        const TemporaryFiles files;
        const auto source = open({files.write("a,b\n1/2/2010,25/12/2010\n")});
        QCOMPARE(valuesOf(*source->table).first(), (QStringList{"2010-02-01", "2010-12-25"}));
    }

    void missingWordsAreThoseAskedFor()
    {
        ReadOptions options;
        options.missingWords = {"NA", "?"};
        QCOMPARE(shown(readColumn({"1", "NA", "?"}, options)), QStringLiteral("integer: 1 <missing> <missing>"));
        const auto without = readColumn({"1", "NA"});
        QCOMPARE(shown(without), QStringLiteral("text: 1 NA"));
        QVERIFY(without->account.warnings.join(' ').contains("NA"));
        QCOMPARE(shown(readColumn({"nan", "x"}, options)), QStringLiteral("text: nan x"));
    }

    void typesAskedForRejectWhatDoesNotFit()
    {
        ReadOptions options;
        options.types.insert("v", table::Type::Integer);
        const auto integers = readColumn({"1", "x", "", "2.5", "3"}, options);
        QCOMPARE(shown(integers), QStringLiteral("integer: 1 <missing> 3"));
        QCOMPARE(integers->account.rejected, std::size_t(2));
        QCOMPARE(integers->account.rejectedRows[0].line, qint64(3));
        QCOMPARE(integers->account.rejectedRows[0].text, QStringLiteral("x,x"));
        QCOMPARE(integers->account.rejectedRows[0].reason, QStringLiteral("“x” in “v” is not an integer"));
        QCOMPARE(integers->account.rejectedRows[1].line, qint64(5));
        options.types["v"] = table::Type::Text;
        QCOMPARE(shown(readColumn({"1", "2"}, options)), QStringLiteral("text: 1 2"));
        options.types["v"] = table::Type::Real;
        QCOMPARE(shown(readColumn({"1", "2"}, options)), QStringLiteral("real: 1 2"));
        QCOMPARE(shown(readColumn({"1,5", "2,25", "x"}, options)), QStringLiteral("real: 1.5 2.25"));
        options.types["v"] = table::Type::Date;
        QCOMPARE(shown(readColumn({"1/13/2010", "1/2/2010", "x"}, options)),
                 QStringLiteral("date: 2010-01-13 2010-01-02"));
        options.types["v"] = table::Type::Boolean;
        QCOMPARE(shown(readColumn({"1", "0", "yes", "2"}, options)), QStringLiteral("boolean: true false true"));
    }

    void theLastValueOfALargeFileCounts()
    {
        const TemporaryFiles files;
        QByteArray content = "code,price,day,flag,late\n";
        for (int i = 0; i < 200'000; ++i)
            content += QByteArray::number(10'000 + i % 90'000) + ",5,2020-01-02,yes,\n";
        content += "85123A,2.5,soon,maybe,x\n";
        const auto source = open({files.write(content)});
        QVERIFY(source.has_value());
        QCOMPARE(typesOf(*source->table), (QStringList{"text", "real", "text", "text", "text"}));
        QCOMPARE(source->table->rows(), std::size_t(200'001));
        const auto rows = valuesOf(*source->table);
        QCOMPARE(rows.first(), (QStringList{"10000", "5", "2020-01-02", "yes", "<missing>"}));
        QCOMPARE(rows[199'999], (QStringList{"29999", "5", "2020-01-02", "yes", "<missing>"}));
        QCOMPARE(rows.last(), (QStringList{"85123A", "2.5", "soon", "maybe", "x"}));
        QCOMPARE(source->account.rejected, std::size_t(0));
    }

    void ordersOfDatesAreJudgedOverTheWholeFile()
    {
        const TemporaryFiles files;
        QByteArray content = "day\n";
        for (int i = 0; i < 300'000; ++i)
            content += "01/02/2020\n";
        const auto source = open({files.write(content + "25/02/2020\n")});
        QVERIFY(source.has_value());
        QCOMPARE(source->table->column(0).plainText(0), std::string("2020-02-01"));
        QCOMPARE(source->account.dateOrder, std::optional(DateOrder::DayMonthYear));
        QVERIFY(source->account.warnings.isEmpty());
    }

    void shortDecimalsAreCorrectlyRounded()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 200'000; ++i) {
            const std::uint64_t digits = random() % 1'000'000'000'000'000ULL;
            const unsigned fraction = unsigned(random() % 16);
            const QByteArray text = QByteArray::number(quint64(digits)) + "e-" + QByteArray::number(fraction);
            QCOMPARE(shortDecimal(digits, fraction), std::strtod(text.constData(), nullptr));
        }
    }

    void anyTextIsReadWithoutFault()
    {
        // Numbers and dates of random signs: nothing is read that one of them would not allow.
        static constexpr std::string_view signs = "0123456789.,-+/: eETZamp'\u00a0";
        std::mt19937 random(11);
        for (int i = 0; i < 300'000; ++i) {
            std::string text;
            for (unsigned length = 1 + random() % 14; length > 0; --length)
                text.push_back(signs[random() % signs.size()]);
            const auto number = readNumber(text, '.');
            if (number.ok && number.integral)
                QCOMPARE(double(number.integer), number.real);
            const DateReading date = readDate(text);
            for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
                if ((date.orders & dateorders::bit(order)) != 0)
                    QVERIFY(table::toCivil(toMicroseconds(date, order)).year >= 1000);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvTypes)
#include "tst_csvtypes.moc"
