// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace clientele::mail {

/// One whole answer of the server: "250-first", "250 last".
struct SmtpReply
{
    int code = 0;
    QList<QByteArray> lines; ///< without code, separator and line end; one at least

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isIntermediate() const { return code >= 300 && code < 400; }
    [[nodiscard]] bool isTemporary() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool isPermanent() const { return code >= 500; }
    /// "535 5.7.8 Username and password not accepted": one line, without control characters, the code of every line
    /// after the first left out, at most 1,000 characters.
    [[nodiscard]] QString text() const;
};

/// Makes replies of bytes in any portions. Takes CRLF and bare LF, a code without text, and lines that differ in their
/// code (the last one counts); refuses what is not SMTP, lines above 8 KiB and replies above 1,000 lines.
class SmtpReplyParser final
{
public:
    static constexpr qsizetype longestLine = 8192;
    static constexpr qsizetype mostLines = 1000;

    enum class Fault { None, NotSmtp, LineTooLong, TooManyLines };

    void feed(QByteArrayView bytes);
    /// The next whole reply; nothing while one is incomplete, or after a fault.
    [[nodiscard]] std::optional<SmtpReply> next();
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// True while bytes wait that are no whole reply yet, or replies that nobody fetched.
    [[nodiscard]] bool hasPending() const { return !m_buffer.isEmpty() || !m_reply.lines.isEmpty(); }
    /// The line that was not SMTP, shortened and without control characters.
    [[nodiscard]] QString faultyLine() const { return m_faultyLine; }

private:
    bool takeLine(QByteArrayView line);

    QByteArray m_buffer;
    SmtpReply m_reply;
    Fault m_fault = Fault::None;
    QString m_faultyLine;
};

/// Server text for people: UTF-8 or else Latin-1, control characters as spaces, at most so many characters.
[[nodiscard]] QString readableText(QByteArrayView bytes, qsizetype most = 1000);

} // namespace clientele::mail
