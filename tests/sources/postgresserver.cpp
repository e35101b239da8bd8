// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sources/postgresserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QThread>

#include <unistd.h>

namespace clientele::tests {

namespace {

const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
const int startMs = 30'000;
const int nobody = 65534;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : quint16(0);
}

} // namespace

PostgresServer::~PostgresServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"));
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

// The server refuses to run as root.
std::pair<QString, QStringList> PostgresServer::unprivileged(const QString &program, const QStringList &arguments) const
{
    if (::geteuid() != 0)
        return {program, arguments};
    return {QStringLiteral("setpriv"),
            QStringList{QStringLiteral("--reuid=%1").arg(nobody), QStringLiteral("--regid=%1").arg(nobody),
                        QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig=INT"), program} +
                arguments};
}

QString PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    const auto [command, all] = unprivileged(program, arguments);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command, all);
    if (!process.waitForFinished(startMs) || process.exitCode() != 0)
        return QStringLiteral("ERROR %1: %2").arg(program, QString::fromLocal8Bit(process.readAll()));
    return QString::fromLocal8Bit(process.readAll()).trimmed();
}

void PostgresServer::own() const
{
    if (::geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QString::number(nobody), m_folder.path()});
}

void PostgresServer::installCertificate(const QString &name) const
{
    for (const char *ending : {"pem", "key"}) {
        const QString to = m_folder.filePath(QStringLiteral("server.") + QLatin1String(ending));
        QFile::remove(to);
        QFile::copy(QLatin1String(ending) == QLatin1String("pem") ? m_certificates.certificate(name)
                                                                  : m_certificates.key(name),
                    to);
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    }
    own();
}

QString PostgresServer::start()
{
    if (!QFileInfo(programs + QStringLiteral("initdb")).isExecutable())
        return QStringLiteral("PostgreSQL 15 is not installed (postgresql-15)");
    if (const QString problem = m_certificates.make(); !problem.isEmpty())
        return problem;
    m_port = freePort();
    own();
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString made =
        run(programs + QStringLiteral("initdb"),
            {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-A"),
             QStringLiteral("trust"), QStringLiteral("--no-sync"), QStringLiteral("--no-instructions"),
             QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8")});
    if (made.startsWith(QLatin1String("ERROR")))
        return made;
    QFile access(data + QStringLiteral("/pg_hba.conf"));
    if (!access.open(QIODevice::WriteOnly))
        return access.errorString();
    access.write("local all all trust\nhost shop,nowhere analyst 127.0.0.1/32 scram-sha-256\n");
    access.close();
    installCertificate(QStringLiteral("good"));
    const auto [command, all] = unprivileged(
        programs + QStringLiteral("postgres"),
        {QStringLiteral("-D"), data, QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-k"),
         m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
         QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB"), QStringLiteral("-c"),
         QStringLiteral("ssl=on"), QStringLiteral("-c"),
         QStringLiteral("ssl_cert_file=") + m_folder.filePath(QStringLiteral("server.pem")), QStringLiteral("-c"),
         QStringLiteral("ssl_key_file=") + m_folder.filePath(QStringLiteral("server.key"))});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command, all);
    QElapsedTimer waited;
    waited.start();
    while (sql(QStringLiteral("SELECT 1")) != QLatin1String("1")) {
        if (waited.elapsed() > startMs || m_process.state() == QProcess::NotRunning)
            return QStringLiteral("PostgreSQL does not start: ") + QString::fromLocal8Bit(m_process.readAll());
        QThread::msleep(30);
    }
    const QString set = sql(QStringLiteral("CREATE ROLE analyst LOGIN PASSWORD '%1'").arg(password()));
    const QString shop = sql(QStringLiteral("CREATE DATABASE shop"));
    return set.startsWith(QLatin1String("ERROR")) ? set : shop.startsWith(QLatin1String("ERROR")) ? shop : QString();
}

QString PostgresServer::useCertificate(const QString &name)
{
    installCertificate(name);
    const QString loaded = sql(QStringLiteral("SELECT pg_conf_load_time()"));
    sql(QStringLiteral("SELECT pg_reload_conf()"));
    for (int i = 0; i < 200; ++i) {
        if (sql(QStringLiteral("SELECT pg_conf_load_time()")) != loaded)
            return {};
        QThread::msleep(20);
    }
    return QStringLiteral("the certificate was not taken");
}

QString PostgresServer::sql(const QString &statements) const
{
    // The first statements come before the database.
    static const QString none = QStringLiteral("postgres");
    const bool isBefore = statements.startsWith(QLatin1String("CREATE DATABASE")) ||
                          statements.startsWith(QLatin1String("CREATE ROLE")) ||
                          statements == QLatin1String("SELECT 1");
    return run(programs + QStringLiteral("psql"),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(),
                QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"),
                QStringLiteral("-d"), isBefore ? none : QStringLiteral("shop"), QStringLiteral("-c"), statements});
}

sources::DatabaseAddress PostgresServer::address(const QString &table) const
{
    sources::DatabaseAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    address.database = QStringLiteral("shop");
    address.user = QStringLiteral("analyst");
    address.table = table;
    return address;
}

sources::DatabaseAddress PostgresServer::ownerAddress(const QString &table) const
{
    sources::DatabaseAddress address = PostgresServer::address(table);
    address.host = m_folder.path();
    address.user = QStringLiteral("owner");
    return address;
}

} // namespace clientele::tests
