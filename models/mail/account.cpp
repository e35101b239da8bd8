// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/account.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUuid>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailAccount)
};

tl::unexpected<Error> wrong(const QString &what, const QString &where, const QString &remedy)
{
    return fail(Error::Code::Input, what, where.simplified().left(120), remedy);
}

/// A token or a client secret must never leave in clear, except to this computer.
bool isSafeForSecrets(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == QLatin1String("https") ||
            (url.scheme() == QLatin1String("http") && isLoopback(url.host())));
}

Result<void> checkOAuth(const OAuthSettings &oauth)
{
    for (const QUrl &url : {oauth.authorizationUrl, oauth.tokenUrl}) {
        if (!isSafeForSecrets(url))
            return wrong(Text::tr("This is no address of an identity server"), url.toString(QUrl::RemoveUserInfo),
                         Text::tr("Write it as the provider does, with https"));
    }
    if (oauth.clientId.trimmed().isEmpty() || hasControlCharacters(oauth.clientId))
        return wrong(Text::tr("The client ID is missing"), {},
                     Text::tr("Write the one that the provider gave for this program, or ask your administrator"));
    if (hasControlCharacters(oauth.scope))
        return wrong(Text::tr("The scope holds a line break or another control character"), {},
                     Text::tr("Write it on one line"));
    return {};
}

} // namespace

QString makeAccountId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Result<void> checkAccount(const Account &account)
{
    if (account.name.trimmed().isEmpty() || hasControlCharacters(account.name))
        return wrong(Text::tr("The account has no name"), account.name, Text::tr("Write one, for example Work"));
    if (account.sender.mailbox.isEmpty())
        return wrong(Text::tr("The sender is missing"), account.name, Text::tr("Write your address"));
    if (const auto sender = parseAddress(displayText(account.sender)); !sender)
        return tl::make_unexpected(sender.error());
    const auto server = parseServer(account.host);
    const bool isName = server && server->port == 0 && server->host == account.host;
    if ((!isName && QHostAddress(account.host).protocol() != QAbstractSocket::IPv6Protocol) || account.port == 0)
        return wrong(Text::tr("The mail server is missing"), account.host,
                     Text::tr("Write its name, for example smtp.example.org"));
    if (hasControlCharacters(account.user) || hasControlCharacters(account.proxy.user))
        return wrong(Text::tr("The user name holds a control character"), {}, Text::tr("Write it without"));
    if (account.signIn != SignIn::None && account.user.isEmpty())
        return wrong(Text::tr("The user name is missing"), account.name,
                     Text::tr("Write it; with most providers it is your address"));
    if (account.signIn != SignIn::None && account.security == Security::None)
        return wrong(Text::tr("A password is never sent without encryption"), account.host,
                     Text::tr("Choose STARTTLS or TLS, or send without signing in"));
    if (account.security == Security::None && !isLoopback(account.host))
        return wrong(Text::tr("Mail without encryption is only sent to this computer"), account.host,
                     Text::tr("Choose STARTTLS or TLS"));
    // Pin, proxy and what else the client demands.
    if (const auto checked = checkSettings(settingsFor(account, {})); !checked)
        return checked;
    return account.usesOAuth() ? checkOAuth(account.oauth) : Result<void>();
}

SmtpSettings settingsFor(const Account &account, const QString &secret)
{
    SmtpSettings settings;
    settings.host = account.host;
    settings.port = account.port;
    settings.security = account.security;
    settings.caFile = account.caFile;
    settings.pinnedCertificate = account.pinnedCertificate;
    settings.proxy = account.proxy;
    if (account.signIn == SignIn::None)
        return settings;
    settings.user = account.user;
    const bool needsToken = account.authMethod == AuthMethod::XOAuth2 || account.authMethod == AuthMethod::OAuthBearer;
    if (needsToken == account.usesOAuth()) // else left from the other kind of sign-in
        settings.authMethod = account.authMethod;
    (account.usesOAuth() ? settings.accessToken : settings.password) = secret;
    return settings;
}

bool hasProxyLogin(const Account &account)
{
    return account.proxy.kind != SmtpProxy::Kind::None && !account.proxy.user.isEmpty();
}

QString passwordKey(const Account &account)
{
    return QStringLiteral("mail/%1/password").arg(account.id);
}

QString refreshTokenKey(const Account &account)
{
    return QStringLiteral("mail/%1/refresh-token").arg(account.id);
}

QString clientSecretKey(const Account &account)
{
    return QStringLiteral("mail/%1/client-secret").arg(account.id);
}

QString proxyPasswordKey(const Account &account)
{
    return QStringLiteral("mail/%1/proxy-password").arg(account.id);
}

} // namespace clientele::mail
