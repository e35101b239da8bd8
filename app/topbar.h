// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenuBar>
#include <QPushButton>

namespace clientele::app {

class Actions;

/// The right end of the menu bar: the command search, sending as last time where an account is saved, and the one main
/// button.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, QMenuBar *bar);

    /// Icons without words.
    void setNarrow(bool narrow);

private:
    void followShare();
    void followSend();
    void place();

    const Actions &m_actions;
    QMenuBar *m_bar;
    QPushButton *m_search;
    QPushButton *m_send;
    QPushButton *m_share;
};

} // namespace clientele::app
