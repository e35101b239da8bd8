// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace clientele::mail {

/// What an identity server gave. Secret: never in a file, a log or an error.
struct OAuthTokens
{
    QString accessToken;
    QString refreshToken; ///< empty where the server gave none
    QDateTime expires;    ///< UTC; not valid where the server did not tell

    /// False from one minute before its end: what is sent takes a while.
    [[nodiscard]] bool isFresh(const QDateTime &now = QDateTime::currentDateTimeUtc()) const
    {
        return !accessToken.isEmpty() && (!expires.isValid() || now.secsTo(expires) > 60);
    }

    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

} // namespace clientele::mail
