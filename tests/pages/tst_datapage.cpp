// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/choosers.h"
#include "widgets/pages/columninspector.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/issuelist.h"
#include "widgets/pages/profileheader.h"
#include "widgets/pages/tablemenus.h"
#include "widgets/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QtTest>

using namespace clientele;
using namespace clientele::pages;
using table::Column;
using table::Role;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom));

table::TablePtr orders()
{
    const table::Validity fourOfFive({0b10111}, 5);
    return table::Table::make({Column::text("Invoice", {"489446", "C489447", "489448", "489449", "489450"}),
                               Column::integers("Quantity", {12, -3, 1500, 0, 7}, fourOfFive),
                               Column::reals("Price", {2.1, 1234.5, 0.55, 9, 9}),
                               Column::text("Country", {"Denmark", std::nullopt, "Österreich", "Denmark", "Norway"})},
                              {Role::Order, Role::Quantity, Role::UnitPrice, Role::None})
        .value();
}

table::TablePtr wide(int columns, int rows)
{
    std::vector<table::ColumnPtr> made;
    for (int c = 0; c < columns; ++c) {
        std::vector<std::int64_t> values;
        for (int row = 0; row < rows; ++row)
            values.push_back(row * 1000 + c);
        made.push_back(Column::integers(QStringLiteral("column %1").arg(c), std::move(values)));
    }
    return table::Table::make(std::move(made)).value();
}

struct Shown
{
    explicit Shown(const table::TablePtr &table, const sources::ImportAccount &account = {})
    {
        page.resize(936, 736);
        page.setContent(table, account, nullptr, english);
        page.inspector()->show();
        page.show();
    }
    [[nodiscard]] DataTableView &view() const { return *page.tableView(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            cells.append(page.model()->index(row, column).data().toString());
        return cells;
    }
    [[nodiscard]] ColumnInspector &inspector() const { return *page.inspector()->findChild<ColumnInspector *>(); }
    template <class Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        for (auto *widget : page.findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    DataPage page;
};

bool says(const QWidget &widget, const QString &part)
{
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class TestDataPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }

    void nothingOpenShowsAnEmptyPage();
    void tableWithoutRowsIsShown();
    void roleBoxTellsWhichColumnAndRole();
    void roleInTheHeadOpensAChooser();
    void aColumnIsMarkedAsPersonal();
    void newRolesKeepTheOrderAndThePlace();
    void doubleClickSortsWithMissingLast();
    void keyboardSortsByTheCurrentColumn();
    void originalOrderComesBack();
    void currentCellStaysOnItsRow();
    void filtersShowOnlyTheirRows();
    void findGoesFromMatchToMatch();
    void absentTextIsSaidToBeNotFound();
    void theWindowGoesOnWhileManyRowsAreSortedAndSearched();
    void copyPutsTabsAndHeadersOnTheClipboard();
    void copyLeavesHiddenColumnsOut();
    void goToRowSelectsIt();
    void cellMenuFiltersByItsValue();
    void columnsAreHiddenAndShown();
    void columnsFillTheViewAndTextsGiveWay();
    void firstColumnStaysWhileOthersScroll();
    void headsHaveAccessibleNames();
    void issuesShowRowsAndSaveRejected();
    void inspectorShowsFiguresOfTheColumn();
    void inspectorExplainsThePageFirst();
    void otherDataReplacesEverything();
    void profilesHandedInAreUsed();
};

void TestDataPage::nothingOpenShowsAnEmptyPage()
{
    Shown shown(nullptr);
    QCOMPARE(shown.page.model()->rowCount(), 0);
    shown.page.findNext();
    shown.page.goToRow(5);
    shown.page.copySelection();
    shown.page.sortBy(-1, Qt::AscendingOrder);
}

void TestDataPage::tableWithoutRowsIsShown()
{
    Shown shown(
        table::Table::make({Column::integers("a", {}), Column::text("b", std::vector<std::optional<std::string>>{})})
            .value());
    QTRY_VERIFY(says(shown.page, "Nothing unusual"));
    QCOMPARE(shown.page.model()->columnCount(), 2);
    shown.page.goToRow(1);
}

void TestDataPage::roleBoxTellsWhichColumnAndRole()
{
    Shown shown(orders());
    QSignalSpy changed(&shown.page, &DataPage::roleChanged);
    shown.view().setCurrentIndex(shown.page.model()->index(0, 3));
    QComboBox *box = shown.inspector().roleBox();
    QVERIFY(box->isVisibleTo(&shown.inspector()));
    QCOMPARE(box->currentText(), "No role");
    box->setFocus();
    const int country = box->findData(int(Role::Country));
    box->setCurrentIndex(country);
    Q_EMIT box->activated(country); // what a choice by hand ends in
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toInt(), 3);
    QCOMPARE(changed[0][1].value<Role>(), Role::Country);
}

