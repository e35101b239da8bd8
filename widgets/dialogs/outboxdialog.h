// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/items/outboxmodel.h"
#include "models/mail/accountaccess.h"
#include "models/mail/mailsender.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace clientele::dialogs {

class FailureBox;

/// What waits, what the server did not confirm, and what was delivered to whom. Reads the outbox outside the GUI
/// thread.
class OutboxDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How to reach a message's server now: answers once, or not at all when the person thinks better of it.
    using Login =
        std::function<void(const mail::OutboxMessage &, const std::function<void(const mail::SmtpSettings &)> &answer)>;

    explicit OutboxDialog(QWidget *parent = nullptr, const QString &folder = mail::Outbox::defaultFolder());

    /// In place of the saved account, and of asking for the password where there is none.
    void setLogin(Login login) { m_login = std::move(login); }
    /// Reads the outbox anew.
    void reload();
    /// Writes what is shown as CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The list is as the outbox is now.
    void loaded();

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void makeTable();
    void tune();
    void showMessages(Result<std::vector<mail::OutboxMessage>> messages);
    void showSelected();
    void showSummary();
    [[nodiscard]] const mail::OutboxMessage *selected() const;
    /// Changes the outbox in a worker and reads it anew.
    void decide(const std::function<Result<void>(mail::Outbox &)> &decision);
    void sendSelected();
    void sendNow(qint64 id, const mail::SmtpSettings &settings);
    void logIn(const mail::OutboxMessage &message, const std::function<void(const mail::SmtpSettings &)> &answer);
    [[nodiscard]] std::optional<QString> askPassword(const QString &user, const QString &host);

    QString m_folder;
    Login m_login;
    items::OutboxModel m_model;
    items::OutboxFilterModel m_filter;
    LatestTask<std::vector<mail::OutboxMessage>> m_task;
    mail::MailSender m_sender;
    mail::AccountAccess m_access;
    QTimer m_refresh;
    qint64 m_selected = 0; ///< id; stays chosen when the list is read anew
    QLabel *m_summary = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_group = nullptr;
    FailureBox *m_failure = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_explanation = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_arrived = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace clientele::dialogs
