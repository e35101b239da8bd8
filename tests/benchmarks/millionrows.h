// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

#include <algorithm>

namespace clientele::benchmarks {

inline constexpr std::size_t rowCount = 1'000'000;

/// Columns of a million customers: the generator, its seed and the order of draws are those of the peer's brush
/// measurement (brush_crossfilter.mjs), so that the figures compare.
struct MillionRows
{
    std::vector<std::int64_t> age, region, segment, frequency;
    std::vector<double> amount, income;

    MillionRows()
    {
        std::int64_t state = 12345;
        const auto random = [&state] {
            state = (state * 1103515245 + 12345) & 0x7fffffff;
            return double(state) / 0x7fffffff;
        };
        for (auto *column : {&age, &region, &segment, &frequency})
            column->resize(rowCount);
        amount.resize(rowCount);
        income.resize(rowCount);
        for (std::size_t row = 0; row < rowCount; ++row) {
            age[row] = 20 + std::int64_t(random() * 40);
            region[row] = std::min<std::int64_t>(3, std::int64_t(random() * 4));
            segment[row] = std::int64_t(random() * 10);
            amount[row] = random() * 600;
            frequency[row] = std::int64_t(random() * 30);
            income[row] = 30000 + random() * 50000;
        }
    }

    /// Moves the columns into a table. @param regions the column called "region"; null: its numbers.
    [[nodiscard]] table::TablePtr intoTable(table::ColumnPtr regions = nullptr)
    {
        using table::Column;
        using table::Role;
        if (!regions)
            regions = Column::integers(QStringLiteral("region"), std::move(region));
        return *table::Table::make(
            {Column::integers(QStringLiteral("age"), std::move(age)), std::move(regions),
             Column::integers(QStringLiteral("segment"), std::move(segment)),
             Column::reals(QStringLiteral("amount"), std::move(amount)),
             Column::integers(QStringLiteral("frequency"), std::move(frequency)),
             Column::reals(QStringLiteral("income"), std::move(income))},
            {Role::Age, Role::Region, Role::None, Role::Amount, Role::PurchaseFrequency, Role::Income});
    }
};

} // namespace clientele::benchmarks
