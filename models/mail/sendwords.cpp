// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/sendwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendWords)
};

double fraction(qint64 sent, qint64 total)
{
    return total > 0 ? std::clamp(double(sent) / double(total), 0.0, 1.0) : 0.0;
}

} // namespace

QString recipientsInWords(const MailMessage &message)
{
    const QString own = domainOf(message.from);
    const QStringList recipients = message.recipients();
    const auto inside = std::count_if(recipients.begin(), recipients.end(), [&](const QString &mailbox) {
        return mailbox.section(QLatin1Char('@'), -1) == own;
    });
    const qsizetype outside = recipients.size() - inside;
    const QString count = Text::tr("%Ln recipient(s)", nullptr, int(recipients.size()));
    if (outside == 0)
        return Text::tr("%1, all at %2.", "3 recipients, all at example.org.").arg(count, own);
    if (inside == 0)
        return Text::tr("%1, all outside %2.").arg(count, own);
    return Text::tr("%1: %2 at %3, %4 outside.").arg(count).arg(inside).arg(own).arg(outside);
}

QString progressInWords(qint64 sent, qint64 total, const Format &format)
{
    return Text::tr("Sending: %1 of %2 (%3)")
        .arg(format.bytes(sent), format.bytes(total), format.percent(fraction(sent, total)));
}

int perMille(qint64 sent, qint64 total)
{
    return int(1000 * fraction(sent, total));
}

} // namespace clientele::mail
