// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/readme.h"
#include "reportfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reportfixture;

class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsNamedAndTheRecipeMakesItAgain()
    {
        const auto raw = tableOf(random(1, 120, 4));
        ReportOptions with = options();
        with.recipe.entries = {{recipe::DropDuplicates{}, true},
                               {recipe::TreatOutliers{QString("age")}, false},
                               {recipe::NewColumn{"double", {"purchase_amount * 2"}, {}}, true}};
        const auto replay = recipe::replay(with.recipe, raw);
        QVERIFY(replay);
        with.steps = replay->steps;
        with.raw = raw;
        const Report report = make(*replay->table, with);
        QCOMPARE(report.method.front().entries[1].value, "Drop exact duplicates: 120 rows in, 120 rows out");
        QCOMPARE(report.method.front().entries[2].value,
                 "New column double: 120 rows in, 120 rows out, 120 cell(s) changed");
        QVERIFY2(commandLines(report)[1].contains(" --recipe recipe.json "), qPrintable(commandLines(report)[1]));
        QCOMPARE(recipe::fromJson(report.reproduction.recipe).value(), with.recipe); // those switched off, too
        QVERIFY(readme(report).contains("Save these lines as recipe.json first:"));
    }

    void aStepThatTellsPersonalValuesIsNotTold()
    {
        const auto raw = tableOf(random(1, 120, 4));
        ReportOptions with = options();
        with.recipe.entries = {{recipe::DropRows{{"user_id = 7"}}, true}, {recipe::DropDuplicates{}, true}};
        const auto replay = recipe::replay(with.recipe, raw);
        QVERIFY(replay);
        with.steps = replay->steps;
        with.raw = raw;
        const QString text = readme(make(*replay->table, with));
        QVERIFY2(text.contains("A step on “user\\_id”, which is personal: 120 rows in, 119 rows out"),
                 qPrintable(text));
        QVERIFY2(!text.contains("user_id = 7"), qPrintable(text));
        QVERIFY(text.contains("add it in the window"));
        QVERIFY(text.contains("dropDuplicates"));
        with.privacy = Privacy::None;
        QVERIFY(readme(make(*replay->table, with)).contains("Drop rows where user\\_id = 7"));
    }

    void aColumnThatWasMarkedIsLeftOutAsOneWithAPersonalRole()
    {
        const auto raw = tableOf(random(1, 120, 4));
        const std::size_t region = *raw->indexOf(table::Role::Region);
        const QString name = raw->column(region).name();
        const QString value = QString::fromStdString(raw->column(region).plainText(0));
        ReportOptions with = options();
        with.recipe.entries = {{recipe::SetPersonal{name, true}, true},
                               {recipe::NewColumn{"place", {QStringLiteral("[%1]").arg(name)}, {}}, true},
                               {recipe::DropRows{{QStringLiteral("[%1] = \"%2\"").arg(name, value)}}, true},
                               {recipe::RemoveColumns{{recipe::ColumnRef(name)}}, true}};
        with.raw = raw;
        // Also where a later step takes the column away.
        const auto gone = recipe::replay(with.recipe, raw);
        QVERIFY(gone);
        with.steps = gone->steps;
        QVERIFY(readme(make(*gone->table, with)).contains("which is personal"));
        with.recipe.entries = {{recipe::SetPersonal{name, true}, true}};
        const auto replay = recipe::replay(with.recipe, raw);
        QVERIFY(replay);
        with.steps = replay->steps;
        const QString text = readme(make(*replay->table, with));
        QVERIFY2(text.contains(QStringLiteral("setPersonal")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("(user_id, %1)").arg(name)) ||
                     text.contains(QStringLiteral("(user\\_id, %1)").arg(name)),
                 qPrintable(text));
    }

    void rolesThatWereChosenAreOptionsAndNeedNoRecipe()
    {
        const auto raw = tableOf(random(1, 120, 4));
        ReportOptions with = options();
        with.recipe.entries = {{recipe::SetRole{QString("purchase_amount"), table::Role::Monetary}, true},
                               {recipe::SetRole{QString("purchase_frequency"), table::Role::Amount}, true}};
        const auto replay = recipe::replay(with.recipe, raw);
        QVERIFY(replay);
        with.steps = replay->steps;
        with.raw = raw;
        const Report report = make(*replay->table, with);
        QVERIFY2(commandLines(report)[1].contains("--role monetary=purchase_amount --role amount=purchase_frequency"),
                 qPrintable(commandLines(report)[1]));
        QVERIFY(!commandLines(report)[1].contains("--recipe"));
    }

    void theReadmeHasItsPartsAndCommands()
    {
        const auto table = tableOf(random(1, 120, 4));
        ReportOptions with = options();
        with.language = "de";
        with.locale = QLocale("de_DE");
        with.read.missingWords = QStringList{"NA", "?"};
        query::BandOptions bands;
        bands.edges = {20, 30.5, 40};
        bands.closed = query::Closed::Right;
        const Report report = make(*table, with, {}, {}, bands);
        const QString text = readme(report);
        for (const char *heading : {"# Purchases by age group", "## What this is", "## Data", "## Steps",
                                    "## Definitions", "## How to make it again"})
            QVERIFY2(text.contains(heading), heading);
        const QStringList lines = commandLines(report);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], "clientele report 'data/it'\\''s customers.csv' --missing 'NA,?' --band-edges 20,30.5,40 "
                           "--band-closed right --output "
                           "report.pdf --readme report.md --paper a4 --orientation portrait --privacy personal "
                           "--language de --locale de_DE "
                           "--created 2026-01-31T12:00:00");
        QVERIFY(lines[1].startsWith("clientele analyze age-region 'data/it'\\''s customers.csv'"));
        for (const QString &line : lines)
            QVERIFY(text.contains(line));
    }

    void rolesSetByHandAreInTheCommand()
    {
        const auto table = tableOf(random(1, 30, 2));
        const auto changed = table->withRole(2, table::Role::Income);
        QVERIFY(
            !ageRegionReport(*table->withRole(1, table::Role::None), account(*table), {}, {}, {}, options())); // no age
        const auto report = ageRegionReport(*changed, account(*changed), {}, {}, {}, options());
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QVERIFY(readme(*report).contains("--role income=purchase_amount"));
        QVERIFY(!readme(make(*table, options())).contains("--role"));
    }

    void markdownOfOthersStaysText()
    {
        const auto table = tableOf(random(1, 30, 2));
        sources::ImportAccount hostile = account(*table);
        hostile.warnings = QStringList{"<script>alert(1)</script> [x](http://e) `code` # h\n# heading"};
        const QString text = readme(*ageRegionReport(*table, hostile, {}, {}, {}, options()));
        QVERIFY(!text.contains("<script>"));
        QVERIFY(!text.contains("\n# heading"));
        QVERIFY(!text.contains("[x](http"));
    }

    void shellQuotingIsSafe()
    {
        QCOMPARE(shellQuoted("customers.csv"), "customers.csv");
        QCOMPARE(shellQuoted(""), "''");
        QCOMPARE(shellQuoted("a b"), "'a b'");
        QCOMPARE(shellQuoted("$(rm -rf)"), "'$(rm -rf)'");
        QCOMPARE(shellQuoted("it's"), "'it'\\''s'");
        QCOMPARE(shellQuoted("a\n"), "'a\n'");
    }

    void filtersBecomeArguments()
    {
        const auto table = tableOf(random(1, 30, 2));
        query::Filter filter;
        filter.column = "age";
        filter.intervals = {{40, 45, true, false}, {45, 50, true, false}};
        QCOMPARE(*filterArgument(filter, *table), "age=[40,50)");
        filter.intervals = {{40, 45, true, false}, {50, 55, true, false}};
        QVERIFY(!filterArgument(filter, *table));
        filter.intervals = {{40, std::numeric_limits<double>::infinity(), false, false}};
        QCOMPARE(*filterArgument(filter, *table), "age=(40,)");
        filter.intervals = {{40, 40, true, true}, {42.5, 42.5, true, true}};
        QCOMPARE(*filterArgument(filter, *table), "age=40,42.5");
        filter = {};
        filter.column = "region";
        filter.values = QStringList{"North", "a,b", "say \"hi\""};
        filter.missing = true;
        QCOMPARE(*filterArgument(filter, *table), "region=North,\"a,b\",\"say \"\"hi\"\"\",");
    }

    void theReadmeIsWrittenWholeOrNotAtAll()
    {
        const auto table = tableOf(random(1, 30, 2));
        const Report report = make(*table, options());
        QTemporaryDir folder;
        QVERIFY(writeReadme(report, folder.filePath("README.md")));
        QFile file(folder.filePath("README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), readme(report));
        const auto failed = writeReadme(report, folder.filePath("no/such/README.md"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::Io);
        QVERIFY(!writeReadme(report, "/dev/full"));
    }
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
