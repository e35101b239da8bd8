// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/bands.h"

#include "models/table/column.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace clientele::query {

namespace {

constexpr double mostBands = 100'000;

tl::unexpected<Error> wrongBands(const char *what, const char *remedy)
{
    return fail(Error::Code::Input, QCoreApplication::translate("Bands", what), {},
                QCoreApplication::translate("Bands", remedy));
}

// 3 · 0.1 is not the double nearest to 0.3, but the edge that a person means is.
double multiple(double index, double width)
{
    const double product = index * width;
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), product, std::chars_format::general, 12).ptr;
    double rounded = product;
    std::from_chars(text.data(), end, rounded);
    return rounded;
}

QString plain(double value)
{
    QString text = QString::fromStdString(table::shortestText(value));
    if (text.startsWith(QLatin1Char('-')))
        text[0] = QChar(0x2212);
    return text;
}

} // namespace

Result<Bands> Bands::make(const BandOptions &options, double least, double most)
{
    Bands bands;
    bands.m_closed = options.closed;
    if (!options.edges.empty()) {
        const bool finite =
            std::all_of(options.edges.begin(), options.edges.end(), [](double e) { return std::isfinite(e); });
        const bool ascending = std::adjacent_find(options.edges.begin(), options.edges.end(), std::greater_equal<>()) ==
                               options.edges.end();
        if (!finite || !ascending || options.edges.size() < 2)
            return wrongBands(QT_TRANSLATE_NOOP("Bands", "The edges of the bands do not ascend"),
                              QT_TRANSLATE_NOOP("Bands", "Give at least two edges, each larger than the one before"));
        bands.m_edges = options.edges;
        return bands;
    }
    if (!(options.width > 0) || !std::isfinite(options.width))
        return wrongBands(QT_TRANSLATE_NOOP("Bands", "The width of the bands is not above zero"),
                          QT_TRANSLATE_NOOP("Bands", "Give a width such as 5"));
    const double first = std::floor(least / options.width) - 1;
    const double last = std::ceil(most / options.width) + 1;
    if (!(last - first <= mostBands) || !(std::abs(first) < 1e15) || !(std::abs(last) < 1e15))
        return wrongBands(
            QT_TRANSLATE_NOOP("Bands", "The values reach too far for bands of this width"),
            QT_TRANSLATE_NOOP("Bands", "Choose a greater width, give edges, or check the extreme values"));
    bands.m_width = options.width;
    for (int i = 0; i <= int(last - first); ++i)
        bands.m_edges.push_back(multiple(first + i, options.width));
    // One band was added at each end, because rounding may move a value over its edge: cut to those that are needed.
    const std::size_t from = bands.indexOf(least);
    const std::size_t to = bands.indexOf(most);
    bands.m_edges = std::vector<double>(bands.m_edges.begin() + std::ptrdiff_t(from),
                                        bands.m_edges.begin() + std::ptrdiff_t(to) + 2);
    return bands;
}

Interval Bands::interval(std::size_t band) const
{
    return {lower(band), upper(band), m_closed == Closed::Left, m_closed == Closed::Right};
}

std::size_t Bands::indexOf(double value) const
{
    const double *edges = m_edges.data();
    const std::size_t none = count();
    if (!(value >= m_edges.front() && value <= m_edges.back()))
        return none;
    std::size_t index = 0;
    if (m_width > 0) {
        index = std::min(std::size_t((value - edges[0]) / m_width), none - 1);
        const bool left = m_closed == Closed::Left;
        while (index > 0 && (left ? value < edges[index] : value <= edges[index]))
            --index;
        while (index < none && (left ? value >= edges[index + 1] : value > edges[index + 1]))
            ++index;
        return index < none && interval(index).contains(value) ? index : none;
    }
    const auto after = m_closed == Closed::Left ? std::upper_bound(m_edges.begin(), m_edges.end(), value)
                                                : std::lower_bound(m_edges.begin(), m_edges.end(), value);
    return after == m_edges.begin() || after == m_edges.end() ? none : std::size_t(after - m_edges.begin()) - 1;
}

QString bandLabel(double lower, double upper)
{
    return plain(lower) + QChar(0x2013) + plain(upper);
}

} // namespace clientele::query
