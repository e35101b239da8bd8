// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cleaning through the real window: a recipe, its list of steps, undo, and the same steps on another file.

#include "app/commands/recipes.h"
#include "app/sharing.h"
#include "models/recipe/recipe.h"
#include "models/workspace/opening.h"
#include "models/workspace/workspacefile.h"
#include "tests/app/stepsfixture.h"
#include "tests/pages/mousedrag.h"
#include "tests/requirement.h"
#include "widgets/dialogs/choosecolumndialog.h"
#include "widgets/dialogs/stepdialog.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/proposalsview.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/style/theme.h"

#include <QFile>
#include <QTreeWidget>

using namespace clientele;
using items::StepItem;
using Desk = tests::StepsFixture;

namespace {

QString dataFolder()
{
    const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void theImportIsTheFirstStep()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        QCOMPARE(desk.page->steps()->cards().size(), 1);
        const StepItem &import = desk.item(-1);
        QCOMPARE(import.state, StepItem::State::Import);
        QCOMPARE(import.title, "Import sales.csv");
        QCOMPARE(import.rows, "7 row(s) with 8 column(s)");
        QVERIFY2(import.why.startsWith("UTF-8 · comma"), qPrintable(import.why));
        QVERIFY(desk.page->steps()->isVisible());
    }

