// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/recipientbook.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace clientele::dialogs {

class AddressField;

/// Groups of recipients, and the domains that need no second yes. Nothing is kept before Save.
class RecipientBookDialog final : public QDialog
{
    Q_OBJECT

public:
    RecipientBookDialog(const mail::RecipientBook &book, QWidget *parent);

Q_SIGNALS:
    void saved(const clientele::mail::RecipientBook &book);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listGroups(const QString &current);
    void showGroup();
    void newGroup();
    /// What is written in the fields, into the book. @returns false where it cannot be, and says why.
    bool keepGroup();
    void removeGroup();
    void save();

    mail::RecipientBook m_book;
    QString m_shown; ///< the group in the fields; empty: a new one
    QListWidget *m_list;
    QLineEdit *m_name;
    AddressField *m_members;
    QPushButton *m_remove;
    QLineEdit *m_domains;
    QLabel *m_problem;
};

} // namespace clientele::dialogs
