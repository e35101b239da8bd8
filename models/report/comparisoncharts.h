// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/comparisonwords.h"
#include "models/report/studytable.h"

namespace clientele::report {

/// Makes the charts and tables of one comparison.
class ComparisonCharts final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonCharts)

public:
    /// @param masked groups under 5, those that would betray them, and single customers are left out.
    ComparisonCharts(const query::ComparisonStudy &study, const Format &format, bool masked = false);

    /// Boxes of numbers, bars of shares, stacked bars of categories; a sentence where there is nothing to draw.
    [[nodiscard]] Chart groups() const;
    /// Differences of pairs with their intervals; of ranks, rank-biserial; std::nullopt: pairs have no direction.
    [[nodiscard]] std::optional<IntervalChart> pairs() const;
    [[nodiscard]] StudyTable groupTable() const;
    [[nodiscard]] StudyTable testTable() const;
    [[nodiscard]] StudyTable pairTable() const;
    [[nodiscard]] StudyTable assumptionTable() const;

    [[nodiscard]] bool hidesGroups() const;

private:
    void describe(ChartBase &chart) const;
    [[nodiscard]] BoxChart boxes() const;
    [[nodiscard]] BarChart shares() const;
    [[nodiscard]] SplitBarChart categories() const;
    [[nodiscard]] std::vector<std::size_t> shownGroups() const;
    [[nodiscard]] std::vector<std::size_t> strongestPairs() const;
    [[nodiscard]] Category category(std::size_t group) const;
    [[nodiscard]] QString pairName(const stats::PairResult &pair) const;

    const query::ComparisonStudy &m_study;
    const Format &m_format;
    query::ComparisonWords m_words;
    std::vector<bool> m_hidden; ///< groups
    bool m_masked = false;
};

} // namespace clientele::report
