// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxsender.h"

#include "models/mail/sha256.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrent>

#include <future>
#include <unistd.h>

namespace clientele::mail {

namespace {

const int tellEveryMs = 40;
const qint64 portionBytes = qint64{256} * 1024;

/// The message as the client reads it. Before its last bytes are handed out the outbox is told that the server may soon
/// have all of it; where that cannot be written down, they are withheld, and the client never ends the message.
class OutboxReader final : public QFile
{
public:
    using Mark = std::function<Result<void>()>;

    OutboxReader(const QString &path, Mark mark, std::shared_ptr<std::optional<Error>> withheld)
        : QFile(path), m_mark(std::move(mark)), m_withheld(std::move(withheld))
    {
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = QFile::readData(data, most);
        if (m_marked || got < 0 || pos() + got < size())
            return got;
        if (const auto marked = m_mark(); !marked) {
            *m_withheld = marked.error();
            setErrorString(marked.error().what);
            return -1;
        }
        m_marked = true;
        return got;
    }

private:
    Mark m_mark;
    std::shared_ptr<std::optional<Error>> m_withheld;
    bool m_marked = false;
};

} // namespace

/// A composed message in the outbox's folder; removed again unless the outbox took it.
struct OutboxSender::Draft
{
    QString path;
    ComposedMessage composed;
    std::vector<OutboxAttachment> attachments;
    bool taken = false;

    ~Draft()
    {
        if (!taken)
            QFile::remove(path);
    }
};

namespace {

Result<OutboxAttachment> describe(const Attachment &attachment)
{
    Sha256 hash;
    OutboxAttachment described{attachment.shownName(), attachment.bytes.size(), {}};
    if (attachment.path.isEmpty()) {
        hash.add(attachment.bytes);
    } else {
        QFile file(attachment.path);
        bool isRead = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        while (isRead && !file.atEnd()) {
            const QByteArray portion = file.read(portionBytes);
            isRead = !portion.isEmpty();
            hash.add(portion);
        }
        if (!isRead)
            return fail(Error::Code::Io, OutboxSender::tr("The attachment cannot be read"), attachment.path,
                        file.errorString());
        described.bytes = file.size();
    }
    described.sha256 = QString::fromLatin1(hash.hex());
    return described;
}

Result<std::vector<OutboxAttachment>> describeAll(const std::vector<Attachment> &attachments)
{
    std::vector<OutboxAttachment> described;
    for (const Attachment &attachment : attachments) {
        auto one = describe(attachment);
        if (!one)
            return tl::make_unexpected(one.error());
        described.push_back(std::move(*one));
    }
    return described;
}

tl::unexpected<Error> notWritten(const QFile &file)
{
    return fail(Error::Code::Io, OutboxSender::tr("The message could not be written"), file.errorString(),
                OutboxSender::tr("Check that the disk has space for it"));
}

} // namespace

OutboxSender::OutboxSender(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    qRegisterMetaType<OutboxMessage>();
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_sent, m_total); });
}

SmtpClient &OutboxSender::client()
{
    if (!m_client) {
        m_client = std::make_unique<SmtpClient>();
        connect(m_client.get(), &SmtpClient::phaseChanged, this, [this](SmtpPhase phase) {
            if (phase != SmtpPhase::Idle)
                Q_EMIT stageChanged(phaseText(phase, m_settings.host));
        });
        connect(m_client.get(), &SmtpClient::progressed, this, &OutboxSender::tellProgress);
        connect(m_client.get(), &SmtpClient::finished, this, &OutboxSender::onAnswer);
    }
    return *m_client;
}

OutboxSender::~OutboxSender()
{
    if (!m_outbox || !m_busy)
        return;
    SendResult result;
    // What the server said in Quit is known to nobody any more.
    const bool maybe = client().phase() == SmtpPhase::FinalDot || client().phase() == SmtpPhase::Quit;
    result.outcome = maybe ? SendResult::Outcome::Unknown : SendResult::Outcome::Cancelled;
    if (m_id)
        (void)m_outbox->conclude(*m_id, result);
    else if (!m_messageId.isEmpty())
        (void)m_outbox->giveBack(m_messageId);
}

Result<void> OutboxSender::openOutbox()
{
    if (m_outbox)
        return {};
    auto outbox = Outbox::open(m_folder);
    if (!outbox)
        return tl::make_unexpected(outbox.error());
    m_outbox = std::move(*outbox);
    return {};
}

