// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databaseaddress.h"

#include "models/sources/sqlitedatabase.h"
#include "models/sources/words.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace clientele::sources {

namespace {

const int standardPort = 5432;

const std::array<std::pair<TlsMode, const char *>, 5> modes{{{TlsMode::VerifyFull, "verify-full"},
                                                             {TlsMode::VerifyAuthority, "verify-ca"},
                                                             {TlsMode::Require, "require"},
                                                             {TlsMode::Prefer, "prefer"},
                                                             {TlsMode::Disable, "disable"}}};

// 127.0.0.0/8; a name that merely begins so ("127.example.org") is none.
bool isLoopbackAddress(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral("^127(\\.[0-9]{1,3}){3}$"));
    return pattern.match(host).hasMatch();
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

tl::unexpected<Error> wrong(const QString &what, const QString &address)
{
    return fail(Error::Code::Input, what, withoutPassword(address),
                Words::tr("Write postgresql://user@host:port/database?table=schema.table"));
}

Result<TlsMode> parseMode(const QString &text, const QString &address)
{
    for (const auto &[mode, name] : modes) {
        if (text == QLatin1String(name))
            return mode;
    }
    return wrong(Words::tr("There is no sslmode “%1”").arg(text), address);
}

Result<void> applySetting(const QString &name, const QString &value, const QString &text, DatabaseAddress &address)
{
    if (name == QLatin1String("table")) {
        address.table = value;
    } else if (name == QLatin1String("query")) {
        address.query = value;
    } else if (name == QLatin1String("sslrootcert")) {
        address.rootCertificate = value;
    } else if (name == QLatin1String("host")) {
        address.host = value; // the folder of a socket cannot stand before the database's name
    } else if (name == QLatin1String("sslmode")) {
        const auto mode = parseMode(value, text);
        if (!mode)
            return tl::make_unexpected(mode.error());
        address.tls = *mode;
    } else {
        return wrong(Words::tr("There is no setting “%1” of a database").arg(name), text);
    }
    return {};
}

} // namespace

QString toString(TlsMode mode)
{
    for (const auto &[known, name] : modes) {
        if (known == mode)
            return QLatin1String(name);
    }
    return {};
}

bool DatabaseAddress::isLocal() const
{
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") ||
           host == QLatin1String("::1") || isLoopbackAddress(host);
}

TlsMode DatabaseAddress::effectiveTls() const
{
    return tls.value_or(isLocal() ? TlsMode::Prefer : TlsMode::VerifyFull);
}

QString DatabaseAddress::passwordKey() const
{
    const bool isSocket = host.startsWith(QLatin1Char('/'));
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += encoded(user) + QLatin1Char('@');
    if (!isSocket)
        text += host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    if (port != standardPort)
        text += QLatin1Char(':') + QString::number(port);
    text += QLatin1Char('/') + encoded(database);
    return isSocket ? text + QStringLiteral("?host=") + encoded(host) : text;
}

QString DatabaseAddress::toString() const
{
    QString text = passwordKey();
    QStringList settings;
    if (!table.isEmpty())
        settings << QStringLiteral("table=") + encoded(table);
    if (!query.isEmpty())
        settings << QStringLiteral("query=") + encoded(query);
    if (tls)
        settings << QStringLiteral("sslmode=") + sources::toString(*tls);
    if (!rootCertificate.isEmpty())
        settings << QStringLiteral("sslrootcert=") + encoded(rootCertificate);
    if (!settings.isEmpty())
        text +=
            (text.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?')) + settings.join(QLatin1Char('&'));
    return text;
}

QString DatabaseAddress::place() const
{
    const QString server = host.isEmpty() ? Words::tr("this computer") : host;
    //: "sales on db.example.org:5432": a database and its server
    return Words::tr("%1 on %2")
        .arg(database.isEmpty() ? user : database,
             port == standardPort ? server : server + QLatin1Char(':') + QString::number(port));
}

QString withoutPassword(const QString &address)
{
    static const QRegularExpression inAuthority(QStringLiteral("^([a-z]+://[^/@:]*):(.*)@"),
                                                QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inSettings(QStringLiteral("([?&;:](?:ssl)?(?:password|pwd|passwd)=)[^&;]*"),
                                               QRegularExpression::CaseInsensitiveOption);
    return QString(address)
        .replace(inAuthority, QStringLiteral("\\1:***@"))
        .replace(inSettings, QStringLiteral("\\1***"));
}

Result<void> refusePassword(const QString &address)
{
    const QString shown = withoutPassword(address);
    if (shown == address)
        return {};
    return fail(Error::Code::Input, Words::tr("A password does not belong into an address"), shown,
                Words::tr("Leave it out: it is taken from the keyring, from ~/.pgpass or from PGPASSWORD"));
}

Result<DatabaseAddress> parseDatabaseAddress(const QString &text)
{
    if (auto checked = refusePassword(text); !checked)
        return tl::make_unexpected(checked.error());
    const QUrl url(text, QUrl::StrictMode);
    // A query is easily written with blanks: what is not encoded is read as it stands.
    const QUrl lenient = url.isValid() ? url : QUrl(text, QUrl::TolerantMode);
    if (!lenient.isValid() ||
        (lenient.scheme() != QLatin1String("postgresql") && lenient.scheme() != QLatin1String("postgres")))
        return wrong(Words::tr("The address of the database cannot be read"), text);
    DatabaseAddress address;
    address.host = lenient.host();
    address.port = lenient.port(standardPort);
    address.user = lenient.userName(QUrl::FullyDecoded);
    address.database = lenient.path(QUrl::FullyDecoded).mid(1);
    const QUrlQuery settings(lenient.query(QUrl::FullyEncoded));
    for (const auto &[name, value] : settings.queryItems(QUrl::FullyEncoded)) {
        const QString decoded = QUrl::fromPercentEncoding(value.toUtf8());
        if (auto applied = applySetting(name, decoded, text, address); !applied)
            return tl::make_unexpected(applied.error());
    }
    if (!address.table.isEmpty() && !address.query.isEmpty())
        return wrong(Words::tr("Both a table and a query are named"), text);
    return address;
}

QString TableName::quoted() const
{
    return schema.isEmpty() ? quotedName(table) : quotedName(schema) + QLatin1Char('.') + quotedName(table);
}

QString TableName::toString() const
{
    const auto part = [](const QString &name) {
        return name.contains(QLatin1Char('.')) || name.contains(QLatin1Char('"')) ? quotedName(name) : name;
    };
    return schema.isEmpty() ? part(table) : part(schema) + QLatin1Char('.') + part(table);
}

Result<TableName> parseTableName(const QString &text)
{
    QStringList parts(QString{});
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('"')) {
            const bool doubled = inQuotes && i + 1 < text.size() && text[i + 1] == c;
            if (doubled)
                parts.last() += text[i++];
            else
                inQuotes = !inQuotes;
        } else if (c == QLatin1Char('.') && !inQuotes) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    if (inQuotes || parts.size() > 2 || parts.contains(QString()))
        return fail(Error::Code::Input, Words::tr("This names no table"), text,
                    Words::tr("Write table or schema.table; a name with a point stands in quotation marks"));
    return parts.size() == 2 ? TableName{parts[0], parts[1]} : TableName{{}, parts[0]};
}

} // namespace clientele::sources
