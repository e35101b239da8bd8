// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace clientele::shell {

/// Finds any command of the window by its words and runs it: Ctrl+Shift+P.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// @param actions everything that the menus hold; those disabled are shown, but cannot be run.
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void run(QListWidgetItem *item);

    QList<QPointer<QAction>> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace clientele::shell
