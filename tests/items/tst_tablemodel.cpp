// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlistmodel.h"
#include "models/items/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace clientele;
using namespace clientele::items;
using table::Column;
using table::Role;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

table::Validity validity(std::initializer_list<bool> valid)
{
    std::vector<std::uint64_t> words((valid.size() + 63) / 64);
    std::size_t row = 0;
    for (const bool one : valid) {
        words[row / 64] |= std::uint64_t(one) << (row % 64);
        ++row;
    }
    return {words, valid.size()};
}

table::TablePtr orders()
{
    const table::Microseconds morning = table::fromCivil({2009, 12, 1, 10, 6, 0, 0});
    auto made = table::Table::make(
        {Column::integers("Invoice", {489446, 489447, 489448}), // an order code
         Column::integers("Quantity", {12, -1500, 0}, validity({true, true, false})),
         Column::reals("Price", {2.1, 1234.5, 0.55}), Column::text("Country", {"Denmark", std::nullopt, "Österreich"}),
         Column::dates("InvoiceDate", {morning, morning + table::microsPerDay, morning}),
         Column::booleans("Gift", {1, 0, 0}, validity({true, true, false})),
         Column::integers("Customer ID", {13758, 12362, 12362})},
        {Role::Order, Role::Quantity, Role::UnitPrice, Role::Country, Role::OrderDate, Role::None, Role::Customer});
    return made.value();
}

QString shown(const TableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void emptyModelFollowsTheContract();
    void tableWithoutRowsHasColumns();
    void cellsReadInTheLocale();
    void missingIsEmptyAndSaysSo();
    void numbersStandRightAndIdentifiersLeft();
    void idsHaveNoThousandsSeparators();
    void yearsAndCodesWithoutARoleHaveNoSeparatorsEither();
    void rawValuesComeThroughTheSortRole();
    void negativeNumbersAndPersonalColumnsAreTold();
    void tooltipShowsMarkupAsText();
    void clipboardKeepsEveryDigit();
    void datesShowSecondsOnlyWhereThereAreSome();
    void orderShowsChosenRows();
    void persistentIndexesFollowTheirRows();
    void headerTellsTypeRoleAndMissing();
    void changingARoleKeepsTheRows();
    void millionRowsAreThereAtOnce();
    void lastShownColumnStays();
};

void TestTableModel::emptyModelFollowsTheContract()
{
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setTable(orders(), Format(english));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 0}));
    model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{0, 2}));
    model.setOrder(nullptr);
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModel::tableWithoutRowsHasColumns()
{
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table::Table::make({Column::integers("a", {}), Column::text("b", {})}).value());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), "b");
}

void TestTableModel::cellsReadInTheLocale()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    QCOMPARE(shown(model, 1, 1), QString::fromUtf8("−1,500"));
    QCOMPARE(shown(model, 0, 2), "2.10"); // decimals as the finest value of the column
    QCOMPARE(shown(model, 1, 2), "1,234.50");
    QCOMPARE(shown(model, 0, 4), "2009-12-01 10:06");
    QCOMPARE(shown(model, 0, 5), "yes");
    model.setTable(orders(), Format(german));
    QCOMPARE(shown(model, 1, 1), QString::fromUtf8("−1.500"));
    QCOMPARE(shown(model, 1, 2), "1.234,50");
}

void TestTableModel::missingIsEmptyAndSaysSo()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    for (const QModelIndex &cell : {model.index(2, 1), model.index(1, 3), model.index(2, 5)}) {
        QCOMPARE(cell.data().toString(), "");
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), "missing");
        QVERIFY(cell.data(TableModel::MissingRole).toBool());
        QVERIFY(!cell.data(TableModel::SortRole).isValid());
    }
    QVERIFY(!model.index(0, 1).data(TableModel::MissingRole).toBool());
}

void TestTableModel::numbersStandRightAndIdentifiersLeft()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    const auto alignment = [&model](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(alignment(1), int(Qt::AlignRight));
    QCOMPARE(alignment(2), int(Qt::AlignRight));
    QCOMPARE(alignment(0), int(Qt::AlignLeft));
    QCOMPARE(alignment(3), int(Qt::AlignLeft));
    QCOMPARE(alignment(6), int(Qt::AlignLeft));
}

void TestTableModel::idsHaveNoThousandsSeparators()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    QCOMPARE(shown(model, 0, 0), "489446");
    QCOMPARE(shown(model, 0, 6), "13758");
    // A customer column read as real numbers because of missing values.
    model.setTable(table::Table::make({Column::reals("Customer ID", {17850.0, 13047.0})}, {Role::Customer}).value(),
                   Format(english));
    QCOMPARE(shown(model, 0, 0), "17850");
}

void TestTableModel::yearsAndCodesWithoutARoleHaveNoSeparatorsEither()
{
    TableModel model;
    model.setTable(table::Table::make({Column::integers("Start_Year", {1987}), Column::integers("campaignId", {12345}),
                                       Column::integers("Paid", {12345}), Column::integers("id", {12345})})
                       .value(),
                   Format(english));
    QCOMPARE(shown(model, 0, 0), "1987");
    QCOMPARE(shown(model, 0, 1), "12345");
    QCOMPARE(shown(model, 0, 2), "12,345"); // ends in "id", but is no id
    QCOMPARE(shown(model, 0, 3), "12345");
}

