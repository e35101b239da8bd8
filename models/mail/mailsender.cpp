// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailsender.h"

namespace clientele::mail {

MailSender::MailSender(QObject *parent) : MailSender(Outbox::defaultFolder(), parent) {}

MailSender::MailSender(const QString &folder, QObject *parent) : QObject(parent), m_worker(new OutboxSender(folder))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &OutboxSender::stageChanged, this, &MailSender::stageChanged);
    connect(m_worker, &OutboxSender::progressed, this, &MailSender::progressed);
    connect(m_worker, &OutboxSender::stored, this, &MailSender::stored);
    connect(m_worker, &OutboxSender::recordFailed, this, &MailSender::recordFailed);
    connect(m_worker, &OutboxSender::recorded, this, [this](const OutboxMessage &message) { m_last = message; });
    connect(m_worker, &OutboxSender::finished, this, &MailSender::onFinished);
    m_thread.setObjectName(QStringLiteral("mail"));
}

MailSender::~MailSender()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void MailSender::begin()
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_last.reset();
    if (!m_thread.isRunning())
        m_thread.start();
}

void MailSender::send(const SmtpSettings &settings, const MailMessage &message, const SendOrder &order)
{
    SendOrder full = order;
    if (m_last && m_last->state == OutboxState::Waiting && m_last->anybodyAccepted())
        full.takesOver = m_last->id;
    begin();
    MailMessage named = message;
    if (named.messageId.isEmpty())
        named.messageId = m_messageId;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, settings, named, full] { worker->send(settings, named, full); });
}

void MailSender::sendStored(qint64 id, const SmtpSettings &settings)
{
    begin();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, settings] { worker->sendStored(id, settings); });
}

void MailSender::cancel()
{
    if (m_busy)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->cancel(); });
}

void MailSender::onFinished(const SendResult &result)
{
    m_busy = false;
    m_messageId = result.delivered() ? QString() : result.messageId;
    Q_EMIT finished(result);
}

} // namespace clientele::mail
