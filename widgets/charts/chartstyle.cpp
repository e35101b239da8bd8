// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartstyle.h"

#include <QFontInfo>

namespace clientele::charts {

namespace {

constexpr int bodyPixels = 12;

QFont inPixels(QFont font, int pixels, bool bold)
{
    font.setPixelSize(std::max(1, pixels));
    font.setBold(bold);
    return font;
}

} // namespace

ChartStyle ChartStyle::screen(const Format &format)
{
    const QFont body = style::bodyFont();
    const int pixels = QFontInfo(body).pixelSize();
    return {style::Theme::current(), format, inPixels(body, pixels, false), inPixels(body, pixels, true),
            style::px(100) / 100.0};
}

ChartStyle ChartStyle::print(const Format &format)
{
    const QFont body = style::bodyFont();
    return {style::Theme::light(), format, inPixels(body, bodyPixels, false), inPixels(body, bodyPixels, true), 1.0};
}

} // namespace clientele::charts
