// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace clientele::dialogs {

class FailureBox;

/// The mail accounts that are remembered: add, change, remove.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param access outlives the dialog.
    AccountsDialog(mail::AccountStore store, mail::AccountAccess &access, QWidget *parent = nullptr);

public Q_SLOTS:
    void add();
    void edit();
    /// Asks first.
    void remove();

Q_SIGNALS:
    /// The file holds other accounts now. @param id of the one that was saved; empty where one was removed.
    void changed(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void reload(const QString &select = {});
    void openEditor(const mail::Account &account);
    void removeNow(const mail::Account &account);
    [[nodiscard]] const mail::Account *current() const;
    void refresh();

    const mail::AccountStore m_store;
    mail::AccountAccess &m_access;
    std::vector<mail::Account> m_accounts;
    bool m_readable = true;
    FailureBox *m_failure;
    QLabel *m_empty;
    QListWidget *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace clientele::dialogs
