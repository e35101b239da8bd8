// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/query/rowmask.h"
#include "models/query/studyrequest.h"
#include "models/stats/comparison.h"
#include "models/stats/fivenumber.h"

#include <QStringList>

namespace clientele::query {

/// What is compared with what.
struct ComparisonRequest
{
    QString value; ///< the measure: numbers, yes and no, or categories
    QString by;
    stats::Adjustment adjustment = stats::Adjustment::Holm;
    std::uint64_t seed = 1;        ///< of tables that Fisher's test draws
    std::size_t leastTested = 1;   ///< smaller groups are described, not tested
    std::size_t mostGroups = 1000; ///< more are refused

    /// Kind "comparison" with the choices value, by, adjustment; groups under 5 are not tested, more than 30 refused.
    [[nodiscard]] static ComparisonRequest of(const StudyRequest &request);
    [[nodiscard]] StudyRequest asStudy() const;

    friend bool operator==(const ComparisonRequest &, const ComparisonRequest &) = default;
};

/// A measure in groups: figures, tests and pairs. All lists of groups are in the order of labels.
struct ComparisonStudy
{
    enum class Measure {
        Number,
        YesNo, ///< booleans, and numbers that are all 0 or 1: shares of yes
        Category
    };
    /// A group against all the others together.
    struct Standing
    {
        std::size_t othersN = 0;
        double othersMean = 0;                           ///< of yes and no: the share
        std::optional<stats::MeanDifference> difference; ///< group less others, Welch
    };

    ComparisonRequest request;
    Measure measure = Measure::Number;
    table::Type groupType = table::Type::Text;
    std::vector<QString> labels; ///< plain text keys
    std::vector<stats::GroupFigures> figures;
    std::vector<bool> isTested;
    std::vector<std::optional<Standing>> standings;      ///< none: nobody in the group, or nobody else
    std::vector<std::optional<stats::FiveNumber>> boxes; ///< of numbers
    QStringList categories;                              ///< plain text keys of a measure of categories
    stats::Contingency counts;                           ///< groups × categories, or × no and yes
    std::optional<stats::NumberComparison> numbers;      ///< of a measure of numbers, yes and no included
    std::optional<stats::ChiSquareTest> chiSquare;
    std::vector<stats::ComparisonResult> tests;
    stats::Proposal proposal;
    std::vector<stats::PairResult> pairs; ///< a and b are places of groups
    stats::ComparisonTest pairTest = stats::ComparisonTest::WelchT;
    std::size_t rowsUsed = 0;
    std::size_t rowsLeftOut = 0; ///< without a group or a value
    std::size_t infinite = 0;    ///< of those
    FilterSet filters;           ///< that the rows pass
    double overall = 0;          ///< mean of all rows used; of yes and no the share

    /// The test that is proposed; nullptr: nothing can be compared.
    [[nodiscard]] const stats::ComparisonResult *proposed() const;
    /// The group that, set against all others, explains most of the variance between groups; of those that are tested.
    /// std::nullopt: no group differs.
    [[nodiscard]] std::optional<std::size_t> mostDifferent() const;
    [[nodiscard]] Filter filterOf(std::size_t group) const;
    /// All rows that are in a group.
    [[nodiscard]] RowChoice everybody() const;
    [[nodiscard]] RowChoice rowsOf(std::size_t group) const;
    [[nodiscard]] RowChoice othersOf(std::size_t group) const;
};

/// @errors Input: no such column, too many groups or categories.
[[nodiscard]] Result<ComparisonStudy> compareGroups(const table::Table &table, const FilterSet &filters,
                                                    const ComparisonRequest &request);

/// What can be compared in a table, and with what a person may begin.
struct ComparisonChoices
{
    QStringList values; ///< numbers, yes and no, categories; nothing personal
    QStringList groups; ///< columns of 2 to 30 values
    QString value;      ///< to begin with; empty: there is nothing
    QString by;
};
[[nodiscard]] ComparisonChoices comparisonChoices(const table::Table &table);

} // namespace clientele::query
