// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps and the columns that a step may mean, as people read them.

#include "models/items/columnchoices.h"
#include "models/items/stepitems.h"

#include <QtTest>

using namespace clientele;
using namespace clientele::items;
using table::Column;
using table::Role;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom));

table::TablePtr sales()
{
    return table::Table::make({Column::text("Country", {"germany ", "Germany", std::nullopt, "France"}),
                               Column::integers("Quantity", {1, 2, 3, 4})},
                              {Role::Country, Role::Quantity})
        .value();
}

// What is shown after this recipe.
StepSources after(const recipe::Recipe &recipe, const table::TablePtr &raw = sales())
{
    StepSources sources;
    sources.input = "sales.csv";
    sources.raw = raw;
    sources.recipe = sources.doneOf = recipe;
    const auto replay = recipe::replay(recipe, raw);
    if (replay)
        sources.done = replay->steps;
    else
        sources.failure = replay.error();
    return sources;
}

QStringList names(const recipe::ColumnRef &missing, const QStringList &columns, const std::vector<Role> &roles = {})
{
    std::vector<table::ColumnPtr> made;
    for (const QString &name : columns)
        made.push_back(Column::text(name, {"a"}));
    QStringList ranked;
    for (const ColumnChoice &choice : columnChoices(missing, table::Table::make(made, roles).value(), nullptr, english))
        ranked << (choice.likely ? choice.name + "!" : choice.name);
    return ranked;
}

} // namespace

class TestStepItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownWhereNothingIsOpen() { QVERIFY(stepItems({}, english).empty()); }

    void theImportStandsFirstWithWhatItGuessed()
    {
        StepSources sources = after({});
        sources.howRead = "UTF-8";
        sources.guesses = QStringList{"dates are read as day-month-year"};
        sources.rejected = 1;
        const auto items = stepItems(sources, english);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].title, "Import sales.csv");
        QCOMPARE(items[0].rows, "4 row(s) with 2 column(s)");
        QCOMPARE(items[0].warnings,
                 (QStringList{"1 row(s) did not fit and were rejected", "dates are read as day-month-year"}));
    }

    void aStepSaysRowsCellsAndExamples()
    {
        const auto items = stepItems(after({{{recipe::TrimText{{recipe::ColumnRef(QString("Country"))}}, true},
                                             {recipe::DropMissing{{recipe::ColumnRef(Role::Country)}}, true}}}),
                                     english);
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[1].state, StepItem::State::Done);
        QCOMPARE(items[1].number, "1");
        QCOMPARE(items[1].rows, "4 row(s), all kept");
        QCOMPARE(items[1].cells, "1 cell(s) changed");
        QCOMPARE(items[1].examples.size(), 1);
        QCOMPARE(items[1].examples[0].where, "Row 1 · Country");
        QCOMPARE(items[1].examples[0].what, "“germany ” → “germany”");
        QCOMPARE(items[2].title, "Drop rows without Country"); // the name that its role found
        QCOMPARE(items[2].rows, "4 → 3 row(s)");
        QVERIFY(items[2].cells.isEmpty());
        QCOMPARE(items[2].examples[0].where, "Row 3 · Country");
        QCOMPARE(items[2].examples[0].what, "missing: the row went");
    }

    void aStepThatFailsIsShownAtItsPlaceAndThoseAfterItWait()
    {
        const recipe::Recipe recipe{{{recipe::DropDuplicates{}, false},
                                     {recipe::DropMissing{{recipe::ColumnRef(QString("Price"))}}, true},
                                     {recipe::DropDuplicates{}, true}}};
        const auto items = stepItems(after(recipe), english);
        QCOMPARE(items[1].state, StepItem::State::Off);
        QVERIFY(items[1].rows.isEmpty());
        QCOMPARE(items[2].state, StepItem::State::Failed);
        QCOMPARE(items[2].error, "There is no column “Price”. Name another column in the step, or switch it off.");
        QVERIFY(items[2].lacksColumn);
        QCOMPARE(items[3].state, StepItem::State::Waiting);
    }

    void aStepSaysBeforehandWhoWouldDoIt()
    {
        const recipe::ColumnRef country{QString("Country")};
        StepSources sources = after({{{recipe::DropMissing{{country}}, true},
                                      {recipe::ChangeCase{{country}, recipe::LetterCase::Upper}, true},
                                      {recipe::DropDuplicates{}, true}}});
        QVERIFY(!stepItems(sources, english)[1].why.contains("database")); // there is none to ask
        sources.plan =
            recipe::planForDatabase(sources.recipe, sources.raw, recipe::SqlDialect::Sqlite, {}, sources.done);
        const auto items = stepItems(sources, english);
        QVERIFY2(items[1].why.endsWith(" · the database can do it"), qPrintable(items[1].why));
        QVERIFY2(items[2].why.endsWith("the database cannot do it: Databases know small and capital letters of fewer "
                                       "scripts"),
                 qPrintable(items[2].why));
        QVERIFY2(items[3].why.endsWith("done here in any case, as it follows step 2"), qPrintable(items[3].why));
    }

    void whileAChangeIsBeingDoneOldFiguresStayWithTheirStep()
    {
        StepSources sources = after({{{recipe::DropMissing{{recipe::ColumnRef(QString("Country"))}}, true}}});
        sources.recipe.entries.insert(sources.recipe.entries.begin(), {recipe::DropDuplicates{}, true});
        const auto items = stepItems(sources, english);
        QCOMPARE(items[1].state, StepItem::State::Waiting);
        QVERIFY(items[1].rows.isEmpty());
        QCOMPARE(items[2].state, StepItem::State::Waiting);
        QCOMPARE(items[2].rows, "4 → 3 row(s)");
    }

    void theColumnMostLikeTheMissingOneStandsFirst()
    {
        QCOMPARE(names(QString("Customer ID"), {"Country", "customer_id"}).front(), "customer_id!");
        QCOMPARE(names(QString("Customer ID"), {"Country", "Kundennummer"}).front(), "Kundennummer!");
        QCOMPARE(names(QString("Unit price"), {"Quantity", "Unit prise", "Unit"}).front(), "Unit prise!");
        // By its role, whatever its name.
        QCOMPARE(names(QString("Customer ID"), {"a", "b"}, {Role::None, Role::Customer}).front(), "b!");
        QCOMPARE(names(recipe::ColumnRef(Role::Quantity), {"Country", "Menge"}).front(), "Menge!");
    }

    void whereNothingIsLikeItTheColumnsKeepTheirOrderAndNoneIsLikely()
    {
        QCOMPARE(names(QString("Price"), {"x", "y", "z"}), (QStringList{"x", "y", "z"}));
        QCOMPARE(names(recipe::ColumnRef(Role::Quantity), {"x", "y"}), (QStringList{"x", "y"}));
        QVERIFY(names(QString("Price"), {}).isEmpty());
        QCOMPARE(names(QString(""), {"x"}).size(), 1);
    }

    void aColumnThatWasOfTheSameTypeWins()
    {
        const auto raw = table::Table::make({Column::text("xx", {"a"}), Column::integers("yy", {1})}).value();
        const auto was = Column::integers("Price", {5});
        const auto choices = columnChoices(QString("Price"), raw, was.get(), english);
        QCOMPARE(choices.front().name, "yy");
        QCOMPARE(choices.front().values, "1");
        QCOMPARE(choices.back().values, "a");
    }

    void whatIsMissingIsSaidInWords()
    {
        QCOMPARE(inWords(QString("Price")), "the column “Price”");
        QCOMPARE(inWords(recipe::ColumnRef(Role::Customer)), "a column with the role “Customer”");
    }
};

QTEST_GUILESS_MAIN(TestStepItems)
#include "tst_stepitems.moc"
