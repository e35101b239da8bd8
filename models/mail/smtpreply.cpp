// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpreply.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace clientele::mail {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QString readableText(QByteArrayView bytes, qsizetype most)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    text = text.simplified();
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

QString SmtpReply::text() const
{
    static const QRegularExpression enhanced(QStringLiteral("^[245]\\.\\d{1,3}\\.\\d{1,3}(?: |$)"));
    QStringList parts{QString::number(code)};
    QString first;
    for (const QByteArray &line : lines) {
        QString part = readableText(line);
        const QString status = enhanced.match(part).captured(0).trimmed();
        if (parts.size() == 1)
            first = status;
        else if (!status.isEmpty() && status == first)
            part = part.mid(status.size()).trimmed(); // servers repeat it on every line
        if (!part.isEmpty())
            parts += part;
    }
    const QString whole = parts.join(QLatin1Char(' '));
    return whole.size() > 1000 ? whole.left(999) + QChar(0x2026) : whole;
}

void SmtpReplyParser::feed(QByteArrayView bytes)
{
    if (m_fault == Fault::None)
        m_buffer.append(bytes.data(), bytes.size());
}

std::optional<SmtpReply> SmtpReplyParser::next()
{
    qsizetype start = 0;
    std::optional<SmtpReply> reply;
    while (m_fault == Fault::None && !reply) {
        const qsizetype end = m_buffer.indexOf('\n', start);
        const qsizetype length = (end < 0 ? m_buffer.size() : end) - start;
        if (length > longestLine) {
            m_fault = Fault::LineTooLong;
            break;
        }
        if (end < 0)
            break;
        QByteArrayView line = QByteArrayView(m_buffer).sliced(start, length);
        if (line.endsWith('\r'))
            line.chop(1);
        start = end + 1;
        if (takeLine(line))
            reply = std::exchange(m_reply, {});
    }
    m_buffer = m_fault == Fault::None ? m_buffer.sliced(start) : QByteArray();
    return reply;
}

bool SmtpReplyParser::takeLine(QByteArrayView line)
{
    const bool hasCode = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]);
    const char separator = line.size() > 3 ? line[3] : ' ';
    if (!hasCode || (separator != ' ' && separator != '-' && separator != '\t')) {
        m_fault = Fault::NotSmtp;
        m_faultyLine = readableText(line, 80);
        return false;
    }
    if (m_reply.lines.size() >= mostLines) {
        m_fault = Fault::TooManyLines;
        return false;
    }
    m_reply.code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    m_reply.lines += line.size() > 4 ? line.sliced(4).toByteArray() : QByteArray();
    return separator != '-';
}

} // namespace clientele::mail
