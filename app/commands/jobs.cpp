// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/jobs.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

// Options that change neither what is said nor to whom.
const QSet<QString> indifferent{QStringLiteral("server"),
                                QStringLiteral("security"),
                                QStringLiteral("user"),
                                QStringLiteral("password-file"),
                                QStringLiteral("auth"),
                                QStringLiteral("ca-file"),
                                QStringLiteral("timeout-seconds"),
                                QStringLiteral("account"),
                                QStringLiteral("allow-plaintext"),
                                QStringLiteral("from"),
                                QStringLiteral("to"),
                                QStringLiteral("mail-to"),
                                QStringLiteral("cc"),
                                QStringLiteral("bcc"),
                                QStringLiteral("subject"),
                                QStringLiteral("once-per"),
                                QStringLiteral("attach"),
                                QStringLiteral("output"),
                                QStringLiteral("readme"),
                                QStringLiteral("created"),
                                QStringLiteral("threads"),
                                QStringLiteral("timings"),
                                QStringLiteral("engine"),
                                QStringLiteral("now"),
                                QStringLiteral("outbox")};

/// The same from every folder; what is no file here (a glob, a database) stays as it is written.
QString placeOf(const QString &input)
{
    const QFileInfo file(input);
    return file.exists() ? file.canonicalFilePath() : input;
}

QStringList sorted(QStringList values)
{
    values.sort();
    return values;
}

} // namespace

Result<Period> parsePeriod(const QString &text)
{
    if (text.isEmpty())
        return Period::Always;
    if (text == QLatin1String("hour"))
        return Period::Hour;
    if (text == QLatin1String("day"))
        return Period::Day;
    if (text == QLatin1String("week"))
        return Period::Week;
    if (text == QLatin1String("month"))
        return Period::Month;
    return fail(Error::Code::Input, Text::tr("This period does not exist"), QStringLiteral("--once-per ") + text,
                Text::tr("Write hour, day, week or month"));
}

QString periodName(Period period, const QDateTime &local)
{
    switch (period) {
    case Period::Always:
        break;
    case Period::Hour: // with its offset: an hour that the change of the clock repeats is another one
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).left(13) +
               QStringLiteral("%1").arg(local.offsetFromUtc() / 60);
    case Period::Day:
        return local.date().toString(Qt::ISODate);
    case Period::Week: {
        int year = 0;
        const int week = local.date().weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Period::Month:
        return local.date().toString(QStringLiteral("yyyy-MM"));
    }
    return {};
}

QString jobKey(const QCommandLineParser &parser, SendPurpose purpose, const SendOptions &options, const QString &period)
{
    QStringList parts{purpose == SendPurpose::Send ? QStringLiteral("send") : QStringLiteral("report"), period,
                      options.from.mailbox, options.subject};
    parts << QStringLiteral("to") << sorted(options.message().recipients());
    QStringList inputs = parser.positionalArguments();
    if (purpose == SendPurpose::Send)
        inputs = parser.values(QStringLiteral("attach")) + inputs;
    parts << QStringLiteral("inputs");
    for (const QString &input : std::as_const(inputs))
        parts << placeOf(input);
    QStringList names = parser.optionNames();
    names.removeDuplicates();
    for (const QString &name : sorted(names)) {
        if (!indifferent.contains(name))
            parts << QStringLiteral("--") + name << parser.values(name);
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace clientele::app
