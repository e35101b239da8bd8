// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporaryfiles.h"

#include "models/sources/csvwriter.h"

#include <limits>

using namespace clientele;
using namespace clientele::sources;
using namespace clientele::table;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

TablePtr tableOf(std::vector<ColumnPtr> columns)
{
    return *Table::make(std::move(columns));
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableReadsBackAsItWas()
    {
        const auto table = tableOf(
            {Column::integers("i", {1, -7, 0, std::numeric_limits<std::int64_t>::max()}, Validity({0b1011}, 4)),
             Column::reals("real, quoted", {0.1, 1e300, -2.5, 1.0 / 3}), Column::reals("whole reals", {1, 2, 3, 1e21}),
             Column::dates("when", {fromCivil({2011, 12, 9, 12, 50}), fromCivil({1893, 1, 2, 3, 4, 5, 678901}), 0, 0},
                           Validity({0b0011}, 4)),
             Column::dates("day", {fromCivil({2012, 2, 29}), fromCivil({1999, 12, 31}), 0, 0}, {}, true),
             Column::booleans("flag", {1, 0, 1, 0}, Validity({0b0111}, 4)),
             Column::text("text", {"a \"quoted\" one", "two\nlines\r\n", "007", std::nullopt}),
             Column::text("blanks; too", {" lead", "trail ", "tab\there", "a,b;c|d"}),
             Column::text("nothing", {std::nullopt, std::nullopt, std::nullopt, std::nullopt})});
        const TemporaryFiles files;
        QVERIFY(writeCsv(*table, files.path("out.csv")).has_value());
        const auto again = open({files.path("out.csv")});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().sentence()));
        QCOMPARE(namesOf(*again->table), namesOf(*table));
        QCOMPARE(typesOf(*again->table), typesOf(*table));
        QCOMPARE(valuesOf(*again->table), valuesOf(*table));
        QVERIFY(again->table->column(4).isDateOnly());
        QVERIFY(!again->table->column(3).isDateOnly());
        for (std::size_t row = 0; row < 4; ++row)
            QCOMPARE(again->table->column(1).reals()[row], table->column(1).reals()[row]);
    }

    void theTextIsPlain()
    {
        const auto table = tableOf({Column::integers("n", {1, 2}, Validity({0b01}, 2)), Column::reals("x", {425, 0.5}),
                                    Column::text("name", {"Ann", "Bob \"B\""})});
        const TemporaryFiles files;
        QVERIFY(writeCsv(*table, files.path("out.csv")).has_value());
        QCOMPARE(contentOf(files.path("out.csv")), QByteArray("n,x,name\n1,425,Ann\n,0.5,\"Bob \"\"B\"\"\"\n"));
    }

    void someRowsInTheirOrder()
    {
        const auto table = tableOf({Column::integers("n", {10, 11, 12})});
        const TemporaryFiles files;
        const std::vector<std::uint32_t> rows = {2, 0};
        QVERIFY(writeCsv(*table, files.path("out.csv"), {}, &rows).has_value());
        QCOMPARE(contentOf(files.path("out.csv")), QByteArray("n\n12\n10\n"));
        const std::vector<std::uint32_t> none;
        QVERIFY(writeCsv(*table, files.path("out.csv"), {}, &none).has_value());
        QCOMPARE(contentOf(files.path("out.csv")), QByteArray("n\n"));
    }

    void missingInTheOnlyColumnSurvives()
    {
        const auto table = tableOf({Column::integers("n", {1, 0, 3, 0}, Validity({0b0101}, 4))});
        const TemporaryFiles files;
        QVERIFY(writeCsv(*table, files.path("out.csv")).has_value());
        const auto again = open({files.path("out.csv")});
        QVERIFY(again.has_value());
        QCOMPARE(valuesOf(*again->table), valuesOf(*table));
    }

    void rejectedRowsAreSaved()
    {
        const TemporaryFiles files;
        const auto source = open({files.write("a,b\n1,x\n2\n3,\"y\"z\n")});
        QVERIFY(source.has_value());
        QVERIFY(writeRejectedRows(source->account, files.path("rejected.csv")).has_value());
        QCOMPARE(
            contentOf(files.path("rejected.csv")),
            QByteArray(
                "line,reason,text\n3,1 field(s) instead of 2,2\n4,Text follows a closing quote,\"3,\"\"y\"\"z\"\n"));
    }

    void aFailureLeavesWhatWasThere()
    {
        const TemporaryFiles files;
        const QString path = files.write("before", "out.csv");
        const auto many = tableOf({Column::integers("n", std::vector<std::int64_t>(1'000'000, 123456))});
        const auto stopped = writeCsv(*many, path, Progress([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(files.path("")).entryList(QDir::Files), QStringList{"out.csv"});
        const auto nowhere = writeCsv(*many, files.path("no/such/folder/out.csv"));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().what.startsWith("The file cannot be written"));
        QVERIFY(nowhere.error().where.endsWith("out.csv"));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