void TestDataPage::roleInTheHeadOpensAChooser()
{
    Shown shown(orders());
    QSignalSpy changed(&shown.page, &DataPage::roleChanged);
    ProfileHeader *header = shown.view().profileHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->roleRect(2).center());
    auto *chooser = shown.page.findChild<RoleChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    auto *list = chooser->findChild<QListWidget *>();
    QCOMPARE(list->currentItem()->text(), "Unit price");
    QTest::keyClicks(list, "Amo");
    QCOMPARE(list->currentItem()->text(), "Amount");
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toInt(), 2);
    QCOMPARE(changed[0][1].value<Role>(), Role::Amount);
}

void TestDataPage::aColumnIsMarkedAsPersonal()
{
    Shown shown(orders());
    QSignalSpy changed(&shown.page, &DataPage::personalChanged);
    const auto headMenu = [&](int column, const QString &text) {
        shown.page.findChild<TableMenus *>()->popUpOnHead(column, QPoint(200, 200));
        for (QMenu *menu : shown.view().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == text) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
        }
        return false;
    };
    shown.view().setCurrentIndex(shown.page.model()->index(0, 3));
    QCheckBox *box = shown.inspector().personalBox();
    QVERIFY(box->isVisibleTo(&shown.inspector()) && !box->isChecked());
    box->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0], (QVariantList{3, true}));
    QVERIFY(!box->isChecked()); // until the step is done
    QVERIFY(headMenu(3, "Mark as personal"));
    QCOMPARE(changed.size(), 2);
    const int width = shown.view().profileHeader()->neededWidth(3);
    const table::TablePtr marked = shown.page.model()->table()->withMark(3, table::PersonalMark::Personal);
    shown.page.setContent(marked, {}, nullptr, english);
    QVERIFY(box->isChecked());
    QVERIFY(says(shown.inspector(), "you said so"));
    QVERIFY(shown.view().profileHeader()->neededWidth(3) > width); // room for the lock
    QVERIFY(headMenu(3, "Mark as not personal"));                  // nothing is asked: no role says it is
    QCOMPARE(changed.size(), 3);

    const int customer = 0;
    shown.page.setContent(marked->withRole(0, Role::Customer), {}, nullptr, english);
    shown.view().setCurrentIndex(shown.page.model()->index(0, customer));
    QVERIFY(says(shown.inspector(), "because of its role"));
    QVERIFY(headMenu(customer, QStringLiteral("Mark as not personal…")));
    QCOMPARE(changed.size(), 3); // it is asked first
    auto *question = shown.page.window()->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->informativeText().contains("everybody who receives them"));
    for (QAbstractButton *button : question->buttons()) {
        if (button->text() == "Mark as not personal")
            button->click();
    }
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed[3], (QVariantList{customer, false}));
}

void TestDataPage::newRolesKeepTheOrderAndThePlace()
{
    Shown shown(orders());
    shown.page.sortBy(1, Qt::AscendingOrder);
    QTRY_COMPARE(shown.column(1).first(), QString::fromUtf8("−3"));
    shown.view().setCurrentIndex(shown.page.model()->index(2, 3));
    shown.page.setContent(shown.page.model()->table()->withRole(3, Role::Country), {}, nullptr, english);
    QCOMPARE(shown.column(1).first(), QString::fromUtf8("−3"));
    QCOMPARE(shown.view().currentIndex().row(), 2);
    QCOMPARE(shown.inspector().roleBox()->currentText(), "Country");
    QTRY_VERIFY(says(shown.inspector(), "Role chosen by you"));
}

