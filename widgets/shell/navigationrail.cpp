// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/navigationrail.h"

#include "widgets/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace clientele::shell {

namespace {

// Draws the edge and the bold word of the chosen page, which a style sheet cannot.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const bool iconOnly = toolButtonStyle() == Qt::ToolButtonIconOnly;
        return {iconOnly ? style::px(40) : 88, iconOnly ? style::px(40) : style::px(56)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Theme &theme = style::Theme::current();
        QPainter painter(this);
        const bool chosen = isChecked();
        if (chosen)
            painter.fillRect(rect(), theme.accentSoft);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.raised);
        if (chosen)
            painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 4 : 0, 0, 4, height()),
                             theme.accent);
        const QColor colour = !isEnabled() ? theme.disabled : chosen ? theme.accent : theme.text2;
        const int side = style::px(20);
        const bool iconOnly = toolButtonStyle() == Qt::ToolButtonIconOnly;
        const int iconTop = iconOnly ? (height() - side) / 2 : style::px(8);
        painter.drawPixmap(QPoint((width() - side) / 2, iconTop),
                           style::iconPixmap(objectName(), colour, side, devicePixelRatioF()));
        if (!iconOnly) {
            QFont font = style::bodyFont();
            font.setBold(chosen);
            painter.setFont(font);
            painter.setPen(!isEnabled() ? theme.disabled : chosen ? theme.text1 : theme.text2);
            const QRect words(2, iconTop + side, width() - 4, height() - iconTop - side);
            painter.drawText(words, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        }
        if (hasFocus() && m_keyboard) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect().adjusted(5, 2, -3, -2), 4, 4);
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
        QToolButton::focusInEvent(event);
    }

private:
    bool m_keyboard = false;
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, 0, 1, 8);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::pageChosen);
    fit();
}

int NavigationRail::addPage(const QString &icon, const QString &name)
{
    QToolButton *button = makeButton(icon, name);
    button->setCheckable(true);
    const int page = int(m_buttons.size());
    m_layout->insertWidget(page, button);
    m_buttons << button;
    m_group->addButton(button, page);
    return page;
}

QToolButton *NavigationRail::addAction(const QString &icon, const QString &name)
{
    QToolButton *button = makeButton(icon, name);
    m_layout->addWidget(button);
    return button;
}

QToolButton *NavigationRail::makeButton(const QString &icon, const QString &name)
{
    auto *button = new RailButton(this);
    button->setObjectName(icon);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolButtonStyle(style::px(100) >= 150 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
    return button;
}

void NavigationRail::setPageName(int page, const QString &name)
{
    QToolButton *button = m_buttons[page];
    button->setText(name);
    button->setAccessibleName(name);
    if (button->isEnabled())
        button->setToolTip(name);
}

void NavigationRail::setPageEnabled(int page, bool enabled, const QString &reason)
{
    QToolButton *button = m_buttons[page];
    button->setEnabled(enabled);
    button->setToolTip(enabled || reason.isEmpty() ? button->text() : reason);
}

void NavigationRail::setCurrentPage(int page)
{
    m_buttons[page]->setChecked(true);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const style::Theme &theme = style::Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.bar);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), theme.border);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void NavigationRail::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    fit();
}

void NavigationRail::fit()
{
    const bool iconOnly = m_iconsOnly || style::px(100) >= 150; // words at 150 % no longer fit 88 pixels
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
    setFixedWidth(iconOnly ? style::px(48) : 88);
}

} // namespace clientele::shell
