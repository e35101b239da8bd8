// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The same table in memory, in an SQLite file and on a real PostgreSQL server: every step and every expression gives
// the same rows on all three, or says why it is none for a database.

#include "models/recipe/databaseplan.h"
#include "models/recipe/relation.h"
#include "models/sources/databasewriter.h"
#include "tests/recipe/orderlines.h"
#include "tests/recipe/randomtable.h"
#include "tests/requirement.h"
#include "tests/sources/postgresserver.h"
#include "tests/sources/temporaryfiles.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <sqlite3.h>

#include <atomic>

using namespace clientele;
using namespace clientele::recipe;
using namespace clientele::tests;
using table::Column;
using table::Role;
using table::TablePtr;
using table::Type;

namespace {

std::vector<PlannedStep> planned(const std::vector<Step> &steps, SqlDialect dialect)
{
    Recipe recipe;
    for (const Step &step : steps)
        recipe.entries.push_back({step, true});
    const TablePtr lines = orderLines();
    const TablePtr asRead = *table::Table::make(lines->columns(), sources::rolesOf(*lines, {}));
    const auto done = replay(recipe, asRead);
    return planForDatabase(recipe, asRead, dialect, {}, done ? done->steps : std::vector<AppliedStep>());
}

} // namespace

class TestRelation : public QObject
{
    Q_OBJECT

private:
    struct Both
    {
        QStringList sqlite;
        QStringList postgres;
    };

    // Writes the table into both databases, once for each name.
    Both put(const QString &name, const TablePtr &table)
    {
        const QString file = m_files.path(name + ".sqlite");
        Both both{{file + "#" + name}, {m_server.ownerAddress(name).toString()}};
        if (m_put.contains(name))
            return both;
        m_put << name;
        if (auto written = sources::writeSqlite(*table, file, name); !written)
            qFatal("%s", qPrintable(written.error().sentence()));
        if (auto written = sources::writePostgres(*table, m_server.ownerAddress(name)); !written)
            qFatal("%s", qPrintable(written.error().sentence()));
        return both;
    }

    // The steps done in memory on what is read, and in the database.
    QString compare(const QStringList &input, const std::vector<Step> &steps, const sources::ReadOptions &options = {})
    {
        const auto source = sources::open(input, options);
        if (!source)
            return "reading: " + source.error().sentence();
        const auto opened = Relation::open(input, options);
        if (!opened)
            return "opening: " + opened.error().sentence();
        if (!opened->whyNotSql().isEmpty())
            return "not SQL: " + opened->whyNotSql();
        if (opened->rows() != source->table->rows())
            return "other rows";
        Relation memory = Relation::inMemory(source->table);
        Relation database = *opened;
        for (const Step &step : steps) {
            const auto here = memory.applied(step);
            const auto there = database.applied(step);
            if (!here)
                return "in memory: " + here.error().error.sentence();
            if (!there)
                return (there.error().needsMemory ? "needs memory: " : "error: ") + there.error().error.sentence();
            const StepAccount &a = here->account;
            const StepAccount &b = there->account;
            if (a.rowsIn != b.rowsIn || a.rowsOut != b.rowsOut || a.cellsChanged != b.cellsChanged)
                return QString("account %1 %2 %3 instead of %4 %5 %6")
                    .arg(b.rowsIn)
                    .arg(b.rowsOut)
                    .arg(b.cellsChanged)
                    .arg(a.rowsIn)
                    .arg(a.rowsOut)
                    .arg(a.cellsChanged);
            if (a.why != b.why)
                return QString("why “%1” instead of “%2”").arg(b.why, a.why);
            memory = here->relation;
            database = there->relation;
            if (headOf(*memory.schema()) != headOf(*database.schema()))
                return QString("schema %1\ninstead of %2").arg(headOf(*database.schema()), headOf(*memory.schema()));
        }
        const auto brought = database.bringOver();
        if (!brought)
            return "bringing over: " + brought.error().sentence();
        if (brought->account.rows != source->account.rows)
            return "other rows in the account";
        return difference(*memory.schema(), *brought->table);
    }
    void verifyBoth(const Both &both, const std::vector<Step> &steps)
    {
        const QString sqlite = compare(both.sqlite, steps);
        QVERIFY2(sqlite.isEmpty(), qPrintable("SQLite: " + sqlite));
        const QString postgres = compare(both.postgres, steps);
        QVERIFY2(postgres.isEmpty(), qPrintable("PostgreSQL: " + postgres));
    }

