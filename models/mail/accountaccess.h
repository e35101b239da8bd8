// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"
#include "models/mail/oauthtokens.h"
#include "models/mail/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace clientele::mail {

/// What came of the wish to use an account.
struct AccountLogin
{
    enum class Outcome {
        Ready,
        PasswordNeeded, ///< nobody has it: ask, then call usePassword()
        SignInNeeded,   ///< in the browser: nothing is kept, or it is not valid any more; error says which
        Failed
    };

    Outcome outcome = Outcome::Failed;
    SmtpSettings settings; ///< where Ready
    std::optional<Error> error;
};

/// From a saved account to settings that sign in. Owned once by the program: it holds access tokens and what is asked
/// each time in memory, everything else is in the keyring.
///
///     access.login(account, this, [=](const AccountLogin &login) { … sender.send(login.settings, message); });
///     // finished: if (result.tokenRefused && !again) access.login(account, this, …, AccountAccess::Renewed);
class AccountAccess final : public QObject
{
    Q_OBJECT

public:
    enum Freshness {
        AsHeld,
        Renewed ///< the server refused the access token that is held: make a new one
    };
    using Answer = std::function<void(const AccountLogin &)>;
    using Done = SecretStore::Done;

    explicit AccountAccess(std::unique_ptr<SecretStore> keyring = std::make_unique<KeyringSecretStore>(),
                           QObject *parent = nullptr);
    ~AccountAccess() override;

    /// Answers once, from the event loop; not at all when the context is gone by then.
    void login(const Account &account, QObject *context, Answer answer, Freshness freshness = AsHeld);

    /// Keeps a password that was typed: in the keyring, or in memory where the account asks each time.
    /// @param done may be empty. @errors Io: the keyring did not take it; it is held in memory until the program ends.
    void usePassword(const Account &account, const QString &password, QObject *context, Done done);
    /// Keeps what a sign-in in the browser gave, likewise. @param clientSecret empty where the client has none.
    void useTokens(const Account &account, const OAuthTokens &tokens, const QString &clientSecret, QObject *context,
                   Done done);
    /// Keeps the password of the account's proxy: in the keyring, also where the account asks each time, for it belongs
    /// to the network and not to the account. @errors Io: as above.
    void useProxyPassword(const Account &account, const QString &password, QObject *context, Done done);
    /// Everything that is kept for this account, in the keyring and in memory.
    void forget(const Account &account, QObject *context, const Done &done);

    [[nodiscard]] SecretStore &keyring() { return *m_keyring; }

private:
    void keep(SecretPlace place, const QString &key, const QString &secret, QObject *context, Done done);
    void held(SecretPlace place, const QString &key, QObject *context, SecretStore::Read answer);
    void loginBehindProxy(const Account &account, QObject *context, Answer answer, Freshness freshness);
    void loginWithPassword(const Account &account, QObject *context, Answer answer);
    void loginWithToken(const Account &account, QObject *context, Answer answer);
    void renew(const Account &account, const QString &refreshToken, const QString &clientSecret);
    void onRenewed(const Account &account, const Result<OAuthTokens> &tokens);
    void answerAll(const Account &account, const AccountLogin &login);

    /// Who waits for a new token of an account. It is asked for once, for a refresh token may be good for one use only.
    using Waiting = std::vector<std::pair<QPointer<QObject>, Answer>>;

    std::unique_ptr<SecretStore> m_keyring;
    QHash<QString, QString> m_held;       ///< by the keys of the keyring: what is in no keyring
    QHash<QString, OAuthTokens> m_tokens; ///< by account id
    QHash<QString, Waiting> m_waiting;    ///< by account id
};

} // namespace clientele::mail
