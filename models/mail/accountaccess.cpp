// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/accountaccess.h"

#include "models/mail/oauthclient.h"

namespace clientele::mail {

namespace {

void later(QObject *context, const AccountAccess::Answer &answer, const AccountLogin &login)
{
    QMetaObject::invokeMethod(
        context, [answer, login] { answer(login); }, Qt::QueuedConnection);
}

AccountLogin ready(const Account &account, const QString &secret)
{
    return {AccountLogin::Outcome::Ready, settingsFor(account, secret), std::nullopt};
}

Error noProxyPassword(const Account &account, const Result<QString> &read)
{
    if (!read)
        return read.error();
    return {Error::Code::Input, AccountAccess::tr("The password for the proxy is not known"),
            AccountAccess::tr("%1 at %2").arg(account.proxy.user, account.proxy.host),
            AccountAccess::tr("Write it under Mail accounts, beside the proxy")};
}

} // namespace

AccountAccess::AccountAccess(std::unique_ptr<SecretStore> keyring, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring))
{
}

AccountAccess::~AccountAccess() = default;

void AccountAccess::login(const Account &account, QObject *context, Answer answer, Freshness freshness)
{
    if (const auto checked = checkAccount(account); !checked)
        return later(context, answer, {AccountLogin::Outcome::Failed, {}, checked.error()});
    if (!hasProxyLogin(account) || !account.proxy.password.isEmpty())
        return loginBehindProxy(account, context, std::move(answer), freshness);
    held(SecretPlace::Keyring, proxyPasswordKey(account), this,
         [this, account, asking = QPointer(context), answer = std::move(answer),
          freshness](const Result<QString> &password) {
             if (!asking)
                 return;
             if (!password || password->isEmpty())
                 return answer({AccountLogin::Outcome::Failed, {}, noProxyPassword(account, password)});
             Account whole = account;
             whole.proxy.password = *password;
             loginBehindProxy(whole, asking, answer, freshness);
         });
}

void AccountAccess::loginBehindProxy(const Account &account, QObject *context, Answer answer, Freshness freshness)
{
    if (account.signIn == SignIn::None)
        return later(context, answer, ready(account, {}));
    if (!account.usesOAuth())
        return loginWithPassword(account, context, std::move(answer));
    if (const auto tokens = m_tokens.constFind(account.id); tokens != m_tokens.cend()) {
        if (freshness == AsHeld && tokens->isFresh())
            return later(context, answer, ready(account, tokens->accessToken));
        m_tokens.erase(tokens);
    }
    loginWithToken(account, context, std::move(answer));
}

void AccountAccess::held(SecretPlace place, const QString &key, QObject *context, SecretStore::Read answer)
{
    const QString held = m_held.value(key);
    if (held.isEmpty() && place == SecretPlace::Keyring)
        return m_keyring->read(key, context, std::move(answer));
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), held] { answer(held); }, Qt::QueuedConnection);
}

void AccountAccess::loginWithPassword(const Account &account, QObject *context, Answer answer)
{
    held(account.secretPlace, passwordKey(account), context,
         [answer = std::move(answer), account](const Result<QString> &kept) {
             if (!kept)
                 return answer({AccountLogin::Outcome::PasswordNeeded, {}, kept.error()});
             answer(kept->isEmpty() ? AccountLogin{AccountLogin::Outcome::PasswordNeeded, {}, std::nullopt}
                                    : ready(account, *kept));
         });
}

void AccountAccess::loginWithToken(const Account &account, QObject *context, Answer answer)
{
    Waiting &waiting = m_waiting[account.id];
    waiting.emplace_back(context, std::move(answer));
    if (waiting.size() > 1)
        return;
    const auto needed = [this, account](std::optional<Error> error) {
        answerAll(account, {AccountLogin::Outcome::SignInNeeded, {}, std::move(error)});
    };
    held(account.secretPlace, refreshTokenKey(account), this, [this, account, needed](const Result<QString> &token) {
        if (!token)
            return needed(token.error());
        if (token->isEmpty())
            return needed(std::nullopt);
        if (!account.oauth.hasClientSecret)
            return renew(account, *token, {});
        held(account.secretPlace, clientSecretKey(account), this, [=, this](const Result<QString> &secret) {
            secret ? renew(account, *token, *secret) : needed(secret.error());
        });
    });
}