void TestDataPage::doubleClickSortsWithMissingLast()
{
    Shown shown(orders());
    ProfileHeader *header = shown.view().profileHeader();
    const QPoint name(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, 12);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(shown.column(1), (QStringList{QString::fromUtf8("−3"), "7", "12", "1,500", ""}));
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(shown.column(1), (QStringList{"1,500", "12", "7", QString::fromUtf8("−3"), ""}));
}

void TestDataPage::keyboardSortsByTheCurrentColumn()
{
    Shown shown(orders());
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.view().setFocus();
    shown.view().setCurrentIndex(shown.page.model()->index(0, 2));
    QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown.column(2).first(), "1,234.50");
}

void TestDataPage::originalOrderComesBack()
{
    Shown shown(orders());
    shown.page.sortBy(2, Qt::AscendingOrder);
    QTRY_COMPARE(shown.column(2).first(), "0.55");
    shown.page.showOriginalOrder();
    QTRY_COMPARE(shown.column(2).first(), "2.10");
}

void TestDataPage::currentCellStaysOnItsRow()
{
    Shown shown(orders());
    shown.view().setCurrentIndex(shown.page.model()->index(1, 0));
    shown.page.sortBy(2, Qt::DescendingOrder);
    QTRY_COMPARE(shown.view().currentIndex().row(), 0);
    QCOMPARE(shown.view().currentIndex().data().toString(), "C489447");
}

void TestDataPage::filtersShowOnlyTheirRows()
{
    Shown shown(orders());
    query::FilterSet filters;
    filters.set({"Country", {"Denmark"}, {}, false, {}});
    shown.page.setFilters(filters);
    QTRY_COMPARE(shown.column(0), (QStringList{"489446", "489449"}));
    QVERIFY(says(shown.page, "2 of 5"));
    shown.page.sortBy(0, Qt::DescendingOrder);
    QTRY_COMPARE(shown.column(0), (QStringList{"489449", "489446"}));
    shown.page.setFilters({});
    QTRY_COMPARE(shown.page.model()->rowCount(), 5);
    QCOMPARE(shown.column(0).first(), "C489447"); // still sorted
}

void TestDataPage::findGoesFromMatchToMatch()
{
    Shown shown(orders());
    auto *edit = shown.named<QLineEdit>("Find in table");
    QVERIFY(edit);
    shown.page.focusFind();
    QTest::keyClicks(edit, "denm");
    QTRY_COMPARE(shown.view().currentIndex(), shown.page.model()->index(0, 3));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(shown.view().currentIndex(), shown.page.model()->index(3, 3));
    shown.page.findNext();
    QTRY_COMPARE(shown.view().currentIndex(), shown.page.model()->index(0, 3));
    shown.page.findPrevious();
    QTRY_COMPARE(shown.view().currentIndex(), shown.page.model()->index(3, 3));
}

void TestDataPage::absentTextIsSaidToBeNotFound()
{
    Shown shown(orders());
    auto *edit = shown.named<QLineEdit>("Find in table");
    QTest::keyClicks(edit, "zzz");
    QTRY_VERIFY(says(shown.page, "Not found"));
    edit->clear();
    QTest::keyClicks(edit, "1,234");
    QTRY_COMPARE(shown.view().currentIndex(), shown.page.model()->index(1, 2));
    QVERIFY(!says(shown.page, "Not found"));
}

void TestDataPage::theWindowGoesOnWhileManyRowsAreSortedAndSearched()
{
    const std::size_t rows = 400'000;
    std::vector<std::optional<std::string>> names(rows);
    for (std::size_t row = 0; row < rows; ++row)
        names[row] = "Name " + std::to_string(row * 7919 % rows);
    Shown shown(table::Table::make({Column::text("name", names)}).value());
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start(0);

    const items::RowOrder before = shown.page.model()->order();
    shown.page.sortBy(0, Qt::DescendingOrder);
    QVERIFY(shown.page.model()->order() == before); // asked for, not waited for
    turns = 0;
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.model()->order() != before, 60'000);
    QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    QCOMPARE(shown.page.model()->index(0, 0).data().toString(), QString("Name 99999"));

    auto *edit = shown.named<QLineEdit>("Find in table");
    edit->setText("name 0");
    turns = 0;
    shown.page.findNext();
    QCOMPARE(turns, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.view().currentIndex().data().toString(), QString("Name 0"), 60'000);
    QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
}

void TestDataPage::copyPutsTabsAndHeadersOnTheClipboard()
{
    Shown shown(orders());
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.view().setFocus();
    auto *selection = shown.view().selectionModel();
    selection->select({shown.page.model()->index(0, 1), shown.page.model()->index(1, 3)},
                      QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), "Quantity\tPrice\tCountry\n12\t2.1\tDenmark\n-3\t1234.5\t\n");
}

