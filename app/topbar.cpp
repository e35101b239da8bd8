// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/topbar.h"

#include "app/actions.h"
#include "widgets/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace clientele::app {

TopBar::TopBar(const Actions &actions, QMenuBar *bar)
    : QWidget(bar), m_actions(actions), m_bar(bar),
      m_search(new QPushButton(style::icon(QStringLiteral("search")), tr("Find a command"), this)),
      m_send(new QPushButton(style::icon(QStringLiteral("mail")), tr("Send report"), this)),
      m_share(new QPushButton(tr("Share report"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 8, 4);
    layout->setSpacing(8);
    for (QPushButton *button : {m_search, m_send, m_share}) {
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    m_search->setToolTip(actions.commandSearch->shortcut().toString(QKeySequence::NativeText));
    m_search->setFocusPolicy(Qt::TabFocus);
    m_share->setProperty("main", true);
    connect(m_search, &QPushButton::clicked, actions.commandSearch, &QAction::trigger);
    connect(m_send, &QPushButton::clicked, actions.sendReport, &QAction::trigger);
    connect(m_share, &QPushButton::clicked, actions.share, &QAction::trigger);
    connect(actions.sendReport, &QAction::changed, this, &TopBar::followSend);
    connect(actions.share, &QAction::changed, this, &TopBar::followShare);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &TopBar::followShare);
    bar->setCornerWidget(this, Qt::TopRightCorner);
    followShare();
    followSend();
}

/// The main button's icon has the colour of its words.
void TopBar::followShare()
{
    const style::Theme &theme = style::Theme::current();
    m_share->setEnabled(m_actions.share->isEnabled());
    m_share->setToolTip(m_share->isEnabled() ? QString() : tr("Open data first"));
    m_share->setIcon(
        QIcon(style::iconPixmap(QStringLiteral("mail"), m_share->isEnabled() ? theme.onAccent : theme.disabled,
                                style::px(16), devicePixelRatioF())));
}

void TopBar::followSend()
{
    const QAction &send = *m_actions.sendReport;
    m_send->setEnabled(send.isEnabled());
    m_send->setToolTip(send.isEnabled() ? tr("To whom and as the last one went, after one question")
                                        : tr("Open data first"));
    if (m_send->isHidden() == !send.isVisible())
        return;
    m_send->setVisible(send.isVisible());
    place();
}

void TopBar::setNarrow(bool narrow)
{
    for (QPushButton *button : {m_search, m_send, m_share})
        button->setText(narrow ? QString() : button->accessibleName());
    place();
}

void TopBar::place()
{
    adjustSize();
    QResizeEvent again(m_bar->size(), m_bar->size()); // the bar places its corner only when it is resized
    QCoreApplication::sendEvent(m_bar, &again);
}

} // namespace clientele::app
