// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/dataissues.h"

#include <QtTest>

#include <set>

using namespace clientele;
using namespace clientele::query;
using table::Column;
using table::Role;

namespace {

std::vector<DataIssue> issuesOf(const table::TablePtr &table, std::size_t rejected = 0,
                                const QStringList &warnings = {})
{
    return dataIssues(*table, rejected, warnings, Format(QLocale(QLocale::English, QLocale::UnitedKingdom))).value();
}

table::TablePtr made(std::vector<table::ColumnPtr> columns, std::vector<Role> roles = {})
{
    return table::Table::make(std::move(columns), std::move(roles)).value();
}

const DataIssue *about(const std::vector<DataIssue> &issues, const QString &part)
{
    for (const DataIssue &issue : issues) {
        if (issue.text.contains(part))
            return &issue;
    }
    return nullptr;
}

} // namespace

class TestDataIssues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanDataHasNone();
    void emptyTableHasNone();
    void missingCustomersAreCountedWithTheirShare();
    void missingValuesOfOtherColumnsAreNoIssue();
    void rejectedRowsCanBeSaved();
    void cancelledOrdersAreNotNegativeQuantities();
    void withoutCodesEveryNegativeQuantityCounts();
    void zeroAndNegativePrices();
    void agesThatNobodyHas();
    void repeatedRowsAreCountedExactly();
    void rowsWithMissingValuesRepeatToo();
    void repeatedRowsAgreeWithASlowCount();
    void constantAndEmptyColumns();
    void warningsOfTheImportAreHandedOn();
    void problemsComeFirst();
    void cancelledWorkSaysSo();
};

void TestDataIssues::cleanDataHasNone()
{
    QVERIFY(issuesOf(made({Column::integers("id", {1, 2, 3}), Column::reals("amount", {1.5, 2, 3})},
                          {Role::Customer, Role::Amount}))
                .empty());
}

void TestDataIssues::emptyTableHasNone()
{
    QVERIFY(
        issuesOf(made({Column::integers("id", {}), Column::text("Country", std::vector<std::optional<std::string>>{})},
                      {Role::Customer, Role::Country}))
            .empty());
    QVERIFY(issuesOf(made({})).empty());
}

void TestDataIssues::missingCustomersAreCountedWithTheirShare()
{
    std::vector<std::int64_t> ids(2000);
    std::vector<std::uint64_t> valid(2000 / 64 + 1, ~std::uint64_t(0));
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = std::int64_t(i);
    for (std::size_t row = 0; row < 1200; ++row)
        valid[row / 64] &= ~(std::uint64_t(1) << (row % 64));
    const auto issues =
        issuesOf(made({Column::integers("Customer ID", ids, table::Validity(valid, 2000)), Column::integers("n", ids)},
                      {Role::Customer, Role::None}));
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues[0].weight, DataIssue::Weight::Problem);
    QVERIFY2(issues[0].text.startsWith("Customer ID is missing in 1,200 row"), qPrintable(issues[0].text));
    QVERIFY(issues[0].text.contains(QString::fromUtf8("(60.0\u00a0%)")));
    QCOMPARE(issues[0].column, "Customer ID");
    QVERIFY(issues[0].rows && issues[0].rows->missing && issues[0].rows->column == "Customer ID");
}

void TestDataIssues::missingValuesOfOtherColumnsAreNoIssue()
{
    QVERIFY(issuesOf(made({Column::text("note", {"a", std::nullopt}), Column::integers("n", {1, 2})})).empty());
}

void TestDataIssues::rejectedRowsCanBeSaved()
{
    const auto issues = issuesOf(made({Column::integers("id", {1, 2})}), 7);
    QCOMPARE(issues.size(), std::size_t(1));
    QVERIFY(issues[0].isRejected);
    QVERIFY(issues[0].text.startsWith("7 row"));
}

void TestDataIssues::cancelledOrdersAreNotNegativeQuantities()
{
    const auto issues =
        issuesOf(made({Column::text("Invoice", {"489446", "C489449", "C489449", "C489450", "489451", "Cash"}),
                       Column::integers("Quantity", {12, -12, -6, -4, -3, 2})},
                      {Role::Order, Role::Quantity}));
    const DataIssue *cancellations = about(issues, "cancelled");
    QVERIFY(cancellations);
    QVERIFY(cancellations->text.startsWith("3 row"));
    QVERIFY(cancellations->text.endsWith("2 orders"));
    const DataIssue *negative = about(issues, "without a cancellation");
    QVERIFY(negative);
    QVERIFY(negative->text.startsWith("1 row"));
}

