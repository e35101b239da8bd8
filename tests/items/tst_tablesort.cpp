// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablesort.h"
#include "models/items/textfold.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace clientele;
using namespace clientele::items;
using table::Column;
using Rows = std::vector<std::uint32_t>;

namespace {

table::TablePtr of(table::ColumnPtr column)
{
    return table::Table::make({std::move(column)}).value();
}

Rows sorted(const table::TablePtr &table, Qt::SortOrder order = Qt::AscendingOrder, const Rows *rows = nullptr)
{
    return sortPermutation(*table, 0, order, {}, rows).value();
}

} // namespace

class TestTableSort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRowsGiveNone() { QCOMPARE(sorted(of(Column::integers("n", {}))), Rows{}); }
    void oneRowIsSorted() { QCOMPARE(sorted(of(Column::integers("n", {5}))), Rows{0}); }
    void equalValuesKeepTheirOrder();
    void negativeNumbersComeBeforePositive();
    void realNumbersOfAllSizes();
    void missingComesLastInBothDirections();
    void allMissingKeepTheirOrder();
    void textsIgnoreCaseAndAccents();
    void equalTextsUnderTwoCodesKeepTheirOrder();
    void datesAndYesNo();
    void onlyChosenRowsAreSorted();
    void filteredRowsAreArranged();
    void cancelledWorkSaysSo();
    void agreesWithTheStandardLibraryOnRandomRows();
    void foldingDropsCaseAndAccents();
};

void TestTableSort::equalValuesKeepTheirOrder()
{
    const auto table = of(Column::integers("n", {2, 1, 2, 1, 2}));
    QCOMPARE(sorted(table), (Rows{1, 3, 0, 2, 4}));
    QCOMPARE(sorted(table, Qt::DescendingOrder), (Rows{0, 2, 4, 1, 3}));
    QCOMPARE(sorted(of(Column::integers("n", {7, 7, 7}))), (Rows{0, 1, 2}));
}

void TestTableSort::negativeNumbersComeBeforePositive()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    const auto least = std::numeric_limits<std::int64_t>::min();
    QCOMPARE(sorted(of(Column::integers("n", {0, most, -1, least, 1}))), (Rows{3, 2, 0, 4, 1}));
}

void TestTableSort::realNumbersOfAllSizes()
{
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(sorted(of(Column::reals("x", {1e300, -0.0, 0.0, -1e-300, -infinity, 0.5, infinity}))),
             (Rows{4, 3, 1, 2, 5, 0, 6}));
}

void TestTableSort::missingComesLastInBothDirections()
{
    const table::Validity validity({0b10110}, 5); // rows 0 and 3 are missing
    const auto table = of(Column::integers("n", {0, 5, -3, 0, 9}, validity));
    QCOMPARE(sorted(table), (Rows{2, 1, 4, 0, 3}));
    QCOMPARE(sorted(table, Qt::DescendingOrder), (Rows{4, 1, 2, 0, 3}));
    const auto words = of(Column::text("t", {std::nullopt, "b", "a", std::nullopt}));
    QCOMPARE(sorted(words, Qt::DescendingOrder), (Rows{1, 2, 0, 3}));
}

void TestTableSort::allMissingKeepTheirOrder()
{
    QCOMPARE(sorted(of(Column::reals("x", {0, 0, 0}, table::Validity({0}, 3)))), (Rows{0, 1, 2}));
}

void TestTableSort::textsIgnoreCaseAndAccents()
{
    const auto table = of(Column::text("t", {"zebra", "Österreich", "apple", "Peru", "Norway", "ÖSTERREICH", "Apple"}));
    QCOMPARE(sorted(table), (Rows{6, 2, 4, 5, 1, 3, 0}));
}

void TestTableSort::equalTextsUnderTwoCodesKeepTheirOrder()
{
    auto dictionary = std::make_shared<table::Dictionary>();
    dictionary->append("b");
    dictionary->append("a");
    dictionary->append("a");
    QCOMPARE(sorted(of(Column::text("t", Rows{2, 0, 1, 2}, dictionary))), (Rows{0, 2, 3, 1}));
}

