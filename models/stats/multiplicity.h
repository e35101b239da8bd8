// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace clientele::stats {

/// How p-values of several tests are made comparable with one threshold.
enum class Adjustment {
    Holm,             ///< 1979: a false one among all is no likelier than the threshold
    Bonferroni,       ///< the same, times their number
    BenjaminiHochberg ///< 1995: of those below the threshold, that share is expected to be false
};
inline constexpr std::array adjustments{Adjustment::Holm, Adjustment::Bonferroni, Adjustment::BenjaminiHochberg};

/// "holm", "bonferroni", "benjamini-hochberg".
[[nodiscard]] std::string_view token(Adjustment adjustment);
[[nodiscard]] std::optional<Adjustment> adjustmentFromToken(std::string_view token);

/// @returns in the order given, at most 1.
[[nodiscard]] std::vector<double> adjusted(Adjustment adjustment, std::span<const double> pValues);

} // namespace clientele::stats
