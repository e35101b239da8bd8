// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxrunner.h"

#include "models/mail/accountstore.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace clientele::mail {

namespace {

const int lookEveryMs = 60'000;

} // namespace

OutboxRunner::OutboxRunner(AccountAccess &access, QString folder, QObject *parent)
    : QObject(parent), m_access(access), m_folder(std::move(folder)), m_sender(m_folder), m_task(this)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRunner::look);
    connect(&m_sender, &MailSender::finished, this, &OutboxRunner::onFinished);
}

void OutboxRunner::start()
{
    m_timer.start();
    look();
}

void OutboxRunner::look()
{
    if (m_busy)
        return;
    m_busy = true;
    m_task.start(
        [folder = m_folder](const Progress &) -> Result<std::vector<OutboxMessage>> {
            if (!QFileInfo::exists(folder)) // nobody has sent anything yet
                return std::vector<OutboxMessage>();
            const auto outbox = Outbox::open(folder);
            if (!outbox)
                return tl::make_unexpected(outbox.error());
            return (*outbox)->due(QDateTime::currentDateTimeUtc());
        },
        [this](Result<std::vector<OutboxMessage>> due) {
            // An outbox that cannot be opened is told when the person sends or looks.
            m_due = due ? std::move(*due) : std::vector<OutboxMessage>();
            std::reverse(m_due.begin(), m_due.end());
            next();
        });
}

void OutboxRunner::next()
{
    if (m_due.empty()) {
        m_busy = false;
        Q_EMIT idle();
        return;
    }
    m_current = std::move(m_due.back());
    m_due.pop_back();
    m_renewed = false;
    if (!m_current.account.isEmpty())
        return logInAndSend(AccountAccess::AsHeld);
    if (m_current.server.user.isEmpty())
        return m_sender.sendStored(m_current.id, m_current.server);
    next();
}

void OutboxRunner::logInAndSend(AccountAccess::Freshness freshness)
{
    const auto account = AccountStore().find(m_current.account);
    if (!account)
        return next();
    m_access.login(
        *account, this,
        [this](const AccountLogin &login) {
            if (login.outcome == AccountLogin::Outcome::Ready)
                m_sender.sendStored(m_current.id, login.settings);
            else
                m_renewed ? conclude() : next();
        },
        freshness);
}

void OutboxRunner::onFinished(const SendResult &result)
{
    if (result.tokenRefused && !m_current.account.isEmpty() && !std::exchange(m_renewed, true))
        return logInAndSend(AccountAccess::Renewed);
    conclude();
}

void OutboxRunner::conclude()
{
    if (m_sender.last())
        Q_EMIT tried(*m_sender.last());
    next();
}

} // namespace clientele::mail
