// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"

#include <QJsonObject>
#include <QProcess>

namespace clientele::mailtest {

/// identityserver.py in a process of its own, on a free port of loopback.
class IdentityServer final
{
public:
    ~IdentityServer();

    /// @returns empty, or why a test cannot run.
    [[nodiscard]] QString start();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// An account's settings for this server. @param atAuthorize and atToken what it plays: "ok", "denied", "500", …
    [[nodiscard]] mail::OAuthSettings settings(const QString &atAuthorize = QStringLiteral("ok"),
                                               const QString &atToken = QStringLiteral("ok")) const;
    /// Where a mail server asks about a token, and where a token is taken back; the token follows.
    [[nodiscard]] QString introspectionUrl() const { return address(QStringLiteral("introspect?token=")); }
    [[nodiscard]] QString withdrawalUrl() const { return address(QStringLiteral("withdraw?token=")); }
    [[nodiscard]] static QString clientSecret() { return QStringLiteral("s&cret=+%41"); }
    /// What it was asked since it was last looked at.
    [[nodiscard]] QList<QJsonObject> requests();

private:
    [[nodiscard]] QString address(const QString &action) const
    {
        return QStringLiteral("http://127.0.0.1:%1/ok/%2").arg(m_port).arg(action);
    }

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace clientele::mailtest
