// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/certificates.h"

#include <QFile>
#include <QProcess>

namespace clientele::mailtest {

QString Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForStarted())
        return QStringLiteral("openssl is missing");
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return QStringLiteral("openssl: ") + QString::fromLocal8Bit(process.readAll());
    return {};
}

QString Certificates::issue(const QString &name, const QString &names, const QStringList &validity) const
{
    QFile extensions(file(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return extensions.errorString();
    extensions.write("subjectAltName=" + names.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
    extensions.close();
    const QStringList request{QStringLiteral("req"),
                              QStringLiteral("-newkey"),
                              QStringLiteral("ec"),
                              QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:prime256v1"),
                              QStringLiteral("-nodes"),
                              QStringLiteral("-subj"),
                              QStringLiteral("/CN=test ") + name,
                              QStringLiteral("-keyout"),
                              key(name),
                              QStringLiteral("-out"),
                              file(name + QStringLiteral(".csr"))};
    if (const QString problem = openssl(request); !problem.isEmpty())
        return problem;
    return openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                               file(name + QStringLiteral(".csr")), QStringLiteral("-CA"), authority(),
                               QStringLiteral("-CAkey"), file(QStringLiteral("ca.key")),
                               QStringLiteral("-CAcreateserial"), QStringLiteral("-extfile"), extensions.fileName(),
                               QStringLiteral("-out"), certificate(name)} +
                   validity);
}

QString Certificates::make()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    const auto selfSigned = [&](const QString &name, const QString &keyFile, const QStringList &extra) {
        return openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                                   QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                                   QStringLiteral("/CN=") + name, QStringLiteral("-keyout"),
                                   file(keyFile + QStringLiteral(".key")), QStringLiteral("-out"),
                                   file(keyFile + QStringLiteral(".pem"))} +
                       extra);
    };
    const QString loopback = QStringLiteral("DNS:localhost,IP:127.0.0.1,IP:::1");
    const QStringList aMonth{QStringLiteral("-days"), QStringLiteral("30")};
    const QStringList authority{QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:TRUE"),
                                QStringLiteral("-addext"), QStringLiteral("keyUsage=critical,keyCertSign,cRLSign")};
    QString problem = selfSigned(QStringLiteral("test CA"), QStringLiteral("ca"), authority);
    if (problem.isEmpty())
        problem = issue(QStringLiteral("good"), loopback, aMonth);
    if (problem.isEmpty())
        problem = issue(QStringLiteral("other"), QStringLiteral("DNS:other.example"), aMonth);
    if (problem.isEmpty())
        problem = issue(QStringLiteral("expired"), loopback, {QStringLiteral("-days"), QStringLiteral("-1")});
    if (problem.isEmpty())
        problem = selfSigned(QStringLiteral("localhost"), QStringLiteral("self"),
                             {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + loopback});
    return problem;
}

} // namespace clientele::mailtest
