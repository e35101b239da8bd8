// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/findingpictureview.h"

#include "widgets/style/theme.h"

#include <QPainter>

#include <cmath>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

constexpr std::size_t mostRows = 6;

QFont bold()
{
    QFont font = style::bodyFont();
    font.setBold(true);
    return font;
}

} // namespace

FindingPictureView::FindingPictureView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void FindingPictureView::setPicture(items::FindingPicture picture, const Format &format)
{
    m_picture = std::move(picture);
    m_format = format;
    QStringList parts;
    for (const auto &bar : m_picture.bars)
        parts.append(QStringLiteral("%1: %2").arg(bar.label, bar.value ? figure(*bar.value) : tr("nobody")));
    setAccessibleName(parts.join(QStringLiteral("; ")));
    setToolTip(parts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString FindingPictureView::figure(double value) const
{
    if (m_picture.isShare)
        return m_format.percent(value);
    if (std::abs(value) < 1 && value != 0)
        return m_format.number(value, 2);
    return m_format.number(value, std::abs(value) >= 100 || value == std::floor(value) ? 0 : 1);
}

double FindingPictureView::largest() const
{
    double most = m_picture.reference.value_or(0);
    for (const auto &bar : m_picture.bars)
        most = std::max(most, bar.value.value_or(0));
    return most > 0 ? most : 1;
}

QSize FindingPictureView::sizeHint() const
{
    const auto rows = int(std::min(mostRows, m_picture.bars.size()));
    return {px(160), m_picture.horizontal ? std::max(px(72), rows * px(24)) : px(112)};
}

void FindingPictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.bars.empty())
        return;
    QPainter painter(this);
    painter.setFont(style::bodyFont());
    if (m_picture.horizontal)
        paintRows(painter);
    else
        paintColumns(painter);
}

void FindingPictureView::paintColumns(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const int text = painter.fontMetrics().height();
    const QRect area(0, text + px(6), width(), std::max(px(40), std::min(px(80), height() - 2 * text - px(10))));
    const double step = double(area.width()) / double(m_picture.bars.size());
    const double scale = area.height() / largest();
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const auto &bar = m_picture.bars[i];
        const int left = area.left() + int(std::lround((double(i) + 0.1) * step));
        const int right = area.left() + int(std::lround((double(i) + 0.9) * step));
        if (bar.value) {
            const int high = std::max(1, int(std::lround(*bar.value * scale)));
            painter.fillRect(QRect(left, area.bottom() + 1 - high, std::max(1, right - left), high),
                             bar.highlighted ? theme.accent : theme.mark);
        }
        if (bar.highlighted) {
            painter.setFont(bold());
            painter.setPen(theme.text1);
            const int wide = painter.fontMetrics().horizontalAdvance(bar.label);
            const int at = std::clamp((left + right - wide) / 2, 0, std::max(0, width() - wide));
            painter.drawText(QPoint(at, area.bottom() + px(4) + painter.fontMetrics().ascent()), bar.label);
        }
    }
    painter.fillRect(QRect(0, area.bottom() + 1, width(), 1), theme.strong);
    if (!m_picture.reference)
        return;
    const int y = area.bottom() + 1 - int(std::lround(*m_picture.reference * scale));
    QPen dashed(theme.text1, 1.5);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawLine(0, y, width(), y);
    // Named at the top, where no bar crosses the words.
    painter.drawLine(0, text / 2, px(18), text / 2);
    painter.setFont(style::bodyFont());
    painter.setPen(theme.text2);
    painter.drawText(QRect(px(24), 0, width() - px(24), text), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("mean %1").arg(figure(*m_picture.reference)));
}

void FindingPictureView::paintRows(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const std::size_t rows = std::min(mostRows, m_picture.bars.size());
    const QFontMetrics metrics(bold());
    int nameWidth = 0;
    int valueWidth = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(m_picture.bars[i].label));
        valueWidth =
            std::max(valueWidth, metrics.horizontalAdvance(m_picture.bars[i].value ? figure(*m_picture.bars[i].value)
                                                                                   : QStringLiteral("–")));
    }
    nameWidth = std::min(nameWidth, width() * 2 / 5);
    const int left = nameWidth + px(8);
    const int room = std::max(px(16), width() - left - valueWidth - px(8));
    const double scale = room / largest();
    for (std::size_t i = 0; i < rows; ++i) {
        const auto &bar = m_picture.bars[i];
        const QRect line(0, int(i) * px(24), width(), px(24));
        painter.setFont(bar.highlighted ? bold() : style::bodyFont());
        painter.setPen(theme.text1);
        painter.drawText(QRect(0, line.top(), nameWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, nameWidth));
        if (bar.value)
            painter.fillRect(QRect(left, line.top() + px(5), std::max(1, int(std::lround(*bar.value * scale))), px(14)),
                             bar.highlighted ? theme.accent : theme.mark);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.value ? figure(*bar.value) : QStringLiteral("–"));
    }
    if (m_picture.reference) {
        QPen dashed(theme.text1, 1.5);
        dashed.setDashPattern({3, 2});
        painter.setPen(dashed);
        const int x = left + int(std::lround(*m_picture.reference * scale));
        painter.drawLine(x, 0, x, int(rows) * px(24));
    }
}

StrengthDots::StrengthDots(int strength, QWidget *parent) : QWidget(parent), m_strength(strength)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Strength %1 of 5").arg(strength));
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

QSize StrengthDots::sizeHint() const
{
    return {5 * px(11), px(12)};
}

void StrengthDots::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.2));
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(i < m_strength ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(i * px(11) + 1.5, (height() - px(7)) / 2.0, px(7), px(7)));
    }
}

} // namespace clientele::pages
