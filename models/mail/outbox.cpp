// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outbox.h"

#include "models/mail/outboxlease.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

// What happens to messages. How they are read is in outboxreading.cpp, what an answer means in outboxoutcome.cpp.

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

const int keepRefusedDays = 30;
const int keepUnownedDays = 7;

QVariant moment(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant text(const QString &string)
{
    return string.isNull() ? QVariant(QLatin1String("")) : QVariant(string);
}

QVariant json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool keepsText(OutboxState state)
{
    return isOpen(state) || state == OutboxState::Refused || state == OutboxState::GivenUp;
}

tl::unexpected<Error> busy()
{
    return fail(Error::Code::Io, Text::tr("This message is being sent already"), {},
                Text::tr("Wait for its result in the outbox"));
}

} // namespace

Outbox::Outbox(QString folder, std::unique_ptr<OutboxDatabase> database)
    : m_folder(std::move(folder)), m_database(std::move(database))
{
}

QString Outbox::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("CLIENTELE_OUTBOX");
    return chosen.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/outbox")
               : QDir(chosen).absolutePath();
}

QString Outbox::messageFolder() const
{
    return m_folder + QStringLiteral("/messages");
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &folder)
{
    auto database = OutboxDatabase::open(folder);
    if (!database)
        return tl::make_unexpected(database.error());
    std::unique_ptr<Outbox> outbox(new Outbox(folder, std::move(*database)));
    if (const auto recovered = outbox->recover(); !recovered)
        return tl::make_unexpected(recovered.error());
    outbox->removeOldFiles();
    return outbox;
}

