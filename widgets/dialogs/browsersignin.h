// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/oauthclient.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace clientele::dialogs {

/// The part of an account that signs in with the browser: which client, which identity server, and the sign-in itself.
class BrowserSignIn final : public QWidget
{
    Q_OBJECT

public:
    /// @returns false where no browser could be opened.
    using Browser = std::function<bool(const QUrl &)>;

    explicit BrowserSignIn(QWidget *parent);

    void setSettings(const mail::OAuthSettings &settings, bool addressesKnown);
    [[nodiscard]] mail::OAuthSettings settings() const;
    [[nodiscard]] QString clientSecret() const { return m_secret->text(); }
    /// Whom the provider's page offers first, and through which proxy the tokens are fetched.
    void setUser(const QString &user, const mail::SmtpProxy &proxy);
    /// That a sign-in of an earlier day is kept. @param kept false: nothing is known.
    void showKept(bool kept);
    /// What the sign-in of this dialog gave; nothing before.
    [[nodiscard]] const std::optional<mail::OAuthTokens> &tokens() const { return m_tokens; }
    void setBrowser(Browser browser) { m_browser = std::move(browser); }
    [[nodiscard]] bool isBusy() const { return m_client.isBusy(); }
    void cancel() { m_client.cancel(); }

Q_SIGNALS:
    void changed();
    void signedIn();
    void failed(const clientele::Error &error);

private:
    void signIn();
    void open(const QUrl &url);
    void onFinished(const Result<mail::OAuthTokens> &tokens);
    void showState(const QString &text, const char *tone);
    void refresh();

    mail::OAuthClient m_client;
    mail::OAuthSettings m_settings;
    std::optional<mail::OAuthTokens> m_tokens;
    Browser m_browser;
    QString m_user;
    QUrl m_page;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_scope;
    QWidget *m_addresses;
    QPushButton *m_showAddresses;
    QPushButton *m_start;
    QPushButton *m_copy;
    QLabel *m_state;
    QFormLayout *m_form = nullptr;
    QFormLayout *m_foot = nullptr;
};

} // namespace clientele::dialogs
