// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/appendtables.h"
#include "models/sources/inputs.h"
#include "tests/sources/temporaryfiles.h"

using namespace clientele;
using namespace clientele::sources;

class TestInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressHasAKindAPathAndAPart()
    {
        const TemporaryFiles files;
        const auto one = [](const QString &input) {
            const auto parsed = parseInputs({input});
            return parsed && parsed->size() == 1 ? parsed->front() : InputAddress();
        };
        QCOMPARE(one("a.csv"), (InputAddress{InputKind::DelimitedText, "a.csv", {}}));
        QCOMPARE(one("a#b.csv"), (InputAddress{InputKind::DelimitedText, "a#b.csv", {}}));
        QCOMPARE(one("b.XLSX"), (InputAddress{InputKind::Spreadsheet, "b.XLSX", {}}));
        QCOMPARE(one("b.ods#May #1"), (InputAddress{InputKind::Spreadsheet, "b.ods", "May #1"}));
        QCOMPARE(one("f.db#t"), (InputAddress{InputKind::Database, "f.db", "t"}));
        QCOMPARE(one("dump.sql#t"), (InputAddress{InputKind::Database, "dump.sql", "t"}));
        const QString url = "postgresql://me@host:5432/db?table=s.t";
        QCOMPARE(one(url), (InputAddress{InputKind::Database, url, {}}));
        const QString odd = files.write("a\n1\n", "b.xlsx#c.csv");
        QCOMPARE(one(odd), (InputAddress{InputKind::DelimitedText, odd, {}}));
        const QString bytes = files.write("SQLite format 3", "shop.data");
        QCOMPARE(one(bytes).kind, InputKind::Database);
    }

    void severalInputsComeInNameOrderAndOnce()
    {
        const auto parsed = parseInputs({"b.xlsx#y", "b.xlsx#x", "a.csv", "a.csv"});
        QVERIFY(parsed);
        QStringList texts;
        for (const InputAddress &address : *parsed)
            texts.append(address.text());
        QCOMPARE(texts, (QStringList{"a.csv", "b.xlsx#x", "b.xlsx#y"}));
    }

    void everyFileThatDiffersIsNamedWithItsDifference()
    {
        const TemporaryFiles files;
        files.write("a,b\n1,2\n", "in/1.csv");
        files.write("b,a\n1,2\n", "in/2.csv");
        files.write("a\n1\n", "in/3.csv");
        files.write("a,b,c\n1,2,3\n", "in/4.csv");
        const auto source = open({files.path("in")});
        QVERIFY(!source);
        QCOMPARE(source.error().code, Error::Code::Input);
        QCOMPARE(source.error().what,
                 QString("The columns of 2 input(s) differ from those of %1").arg(files.path("in/1.csv")));
        QCOMPARE(source.error().where,
                 QString("%1: it lacks “b”; %2: it also has “c”").arg(files.path("in/3.csv"), files.path("in/4.csv")));
    }

    void aColumnTellsTheFileOfEachRow()
    {
        const TemporaryFiles files;
        files.write("a\n1\n2\n", "in/x.csv");
        files.write("a\n3\n", "in/y.csv");
        ReadOptions options;
        options.fileNameColumn = "file";
        const auto source = open({files.path("in")}, options);
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(namesOf(*source->table), (QStringList{"a", "file"}));
        QCOMPARE(valuesOf(*source->table), (QList<QStringList>{{"1", "x.csv"}, {"2", "x.csv"}, {"3", "y.csv"}}));
        options.fileNameColumn = "a";
        QVERIFY(!open({files.path("in")}, options));
    }

    void pastedCellsAreATable()
    {
        const auto source = fromText("code\tamount\tnote\n71053\t1,5\t\"a\nb\"\n85123A\t2,25\t\n", "Clipboard");
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(typesOf(*source->table), (QStringList{"text", "real", "text"}));
        QCOMPARE(valuesOf(*source->table),
                 (QList<QStringList>{{"71053", "1.5", "a\nb"}, {"85123A", "2.25", "<missing>"}}));
        QCOMPARE(source->account.inputs, QStringList{"Clipboard"});
        QCOMPARE(valuesOf(*fromText("a;b\n1;2\n", "Clipboard")->table), (QList<QStringList>{{"1", "2"}}));
        QCOMPARE(fromText(" \n", "Clipboard").error().what, QStringLiteral("There is no table on the clipboard"));
        QVERIFY(!fromText("only a header\n", "Clipboard"));
    }

    void sourcesOfOtherKindsAreAppendedByName()
    {
        using table::Column;
        const auto source = [](std::vector<table::ColumnPtr> columns) {
            Source one;
            one.table = *table::Table::make(std::move(columns));
            one.account.rows = one.table->rows();
            return one;
        };
        const Source first = source({Column::integers("n", {1, 2}), Column::text("t", {"x", std::nullopt})});
        const Source second = source({Column::text("t", {"y", "x"}), Column::reals("n", {0.5, 3})});
        const auto both = appendSources({first, second}, {"one", "two"});
        QVERIFY(both);
        QCOMPARE(typesOf(*both->table), (QStringList{"real", "text"}));
        QCOMPARE(valuesOf(*both->table),
                 (QList<QStringList>{{"1", "x"}, {"2", "<missing>"}, {"0.5", "y"}, {"3", "x"}}));
        QCOMPARE(both->account.rows, 4U);
        const auto other =
            appendSources({first, source({Column::text("n", {"1"}), Column::text("t", {"x"})})}, {"one", "two"});
        QVERIFY(!other);
        QCOMPARE(other.error().where, QStringLiteral("one: integer; two: text"));
    }
};

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
