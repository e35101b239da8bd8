// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "widgets/style/theme.h"

namespace clientele::charts {

/// What a drawing depends on beside its figures. Fonts are in pixels, so that a scene looks the same on every device.
struct ChartStyle
{
    style::Theme theme;
    Format format;
    QFont font;
    QFont bold;
    qreal unit = 1; ///< of the grid: 1 at the ordinary text size, 2 at 200 %

    [[nodiscard]] qreal px(qreal at96Dpi) const { return at96Dpi * unit; }

    /// The theme and text size of the program now.
    [[nodiscard]] static ChartStyle screen(const Format &format);
    /// Light, 9 points at 96 dots per inch: reports and saved pictures.
    [[nodiscard]] static ChartStyle print(const Format &format);
};

} // namespace clientele::charts
