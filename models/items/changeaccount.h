// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"
#include "models/workspace/datachanges.h"

namespace clientele::items {

// What changed between two data sets, as tables for people: the same ones on screen and on paper.

/// Each headline figure before and after, its change, and that as a share of what it was.
[[nodiscard]] report::DataTable figuresTable(const workspace::DataChanges &changes, const Format &format);
/// New, still true, gone; with the value and the strength of each before and after.
[[nodiscard]] report::DataTable findingsTable(const workspace::DataChanges &changes);
/// Columns that came, went, or have another type or role.
[[nodiscard]] report::DataTable columnsTable(const workspace::DataChanges &changes);
/// How far each column moved, in the order of ColumnShift.
/// @param withPersonal says the values of personal columns, too.
[[nodiscard]] report::DataTable shiftsTable(const workspace::DataChanges &changes, const Format &format,
                                            bool withPersonal);
/// The cells changed in each column, of rows that are the same by their key.
[[nodiscard]] report::DataTable editsTable(const workspace::DataChanges &changes);

/// One column in full: figures of numbers, shares of values, the range of dates.
[[nodiscard]] report::DataTable shiftDetails(const changes::ColumnShift &shift, const Format &format);
/// "Cohen's d +0.12, Kolmogorov–Smirnov 0.08": how far, by the name of each measure, and what it means.
[[nodiscard]] QString distanceInWords(const changes::ColumnShift &shift, const Format &format);

} // namespace clientele::items
