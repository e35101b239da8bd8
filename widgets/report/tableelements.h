// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/chart.h"
#include "widgets/report/pages.h"
#include "widgets/report/printtext.h"

namespace clientele::reportdrawing {

/// A table as elements: its head, then one a row. The head comes again on every page; no row is cut. A table too wide
/// for the page goes on below itself with its first column repeated. Tables of up to this many rows stay on one page.
inline constexpr std::size_t keptTogetherRows = 16;

[[nodiscard]] std::vector<Element> tableElements(const report::DataTable &table, const Format &format,
                                                 const PrintFonts &fonts, double width);

/// A cell in words: numbers in the locale, "—" for no value.
[[nodiscard]] QString cellText(const QVariant &cell, const report::DataTable::Column &column, const Format &format);

} // namespace clientele::reportdrawing
