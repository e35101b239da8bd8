// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/document.h"
#include "models/workspace/recipeattempt.h"
#include "models/workspace/recipechange.h"

#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using namespace clientele::workspace;

namespace {

sources::Source customers()
{
    sources::Source source;
    source.table = *table::Table::make({table::Column::integers(QStringLiteral("age"), {25, 52, 53}),
                                        table::Column::text(QStringLiteral("region"), {"West", "North", "West"}),
                                        table::Column::integers(QStringLiteral("amount"), {100, 600, 610})},
                                       {table::Role::Age, table::Role::Region, table::Role::Amount});
    source.account.inputs = {QStringLiteral("/data/customers.csv")};
    return source;
}

// What the program does in the background.
recipe::Replay replayed(const recipe::Recipe &recipe, const table::TablePtr &raw)
{
    const auto replay = recipe::replay(recipe, raw);
    return replay ? *replay : recipe::Replay();
}

QStringList readAgain(Document &document, sources::Source source)
{
    const recipe::Recipe recipe = document.state().recipe;
    const recipe::Replay replay = replayed(recipe, source.table);
    return document.replace(std::move(source), {}, recipe, replay, QStringLiteral("Reload the data"));
}

QStringList apply(Document &document, const RecipeChange &change)
{
    return document.setRecipe(change.recipe, replayed(change.recipe, document.state().raw), change.name);
}

query::FilterSet ages(double lower, double upper)
{
    query::FilterSet filters;
    filters.set({QStringLiteral("age"), {}, {{lower, upper, true, false}}, false, {}});
    return filters;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentIsEmptyAndChangesNothing()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        document.setFilters(ages(50, 55));
        document.setBands({10, {}, query::Closed::Left});
        document.setRole(0, table::Role::Income);
        document.undo();
        QVERIFY(!document.isOpen());
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.history().isEmpty());
    }

    void everyChangeIsANamedStepThatCanBeUndone()
    {
        Document document;
        document.open(customers());
        QCOMPARE(document.title(), QStringLiteral("customers.csv"));
        QVERIFY(!document.canUndo());
        document.setFilters(ages(50, 55), QStringLiteral("Age group: 50–55"));
        document.setRole(2, table::Role::Monetary);
        QCOMPARE(document.undoName(), QStringLiteral("Role of amount: Monetary value"));
        document.undo();
        QCOMPARE(document.state().table->role(2), table::Role::Amount);
        QCOMPARE(document.undoName(), QStringLiteral("Age group: 50–55"));
        document.undo();
        QVERIFY(document.state().filters.isEmpty());
        QVERIFY(!document.canUndo());
        document.redo();
        QVERIFY(!document.state().filters.isEmpty());
        QCOMPARE(document.redoName(), QStringLiteral("Role of amount: Monetary value"));
        QCOMPARE(document.history().size(), 3);
    }

    void everyChangeOfTheReportIsANamedStep()
    {
        Document document;
        document.open(customers());
        report::Layout layout;
        layout.paper = report::Paper::Letter;
        document.startReport(layout);
        QCOMPARE(document.history().size(), 1); // what it begins with is no step
        QCOMPARE(document.state().report.paper, report::Paper::Letter);
        layout.language = QStringLiteral("de");
        document.setReport(layout, QStringLiteral("Language of the report"));
        layout.title = QStringLiteral("S");
        document.setReport(layout, QStringLiteral("Title"), QStringLiteral("title"));
        layout.title = QStringLiteral("Sp");
        document.setReport(layout, QStringLiteral("Title"), QStringLiteral("title"));
        QCOMPARE(document.history().size(), 3); // what is typed is one step
        document.setChartNote(QStringLiteral("age-total"), QStringLiteral("Look"));
        QCOMPARE(document.state().report.notes.value(QStringLiteral("age-total")), QStringLiteral("Look"));
        document.undo();
        QVERIFY(document.state().report.notes.isEmpty());
        QCOMPARE(document.undoName(), QStringLiteral("Title"));
        document.undo();
        QVERIFY(document.state().report.title.isEmpty());
        document.undo();
        QVERIFY(document.state().report.language.isEmpty());
        QCOMPARE(document.state().report.paper, report::Paper::Letter);
        QVERIFY(!document.canUndo());
        document.redo();
        document.startReport({}); // too late
        QCOMPARE(document.state().report.language, QStringLiteral("de"));
    }

    void aChartThatIsAddedComesBackBeforeTheMethod()
    {
        Document document;
        document.open(customers());
        document.addChartToReport(QStringLiteral("age-total"));
        QCOMPARE(document.history().size(), 1); // nothing was taken out: it is there
        const report::Layout without = report::withBlockRemoved(
            report::withBlockMoved({}, {QStringLiteral("cover"), QStringLiteral("age-total"), QStringLiteral("method")},
                                   QStringLiteral("cover"), 0),
            QStringLiteral("age-total"));
        document.setReport(without, QStringLiteral("Take out"));
        document.addChartToReport(QStringLiteral("age-total"));
        QCOMPARE(document.state().report.arrangement.order,
                 (QStringList{QStringLiteral("cover"), QStringLiteral("age-total"), QStringLiteral("method")}));
        QVERIFY(document.state().report.arrangement.removed.isEmpty());
    }

    void aFindingIsAddedAsAPartThatUndoTakesOut()
    {
        Document document;
        document.open(customers());
        const QString id = QStringLiteral("age-order-value:50–55");
        document.addFindingToReport(id);
        QVERIFY(report::hasFinding(document.state().report, id));
        QCOMPARE(document.undoName(), QStringLiteral("Add finding to report"));
        document.addFindingToReport(id); // it is there
        QCOMPARE(document.history().size(), 2);
        document.undo();
        QVERIFY(!report::hasFinding(document.state().report, id));
    }

    void aChangeAfterUndoForgetsWhatWasUndone()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        document.undo();
        document.setFilters(ages(20, 25));
        QVERIFY(!document.canRedo());
        QCOMPARE(document.history().size(), 2);
    }

    void theSameAgainIsNoStep()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        QSignalSpy changed(&document, &Document::changed);
        document.setFilters(ages(50, 55));
        document.setRole(0, table::Role::Age);
        QCOMPARE(changed.count(), 0);
    }

    void otherBandsDropTheFilterOfTheOldOnes()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        document.setBands({10, {}, query::Closed::Left});
        QVERIFY(document.state().filters.isEmpty());
        document.undo();
        QVERIFY(!document.state().filters.isEmpty());
        QCOMPARE(document.state().bands.width, 5.0);
    }

    void regionsKeepTheirColourUnderFiltersAndFollowTheRole()
    {
        Document document;
        document.open(customers());
        const auto palette = document.palette();
        QCOMPARE(palette.value(QStringLiteral("West")), 0);
        QCOMPARE(palette.value(QStringLiteral("North")), 1);
        document.setFilters(ages(50, 55));
        QCOMPARE(document.palette(), palette);
        document.setRole(1, table::Role::None);
        QVERIFY(document.palette().isEmpty());
        document.undo();
        QCOMPARE(document.palette(), palette);
    }

    void aRoleIsAStepThatTheNextChoiceForItsColumnReplaces()
    {
        Document document;
        document.open(customers());
        const table::TablePtr raw = document.state().raw;
        document.setRole(2, table::Role::Monetary);
        QCOMPARE(document.state().recipe.entries.size(), 1);
        QCOMPARE(document.state().recipe.entries[0].step,
                 recipe::Step(recipe::SetRole{QString("amount"), table::Role::Monetary}));
        QCOMPARE(document.state().steps->size(), 1);
        QCOMPARE(document.state().steps->front().account.rowsOut, 3);
        document.setRole(2, table::Role::Age); // takes it from the column of ages
        QCOMPARE(document.state().recipe.entries.size(), 1);
        QCOMPARE(document.state().table->role(0), table::Role::None);
        document.setRole(2, table::Role::Income); // which gets it back
        QCOMPARE(document.state().recipe.entries.size(), 1);
        QCOMPARE(document.state().table->role(0), table::Role::Age);
        document.setRole(0, table::Role::None);
        QCOMPARE(document.state().recipe.entries.size(), 2); // another column: another step
        document.setRole(0, table::Role::Age);               // what it was: no step is needed
        QCOMPARE(document.state().recipe.entries.size(), 1);
        QCOMPARE(document.state().raw, raw);
        QCOMPARE(raw->role(2), table::Role::Amount);
        QCOMPARE(document.history().size(), 6); // each choice can be undone
        document.setRole(2, table::Role::Amount);
        QVERIFY(document.state().recipe.isEmpty());
        QCOMPARE(document.state().table, raw);
    }

    void aMarkOfPrivacyIsAStepThatTheNextChoiceForItsColumnReplaces()
    {
        Document document;
        document.open(customers());
        const table::TablePtr raw = document.state().raw;
        document.setPersonal(1, true);
        QVERIFY(document.state().table->isPersonal(1));
        QCOMPARE(document.undoName(), "region is personal");
        QCOMPARE(document.state().recipe.entries[0].step, recipe::Step(recipe::SetPersonal{QString("region"), true}));
        document.setPersonal(1, true); // the same again
        QCOMPARE(document.history().size(), 2);
        document.setPersonal(1, false); // what it was: no step is needed
        QVERIFY(document.state().recipe.isEmpty());
        QCOMPARE(document.state().table, raw);
        document.setRole(1, table::Role::Name);
        document.setPersonal(1, false); // in spite of its role
        QVERIFY(!document.state().table->isPersonal(1));
        QCOMPARE(document.state().recipe.entries.size(), 2);
        QCOMPARE(document.undoName(), "region is not personal");
        document.undo();
        QVERIFY(document.state().table->isPersonal(1));
    }

    void declinedProposalsAreUndone()
    {
        Document document;
        document.open(customers());
        document.setKeptProposals({"dropDuplicates "});
        QCOMPARE(document.undoName(), "Keep data as it is");
        QVERIFY(document.isModified());
        document.setKeptProposals({});
        QCOMPARE(document.undoName(), "Show declined proposals");
        document.undo();
        QCOMPARE(document.state().keptProposals, QStringList("dropDuplicates "));
        document.undo();
        QVERIFY(document.state().keptProposals.isEmpty() && !document.isModified());
    }

    void everyChangeOfTheRecipeIsANamedStepAndUndoGivesTheSameTableBack()
    {
        Document document;
        document.open(customers());
        const table::TablePtr raw = document.state().raw;
        apply(document, withStepAdded(document.state().recipe, recipe::KeepRows{{"age > 30"}}));
        const table::TablePtr older = document.state().table;
        QCOMPARE(older->rows(), 2);
        QCOMPARE(document.state().steps->front().account.rowsIn, 3);
        apply(document, withStepAdded(document.state().recipe, recipe::NewColumn{"double", {"amount * 2"}, {}}));
        QCOMPARE(document.state().table->columnCount(), 4);
        apply(document, withStepEnabled(document.state().recipe, 0, false));
        QCOMPARE(document.state().table->rows(), 3);
        QCOMPARE(document.state().steps->size(), 1);
        QCOMPARE(document.state().steps->front().entry, 1);
        apply(document, withStepMoved(document.state().recipe, 1, 0));
        apply(document, withStepRemoved(document.state().recipe, 0));
        QCOMPARE(document.state().table, raw);
        QCOMPARE(document.history(),
                 (QStringList{"Open customers.csv", "Add a step: Keep rows where age > 30",
                              "Add a step: New column double", "Switch off: Keep rows where age > 30",
                              "Move a step: New column double", "Remove a step: New column double"}));
        document.goTo(1);
        QCOMPARE(document.state().table, older); // the very table: nothing is counted again
        document.undo();
        QCOMPARE(document.state().table, raw);
        QVERIFY(document.state().recipe.isEmpty());
    }

    void aStepThatTakesAColumnTakesItsFilterAndUndoBringsItBack()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        const QStringList dropped =
            apply(document, withStepAdded({}, recipe::RemoveColumns{{recipe::ColumnRef(QString("age"))}}));
        QCOMPARE(dropped.size(), 1);
        QVERIFY2(dropped[0].contains("there is no such column any more"), qPrintable(dropped[0]));
        QVERIFY(document.state().filters.isEmpty());
        document.undo();
        QCOMPARE(document.state().filters, ages(50, 55));
    }

    void theRecipeIsDoneAgainOnDataReadAnew()
    {
        Document document;
        document.open(customers());
        apply(document, withStepAdded({}, recipe::KeepRows{{"age > 30"}}));
        sources::Source more = customers();
        more.table = *table::Table::make({table::Column::integers("age", {25, 52, 53, 60}),
                                          table::Column::text("region", {"West", "North", "West", "East"}),
                                          table::Column::integers("amount", {100, 600, 610, 5})},
                                         more.table->roles());
        QVERIFY(readAgain(document, more).isEmpty());
        QCOMPARE(document.state().raw, more.table);
        QCOMPARE(document.state().table->rows(), 3);
        QCOMPARE(document.state().steps->front().account.rowsIn, 4);
        QCOMPARE(document.state().recipe.entries.size(), 1);
    }

    void movingAStepAndPlacesThatAreNotThere()
    {
        recipe::Recipe recipe;
        for (const char *name : {"a", "b", "c", "d"})
            recipe.entries.push_back({recipe::NewColumn{name, {"1"}, {}}, true});
        const auto order = [](const RecipeChange &change) {
            QString names;
            for (const recipe::Entry &entry : change.recipe.entries)
                names += std::get<recipe::NewColumn>(entry.step).name;
            return names;
        };
        QCOMPARE(order(withStepMoved(recipe, 0, 2)), "bcad");
        QCOMPARE(order(withStepMoved(recipe, 3, 0)), "dabc");
        QCOMPARE(order(withStepMoved(recipe, 1, 1)), "abcd");
        QCOMPARE(order(withStepRemoved(recipe, 3)), "abc");
        for (const RecipeChange &nothing :
             {withStepMoved(recipe, 0, 4), withStepMoved(recipe, 4, 0), withStepRemoved(recipe, 4),
              withStepEnabled(recipe, 4, false), withStepEdited(recipe, 4, recipe::DropDuplicates{}),
              withColumnChosen(recipe, 4, QString("x"), "y")})
            QCOMPARE(nothing.recipe, recipe);
    }

    void anAttemptStopsAtTheStepThatFailsAndKnowsWhatItWouldGet()
    {
        const table::TablePtr raw = customers().table;
        recipe::Recipe recipe;
        recipe.entries = {{recipe::KeepRows{{"age > 30"}}, true},
                          {recipe::DropMissing{{recipe::ColumnRef(QString("Price"))}}, true},
                          {recipe::NewColumn{"more", {"Price + amount"}, {}}, true}};
        recipe::Replayer replayer;
        auto made = attempt(replayer, recipe, raw);
        QVERIFY(made && made->failure);
        QCOMPARE(made->failure->step, 1);
        QCOMPARE(made->failure->missing->name, "Price");
        QCOMPARE(made->done.table->rows(), 2);
        QCOMPARE(made->done.steps.size(), 1);
        // Another column in its place, everywhere: then it goes through.
        made = attempt(replayer, withColumnChosen(recipe, 1, *made->failure->missing, "amount").recipe, raw);
        QVERIFY(made && !made->failure);
        QCOMPARE(made->done.table->columnCount(), 4);
        QCOMPARE(made->done.table->find(QString("more"))->number(0), std::optional<double>(1200.0));
        const Progress cancelledAtOnce([] { return true; });
        QCOMPARE(attempt(replayer, recipe, raw, cancelledAtOnce).error().code, Error::Code::Cancelled);
    }

    void aRoleThatNoColumnHasIsGivenBeforeTheStepThatAsksForIt()
    {
        const table::TablePtr raw = *table::Table::make({table::Column::text("Beleg", {"C17", "18"})});
        recipe::Recipe recipe;
        recipe.entries = {{recipe::MarkCancelled{}, true}};
        recipe::Replayer replayer;
        auto made = attempt(replayer, recipe, raw);
        QVERIFY(made && made->failure && made->failure->missing);
        const RecipeChange change = withColumnChosen(recipe, 0, *made->failure->missing, "Beleg");
        QCOMPARE(change.name, "Use the column Beleg as Order");
        QCOMPARE(change.recipe.entries.size(), 2);
        made = attempt(replayer, change.recipe, raw);
        QVERIFY(made && !made->failure);
        QCOMPARE(made->done.table->columnCount(), 2);
    }

    void openingOtherDataForgetsTheHistory()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        QSignalSpy opened(&document, &Document::opened);
        document.open(customers());
        QCOMPARE(opened.count(), 1);
        QVERIFY(document.state().filters.isEmpty());
        QVERIFY(!document.canUndo());
        document.close();
        QVERIFY(!document.isOpen());
        QVERIFY(document.history().isEmpty());
    }

    void whatStillFitsStaysWhenTheSameDataIsReadAgain()
    {
        Document document;
        document.open(customers());
        document.setRole(2, table::Role::Monetary);
        document.setBands({10, {}, query::Closed::Left});
        query::FilterSet filters = ages(50, 55);
        filters.set({QStringLiteral("region"), {QStringLiteral("West")}, {}, false, {}});
        document.setFilters(filters);
        sources::Source again = customers();
        again.account.sha256 = "new";
        QVERIFY(readAgain(document, std::move(again)).isEmpty());
        QCOMPARE(document.state().filters, filters);
        QCOMPARE(document.state().table->role(2), table::Role::Monetary);
        QCOMPARE(document.state().bands.width, 10.0);
        QCOMPARE(document.account().sha256, QByteArray("new"));
        QCOMPARE(document.undoName(), QStringLiteral("Reload the data"));
        document.undo(); // the data as it was before, with what was chosen about it
        QCOMPARE(document.state().filters, filters);
        QCOMPARE(document.account().sha256, QByteArray());
        QVERIFY(document.canUndo());
    }

    void undoBringsReplacedDataBackWithItsOrigin()
    {
        Document document;
        sources::ReadOptions october;
        october.missingWords = {QStringLiteral("NA")};
        document.open(customers(), {}, october);
        document.setFilters(ages(50, 55));
        document.setSaved(QStringLiteral("/data/shop.clientele"), document.state());
        const State before = document.state();
        sources::Source next = customers();
        next.account.inputs = {QStringLiteral("/data/november.csv")};
        const recipe::Recipe recipe = document.state().recipe;
        const recipe::Replay done = replayed(recipe, next.table);
        QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.replace(next, {}, recipe, done, QStringLiteral("Replace the data")).isEmpty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.title(), QStringLiteral("november.csv"));
        QVERIFY(document.readOptions() == sources::ReadOptions());
        QCOMPARE(document.state().raw, next.table);
        QCOMPARE(document.state().filters, before.filters);
        QVERIFY(document.isModified()); // the file names the older one
        document.undo();
        QCOMPARE(document.state(), before); // the very same tables
        QCOMPARE(document.title(), QStringLiteral("customers.csv"));
        QVERIFY(document.readOptions() == october);
        QVERIFY(!document.isModified());
        document.redo();
        QCOMPARE(document.title(), QStringLiteral("november.csv"));
    }

    void whatFitsNoMoreIsDroppedAndToldWhenTheDataIsReadAgain()
    {
        Document document;
        document.open(customers());
        query::FilterSet filters = ages(50, 55);
        filters.set({QStringLiteral("region"), {QStringLiteral("North")}, {}, false, {}});
        filters.set({QStringLiteral("amount"), {}, {{0, 200, true, false}}, false, {}});
        document.setFilters(filters);
        sources::Source other = customers();
        other.table = *table::Table::make({table::Column::integers(QStringLiteral("age"), {25, 52}),
                                           table::Column::text(QStringLiteral("region"), {"West", "West"}),
                                           table::Column::text(QStringLiteral("amount"), {"a", "b"})},
                                          {table::Role::Age, table::Role::Region, table::Role::None});
        const QStringList dropped = readAgain(document, std::move(other));
        QCOMPARE(document.state().filters, ages(50, 55));
        QCOMPARE(dropped.size(), 3);
        QCOMPARE(dropped[0], QStringLiteral("the role Amount of “amount” (the column is of another kind now)"));
        QVERIFY2(dropped[1].contains(QStringLiteral("North")) && dropped[1].contains(QStringLiteral("no row has")),
                 qPrintable(dropped[1]));
        QVERIFY2(dropped[2].contains(QStringLiteral("another kind")), qPrintable(dropped[2]));
    }

    void theHistoryIsBounded()
    {
        Document document;
        document.open(customers());
        for (int i = 0; i < 500; ++i)
            document.setFilters(ages(i, i + 1));
        QCOMPARE(document.history().size(), 200);
        QCOMPARE(document.history().front(), QStringLiteral("Open customers.csv"));
        while (document.canUndo())
            document.undo();
        QVERIFY(document.state().filters.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
