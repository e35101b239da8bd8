// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpcapabilities.h"

#include <utility>

namespace clientele::mail {

namespace {

bool SmtpCapabilities::*flagOf(const QString &keyword)
{
    using C = SmtpCapabilities;
    static const std::pair<QLatin1String, bool C::*> flags[] = {
        {QLatin1String("STARTTLS"), &C::startTls},   {QLatin1String("8BITMIME"), &C::eightBitMime},
        {QLatin1String("SMTPUTF8"), &C::smtpUtf8},   {QLatin1String("PIPELINING"), &C::pipelining},
        {QLatin1String("CHUNKING"), &C::chunking},   {QLatin1String("BINARYMIME"), &C::binaryMime},
        {QLatin1String("DSN"), &C::deliveryNotices}, {QLatin1String("ENHANCEDSTATUSCODES"), &C::enhancedStatusCodes}};
    for (const auto &[name, flag] : flags) {
        if (keyword == name)
            return flag;
    }
    return nullptr;
}

} // namespace

SmtpCapabilities SmtpCapabilities::fromReply(const SmtpReply &reply)
{
    SmtpCapabilities capabilities;
    for (qsizetype i = 1; i < reply.lines.size(); ++i) { // the first line is the server's name
        QString line = QString::fromLatin1(reply.lines[i]).simplified().toUpper();
        if (line.startsWith(QLatin1String("AUTH=")))
            line[4] = QLatin1Char(' '); // as servers wrote it before RFC 2554
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (bool SmtpCapabilities::*flag = flagOf(words[0])) {
            capabilities.*flag = true;
        } else if (words[0] == QLatin1String("SIZE")) {
            capabilities.size = true;
            bool isNumber = false;
            const qint64 limit = words.size() > 1 ? words[1].toLongLong(&isNumber) : 0;
            if (isNumber && limit > 0)
                capabilities.sizeLimit = limit;
        } else if (words[0] == QLatin1String("AUTH")) {
            capabilities.authMechanisms += words.mid(1);
        }
    }
    capabilities.authMechanisms.removeDuplicates();
    return capabilities;
}

} // namespace clientele::mail