    static void addStep(const char *name, const Step &step) { QTest::newRow(name) << std::vector<Step>{step}; }
    static void addSteps(const char *name, const std::vector<Step> &steps) { QTest::newRow(name) << steps; }
    static NewColumn expression(const char *text)
    {
        NewColumn step;
        step.name = "r";
        step.expression.text = QString::fromUtf8(text);
        return step;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_problem = m_server.start();
        CLIENTELE_NEEDS(m_problem);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        CLIENTELE_NEEDS(m_problem);
    }

    void expressionsGiveTheSameInMemoryAndInBothDatabases_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : tests::sqlExpressions)
            QTest::newRow(text) << QString::fromUtf8(text);
        for (const char *text : {"exp(x)",
                                 "ln(abs(x) + 1)",
                                 "x * 1e300 * y",
                                 "x / 1e-300",
                                 "(x - x) / y",
                                 "1e-310 * x",
                                 "x * x * x",
                                 "i + 9223372036854775807",
                                 "i - [j j] * i",
                                 "1 / i",
                                 "i % 0",
                                 "t < 'ä'",
                                 "concat(t, u) > t",
                                 "t > 'Z' or isMissing(u)",
                                 "if(isMissing(i), 0, i)",
                                 "round(x * 100) / 100",
                                 "daysBetween(d, d)",
                                 "if(b, d, missing)",
                                 "0.1 + 0.2 + x",
                                 "1.1 * y",
                                 "x = -0.0"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void expressionsGiveTheSameInMemoryAndInBothDatabases()
    {
        QFETCH(QString, text);
        verifyBoth(put("values", tests::randomTable(1000)), {expression(text.toUtf8().constData())});
    }
    void conditionsKeepTheSameRows_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"i > 0", "x / y > 1", "t >= 'a' and u < 'b'", "not b", "b or x > 0", "isMissing(t)",
                                 "i * [j j] > 0", "1 = 1", "1 = 2", "oneOf(t, 'abc', missing)", "year(d) = 2000"})
            QTest::newRow(text) << QString(text);
    }
    void conditionsKeepTheSameRows()
    {
        QFETCH(QString, text);
        const Both both = put("values", tests::randomTable(1000));
        verifyBoth(both, {KeepRows{{text}}});
        verifyBoth(both, {DropRows{{text}}});
    }

    void stepsGiveTheSameInMemoryAndInBothDatabases_data()
    {
        QTest::addColumn<std::vector<Step>>("steps");
        const QString signs = "say \"hi\" %1";
        addSteps("nothing", {});
        addStep("drop missing", DropMissing{{QString("Customer ID"), QString("Unit price")}});
        addStep("drop missing by role", DropMissing{{Role::Customer}});
        addStep("fill with a constant", FillMissing{QString("Quantity"), FillWith::Constant, "4", {}});
        addStep("fill with a real constant", FillMissing{QString("Quantity"), FillWith::Constant, "4.5", {}});
        addStep("fill with a date", FillMissing{QString("InvoiceDate"), FillWith::Constant, "2011-01-01", {}});
        addStep("fill with a text", FillMissing{signs, FillWith::Constant, "o'clock \"%1\" \\", {}});
        addStep("fill with yes", FillMissing{QString("Paid"), FillWith::Constant, "true", {}});
        addStep("fill what has no value", FillMissing{QString("Nothing"), FillWith::Constant, "now", {}});
        addStep("fill with the mode", FillMissing{QString("Invoice"), FillWith::Mode, {}, {}});
        addStep("fill with the mode of yes and no", FillMissing{QString("Paid"), FillWith::Mode, {}, {}});
        addStep("fill with the mode of numbers", FillMissing{QString("Unit price"), FillWith::Mode, {}, {}});
        addStep("fill with the median", FillMissing{QString("Quantity"), FillWith::Median, {}, {}});
        addStep("fill with a median between", FillMissing{QString("Birth year"), FillWith::Median, {}, {}});
        addStep("fill reals with the median", FillMissing{QString("Unit price"), FillWith::Median, {}, {}});
        addStep("nothing to fill", FillMissing{QString("One"), FillWith::Mean, {}, {}});
        addStep("integers to text", SetType{QString("Customer ID"), Type::Text, {}, "."});
        addStep("integers to reals", SetType{QString("Customer ID"), Type::Real, {}, "."});
        addStep("integers to yes and no", SetType{QString("Quantity"), Type::Boolean, {}, "."});
        addStep("reals to integers", SetType{QString("Unit price"), Type::Integer, {}, "."});
        addStep("yes and no to text", SetType{QString("Paid"), Type::Text, {}, "."});
        addStep("yes and no to integers", SetType{QString("Paid"), Type::Integer, {}, "."});
        addStep("yes and no to reals", SetType{QString("Paid"), Type::Real, {}, "."});
        addStep("dates to text", SetType{QString("InvoiceDate"), Type::Text, {}, "."});
        addStep("as it is", SetType{QString("InvoiceDate"), Type::Date, {}, "."});
        addStep("rename", RenameColumn{signs, "plain"});
        addStep("remove", RemoveColumns{{signs, QString("Invoice")}});
        addStep("role", SetRole{QString("One"), Role::Customer});
        addStep("trim", TrimText{{signs, QString("Invoice")}});
        addStep("recode texts",
                Recode{signs, {{" a  b ", QString("it's")}, {"a b", std::nullopt}, {"none", QString()}}});
        addStep("recode integers", Recode{QString("Quantity"), {{"6", QString("60")}, {"-1", std::nullopt}}});
        addStep("recode integers into words", Recode{QString("Quantity"), {{"6", QString("six")}}});
        addStep("recode what does not occur", Recode{QString("Quantity"), {{"66", QString("six")}}});
        addStep("recode dates", Recode{QString("InvoiceDate"), {{"2011-01-02T00:00:00", QString("2011-01-03")}}});
        addStep("recode yes and no", Recode{QString("Paid"), {{"true", QString("false")}}});
        addStep("drop repeats", DropDuplicates{});
        addStep("impossible values go", ImpossibleValues{QString("Birth year"), 1900, {}, ImpossibleAction::Drop});
        addStep("impossible values", ImpossibleValues{QString("Unit price"), 0, 10, ImpossibleAction::Missing});
        for (const auto action : {OutlierAction::Mark, OutlierAction::Cap, OutlierAction::Remove}) {
            const QByteArray name = tokensOf(action)[std::size_t(action)];
            addStep("iqr " + name, TreatOutliers{QString("Quantity"), OutlierMethod::Iqr, 0.5, action, {}});
            addStep("mad " + name, TreatOutliers{QString("Unit price"), OutlierMethod::Mad, 1.0, action, {}});
        }
        addStep("constant columns", DropConstantColumns{});
        addStep("cancelled", MarkCancelled{});
        addSteps("cancelled by status",
                 {SetRole{signs, Role::Status}, Recode{signs, {{"a b", QString("Cancelled")}}}, MarkCancelled{"Gone"}});
        addSteps("cancelled by quantity", {SetRole{QString("Invoice"), Role::None}, MarkCancelled{}});
        addStep("service lines", DropServiceLines{});
        addStep("zero prices", DropZeroPrices{});
        addStep("zero and negative prices", DropZeroPrices{Role::UnitPrice, true});
        addStep("new column", NewColumn{"Total amount", {"Quantity * [Unit price]"}, {}});
        addStep("new column in place", NewColumn{"Quantity", {"Quantity / 2"}, {}});
        addStep("new column in place, same type", NewColumn{"Quantity", {"Quantity * 2"}, {}});
        addStep("new column with a role", NewColumn{"x", {"Quantity"}, Role::Frequency});
        addStep("new date", NewColumn{"day", {"if(Paid, InvoiceDate, date('2011-01-01'))"}, {}});
        addStep("age", AgeFromBirthYear{});
        addStep("age in a year", AgeFromBirthYear{Role::BirthYear, "Age", {}, 2020});
        addStep("age of reals", AgeFromBirthYear{QString("Unit price"), "Age", QString("InvoiceDate"), {}});
        for (int i = 0; i <= int(DatePartKind::Date); ++i)
            addStep(tokensOf(DatePartKind())[std::size_t(i)],
                    DatePart{QString("InvoiceDate"), DatePartKind(i), "part"});
        addStep("bands of a width", Bands{QString("Unit price"), 2.5, {}, BandClosed::Left, "band"});
        addStep("bands closed at the right", Bands{QString("Quantity"), 3.0, {}, BandClosed::Right, "band"});
        addStep("bands of edges", Bands{QString("Quantity"), {}, {0, 6, 12}, BandClosed::Left, "band"});
        addStep("bands of edges, right", Bands{QString("Quantity"), {}, {0, 6, 12}, BandClosed::Right, "band"});
        addStep("amount", LineAmount{});
    }
    void stepsGiveTheSameInMemoryAndInBothDatabases()
    {
        QFETCH(std::vector<Step>, steps);
        const Both lines = put("lines", orderLines());
        verifyBoth(lines, steps);
        // It is known without asking either.
        for (const SqlDialect dialect : {SqlDialect::Sqlite, SqlDialect::PostgreSql}) {
            for (const PlannedStep &step : planned(steps, dialect))
                QCOMPARE(step, (PlannedStep{PlannedStep::Who::Database, {}, 0}));
        }
        // Where no row is left, and after stages of SQL before.
        std::vector<Step> some = {NewColumn{"more", {"coalesce(Quantity, 0) + 1"}, Role::None},
                                  RenameColumn{QString("more"), "c1"}};
        some.insert(some.end(), steps.begin(), steps.end());
        verifyBoth(lines, some);
    }
    void stepsThatCannotBeSqlSayWhy_data()
    {
        QTest::addColumn<std::vector<Step>>("steps");
        addStep("case", ChangeCase{{QString("Invoice")}, LetterCase::Upper});
        addStep("spellings", MergeSpellings{{QString("Invoice")}});
        addStep("mean", FillMissing{QString("Quantity"), FillWith::Mean, {}, {}});
        addStep("median of groups", FillMissing{QString("Quantity"), FillWith::GroupMedian, {}, QString("Paid")});
        addStep("z-score", TreatOutliers{QString("Quantity"), OutlierMethod::ZScore, {}, OutlierAction::Mark, {}});
        addStep("key", DropDuplicates{{QString("Invoice")}, {}});
        addStep("ignored", DropDuplicates{{}, {QString("Invoice")}});
        addStep("text to numbers", SetType{QString("Invoice"), Type::Integer, {}, "."});
        addStep("reals to text", SetType{QString("Unit price"), Type::Text, {}, "."});
        addStep("dates to integers", SetType{QString("InvoiceDate"), Type::Integer, {}, "."});
        addStep("recode reals", Recode{QString("Unit price"), {{"1", QString("2")}}});
        addStep("lower", expression("lower(Invoice)"));
        addStep("number of text", KeepRows{{"number(Invoice) > 1"}});
        addStep("JSON", ExpandJson{QString("Invoice"), false});
        addStep("zero byte", FillMissing{QString("Invoice"), FillWith::Constant, QString(QChar(0)), {}});
    }
    void stepsThatCannotBeSqlSayWhy()
    {
        QFETCH(std::vector<Step>, steps);
        const Both lines = put("lines", orderLines());
        for (const QStringList &input : {lines.sqlite, lines.postgres}) {
            const auto relation = Relation::open(input, {});
            QVERIFY2(relation, relation ? "" : qPrintable(relation.error().sentence()));
            const auto done = relation->applied(steps.front());
            QVERIFY(!done);
            QVERIFY2(done.error().needsMemory, qPrintable(done.error().error.sentence()));
            QVERIFY(!done.error().error.what.isEmpty());
            QVERIFY(done.error().error.remedy.startsWith("Bring the data over"));
            // It is known without asking, and those after it follow it to memory.
            const std::vector<Step> all = {DropDuplicates{}, steps.front(), DropDuplicates{}};
            const auto plan = planned(all, input == lines.sqlite ? SqlDialect::Sqlite : SqlDialect::PostgreSql);
            QCOMPARE(plan[0].who, PlannedStep::Who::Database);
            QCOMPARE(plan[1], (PlannedStep{PlannedStep::Who::Memory, done.error().error.what, 0}));
            QCOMPARE(plan[2], (PlannedStep{PlannedStep::Who::MemoryAfter, {}, 1}));
            // The session goes on.
            QVERIFY(relation->applied(DropDuplicates{}));
        }
    }
    void aPlanSaysWhatMayBeKnownWithoutTheData()
    {
        using Who = PlannedStep::Who;
        const Step mean = FillMissing{QString("Quantity"), FillWith::Mean, {}, {}};
        Recipe recipe{{{DropRows{{"Nonsense > 1"}}, false}, {mean, true}, {DropRows{{"Nonsense > 1"}}, true}}, {}};
        const auto plan = planForDatabase(recipe, orderLines(), SqlDialect::Sqlite, {});
        QCOMPARE(plan[0].who, Who::Unknown); // switched off
        QCOMPARE(plan[1].who, Who::Memory);
        QCOMPARE(plan[2], (PlannedStep{Who::MemoryAfter, {}, 1}));
        // Where nothing is missing there is nothing to do; an error is no answer.
        const auto needless = planForDatabase(recipe, orderLines(), SqlDialect::Sqlite, {}, {{1, mean, {}}});
        QCOMPARE(needless[1].who, Who::Database);
        QCOMPARE(needless[2].who, Who::Unknown);
        sources::ReadOptions read;
        read.types.insert("Quantity", Type::Text);
        const auto chosen = planForDatabase(recipe, orderLines(), SqlDialect::Sqlite, read);
        QCOMPARE(chosen[1].whyNot, "The types of columns were chosen when the data was opened");
        QCOMPARE(chosen[2], (PlannedStep{Who::MemoryAfter, {}, 1}));
    }
    void errorsAreThoseOfMemory()
    {
        const Both lines = put("lines", orderLines());
        const auto source = sources::open(lines.postgres);
        const auto relation = Relation::open(lines.postgres, {});
        QVERIFY(source && relation);
        const std::vector<Step> wrong = {DropMissing{{QString("Prise")}},
                                         DropMissing{{Role::Age}},
                                         KeepRows{{"Quantity > "}},
                                         KeepRows{{"Quantity + 1"}},
                                         FillMissing{QString("Invoice"), FillWith::Median, {}, {}},
                                         FillMissing{QString("Nothing"), FillWith::Mode, {}, {}},
                                         FillMissing{QString("Paid"), FillWith::Constant, "perhaps", {}},
                                         RenameColumn{QString("One"), "Paid"},
                                         RemoveColumns{{QString("None")}},
                                         DatePart{QString("One"), DatePartKind::Year, "y"},
                                         Bands{QString("One"), -1.0, {}, BandClosed::Left, "b"},
                                         LineAmount{Role::Quantity, QString("Invoice"), "a"},
                                         MarkCancelled{"One"}};
        for (const Step &step : wrong) {
            const auto here = applyStep(step, source->table);
            const auto there = relation->applied(step);
            QVERIFY(!here && !there);
            QVERIFY(!there.error().needsMemory);
            QCOMPARE(there.error().error.sentence(), here.error().error.sentence());
            QCOMPARE(there.error().missing, here.error().missing);
        }
    }

    void noRowLeftKeepsTheTypes()
    {
        const std::vector<Step> steps = {
            KeepRows{{"1 = 2"}},
            DropMissing{{QString("Paid")}},
            DropDuplicates{},
            DropConstantColumns{},
            TreatOutliers{QString("Quantity"), OutlierMethod::Iqr, {}, OutlierAction::Mark, {}},
            Bands{QString("Quantity"), 5.0, {}, BandClosed::Left, "band"},
            expression("if(Paid, InvoiceDate, missing)"),
            MarkCancelled{},
            FillMissing{QString("Quantity"), FillWith::Median, {}, {}}};
        verifyBoth(put("lines", orderLines()), steps);
    }
    void oneRowOfMissingValues()
    {
        const auto none = valid({0});
        const TablePtr table = *table::Table::make({Column::integers("i", {0}, none), Column::reals("x", {0}, none),
                                                    Column::text("t", Texts{std::nullopt}),
                                                    Column::booleans("b", {0}, none), Column::dates("d", {0}, none)});
        // What has no values is read as text; what a new column makes of it is missing, too.
        verifyBoth(put("missing", table), {expression("concat(i, t)"), DropDuplicates{}, TrimText{{QString("i")}}});
        verifyBoth(put("missing", table), {DropMissing{{QString("t")}}});
    }
    void aChainOfManyStepsStaysSmall()
    {
        // Each step reads the column before twice: written out this would double forty times.
        std::vector<Step> steps;
        for (int i = 0; i < 40; ++i)
            steps.push_back(NewColumn{"Quantity", {"(Quantity + Quantity) % 1000"}, {}});
        steps.push_back(KeepRows{{"Quantity >= 0"}});
        QElapsedTimer timer;
        timer.start();
        verifyBoth(put("lines", orderLines()), steps);
        QVERIFY2(timer.elapsed() < 60'000, "the SQL grows too fast");
    }
    void theSameStepsMakeTheSameSql()
    {
        const Both lines = put("lines", orderLines());
        QStringList made;
        for (int i = 0; i < 2; ++i) {
            const auto relation = Relation::open(lines.postgres, {});
            const auto done = relation->applied(DropServiceLines{});
            QVERIFY(done);
            made << done->relation.sql();
        }
        QCOMPARE(made[0], made[1]);
    }

    void whatAServerHasIsWhatIsRead()
    {
        const QString made = m_server.sql(
            "CREATE TABLE odd (n numeric, f float8, g float4, d date, t timestamp, z timestamptz, m money, c char(5), "
            "k uuid, j jsonb, a text[], w numeric(9,0), \"i1\" inet, bin bytea, empty int);"
            "INSERT INTO odd VALUES (12345678.9, 'NaN', 0.1, 'infinity', '-infinity', '2024-06-01 12:00:00+02', "
            "'$1,234.50', 'ab', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{\"a\": 1}', '{x,y}', 5, '10.0.0.1', '\\x00', "
            "NULL), ('NaN', 'Infinity', 1e30, '2024-01-01', '0044-03-15 BC', NULL, '-$0.01', '', NULL, NULL, NULL, "
            "'NaN', '10.0.0.0/8', NULL, NULL), (1e400, '-Infinity', -2, '2024-01-02', '2024-01-02 03:04:05.678901', "
            "NULL, NULL, NULL, NULL, '[1, 2]', NULL, NULL, NULL, NULL, NULL), (1e-400, 1e-310, NULL, NULL, NULL, NULL, "
            "NULL, 'x', NULL, NULL, NULL, 1, NULL, NULL, NULL)");
        QVERIFY2(!made.startsWith("ERROR"), qPrintable(made));
        const QStringList odd = {m_server.ownerAddress("odd").toString()};
        QCOMPARE(compare(odd, {}), QString());
        QCOMPARE(compare(odd, {DropMissing{{QString("f")}}, expression("f * 2"), DropDuplicates{}}), QString());
        QCOMPARE(compare(odd, {SetType{QString("t"), Type::Text, {}, "."}, FillMissing{QString("c"), FillWith::Mode}}),
                 QString());
        sources::ReadOptions words;
        words.missingWords = {"x", "it's"};
        QCOMPARE(compare(odd, {DropMissing{{QString("c")}}}, words), QString());
        auto query = m_server.ownerAddress();
        query.query = "WITH two AS (SELECT 1 AS a, 2 AS a) SELECT * FROM two -- at the end";
        QCOMPARE(compare({query.toString()}, {expression("a + 1")}), QString());
        query.query =
            "SELECT generate_series(1, 50000) AS n, 'mail' || generate_series(1, 50000) || '@example.org' AS m";
        QCOMPARE(compare({query.toString()}, {expression("concat(m, '')"), KeepRows{{"n % 2 = 0"}}}), QString());
    }
    void whatAFileHasIsWhatIsRead()
    {
        sqlite3 *file = nullptr;
        const QString path = m_files.path("odd.sqlite");
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
        const char *made =
            "CREATE TABLE \"we'ird \"\"table\" (i INTEGER, r REAL, t TEXT COLLATE NOCASE, d TEXT, b BOOLEAN, n, x "
            "BLOB);"
            "INSERT INTO \"we'ird \"\"table\" VALUES (9223372036854775807, 1, 'a', '2024-02-29', 1, 12, x'00'),"
            "(-9223372036854775807 - 1, 9e999, 'A', '2024-02-29T10:20', 0, NULL, NULL),"
            "(NULL, 0.1, 'ä', '2024-02-29 10:20:30.125', NULL, 2, NULL), (0, NULL, '', NULL, 1, 7, NULL);"
            "CREATE TABLE mixed (m); INSERT INTO mixed VALUES (1), ('a'), (2.5);"
            "CREATE TABLE fine (d TEXT); INSERT INTO fine VALUES ('2024-02-29 10:20:30.123456');"
            "CREATE TABLE bare (d TEXT);";
        QCOMPARE(sqlite3_exec(file, made, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
        const QStringList odd = {path + "#we'ird \"table"};
        QCOMPARE(compare(odd, {}), QString());
        QCOMPARE(compare(odd, {expression("t < 'Z'"), KeepRows{{"t <> 'a' or i > 0"}}, DropDuplicates{}}), QString());
        QCOMPARE(compare(odd, {DatePart{QString("d"), DatePartKind::Hour, "h"}, expression("i + 1"),
                               SetType{QString("d"), Type::Text, {}, "."}}),
                 QString());
        sources::ReadOptions words;
        words.missingWords = {"a"};
        QCOMPARE(compare(odd, {DropMissing{{QString("t")}}}, words), QString());
        // What SQLite would take otherwise is brought over, and its steps say why.
        for (const char *name : {"#mixed", "#fine"}) {
            const auto relation = Relation::open({path + name}, {});
            QVERIFY(relation);
            QVERIFY(!relation->whyNotSql().isEmpty());
            const auto done = relation->applied(DropDuplicates{});
            QVERIFY(!done && done.error().needsMemory);
            QCOMPARE(done.error().error.what, relation->whyNotSql());
            QCOMPARE(difference(*relation->bringOver()->table, *sources::open({path + name})->table), QString());
        }
        QVERIFY(!Relation::open({path + "#bare"}, {}));
        QVERIFY(!Relation::open({path + "#none"}, {}));
        QVERIFY(Relation::isDatabase(odd));
        QVERIFY(!Relation::isDatabase({m_files.write("a,b\n1,2\n")}));
        QVERIFY(!Relation::open({m_files.write("a,b\n1,2\n")}, {}));
    }

    void leadingStepsAreDoneByTheDatabase()
    {
        const Both lines = put("lines", orderLines());
        Recipe recipe;
        recipe.entries = {{DropMissing{{Role::Customer}}},
                          {DropServiceLines{}, false},
                          {DropDuplicates{}},
                          {ChangeCase{{QString("Invoice")}, LetterCase::Lower}},
                          {LineAmount{}}};
        for (const QStringList &input : {lines.sqlite, lines.postgres}) {
            const auto whole = replay(recipe, sources::open(input)->table);
            QVERIFY(whole);
            const auto relation = Relation::open(input, {});
            const auto part = replayInDatabase(recipe, *relation, recipe.entries.size());
            QVERIFY2(part, part ? "" : qPrintable(part.error().error.sentence()));
            QCOMPARE(part->entries, std::size_t(3));
            QCOMPARE(part->steps.size(), std::size_t(2));
            QVERIFY(inWords(*part, recipe).contains("Step 4"));
            QVERIFY(inWords(*part, recipe).contains(part->whyNot));
            const auto source = part->relation.bringOver();
            QVERIFY(source);
            const auto rest = replay(withoutFirst(recipe, part->entries), source->table);
            QVERIFY(rest);
            QCOMPARE(difference(*whole->table, *rest->table), QString());
            QCOMPARE(rest->steps.front().entry, std::size_t(3));
            const auto told = replay(withDatabaseSteps(recipe, *part), source->table);
            QVERIFY(told);
            QCOMPARE(difference(*whole->table, *told->table), QString());
            QCOMPARE(told->steps.size(), whole->steps.size());
            for (std::size_t i = 0; i < told->steps.size(); ++i)
                QCOMPARE(told->steps[i].account.rowsOut, whole->steps[i].account.rowsOut);
            const auto one = replayInDatabase(recipe, *relation, 1);
            QCOMPARE(one->entries, std::size_t(1));
            QVERIFY(one->whyNot.isEmpty());
        }
        recipe.entries.insert(recipe.entries.begin(), {DropMissing{{QString("None")}}});
        const auto wrong = replayInDatabase(recipe, *Relation::open(lines.sqlite, {}), 9);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().error.where.contains("step 1"));
        QVERIFY(wrong.error().missing.has_value());
    }
    void aStepIsCancelledOnTheServerToo()
    {
        auto address = m_server.ownerAddress();
        address.query = "SELECT a AS n, b AS m FROM generate_series(1, 100) a, generate_series(1, 10) b";
        const auto relation = Relation::open({address.toString()}, {});
        QVERIFY2(relation, relation ? "" : qPrintable(relation.error().sentence()));
        // Sixteen cross products of a thousand rows: hours.
        SqlTable slow = relation->sqlTable();
        slow.stages << QString("s1 AS (SELECT a.c1, b.c2 FROM s0 AS a, s0 AS b, s0 AS c, s0 AS d)");
        std::atomic<bool> stop = false;
        QElapsedTimer timer;
        timer.start();
        const Progress progress([&] { return stop || timer.elapsed() > 300; });
        const auto answer = slow.session->fetch(slow.select("count(*)"), {{"n", Type::Integer}}, 1, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Cancelled);
        QVERIFY(timer.elapsed() < 10'000);
        QTRY_COMPARE(m_server.sql("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE "
                                  "'%cross%' AND pid <> pg_backend_pid()"),
                     QString("0"));
        // The session still sees its data.
        QCOMPARE(relation->applied(KeepRows{{"n > 50"}})->account.rowsOut, std::size_t(500));
    }
    void nothingIsEverWritten()
    {
        const Both lines = put("lines", orderLines());
        const auto relation = Relation::open(lines.postgres, {});
        QVERIFY(relation);
        const auto session = relation->sqlTable().session;
        QVERIFY(!session->fetch("SELECT 1) TO STDOUT; DROP TABLE lines; --", {{"n", Type::Integer}}, 1, {}));
        QVERIFY(!session->fetch("WITH gone AS (DELETE FROM lines RETURNING 1) SELECT * FROM gone",
                                {{"n", Type::Integer}}, 1, {}));
        QCOMPARE(m_server.sql("SELECT count(*) FROM lines"), QString("8"));
    }

private:
    tests::PostgresServer m_server;
    TemporaryFiles m_files;
    QStringList m_put;
    QString m_problem;
};

QTEST_GUILESS_MAIN(TestRelation)
#include "tst_relation.moc"
