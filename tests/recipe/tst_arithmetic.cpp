// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/evaluation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clientele;
using namespace clientele::recipe;
using table::Column;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

// Values that rules are about, and random ones; every fifth is missing.
table::TablePtr oddTable(std::size_t rows)
{
    QRandomGenerator random(7);
    const std::vector<std::int64_t> integers = {0, 1, -1, 2, 7, -13, 100, largest, smallest, largest / 2, 3037000500};
    const std::vector<double> reals = {
        0,     -0.0,   0.5,    -0.5, 1.5,   2.5, -2.5, 0.49999999999999994, 1e15, 4503599627370497.0,
        1e308, -1e308, 1e-310, 3.25, 9.3e18};
    const auto any = [&random](const auto &values) { return values[random.bounded(quint32(values.size()))]; };
    std::vector<std::int64_t> i, j;
    std::vector<double> x, y;
    for (std::size_t row = 0; row < rows; ++row) {
        i.push_back(random.bounded(2) ? any(integers) : std::int64_t(random.bounded(200)) - 100);
        j.push_back(random.bounded(2) ? any(integers) : std::int64_t(random.bounded(20)) - 10);
        x.push_back(random.bounded(2) ? any(reals) : random.bounded(200.0) - 100);
        y.push_back(random.bounded(2) ? any(reals) : std::floor(random.bounded(8.0)) / 2);
    }
    const auto valid = [&] {
        std::vector<std::uint64_t> own((rows + 63) / 64);
        for (std::size_t row = 0; row < rows; ++row)
            own[row / 64] |= std::uint64_t(random.bounded(5) != 0) << (row % 64);
        return table::Validity(own, rows);
    };
    return *table::Table::make({Column::integers("i", i, valid()), Column::integers("j j", j, valid()),
                                Column::reals("x", x, valid()), Column::reals("y", y, valid())});
}

// No operation of arithmetic fails on its values; x and [j j] are partly missing, i and y are not.
table::TablePtr harmlessTable(std::size_t rows)
{
    QRandomGenerator random(11);
    std::vector<std::int64_t> i, j;
    std::vector<double> x, y;
    std::vector<std::uint64_t> valid((rows + 63) / 64, ~std::uint64_t(0));
    for (std::size_t row = 0; row < rows; ++row) {
        i.push_back(1 + random.bounded(1000));
        j.push_back(1 + random.bounded(50));
        x.push_back(4 + random.bounded(100.0));
        y.push_back(0.25 + random.bounded(3.0));
        if (random.bounded(50) == 0 && row > 5000)
            valid[row / 64] &= ~(std::uint64_t(1) << (row % 64));
    }
    return *table::Table::make({Column::integers("i", i), Column::integers("j j", j, table::Validity(valid, rows)),
                                Column::reals("x", x, table::Validity(valid, rows)), Column::reals("y", y)});
}

} // namespace

class TestArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Arithmetic alone has a way of its own; within “if” it takes the general one.
    void arithmeticIsTheSameHoweverItIsWorkedOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"i + i",
                                 "i - [j j]",
                                 "[j j] * [j j]",
                                 "-[j j]",
                                 "abs(i)",
                                 "abs([j j]) * 3 - 7",
                                 "i * i * i",
                                 "x + y",
                                 "x - y",
                                 "x * y * i",
                                 "x / y",
                                 "1 / (x / y)",
                                 "x / i",
                                 "2.5 - x",
                                 "i / 3",
                                 "3 / [j j]",
                                 "-x",
                                 "abs(x)",
                                 "round(x, 2)",
                                 "round(x * y * (1 - y), 2)",
                                 "round(x)",
                                 "floor(y)",
                                 "ceil(x / 3)",
                                 "round(y) + i",
                                 "(x + y) / (x - y) * (i + [j j]) - (y / (x + 1) - (y + 2) * (x - 3))",
                                 "x + 1e308",
                                 "x * (1 + 0.19)",
                                 "i * (2 + 3) - -(4)",
                                 "x / (1 - 1)",
                                 "y * round(2.345, 1) + abs(-2)",
                                 "i + 9e307 * x"})
            QTest::newRow(text) << QString(text);
    }
    void arithmeticIsTheSameHoweverItIsWorkedOut()
    {
        QFETCH(QString, text);
        // Tables with odd values, and with none: more than a block, and a last word that is not full.
        for (const table::TablePtr &table : {oddTable(9001), harmlessTable(9001)}) {
            const auto fast = evaluateColumn(text, "r", *table);
            const auto general = evaluateColumn("if(true, " + text + ", " + text + ")", "r", *table);
            QVERIFY(fast);
            QVERIFY(general);
            QVERIFY(fast->column->type() == general->column->type());
            QCOMPARE(fast->column->validity().words(), general->column->validity().words());
            for (std::size_t row = 0; row < table->rows(); ++row) {
                if (fast->column->isValid(row))
                    QCOMPARE(fast->column->plainText(row), general->column->plainText(row));
                else
                    QVERIFY(fast->column->number(row) == std::nullopt);
            }
            // There each part is asked twice.
            QCOMPARE(2 * fast->counts.zeroDivisions, general->counts.zeroDivisions);
            QCOMPARE(2 * fast->counts.beyondRange, general->counts.beyondRange);
        }
    }

    void missingValuesAreZeroAndAmountsBeyondTheNumbersAreMissing()
    {
        const auto table = *table::Table::make({Column::integers("n", {2, 3, 4}, table::Validity({0b101}, 3)),
                                                Column::reals("p", {1.5, 2, std::numeric_limits<double>::max()})});
        const auto amount = applyStep(LineAmount{ColumnRef(QString("n")), ColumnRef(QString("p")), "amount"}, table);
        QVERIFY(amount);
        const Column &column = amount->table->column(2);
        QCOMPARE(column.reals()[0], 3.0);
        QVERIFY(!column.isValid(1) && !column.isValid(2));
        QCOMPARE(column.reals()[1], 0.0);
        QCOMPARE(column.reals()[2], 0.0);
    }
};

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
