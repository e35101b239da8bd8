// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/elidedlabel.h"

#include "widgets/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace clientele::charts {

ElidedLabel::ElidedLabel(Kind kind, int mostLines, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = text.simplified();
    if (m_text == line)
        return;
    m_text = line;
    setAccessibleName(line);
    updateGeometry();
    update();
}

QFont ElidedLabel::textFont() const
{
    return m_kind == Kind::Title ? style::titleFont() : style::bodyFont();
}

QStringList ElidedLabel::lines(int width) const
{
    const QFontMetrics metrics(textFont());
    QStringList found;
    QTextLayout layout(m_text, textFont());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool last = found.size() + 1 == m_mostLines;
        const QString rest = m_text.mid(line.textStart());
        // Also within the text: one word may be wider than the label.
        found.push_back(metrics.elidedText(last ? rest : m_text.mid(line.textStart(), line.textLength()).trimmed(),
                                           Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return found;
}

bool ElidedLabel::isElided() const
{
    const QStringList shown = lines(width());
    const bool cut =
        std::any_of(shown.begin(), shown.end(), [](const QString &line) { return line.endsWith(QChar(0x2026)); });
    return cut && !m_text.endsWith(QChar(0x2026));
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {style::px(40), QFontMetrics(textFont()).height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    return QFontMetrics(textFont()).height() * int(std::max<qsizetype>(1, lines(width).size()));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const style::Theme &theme = style::Theme::current();
    QPainter painter(this);
    painter.setFont(textFont());
    painter.setPen(m_kind == Kind::Title ? theme.text1 : theme.text2);
    const int height = QFontMetrics(textFont()).height();
    int y = 0;
    for (const QString &line : lines(width())) {
        painter.drawText(QRect(0, y, width(), height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += height;
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided()) // escaped: a tooltip guesses whether its text is HTML
            QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(m_text.toHtmlEscaped()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace clientele::charts