void TestDataPage::copyLeavesHiddenColumnsOut()
{
    Shown shown(orders());
    shown.view().setColumnHidden(2, true);
    shown.view().selectRow(2);
    shown.page.copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromUtf8("Invoice\tQuantity\tCountry\n489448\t1500\tÖsterreich\n"));
}

void TestDataPage::goToRowSelectsIt()
{
    Shown shown(wide(3, 5000));
    shown.page.goToRow(4321);
    QCOMPARE(shown.view().currentIndex().row(), 4320);
    QVERIFY(shown.view().viewport()->rect().intersects(shown.view().visualRect(shown.view().currentIndex())));
    shown.page.goToRow(999'999);
    QCOMPARE(shown.view().currentIndex().row(), 4999);
    shown.page.askForRow();
    auto *dialog = shown.page.findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->intValue(), 5000);
    QCOMPARE(dialog->intMaximum(), 5000);
    dialog->setIntValue(12);
    dialog->accept();
    QCOMPARE(shown.view().currentIndex().row(), 11);
}

void TestDataPage::cellMenuFiltersByItsValue()
{
    Shown shown(orders());
    QSignalSpy requested(&shown.page, &DataPage::filterRequested);
    const auto filterAt = [&](int row, int column) {
        Q_EMIT shown.view().customContextMenuRequested(
            shown.view().visualRect(shown.page.model()->index(row, column)).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu) {
            menu->actions().first()->trigger();
            menu->close();
        }
        return requested.isEmpty() ? query::Filter() : requested.takeLast()[0].value<query::Filter>();
    };
    query::Filter filter = filterAt(1, 2);
    QCOMPARE(filter.column, "Price");
    QCOMPARE(filter.values, QStringList{"1234.5"});
    filter = filterAt(1, 3);
    QCOMPARE(filter.column, "Country");
    QVERIFY(filter.missing && filter.values.isEmpty());
}

void TestDataPage::columnsAreHiddenAndShown()
{
    Shown shown(orders());
    auto *columns = shown.page.findChild<items::ColumnListModel *>();
    QVERIFY(columns->setData(columns->index(1), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(shown.view().isColumnHidden(1));
    QCOMPARE(shown.view().shownColumns(), (std::vector<std::size_t>{0, 2, 3}));
    columns->showAll();
    QVERIFY(!shown.view().isColumnHidden(1));
}

void TestDataPage::columnsFillTheViewAndTextsGiveWay()
{
    Shown narrow(orders());
    narrow.page.resize(600, 400);
    QTRY_COMPARE(narrow.page.width(), 600); // at twice the text size there is no more room
    QTRY_VERIFY(says(narrow.page, "to know about"));
    QTRY_COMPARE(narrow.page.minimumSizeHint().width() <= 600, true);
    QTRY_COMPARE(narrow.view().horizontalHeader()->length(), narrow.view().viewport()->width());
    // Long texts that would need a little more than the view have.
    const std::string words = "a description of a product that goes on";
    std::vector<table::ColumnPtr> columns;
    for (int i = 0; i < 5; ++i)
        columns.push_back(Column::text(QStringLiteral("text %1").arg(i), {words, words + "!"}));
    Shown wordy(table::Table::make(std::move(columns)).value());
    QTRY_COMPARE(wordy.view().horizontalHeader()->length(), wordy.view().viewport()->width());
}

void TestDataPage::firstColumnStaysWhileOthersScroll()
{
    Shown shown(wide(30, 100));
    auto *frozen = shown.view().findChild<QTableView *>();
    QVERIFY(frozen && !frozen->isVisible());
    shown.view().horizontalScrollBar()->setValue(shown.view().horizontalScrollBar()->maximum());
    QVERIFY(frozen->isVisible());
    QVERIFY(!frozen->isColumnHidden(0) && frozen->isColumnHidden(1));
    shown.view().verticalScrollBar()->setValue(300);
    QCOMPARE(frozen->verticalScrollBar()->value(), 300);
    // A cell that the keyboard reaches does not hide under it.
    shown.view().setCurrentIndex(shown.page.model()->index(0, 3));
    shown.view().scrollTo(shown.view().currentIndex());
    QVERIFY(shown.view().columnViewportPosition(3) >= frozen->width() - 1);
    shown.view().setFirstColumnFrozen(false);
    QVERIFY(!frozen->isVisible());
}

void TestDataPage::headsHaveAccessibleNames()
{
    Shown shown(orders());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view());
    QVERIFY(table && table->tableInterface());
    QStringList names;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *child = table->child(i);
        if (child && child->role() == QAccessible::ColumnHeader)
            names.append(child->text(QAccessible::Name));
    }
    QVERIFY2(names.contains("Quantity, integer, role Quantity, 1 missing"), qPrintable(names.join(" | ")));
    QVERIFY(names.contains("Country, text, no role, 1 missing"));
}

