// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/statsinput.h"
#include "models/stats/outliers.h"

namespace clientele::query {

/// What each rule of outliers would remove from a column. It is of all rows: so is the step that removes them, whatever
/// is filtered.
struct OutlierStudy
{
    QString column;
    QString other; ///< the correlation is with this one; empty: none was asked
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t pairs = 0; ///< rows with both values
    stats::OutlierComparison comparison;
};

/// @errors Input: no such column, or one of them holds no numbers.
[[nodiscard]] Result<OutlierStudy> studyOutliers(const table::Table &table, const QString &column,
                                                 const QString &other = {});

} // namespace clientele::query
