// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/mail/certificates.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace clientele::mailtest {

/// A real mail server (exim4 or dovecot) in a folder of its own, on free ports of loopback: as nobody where the tests
/// run as root, else as whoever runs them. Takes the login ann / secret and is stopped with this object.
class LocalServer final
{
public:
    ~LocalServer();

    /// PIPELINING, CHUNKING, DSN, CRAM-MD5; refuses bad*@, defers grey*@, delivers to mailbox().
    /// @returns empty, or why a test cannot run.
    [[nodiscard]] QString startExim(const Certificates &certificates,
                                    const QString &certificate = QStringLiteral("good"));
    /// SCRAM-SHA-256, XOAUTH2, OAUTHBEARER; hands what it takes to the server at relayPort.
    /// @param introspectionUrl of an identity server that is asked about each token; empty: tokens are signed.
    [[nodiscard]] QString startDovecot(const Certificates &certificates, quint16 relayPort,
                                       const QString &certificate = QStringLiteral("good"),
                                       const QString &introspectionUrl = {});

    [[nodiscard]] quint16 startTlsPort() const { return m_startTlsPort; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    /// All that exim delivered, in mbox form.
    [[nodiscard]] QByteArray mailbox() const;
    [[nodiscard]] qint64 mailboxSize() const;
    [[nodiscard]] QString log() const;

private:
    [[nodiscard]] QString prepare(const Certificates &certificates, const QString &certificate);
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QByteArray filled(const char *text, quint16 relayPort = 0) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_user;
    QString m_group;
    quint16 m_startTlsPort = 0;
    quint16 m_tlsPort = 0;
};

} // namespace clientele::mailtest
