// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/filter.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace clientele::query {

enum class Closed { Left, Right }; ///< Left: [50, 55); Right: (50, 55]

/// Bands of a number, such as ages: multiples of a width, or edges given one by one (then nobody outside them is
/// counted, and it is said).
struct BandOptions
{
    double width = 5;
    std::vector<double> edges; ///< ascending, at least two; empty: by width
    Closed closed = Closed::Left;

    friend bool operator==(const BandOptions &, const BandOptions &) = default;
};

/// The bands themselves, one after another without a gap.
class Bands final
{
public:
    /// The bands from the one that holds least to the one that holds most, or those of the edges given.
    /// @errors Input: a width that is not above 0, edges that do not ascend or are not finite, more than 100 000 bands.
    [[nodiscard]] static Result<Bands> make(const BandOptions &options, double least, double most);

    [[nodiscard]] std::size_t count() const { return m_edges.size() - 1; }
    [[nodiscard]] double lower(std::size_t band) const { return m_edges[band]; }
    [[nodiscard]] double upper(std::size_t band) const { return m_edges[band + 1]; }
    [[nodiscard]] Interval interval(std::size_t band) const;
    /// The band that a value lies in; count() or more: none.
    [[nodiscard]] std::size_t indexOf(double value) const;

private:
    std::vector<double> m_edges;
    double m_width = 0; ///< 0: edges were given
    Closed m_closed = Closed::Left;
};

/// "50–55", "22.5–25": the same in every locale, with U+2013 and, below zero, U+2212.
[[nodiscard]] QString bandLabel(double lower, double upper);

} // namespace clientele::query
