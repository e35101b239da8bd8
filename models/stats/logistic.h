// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace clientele::stats {

/// Why a term has no estimate.
enum class TermProblem {
    None,
    Constant,  ///< it has one value
    Collinear, ///< the terms before it already say what it says
    Separated  ///< it tells yes from no without a mistake: its odds ratio is 0 or infinite
};

/// One coefficient of a logistic regression, the intercept first.
struct LogisticTerm
{
    std::optional<double> estimate; ///< logarithm of the odds ratio of one unit more
    std::optional<double> standardError;
    std::optional<double> oddsRatio;
    std::optional<double> low; ///< of the odds ratio, 95 %, Wald
    std::optional<double> high;
    std::optional<double> pValue; ///< Wald, two-sided
    TermProblem problem = TermProblem::None;
    int direction = 0; ///< of a separated term: 1 towards yes, −1 towards no
};

/// What may be said about yes and no.
enum class Separation {
    None,
    Quasi,   ///< some rows are told without a mistake: their terms have no finite estimate, the others' stand
    Complete ///< all rows are: no estimate is finite
};

/// A tenth of the rows, those of the highest chance first.
struct LiftDecile
{
    std::size_t customers = 0;
    std::size_t responses = 0;
    double rate = 0; ///< responses / customers
};

/// A tenth of the rows by chance, lowest first: what was expected against what happened.
struct CalibrationBin
{
    std::size_t n = 0;
    double expected = 0; ///< mean chance
    double observed = 0; ///< share of yes
};

struct LogisticFit
{
    std::size_t rows = 0;
    std::size_t responses = 0; ///< rows of yes
    std::vector<LogisticTerm> terms;
    double logLikelihood = 0;
    double nullLogLikelihood = 0; ///< of the intercept alone
    double aic = 0;
    double auc = 0.5; ///< chance that a row of yes has a higher chance than one of no, ties one half
    Separation separation = Separation::None;
    bool converged = true;
    int iterations = 0;
    std::vector<LiftDecile> lift;
    std::vector<CalibrationBin> calibration;
    std::optional<double> hosmerLemeshow;       ///< χ² of the calibration, bins − 2 degrees of freedom
    std::optional<double> hosmerLemeshowPValue; ///< small: chances are off
    std::vector<double> chances;                ///< P(yes) of each row
};

enum class LogisticProblem {
    NoRows,
    OneAnswer,  ///< only yes, or only no
    TooFewRows, ///< not more rows than terms
    Cancelled
};

/// Logistic regression by iteratively reweighted least squares (Nelder & Wedderburn 1972), on centred and scaled
/// columns.
/// @param response 0 or 1, one a row. @param columns finite, one value a row; the intercept is added.
[[nodiscard]] tl::expected<LogisticFit, LogisticProblem>
logisticRegression(std::span<const std::uint8_t> response, std::span<const std::vector<double>> columns,
                   const Progress &progress = {});

/// Area under the receiver operating characteristic, from ranks. @returns 0.5 where there is one answer only.
[[nodiscard]] double areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> response);

} // namespace clientele::stats
