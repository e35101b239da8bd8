// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/propose.h"
#include "models/recipe/replay.h"
#include "tests/requirement.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace clientele;
using namespace clientele::recipe;
using table::Column;
using table::Role;
using table::TablePtr;
using table::Type;

namespace {

using Texts = std::vector<std::optional<std::string>>;

table::Validity valid(const std::vector<int> &flags)
{
    std::vector<std::uint64_t> words((flags.size() + 63) / 64);
    for (std::size_t i = 0; i < flags.size(); ++i)
        words[i / 64] |= std::uint64_t(flags[i]) << (i % 64);
    return {words, flags.size()};
}

TablePtr make(std::vector<table::ColumnPtr> columns, std::vector<Role> roles = {})
{
    return *table::Table::make(std::move(columns), std::move(roles));
}

TablePtr textTable(const Texts &values)
{
    return make({Column::text("t", values)});
}

StepResult done(const Step &step, const TablePtr &table)
{
    auto result = applyStep(step, table);
    if (!result)
        qFatal("%s", qPrintable(result.error().error.sentence()));
    return *result;
}

QStringList cells(const Column &column)
{
    QStringList all;
    for (std::size_t row = 0; row < column.size(); ++row)
        all << (column.isValid(row) ? QString::fromStdString(column.plainText(row)) : QString("-"));
    return all;
}

QStringList cells(const TablePtr &table, const char *name)
{
    return cells(*table->find(QString::fromLatin1(name)));
}

TablePtr orders()
{
    return make({Column::text("Invoice", Texts{"1", "C2", "3", "3", "4", "5"}),
                 Column::text("StockCode", Texts{"85123A", "85123A", "POST", "22423", "M", "22423"}),
                 Column::integers("Quantity", {2, -2, 1, 3, 1, 4}), Column::reals("Price", {1.5, 1.5, 18, 0, 5, -1}),
                 Column::integers("Customer", {10, 10, 11, 11, 0, 12}, valid({1, 1, 1, 1, 0, 1}))},
                {Role::Order, Role::Product, Role::Quantity, Role::UnitPrice, Role::Customer});
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsWithoutAValueGo()
    {
        const TablePtr table = orders();
        const StepResult result = done(DropMissing{{ColumnRef(Role::Customer)}}, table);
        QCOMPARE(result.account.rowsIn, std::size_t(6));
        QCOMPARE(result.account.rowsOut, std::size_t(5));
        QCOMPARE(cells(result.table, "Customer"), QStringList({"10", "10", "11", "11", "12"}));
        QCOMPARE(cells(result.table, "StockCode"), QStringList({"85123A", "85123A", "POST", "22423", "22423"}));
        QCOMPARE(result.account.examples.size(), std::size_t(1));
        QCOMPARE(result.account.examples[0].row, std::size_t(4));
        QVERIFY(result.account.why.contains("1 row"));
        QVERIFY(result.table->role(4) == Role::Customer);
        // Where nothing is missing the table is the very same one.
        QVERIFY(done(DropMissing{{ColumnRef("Price")}}, table).table == table);
    }
    void tablesWithoutRowsAndOfOneRowPassEveryRowStep()
    {
        const TablePtr none = make({Column::integers("a", {}), Column::text("t", Texts{})});
        const TablePtr one = make({Column::integers("a", {1}), Column::text("t", Texts{"x"})});
        for (const Step &step : {Step(DropMissing{{ColumnRef("a")}}), Step(DropDuplicates{}), Step(KeepRows{{"a > 0"}}),
                                 Step(TreatOutliers{ColumnRef("a")}), Step(MergeSpellings{{ColumnRef("t")}}),
                                 Step(DropConstantColumns{}), Step(NewColumn{"n", {"a + 1"}, {}})}) {
            QCOMPARE(done(step, none).account.rowsOut, std::size_t(0));
            QCOMPARE(done(step, one).account.rowsOut, std::size_t(1));
        }
        const TablePtr allMissing = make({Column::integers("a", {0, 0}, valid({0, 0})), Column::integers("b", {1, 1})});
        QCOMPARE(done(DropMissing{{ColumnRef("a")}}, allMissing).table->rows(), std::size_t(0));
        QVERIFY(!applyStep(FillMissing{ColumnRef("a"), FillWith::Median, {}, {}}, allMissing));
        QCOMPARE(done(TreatOutliers{ColumnRef("a")}, allMissing).table->columnCount(), std::size_t(3));
    }
    void missingCellsAreFilled()
    {
        const TablePtr table =
            make({Column::integers("n", {1, 0, 4, 1}, valid({1, 0, 1, 1})),
                  Column::text("g", Texts{"a", "a", "a", "b"}), Column::text("t", Texts{"x", std::nullopt, "y", "y"})});
        const auto fill = [&](FillWith with, const char *column = "n", const char *constant = "") {
            return cells(done(FillMissing{ColumnRef(column), with, constant, ColumnRef("g")}, table).table, column);
        };
        QCOMPARE(fill(FillWith::Mean), QStringList({"1", "2", "4", "1"}));
        QCOMPARE(fill(FillWith::Median), QStringList({"1", "1", "4", "1"}));
        QCOMPARE(fill(FillWith::Mode), QStringList({"1", "1", "4", "1"}));
        QCOMPARE(fill(FillWith::GroupMedian), QStringList({"1", "2.5", "4", "1"}));
        QCOMPARE(fill(FillWith::Constant, "n", "7"), QStringList({"1", "7", "4", "1"}));
        QCOMPARE(fill(FillWith::Constant, "t", "?"), QStringList({"x", "?", "y", "y"}));
        QCOMPARE(fill(FillWith::Mode, "t"), QStringList({"x", "y", "y", "y"}));
        QVERIFY(!applyStep(FillMissing{ColumnRef("n"), FillWith::Constant, "many", {}}, table));
        QVERIFY(!applyStep(FillMissing{ColumnRef("t"), FillWith::Mean, {}, {}}, table));
    }
    void cellsThatDoNotFitATypeAreCountedAndShown()
    {
        const StepResult result =
            done(SetType{ColumnRef("t"), Type::Integer, {}, "."}, textTable({"1", "2,000", "three", std::nullopt}));
        QCOMPARE(cells(result.table, "t"), QStringList({"1", "2000", "-", "-"}));
        QCOMPARE(result.account.cellsChanged, std::size_t(1));
        QCOMPARE(result.account.examples[0].before, QString("three"));
        QCOMPARE(cells(done(SetType{ColumnRef("t"), Type::Real, {}, ","}, textTable({"1,5", "2"})).table, "t"),
                 QStringList({"1.5", "2"}));
        QCOMPARE(cells(done(SetType{ColumnRef("t"), Type::Boolean, {}, "."}, textTable({"yes", "NO", "?"})).table, "t"),
                 QStringList({"true", "false", "-"}));
        const TablePtr days = textTable({"01/02/2020", "13/02/2020"});
        QCOMPARE(cells(done(SetType{ColumnRef("t"), Type::Date, {}, "."}, days).table, "t"),
                 QStringList({"2020-02-01", "2020-02-13"}));
        const TablePtr unclear = textTable({"01/02/2020", "03/04/2020"});
        QVERIFY(!applyStep(SetType{ColumnRef("t"), Type::Date, {}, "."}, unclear));
        QCOMPARE(
            cells(done(SetType{ColumnRef("t"), Type::Date, sources::DateOrder::MonthDayYear, "."}, unclear).table, "t"),
            QStringList({"2020-01-02", "2020-03-04"}));
        const TablePtr reals = make({Column::reals("t", {1, 2.5})});
        QCOMPARE(cells(done(SetType{ColumnRef("t"), Type::Integer, {}, "."}, reals).table, "t"),
                 QStringList({"1", "-"}));
        QCOMPARE(cells(done(SetType{ColumnRef("t"), Type::Text, {}, "."}, reals).table, "t"),
                 QStringList({"1", "2.5"}));
    }
    void columnsAreRenamedRemovedAndGivenRoles()
    {
        const TablePtr table = orders();
        const StepResult renamed = done(RenameColumn{ColumnRef("Price"), "Unit price"}, table);
        QVERIFY(renamed.table->find(u"Unit price") && !renamed.table->find(u"Price"));
        QVERIFY(renamed.table->columnPtr(0) == table->columnPtr(0)); // shared, not copied
        QVERIFY(!applyStep(RenameColumn{ColumnRef("Price"), "Quantity"}, table));
        QCOMPARE(done(RemoveColumns{{ColumnRef("Price"), ColumnRef("Customer")}}, table).table->columnCount(),
                 std::size_t(3));
        QVERIFY(!applyStep(RemoveColumns{{ColumnRef("t")}}, textTable({"x"})));
        QVERIFY(done(SetRole{ColumnRef("Price"), Role::Amount}, table).table->role(3) == Role::Amount);
        const TablePtr constant =
            make({Column::integers("a", {1, 1}), Column::integers("b", {1, 2}),
                  Column::integers("c", {0, 0}, valid({0, 0})), Column::integers("d", {1, 0}, valid({1, 0}))});
        const TablePtr left = done(DropConstantColumns{}, constant).table;
        QCOMPARE(left->columnCount(), std::size_t(2));
        QVERIFY(left->find(u"b") && left->find(u"d"));
    }
    void marksOfPrivacyStayWithTheirColumns()
    {
        const StepResult marked = done(SetPersonal{ColumnRef("Price"), true}, orders());
        QVERIFY(marked.table->isPersonal(*marked.table->indexOf(u"Price")));
        const auto after = [&](const Step &step, const QString &column) {
            const TablePtr table = done(step, marked.table).table;
            const auto index = table->indexOf(column);
            return index && table->isPersonal(*index);
        };
        QVERIFY(after(RenameColumn{ColumnRef("Price"), "p"}, "p"));
        QVERIFY(after(RemoveColumns{{ColumnRef("Customer")}}, "Price"));
        QVERIFY(after(KeepRows{{"Quantity > 0"}}, "Price"));
        QVERIFY(after(DropDuplicates{}, "Price"));
        QVERIFY(after(NewColumn{"Price", {"Price * 2"}, {}}, "Price"));
        QVERIFY(!after(NewColumn{"double", {"Quantity * 2"}, {}}, "double"));
        QVERIFY(after(SetRole{ColumnRef("Price"), Role::Amount}, "Price"));
        QVERIFY(!after(SetPersonal{ColumnRef("Price"), false}, "Price"));
        QVERIFY(!applyStep(SetPersonal{ColumnRef("Discount"), true}, orders()));
        // What is in an object was in its text.
        const TablePtr json = textTable({R"({"street": "Hill"})"});
        const TablePtr expanded =
            done(ExpandJson{ColumnRef("t")}, done(SetPersonal{ColumnRef("t"), true}, json).table).table;
        QVERIFY(expanded->isPersonal(*expanded->indexOf(u"t.street")));
    }
    void textsAreTrimmedCasedMergedAndRecoded()
    {
        const Texts spellings{
            "Graduation", "graduation ", " Graduation", "PhD", "  ", std::nullopt, "Caf\u00e9  au\u00a0lait"};
        const TablePtr table = textTable(spellings);
        const StepResult trimmed = done(TrimText{{ColumnRef("t")}}, table);
        QCOMPARE(cells(trimmed.table, "t"),
                 QStringList({"Graduation", "graduation", "Graduation", "PhD", "-", "-", "Café au lait"}));
        QCOMPARE(trimmed.account.cellsChanged, std::size_t(4));
        const StepResult merged = done(MergeSpellings{{ColumnRef("t")}}, table);
        QCOMPARE(cells(merged.table, "t"),
                 QStringList({"Graduation", "Graduation", "Graduation", "PhD", "-", "-", "Café au lait"}));
        QCOMPARE(merged.table->column(0).dictionary().size(), 3U);
        QCOMPARE(cells(done(ChangeCase{{ColumnRef("t")}, LetterCase::Upper}, table).table, "t").first(),
                 QString("GRADUATION"));
        QCOMPARE(
            cells(done(ChangeCase{{ColumnRef("t")}, LetterCase::Title}, textTable({"ÜBER den wolken", "o'neil"})).table,
                  "t"),
            QStringList({"Über Den Wolken", "O'neil"}));
        QCOMPARE(
            cells(done(Recode{ColumnRef("t"), {{"PhD", "Doctor"}, {"Graduation", std::nullopt}}}, table).table, "t")
                .mid(0, 4),
            QStringList({"-", "graduation ", " Graduation", "Doctor"}));
        const TablePtr numbers = make({Column::integers("t", {1, 2})});
        QVERIFY(done(Recode{ColumnRef("t"), {{"1", "9"}}}, numbers).table->column(0).type() == Type::Integer);
        QCOMPARE(cells(done(Recode{ColumnRef("t"), {{"1", "one"}}}, numbers).table, "t"), QStringList({"one", "2"}));
    }
    void duplicatesGoAndKeysAreWarnedAbout()
    {
        const TablePtr table = make({Column::integers("id", {1, 2, 3, 1}), Column::reals("x", {0.0, -0.0, 1, 0}),
                                     Column::text("t", Texts{"a", "a", std::nullopt, "a"})});
        const StepResult exact = done(DropDuplicates{}, table);
        QCOMPARE(cells(exact.table, "id"), QStringList({"1", "2", "3"}));
        QVERIFY(exact.account.warnings.isEmpty());
        const StepResult without = done(DropDuplicates{{}, {ColumnRef("id")}}, table);
        QCOMPARE(cells(without.table, "id"), QStringList({"1", "3"}));
        QCOMPARE(without.account.warnings.size(), 1);
        QCOMPARE(cells(done(DropDuplicates{{ColumnRef("t")}, {}}, table).table, "id"), QStringList({"1", "3"}));
        const TablePtr missing = make({Column::integers("a", {0, 0, 0}, valid({0, 0, 1}))});
        QCOMPARE(done(DropDuplicates{}, missing).table->rows(), std::size_t(2)); // missing equals missing, but not 0
    }
    void conditionsKeepAndDropRows()
    {
        const TablePtr table = orders();
        QCOMPARE(done(DropRows{{"Price <= 0"}}, table).table->rows(), std::size_t(4));
        // A missing customer neither fulfils nor fails the condition.
        QCOMPARE(cells(done(DropRows{{"Customer = 10"}}, table).table, "Customer"),
                 QStringList({"11", "11", "-", "12"}));
        QCOMPARE(cells(done(KeepRows{{"Customer = 10"}}, table).table, "Customer"), QStringList({"10", "10"}));
        const auto wrong = applyStep(KeepRows{{"Prise > 0"}}, table);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().missing == ColumnRef("Prise"));
        QVERIFY(!applyStep(KeepRows{{"Price + 1"}}, table));
    }
    void impossibleValuesAndOutliersAreTreated()
    {
        const TablePtr table = make({Column::integers("n", {1, 2, 3, 4, 5, 1000, 0}, valid({1, 1, 1, 1, 1, 1, 0}))});
        QCOMPARE(cells(done(ImpossibleValues{ColumnRef("n"), 2, 900, ImpossibleAction::Missing}, table).table, "n"),
                 QStringList({"-", "2", "3", "4", "5", "-", "-"}));
        QCOMPARE(done(ImpossibleValues{ColumnRef("n"), {}, 900, ImpossibleAction::Drop}, table).table->rows(),
                 std::size_t(6));
        QVERIFY(!applyStep(ImpossibleValues{ColumnRef("n"), {}, {}, {}}, table));
        // numpy 1.24: quantiles of 1 2 3 4 5 1000 are 2.25 and 4.75, the fences −1.5 and 8.5.
        const StepResult marked =
            done(TreatOutliers{ColumnRef("n"), OutlierMethod::Iqr, {}, OutlierAction::Mark, "far"}, table);
        QCOMPARE(cells(marked.table, "far"), QStringList({"false", "false", "false", "false", "false", "true", "-"}));
        QCOMPARE(cells(done(TreatOutliers{ColumnRef("n"), OutlierMethod::Iqr, {}, OutlierAction::Cap, {}}, table).table,
                       "n"),
                 QStringList({"1", "2", "3", "4", "5", "8", "-"}));
        QCOMPARE(
            done(TreatOutliers{ColumnRef("n"), OutlierMethod::Mad, {}, OutlierAction::Remove, {}}, table).table->rows(),
            std::size_t(6));
        // |1000 − 169.2| / 406.9 is 2.04 standard deviations.
        QCOMPARE(done(TreatOutliers{ColumnRef("n"), OutlierMethod::ZScore, {}, OutlierAction::Remove, {}}, table)
                     .table->rows(),
                 std::size_t(7));
        QCOMPARE(done(TreatOutliers{ColumnRef("n"), OutlierMethod::ZScore, 2.0, OutlierAction::Remove, {}}, table)
                     .table->rows(),
                 std::size_t(6));
    }
    void orderLinesAreCleaned()
    {
        const TablePtr table = orders();
        QCOMPARE(cells(done(MarkCancelled{}, table).table, "Cancelled"),
                 QStringList({"false", "true", "false", "false", "false", "false"}));
        QCOMPARE(cells(done(DropServiceLines{}, table).table, "StockCode"),
                 QStringList({"85123A", "85123A", "22423", "22423"}));
        QCOMPARE(done(DropZeroPrices{}, table).table->rows(), std::size_t(5));
        QCOMPARE(done(DropZeroPrices{ColumnRef(Role::UnitPrice), true}, table).table->rows(), std::size_t(4));
        const StepResult amount = done(LineAmount{}, table);
        QCOMPARE(cells(amount.table, "Amount"), QStringList({"3", "-3", "18", "0", "5", "-4"}));
        QVERIFY(amount.table->role(5) == Role::Amount);
        const TablePtr status = make({Column::text("s", Texts{"Completed", "canceled", "Storniert", std::nullopt}),
                                      Column::integers("q", {-1, 1, 1, 1})},
                                     {Role::Status, Role::Quantity});
        QCOMPARE(cells(done(MarkCancelled{}, status).table, "Cancelled"),
                 QStringList({"false", "true", "true", "false"}));
        const TablePtr quantity = make({Column::integers("q", {-1, 1})}, {Role::Quantity});
        QCOMPARE(cells(done(MarkCancelled{}, quantity).table, "Cancelled"), QStringList({"true", "false"}));
        QVERIFY(!applyStep(MarkCancelled{}, textTable({"x"})));
    }
    void columnsAreMadeOfOthers()
    {
        const auto day = [](int year, int month, int date) {
            table::CivilTime time;
            time.year = year;
            time.month = month;
            time.day = date;
            return table::fromCivil(time);
        };
        const TablePtr table =
            make({Column::integers("born", {1990, 1893}), Column::dates("d", {day(2014, 12, 29), day(2011, 1, 2)}),
                  Column::reals("x", {20, -0.5})},
                 {Role::BirthYear, Role::OrderDate, Role::None});
        const StepResult age = done(AgeFromBirthYear{}, table);
        QCOMPARE(cells(age.table, "Age"), QStringList({"24", "121"}));
        QVERIFY(age.table->role(3) == Role::Age);
        const auto part = [&](DatePartKind kind) {
            return cells(done(DatePart{ColumnRef("d"), kind, "p"}, table).table, "p");
        };
        QCOMPARE(part(DatePartKind::Week), QStringList({"1", "52"})); // Python: date.isocalendar()
        QCOMPARE(part(DatePartKind::Weekday), QStringList({"1", "7"}));
        QCOMPARE(part(DatePartKind::Quarter), QStringList({"4", "1"}));
        QCOMPARE(part(DatePartKind::YearMonth), QStringList({"2014-12", "2011-01"}));
        QCOMPARE(cells(done(Bands{ColumnRef("x"), 5.0, {}, BandClosed::Left, "b"}, table).table, "b"),
                 QStringList({"20–25", "−5–0"}));
        QCOMPARE(cells(done(Bands{ColumnRef("x"), 5.0, {}, BandClosed::Right, "b"}, table).table, "b").first(),
                 QString("15–20"));
        QCOMPARE(cells(done(Bands{ColumnRef("x"), {}, {0, 20}, BandClosed::Left, "b"}, table).table, "b"),
                 QStringList({"-", "-"}));
        QVERIFY(!applyStep(Bands{ColumnRef("x"), {}, {2, 1}, BandClosed::Left, "b"}, table));
        const StepResult changed = done(NewColumn{"x", {"if(x < 0, missing, x * 2)"}, {}}, table);
        QCOMPARE(cells(changed.table, "x"), QStringList({"40", "-"}));
        QCOMPARE(changed.table->columnCount(), std::size_t(3));
        QCOMPARE(done(NewColumn{"r", {"1 / (born - 1990)"}, {}}, table).account.warnings.size(), 1);
    }

