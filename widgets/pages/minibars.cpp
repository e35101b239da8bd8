// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/minibars.h"

#include <algorithm>
#include <cmath>

namespace clientele::pages {

void paintMiniBars(QPainter &painter, const QRect &rect, const std::vector<std::size_t> &counts, const QColor &colour)
{
    if (counts.empty() || rect.width() <= 0)
        return;
    const std::size_t most = std::max<std::size_t>(1, *std::max_element(counts.begin(), counts.end()));
    const double step = double(rect.width()) / double(counts.size());
    const int gap = step >= 3 ? 1 : 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const int left = rect.left() + int(std::lround(double(i) * step));
        const int right = rect.left() + int(std::lround(double(i + 1) * step)) - gap;
        const int height = std::max(1, int(std::lround(double(rect.height()) * double(counts[i]) / double(most))));
        painter.fillRect(QRect(left, rect.bottom() + 1 - height, std::max(1, right - left), height), colour);
    }
}

} // namespace clientele::pages
