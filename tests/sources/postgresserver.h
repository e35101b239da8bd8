// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databaseaddress.h"
#include "tests/mail/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace clientele::tests {

/// A real PostgreSQL 15 in a folder of its own, on a free port of loopback and a socket in its folder: as nobody where
/// the tests run as root, else as whoever runs them. Start it once for each test program; it ends with this object.
///
/// Over the socket "owner" may do everything without a password. Over TCP "analyst" has the password "tr0ub4dor": it
/// may read what it was granted. The database is "shop". TLS is on, with the certificate "good".
class PostgresServer final
{
public:
    ~PostgresServer();

    /// @returns empty, or why a test cannot run.
    [[nodiscard]] QString start();
    /// From now on new connections are shown this certificate ("good", "other", "self"). @returns empty, or the reason.
    [[nodiscard]] QString useCertificate(const QString &name);
    /// Runs statements as the owner. @returns what psql prints, fields parted by "|"; failures begin with "ERROR".
    QString sql(const QString &statements) const;

    /// As "analyst" over TCP.
    [[nodiscard]] sources::DatabaseAddress address(const QString &table = {}) const;
    [[nodiscard]] sources::DatabaseAddress ownerAddress(const QString &table = {}) const;
    [[nodiscard]] QString authority() const { return m_certificates.authority(); }
    [[nodiscard]] static QString password() { return QStringLiteral("tr0ub4dor"); }

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] std::pair<QString, QStringList> unprivileged(const QString &program,
                                                               const QStringList &arguments) const;
    void installCertificate(const QString &name) const;
    void own() const;

    QTemporaryDir m_folder;
    mailtest::Certificates m_certificates;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace clientele::tests