void TestDataPage::issuesShowRowsAndSaveRejected()
{
    sources::ImportAccount account;
    account.rejected = 4;
    account.warnings = QStringList{"Dates may be day first or month first"};
    Shown shown(orders(), account);
    QSignalSpy save(&shown.page, &DataPage::saveRejectedRequested);
    auto *list = shown.page.findChild<IssueList *>();
    QTRY_VERIFY(says(*list, "4 row"));
    QVERIFY(says(*list, "Dates may be day first or month first"));
    for (auto *button : list->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Save"))
            button->click();
    }
    QCOMPARE(save.size(), 2); // at the title and at the sentence
    // How the data was read leads to where it is chosen.
    QSignalSpy import(&shown.page, &DataPage::importRequested);
    for (auto *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Change…"))
            button->click();
    }
    QCOMPARE(import.size(), 1);
}

void TestDataPage::inspectorShowsFiguresOfTheColumn()
{
    Shown shown(orders());
    shown.view().setCurrentIndex(shown.page.model()->index(0, 1));
    QTRY_VERIFY(says(shown.inspector(), "Upper quartile"));
    QVERIFY(says(shown.inspector(), "Column 2 of 4"));
    QVERIFY(says(shown.inspector(), "379.00")); // the mean of 12, −3, 1500 and 7
    QVERIFY(says(shown.inspector(), "Role found by name and content"));
}

void TestDataPage::inspectorExplainsThePageFirst()
{
    Shown shown(orders());
    QVERIFY(says(shown.inspector(), "Click a column"));
    QVERIFY(!shown.inspector().roleBox()->isVisibleTo(&shown.inspector()));
}

void TestDataPage::otherDataReplacesEverything()
{
    Shown shown(orders());
    shown.page.sortBy(2, Qt::AscendingOrder);
    shown.view().setCurrentIndex(shown.page.model()->index(0, 3));
    shown.page.setContent(wide(2, 3), {}, nullptr, english);
    QCOMPARE(shown.page.model()->columnCount(), 2);
    QCOMPARE(shown.column(1), (QStringList{"1", "1,001", "2,001"}));
    QTRY_VERIFY(says(shown.inspector(), "Click a column"));
    QTest::qWait(50); // the older sort must not come through
    QCOMPARE(shown.column(1), (QStringList{"1", "1,001", "2,001"}));
    shown.page.setContent(nullptr, {});
    QCOMPARE(shown.page.model()->columnCount(), 0);
}

void TestDataPage::profilesHandedInAreUsed()
{
    Shown shown(orders());
    auto made = query::profile(*shown.page.model()->table()).value();
    made[1].distinct = 4711;
    made[1].numbers.reset();
    shown.page.setProfiles(std::make_shared<const DataPage::Profiles>(made));
    shown.view().setCurrentIndex(shown.page.model()->index(0, 1));
    QTRY_VERIFY(says(shown.inspector(), "4,711"));
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
