// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/query/statsinput.h"
#include "models/stats/goodness.h"

namespace clientele::query {

/// A test below this p-value speaks against a family.
inline constexpr double fitSignificance = 0.05;

/// A family that applies, with its tests; or the reason why it does not.
struct FamilyFit
{
    stats::Family family = stats::Family::Normal;
    tl::expected<stats::Fit, stats::FitProblem> fit;
    std::vector<stats::Goodness> tests;
    bool competes = false; ///< its likelihood can be held against that of others

    [[nodiscard]] bool isRejected() const;
};

/// What a column of numbers looks like in the eyes of every family.
struct ColumnFits
{
    QString name;
    std::shared_ptr<const std::vector<double>> sorted; ///< finite, ascending
    stats::Tally tally;
    std::size_t missing = 0;  ///< infinite ones included
    std::size_t infinite = 0; ///< of those
    std::vector<FamilyFit> families;
    std::optional<std::size_t> best;     ///< by AIC, place in families
    std::optional<std::size_t> adequate; ///< the best of those that no test rejects
    bool isYesNo = false;                ///< 0 and 1: a binomial of one trial, whatever the rate

    [[nodiscard]] std::size_t n() const { return sorted ? sorted->size() : 0; }
    [[nodiscard]] const FamilyFit *bestFit() const { return best ? &families[*best] : nullptr; }
    [[nodiscard]] const FamilyFit *adequateFit() const { return adequate ? &families[*adequate] : nullptr; }
    /// nullptr where the family does not apply.
    [[nodiscard]] const FamilyFit *fitOf(stats::Family family) const;
};

/// The values of a column, sorted; no family is fitted yet.
/// @param mask the rows to take; nullptr: all. @errors Input: no such column, or it holds no numbers.
[[nodiscard]] Result<ColumnFits> columnForFits(const table::Table &table, const QString &name, const RowMaskPtr &mask);

/// Fits every family by maximum likelihood and tests those that apply. @param seed of simulated tests.
/// @errors Cancelled.
[[nodiscard]] Result<void> fitFamilies(ColumnFits &column, std::uint64_t seed = 1, const Progress &progress = {});

/// Why a family does not apply, as a sentence without a final stop.
[[nodiscard]] QString inWords(stats::FitProblem problem);
/// "normal", "negative binomial": for people.
[[nodiscard]] QString displayName(stats::Family family);
/// "Kolmogorov–Smirnov (Lilliefors)"
[[nodiscard]] QString displayName(stats::GoodnessTest test);
/// "mean", "rate" … in the order of the parameters, for people.
[[nodiscard]] QStringList parameterWords(stats::Family family);

} // namespace clientele::query
