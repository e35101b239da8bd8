// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/chipedit.h"

#include "widgets/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace clientele::dialogs {

namespace {

int padding()
{
    return style::px(3);
}
int gap()
{
    return style::px(4);
}
int crossWidth()
{
    return style::px(18);
}

} // namespace

ChipEdit::ChipEdit(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setStyleSheet(
        QStringLiteral("QLineEdit, QLineEdit:focus, QLineEdit:disabled { border: none; padding: 0 %1px; "
                       "background: transparent; min-height: 0; }")
            .arg(style::px(4)));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrange();
}

void ChipEdit::setChips(const std::vector<Chip> &chips)
{
    m_chips.clear();
    for (const Chip &chip : chips)
        m_chips.push_back({chip, {}});
    arrange();
}

void ChipEdit::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    widget->setParent(this);
    widget->setCursor(Qt::ArrowCursor);
    widget->installEventFilter(this);
    arrange();
}

void ChipEdit::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

QRect ChipEdit::crossOf(int chip) const
{
    const QRect place = m_chips[std::size_t(chip)].place;
    const QRect cross(place.right() - crossWidth() + 1, place.top(), crossWidth(), place.height());
    return layoutDirection() == Qt::RightToLeft ? QRect(place.topLeft(), cross.size()) : cross;
}

void ChipEdit::arrange()
{
    m_lineHeight = std::max(style::px(22), fontMetrics().height() + style::px(4));
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int start = padding();
    int end = width() - padding();
    if (m_trailing && !m_trailing->isHidden()) {
        const int wide = m_trailing->sizeHint().width();
        m_trailing->setGeometry(mirrored({end - wide, padding(), wide, m_lineHeight}));
        end -= wide + gap();
    }
    int x = start;
    int y = padding();
    const auto breakLineUnless = [&](bool fits) {
        if (!fits && x > start) {
            x = start;
            y += m_lineHeight + gap();
        }
    };
    for (Placed &placed : m_chips) {
        const int icon = placed.chip.warning ? style::px(20) : 0;
        const int wanted = fontMetrics().horizontalAdvance(placed.chip.text) + icon + crossWidth() + style::px(12);
        const int wide = std::min(wanted, std::max(end - start, crossWidth()));
        breakLineUnless(x + wide <= end);
        placed.place = mirrored({x, y, wide, m_lineHeight});
        x += wide + gap();
    }
    breakLineUnless(end - x >= style::px(120));
    m_edit->setGeometry(mirrored({x, y, std::max(0, end - x), m_lineHeight}));
    setFixedHeight(y + m_lineHeight + padding());
    update();
}

bool ChipEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int chip = chipAt(help->pos()); chip >= 0) {
            QToolTip::showText(help->globalPos(), m_chips[std::size_t(chip)].chip.toolTip.toHtmlEscaped(), this);
            return true;
        }
    }
    return QWidget::event(event);
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_trailing && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        arrange();
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_edit->text().isEmpty() && !m_chips.empty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        Q_EMIT editRequested(int(m_chips.size()) - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    else if (event->type() == QEvent::EnabledChange)
        update();
}

void ChipEdit::paintEvent(QPaintEvent * /*event*/)
{
    const style::Theme &theme = style::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const qreal pen = focused ? 2 : 1;
    const QColor outline = !isEnabled() ? theme.border
                           : m_invalid  ? theme.danger
                           : focused    ? theme.accent
                                        : theme.strong;
    painter.setPen(QPen(outline, pen));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
    for (const Placed &placed : m_chips)
        paintChip(painter, placed);
}

void ChipEdit::paintChip(QPainter &painter, const Placed &placed) const
{
    const style::Theme &theme = style::Theme::current();
    const bool warning = placed.chip.warning;
    const QColor ink = !isEnabled() ? theme.disabled : warning ? theme.warning : theme.text1;
    painter.setPen(QPen(warning && isEnabled() ? theme.warning : theme.border, 1));
    painter.setBrush(warning ? theme.warningGround : theme.raised);
    const QRectF outline = QRectF(placed.place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), placed.place, place);
    };
    QRect text = placed.place.adjusted(style::px(8), 0, -crossWidth(), 0);
    const int icon = style::px(16);
    if (warning) {
        const QRect at(text.left(), text.center().y() - icon / 2, icon, icon);
        painter.drawPixmap(mirrored(at), style::iconPixmap(QStringLiteral("warning"), ink, icon, devicePixelRatioF()));
        text.setLeft(text.left() + style::px(20));
    }
    painter.setPen(ink);
    painter.drawText(mirrored(text), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(placed.chip.text, Qt::ElideMiddle, text.width()));
    const int cross = style::px(12);
    const QRect at(placed.place.right() - crossWidth() + 1, placed.place.center().y() - cross / 2 + 1, cross, cross);
    painter.drawPixmap(mirrored(at), style::iconPixmap(QStringLiteral("close"), ink, cross, devicePixelRatioF()));
}

int ChipEdit::chipAt(const QPoint &point) const
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].place.contains(point))
            return int(i);
    }
    return -1;
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    const int chip = chipAt(event->position().toPoint());
    if (chip >= 0 && event->button() == Qt::LeftButton && crossOf(chip).contains(event->position().toPoint()))
        Q_EMIT removeRequested(chip);
}

void ChipEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int chip = chipAt(event->position().toPoint());
    if (chip >= 0 && !crossOf(chip).contains(event->position().toPoint()))
        Q_EMIT editRequested(chip);
}

} // namespace clientele::dialogs