void TestTableSort::datesAndYesNo()
{
    QCOMPARE(sorted(of(Column::dates("d", {table::microsPerDay, -table::microsPerDay, 0}))), (Rows{1, 2, 0}));
    QCOMPARE(sorted(of(Column::booleans("b", {1, 0, 1})), Qt::DescendingOrder), (Rows{0, 2, 1}));
}

void TestTableSort::onlyChosenRowsAreSorted()
{
    const auto table = of(Column::integers("n", {5, 4, 3, 2, 1, 4}));
    const Rows rows{5, 0, 1, 3};
    QCOMPARE(sorted(table, Qt::AscendingOrder, &rows), (Rows{3, 5, 1, 0}));
    const Rows none;
    QCOMPARE(sorted(table, Qt::AscendingOrder, &none), Rows{});
}

void TestTableSort::filteredRowsAreArranged()
{
    const auto table = of(Column::integers("n", {5, 4, 3, 2, 1, 4}));
    QVERIFY(!arrangedRows(*table, {}, -1, Qt::AscendingOrder).value()); // all, as they stand
    QCOMPARE(*arrangedRows(*table, {}, 0, Qt::AscendingOrder).value(), (Rows{4, 3, 2, 1, 5, 0}));
    query::FilterSet filters;
    filters.set({"n", {}, {{3, 5}}, false, {}});
    QCOMPARE(*arrangedRows(*table, filters, -1, Qt::AscendingOrder).value(), (Rows{1, 2, 5}));
    QCOMPARE(*arrangedRows(*table, filters, 0, Qt::DescendingOrder).value(), (Rows{1, 5, 2}));
    query::FilterSet elsewhere;
    elsewhere.set({"m", {"1"}, {}, false, {}});
    QCOMPARE(arrangedRows(*table, elsewhere, 0, Qt::AscendingOrder).error().code, Error::Code::Input);
}

void TestTableSort::cancelledWorkSaysSo()
{
    const auto answer =
        sortPermutation(*of(Column::text("t", {"b", "a"})), 0, Qt::AscendingOrder, Progress([] { return true; }));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
}

void TestTableSort::agreesWithTheStandardLibraryOnRandomRows()
{
    QRandomGenerator random(7);
    const std::size_t rows = 200'000;
    std::vector<double> values(rows);
    std::vector<std::uint64_t> valid(rows / 64 + 1);
    std::vector<std::string> words;
    auto dictionary = std::make_shared<table::Dictionary>();
    for (int i = 0; i < 70'000; ++i) { // more than one block
        words.push_back(QString::number(random.generate64() % 1'000'000, 36).toStdString());
        dictionary->append(words.back());
    }
    Rows codes(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        values[i] = std::round((random.generateDouble() - 0.5) * 20'000) / 10;
        valid[i / 64] |= std::uint64_t(random.generateDouble() < 0.9) << (i % 64);
        codes[i] = std::uint32_t(random.bounded(70'000));
    }
    const table::Validity validity(valid, rows);
    Rows expected(rows);
    std::iota(expected.begin(), expected.end(), 0U);
    std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool hasA = validity.isValid(a);
        const bool hasB = validity.isValid(b);
        return hasA != hasB ? hasA : hasA && values[a] > values[b];
    });
    QCOMPARE(sorted(of(Column::reals("x", values, validity)), Qt::DescendingOrder), expected);

    std::iota(expected.begin(), expected.end(), 0U);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return words[codes[a]] < words[codes[b]]; });
    QCOMPARE(sorted(of(Column::text("t", codes, dictionary))), expected);
}

void TestTableSort::foldingDropsCaseAndAccents()
{
    QCOMPARE(fold(""), std::string());
    QCOMPARE(fold("Plain ASCII 12"), std::string("plain ascii 12"));
    QCOMPARE(fold("Übergröße"), std::string("ubergrosse"));
    QCOMPARE(fold("ÇA VA"), fold("ca va"));
}

QTEST_GUILESS_MAIN(TestTableSort)
#include "tst_tablesort.moc"
