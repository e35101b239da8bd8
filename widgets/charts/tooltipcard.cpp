// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/tooltipcard.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal padding = 12;
constexpr qreal between = 24; // label and value
constexpr qreal widest = 360;
constexpr int distance = 8; // from the mark

} // namespace

TooltipCard::TooltipCard(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

qreal TooltipCard::lineHeight() const
{
    return std::max(m_style.px(20), std::ceil(QFontMetricsF(m_style.font).height()));
}
qreal TooltipCard::titleHeight() const
{
    return lineHeight() + m_style.px(2);
}

QSize TooltipCard::sizeHint() const
{
    const QFontMetricsF font(m_style.font);
    qreal width = QFontMetricsF(m_style.bold).horizontalAdvance(m_name);
    for (const Detail &detail : m_details)
        width = std::max(width, font.horizontalAdvance(detail.name) + m_style.px(between) +
                                    font.horizontalAdvance(detail.value));
    width = std::min(width, m_style.px(widest));
    return QSizeF(width + 2 * m_style.px(padding),
                  titleHeight() + lineHeight() * qreal(m_details.size()) + 2 * m_style.px(8))
               .toSize() +
           QSize(1, 1);
}

QPoint TooltipCard::place(const QSize &card, const QRect &mark, const QRect &window)
{
    const int middle = std::clamp(mark.center().y() - card.height() / 2, window.top(),
                                  std::max(window.top(), window.bottom() - card.height() + 1));
    const int centre = std::clamp(mark.center().x() - card.width() / 2, window.left(),
                                  std::max(window.left(), window.right() - card.width() + 1));
    const QPoint places[] = {{mark.right() + distance, middle},
                             {mark.left() - distance - card.width(), middle},
                             {centre, mark.top() - distance - card.height()},
                             {centre, mark.bottom() + distance}};
    for (const QPoint &corner : places) {
        if (window.contains(QRect(corner, card)))
            return corner;
    }
    return places[0];
}

void TooltipCard::showFor(const Mark &content, const QRect &mark, const ChartStyle &style)
{
    m_style = style;
    m_name = content.name;
    m_details = content.details;
    const QSize size = sizeHint();
    setGeometry(QRect(place(size, mark, parentWidget()->rect()), size));
    update();
    show();
    raise();
}

void TooltipCard::paintEvent(QPaintEvent *)
{
    const style::Theme &theme = m_style.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.strong, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_style.px(4), m_style.px(4));
    const qreal left = m_style.px(padding);
    const qreal width = rect().width() - 2 * left;
    const auto line = [&](qreal y, const QString &text, const QFont &font, const QColor &colour, qreal room,
                          Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(left, y, width, lineHeight()), int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
    };
    qreal y = m_style.px(8);
    line(y, m_name, m_style.bold, theme.text1, width, Qt::AlignLeft);
    y += titleHeight();
    for (const Detail &detail : m_details) {
        const qreal value = QFontMetricsF(m_style.font).horizontalAdvance(detail.value);
        line(y, detail.name, m_style.font, theme.text2, std::max<qreal>(width - value - m_style.px(8), width / 3),
             Qt::AlignLeft);
        line(y, detail.value, m_style.font, theme.text1, width, Qt::AlignRight);
        y += lineHeight();
    }
}

} // namespace clientele::charts
