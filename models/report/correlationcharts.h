// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/correlationstudy.h"
#include "models/query/scatterstudy.h"
#include "models/report/chart.h"

namespace clientele::report {

enum class MatrixOrder { Similar, Name };

/// What the charts show of a study, and how.
struct CorrelationSubject
{
    const query::CorrelationStudy &study;
    query::RowChoice everybody{};
    QStringList derived{}; ///< columns that were made here
    QString focus{};       ///< the column of the title; empty: income where there is one, else what goes with most
    MatrixOrder order = MatrixOrder::Similar;
};

/// The places of the columns that the matrix shows, in its order: without those that are constant.
[[nodiscard]] std::vector<std::size_t> shownColumns(const query::CorrelationStudy &study, MatrixOrder order);

/// The column that titles speak about; study.size(): nothing goes together.
[[nodiscard]] std::size_t focusColumn(const CorrelationSubject &subject, const table::Table *table = nullptr);

/// What goes with, or against, a column the most, significant ones first; size(): nothing.
[[nodiscard]] std::size_t strongestPartner(const query::CorrelationStudy &study, std::size_t column);

/// Its categories are those of shownColumns().
[[nodiscard]] MatrixChart matrixChart(const CorrelationSubject &subject, const Format &format);

inline constexpr std::size_t strongest = 6;
/// What goes with one column, strongest first. @param most bars; 0: all.
[[nodiscard]] SignedBarChart goesWithChart(const CorrelationSubject &subject, std::size_t column, std::size_t most,
                                           const Format &format);

/// The points of two columns with their trend, and the trend without values that lie far out.
[[nodiscard]] ScatterChart scatterChart(const query::ScatterStudy &study, const query::RowChoice &everybody,
                                        const Format &format, bool marginals = false);

/// "Pearson", "Spearman", "Kendall", "Point-biserial", "Correlation ratio", "Cramér's V".
[[nodiscard]] QString displayName(stats::AssociationKind kind);
/// "r", "ρ", "τ", "η", "V".
[[nodiscard]] QString symbol(stats::AssociationKind kind);
/// "+0.67"; "—" where there is none.
[[nodiscard]] QString coefficientText(std::optional<double> coefficient, const Format &format);
/// "666,666", or "3 extreme values".
[[nodiscard]] QString extremesText(const query::ScatterStudy::WithoutExtremes &without, const Format &format);

/// A link in words: how strong (Cohen 1988), whether ranks say the same, what a few values do to it.
/// @param significant after adjustment.
[[nodiscard]] QStringList linkInWords(const query::ScatterStudy &study, bool significant, const Format &format);
/// The same of a pair with a category in it.
[[nodiscard]] QString linkInWords(const query::CorrelationStudy &study, std::size_t a, std::size_t b);
/// What else goes with a column, in a sentence: the strongest with it and against it, without one other.
[[nodiscard]] QString alsoInWords(const query::CorrelationStudy &study, std::size_t column, std::size_t without,
                                  const Format &format);
/// "Z_CostContact and Z_Revenue never change, so they have no correlation. Left out."; empty: there are none.
[[nodiscard]] QString constantsInWords(const query::CorrelationStudy &study);

} // namespace clientele::report
