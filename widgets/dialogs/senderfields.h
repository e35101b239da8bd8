// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;

namespace clientele::dialogs {

class AddressField;
class ServerFields;

/// Where saved accounts and their secrets are; both belong to the program.
struct ShareServices
{
    std::optional<mail::AccountStore> accounts; ///< none: a server is asked for
    mail::AccountAccess *access = nullptr;
};

/// Who sends, and by which server: one of the saved accounts, or a server that is written here.
class SenderFields final : public QWidget
{
    Q_OBJECT

public:
    using Ready = std::function<void(const mail::SmtpSettings &)>;
    using Failed = std::function<void(const Error &)>;

    SenderFields(ShareServices services, QWidget *parent);

    /// The row "From", and below it the password where one is asked for.
    void addTo(QGridLayout &form);
    /// The rows of the server, shown where no account is chosen. @param narrow one field a row.
    void addServerTo(QGridLayout &form, bool narrow);
    [[nodiscard]] QWidget *firstField() const;

    [[nodiscard]] mail::Address sender() const;
    [[nodiscard]] bool usesAccount() const { return m_account.has_value(); }
    [[nodiscard]] const std::optional<mail::Account> &account() const { return m_account; }
    /// What keeps it from sending, as a sentence; empty where nothing does.
    [[nodiscard]] QString problem() const;
    /// "The password comes from the system keyring."
    [[nodiscard]] QString passwordNote() const;
    /// Bytes that the provider usually takes; 0: not known.
    [[nodiscard]] qint64 limitBytes() const;

    /// Settles how to sign in. Answers once, at once or later; not at all when the fields are gone by then.
    void prepare(const Ready &ready, const Failed &failed, bool renewed = false);
    /// The server's refusal of a login: what was typed must be typed again.
    void loginRefused();
    /// Reads the saved accounts anew and keeps the chosen one. @param id chosen instead, where not empty.
    void reloadAccounts(const QString &id = {});
    void remember() const;
    void deselect();

Q_SIGNALS:
    void changed();
    void manageRequested();

private:
    void recall();
    void choose(int place);
    void showChoice();
    void askPassword();

    ShareServices m_services;
    std::vector<mail::Account> m_accounts;
    std::optional<mail::Account> m_account;
    QWidget *m_row;
    QComboBox *m_choice;
    AddressField *m_from;
    QLabel *m_lock;
    QLabel *m_serverText;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    ServerFields *m_server = nullptr;
    bool m_passwordAsked = false;
};

} // namespace clientele::dialogs
