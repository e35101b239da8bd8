// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/probability.h"
#include "models/report/fitcharts.h"

namespace clientele::report {

/// What a person asks of one column.
struct ChanceQuestion
{
    enum class Kind {
        AtMost,   ///< P(X <= a)
        AtLeast,  ///< P(X >= a)
        Between,  ///< P(a <= X <= b)
        Exactly,  ///< P(X = a)
        Quantile, ///< the value that a share a of all does not exceed
        OfTrials  ///< of `trials` cases, at least a with success: the rate is that of a yes/no column
    };
    Kind kind = Kind::AtMost;
    double a = 0; ///< Quantile: in per cent
    double b = 0;
    double trials = 100;
    std::optional<stats::Family> family; ///< none: from the data
};

struct ChanceAnswer
{
    QString sentence;                   ///< "31 % of the rows have an Income of at most 40,000"
    QString note;                       ///< what else is to be known; may be empty
    std::optional<double> value;        ///< a probability, or the quantile
    std::optional<Point> shaded;        ///< of the chart
    std::vector<NamedFigure> figures;   ///< probability, expected value, variance, interval
    std::vector<NamedFigure> quantiles; ///< 1 % to 99 %
};

/// @returns the answer; where the question has none (no values, a family that does not apply, ends the wrong way
/// round), a sentence that says so, without a value.
[[nodiscard]] ChanceAnswer answerChance(const query::ColumnFits &fits, const ChanceQuestion &question,
                                        const query::FilterSet &filters, const Format &format);

/// Numbers to begin a question with, that have an answer.
struct ChanceStart
{
    double a = 0;
    double b = 0;
};
[[nodiscard]] ChanceStart startOf(const query::ColumnFits &fits, ChanceQuestion::Kind kind);
/// What a person types: with or without the locale's groups of digits and its decimal sign, per cent only for Quantile.
[[nodiscard]] std::optional<double> numberFrom(const QString &text, const Format &format);

/// The chances of every number of successes, with those from `a` on shaded: of OfTrials.
[[nodiscard]] HistogramChart trialsChart(const query::ColumnFits &fits, const ChanceQuestion &question,
                                         const Format &format);

} // namespace clientele::report
