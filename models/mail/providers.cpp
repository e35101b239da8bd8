// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/providers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailProvider)
};

const qint64 mebibyte = 1024 * 1024;

Provider gmail()
{
    Provider provider;
    provider.id = QStringLiteral("gmail");
    provider.name = QStringLiteral("Gmail");
    provider.domains = {QStringLiteral("gmail.com"), QStringLiteral("googlemail.com")};
    provider.servers = {{QStringLiteral("smtp.gmail.com"), 587, Security::StartTls},
                        {QStringLiteral("smtp.gmail.com"), 465, Security::Tls}};
    provider.limitBytes = 35'882'577; // 25 MiB of files once they are encoded
    provider.wantsAppPassword = true;
    provider.help =
        Text::tr("Gmail does not take the password of your Google account here. Turn on 2‑Step Verification, "
                 "make an app password of 16 letters and paste it, or sign in with the browser.");
    provider.helpLink = QUrl(QStringLiteral("https://support.google.com/accounts/answer/185833"));
    provider.helpLinkText = Text::tr("How to make an app password");
    OAuthSettings oauth;
    // Without offline access and consent Google gives no refresh token.
    oauth.authorizationUrl =
        QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent"));
    oauth.tokenUrl = QUrl(QStringLiteral("https://oauth2.googleapis.com/token"));
    oauth.scope = QStringLiteral("https://mail.google.com/");
    oauth.hasClientSecret = true;
    provider.oauth = oauth;
    return provider;
}

Provider microsoft()
{
    Provider provider;
    provider.id = QStringLiteral("microsoft365");
    provider.name = QStringLiteral("Microsoft 365, Outlook.com");
    provider.domains = {QStringLiteral("outlook.com"), QStringLiteral("hotmail.com"), QStringLiteral("live.com"),
                        QStringLiteral("msn.com")};
    provider.servers = {{QStringLiteral("smtp.office365.com"), 587, Security::StartTls}};
    provider.limitBytes = 35 * mebibyte;
    provider.takesPasswords = false;
    provider.help =
        Text::tr("Microsoft takes no passwords any more: sign in with the browser. That needs a client ID, which your "
                 "administrator makes by registering the program, with http://localhost as redirect address. Without "
                 "one, save the message as .eml and open it in Outlook.");
    provider.helpLink = QUrl(QStringLiteral("https://learn.microsoft.com/exchange/client-developer/legacy-protocols/"
                                            "how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth"));
    provider.helpLinkText = Text::tr("How to register a program");
    OAuthSettings oauth;
    oauth.authorizationUrl = QUrl(QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize"));
    oauth.tokenUrl = QUrl(QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/token"));
    oauth.scope = QStringLiteral("https://outlook.office.com/SMTP.Send offline_access");
    oauth.redirectHost = QStringLiteral("localhost"); // Microsoft takes any port of this name, of no other
    provider.oauth = oauth;
    return provider;
}

Provider yahoo()
{
    Provider provider;
    provider.id = QStringLiteral("yahoo");
    provider.name = QStringLiteral("Yahoo Mail");
    provider.domains = {QStringLiteral("yahoo.com"), QStringLiteral("ymail.com"), QStringLiteral("rocketmail.com"),
                        QStringLiteral("yahoo.de"),  QStringLiteral("yahoo.fr"),  QStringLiteral("yahoo.co.uk")};
    provider.servers = {{QStringLiteral("smtp.mail.yahoo.com"), 465, Security::Tls},
                        {QStringLiteral("smtp.mail.yahoo.com"), 587, Security::StartTls}};
    provider.limitBytes = 25 * mebibyte;
    provider.wantsAppPassword = true;
    provider.help =
        Text::tr("Yahoo does not take the password of the web page here. Make an app password in the account's "
                 "security settings and paste it.");
    provider.helpLink = QUrl(QStringLiteral("https://help.yahoo.com/kb/SLN15241.html"));
    provider.helpLinkText = Text::tr("How to make an app password");
    return provider;
}

Provider fastmail()
{
    Provider provider;
    provider.id = QStringLiteral("fastmail");
    provider.name = QStringLiteral("Fastmail");
    provider.domains = {QStringLiteral("fastmail.com"), QStringLiteral("fastmail.fm")};
    provider.servers = {{QStringLiteral("smtp.fastmail.com"), 465, Security::Tls},
                        {QStringLiteral("smtp.fastmail.com"), 587, Security::StartTls}};
    provider.limitBytes = 70'000'000;
    provider.wantsAppPassword = true;
    provider.help =
        Text::tr("Fastmail does not take the password of the web page here. Make an app password that may send "
                 "mail (SMTP) and paste it.");
    provider.helpLink = QUrl(QStringLiteral("https://www.fastmail.help/hc/en-us/articles/360058752854"));
    provider.helpLinkText = Text::tr("How to make an app password");
    return provider;
}

Provider generic()
{
    Provider provider;
    provider.name = Text::tr("Another provider");
    provider.help =
        Text::tr("Your provider or administrator tells the name of the server for outgoing mail (SMTP), its "
                 "port, and whether it wants STARTTLS (mostly 587) or TLS (mostly 465).");
    return provider;
}

} // namespace

const std::vector<Provider> &providers()
{
    // Made once a language, for the words are translated.
    static std::vector<Provider> all;
    static QString words;
    if (const QString now = Text::tr("Another provider"); all.empty() || now != words) {
        words = now;
        all = {gmail(), microsoft(), yahoo(), fastmail(), generic()};
    }
    return all;
}

const Provider &providerById(const QString &id)
{
    const auto &all = providers();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Provider &provider) { return provider.id == id; });
    return found == all.end() ? all.back() : *found;
}

const Provider *providerOfAddress(const Address &address)
{
    const auto &all = providers();
    const auto found = std::find_if(all.begin(), all.end(), [domain = domainOf(address)](const Provider &provider) {
        return provider.domains.contains(domain, Qt::CaseInsensitive);
    });
    return found == all.end() ? nullptr : &*found;
}

void applyProvider(Account &account, const Provider &provider, std::size_t server)
{
    account.provider = provider.id;
    if (server < provider.servers.size()) {
        account.host = provider.servers[server].host;
        account.port = provider.servers[server].port;
        account.security = provider.servers[server].security;
        account.pinnedCertificate.clear(); // was of another server
    }
    if (account.user.isEmpty())
        account.user = account.sender.mailbox;
    if (!provider.takesPasswords)
        account.signIn = SignIn::OAuth2;
    else if (account.signIn == SignIn::OAuth2 && !provider.oauth)
        account.signIn = SignIn::Password;
    if (provider.oauth) {
        const QString clientId = account.oauth.clientId;
        account.oauth = *provider.oauth;
        account.oauth.clientId = clientId;
    }
}

QString cleanedPassword(const Provider &provider, const QString &typed)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00a0}]+"));
    static const QRegularExpression groups(QStringLiteral("^[a-z0-9]{4}( ?[a-z0-9]{4}){3}$"));
    const QString single = QString(typed).replace(spaces, QStringLiteral(" ")).trimmed();
    const bool isAppPassword = provider.wantsAppPassword && groups.match(single).hasMatch();
    return isAppPassword ? QString(single).remove(QLatin1Char(' ')) : typed;
}

} // namespace clientele::mail
