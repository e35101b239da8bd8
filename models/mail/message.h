// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/mail/address.h"
#include "models/mail/htmlbody.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

class QFileDevice;

namespace clientele::mail {

/// A file that goes with the message: either bytes in memory or a path that is read while the message is composed.
struct Attachment
{
    QString name; ///< as the recipient sees it, "Überblick.pdf"; the path's file name where empty
    QString path; ///< read from here when not empty, else from bytes
    QByteArray bytes;
    QString mimeType;    ///< "application/pdf"; found from name and content where empty
    QString description; ///< "9 pages, vector": for the person who sends, never part of the message

    [[nodiscard]] QString shownName() const;
    /// Bytes before encoding; -1 where the file cannot be read.
    [[nodiscard]] qint64 size() const;
};

/// What a person writes. The same messageId on a second try lets servers recognise a duplicate.
struct MailMessage
{
    Address from;
    std::vector<Address> to, cc, bcc;
    QString subject;
    QString body;
    bool html = false;     ///< also as HTML, with the picture; else text alone, and the picture is left out
    InlinePicture picture; ///< shown below the text
    QString language;      ///< of the text, "en"
    std::vector<Attachment> attachments;
    QString messageId; ///< without <>; made when empty
    QDateTime date;    ///< now when not valid

    /// Everybody who receives it, each mailbox once, in the order To, Cc, Bcc.
    [[nodiscard]] QStringList recipients() const;
};

struct ComposedMessage
{
    QString messageId; ///< without <>
    qint64 bytes = 0;  ///< as it goes over the wire, dot-stuffing not counted
};

/// "4f1c….b2@example.org": random, in the sender's own domain.
[[nodiscard]] QString makeMessageId(const Address &from);

/// Writes the message as RFC 5322 with CRLF line ends: multipart/mixed, the body as UTF-8 text, attachments in base64,
/// all of it seven-bit. With HTML the body is multipart/alternative: the text, then the HTML, which a picture makes
/// multipart/related. Bcc is left out. Attachments with a path are streamed, so memory stays bounded.
/// @param out open for writing; written from its current position.
/// @errors Input: no recipient, or a line break where a header cannot have one. Io: a file cannot be read, or out not
/// written.
[[nodiscard]] Result<ComposedMessage> compose(const MailMessage &message, QFileDevice &out);

/// Composes into a file of that name, which appears only when it is whole.
[[nodiscard]] Result<ComposedMessage> saveMessage(const MailMessage &message, const QString &path);

/// What so many bytes take in base64 with its line ends.
[[nodiscard]] qint64 encodedSize(qint64 bytes);
/// Estimate of the composed message, within a few hundred bytes for the headers.
[[nodiscard]] qint64 estimatedSize(const MailMessage &message);

} // namespace clientele::mail
