// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpcapabilities.h"

namespace clientele::mail {

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
        if (words[0] == QLatin1String("STARTTLS")) {
            capabilities.startTls = true;
        } else if (words[0] == QLatin1String("8BITMIME")) {
            capabilities.eightBitMime = true;
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