    void aRecipeIsAppliedSwitchedMovedRemovedAndUndone()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->applyBundled("online-retail");
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 3);
        QCOMPARE(desk.item(0).rows, "7 → 6 row(s)");
        QCOMPARE(desk.item(0).title, "Drop rows without Customer ID, Description");
        QCOMPARE(desk.item(0).examples.front().where, "Row 3 · Customer ID");
        QCOMPARE(desk.item(0).examples.front().what, "missing: the row went");
        QCOMPARE(desk.item(1).rows, "6 → 5 row(s)");
        QCOMPARE(desk.item(2).rows, "5 → 4 row(s)");
        QCOMPARE(desk.item(3).rows, "4 → 3 row(s)");
        QCOMPARE(desk.item(4).cells, "3 cell(s) changed");

        QVERIFY(desk.press(1, "Apply step 2")); // off: duplicates stay
        QCOMPARE(desk.rows(), 4);
        QCOMPARE(desk.item(1).state, StepItem::State::Off);
        QCOMPARE(desk.item(2).rows, "6 → 5 row(s)");
        QVERIFY(desk.press(4, "Move up"));
        QCOMPARE(recipe::kindOf(desk.document().state().recipe.entries[3].step), "markCancelled");
        QVERIFY(desk.press(2, "Remove")); // postage stays
        QCOMPARE(desk.rows(), 5);
        QCOMPARE(desk.document().state().recipe.entries.size(), 4);
        QCOMPARE(desk.document().undoName(), "Remove a step: Drop service lines");

        const std::size_t recipeOpened = 1;
        desk.document().goTo(recipeOpened);
        QCOMPARE(desk.rows(), 3);
        QCOMPARE(desk.item(1).state, StepItem::State::Done);
        desk.document().undo();
        QCOMPARE(desk.rows(), 7);
        QVERIFY(!desk.document().canUndo());
        QVERIFY(desk.settle());
        QVERIFY(!desk.card(0)->isVisible());
    }

    void altAndArrowsMoveAStepAndTheKeyboardGoesWithIt()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->applyBundled("online-retail");
        QVERIFY(desk.settle());
        desk.card(0)->setFocus();
        QTest::keyClick(desk.card(0), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(desk.settle());
        QCOMPARE(recipe::kindOf(desk.document().state().recipe.entries[1].step), "dropMissing");
        QCOMPARE(desk.fixture.window->focusWidget(), desk.card(1));
        QTest::keyClick(desk.card(1), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(desk.settle());
        QCOMPARE(recipe::kindOf(desk.document().state().recipe.entries[0].step), "dropMissing");
        QTest::keyClick(desk.card(0), Qt::Key_Delete);
        QVERIFY(desk.settle());
        QCOMPARE(desk.document().state().recipe.entries.size(), 4);
        QCOMPARE(desk.fixture.window->focusWidget(), desk.card(0));
    }

    void aStepIsDraggedAndTheReplayFollowsTheDropOnce()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->applyBundled("online-retail");
        QVERIFY(desk.settle());
        const auto kindAt = [&](std::size_t place) {
            return recipe::kindOf(desk.document().state().recipe.entries[place].step);
        };
        QSignalSpy replaying(&desk.fixture.session->cleaning(), &app::Cleaning::replaying);
        drag(desk, 3, 0, true);
        QVERIFY(desk.page->steps()->findChild<QWidget *>("dropLine"));
        picture(desk, "light");
        QTest::keyClick(desk.fixture.window.get(), Qt::Key_Escape); // given up
        QVERIFY(!desk.page->steps()->findChild<QWidget *>("dropLine"));
        QTest::mouseRelease(desk.card(3), Qt::LeftButton);
        QCOMPARE(replaying.size(), 0);
        QCOMPARE(kindAt(3), "dropZeroPrices");
        drag(desk, 3, 0, false);
        QVERIFY(desk.settle());
        QCOMPARE(replaying.size(), 1);
        QCOMPARE(kindAt(0), "dropZeroPrices");
        QCOMPARE(desk.document().undoName(), "Move a step: Drop zero prices");
        QCOMPARE(desk.fixture.window->focusWidget(), desk.card(0));
        drag(desk, 0, 4, false); // below the last
        QVERIFY(desk.settle());
        QCOMPARE(kindAt(4), "dropZeroPrices");
        drag(desk, 4, 4, false); // where it is
        QCOMPARE(replaying.size(), 2);
        desk.document().undo();
        QCOMPARE(kindAt(0), "dropZeroPrices");
    }

    void aMissingColumnStopsAtItsStepUntilAnotherIsChosen()
    {
        QTemporaryDir folder;
        const QString recipePath = folder.filePath("recipe.json");
        {
            Desk desk(tests::written(folder, "december.csv", tests::orderLines));
            QVERIFY(desk.isOpen && desk.desk);
            desk.desk->addStep(recipe::DropDuplicates{});
            QVERIFY(desk.settle());
            desk.desk->addStep(recipe::DropMissing{{recipe::ColumnRef(QString("Customer ID"))}});
            QVERIFY(desk.settle());
            desk.desk->addStep(recipe::NewColumn{"Total", {"Quantity * Price"}, {}});
            QVERIFY(desk.settle());
            QVERIFY(recipe::writeRecipe(desk.document().state().recipe, recipePath));
        }
        QByteArray january = tests::orderLines;
        january.replace("Customer ID", "CustomerNumber").replace("Price", "Price each");
        Desk desk(tests::written(folder, "january.csv", january));
        QVERIFY(desk.isOpen && desk.desk);
        app::Cleaning &cleaning = desk.fixture.session->cleaning();
        cleaning.apply({*recipe::readRecipe(recipePath), "Open the recipe recipe.json"});
        QVERIFY(desk.settle());
        QVERIFY(cleaning.stopped());
        QCOMPARE(desk.rows(), 7); // the data is as it was
        QVERIFY(!desk.document().canUndo());
        QCOMPARE(desk.item(0).rows, "7 → 6 row(s)");
        QCOMPARE(desk.item(1).state, StepItem::State::Failed);
        QVERIFY(desk.item(1).lacksColumn);
        QVERIFY2(desk.item(1).error.startsWith("There is no column “Customer ID”. "), qPrintable(desk.item(1).error));
        QCOMPARE(desk.item(2).state, StepItem::State::Waiting);

        choose(desk, 1, "CustomerNumber");
        QCOMPARE(desk.item(2).state, StepItem::State::Failed); // the next one that lacks a column
        QCOMPARE(desk.item(1).rows, "6 → 5 row(s)");
        choose(desk, 2, "Price each");
        QVERIFY(!cleaning.stopped());
        QCOMPARE(desk.rows(), 5);
        QVERIFY(desk.document().state().table->find(QString("Total")));
        QCOMPARE(desk.document().history(), (QStringList{"Open january.csv", "Open the recipe recipe.json"}));
    }

    void aChangeThatStoppedCanBeGivenUpOrSwitchedOff()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        const recipe::Step wrong = recipe::RemoveColumns{{recipe::ColumnRef(QString("Discount"))}};
        desk.desk->addStep(wrong);
        QVERIFY(desk.settle());
        QCOMPARE(desk.item(0).state, StepItem::State::Failed);
        desk.fixture.session->cleaning().discard();
        QVERIFY(desk.document().state().recipe.isEmpty());
        QVERIFY(!desk.card(0)->isVisible());
        desk.desk->addStep(wrong);
        QVERIFY(desk.settle());
        QVERIFY(desk.press(0, "Apply step 1")); // off
        QVERIFY(!desk.fixture.session->cleaning().stopped());
        QCOMPARE(desk.document().state().recipe.entries.size(), 1);
        QCOMPARE(desk.item(0).state, StepItem::State::Off);
    }

    void readingAgainDoesTheStepsAgainOrStopsAtTheOneThatDoesNotFit()
    {
        QTemporaryDir folder;
        const QString path = tests::written(folder, "sales.csv", tests::orderLines);
        Desk desk(path);
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->addStep(recipe::KeepRows{{"Price > 1"}});
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 4);
        QVERIFY(!tests::written(folder, "sales.csv",
                                tests::orderLines + tests::orderLines.mid(tests::orderLines.indexOf('\n') + 1))
                     .isEmpty());
        QSignalSpy reloaded(desk.fixture.session.get(), &app::Session::reloaded);
        desk.fixture.session->reload();
        QTRY_COMPARE_WITH_TIMEOUT(reloaded.size(), 1, 20'000);
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 8);
        QCOMPARE(desk.document().state().raw->rows(), 14);
        QByteArray other = tests::orderLines;
        QVERIFY(!tests::written(folder, "sales.csv", other.replace("Price", "Sales price")).isEmpty());
        desk.fixture.session->reload();
        QTRY_VERIFY_WITH_TIMEOUT(desk.fixture.session->cleaning().stopped(), 20'000);
        QCOMPARE(desk.rows(), 8); // as it was
        QCOMPARE(desk.item(-1).rows, "7 row(s) with 8 column(s)");
        choose(desk, 0, "Sales price");
        QCOMPARE(reloaded.size(), 2);
        QCOMPARE(desk.rows(), 4);
        QCOMPARE(desk.document().state().raw->rows(), 7);
    }

    void aStepIsEditedInItsDialog()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->addStep(recipe::DropMissing{{recipe::ColumnRef(table::Role::Customer)}});
        QVERIFY(desk.settle());
        desk.desk->addStep(recipe::KeepRows{{"Price > 1"}});
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 3);
        desk.card(1)->setFocus();
        QTest::keyClick(desk.card(1), Qt::Key_F2);
        QTRY_VERIFY(desk.fixture.window->findChild<dialogs::StepDialog *>());
        auto *dialog = desk.fixture.window->findChild<dialogs::StepDialog *>();
        QCOMPARE(dialog->step(), recipe::Step(recipe::KeepRows{{"Price > 1"}}));
        Q_EMIT dialog->chosen(recipe::KeepRows{{"Price > 7"}});
        dialog->close();
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.document().undoName(), "Change a step: Keep rows where Price > 7");
        desk.document().undo();
        QCOMPARE(desk.rows(), 3);
    }

    void aProposalBecomesAStep()
    {
        QTemporaryDir folder;
        Desk desk(tests::written(folder, "sales.csv", tests::orderLines));
        QVERIFY(desk.isOpen && desk.desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.fixture.session->cleaning().proposals(), 20'000);
        const auto proposals = desk.fixture.session->cleaning().proposals();
        const auto duplicates = std::find_if(proposals->begin(), proposals->end(), [](const recipe::Proposal &one) {
            return recipe::kindOf(one.step) == "dropDuplicates";
        });
        QVERIFY(duplicates != proposals->end());
        pages::DataNotes *notes = desk.page->notes();
        QVERIFY(notes->isVisible());
        QCOMPARE(notes->tabText(1), QStringLiteral("Proposed steps (%1)").arg(proposals->size()));
        Q_EMIT notes->proposals()->applyWanted(duplicates->step);
        QVERIFY(desk.settle());
        QCOMPARE(desk.rows(), 6);
        // Others are made of what came of it.
        QTRY_VERIFY_WITH_TIMEOUT(desk.fixture.session->cleaning().proposals(), 20'000);
        for (const recipe::Proposal &one : *desk.fixture.session->cleaning().proposals())
            QVERIFY(recipe::kindOf(one.step) != "dropDuplicates");
    }

    void theReportSaysEveryStep()
    {
        QTemporaryDir folder;
        Desk desk(QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv"));
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->addStep(recipe::DropDuplicates{});
        QVERIFY(desk.settle());
        const auto *sharing = desk.fixture.window->findChild<app::Sharing *>();
        QVERIFY(sharing);
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() && sharing->current()->method.front().entries.size() == 4, 20'000);
        QCOMPARE(sharing->current()->method.front().entries[1].value,
                 "Drop exact duplicates: 620 rows in, 620 rows out");
    }

    void theCountsOfARealDayAreThoseOfPandas()
    {
        const QString day = dataFolder() + "/online-retail/by-day/2011-11-10.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(day));
        Desk desk(day);
        QVERIFY(desk.isOpen && desk.desk);
        desk.desk->applyBundled("online-retail");
        QVERIFY(desk.settle());
        // pandas 1.5.3: dropna, drop_duplicates, StockCode.str.count(r'\d') > 1, UnitPrice != 0.
        const std::vector<std::size_t> left = {3194, 3162, 3144, 3142, 3142};
        for (std::size_t i = 0; i < left.size(); ++i)
            QCOMPARE((*desk.document().state().steps)[i].account.rowsOut, left[i]);
        QCOMPARE(desk.item(0).rows, "3,275 → 3,194 row(s)");
        const table::Column &cancelled = *desk.document().state().table->find(QString("Cancelled"));
        QCOMPARE(std::count(cancelled.booleans().begin(), cancelled.booleans().end(), 1), 54);
        QVERIFY(desk.press(1, "Apply step 2")); // without drop_duplicates
        QCOMPARE(desk.rows(), 3174);
        desk.document().undo();
        QCOMPARE(desk.rows(), 3142);
    }

private:
    // Takes hold of a step and moves it over the outer half of another one. @param holds the button stays pressed.
    static void drag(Desk &desk, int from, int to, bool holds)
    {
        const QPoint grip(desk.card(from)->width() / 2, 6);
        const pages::StepCard *other = desk.card(to);
        const QPoint place = desk.card(from)->mapFromGlobal(
            other->mapToGlobal(QPoint(other->width() / 2, to <= from ? 3 : other->height() - 3)));
        tests::dragMouse(desk.card(from), grip, place, holds);
    }

    // To be looked at, where a folder for them is named.
    static void picture(const Desk &desk, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES"); !folder.isEmpty())
            desk.fixture.window->grab().save(folder + QStringLiteral("/steps-drag-%1.png").arg(name));
    }

    // Takes the answer that the dialog proposes first.
    static void choose(Desk &desk, int place, const QString &expected)
    {
        for (QPushButton *button : desk.card(place)->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Choose column…")
                button->click();
        }
        auto *dialog = desk.fixture.window->findChild<dialogs::ChooseColumnDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->column(), expected);
        dialog->accept();
        QVERIFY(desk.settle());
        QTRY_VERIFY(!desk.fixture.window->findChild<dialogs::ChooseColumnDialog *>());
    }
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
