// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why this figure?" through the real window: asked on every kind of place where a number stands.

#include "app/stepsdesk.h"
#include "app/why.h"
#include "models/report/chartfigures.h"
#include "tests/app/windowfixture.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/explorepage.h"
#include "widgets/pages/findingcard.h"
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

namespace {

const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");

struct Asking
{
    Asking() { isOpen = fixture.open({sample}); }

    /// Asks by the context menu at a place of a widget, and waits for the answer. nullptr: nothing was offered there.
    pages::WhyDialog *at(QWidget *widget, const QPoint &place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return nullptr;
        bool found = false;
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && action->text().startsWith("Why this figure")) {
                action->trigger();
                found = true;
            }
        }
        menu->close();
        return found ? answered() : nullptr;
    }
    pages::WhyDialog *at(QWidget *widget) { return at(widget, widget->rect().center()); }

    pages::WhyDialog *answered()
    {
        auto *dialog = fixture.window->findChild<app::Why *>()->dialog();
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->explanation().has_value(); }, 20'000))
            return nullptr;
        return dialog;
    }

    /// Asks about everything that a widget's labels offer. @returns what went wrong.
    QStringList all(QWidget *root)
    {
        QStringList wrong;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const auto *offer = charts::FigureOffer::of(widget);
            if (!offer || !widget->isVisible())
                continue;
            for (const query::Figure &figure : offer->figures()) {
                ++asked;
                fixture.window->findChild<app::Why *>()->ask({figure}, 0);
                const auto *dialog = answered();
                if (!dialog) {
                    wrong << figure.name + ": no answer";
                    continue;
                }
                const auto number = dialog->explanation()->number;
                if (figure.value &&
                    (!number || std::abs(*number - *figure.value) > 1e-9 * std::max(1.0, std::abs(*figure.value))))
                    wrong << figure.name + ": another number";
                if (dialog->value() != figure.shown.simplified())
                    wrong << figure.name + ": shows " + dialog->value();
            }
        }
        return wrong;
    }

    /// Labels with a figure that nobody explains.
    static QStringList silent(const QWidget *root)
    {
        QStringList found;
        const QRegularExpression digit("[0-9]");
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->text().contains(digit))
                continue;
            bool answers = false;
            for (const QWidget *widget = label; widget && !answers;
                 widget = widget == root ? nullptr : widget->parentWidget()) {
                const auto *offer = charts::FigureOffer::of(widget);
                answers = offer && !offer->figures().empty();
            }
            if (!answers)
                found << label->text();
        }
        return found;
    }

    tests::WindowFixture fixture;
    bool isOpen = false;
    int asked = 0;
};

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
        Asking window;
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
        Asking window;
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
        Asking window;
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
        Asking window;
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
        Asking window;
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
            QCOMPARE(Asking::silent(page->inspector()).filter(QRegularExpression("^(?!Column )")).join("; "),
                     QString());
            QCOMPARE(window.all(page->inspector()).join("; "), QString());
        }
        QVERIFY2(window.asked > 50, qPrintable(QString::number(window.asked)));
        window.fixture.window->findChild<app::Why *>()->dialog()->close();
        QCOMPARE(Asking::silent(page).join("; "), QString());
        QCOMPARE(window.all(page).join("; "), QString());
    }

    void theStatusBarAnswers()
    {
        Asking window;
        QStatusBar *bar = window.fixture.window->statusBar();
        const auto *dialog = window.at(bar, QPoint(20, 8));
        QVERIFY(dialog);
        QCOMPARE(dialog->explanation()->title, "Rows that count");
        QCOMPARE(dialog->explanation()->number, double(window.fixture.session->exploration()->selection.rowsUsed));
        QCOMPARE(window.all(bar).join("; "), QString());
    }

    void stepsProblemsAndProposalsAnswer()
    {
        Asking window;
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
        Asking window;
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
        Asking window;
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
        Asking window;
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
};

QTEST_MAIN(TestWhyWindow)
#include "tst_whywindow.moc"
