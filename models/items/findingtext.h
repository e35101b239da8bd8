// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"
#include "models/report/chart.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace clientele::items {

// How a finding reads and looks on its card; the figures are the finding's and the study's own.

/// The small picture: the group among its like.
struct FindingPicture
{
    struct Bar
    {
        QString label;
        std::optional<double> value; ///< nobody: none
        bool highlighted = false;
        query::Figure::Subject origin{}; ///< of the value
    };
    std::vector<Bar> bars;
    std::optional<double> reference; ///< the mean of all, where the bars are means
    bool horizontal = false;         ///< regions: names are too long to stand under bars
    bool isShare = false;            ///< the values are fractions and read as percent
};

/// @param study the one that the finding was made from: with all filters but those on age and region.
[[nodiscard]] FindingPicture findingPicture(const insights::Finding &finding, const query::AgeRegionStudy &study);

using TextRows = std::vector<std::pair<QString, QString>>;

/// The two or three lines under the claim: how many customers, against whom, how sure.
[[nodiscard]] TextRows evidenceRows(const insights::Finding &finding, const Format &format);
/// All figures behind the claim, for the one who asks how we know.
[[nodiscard]] TextRows evidenceDetails(const insights::Finding &finding, const Format &format);
/// "50–55 against all others, purchase_amount".
[[nodiscard]] QString comparisonText(const insights::Finding &finding);
/// "71,459 · all 57,408".
[[nodiscard]] QString reasonText(const insights::Reason &reason, const Format &format);

/// The two distributions of a finding in words: "50–55: 37 values, mean 608".
[[nodiscard]] QString distributionText(const insights::Finding &finding, const Format &format);
/// The same as a table, a row a bin that holds a value: the bin, how many of the group, how many of the others.
[[nodiscard]] report::DataTable distributionTable(const insights::Finding &finding, const Format &format);
/// The means that the picture of the distributions marks: "mean 608".
[[nodiscard]] QString meanText(double mean, const Format &format);

// The numbers in them, each by itself.
/// The figures of shares are fractions and read as percent.
[[nodiscard]] bool isShare(const insights::Finding &finding);
[[nodiscard]] QString valueText(const insights::Finding &finding, double value, const Format &format);
[[nodiscard]] QString differenceText(const insights::Finding &finding, double value, const Format &format);
[[nodiscard]] std::pair<QString, QString> intervalEnds(const insights::Evidence &evidence, const Format &format);
[[nodiscard]] QString reasonFigure(double value, const Format &format);

/// 1 to 5.
[[nodiscard]] int strengthDots(const insights::Finding &finding);

} // namespace clientele::items