    void stepsAreWrittenAndReadBack()
    {
        Recipe recipe;
        for (const Step &step :
             {Step(DropMissing{{ColumnRef(Role::Customer), ColumnRef("t")}}),
              Step(FillMissing{ColumnRef("a"), FillWith::GroupMedian, {}, ColumnRef("b")}),
              Step(SetType{ColumnRef("a"), Type::Date, sources::DateOrder::DayMonthYear, ","}),
              Step(RenameColumn{ColumnRef("a"), "b"}),
              Step(RemoveColumns{{ColumnRef("a")}}),
              Step(SetRole{ColumnRef("a"), Role::Amount}),
              Step(SetRole{ColumnRef("a"), Role::None}),
              Step(TrimText{{ColumnRef("a")}}),
              Step(ChangeCase{{ColumnRef("a")}, LetterCase::Title}),
              Step(MergeSpellings{{ColumnRef("a")}}),
              Step(Recode{ColumnRef("a"), {{"x", std::nullopt}, {"y", "z"}}}),
              Step(DropDuplicates{}),
              Step(DropDuplicates{{}, {ColumnRef("a")}}),
              Step(DropRows{{"a > 1"}}),
              Step(KeepRows{{"a > 1"}}),
              Step(ImpossibleValues{ColumnRef("a"), 0, 1.5, ImpossibleAction::Drop}),
              Step(TreatOutliers{ColumnRef("a"), OutlierMethod::ZScore, 2.5, OutlierAction::Cap, "n"}),
              Step(DropConstantColumns{}),
              Step(MarkCancelled{"c"}),
              Step(DropServiceLines{ColumnRef("a")}),
              Step(DropZeroPrices{ColumnRef("a"), true}),
              Step(NewColumn{"n", {"a + 1"}, Role::Amount}),
              Step(AgeFromBirthYear{ColumnRef("a"), "n", ColumnRef("d"), 2014}),
              Step(DatePart{ColumnRef("a"), DatePartKind::YearMonth, "n"}),
              Step(Bands{ColumnRef("a"), {}, {1, 2, 3}, BandClosed::Right, "n"}),
              Step(LineAmount{ColumnRef("q"), ColumnRef("p"), "n"}),
              Step(ExpandJson{ColumnRef("a"), true}),
              Step(SetPersonal{ColumnRef("a"), true}),
              Step(SetPersonal{ColumnRef("a"), false})})
            recipe.entries.push_back({step, recipe.entries.size() % 2 == 0});
        const auto read = fromJson(toJson(recipe));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QVERIFY(*read == recipe);
        QCOMPARE(
            QJsonDocument(toJson(Entry{DropMissing{{ColumnRef("Customer ID")}}, true})).toJson(QJsonDocument::Compact),
            QByteArray(R"({"column":"Customer ID","step":"dropMissing"})"));
        QVERIFY(fromJson(R"([{"step": "dropDuplicates"}])"));
        recipe.joins = joins::Plan{"lines", {{"lines", "item_id", "items", "id"}}};
        const auto withJoins = fromJson(toJson(recipe));
        QVERIFY(withJoins);
        QVERIFY(*withJoins == recipe);
    }
    void aWrongRecipeSaysLineAndStep_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\"steps\": [\n\n oops]}") << "not JSON"
                                 << "line 3";
        QTest::newRow("no steps") << QByteArray("{}") << "no list"
                                  << "";
        QTest::newRow("newer") << QByteArray(R"({"recipe": 2, "steps": []})") << "newer"
                               << "";
        QTest::newRow("no such step") << QByteArray(R"([{"step": "dropDuplicates"}, {"step": "drop"}])")
                                      << "no step “drop”"
                                      << "step 2";
        QTest::newRow("no parameter") << QByteArray(R"([{"step": "dropMissing"}])") << "“columns” is missing"
                                      << "step 1, dropMissing";
        QTest::newRow("unknown") << QByteArray(R"([{"step": "dropDuplicates", "colums": []}])") << "“colums”"
                                 << "step 1";
        QTest::newRow("wrong kind") << QByteArray(R"([{"step": "trimText", "column": 3}])") << "“column”"
                                    << "step 1";
        QTest::newRow("no columns") << QByteArray(R"([{"step": "trimText", "columns": []}])") << "“columns”"
                                    << "step 1";
        QTest::newRow("no token") << QByteArray(R"([{"step": "outliers", "column": "a", "method": "best"}])")
                                  << "“method”"
                                  << "step 1";
        QTest::newRow("no object") << QByteArray("[3]") << "no object"
                                   << "step 1";
        QTest::newRow("joins of no kind") << QByteArray(R"({"joins": 3, "steps": []})") << "“joins”"
                                          << "";
        QTest::newRow("joins without links") << QByteArray(R"({"joins": {"main": "a"}, "steps": []})") << "“links”"
                                             << "joins";
        QTest::newRow("no role") << QByteArray(R"([{"step": "trimText", "column": {"role": "chief"}}])") << "“column”"
                                 << "step 1";
    }
    void aWrongRecipeSaysLineAndStep()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        QFETCH(QString, where);
        const auto read = fromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(what) || read.error().what.contains("is not what it should be"),
                 qPrintable(read.error().sentence()));
        QVERIFY2(read.error().where.contains(where), qPrintable(read.error().sentence()));
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void aMissingColumnStopsAtItsStepAndCanBeMapped()
    {
        Recipe recipe{{{DropDuplicates{}},
                       {KeepRows{{"[Unit price] > 0 and contains(StockCode, 'Unit price')"}}},
                       {DropMissing{{ColumnRef("Unit price")}}}}};
        const auto stopped = replay(recipe, orders());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().step, std::size_t(1));
        QVERIFY(stopped.error().missing == ColumnRef("Unit price"));
        QVERIFY2(stopped.error().error.where.startsWith("step 2, Keep rows"),
                 qPrintable(stopped.error().error.sentence()));
        recipe.renameColumn(ColumnRef("Unit price"), "Price");
        QCOMPARE(std::get<KeepRows>(recipe.entries[1].step).condition.text,
                 QString("Price > 0 and contains(StockCode, 'Unit price')"));
        QVERIFY(replay(recipe, orders()));
        const auto role = replay(Recipe{{{DropMissing{{ColumnRef(Role::Region)}}}}}, orders());
        QVERIFY(!role);
        QVERIFY(role.error().missing == ColumnRef(Role::Region));
    }
    void replayKeepsWhatItHasDone()
    {
        const TablePtr table = orders();
        Recipe recipe{{{DropServiceLines{}}, {LineAmount{}}, {DropZeroPrices{}}}};
        Replayer replayer;
        const auto first = replayer.replay(recipe, table);
        QVERIFY(first);
        QCOMPARE(replayer.stepsDone(), std::size_t(3));
        QCOMPARE(first->steps.size(), std::size_t(3));
        QVERIFY(std::get<LineAmount>(first->steps[1].step).quantity == ColumnRef("Quantity"));
        Recipe edited = recipe;
        edited.entries[2].step = DropZeroPrices{ColumnRef(Role::UnitPrice), true};
        QVERIFY(replayer.replay(edited, table));
        QCOMPARE(replayer.stepsDone(), std::size_t(1));
        const auto undone = replayer.replay(recipe, table);
        QCOMPARE(replayer.stepsDone(), std::size_t(0));
        QVERIFY(undone->table == first->table); // the very same values
        recipe.entries[0].enabled = false;
        const auto off = replayer.replay(recipe, table);
        QCOMPARE(off->steps.size(), std::size_t(2));
        QCOMPARE(off->steps[0].entry, std::size_t(1));
        QCOMPARE(off->table->columnPtr(0)->size(), std::size_t(5));
        Replayer forgetful(0);
        QCOMPARE(forgetful.replay(recipe, table)->table->rows(), off->table->rows());
        QVERIFY(!replayer.replay(Recipe{{{DropDuplicates{}}}}, table, Progress([] { return true; })));
    }

    void problemsAreFoundEachWithAStep()
    {
        std::vector<std::int64_t> ids;
        std::vector<std::int64_t> born;
        std::vector<std::int64_t> income;
        Texts education;
        Texts amounts;
        for (int row = 0; row < 100; ++row) {
            ids.push_back(row / 2 * 2); // every row twice
            born.push_back(row < 2 ? 1893 : 1950 + row / 2);
            income.push_back(row < 2 ? 666'666 : 30'000 + row / 2 * 100);
            education.push_back(row < 2 ? "graduation " : "Graduation");
            amounts.push_back(row < 2 ? "n/a" : std::to_string(row / 2));
        }
        const TablePtr table =
            make({Column::integers("id", ids), Column::integers("born", born), Column::integers("income", income),
                  Column::text("education", education), Column::text("amounts", amounts),
                  Column::integers("same", std::vector<std::int64_t>(100, 3))},
                 {Role::None, Role::BirthYear, Role::Income, Role::Education, Role::None, Role::None});
        const auto found = propose(table);
        QVERIFY(found);
        const auto about = [&](const char *kind) {
            QStringList columns;
            for (const Proposal &one : *found) {
                if (kindOf(one.step) == QLatin1String(kind))
                    columns << one.column + QStringLiteral(":%1").arg(one.count);
            }
            return columns;
        };
        QCOMPARE(about("impossibleValues"), QStringList({"born:2", "income:2"}));
        QCOMPARE(about("mergeSpellings"), QStringList({"education:2"}));
        QCOMPARE(about("setType"), QStringList({"amounts:2"}));
        QCOMPARE(about("dropDuplicates"), QStringList({":50"}));
        QCOMPARE(about("dropConstantColumns"), QStringList({":1"}));
        for (const Proposal &one : *found) {
            QVERIFY(!one.problem.isEmpty());
            QVERIFY(applyStep(one.step, table));
            for (const Step &other : one.alternatives)
                QVERIFY(applyStep(other, table));
        }
        const auto lines = propose(orders());
        QVERIFY(lines);
        QStringList kinds;
        for (const Proposal &one : *lines)
            kinds << kindOf(one.step);
        for (const char *kind : {"dropMissing", "markCancelled", "dropZeroPrices", "dropServiceLines"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
        QVERIFY(propose(make({Column::integers("a", {})}))->empty());
    }

    void codesAreNoNumbersAndWhatIsMarkedIsNotProposedAgain()
    {
        std::vector<std::optional<std::string>> codes;
        for (int row = 0; row < 100; ++row)
            codes.emplace_back((row < 3 ? "C" : "") + std::to_string(500'000 + row));
        const auto kinds = [](const TablePtr &table) {
            QStringList found;
            const auto proposals = propose(table);
            for (const Proposal &one : *proposals)
                found << kindOf(one.step);
            return found;
        };
        const TablePtr plain = make({Column::text("Invoice", codes)}, {Role::None});
        QCOMPARE(kinds(plain), QStringList("setType"));
        const TablePtr table = make({Column::text("Invoice", codes)}, {Role::Order});
        QCOMPARE(kinds(table), QStringList("markCancelled"));
        QCOMPARE(kinds(done(MarkCancelled{}, table).table), QStringList());
    }

    void theBundledRecipeLeavesTheRowsThatPandasLeaves()
    {
        CLIENTELE_NEEDS(tests::notInstalled({QStringLiteral("/usr/bin/python3")}));
        const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
        const QString data = (named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named) +
                             QStringLiteral("/online-retail-ii/online_retail_II.csv.gz");
        CLIENTELE_NEEDS_DATA(QFile::exists(data));
        const auto recipe = readRecipe(QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/recipes/online-retail.json"));
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().sentence()));
        const auto source = sources::open({data});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        const auto replayed = replay(*recipe, source->table);
        QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().error.sentence()));
        QStringList ours{QString::number(source->table->rows())};
        for (const AppliedStep &step : replayed->steps)
            ours << QString::number(step.account.rowsOut);
        const Column &marks = *replayed->table->find(u"Cancelled");
        ours << QString::number(std::count(marks.booleans().begin(), marks.booleans().end(), 1));
        // pandas 1.5
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import pandas, sys
d = pandas.read_csv(sys.argv[1], dtype={'Invoice': str, 'StockCode': str}, keep_default_na=False, na_values=[''])
n = [len(d)]
d = d.dropna(subset=['Customer ID', 'Description']); n.append(len(d))
d = d.drop_duplicates(); n.append(len(d))
d = d[d.StockCode.str.count('[0-9]') > 1]; n.append(len(d))
d = d[d.Price != 0]; n.append(len(d)); n.append(len(d))
n.append(int(d.Invoice.str.match('[Cc][0-9]+$').sum()))
print(*n)
)"),
                                                          data});
        QVERIFY(python.waitForFinished(120'000));
        QCOMPARE(ours.join(' '), QString::fromUtf8(python.readAllStandardOutput()).trimmed());
        QCOMPARE(ours.first(), QString("1067371"));
        QCOMPARE(done(DropDuplicates{}, source->table).table->rows(), std::size_t(1'067'371 - 34'335));
        // Lines with a customer and a price.
        QCOMPARE(replay(Recipe{{{DropMissing{{ColumnRef("Customer ID")}}}, {KeepRows{{"Price > 0 and Quantity > 0"}}}}},
                        source->table)
                     ->table->rows(),
                 std::size_t(805'549));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
