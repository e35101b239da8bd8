// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

// How messages come out of the database.

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

const QString columns = QStringLiteral("id, state, before, maybeAccepted, messageId, job, account, server, envelope, "
                                       "bytes, subject, file, created, updated, lastTry, nextTry, tries, reply, what, "
                                       "place, remedy");

QDateTime moment(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QJsonObject json(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

OutboxRecipient::State recipientState(const QString &token)
{
    if (token == QLatin1String("accepted"))
        return OutboxRecipient::State::Accepted;
    return token == QLatin1String("refused") ? OutboxRecipient::State::Refused : OutboxRecipient::State::Waiting;
}

OutboxMessage fromRow(const QSqlQuery &row, const QString &folder)
{
    OutboxMessage message;
    message.id = row.value(0).toLongLong();
    message.state = stateFromToken(row.value(1).toString());
    if (!row.value(2).toString().isEmpty())
        message.before = stateFromToken(row.value(2).toString());
    message.maybeAccepted = row.value(3).toBool();
    message.messageId = row.value(4).toString();
    message.job = row.value(5).toString();
    message.account = row.value(6).toString();
    message.server = serverFromJson(json(row.value(7)));
    message.envelope = envelopeFromJson(json(row.value(8)));
    message.envelope.size = row.value(9).toLongLong();
    message.subject = row.value(10).toString();
    const QString file = row.value(11).toString();
    const bool mayExist =
        isOpen(message.state) || message.state == OutboxState::Refused || message.state == OutboxState::GivenUp;
    if (!file.isEmpty() && mayExist)
        message.path = folder + QLatin1Char('/') + file;
    message.created = moment(row.value(12));
    message.updated = moment(row.value(13));
    message.lastTry = moment(row.value(14));
    message.nextTry = moment(row.value(15));
    message.tries = row.value(16).toInt();
    message.reply = row.value(17).toString();
    if (!row.value(18).toString().isEmpty())
        message.error =
            Error{Error::Code::Network, row.value(18).toString(), row.value(19).toString(), row.value(20).toString()};
    return message;
}

} // namespace

Result<std::vector<OutboxMessage>> Outbox::read(const QString &clauses, const QVariantList &values) const
{
    auto query = m_database->run(QStringLiteral("SELECT %1 FROM message %2").arg(columns, clauses), values);
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<OutboxMessage> messages;
    while (query->next())
        messages.push_back(fromRow(*query, messageFolder()));
    const auto read = readParts(messages, QStringLiteral("SELECT id FROM message %1").arg(clauses), values);
    if (!read)
        return tl::make_unexpected(read.error());
    return messages;
}

Result<void> Outbox::readParts(std::vector<OutboxMessage> &messages, const QString &chosen,
                               const QVariantList &values) const
{
    if (messages.empty())
        return {};
    QHash<qint64, OutboxMessage *> byId;
    for (OutboxMessage &message : messages)
        byId.insert(message.id, &message);
    auto recipients = m_database->run(QStringLiteral("SELECT message, address, state, reply, answered FROM recipient "
                                                     "WHERE message IN (%1) ORDER BY message, position")
                                          .arg(chosen),
                                      values);
    if (!recipients)
        return tl::make_unexpected(recipients.error());
    while (recipients->next()) {
        if (OutboxMessage *message = byId.value(recipients->value(0).toLongLong())) {
            message->recipients.push_back({recipients->value(1).toString(),
                                           recipientState(recipients->value(2).toString()),
                                           recipients->value(3).toString(), moment(recipients->value(4))});
            message->envelope.recipients += recipients->value(1).toString();
        }
    }
    auto attachments = m_database->run(QStringLiteral("SELECT message, name, bytes, sha256 FROM attachment WHERE "
                                                      "message IN (%1) ORDER BY message, position")
                                           .arg(chosen),
                                       values);
    if (!attachments)
        return tl::make_unexpected(attachments.error());
    while (attachments->next()) {
        if (OutboxMessage *message = byId.value(attachments->value(0).toLongLong()))
            message->attachments.push_back({attachments->value(1).toString(), attachments->value(2).toLongLong(),
                                            attachments->value(3).toString()});
    }
    return {};
}

Result<OutboxMessage> Outbox::mustRead(qint64 id) const
{
    auto found = read(QStringLiteral("WHERE id = ?"), {id});
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->empty())
        return fail(Error::Code::Io, Text::tr("This message is not in the outbox any more"));
    return std::move(found->front());
}

Result<std::optional<OutboxMessage>> Outbox::message(qint64 id) const
{
    auto found = read(QStringLiteral("WHERE id = ?"), {id});
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->empty())
        return std::optional<OutboxMessage>();
    return std::optional<OutboxMessage>(std::move(found->front()));
}

Result<std::vector<OutboxMessage>> Outbox::due(const QDateTime &now, bool all) const
{
    return read(QStringLiteral("WHERE state = 'waiting' AND (? OR nextTry IS NULL OR nextTry <= ?) ORDER BY id"),
                {all, now.toMSecsSinceEpoch()});
}

Result<std::vector<OutboxMessage>> Outbox::messages(int most) const
{
    return read(QStringLiteral("WHERE 1 ORDER BY id DESC LIMIT ?"), {most});
}

} // namespace clientele::mail