void OutboxSender::send(const SmtpSettings &settings, const MailMessage &message, const SendOrder &order)
{
    Q_ASSERT(!m_busy);
    m_settings = settings;
    m_order = order;
    m_messageId = message.messageId;
    m_busy = true;
    const quint64 number = ++m_number;
    Q_EMIT stageChanged(tr("Putting the message together…"));
    // What no server will ever take is not kept.
    if (const auto checked = checkSettings(settings); !checked)
        return failBefore(checked.error());
    if (const auto opened = openOutbox(); !opened)
        return failBefore(opened.error());
    if (order.takesOver) {
        if (const auto taken = m_outbox->discard(*order.takesOver); !taken)
            return failBefore(taken.error());
    }
    const auto replaced = m_outbox->takeReplaced(message.messageId, order.job);
    if (!replaced)
        return failBefore(replaced.error());
    MailMessage named = message;
    if (*replaced)
        named.messageId = m_messageId = **replaced;
    m_composing = true;
    auto *watcher = new QFutureWatcher<Result<std::shared_ptr<Draft>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        onComposed(number, watcher->result());
    });
    auto draft = std::make_shared<Draft>();
    draft->path = m_outbox->messageFolder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128) +
                  QStringLiteral(".eml");
    watcher->setFuture(QtConcurrent::run([named, draft]() -> Result<std::shared_ptr<Draft>> {
        auto hashes = std::async(std::launch::async, [&] { return describeAll(named.attachments); });
        QFile file(draft->path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return notWritten(file);
        const auto composed = compose(named, file);
        if (!composed)
            return tl::make_unexpected(composed.error());
        if (!file.flush() || ::fsync(file.handle()) != 0) // what the outbox says it has must outlive the power
            return notWritten(file);
        auto described = hashes.get();
        if (!described)
            return tl::make_unexpected(described.error());
        draft->composed = *composed;
        draft->attachments = std::move(*described);
        return draft;
    }));
    m_envelope = {};
    m_envelope.from = message.from.mailbox;
    m_envelope.recipients = message.recipients();
    m_subject = message.subject;
}

void OutboxSender::onComposed(quint64 number, const Result<std::shared_ptr<Draft>> &composed)
{
    if (number != m_number || !m_composing)
        return;
    m_composing = false;
    if (!composed)
        return failBefore(composed.error());
    Draft &made = **composed;
    m_messageId = made.composed.messageId;
    m_envelope.size = made.composed.bytes;
    m_envelope.id = m_messageId;
    const auto id =
        m_outbox->add({m_order, m_settings, m_envelope, m_messageId, m_subject, made.attachments, made.path});
    if (!id)
        return failBefore(id.error());
    made.taken = true;
    Q_EMIT stored(m_messageId);
    start(*id, made.path, m_envelope);
}

void OutboxSender::sendStored(qint64 id, const SmtpSettings &settings)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    ++m_number;
    m_settings = settings;
    m_messageId.clear();
    if (const auto opened = openOutbox(); !opened)
        return failBefore(opened.error());
    const auto taken = m_outbox->take(id);
    if (!taken)
        return failBefore(taken.error());
    if (!*taken)
        return failBefore({Error::Code::Io, tr("This message is being sent already, or waits no more"), {}, {}});
    const OutboxMessage &message = **taken;
    m_messageId = message.messageId;
    SmtpEnvelope envelope = message.envelope;
    envelope.recipients = message.waitingRecipients();
    envelope.id = m_messageId;
    start(id, message.path, envelope);
}

void OutboxSender::start(qint64 id, const QString &path, const SmtpEnvelope &envelope)
{
    m_id = id;
    m_withheld = std::make_shared<std::optional<Error>>();
    auto reader = std::make_unique<OutboxReader>(
        path, [this, id] { return m_outbox->markMaybeAccepted(id); }, m_withheld);
    if (!reader->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        SendResult failed;
        failed.error = Error{Error::Code::Io, tr("The message could not be read to its end"), reader->errorString(),
                             tr("Write it again")};
        return onAnswer(failed);
    }
    client().send(m_settings, envelope, std::move(reader));
}

void OutboxSender::tellProgress(qint64 sent, qint64 total)
{
    m_sent = sent;
    m_total = total;
    // A window that hears of every portion has no time left to draw.
    if (sent < total) {
        if (!m_tell.isActive())
            m_tell.start();
        return;
    }
    m_tell.stop();
    Q_EMIT progressed(sent, total);
}

void OutboxSender::cancel()
{
    if (!m_busy)
        return;
    if (!m_composing)
        return client().cancel();
    ++m_number; // the draft, when it comes, is nobody's
    m_composing = false;
    failBefore({Error::Code::Cancelled, tr("The sending was cancelled; nothing was delivered"), {}, {}},
               SendResult::Outcome::Cancelled);
}

void OutboxSender::onAnswer(SendResult result)
{
    result.messageId = m_messageId;
    if (m_withheld && *m_withheld && !result.delivered()) {
        result.outcome = SendResult::Outcome::TryLater; // its end never left
        result.error = **m_withheld;
    }
    const auto concluded = m_outbox->conclude(*m_id, result);
    m_id.reset();
    if (concluded && concluded->state == OutboxState::Waiting)
        result.nextTry = concluded->nextTry;
    if (concluded)
        Q_EMIT recorded(*concluded);
    else
        Q_EMIT recordFailed(concluded.error());
    finish(std::move(result));
}

void OutboxSender::failBefore(const Error &error, SendResult::Outcome outcome)
{
    if (m_outbox && !m_messageId.isEmpty())
        (void)m_outbox->giveBack(m_messageId);
    SendResult result;
    result.outcome = outcome;
    result.messageId = m_messageId;
    result.error = error;
    // Queued, so that finished() never comes before send() has returned.
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void OutboxSender::finish(SendResult result)
{
    m_busy = false;
    m_tell.stop();
    m_settings.password.clear();
    m_settings.accessToken.clear();
    m_settings.proxy.password.clear();
    Q_EMIT finished(result);
}

} // namespace clientele::mail
