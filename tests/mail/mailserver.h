// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/mail/certificates.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace clientele::mailtest {

/// aiosmtpd in a process of its own, on a free port of loopback. Takes the login ann / secret.
class MailServer final
{
public:
    ~MailServer();

    /// @param arguments of mailserver.py beside folder and certificate. @returns empty, or why a test cannot run.
    [[nodiscard]] QString start(const Certificates &certificates, const QStringList &arguments,
                                const QString &certificate = QStringLiteral("good"));
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] int stored() const;
    /// The n-th message as it came, from 1.
    [[nodiscard]] QByteArray message(int number) const;
    [[nodiscard]] QString messagePath(int number) const;
    /// Keys from, to, options, hello, tls, authenticated.
    [[nodiscard]] QJsonObject envelope(int number) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// What Python's strict reader finds in a message, see readmail.py; the key "failure" where it refuses it, or where
/// GMime finds something else in it.
[[nodiscard]] QJsonObject readWithPython(const QString &path);

} // namespace clientele::mailtest
