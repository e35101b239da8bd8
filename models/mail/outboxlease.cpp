// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxlease.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace clientele::mail {

namespace {

const qint64 unseenIsAliveSeconds = 24 * 3600;

/// In ticks since the boot; empty where there is no such process.
QString startOf(const QString &process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    // The second field is the program's name in brackets, which may hold spaces; state is the third, start the 22nd.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const bool isGone = fields.size() < 20 || fields[0] == "Z" || fields[0] == "X";
    return isGone ? QString() : QString::fromLatin1(fields[19]);
}

QStringList place()
{
    return {QString::fromLatin1(QSysInfo::machineUniqueId()), QString::fromLatin1(QSysInfo::bootUniqueId()),
            QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(QLatin1Char('/'), -1)};
}

} // namespace

QString thisProcess()
{
    const QString number = QString::number(QCoreApplication::applicationPid());
    return (place() << number << startOf(number)).join(QLatin1Char('|'));
}

bool isAlive(const QString &owner, const QDateTime &since)
{
    const QStringList parts = owner.split(QLatin1Char('|'));
    if (parts.size() != 5)
        return false;
    const QStringList here = place();
    if (parts[0] == here[0] && parts[1] != here[1])
        return false; // the computer was started anew since then
    if (parts[0] != here[0] || parts[2] != here[2])
        return since.secsTo(QDateTime::currentDateTimeUtc()) < unseenIsAliveSeconds;
    const QString start = startOf(parts[3]);
    return !start.isEmpty() && start == parts[4];
}

} // namespace clientele::mail
