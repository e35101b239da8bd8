// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

#include <cstddef>
#include <vector>

namespace clientele::pages {

/// Bars from the lower edge, the highest as high as the rectangle; a count above zero is always to be seen.
void paintMiniBars(QPainter &painter, const QRect &rect, const std::vector<std::size_t> &counts, const QColor &colour);

} // namespace clientele::pages
