// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnshape.h"

#include <QtTest>

#include <numeric>

using namespace clientele;
using namespace clientele::items;
using table::Column;

namespace {

ColumnShape shapeOf(const table::ColumnPtr &column, const std::vector<std::uint8_t> &mask = {})
{
    const auto table = table::Table::make({column}).value();
    return columnShape(*column, query::profile(*table).value().front(), mask);
}

std::size_t sum(const ColumnShape &shape)
{
    return std::accumulate(shape.counts.begin(), shape.counts.end(), std::size_t(0));
}

} // namespace

class TestColumnShape final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndEmptyColumnsHaveNone();
    void closeValuesKeepTheirRange();
    void extremeValuesAreGatheredAtTheEnds();
    void wholeNumbersLeaveNoBarEmptyByWidth();
    void missingAndMaskedRowsDoNotCount();
    void picturesAreOfTheRowsThatPass();
};

void TestColumnShape::textAndEmptyColumnsHaveNone()
{
    QVERIFY(shapeOf(Column::text("t", {"a", "b"})).counts.empty());
    QVERIFY(shapeOf(Column::reals("x", {})).counts.empty());
    QVERIFY(shapeOf(Column::reals("x", {0, 0}, table::Validity({0}, 2))).counts.empty());
}

void TestColumnShape::closeValuesKeepTheirRange()
{
    const ColumnShape shape = shapeOf(Column::reals("x", {1, 2, 3, 4, 5}));
    QCOMPARE(sum(shape), std::size_t(5));
    QVERIFY(!shape.openBelow && !shape.openAbove);
    QVERIFY(shape.lower <= 1 && shape.upper >= 5);
}

void TestColumnShape::extremeValuesAreGatheredAtTheEnds()
{
    std::vector<double> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(i % 100);
    values.push_back(80'995);
    values.push_back(-80'995);
    const ColumnShape shape = shapeOf(Column::reals("x", values));
    QVERIFY(shape.openBelow && shape.openAbove);
    QCOMPARE(sum(shape), std::size_t(1002));
    QVERIFY(shape.lower > -1000 && shape.upper < 1000);
    QCOMPARE(shape.counts.front(), std::size_t(1));
    QCOMPARE(shape.counts.back(), std::size_t(1));
}

void TestColumnShape::wholeNumbersLeaveNoBarEmptyByWidth()
{
    std::vector<std::int64_t> values;
    for (int i = 0; i < 400; ++i)
        values.push_back(1 + i % 4);
    values.push_back(100'000);
    const ColumnShape shape = shapeOf(Column::integers("n", values));
    QCOMPARE(sum(shape), std::size_t(401));
    QCOMPARE(std::size_t(std::count(shape.counts.begin(), shape.counts.begin() + 4, std::size_t(100))), std::size_t(4));
    QVERIFY(shape.openAbove && !shape.openBelow);
    QCOMPARE(shape.counts.back(), std::size_t(1));
}

void TestColumnShape::missingAndMaskedRowsDoNotCount()
{
    std::vector<double> values(100);
    std::iota(values.begin(), values.end(), 0.0);
    values.back() = 1e6;
    std::vector<std::uint64_t> valid{~std::uint64_t(1), ~std::uint64_t(0)}; // row 0 is missing
    std::vector<std::uint8_t> mask(100, 0xff);
    mask[1] = 0;
    const auto column = Column::reals("x", values, table::Validity(valid, 100));
    QCOMPARE(sum(shapeOf(column)), std::size_t(99));
    QCOMPARE(sum(shapeOf(column, mask)), std::size_t(98));
}

void TestColumnShape::picturesAreOfTheRowsThatPass()
{
    const auto table =
        table::Table::make({Column::integers("n", {1, 2, 3, 4}), Column::text("t", {"a", "b", "a", "a"})}).value();
    query::FilterSet filters;
    filters.set({"t", {"a"}, {}, false, {}});
    const auto pictures = columnPictures(*table, filters, nullptr).value();
    QCOMPARE(pictures.profiles->size(), std::size_t(2));
    QCOMPARE(pictures.profiles->front().count, std::size_t(3));
    QCOMPARE(sum(pictures.shapes->front()), std::size_t(3));
    QVERIFY(pictures.shapes->back().counts.empty());
    // Profiles that somebody has made are not made again.
    const auto given = std::make_shared<const std::vector<query::ColumnProfile>>(query::profile(*table).value());
    QCOMPARE(columnPictures(*table, {}, given).value().profiles, given);
    QCOMPARE(columnPictures(*table, {}, given, Progress([] { return true; })).error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestColumnShape)
#include "tst_columnshape.moc"
