// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/correlationmatrix.h"

#include <variant>

namespace clientele::stats {

/// A column of categories, dense codes from 0. A code of count or more: no value.
struct CategoryColumn
{
    std::span<const std::uint32_t> codes;
    std::uint32_t count = 0;
};

/// A column of either kind.
using MixedColumn = std::variant<MaskedColumn, CategoryColumn>;

enum class AssociationKind {
    Pearson,
    Spearman,
    Kendall,
    PointBiserial,    ///< Pearson with a column of two values
    CorrelationRatio, ///< η = √(variance between categories / all), of a category with numbers; in [0, 1]
    CramersV          ///< of two categories, in [0, 1], without bias correction
};
/// "pearson", "point-biserial", …
[[nodiscard]] std::string_view token(AssociationKind kind);

/// How two columns of any kind go together, over the rows where both have a value.
struct Association
{
    AssociationKind kind = AssociationKind::Pearson;
    std::size_t pairs = 0;
    std::optional<double> value;  ///< none where a column is constant in those rows
    std::optional<double> pValue; ///< t, F or χ² test; Kendall's as kendall()
};

/// The measure follows from the kinds of the columns. @param method of two columns of numbers; where one of them has
/// two values only and the method is Pearson's, it is called point-biserial.
[[nodiscard]] Association associate(const MixedColumn &a, const MixedColumn &b,
                                    CorrelationMethod method = CorrelationMethod::Pearson);

/// Two groups joined into one. Groups are numbered as SciPy does: the leaves first, then each join.
struct Join
{
    std::size_t a = 0; ///< a < b
    std::size_t b = 0;
    double height = 0; ///< mean distance of their members
    std::size_t size = 0;
};
/// Average linkage (UPGMA, Sokal & Michener 1958), heights ascending. @param distances size x size, symmetric, finite.
[[nodiscard]] std::vector<Join> averageLinkage(std::span<const double> distances, std::size_t size);
/// The leaves from left to right, so that what belongs together stands together.
[[nodiscard]] std::vector<std::size_t> leafOrder(std::span<const Join> joins, std::size_t size);

/// The order in which a heatmap shows its columns: by average linkage of 1 − |r|; what has no correlation comes last.
[[nodiscard]] std::vector<std::size_t> clusteredOrder(const CorrelationMatrix &matrix);

} // namespace clientele::stats
