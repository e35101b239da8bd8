// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/correlationstudy.h"
#include "models/query/figure.h"
#include "models/query/scatterstudy.h"

namespace clientele::items {

/// All that stands beside a chosen cell of the heatmap, in the person's words.
struct PairAccount
{
    struct Line
    {
        QString name;
        QString value;
        query::Figure figure;
    };
    QString title;              ///< "Income × Total spend"
    std::vector<Line> headline; ///< one or two coefficients
    QStringList words;          ///< sentences
    std::vector<Line> facts;    ///< n, missing, adjusted p, without what lies far out
    QString also;               ///< what else goes with the column; may be empty
    std::size_t rows = 0;       ///< with both values
};

/// @param scatter of the same two columns; nullptr: not there yet, or one is a category.
[[nodiscard]] PairAccount pairAccount(const query::CorrelationStudy &study, std::size_t x, std::size_t y,
                                      const query::ScatterStudy *scatter, const query::FilterSet &filters,
                                      const Format &format);

} // namespace clientele::items
