// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/legend.h"

#include "widgets/charts/plot.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace clientele::charts {

namespace {

constexpr int swatch = 11;
constexpr int afterSwatch = 4;
constexpr int betweenEntries = 9;
constexpr int widestName = 140;
constexpr int mostLines = 3; ///< more series scroll out of the way into the table

} // namespace

LegendEntry::LegendEntry(const LegendSeries &series, QWidget *parent) : QAbstractButton(parent), m_series(series)
{
    setText(Plot::oneLine(series.name));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text());
    //: tooltip of a series in a legend; %1 is its name
    setToolTip(tr("%1: click hides it, double click shows it alone").arg(text()).toHtmlEscaped());
    setAccessibleDescription(tr("Shown when checked"));
}

QSize LegendEntry::sizeHint() const
{
    const int name = std::min(fontMetrics().horizontalAdvance(text()) + 1, style::px(widestName));
    return {style::px(swatch + afterSwatch) + name, std::max(fontMetrics().height(), style::px(16))};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const style::Theme &theme = style::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = style::px(swatch) - 1;
    const QRectF square(0, (height() - side) / 2, side, side);
    const QColor colour = theme.category(m_series.colour);
    if (isChecked()) {
        painter.fillPath(m_series.swatch(square), colour);
    } else {
        painter.setPen(QPen(colour, 1.5));
        painter.drawPath(m_series.swatch(square.adjusted(0.75, 0.75, -0.75, -0.75)));
    }
    const QRect name = rect().adjusted(style::px(swatch + afterSwatch), 0, 0, 0);
    QFont font = this->font();
    font.setStrikeOut(!isChecked()); // not by colour alone
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.text2 : theme.text3);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LegendEntry::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT isolated();
}

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setSeries(const std::vector<LegendSeries> &series)
{
    bool same = int(series.size()) == m_entries.size();
    for (int i = 0; same && i < m_entries.size(); ++i)
        same = m_entries[i]->text() == Plot::oneLine(series[std::size_t(i)].name);
    if (same)
        return;
    qDeleteAll(m_entries);
    m_entries.clear();
    m_hidden.clear();
    for (int i = 0; i < int(series.size()); ++i) {
        auto *entry = new LegendEntry(series[std::size_t(i)], this);
        connect(entry, &QAbstractButton::clicked, this, [this, i] {
            m_beforeClick = m_hidden;
            toggle(i);
        });
        connect(entry, &LegendEntry::isolated, this, [this, i] { isolate(i); });
        entry->show();
        m_entries.push_back(entry);
    }
    arrange(width(), true);
    updateGeometry();
    Q_EMIT hiddenChanged(m_hidden);
}

void Legend::toggle(int series)
{
    QSet<int> hidden = m_hidden;
    if (!hidden.remove(series))
        hidden.insert(series);
    if (hidden.size() == m_entries.size()) // an empty chart helps nobody: all come back
        hidden.clear();
    setHidden(hidden);
}

void Legend::isolate(int series)
{
    QSet<int> others;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (i != series)
            others.insert(i);
    }
    // The first click of a double click has toggled the entry already: what counts is the state before it.
    const QSet<int> before = std::exchange(m_beforeClick, std::nullopt).value_or(m_hidden);
    setHidden(before == others ? QSet<int>() : others);
}

void Legend::setHidden(const QSet<int> &series)
{
    for (int i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setChecked(!series.contains(i));
    if (m_hidden == series)
        return;
    m_hidden = series;
    Q_EMIT hiddenChanged(m_hidden);
}

int Legend::arrange(int width, bool move) const
{
    const int gap = style::px(betweenEntries);
    const int line = m_entries.isEmpty() ? 0 : m_entries.constFirst()->sizeHint().height();
    int y = 0;
    int lines = 0;
    for (int first = 0; first < m_entries.size();) {
        int used = -gap;
        int last = first;
        while (last < m_entries.size() && (last == first || used + gap + m_entries[last]->sizeHint().width() <= width))
            used += gap + m_entries[last++]->sizeHint().width();
        ++lines;
        int x = std::max(0, width - used);
        for (int i = first; move && i < last; ++i) {
            const QSize size = m_entries[i]->sizeHint();
            m_entries[i]->setGeometry(x, y, std::min(size.width(), width), size.height());
            m_entries[i]->setVisible(lines <= mostLines);
            x += size.width() + gap;
        }
        first = last;
        if (lines <= mostLines)
            y += line;
    }
    return y;
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const LegendEntry *entry : m_entries)
        width += entry->sizeHint().width() + style::px(betweenEntries);
    return {std::max(0, width - style::px(betweenEntries)),
            m_entries.isEmpty() ? 0 : m_entries.constFirst()->sizeHint().height()};
}

QSize Legend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}
int Legend::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace clientele::charts
