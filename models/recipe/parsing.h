// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"
#include "models/sources/source.h"
#include "models/table/column.h"

#include <optional>
#include <string>
#include <vector>

/// Columns of one type read as another.
namespace clientele::recipe {

/// The plain text of every value.
[[nodiscard]] table::ColumnPtr asText(const table::Column &column);

struct ParseOptions
{
    char decimal = '.';
    sources::DateOrder dateOrder = sources::DateOrder::YearMonthDay;
};

struct Parsed
{
    table::ColumnPtr column;
    std::size_t misfits = 0; ///< cells that had a value and have none now
};

/// The texts of a column as another type, by the rules of the import; those that do not fit are missing.
[[nodiscard]] Parsed parseColumn(const table::Column &texts, table::Type type, const ParseOptions &options);

/// The date order that fits the most cells; std::nullopt: several fit equally and differ.
[[nodiscard]] std::optional<sources::DateOrder> findDateOrder(const table::Column &texts);

/// The status of an order that was cancelled, returned or refunded.
[[nodiscard]] bool isCancelledStatus(std::string_view text);

/// Equal for texts that differ only in case and blanks.
[[nodiscard]] std::string spellingKey(std::string_view text);

} // namespace clientele::recipe
