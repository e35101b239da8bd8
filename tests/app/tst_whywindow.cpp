// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why this figure?" through the real window: asked on every kind of place where a number stands.

#include "app/importing.h"
#include "app/joining.h"
#include "app/replacing.h"
#include "app/sharing.h"
#include "app/stepsdesk.h"
#include "models/report/chartfigures.h"
#include "tests/app/asking.h"
#include "tests/sources/temporaryfiles.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/stepdialog.h"
#include "widgets/dialogs/steppreview.h"
#include "widgets/dialogs/tablesdialog.h"
#include "widgets/dialogs/whatchangeddialog.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/explorepage.h"
#include "widgets/pages/findingcard.h"
#include "widgets/pages/recentlist.h"
#include "widgets/pages/rowsview.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/pages/whydialog.h"
#include "widgets/report/pagepreview.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>

using namespace clientele;
using tests::Asking;

namespace {

const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");

QPoint markPlace(const charts::ChartFrame *frame, int mark)
{
    charts::ChartView *view = frame->view();
    return view->mapFromScene(view->plot()->mapToScene(view->plot()->marks()[std::size_t(mark)].area.center()));
}

} // namespace

class TestWhyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void barsBoxesAndCellsAnswer_data()
    {
        QTest::addColumn<int>("chart");
        QTest::addColumn<QString>("first");
        QTest::newRow("box") << 0 << "Median, ";
        QTest::newRow("bar") << 1 << "Total purchase, ";
        QTest::newRow("bar of means") << 2 << "Order value, ";
        QTest::newRow("part of a stack") << 3 << "Total purchase, ";
        QTest::newRow("bar in a group") << 4 << "Average order value, ";
        QTest::newRow("heatmap cell") << 5 << "Customers, ";
    }
    void barsBoxesAndCellsAnswer()
    {
        QFETCH(int, chart);
        QFETCH(QString, first);
        Asking window(sample);
        QVERIFY(window.isOpen);
        auto *page = window.fixture.window->findChild<pages::ExplorePage *>();
        QVERIFY(page);
        const charts::ChartFrame *frame = page->frames()[std::size_t(chart)];
        const charts::Mark mark = frame->view()->plot()->marks()[3];
        const auto *dialog = window.at(frame->view()->viewport(), markPlace(frame, 3));
        QVERIFY(dialog);
        const auto figures = report::markFigures(*frame->chart(), mark.category, mark.series, Format());
        QVERIFY2(figures.front().name.startsWith(first), qPrintable(figures.front().name));
        QCOMPARE(dialog->figureBox()->count(), int(figures.size()));
        QCOMPARE(dialog->value(), figures.front().shown);
        QVERIFY(std::abs(*dialog->explanation()->number - *figures.front().value) < 1e-9 * *figures.front().value);
        QVERIFY(dialog->rows()->model()->rowCount() > 0);
        QCOMPARE(dialog->rows()->model()->rowCount(), int(dialog->explanation()->rowSets.front().count()));
        // The title of the chart answers as well, and so does each figure in the list.
        for (int i = 0; i < dialog->figureBox()->count(); ++i) {
            Q_EMIT dialog->figureBox()->activated(i);
            QVERIFY(QTest::qWaitFor([&] {
                return dialog->explanation() &&
                       dialog->explanation()->title == figures[std::size_t(i)].name.simplified();
            }));
            QVERIFY(std::abs(*dialog->explanation()->number - *figures[std::size_t(i)].value) <=
                    1e-9 * std::max(1.0, *figures[std::size_t(i)].value));
        }
        QVERIFY(window.at(page->frames()[std::size_t(chart)], QPoint(20, 14)));
    }

    void theCellsOfATableTwinAnswer()
    {
        Asking window(sample);
        auto *page = window.fixture.window->findChild<pages::ExplorePage *>();
        charts::ChartFrame *frame = page->frames()[2];
        frame->setTableShown(true);
        QTableView *table = frame->table();
        const QModelIndex cell = table->model()->index(1, 4);
        QVERIFY(QTest::qWaitFor([&] { return table->isVisible(); }));
        table->scrollTo(cell);
        Q_EMIT table->customContextMenuRequested(table->visualRect(cell).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->isEnabled());
        menu->actions().front()->trigger();
        menu->close();
        const auto *dialog = window.answered();
        QVERIFY(dialog);
        QCOMPARE(dialog->value(), cell.data().toString());
    }

    void theKeyboardAsksAboutTheMarkThatItIsOn()
    {
        Asking window(sample);
        QVERIFY(QTest::qWaitForWindowActive(window.fixture.window.get()));
        auto *page = window.fixture.window->findChild<pages::ExplorePage *>();
        charts::ChartView *view = page->frames()[1]->view();
        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keySequence(window.fixture.window.get(), QKeySequence(Qt::CTRL | Qt::Key_I));
        const auto *dialog = window.answered();
        QVERIFY(dialog);
        const auto &bands = window.fixture.session->exploration()->studies.byAge.bands;
        QCOMPARE(dialog->explanation()->title, "Total purchase, " + bands[1].band);
    }

    void everyNumberOfASelectionAnswers()
    {
        Asking window(sample);
        query::FilterSet filters;
        filters.set(window.fixture.session->exploration()->findings.front().showMe);
        window.fixture.session->document().setFilters(filters);
        QVERIFY(window.fixture.settle());
        auto *page = window.fixture.window->findChild<pages::ExplorePage *>();
        QCOMPARE(Asking::silent(page->inspector()).join("; "), QString());
        QCOMPARE(window.all(page->inspector()).join("; "), QString());
        QVERIFY(window.asked > 10);
        for (QLabel *label : page->inspector()->findChildren<QLabel *>()) {
            if (charts::FigureOffer::of(label) && label->isVisible() && label->text().startsWith("5")) {
                QVERIFY(window.at(label));
                break;
            }
        }
    }

    void everyNumberOfTheDataPageAnswers()
    {
        Asking window(sample);
        window.fixture.window->showPage(app::MainWindow::Data);
        auto *page = window.fixture.window->findChild<pages::DataPage *>();
        pages::DataTableView *view = page->tableView();
        const QModelIndex cell = view->model()->index(2, 3);
        view->setCurrentIndex(cell);
        QVERIFY(window.fixture.settle());
        Q_EMIT view->customContextMenuRequested(view->visualRect(cell).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions()[1]->trigger(); // below the filter
        menu->close();
        const auto *dialog = window.answered();
        QVERIFY(dialog);
        QCOMPARE(dialog->value(), cell.data().toString());
        QCOMPARE(dialog->explanation()->rowSets.size(), std::size_t(2)); // now, and as it was read
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            Q_EMIT view->headerMenuRequested(column, view->mapToGlobal(QPoint(10, 10)));
            auto *headMenu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(headMenu);
            headMenu->actions().front()->trigger();
            headMenu->close();
            QVERIFY(window.answered());
            QVERIFY(window.answered()->explanation()->number.has_value());
            view->setCurrentIndex(view->model()->index(2, column));
            QTest::qWait(20); // the inspector's new labels are shown with the next layout
            QCOMPARE(Asking::silent(page->inspector()).join("; "), QString());
            QCOMPARE(window.all(page->inspector()).join("; "), QString());
        }
        QVERIFY2(window.asked > 50, qPrintable(QString::number(window.asked)));
        window.fixture.window->findChild<app::Why *>()->dialog()->close();
        QCOMPARE(Asking::silent(page).join("; "), QString());
        QCOMPARE(window.all(page).join("; "), QString());
    }

    void theStatusBarAnswers()
    {
        Asking window(sample);
        QStatusBar *bar = window.fixture.window->statusBar();
        const auto *dialog = window.at(bar, QPoint(20, 8));
        QVERIFY(dialog);
        QCOMPARE(dialog->explanation()->title, "Rows that count");
        QCOMPARE(dialog->explanation()->number, double(window.fixture.session->exploration()->selection.rowsUsed));
        QCOMPARE(window.all(bar).join("; "), QString());
    }

    void stepsProblemsAndProposalsAnswer()
    {
        Asking window(sample);
        QVERIFY(window.fixture.open({QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/online-orders.csv")}));
        window.fixture.window->showPage(app::MainWindow::Data);
        auto *desk = window.fixture.window->findChild<app::StepsDesk *>();
        auto *page = window.fixture.window->findChild<pages::DataPage *>();
        app::Cleaning &cleaning = window.fixture.session->cleaning();
        QVERIFY(QTest::qWaitFor([&] { return cleaning.proposals() != nullptr; }, 30'000));
        page->notes()->setCurrentIndex(1);
        QVERIFY(window.fixture.settle());
        QCOMPARE(Asking::silent(page->notes()).join("; "), QString());
        QCOMPARE(window.all(page->notes()).join("; "), QString());
        QVERIFY(window.asked > 0);
        page->notes()->setCurrentIndex(0);
        QVERIFY(window.fixture.settle());
        QCOMPARE(window.all(page->notes()).join("; "), QString());
        desk->applyBundled("online-retail");
        QVERIFY(QTest::qWaitFor([&] { return !cleaning.isReplaying(); }, 30'000) && window.fixture.settle());
        QCOMPARE(window.all(page->steps()).join("; "), QString());
        for (pages::StepCard *card : page->steps()->cards()) {
            if (card->isVisible() && !card->item().examples.empty())
                QCOMPARE(window.askAll(card->item().examples.front().figures).join("; "), QString());
        }
        const auto *dialog = window.at(page->steps()->cards()[1]);
        QVERIFY(dialog);
        QCOMPARE(dialog->explanation()->title, "Rows after step 1");
        QCOMPARE(dialog->setBox()->count(), 3);
        Q_EMIT dialog->setBox()->activated(1);
        QVERIFY(!dialog->filterButton()->isEnabled());
        QVERIFY(dialog->rows()->model()->rowCount() > 0);
    }

    void everyNumberOfAFindingAnswers()
    {
        Asking window(sample);
        window.fixture.window->showPage(app::MainWindow::Insights);
        QVERIFY(window.fixture.settle());
        const auto cards = window.fixture.window->findChildren<pages::FindingCard *>();
        QVERIFY(cards.size() >= 3);
        for (pages::FindingCard *card : cards) {
            QCOMPARE(Asking::silent(card).join("; "), QString());
            QVERIFY(window.at(card, QPoint(4, 4)));
        }
        QWidget *stack = window.fixture.window->findChild<QStackedWidget *>()->currentWidget();
        QCOMPARE(window.all(stack).join("; "), QString());
        QVERIFY(window.asked > 100);
    }

    void theReportLeadsToItsFigures()
    {
        Asking window(sample);
        window.fixture.window->showPage(app::MainWindow::Report);
        auto *preview = window.fixture.window->findChild<reportdrawing::PagePreview *>();
        QVERIFY(preview);
        QVERIFY(QTest::qWaitFor([&] { return preview->currentPage() >= 0; }, 30'000));
        QSet<QString> titles;
        for (int page = 0; page < 4; ++page) {
            preview->showPage(page);
            QTest::qWait(50);
            for (int y = 40; y < preview->height(); y += 60) {
                if (const auto *dialog = window.at(preview, QPoint(preview->width() / 2, y)))
                    titles << dialog->explanation()->title;
            }
        }
        QVERIFY2(titles.size() >= 3, qPrintable(titles.values().join('|')));
    }

    void theRowsBecomeTheFilterAndAreSortedAndCopied()
    {
        Asking window(sample);
        auto *page = window.fixture.window->findChild<pages::ExplorePage *>();
        const charts::ChartFrame *frame = page->frames()[5];
        auto *dialog = window.at(frame->view()->viewport(), markPlace(frame, 4));
        QVERIFY(dialog);
        const int count = dialog->rows()->model()->rowCount();
        QVERIFY(count > 1);
        dialog->rows()->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QVERIFY(QTest::qWaitFor([&] {
            return dialog->rows()->model()->index(0, 0).data(items::TableModel::SortRole).toLongLong() >
                   dialog->rows()->model()->index(count - 1, 0).data(items::TableModel::SortRole).toLongLong();
        }));
        QCOMPARE(dialog->rows()->model()->rowCount(), count);
        dialog->rows()->copy();
        QVERIFY(QTest::qWaitFor([&] { return QGuiApplication::clipboard()->text().count('\n') == count + 1; }));
        QVERIFY(dialog->filterButton()->isEnabled());
        dialog->filterButton()->click();
        QVERIFY(window.fixture.settle());
        QCOMPARE(int(window.fixture.session->exploration()->selection.rowsUsed), count);
        QVERIFY(window.fixture.session->document().undoName().startsWith("Filter to the rows of a figure"));
        window.fixture.session->document().undo();
        QVERIFY(window.fixture.session->document().state().filters.isEmpty());
        // Other data: what was explained is gone.
        QPointer<pages::WhyDialog> open = dialog;
        QVERIFY(window.fixture.open({sample}));
        QTRY_VERIFY(!open || !open->isVisible());
    }

    void everyNumberOfTheImportWizardAnswers()
    {
        Asking window; // nothing is open
        const TemporaryFiles files;
        window.fixture.window->importing().openWithOptions(
            {files.write("customer_id,age,order_date,amount\n1,31,03/04/2024,5\n2,42,05/06/2024,6.5\n3,,01/02/2024,7\n"
                         "4,x,02/02/2024,8\n5,50,02/03/2024,9\n6,51,02/03/2024,9\n7,52,02/03/2024,9\n"
                         "8,53,02/03/2024,9\n9,54,02/03/2024,9\n10,55,02/03/2024,9\n11,56,02/03/2024,9\n",
                         "orders.csv")});
        auto *wizard = window.shown<dialogs::ImportWizard>();
        QVERIFY(wizard);
        QTRY_VERIFY(!wizard->isReading() && wizard->preview() && wizard->preview()->source);
        QCOMPARE(Asking::silent(wizard).join("; "), QString());
        QCOMPARE(window.all(wizard).join("; "), QString());
        QVERIFY(window.asked > 5);
        for (auto *view : wizard->findChildren<QAbstractItemView *>()) {
            if (view->isVisible())
                QCOMPARE(window.cells(view).join("; "), QString());
        }
        // The answer stands over the dialog, and goes with it.
        QPointer<pages::WhyDialog> answer = window.at(wizard);
        QVERIFY(answer);
        QCOMPARE(answer->parentWidget(), static_cast<QWidget *>(wizard));
        wizard->reject();
        QTRY_VERIFY(!answer || !answer->isVisible());
    }

    void everyNumberOfJoinedTablesAnswers()
    {
        Asking window;
        const TemporaryFiles files;
        const QStringList inputs{
            files.write("order_id,customer_id,amount\n1,7,10\n2,7,20\n3,8,30\n4,99,40\n5,,50\n", "orders.csv"),
            files.write("customer_id,age\n7,30\n8,40\n9,50\n", "customers.csv"),
            files.write("order_id,sku\n1,a\n1,b\n2,a\n3,c\n", "lines.csv")};
        QVERIFY(window.fixture.open(inputs));
        auto *joining = window.fixture.window->findChild<app::Joining *>();
        QVERIFY(joining && joining->isPossible());
        joining->ask();
        auto *dialog = window.shown<dialogs::TablesDialog>();
        QVERIFY(dialog);
        QTest::qWait(200); // the joined rows are counted
        QCOMPARE(Asking::silent(dialog).join("; "), QString());
        QCOMPARE(window.all(dialog).join("; "), QString());
        QVERIFY2(window.asked > 15, qPrintable(QString::number(window.asked)));
        dialog->reject();
    }

    void everyNumberOfAStepsPreviewAnswers()
    {
        Asking window(sample);
        const table::TablePtr table = window.fixture.session->document().state().table;
        auto *dialog = dialogs::openStepDialog(recipe::KeepRows{{QStringLiteral("purchase_amount > 300")}}, table,
                                               dialogs::StepDialog::Purpose::Add, window.fixture.window.get());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isApplicable(), 20'000);
        auto *view = dialog->findChild<dialogs::StepPreviewView *>();
        QCOMPARE(Asking::silent(dialog).join("; "), QString());
        QCOMPARE(window.all(dialog).join("; "), QString());
        QVERIFY2(window.asked >= 3, qPrintable(QString::number(window.asked)));
        QCOMPARE(window.cells(view->findChild<QTableWidget *>()).join("; "), QString());
        dialog->reject();
    }

    void everyNumberOfWhatChangedAnswers()
    {
        Asking window(sample);
        QFile file(sample);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.remove(5, 20);
        const TemporaryFiles files;
        window.fixture.window->replacing().replaceBy({files.write(lines.join('\n'), "newer.csv")});
        auto *dialog = window.shown<dialogs::WhatChangedDialog>();
        QVERIFY(dialog);
        for (int tab = 0; tab < dialog->tabs()->count(); ++tab) {
            if (!dialog->tabs()->isTabVisible(tab))
                continue;
            dialog->tabs()->setCurrentIndex(tab);
            QTest::qWait(20);
            QCOMPARE(Asking::silent(dialog).join("; "), QString());
            for (auto *view : dialog->tabs()->currentWidget()->findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model()->rowCount() > 0)
                    QCOMPARE(window.cells(view).join("; "), QString());
            }
        }
        QCOMPARE(window.all(dialog).join("; "), QString());
        QVERIFY2(window.asked > 30, qPrintable(QString::number(window.asked)));
        dialog->reject();
    }

    void everyNumberOfWhatIsSharedAnswers()
    {
        Asking window(sample);
        window.fixture.window->findChild<app::Sharing *>()->share();
        auto *dialog = window.shown<dialogs::ShareReportDialog>();
        QVERIFY(dialog);
        QCOMPARE(Asking::silent(dialog).join("; "), QString());
        QCOMPARE(window.all(dialog).join("; "), QString());
        QVERIFY(window.asked >= 4);
        dialog->reject();
    }

    void recentFilesSayWhatTheirNumbersAre()
    {
        Asking window(sample);
        window.fixture.window->showPage(app::MainWindow::Welcome);
        window.fixture.session->document().close();
        auto *list = window.fixture.window->findChild<pages::RecentList *>();
        QTRY_VERIFY(list && list->isVisible());
        QCOMPARE(Asking::silent(list).join("; "), QString());
        QCOMPARE(window.all(list).join("; "), QString());
        QVERIFY(window.asked >= 2);
        const auto *row = list->findChild<QWidget *>(sample);
        QVERIFY(row && window.at(const_cast<QWidget *>(row)));
    }
};

QTEST_MAIN(TestWhyWindow)
#include "tst_whywindow.moc"
