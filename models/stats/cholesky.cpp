// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/cholesky.h"

#include <cmath>

namespace clientele::stats {

namespace {

// The lower triangle becomes L of L Lᵀ.
bool factorize(std::vector<double> &matrix, std::size_t size)
{
    constexpr double rounding = 1e-14; // of a diagonal element
    for (std::size_t j = 0; j < size; ++j) {
        const double diagonal = matrix[j * size + j];
        double left = diagonal;
        for (std::size_t k = 0; k < j; ++k)
            left -= matrix[j * size + k] * matrix[j * size + k];
        if (!(left > rounding * diagonal) || !std::isfinite(left))
            return false;
        const double root = matrix[j * size + j] = std::sqrt(left);
        for (std::size_t i = j + 1; i < size; ++i) {
            double sum = matrix[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i * size + k] * matrix[j * size + k];
            matrix[i * size + j] = sum / root;
        }
    }
    return true;
}

void substitute(const std::vector<double> &factor, std::vector<double> &right)
{
    const std::size_t size = right.size();
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= factor[i * size + k] * right[k];
        right[i] /= factor[i * size + i];
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k)
            right[i] -= factor[k * size + i] * right[k];
        right[i] /= factor[i * size + i];
    }
}

} // namespace

std::optional<std::vector<double>> solvedByCholesky(std::vector<double> matrix, std::vector<double> right)
{
    if (!factorize(matrix, right.size()))
        return std::nullopt;
    substitute(matrix, right);
    return right;
}

std::optional<std::vector<double>> invertedByCholesky(std::vector<double> matrix, std::size_t size)
{
    if (!factorize(matrix, size))
        return std::nullopt;
    std::vector<double> inverse(size * size);
    for (std::size_t j = 0; j < size; ++j) {
        std::vector<double> unit(size);
        unit[j] = 1;
        substitute(matrix, unit);
        for (std::size_t i = 0; i < size; ++i)
            inverse[i * size + j] = unit[i];
    }
    return inverse;
}

} // namespace clientele::stats