void TestTableModel::rawValuesComeThroughTheSortRole()
{
    TableModel model;
    model.setTable(orders(), Format(german));
    QCOMPARE(model.index(1, 1).data(TableModel::SortRole), QVariant(qint64(-1500)));
    QCOMPARE(model.index(1, 2).data(TableModel::SortRole), QVariant(1234.5));
    QCOMPARE(model.index(0, 3).data(TableModel::SortRole), QVariant("Denmark"));
    QCOMPARE(model.index(0, 4).data(TableModel::SortRole).toDateTime(),
             QDateTime(QDate(2009, 12, 1), QTime(10, 6), Qt::UTC));
    QCOMPARE(model.index(1, 2).data(TableModel::KeyRole).toString(), "1234.5");
    QCOMPARE(model.index(0, 4).data(TableModel::KeyRole).toString(), "2009-12-01T10:06:00");
}

void TestTableModel::negativeNumbersAndPersonalColumnsAreTold()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    QVERIFY(model.index(1, 1).data(TableModel::NegativeRole).toBool());
    QVERIFY(!model.index(0, 1).data(TableModel::NegativeRole).toBool());
    QVERIFY(!model.index(0, 3).data(TableModel::NegativeRole).toBool());
    QVERIFY(model.index(0, 6).data(TableModel::PersonalRole).toBool());
    QVERIFY(model.headerData(6, Qt::Horizontal, TableModel::PersonalRole).toBool());
    QVERIFY(!model.headerData(0, Qt::Horizontal, TableModel::PersonalRole).toBool());
}

void TestTableModel::tooltipShowsMarkupAsText()
{
    TableModel model;
    model.setTable(table::Table::make({Column::text("a", {"<b>bold</b> & more"})}).value());
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), "<span>&lt;b&gt;bold&lt;/b&gt; &amp; more</span>");
}

void TestTableModel::clipboardKeepsEveryDigit()
{
    const CellText cells(
        table::Table::make({Column::reals("x", {1234.123456789}), Column::integers("n", {-1234567})}).value(),
        Format(german));
    QCOMPARE(cells.display(0, 0), "1.234,1235");
    QCOMPARE(cells.forClipboard(0, 0), "1234,123456789");
    QCOMPARE(cells.forClipboard(0, 1), "-1234567");
}

void TestTableModel::datesShowSecondsOnlyWhereThereAreSome()
{
    const table::Microseconds time = table::fromCivil({2020, 2, 29, 23, 59, 7, 250'000});
    const CellText cells(table::Table::make({Column::dates("precise", {time}),
                                             Column::dates("day", {time - time % table::microsPerDay}, {}, true)})
                             .value(),
                         Format(english));
    QCOMPARE(cells.display(0, 0), "2020-02-29 23:59:07.250000");
    QCOMPARE(cells.display(0, 1), "2020-02-29");
}

void TestTableModel::orderShowsChosenRows()
{
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(orders(), Format(english));
    model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 0}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(model, 0, 0), "489448");
    QCOMPARE(shown(model, 1, 0), "489446");
    QCOMPARE(model.tableRow(0), std::size_t(2));
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), "2");
}

void TestTableModel::persistentIndexesFollowTheirRows()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    const QPersistentModelIndex second = model.index(1, 3);
    model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{1, 2, 0}));
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.column(), 3);
    model.setOrder(nullptr);
    QCOMPARE(second.row(), 1);
}

void TestTableModel::headerTellsTypeRoleAndMissing()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    const auto name = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(name(1), "Quantity, integer, role Quantity, 1 missing");
    QCOMPARE(name(2), "Price, real number, role Unit price, complete");
    QCOMPARE(name(5), "Gift, yes or no, no role, 1 missing");
    QCOMPARE(name(6), "Customer ID, integer, role Customer, complete, personal");
}

void TestTableModel::changingARoleKeepsTheRows()
{
    TableModel model;
    model.setTable(orders(), Format(english));
    model.setOrder(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 1, 0}));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRoles(model.table()->withRole(0, Role::None));
    QCOMPARE(headers.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.tableRow(0), std::size_t(2));
    QCOMPARE(shown(model, 0, 0), "489,448");
}

void TestTableModel::millionRowsAreThereAtOnce()
{
    const std::size_t rows = 1'000'000;
    std::vector<std::int64_t> values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = std::int64_t(i);
    TableModel model;
    model.setTable(table::Table::make({Column::integers("n", std::move(values))}).value(), Format(english));
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(shown(model, 999'999, 0), "999,999");
}

void TestTableModel::lastShownColumnStays()
{
    ColumnListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns(table::Table::make({Column::integers("a", {1}), Column::integers("b", {1})}).value(),
                     {true, true});
    QSignalSpy changed(&model, &ColumnListModel::shownChanged);
    QVERIFY(model.setData(model.index(0), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(model.shown(), (std::vector<bool>{false, true}));
    model.showAll();
    QCOMPARE(model.shown(), (std::vector<bool>{true, true}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!model.setData(model.index(0), "x", Qt::EditRole));
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
