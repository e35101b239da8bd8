// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/accountaccess.h"

#include <QPointer>

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

} // namespace

AccountAccess::AccountAccess(std::unique_ptr<SecretStore> keyring, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring))
{
}

AccountAccess::~AccountAccess() = default;

void AccountAccess::login(const Account &account, QObject *context, Answer answer, Freshness)
{
    if (const auto checked = checkAccount(account); !checked)
        return later(context, answer, {AccountLogin::Outcome::Failed, {}, checked.error()});
    if (account.signIn == SignIn::None)
        return later(context, answer, ready(account, {}));
    if (account.usesOAuth())
        return later(context, answer, {AccountLogin::Outcome::SignInNeeded, {}, std::nullopt});
    loginWithPassword(account, context, std::move(answer));
}

void AccountAccess::loginWithPassword(const Account &account, QObject *context, Answer answer)
{
    const QString key = passwordKey(account);
    if (const QString held = m_held.value(key); !held.isEmpty())
        return later(context, answer, ready(account, held));
    const AccountLogin needed{AccountLogin::Outcome::PasswordNeeded, {}, std::nullopt};
    if (account.secretPlace == SecretPlace::AskEachTime)
        return later(context, answer, needed);
    m_keyring->read(key, context, [answer = std::move(answer), account, needed](const Result<QString> &kept) {
        if (!kept)
            return answer({AccountLogin::Outcome::PasswordNeeded, {}, kept.error()});
        answer(kept->isEmpty() ? needed : ready(account, *kept));
    });
}

void AccountAccess::keep(const Account &account, const QString &key, const QString &secret, QObject *context, Done done)
{
    m_held.insert(key, secret);
    if (account.secretPlace == SecretPlace::AskEachTime) {
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
    keep(account, passwordKey(account), password, context, std::move(done));
}

void AccountAccess::useTokens(const Account &account, const OAuthTokens &tokens, const QString &clientSecret,
                              QObject *context, Done done)
{
    m_tokens.insert(account.id, tokens);
    const auto keepRefreshToken = [self = QPointer(this), account, tokens, context,
                                   done = std::move(done)](const Result<void> &) {
        if (self)
            self->keep(account, refreshTokenKey(account), tokens.refreshToken, context, done);
    };
    if (clientSecret.isEmpty())
        return keepRefreshToken({});
    keep(account, clientSecretKey(account), clientSecret, context, keepRefreshToken);
}

void AccountAccess::forget(const Account &account, QObject *context, Done done)
{
    const QStringList keys{passwordKey(account), refreshTokenKey(account), clientSecretKey(account)};
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
