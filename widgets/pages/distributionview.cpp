// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/distributionview.h"

#include "models/items/findingtext.h"
#include "widgets/charts/plot.h"
#include "widgets/pages/minibars.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <cmath>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

constexpr int barsHeight = 32;

QFont bold()
{
    QFont font = style::bodyFont();
    font.setBold(true);
    return font;
}

} // namespace

DistributionView::DistributionView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void DistributionView::setFinding(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    m_bins = finding.distributions->bins;
    m_group = {evidence.group, items::meanText(evidence.value, format), evidence.value, finding.distributions->group};
    m_others = {evidence.referenceName, items::meanText(evidence.reference, format), evidence.reference,
                finding.distributions->others};
    m_format = format;
    const QString text = items::distributionText(finding, format);
    setAccessibleName(tr("Distribution of %1").arg(evidence.measure));
    setAccessibleDescription(text);
    setToolTip(QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()));
    updateGeometry();
    update();
}

int DistributionView::textHeight() const
{
    return QFontMetrics(bold()).height();
}

QSize DistributionView::sizeHint() const
{
    return {px(160), 2 * (textHeight() + px(barsHeight + 8)) + textHeight() + px(4)};
}

int DistributionView::xOf(double value) const
{
    const double share = (value - m_bins.lower) / (m_bins.upper() - m_bins.lower);
    return std::clamp(int(std::lround(share * width())), 0, width() - 1);
}

void DistributionView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int step = textHeight() + px(barsHeight + 8);
    paintSample(painter, m_group, 0, theme.accent);
    paintSample(painter, m_others, step, theme.mark);
    paintAxis(painter, 2 * step);
}

void DistributionView::paintSample(QPainter &painter, const Sample &sample, int top, const QColor &colour) const
{
    const Theme &theme = Theme::current();
    const QRect bars(0, top + textHeight() + px(2), width(), px(barsHeight));
    painter.fillRect(bars, theme.raised);
    paintMiniBars(painter, bars, sample.counts, colour);
    painter.fillRect(QRect(0, bars.bottom() + 1, width(), 1), theme.strong);
    const int mean = xOf(sample.meanValue);
    painter.fillRect(QRect(mean - 1, bars.top() - px(2), 2, bars.height() + px(6)), theme.text1);

    // The mean is named over its line; the group's name keeps the left, and gives way where both do not fit.
    const QFontMetrics metrics(style::bodyFont());
    const int wide = metrics.horizontalAdvance(sample.mean);
    const int named = std::min(QFontMetrics(bold()).horizontalAdvance(sample.name), width() - wide - px(8));
    const int left = std::clamp(mean - wide / 2, std::min(named + px(8), width() - wide), width() - wide);
    painter.setFont(style::bodyFont());
    painter.setPen(theme.text1);
    painter.drawText(QRect(left, top, wide, textHeight()), Qt::AlignLeft | Qt::AlignVCenter, sample.mean);
    painter.setFont(bold());
    painter.drawText(QRect(0, top, left - px(4), textHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sample.name, Qt::ElideRight, left - px(4)));
}

void DistributionView::paintAxis(QPainter &painter, int top) const
{
    painter.setFont(style::bodyFont());
    painter.setPen(Theme::current().text2);
    const QFontMetrics metrics(style::bodyFont());
    const double step = charts::tickStep(m_bins.lower, m_bins.upper(), 4);
    int used = -px(8);
    for (const double tick : charts::ticks(m_bins.lower, m_bins.upper(), step)) {
        const QString text = m_format.number(tick);
        const int wide = metrics.horizontalAdvance(text);
        const int left = std::clamp(xOf(tick) - wide / 2, 0, std::max(0, width() - wide));
        if (left < used + px(8)) // no room beside the one before
            continue;
        painter.drawText(QRect(left, top, wide, textHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
        used = left + wide;
    }
}

} // namespace clientele::pages
