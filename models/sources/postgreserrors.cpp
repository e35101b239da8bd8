// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgreserrors.h"

#include "models/sources/words.h"

#include <libpq-fe.h>

namespace clientele::sources {

namespace {

// The first line of the server's or libpq's message, without what is said already.
QString firstLine(const char *message)
{
    const QStringList lines = QString::fromUtf8(message).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString line = lines.isEmpty() ? QString() : lines.first().trimmed();
    for (const char *prefix : {"FATAL:  ", "ERROR:  "}) {
        const qsizetype place = line.lastIndexOf(QLatin1String(prefix));
        if (place >= 0)
            line = line.mid(place + qsizetype(qstrlen(prefix)));
    }
    return line;
}

Error network(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Code::Network, what, where, remedy};
}

Error input(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Code::Input, what, where, remedy};
}

std::optional<Error> certificateError(const QString &message, const QString &server)
{
    const auto says = [&](const char *part) { return message.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (says("does not match host name"))
        return network(Words::tr("The server's certificate is for another host"), server,
                       Words::tr("Write the server's name as its certificate has it; if it is another server than "
                                 "expected, do not connect"));
    if (says("certificate has expired") || says("certificate verify failed: certificate has expired"))
        return network(Words::tr("The server's certificate has expired"), server,
                       Words::tr("Ask who runs the server to renew it"));
    if (says("certificate verify failed") || says("self-signed") || says("self signed"))
        return network(Words::tr("No authority that is known here vouches for the server's certificate"), server,
                       Words::tr("Get the certificate of the authority from who runs the server, and name the file as "
                                 "sslrootcert"));
    if (says("root certificate file"))
        return network(Words::tr("The file with the authority's certificate cannot be read"), server,
                       Words::tr("Name a PEM file as sslrootcert"));
    if (says("server does not support SSL"))
        return network(
            Words::tr("The server offers no encryption"), server,
            Words::tr("Ask who runs the server to switch TLS on; sslmode=disable sends everything in clear"));
    return std::nullopt;
}

std::optional<Error> refusal(const QString &message, const DatabaseAddress &address)
{
    const QString server = address.place();
    const auto says = [&](const char *part) { return message.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (says("password authentication failed"))
        return input(Words::tr("The server does not accept the user or the password"),
                     QStringLiteral("%1, %2").arg(server, address.user),
                     Words::tr("Check both; a password comes from the keyring, from ~/.pgpass or from PGPASSWORD"));
    if (says("no password supplied"))
        return input(Words::tr("The server wants a password"), QStringLiteral("%1, %2").arg(server, address.user),
                     Words::tr("Connect once in the window and keep it in the keyring, or put it into ~/.pgpass or "
                               "PGPASSWORD"));
    if (says("database \"") && says("does not exist"))
        return input(Words::tr("The server has no such database"), server, Words::tr("Check the database's name"));
    if (says("role \"") && says("does not exist"))
        return input(Words::tr("The server knows no such user"), QStringLiteral("%1, %2").arg(server, address.user),
                     Words::tr("Check the user's name"));
    if (says("no pg_hba.conf entry"))
        return input(Words::tr("The server lets nobody in from this computer as this user"),
                     QStringLiteral("%1: %2").arg(server, firstLine(message.toUtf8().constData())),
                     Words::tr("Ask who runs the server for access"));
    if (says("too many clients") || says("remaining connection slots"))
        return network(Words::tr("The server has no room for another connection"), server,
                       Words::tr("Try again later"));
    if (says("starting up") || says("shutting down"))
        return network(Words::tr("The server is starting or stopping just now"), server, Words::tr("Try again later"));
    return std::nullopt;
}

} // namespace

Error connectionError(const pg_conn *connection, const DatabaseAddress &address)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection));
    const QString server = address.place();
    if (const auto error = certificateError(message, server))
        return *error;
    if (const auto error = refusal(message, address))
        return *error;
    const auto says = [&](const char *part) { return message.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (says("could not translate host name"))
        return network(Words::tr("There is no server of this name"), server,
                       Words::tr("Check the name and the network"));
    if (says("Connection refused") || says("No such file or directory"))
        return network(Words::tr("No PostgreSQL server answers there"), server,
                       Words::tr("Check host and port, and whether the server runs"));
    if (says("timeout") || says("unreachable") || says("no route"))
        return network(Words::tr("The server cannot be reached"), server,
                       Words::tr("Check the network, a VPN that may be needed, and the firewall"));
    return network(Words::tr("The connection failed: %1").arg(firstLine(PQerrorMessage(connection))), server,
                   Words::tr("Check host, port, database and user"));
}

Error statementError(const pg_result *result, const DatabaseAddress &address)
{
    const char *stateText = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QString state = QString::fromLatin1(stateText ? stateText : "");
    const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString reason = primary ? firstLine(primary) : firstLine(PQresultErrorMessage(result));
    const QString where = QStringLiteral("%1: %2").arg(address.place(), reason);
    if (state == QLatin1String("3F000"))
        return input(Words::tr("The database has no such schema"), where, Words::tr("Check the schema's name"));
    if (state == QLatin1String("42P01"))
        return input(Words::tr("The database has no such table"), where,
                     Words::tr("Check the name, with its schema: table=schema.table"));
    if (state == QLatin1String("42501"))
        return input(Words::tr("The user may not do that in the database"), where,
                     Words::tr("Ask who runs the server for the right to it"));
    if (state == QLatin1String("25006"))
        return input(Words::tr("The query would change the database"), where,
                     Words::tr("Only reading is done here: use a SELECT"));
    if (state == QLatin1String("42P07"))
        return input(Words::tr("The table exists already"), where, Words::tr("Name another, or remove that one first"));
    if (state == QLatin1String("57014"))
        return network(Words::tr("The server stopped the query"), where,
                       Words::tr("Ask for less at once, or ask who runs the server for more time"));
    if (state.startsWith(QLatin1String("57P")))
        return network(Words::tr("The server is going down"), where, Words::tr("Try again later"));
    if (state.startsWith(QLatin1String("53")))
        return network(Words::tr("The server lacks memory, disk or connections"), where, Words::tr("Try again later"));
    if (state.startsWith(QLatin1String("42")))
        return input(Words::tr("The server does not understand the query"), where, Words::tr("Check it"));
    return input(Words::tr("The server refuses"), where, Words::tr("Check what is asked of it"));
}

} // namespace clientele::sources
