// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

#include <QRandomGenerator>

#include <cmath>

/// What the rules of expressions are about: values, and operations that a database has to give alike.
namespace clientele::tests {

inline constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
inline constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

// Values that rules are about, and random ones; every fifth is missing.
inline table::TablePtr randomTable(std::size_t rows)
{
    QRandomGenerator random(7);
    std::vector<std::int64_t> i, j, d;
    std::vector<double> x, y;
    std::vector<std::uint8_t> b;
    std::vector<std::optional<std::string>> t, u;
    std::vector<std::uint64_t> words((rows + 63) / 64 * 7);
    const std::vector<std::int64_t> integers = {0, 1, -1, 2, 7, -13, 100, largest, smallest, largest / 2, 3037000500};
    const std::vector<double> reals = {
        0,     -0.0,   0.5,    -0.5, 1.5,   2.5, -2.5, 0.49999999999999994, 1e15, 4503599627370497.0,
        1e308, -1e308, 1e-310, 3.25, 9.3e18};
    const std::vector<std::string> texts = {"",        "a",      "A",    "Z",  "ä",      "abc", "  abc\t",
                                            "\u00a0x", "abcabc", "€uro", "𝒳y", "b'c\"d", "a%1b"};
    const auto any = [&random](const auto &values) { return values[random.bounded(quint32(values.size()))]; };
    for (std::size_t row = 0; row < rows; ++row) {
        i.push_back(random.bounded(2) ? any(integers) : std::int64_t(random.bounded(200)) - 100);
        j.push_back(random.bounded(2) ? any(integers) : std::int64_t(random.bounded(20)) - 10);
        x.push_back(random.bounded(2) ? any(reals) : random.bounded(200.0) - 100);
        y.push_back(random.bounded(2) ? any(reals) : std::floor(random.bounded(8.0)) / 2);
        b.push_back(std::uint8_t(random.bounded(2)));
        t.push_back(random.bounded(5) ? std::optional(any(texts)) : std::nullopt);
        u.push_back(random.bounded(5) ? std::optional(any(texts)) : std::nullopt);
        d.push_back(std::int64_t(random.bounded(40'000)) * table::microsPerDay +
                    (random.bounded(2) ? std::int64_t(random.bounded(86'400)) * table::microsPerSecond : 0));
    }
    const auto valid = [&] {
        std::vector<std::uint64_t> own((rows + 63) / 64);
        for (std::size_t row = 0; row < rows; ++row)
            own[row / 64] |= std::uint64_t(random.bounded(5) != 0) << (row % 64);
        return table::Validity(own, rows);
    };
    return *table::Table::make({table::Column::integers("i", i, valid()), table::Column::integers("j j", j, valid()),
                                table::Column::reals("x", x, valid()), table::Column::reals("y", y, valid()),
                                table::Column::booleans("b", b, valid()), table::Column::text("t", t),
                                table::Column::text("u", u), table::Column::dates("d", d, valid())});
}

inline constexpr const char *sqlExpressions[] = {"i + [j j]",
                                                 "i - [j j]",
                                                 "i * [j j]",
                                                 "i / [j j]",
                                                 "i % [j j]",
                                                 "-i",
                                                 "abs(i)",
                                                 "-x",
                                                 "abs(x)",
                                                 "x + y",
                                                 "x - y",
                                                 "x * y",
                                                 "x / y",
                                                 "i * x",
                                                 "i < [j j]",
                                                 "i = 7",
                                                 "x >= y",
                                                 "i < x",
                                                 "t < u",
                                                 "t = u",
                                                 "t <> 'abc'",
                                                 "t >= 'Z'",
                                                 "b = (i > 0)",
                                                 "b and i > 0",
                                                 "b or i > 0",
                                                 "not b",
                                                 "not (b and x > 1) or t = 'a'",
                                                 "if(b, i, [j j])",
                                                 "if(i > 0, t, u)",
                                                 "if(b, x, missing)",
                                                 "isMissing(t)",
                                                 "coalesce(i, [j j], 0)",
                                                 "coalesce(t, u)",
                                                 "oneOf(i, 1, 2, [j j])",
                                                 "oneOf(t, 'abc', u)",
                                                 "min(i, [j j])",
                                                 "max(x, y, 1.5)",
                                                 "min(x, i)",
                                                 "round(x)",
                                                 "round(y)",
                                                 "round(x, 2)",
                                                 "floor(x)",
                                                 "ceil(x)",
                                                 "integer(x)",
                                                 "real(i)",
                                                 "sqrt(x)",
                                                 "trim(t)",
                                                 "length(t)",
                                                 "contains(t, u)",
                                                 "contains(t, 'b')",
                                                 "startsWith(t, u)",
                                                 "endsWith(t, u)",
                                                 "replace(t, 'b', u)",
                                                 "substring(t, 2)",
                                                 "substring(t, i, [j j])",
                                                 "substring(t, 1, 2)",
                                                 "concat(t, '-', u)",
                                                 "if(b, '%1 it''s', t)",
                                                 "text(i)",
                                                 "text(b)",
                                                 "year(d)",
                                                 "quarter(d)",
                                                 "month(d)",
                                                 "day(d)",
                                                 "hour(d)",
                                                 "minute(d)",
                                                 "weekday(d)",
                                                 "daysBetween(d, date('2020-02-29'))",
                                                 "d >= date('2010-01-01T12:00:00')",
                                                 "d = date('1970-01-01')",
                                                 "if(x > y, round(x / y, 1), floor(y * 3 - i) / 2)",
                                                 "round(round(round(x, 3), 2), 1)"};

} // namespace clientele::tests
