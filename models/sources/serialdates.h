// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/column.h"

#include <optional>

namespace clientele::sources {

/// The date of a number as spreadsheets count days: 40513.5 is noon of 2010-12-01. To the millisecond, from 1900.
/// @returns std::nullopt outside of 1927-05-18 to 2099-12-31: such numbers are rarely dates.
[[nodiscard]] std::optional<table::Microseconds> dateOfSerial(double number);

/// True where the name says that the column holds dates: "InvoiceDate", "Bestelldatum", "fecha".
[[nodiscard]] bool isNamedLikeADate(const QString &name);

/// The dates that a column of numbers may well mean: it is named like one and every number is a plausible day.
/// nullptr: it does not.
[[nodiscard]] table::ColumnPtr likelySerialDates(const table::Column &column);

} // namespace clientele::sources
