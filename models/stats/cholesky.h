// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace clientele::stats {

// Symmetric, positive definite systems of some dozens of unknowns; of a matrix only the lower triangle is read.

/// @param matrix size x size. @returns std::nullopt where it is not positive definite, but for rounding.
[[nodiscard]] std::optional<std::vector<double>> solvedByCholesky(std::vector<double> matrix,
                                                                  std::vector<double> right);
/// @returns the inverse, size x size, both triangles; std::nullopt as above.
[[nodiscard]] std::optional<std::vector<double>> invertedByCholesky(std::vector<double> matrix, std::size_t size);

} // namespace clientele::stats
