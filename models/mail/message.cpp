// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/message.h"

#include "models/core/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSet>

namespace clientele::mail {

namespace {

const qint64 base64LineBytes = 57; // gives 76 characters, the longest line that RFC 2045 allows
const qint64 headersOfMessage = 700;
const qint64 headersOfPart = 350;

/// In quoted-printable.
qint64 encodedTextSize(const QString &text)
{
    qint64 size = 0;
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes)
        size += c == '\n' ? 2 : (c & 0x80) != 0 || c == '=' ? 3 : 1;
    return size + 3 * size / 76; // soft line breaks
}

/// Characters that no file name should bring along: controls, separators of folders, and marks that turn the reading
/// direction.
QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const ushort u = c.unicode();
        const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (!direction)
            safe += c.category() == QChar::Other_Control || c == QLatin1Char('\\') || u == 0x2028 || u == 0x2029
                        ? QLatin1Char('_')
                        : c;
    }
    return safe.trimmed();
}

} // namespace

QString Attachment::shownName() const
{
    const QString wanted = name.isEmpty() ? QFileInfo(path).fileName() : name;
    const QString safe = safeFileName(wanted.mid(wanted.lastIndexOf(QLatin1Char('/')) + 1));
    return safe.isEmpty() ? QStringLiteral("attachment") : safe;
}

qint64 Attachment::size() const
{
    if (path.isEmpty())
        return bytes.size();
    const QFileInfo file(path);
    return file.isFile() && file.isReadable() ? file.size() : -1;
}

QStringList MailMessage::recipients() const
{
    QStringList mailboxes;
    QSet<QString> seen;
    for (const auto *list : {&to, &cc, &bcc}) {
        for (const Address &address : *list) {
            const QString key = address.mailbox.toLower();
            if (!seen.contains(key))
                mailboxes += address.mailbox;
            seen.insert(key);
        }
    }
    return mailboxes;
}

QString makeMessageId(const Address &from)
{
    const auto random = [] {
        return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, QLatin1Char('0'));
    };
    QString domain = domainOf(from);
    if (domain.isEmpty())
        domain = QStringLiteral("localhost");
    return random() + QLatin1Char('.') + random() + QLatin1Char('@') + domain;
}

Result<ComposedMessage> saveMessage(const MailMessage &message, const QString &path)
{
    QSaveFile file(path);
    const auto notWritten = [&] {
        return fail(Error::Code::Io, QCoreApplication::translate("MailMessage", "The message could not be written"),
                    path + QStringLiteral(", ") + file.errorString(),
                    QCoreApplication::translate("MailMessage", "Choose a folder you may write to, with enough space"));
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    auto composed = compose(message, file);
    if (!composed) {
        file.cancelWriting();
        return composed;
    }
    if (auto ended = commitFile(file); !ended)
        return tl::make_unexpected(ended.error());
    return composed;
}

qint64 encodedSize(qint64 bytes)
{
    const qint64 lines = (bytes + base64LineBytes - 1) / base64LineBytes;
    return (bytes + 2) / 3 * 4 + 2 * lines;
}

qint64 estimatedSize(const MailMessage &message)
{
    qint64 size = headersOfMessage + 40 * qint64(message.to.size() + message.cc.size());
    size += encodedTextSize(message.body);
    if (message.html) {
        size += 2 * headersOfPart + encodedTextSize(htmlBody(message.body, message.picture, {}, message.language));
        if (!message.picture.isEmpty())
            size += 2 * headersOfPart + encodedSize(message.picture.png.size());
    }
    for (const Attachment &attachment : message.attachments)
        size += headersOfPart + encodedSize(std::max<qint64>(0, attachment.size()));
    return size;
}

} // namespace clientele::mail