Result<void> Outbox::write(const OutboxMessage &message)
{
    const Error error = message.error.value_or(Error{});
    const auto written = m_database->run(
        QStringLiteral("UPDATE message SET state = ?, maybeAccepted = ?, owner = '', before = '', updated = ?, lastTry "
                       "= ?, nextTry = ?, tries = ?, reply = ?, what = ?, place = ?, remedy = ? WHERE id = ?"),
        {stateToken(message.state), message.maybeAccepted, moment(message.updated), moment(message.lastTry),
         moment(message.nextTry), message.tries, text(message.reply), text(error.what), text(error.where),
         text(error.remedy), message.id});
    if (!written)
        return tl::make_unexpected(written.error());
    int position = 0;
    for (const OutboxRecipient &recipient : message.recipients) {
        const auto done = m_database->run(
            QStringLiteral(
                "UPDATE recipient SET state = ?, reply = ?, answered = ? WHERE message = ? AND position = ?"),
            {recipientToken(recipient.state), text(recipient.reply), moment(recipient.answered), message.id,
             position++});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

/// Marks it as being sent by this process; what it was before is remembered.
Result<void> Outbox::hold(const OutboxMessage &message)
{
    const auto held = m_database->run(
        QStringLiteral("UPDATE message SET state = 'sending', before = ?, owner = ?, updated = ? WHERE id = ?"),
        {stateToken(message.state), thisProcess(), moment(QDateTime::currentDateTimeUtc()), message.id});
    return held ? Result<void>() : tl::make_unexpected(held.error());
}

Result<std::optional<QString>> Outbox::takeReplaced(const QString &messageId, const QString &job)
{
    if (messageId.isEmpty() && job.isEmpty())
        return std::optional<QString>();
    return m_database->inTransaction([&]() -> Result<std::optional<QString>> {
        const auto found = messageId.isEmpty()
                               ? read(QStringLiteral("WHERE job = ? AND state = 'waiting' ORDER BY id DESC"), {job})
                               : read(QStringLiteral("WHERE messageId = ? ORDER BY id DESC"), {messageId});
        if (!found)
            return tl::make_unexpected(found.error());
        for (const OutboxMessage &message : *found) {
            if (message.state == OutboxState::Sending)
                return busy();
            if (message.anybodyAccepted() || isDelivered(message.state))
                continue;
            if (const auto held = hold(message); !held)
                return tl::make_unexpected(held.error());
            return std::optional<QString>(message.messageId);
        }
        return std::optional<QString>();
    });
}

Result<qint64> Outbox::add(const OutboxDraft &draft)
{
    QString replacedFile;
    const auto added = m_database->inTransaction([&]() -> Result<qint64> {
        const auto held =
            read(QStringLiteral("WHERE messageId = ? AND state = 'sending' AND owner = ? ORDER BY id DESC LIMIT 1"),
                 {draft.messageId, thisProcess()});
        if (!held)
            return tl::make_unexpected(held.error());
        const QVariant now = moment(QDateTime::currentDateTimeUtc());
        QVariant id{QMetaType::fromType<qint64>()};
        if (!held->empty()) {
            id = held->front().id;
            replacedFile = held->front().path;
        } else {
            const auto made = m_database->run(
                QStringLiteral("INSERT INTO message (state, owner, messageId, created, updated) VALUES ('sending', ?, "
                               "?, ?, ?)"),
                {thisProcess(), draft.messageId, now, now});
            if (!made)
                return tl::make_unexpected(made.error());
            id = made->lastInsertId();
        }
        const auto filled = m_database->run(
            QStringLiteral("UPDATE message SET job = ?, file = ?, bytes = ?, envelope = ?, sender = ?, subject = ?, "
                           "account = ?, server = ?, created = ?, updated = ?, tries = 0 WHERE id = ?"),
            {text(draft.order.job), QFileInfo(draft.path).fileName(), draft.envelope.size,
             json(envelopeToJson(draft.envelope)), text(draft.envelope.from), text(draft.subject),
             text(draft.order.account), json(serverToJson(draft.server)), now, now, id});
        if (!filled)
            return tl::make_unexpected(filled.error());
        const auto parts = writeParts(id.toLongLong(), draft);
        return parts ? Result<qint64>(id.toLongLong()) : tl::make_unexpected(parts.error());
    });
    if (added)
        removeFile(replacedFile);
    return added;
}

Result<void> Outbox::writeParts(qint64 id, const OutboxDraft &draft)
{
    for (const QString &table : {QStringLiteral("recipient"), QStringLiteral("attachment")}) {
        const auto cleared = m_database->run(QStringLiteral("DELETE FROM %1 WHERE message = ?").arg(table), {id});
        if (!cleared)
            return tl::make_unexpected(cleared.error());
    }
    int position = 0;
    for (const QString &address : draft.envelope.recipients) {
        const auto done = m_database->run(
            QStringLiteral("INSERT INTO recipient (message, position, address, state) VALUES (?, ?, ?, 'waiting')"),
            {id, position++, address});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    position = 0;
    for (const OutboxAttachment &attachment : draft.attachments) {
        const auto done = m_database->run(
            QStringLiteral("INSERT INTO attachment (message, position, name, bytes, sha256) VALUES (?, ?, ?, ?, ?)"),
            {id, position++, text(attachment.name), attachment.bytes, text(attachment.sha256)});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<std::optional<OutboxMessage>> Outbox::take(qint64 id)
{
    return m_database->inTransaction([&]() -> Result<std::optional<OutboxMessage>> {
        auto message = mustRead(id);
        if (!message)
            return tl::make_unexpected(message.error());
        if (message->state != OutboxState::Waiting)
            return std::optional<OutboxMessage>();
        if (const auto held = hold(*message); !held)
            return tl::make_unexpected(held.error());
        message->before = message->state;
        message->state = OutboxState::Sending;
        return std::optional<OutboxMessage>(std::move(*message));
    });
}

Result<void> Outbox::markMaybeAccepted(qint64 id)
{
    return m_database->inTransaction([&]() -> Result<void> {
        const auto marked = m_database->run(
            QStringLiteral("UPDATE message SET maybeAccepted = 1, updated = ? WHERE id = ? AND state = 'sending' AND "
                           "owner = ?"),
            {moment(QDateTime::currentDateTimeUtc()), id, thisProcess()});
        if (!marked)
            return tl::make_unexpected(marked.error());
        return marked->numRowsAffected() == 1 ? Result<void>() : Result<void>(busy());
    });
}

Result<OutboxMessage> Outbox::conclude(qint64 id, const SendResult &result)
{
    QString path;
    const auto concluded = m_database->inTransaction([&]() -> Result<OutboxMessage> {
        auto message = mustRead(id);
        if (!message)
            return message;
        path = message->path;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        *message = afterSending(std::move(*message), result, now);
        if (const auto written = write(*message); !written)
            return tl::make_unexpected(written.error());
        const auto noted =
            m_database->run(QStringLiteral("INSERT INTO attempt (message, ended, outcome, reply) VALUES (?, ?, ?, ?)"),
                            {id, moment(now), outcomeToken(result.outcome), text(result.reply)});
        return noted ? message : tl::make_unexpected(noted.error());
    });
    if (concluded && !keepsText(concluded->state))
        removeFile(path);
    return concluded;
}

Result<void> Outbox::giveBack(const QString &messageId)
{
    return m_database->inTransaction([&]() -> Result<void> {
        const auto held =
            read(QStringLiteral("WHERE messageId = ? AND state = 'sending' AND owner = ?"), {messageId, thisProcess()});
        if (!held)
            return tl::make_unexpected(held.error());
        for (OutboxMessage message : *held) {
            message.state = afterAbandoning(message);
            if (const auto written = write(message); !written)
                return written;
        }
        return {};
    });
}

Result<int> Outbox::recover()
{
    return m_database->inTransaction([&]() -> Result<int> {
        const auto held = read(QStringLiteral("WHERE state = 'sending'"), {});
        if (!held)
            return tl::make_unexpected(held.error());
        int recovered = 0;
        for (OutboxMessage message : *held) {
            const auto owner =
                m_database->value(QStringLiteral("SELECT owner FROM message WHERE id = ?"), {message.id});
            if (!owner)
                return tl::make_unexpected(owner.error());
            if (isAlive(owner->toString(), message.updated))
                continue;
            message.state = afterAbandoning(message);
            message.updated = QDateTime::currentDateTimeUtc();
            if (message.state == OutboxState::Waiting)
                message.nextTry = message.updated;
            if (message.state == OutboxState::Unknown)
                message.error = Error{Error::Code::Network,
                                      Text::tr("The program ended before the server confirmed"),
                                      {},
                                      Text::tr("Ask a recipient whether it arrived")};
            if (const auto written = write(message); !written)
                return tl::make_unexpected(written.error());
            ++recovered;
        }
        return recovered;
    });
}

template <class Change>
Result<void> Outbox::change(qint64 id, Change change)
{
    QString path;
    OutboxState state = OutboxState::Waiting;
    const auto changed = m_database->inTransaction([&]() -> Result<void> {
        auto message = mustRead(id);
        if (!message)
            return tl::make_unexpected(message.error());
        if (message->state == OutboxState::Sending)
            return busy();
        path = message->path;
        message->updated = QDateTime::currentDateTimeUtc();
        change(*message);
        state = message->state;
        return write(*message);
    });
    if (changed && !keepsText(state))
        removeFile(path);
    return changed;
}

Result<void> Outbox::sendAgain(qint64 id)
{
    return change(id, [](OutboxMessage &message) {
        if (message.path.isEmpty() || isDelivered(message.state))
            return;
        message.state = OutboxState::Waiting;
        message.maybeAccepted = false;
        message.nextTry = message.updated;
        for (OutboxRecipient &recipient : message.recipients) {
            if (recipient.state == OutboxRecipient::State::Refused && !message.anybodyAccepted())
                recipient.state = OutboxRecipient::State::Waiting;
        }
    });
}

Result<void> Outbox::confirmArrived(qint64 id)
{
    return change(id, [](OutboxMessage &message) {
        if (message.state != OutboxState::Unknown)
            return;
        // Whom the server put off at the time has not received it, whatever became of the others.
        bool somebodyWaits = false;
        for (OutboxRecipient &recipient : message.recipients) {
            if (recipient.state != OutboxRecipient::State::Waiting)
                continue;
            if (recipient.reply.startsWith(QLatin1Char('4')))
                somebodyWaits = true;
            else
                recipient.state = OutboxRecipient::State::Accepted;
        }
        message.maybeAccepted = false;
        message.error.reset();
        message.state = somebodyWaits ? OutboxState::Waiting : OutboxState::Arrived;
        message.nextTry = somebodyWaits ? message.updated : QDateTime();
    });
}

Result<void> Outbox::discard(qint64 id)
{
    return change(id, [](OutboxMessage &message) {
        if (isDelivered(message.state))
            return;
        message.state = message.anybodyAccepted() ? OutboxState::Partial : OutboxState::Discarded;
        message.nextTry = {};
        for (OutboxRecipient &recipient : message.recipients) {
            if (message.state == OutboxState::Partial && recipient.state == OutboxRecipient::State::Waiting)
                recipient.state = OutboxRecipient::State::Refused;
        }
    });
}

Result<Outbox::Job> Outbox::beginJob(const QString &key)
{
    if (const auto recovered = recover(); !recovered)
        return tl::make_unexpected(recovered.error());
    return m_database->inTransaction([&]() -> Result<Job> {
        auto lease = m_database->run(QStringLiteral("SELECT owner, updated FROM job WHERE key = ?"), {key});
        if (!lease)
            return tl::make_unexpected(lease.error());
        if (lease->next() &&
            isAlive(lease->value(0).toString(), QDateTime::fromMSecsSinceEpoch(lease->value(1).toLongLong(), Qt::UTC)))
            return Job{JobState::Busy, std::nullopt};
        auto sent = read(QStringLiteral("WHERE job = ? AND state NOT IN ('discarded', 'cancelled') ORDER BY id DESC "
                                        "LIMIT 1"),
                         {key});
        if (!sent)
            return tl::make_unexpected(sent.error());
        if (!sent->empty()) {
            OutboxMessage &message = sent->front();
            if (message.state == OutboxState::Sending)
                return Job{JobState::Busy, std::nullopt};
            if (isDelivered(message.state) || message.state == OutboxState::Unknown || message.anybodyAccepted())
                return Job{JobState::Done, std::move(message)};
        }
        const auto taken = m_database->run(QStringLiteral("REPLACE INTO job (key, owner, updated) VALUES (?, ?, ?)"),
                                           {key, thisProcess(), moment(QDateTime::currentDateTimeUtc())});
        return taken ? Result<Job>(Job{}) : tl::make_unexpected(taken.error());
    });
}

Result<void> Outbox::endJob(const QString &key)
{
    const auto ended =
        m_database->run(QStringLiteral("DELETE FROM job WHERE key = ? AND owner = ?"), {key, thisProcess()});
    return ended ? Result<void>() : tl::make_unexpected(ended.error());
}

void Outbox::removeFile(const QString &path) const
{
    if (!path.isEmpty())
        QFile::remove(path);
}

/// Texts that nobody asked for in a month, and files of processes that ended before they stored their message.
void Outbox::removeOldFiles() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList known;
    auto kept = m_database->run(QStringLiteral("SELECT file, state, updated FROM message WHERE file <> '' AND state IN "
                                               "('waiting', 'sending', 'unknown', 'refused', 'givenUp')"));
    if (!kept)
        return;
    while (kept->next()) {
        const auto updated = QDateTime::fromMSecsSinceEpoch(kept->value(2).toLongLong(), Qt::UTC);
        if (isOpen(stateFromToken(kept->value(1).toString())) || updated.daysTo(now) <= keepRefusedDays)
            known += kept->value(0).toString();
    }
    const QFileInfoList files = QDir(messageFolder()).entryInfoList({QStringLiteral("*.eml")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!known.contains(file.fileName()) && file.lastModified().daysTo(now) > keepUnownedDays)
            QFile::remove(file.filePath());
    }
}

} // namespace clientele::mail
