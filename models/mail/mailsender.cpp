// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailsender.h"

#include <QTemporaryFile>
#include <QThread>
#include <QtConcurrent>

namespace clientele::mail {

namespace {

/// The client owns its message; the draft's file is closed and removed with it.
class DraftReader final : public QFile
{
public:
    explicit DraftReader(std::shared_ptr<QTemporaryFile> draft) : QFile(draft->fileName()), m_draft(std::move(draft)) {}

private:
    std::shared_ptr<QTemporaryFile> m_draft;
};

} // namespace

MailSender::MailSender(QObject *parent) : QObject(parent)
{
    connect(&m_client, &SmtpClient::phaseChanged, this, [this](SmtpPhase phase) {
        if (phase != SmtpPhase::Idle)
            Q_EMIT stageChanged(phaseText(phase, m_settings.host));
    });
    connect(&m_client, &SmtpClient::progressed, this, &MailSender::progressed);
    connect(&m_client, &SmtpClient::finished, this, &MailSender::onFinished);
}

void MailSender::send(const SmtpSettings &settings, const MailMessage &message)
{
    Q_ASSERT(!m_busy);
    m_settings = settings;
    m_envelope = {message.from.mailbox, message.recipients(), 0, false, {}};
    m_messageId = message.messageId;
    m_busy = true;
    m_composing = true;
    const quint64 number = ++m_number;
    Q_EMIT stageChanged(tr("Putting the message together…"));
    QThread *home = thread();
    auto *watcher = new QFutureWatcher<Result<Draft>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        onComposed(number, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([message, home]() -> Result<Draft> {
        auto file = std::make_shared<QTemporaryFile>();
        if (!file->open())
            return fail(Error::Code::Io, tr("The message could not be written"), file->errorString(),
                        tr("Check that the disk has space for it"));
        auto composed = compose(message, *file);
        file->close();
        file->moveToThread(home);
        if (!composed)
            return tl::make_unexpected(composed.error());
        return Draft{std::move(file), *composed};
    }));
}

void MailSender::cancel()
{
    if (!m_busy)
        return;
    if (!m_composing)
        return m_client.cancel();
    ++m_number; // the draft, when it comes, is nobody's
    m_composing = false;
    SendResult result;
    result.outcome = SendResult::Outcome::Cancelled;
    result.error = Error{Error::Code::Cancelled, tr("The sending was cancelled; nothing was delivered"), {}, {}};
    QMetaObject::invokeMethod(
        this, [this, result] { onFinished(result); }, Qt::QueuedConnection);
}

void MailSender::onComposed(quint64 number, Result<Draft> draft)
{
    if (number != m_number || !m_composing)
        return;
    m_composing = false;
    SendResult failed;
    failed.outcome = SendResult::Outcome::Refused;
    if (!draft) {
        failed.error = draft.error();
        return onFinished(failed);
    }
    m_messageId = draft->composed.messageId;
    m_envelope.size = draft->composed.bytes;
    m_envelope.id = m_messageId;
    auto reader = std::make_unique<DraftReader>(std::move(draft->file));
    if (!reader->open(QIODevice::ReadOnly)) {
        failed.error = Error{Error::Code::Io, tr("The message could not be read to its end"), reader->errorString(),
                             tr("Try again")};
        return onFinished(failed);
    }
    m_client.send(m_settings, m_envelope, std::move(reader));
}

void MailSender::onFinished(SendResult result)
{
    m_busy = false;
    m_settings.password.clear();
    m_settings.accessToken.clear();
    m_settings.proxy.password.clear();
    result.messageId = m_messageId;
    Q_EMIT finished(result);
}

} // namespace clientele::mail
