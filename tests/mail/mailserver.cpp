// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/mailserver.h"

#include "tests/mail/gmimereader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace clientele::mailtest {

namespace {

// Debian's packages are those of the system's own Python, whichever other one comes first in the path.
const QString python = QStringLiteral("/usr/bin/python3");

QString script(const QString &name)
{
    return QStringLiteral(CLIENTELE_SOURCE_DIR "/tests/mail/") + name;
}

} // namespace

MailServer::~MailServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString MailServer::start(const Certificates &certificates, const QStringList &arguments, const QString &certificate)
{
    m_process.start(python,
                    QStringList{script(QStringLiteral("mailserver.py")), QStringLiteral("--folder"), m_folder.path(),
                                QStringLiteral("--certificate"), certificates.certificate(certificate),
                                QStringLiteral("--key"), certificates.key(certificate)} +
                        arguments);
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(200);
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith("PORT "))
        return QStringLiteral("aiosmtpd (python3-aiosmtpd) does not start: ") +
               QString::fromLocal8Bit(m_process.readAllStandardError());
    m_port = line.mid(5).toUShort();
    return {};
}

int MailServer::stored() const
{
    return int(QDir(m_folder.path()).entryList({QStringLiteral("*.json")}).size());
}

QString MailServer::messagePath(int number) const
{
    return m_folder.filePath(QStringLiteral("%1.eml").arg(number));
}

QByteArray MailServer::message(int number) const
{
    QFile file(messagePath(number));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject MailServer::envelope(int number) const
{
    QFile file(m_folder.filePath(QStringLiteral("%1.json").arg(number)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

namespace {

QString differenceOf(const QJsonObject &byPython, const QJsonObject &byGMime)
{
    for (auto it = byGMime.begin(); it != byGMime.end(); ++it) {
        QJsonValue expected = byPython[it.key()];
        if (expected.isNull() && it->isArray())
            expected = QJsonArray();
        if (it.key() == QLatin1String("attachments")) { // Python tells more of them
            QJsonArray some;
            for (const QJsonValueRef attachment : expected.toArray())
                some += QJsonObject{{QStringLiteral("name"), attachment[QLatin1String("name")]},
                                    {QStringLiteral("type"), attachment[QLatin1String("type")]},
                                    {QStringLiteral("bytes"), attachment[QLatin1String("bytes")]}};
            expected = some;
        }
        if (expected != it.value())
            return QStringLiteral("GMime reads another %1: %2")
                .arg(it.key(), QString::fromUtf8(QJsonDocument(QJsonArray{it.value(), expected}).toJson().left(2000)));
    }
    return byGMime.isEmpty() ? QStringLiteral("GMime cannot read it") : QString();
}

} // namespace

QJsonObject readWithPython(const QString &path)
{
    QProcess process;
    process.start(python, {script(QStringLiteral("readmail.py")), path});
    process.waitForFinished(60'000);
    const auto parsed = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (!parsed.isObject())
        return {{QStringLiteral("failure"), QString::fromLocal8Bit(process.readAllStandardError())}};
    const QString difference = differenceOf(parsed.object(), readWithGMime(path));
    return difference.isEmpty() ? parsed.object() : QJsonObject{{QStringLiteral("failure"), difference}};
}

} // namespace clientele::mailtest
