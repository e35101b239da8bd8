// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/accountsender.h"

namespace clientele::mail {

AccountSender::AccountSender(AccountAccess &access, QObject *parent) : QObject(parent), m_access(access), m_sender(this)
{
    connect(&m_sender, &MailSender::stageChanged, this, &AccountSender::stageChanged);
    connect(&m_sender, &MailSender::progressed, this, &AccountSender::progressed);
    connect(&m_sender, &MailSender::finished, this, &AccountSender::onFinished);
}

void AccountSender::send(const Account &account, const MailMessage &message)
{
    Q_ASSERT(!m_busy);
    m_account = account;
    m_message = message;
    m_busy = true;
    m_renewed = false;
    logIn(AccountAccess::AsHeld);
}

void AccountSender::logIn(AccountAccess::Freshness freshness)
{
    Q_EMIT stageChanged(tr("Preparing the sign-in…"));
    m_access.login(
        m_account, this,
        [this, number = ++m_number](const AccountLogin &login) {
            if (m_busy && number == m_number)
                onLogin(login);
        },
        freshness);
}

void AccountSender::onLogin(const AccountLogin &login)
{
    if (login.outcome == AccountLogin::Outcome::Ready)
        return m_sender.send(login.settings, m_message);
    if (login.outcome != AccountLogin::Outcome::Failed) {
        m_busy = false;
        m_message = {};
        Q_EMIT loginNeeded(login);
        return;
    }
    SendResult result;
    result.outcome = SendResult::Outcome::TryLater;
    result.error = login.error;
    finish(result);
}

void AccountSender::onFinished(const SendResult &result)
{
    if (result.tokenRefused && m_account.usesOAuth() && !m_renewed && !result.delivered()) {
        m_renewed = true;
        m_message.messageId = result.messageId;
        return logIn(AccountAccess::Renewed);
    }
    finish(result);
}

void AccountSender::cancel()
{
    if (m_sender.isBusy())
        return m_sender.cancel();
    if (!m_busy)
        return;
    ++m_number;
    SendResult result;
    result.outcome = SendResult::Outcome::Cancelled;
    result.error = Error{Error::Code::Cancelled, tr("The sending was cancelled; nothing was delivered"), {}, {}};
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void AccountSender::finish(const SendResult &result)
{
    m_busy = false;
    m_message = {};
    Q_EMIT finished(result);
}

} // namespace clientele::mail
