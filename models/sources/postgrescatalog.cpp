// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgrescatalog.h"

#include "models/sources/postgresconnection.h"
#include "models/sources/words.h"

#include <libpq-fe.h>

namespace clientele::sources {

namespace {

DatabaseTable::Kind kindOf(const QString &letter)
{
    if (letter == QLatin1String("v"))
        return DatabaseTable::Kind::View;
    if (letter == QLatin1String("m"))
        return DatabaseTable::Kind::MaterializedView;
    return letter == QLatin1String("f") ? DatabaseTable::Kind::Foreign : DatabaseTable::Kind::Table;
}

} // namespace

Result<std::vector<DatabaseTable>> listTables(const PostgresConnection &connection, const Progress &progress)
{
    const auto result = connection.run(
        QStringLiteral("SELECT n.nspname, c.relname, c.relkind, c.reltuples::bigint, "
                       "array_to_string(ARRAY(SELECT a.attname FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid "
                       "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum), E'\\x01') "
                       "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                       "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition "
                       "AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' "
                       "AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT') "
                       "ORDER BY n.nspname, c.relname"),
        progress);
    if (!result)
        return tl::make_unexpected(result.error());
    const auto text = [&](int row, int column) { return QString::fromUtf8(PQgetvalue(result->get(), row, column)); };
    std::vector<DatabaseTable> tables;
    for (int row = 0; row < PQntuples(result->get()); ++row) {
        DatabaseTable table;
        table.schema = text(row, 0);
        table.name = text(row, 1);
        table.kind = kindOf(text(row, 2));
        const qint64 rows = text(row, 3).toLongLong();
        if (rows >= 0 && table.kind != DatabaseTable::Kind::View)
            table.estimatedRows = rows;
        table.columns = text(row, 4).split(QLatin1Char('\x01'));
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<ConnectionFacts> testConnection(const DatabaseAddress &address, const QString &password,
                                       const Progress &progress)
{
    const auto connection = PostgresConnection::open(address, password, PostgresConnection::Access::ReadOnly, progress);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto names = connection->run(QStringLiteral("SELECT current_user, current_database()"), progress);
    if (!names)
        return tl::make_unexpected(names.error());
    auto tables = listTables(*connection, progress);
    if (!tables)
        return tl::make_unexpected(tables.error());
    ConnectionFacts facts;
    facts.user = QString::fromUtf8(PQgetvalue(names->get(), 0, 0));
    facts.database = QString::fromUtf8(PQgetvalue(names->get(), 0, 1));
    const int version = connection->serverVersion();
    facts.server = QStringLiteral("PostgreSQL %1.%2").arg(version / 10'000).arg(version % 10'000);
    facts.isEncrypted = connection->isEncrypted();
    facts.tables = std::move(*tables);
    return facts;
}

Result<QString> onlyTable(const PostgresConnection &connection, const Progress &progress)
{
    const auto tables = listTables(connection, progress);
    if (!tables)
        return tl::make_unexpected(tables.error());
    if (tables->size() == 1)
        return tables->front().toName().toString();
    QStringList names;
    for (const DatabaseTable &table : *tables)
        names.append(table.toName().toString());
    return fail(Error::Code::Input, Words::tr("No table is named"), connection.address().place(),
                names.isEmpty() ? Words::tr("The user can read no table there")
                                : Words::tr("Add ?table= and one of: %1").arg(names.join(QStringLiteral(", "))));
}

QString trimmedQuery(QString query)
{
    query = query.trimmed();
    while (query.endsWith(QLatin1Char(';')))
        query = query.left(query.size() - 1).trimmed();
    return query;
}

} // namespace clientele::sources
