// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/accountstore.h"

#include "models/core/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountStore)
};

const int formatVersion = 1;
const qint64 largestFile = 4'000'000;
const int lockWaitMs = 5'000;

template <class Value>
using Token = std::pair<Value, const char *>;

// The words of the file. The first of each list stands for one that is not known.
const std::vector<Token<Security>> securityTokens = {
    {Security::StartTls, "starttls"}, {Security::Tls, "tls"}, {Security::None, "none"}};
const std::vector<Token<SignIn>> signInTokens = {
    {SignIn::Password, "password"}, {SignIn::OAuth2, "oauth2"}, {SignIn::None, "none"}};
const std::vector<Token<SecretPlace>> placeTokens = {{SecretPlace::AskEachTime, "ask"},
                                                     {SecretPlace::Keyring, "keyring"}};
const std::vector<Token<SmtpProxy::Kind>> proxyTokens = {
    {SmtpProxy::Kind::None, "none"}, {SmtpProxy::Kind::Socks5, "socks5"}, {SmtpProxy::Kind::Http, "http"}};
const std::vector<Token<AuthMethod>> methodTokens = {{AuthMethod::Automatic, "auto"},
                                                     {AuthMethod::Plain, "plain"},
                                                     {AuthMethod::Login, "login"},
                                                     {AuthMethod::CramMd5, "cram-md5"},
                                                     {AuthMethod::ScramSha256, "scram-sha-256"},
                                                     {AuthMethod::ScramSha256Plus, "scram-sha-256-plus"},
                                                     {AuthMethod::XOAuth2, "xoauth2"},
                                                     {AuthMethod::OAuthBearer, "oauthbearer"}};

template <class Value>
QString write(const std::vector<Token<Value>> &tokens, Value value)
{
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const auto &token) { return token.first == value; });
    return QString::fromLatin1(found == tokens.end() ? tokens.front().second : found->second);
}

template <class Value>
std::optional<Value> read(const std::vector<Token<Value>> &tokens, const QJsonValue &text)
{
    if (text.isUndefined())
        return tokens.front().first;
    for (const auto &[value, name] : tokens) {
        if (text.toString() == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QJsonObject oauthToJson(const OAuthSettings &oauth)
{
    return {{QStringLiteral("authorizationUrl"), oauth.authorizationUrl.toString()},
            {QStringLiteral("tokenUrl"), oauth.tokenUrl.toString()},
            {QStringLiteral("scope"), oauth.scope},
            {QStringLiteral("clientId"), oauth.clientId},
            {QStringLiteral("redirectHost"), oauth.redirectHost},
            {QStringLiteral("hasClientSecret"), oauth.hasClientSecret}};
}

OAuthSettings oauthFromJson(const QJsonObject &json)
{
    OAuthSettings oauth;
    oauth.authorizationUrl = QUrl(json[QLatin1String("authorizationUrl")].toString(), QUrl::StrictMode);
    oauth.tokenUrl = QUrl(json[QLatin1String("tokenUrl")].toString(), QUrl::StrictMode);
    oauth.scope = json[QLatin1String("scope")].toString();
    oauth.clientId = json[QLatin1String("clientId")].toString();
    if (json[QLatin1String("redirectHost")].toString() == QLatin1String("localhost"))
        oauth.redirectHost = QStringLiteral("localhost");
    oauth.hasClientSecret = json[QLatin1String("hasClientSecret")].toBool();
    return oauth;
}

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{QStringLiteral("id"), account.id},
                     {QStringLiteral("name"), account.name},
                     {QStringLiteral("senderName"), account.sender.name},
                     {QStringLiteral("senderMailbox"), account.sender.mailbox},
                     {QStringLiteral("provider"), account.provider},
                     {QStringLiteral("host"), account.host},
                     {QStringLiteral("port"), account.port},
                     {QStringLiteral("security"), write(securityTokens, account.security)},
                     {QStringLiteral("signIn"), write(signInTokens, account.signIn)},
                     {QStringLiteral("user"), account.user},
                     {QStringLiteral("authMethod"), write(methodTokens, account.authMethod)},
                     {QStringLiteral("caFile"), account.caFile},
                     {QStringLiteral("pinnedCertificate"), account.pinnedCertificate},
                     {QStringLiteral("proxy"), write(proxyTokens, account.proxy.kind)},
                     {QStringLiteral("proxyHost"), account.proxy.host},
                     {QStringLiteral("proxyPort"), account.proxy.port},
                     {QStringLiteral("proxyUser"), account.proxy.user},
                     {QStringLiteral("secretPlace"), write(placeTokens, account.secretPlace)}};
    if (account.usesOAuth())
        json[QLatin1String("oauth")] = oauthToJson(account.oauth);
    return json;
}

std::optional<Account> fromJson(const QJsonObject &json)
{
    const auto security = read(securityTokens, json[QLatin1String("security")]);
    const auto signIn = read(signInTokens, json[QLatin1String("signIn")]);
    const auto place = read(placeTokens, json[QLatin1String("secretPlace")]);
    const auto method = read(methodTokens, json[QLatin1String("authMethod")]);
    const auto proxy = read(proxyTokens, json[QLatin1String("proxy")]);
    const int port = json[QLatin1String("port")].toInt();
    if (!security || !signIn || !place || !method || !proxy || port < 1 || port > 65535)
        return std::nullopt;
    Account account;
    account.id = json[QLatin1String("id")].toString();
    account.name = json[QLatin1String("name")].toString();
    account.sender = {json[QLatin1String("senderName")].toString(), json[QLatin1String("senderMailbox")].toString()};
    account.provider = json[QLatin1String("provider")].toString();
    account.host = json[QLatin1String("host")].toString();
    account.port = quint16(port);
    account.security = *security;
    account.signIn = *signIn;
    account.user = json[QLatin1String("user")].toString();
    account.authMethod = *method;
    account.caFile = json[QLatin1String("caFile")].toString();
    account.pinnedCertificate = json[QLatin1String("pinnedCertificate")].toString();
    account.proxy.kind = *proxy;
    account.proxy.host = json[QLatin1String("proxyHost")].toString();
    account.proxy.port = quint16(std::clamp(json[QLatin1String("proxyPort")].toInt(), 0, 65535));
    account.proxy.user = json[QLatin1String("proxyUser")].toString();
    account.secretPlace = *place;
    account.oauth = oauthFromJson(json[QLatin1String("oauth")].toObject());
    if (account.id.isEmpty() || !checkAccount(account))
        return std::nullopt;
    return account;
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail(Error::Code::Parse, Text::tr("The saved accounts cannot be read: %1").arg(detail),
                QDir::toNativeSeparators(path),
                Text::tr("Mend the file or move it away; it is not written over, and passwords are not in it"));
}

bool sameName(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

Result<std::vector<Account>> parseAccounts(const QByteArray &bytes, const QString &path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject() || !document[QLatin1String("accounts")].isArray())
        return damaged(path, document.isNull()
                                 ? Text::tr("%1 at byte %2").arg(problem.errorString()).arg(problem.offset)
                                 : Text::tr("there is no list of accounts"));
    if (document[QLatin1String("version")].toInt() > formatVersion)
        return damaged(path, Text::tr("it was written by a later version"));
    std::vector<Account> accounts;
    const QJsonArray list = document[QLatin1String("accounts")].toArray();
    for (const auto &value : list) {
        const auto account = fromJson(value.toObject());
        if (!account)
            return damaged(path, Text::tr("account %1 is not whole").arg(accounts.size() + 1));
        for (const Account &other : accounts) {
            if (other.id == account->id || sameName(other.name, account->name))
                return damaged(path, Text::tr("account %1 is there twice").arg(accounts.size() + 1));
        }
        accounts.push_back(*account);
    }
    return accounts;
}

} // namespace