void TestDataIssues::withoutCodesEveryNegativeQuantityCounts()
{
    const auto issues = issuesOf(made({Column::integers("Quantity", {-1, -2, 0, 3})}, {Role::Quantity}));
    QCOMPARE(issues.size(), std::size_t(1));
    QVERIFY(issues[0].text.startsWith("2 row"));
    QVERIFY(!issues[0].text.contains("cancellation"));
    QVERIFY(issues[0].rows->intervals[0].contains(-1));
    QVERIFY(!issues[0].rows->intervals[0].contains(0));
}

void TestDataIssues::zeroAndNegativePrices()
{
    const auto issues = issuesOf(made({Column::reals("Price", {0, -0.0, -5.5, 2}), Column::integers("n", {1, 2, 3, 4})},
                                      {Role::UnitPrice, Role::None}));
    QCOMPARE(issues.size(), std::size_t(1));
    QVERIFY2(issues[0].text.startsWith("Price: 2 row") && issues[0].text.endsWith("1 negative"),
             qPrintable(issues[0].text));
    QCOMPARE(issues[0].weight, DataIssue::Weight::Doubt);
    const auto free = issuesOf(made({Column::reals("Price", {0, 1, 2})}, {Role::UnitPrice}));
    QCOMPARE(free.at(0).weight, DataIssue::Weight::Note);
    QVERIFY(!free.at(0).text.contains("negative"));
}

void TestDataIssues::agesThatNobodyHas()
{
    const auto issues = issuesOf(made({Column::integers("age", {-1, 0, 120, 121, 999})}, {Role::Age}));
    QCOMPARE(issues.size(), std::size_t(1));
    QVERIFY(issues[0].text.startsWith("3 row"));
}

void TestDataIssues::repeatedRowsAreCountedExactly()
{
    QCOMPARE(
        repeatedRows(*made({Column::integers("a", {1, 1, 1, 2}), Column::text("b", {"x", "x", "y", "x"})})).value(),
        std::size_t(1));
    QCOMPARE(repeatedRows(*made({Column::integers("a", {1, 1, 1})})).value(), std::size_t(2));
    QCOMPARE(repeatedRows(*made({Column::integers("a", {1})})).value(), std::size_t(0));
    QCOMPARE(repeatedRows(*made({Column::integers("a", {})})).value(), std::size_t(0));
}

void TestDataIssues::rowsWithMissingValuesRepeatToo()
{
    QCOMPARE(repeatedRows(*made({Column::text("b", {"x", std::nullopt, std::nullopt, ""})})).value(), std::size_t(1));
}

void TestDataIssues::repeatedRowsAgreeWithASlowCount()
{
    QRandomGenerator random(11);
    std::vector<std::int64_t> a(5000);
    std::vector<double> b(5000);
    std::set<std::pair<std::int64_t, double>> seen;
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = random.bounded(60);
        b[i] = random.bounded(60) / 4.0;
        seen.insert({a[i], b[i]});
    }
    QCOMPARE(repeatedRows(*made({Column::integers("a", a), Column::reals("b", b)})).value(), a.size() - seen.size());
}

void TestDataIssues::constantAndEmptyColumns()
{
    const auto one = issuesOf(made({Column::integers("Z_Revenue", {11, 11}), Column::integers("id", {1, 2})}));
    QCOMPARE(one.size(), std::size_t(1));
    QVERIFY(one[0].text.startsWith("Z_Revenue has the same value"));
    const auto two = issuesOf(
        made({Column::integers("a", {11, 11}), Column::integers("b", {3, 3}), Column::integers("id", {1, 2})}));
    QCOMPARE(two.size(), std::size_t(1));
    QVERIFY(two[0].text.startsWith("2 columns") && two[0].text.endsWith("a, b"));
    const auto empty =
        issuesOf(made({Column::text("note", {std::nullopt, std::nullopt}), Column::integers("id", {1, 2})}));
    QVERIFY(about(empty, "note has no value"));
}

void TestDataIssues::warningsOfTheImportAreHandedOn()
{
    const auto issues = issuesOf(made({Column::integers("id", {1, 2})}), 0, {"Dates may be day first or month first"});
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues[0].text, "Dates may be day first or month first");
    QCOMPARE(issues[0].weight, DataIssue::Weight::Doubt);
}

void TestDataIssues::problemsComeFirst()
{
    const auto issues =
        issuesOf(made({Column::integers("Quantity", {-1, -1}), Column::text("Customer", {std::nullopt, std::nullopt})},
                      {Role::Quantity, Role::Customer}),
                 1, {"w"});
    QVERIFY(issues.size() >= 4);
    QVERIFY(
        std::is_sorted(issues.begin(), issues.end(), [](const auto &a, const auto &b) { return a.weight > b.weight; }));
}

void TestDataIssues::cancelledWorkSaysSo()
{
    const auto answer =
        dataIssues(*made({Column::integers("id", {1, 2})}), 0, {}, Format(), Progress([] { return true; }));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestDataIssues)
#include "tst_dataissues.moc"
