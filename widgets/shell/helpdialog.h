// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QDialog>

namespace clientele::shell {

/// Offline help: the way from file to report, every keyboard shortcut, and the words of the trade explained.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param actions those of the menus; their shortcuts are listed.
    explicit HelpDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace clientele::shell