QString AccountStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/accounts.json");
}

Result<std::vector<Account>> AccountStore::accounts() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Text::tr("The saved accounts cannot be read: %1").arg(file.errorString()),
                    QDir::toNativeSeparators(m_path), Text::tr("Check the file's permissions"));
    if (file.size() > largestFile)
        return damaged(m_path, Text::tr("the file is too large"));
    return parseAccounts(file.readAll(), m_path);
}

Result<Account> AccountStore::find(const QString &name) const
{
    const auto all = accounts();
    if (!all)
        return tl::make_unexpected(all.error());
    const std::function<bool(const Account &)> tests[] = {
        [&](const Account &account) { return sameName(account.name, name); },
        [&](const Account &account) { return account.id == name; },
        [&](const Account &account) { return sameName(account.sender.mailbox, name); }};
    for (const auto &test : tests) {
        if (const auto found = std::find_if(all->begin(), all->end(), test); found != all->end())
            return *found;
    }
    QStringList names;
    for (const Account &account : *all)
        names << account.name;
    return fail(Error::Code::Input, Text::tr("There is no such mail account"), name.simplified().left(80),
                names.isEmpty() ? Text::tr("Save one in the window, under Mail accounts")
                                : Text::tr("There are: %1").arg(names.join(QStringLiteral(", "))));
}

Result<void> AccountStore::change(const Change &change) const
{
    const QFileInfo file(m_path);
    const auto notWritten = [&](const QString &reason) {
        return fail(Error::Code::Io, Text::tr("The accounts cannot be saved: %1").arg(reason),
                    QDir::toNativeSeparators(file.absolutePath()), Text::tr("Check the folder and its permissions"));
    };
    if (!QDir().mkpath(file.absolutePath()))
        return notWritten(Text::tr("the folder cannot be made"));
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return notWritten(lock.error() == QLockFile::LockFailedError ? Text::tr("another window is writing them")
                                                                     : Text::tr("the folder is not writable"));
    auto all = accounts();
    if (!all)
        return tl::make_unexpected(all.error());
    if (const auto changed = change(*all); !changed)
        return changed;
    QJsonArray list;
    for (const Account &account : *all)
        list += toJson(account);
    const QJsonObject document{{QStringLiteral("version"), formatVersion}, {QStringLiteral("accounts"), list}};
    return saveFile(m_path, QJsonDocument(document).toJson());
}

Result<void> AccountStore::save(const Account &account) const
{
    if (const auto checked = checkAccount(account); !checked)
        return checked;
    return change([&](std::vector<Account> &all) -> Result<void> {
        auto place = all.end();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it->id == account.id)
                place = it;
            else if (sameName(it->name, account.name))
                return fail(Error::Code::Input, Text::tr("There is an account with this name already"), account.name,
                            Text::tr("Choose another name"));
        }
        if (place == all.end())
            all.push_back(account);
        else
            *place = account;
        return {};
    });
}

Result<void> AccountStore::remove(const QString &id) const
{
    return change([&](std::vector<Account> &all) -> Result<void> {
        all.erase(std::remove_if(all.begin(), all.end(), [&](const Account &account) { return account.id == id; }),
                  all.end());
        return {};
    });
}

} // namespace clientele::mail
