// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"

#include <optional>
#include <vector>

namespace clientele::mail {

/// One of a provider's ways in.
struct ProviderServer
{
    QString host;
    quint16 port = 587;
    Security security = Security::StartTls;

    friend bool operator==(const ProviderServer &, const ProviderServer &) = default;
};

/// What is known about a mail provider, so that a person need not look it up.
struct Provider
{
    QString id;                          ///< "gmail"; empty: any other
    QString name;                        ///< "Gmail"
    QStringList domains;                 ///< of addresses that are surely here, lower case
    std::vector<ProviderServer> servers; ///< the best first; none for the generic one
    qint64 limitBytes =
        0; ///< the usual largest message as it goes over the wire; 0: not known. The server's own counts.
    bool takesPasswords = true;
    bool wantsAppPassword = false;      ///< the password of the web page does not work
    QString help;                       ///< what is special, in one or two sentences
    QUrl helpLink;                      ///< where the provider explains it
    QString helpLinkText;               ///< "How to make an app password"
    std::optional<OAuthSettings> oauth; ///< without a client id
};

/// All of them, the generic one last.
[[nodiscard]] const std::vector<Provider> &providers();
/// @param id of a Provider; the generic one where it is not known.
[[nodiscard]] const Provider &providerById(const QString &id);
/// By the domain of an address; nullptr where that does not tell.
[[nodiscard]] const Provider *providerOfAddress(const Address &address);

/// Fills in what a provider settles: server, security, sign-in, user (the sender's address), identity server.
void applyProvider(Account &account, const Provider &provider, std::size_t server = 0);

/// Providers show app passwords in groups ("abcd efgh ijkl mnop"); the spaces are no part of them. Any other password
/// stays as it is, for a space may be part of it.
[[nodiscard]] QString cleanedPassword(const Provider &provider, const QString &typed);

} // namespace clientele::mail