void AccountAccess::renew(const Account &account, const QString &refreshToken, const QString &clientSecret)
{
    auto *client = new OAuthClient(this);
    client->setProxy(account.proxy);
    connect(client, &OAuthClient::finished, this,
            [this, client, account, refreshToken](const Result<OAuthTokens> &tokens) {
                client->deleteLater();
                if (!tokens || tokens->refreshToken == refreshToken)
                    return onRenewed(account, tokens);
                // Kept before it is used: the old one is good no more, and the program may end with the sending.
                keep(account.secretPlace, refreshTokenKey(account), tokens->refreshToken, this,
                     [this, account, tokens](const Result<void> &) { onRenewed(account, tokens); });
            });
    client->refresh(account.oauth, clientSecret, refreshToken);
}

void AccountAccess::onRenewed(const Account &account, const Result<OAuthTokens> &tokens)
{
    if (tokens) {
        m_tokens.insert(account.id, *tokens);
        return answerAll(account, ready(account, tokens->accessToken));
    }
    const bool signInHelps = tokens.error().code == Error::Code::Input;
    answerAll(account,
              {signInHelps ? AccountLogin::Outcome::SignInNeeded : AccountLogin::Outcome::Failed, {}, tokens.error()});
}

void AccountAccess::answerAll(const Account &account, const AccountLogin &login)
{
    for (const auto &[context, answer] : m_waiting.take(account.id)) {
        if (context)
            answer(login);
    }
}

void AccountAccess::keep(SecretPlace place, const QString &key, const QString &secret, QObject *context, Done done)
{
    m_held.insert(key, secret);
    if (place == SecretPlace::AskEachTime) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                if (done)
                    done({});
            },
            Qt::QueuedConnection);
        return;
    }
    // Held until the keyring has it; this object may be gone by then, the context not.
    m_keyring->write(key, secret, context,
                     [self = QPointer(this), key, done = std::move(done)](const Result<void> &written) {
                         if (self && written)
                             self->m_held.remove(key);
                         if (done)
                             done(written);
                     });
}

void AccountAccess::usePassword(const Account &account, const QString &password, QObject *context, Done done)
{
    keep(account.secretPlace, passwordKey(account), password, context, std::move(done));
}

void AccountAccess::useProxyPassword(const Account &account, const QString &password, QObject *context, Done done)
{
    keep(SecretPlace::Keyring, proxyPasswordKey(account), password, context, std::move(done));
}

void AccountAccess::useTokens(const Account &account, const OAuthTokens &tokens, const QString &clientSecret,
                              QObject *context, Done done)
{
    m_tokens.insert(account.id, tokens);
    // The second answer is the last one, and a keyring that refuses one refuses both.
    if (!clientSecret.isEmpty())
        keep(account.secretPlace, clientSecretKey(account), clientSecret, context, {});
    keep(account.secretPlace, refreshTokenKey(account), tokens.refreshToken, context, std::move(done));
}

void AccountAccess::forget(const Account &account, QObject *context, const Done &done)
{
    const QStringList keys{passwordKey(account), refreshTokenKey(account), clientSecretKey(account),
                           proxyPasswordKey(account)};
    m_tokens.remove(account.id);
    const auto open = std::make_shared<int>(keys.size());
    const auto outcome = std::make_shared<Result<void>>();
    for (const QString &key : keys) {
        m_held.remove(key);
        m_keyring->remove(key, context, [open, outcome, done](const Result<void> &removed) {
            if (!removed)
                *outcome = removed;
            if (--*open == 0 && done)
                done(*outcome);
        });
    }
}

} // namespace clientele::mail
