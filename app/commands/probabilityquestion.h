// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/statisticsoptions.h"
#include "models/stats/fit.h"

namespace clientele::app {

/// What --probability asks.
struct ProbabilityQuestion
{
    QString column;
    stats::Event event;
};

/// 'COLUMN<=60000', also <, >, >=, =, and 'a<=COLUMN<=b'; of columns whose names hold one another the longest.
/// @errors Input, for exit status 2: no such column, or no such question.
[[nodiscard]] Result<ProbabilityQuestion> parseQuestion(const QString &text, const table::Table &table);

/// What is answered, and with what.
struct ProbabilityAnswer
{
    std::optional<stats::Distribution> distribution; ///< none: the data
    double probability = 0;
    double expectedValue = 0;
    std::optional<double> variance;
    std::vector<std::pair<double, double>> quantiles; ///< p and the value; only finite ones
    stats::ShareInterval interval;                    ///< Wilson, 95 %
    bool intervalIsOfRate = false; ///< of success in one trial; else of the share of rows in the event
};

/// @param sorted the column's values, ascending, at least one.
/// @errors Input, for exit status 2: the family does not apply to these values.
[[nodiscard]] Result<ProbabilityAnswer>
answerQuestion(const ProbabilityQuestion &question, const StatisticsOptions &options, std::span<const double> sorted);

/// Why a family does not apply, as a sentence without a final stop.
[[nodiscard]] QString inWords(stats::FitProblem problem);

} // namespace clientele::app
