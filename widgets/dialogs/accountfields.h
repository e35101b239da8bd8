// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

class QVBoxLayout;

namespace clientele::dialogs {

class AddressField;
class BrowserSignIn;

/// Everything that a mail account is, as a form; a provider that is known fills in most of it.
class AccountFields final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget *parent);

    void setAccount(const mail::Account &account);
    /// With the password of its proxy: the one that was typed, else the one that is kept.
    [[nodiscard]] mail::Account account() const;
    /// As it is meant: without the spaces of an app password. Empty where nothing was typed.
    [[nodiscard]] QString password() const;
    [[nodiscard]] BrowserSignIn &browser() const { return *m_browser; }
    /// That a password or a permission to send is in the keyring, or that none is.
    void showKept(bool kept);
    /// The password of the proxy that is in the keyring.
    void useKeptProxyPassword(const QString &password);
    void askEachTime();
    void trust(const QString &fingerprint);
    void focusPassword();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void makeIdentity(QVBoxLayout *layout);
    void makeServer(QVBoxLayout *layout);
    void makeSignIn(QVBoxLayout *layout);
    void makeMore(QVBoxLayout *layout);
    void connectFields();
    void chooseProvider();
    void takeSender();
    void takeSecurity();
    void arrange();

    mail::Account m_account; ///< with what has no field
    bool m_filling = false;
    bool m_ownUser = false; ///< typed, and not taken from the sender's address
    bool m_ownName = false;
    mail::Security m_lastSecurity = mail::Security::StartTls;

    QComboBox *m_provider;
    QLabel *m_help;
    QLineEdit *m_name;
    AddressField *m_sender;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QComboBox *m_signIn;
    QLineEdit *m_user;
    QLineEdit *m_password;
    BrowserSignIn *m_browser;
    QComboBox *m_place;
    QPushButton *m_showMore;
    QWidget *m_more;
    QComboBox *m_method;
    QLineEdit *m_authority;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QWidget *m_proxyLogin = nullptr;
    QString m_keptProxyPassword;
    QWidget *m_pinLine;
    QLabel *m_pin;
    QFormLayout *m_signInForm = nullptr;
    QFormLayout *m_placeForm = nullptr;
    QFormLayout *m_linkForm = nullptr;
    QFormLayout *m_moreForm = nullptr;
};

} // namespace clientele::dialogs
