// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBarSet>
#include <QColor>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace clientele::charts {

/// Groups smaller than this are drawn hollow.
inline constexpr std::size_t fewestSolid = 5;

/// What a value axis from zero must span.
struct Extent
{
    double low = 0;
    double high = 0;

    void include(std::optional<double> value);
    /// All zero: 0 to 1, so that the axis has a length.
    [[nodiscard]] Extent withLength() const;
};

/// What one bar set shows: a value a category, zero where there is no bar of this set, and which of them are hollow.
struct BarColumn
{
    QList<qreal> values;
    QList<int> hollow;
    QColor colour;
};

/// Brings a set to these values, touching only what differs: each change lays out all bars anew.
void showBars(QBarSet &set, const BarColumn &column);

/// The outline of a hollow bar, inside its rectangle.
void paintHollow(QPainter &painter, const QRectF &bar, const QColor &colour, qreal width);

} // namespace clientele::charts
