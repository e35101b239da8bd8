// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/report.h"

#include <QImage>
#include <QRectF>

class QPainter;
class QSvgRenderer;

namespace clientele::reportdrawing {

/// A logo ready to be drawn: an SVG as vectors, pixels as they are.
class LogoPicture final
{
public:
    /// @returns nullptr where there is none, or none that can be drawn.
    [[nodiscard]] static std::shared_ptr<const LogoPicture> read(const report::Logo &logo);

    /// The largest size of its own shape in this room.
    [[nodiscard]] QSizeF sizeWithin(const QSizeF &room) const;
    void draw(QPainter &painter, const QRectF &rect) const;

private:
    LogoPicture() = default;

    std::shared_ptr<QSvgRenderer> m_svg;
    QImage m_image;
};

} // namespace clientele::reportdrawing
