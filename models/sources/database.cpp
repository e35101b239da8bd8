// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/database.h"

#include "models/sources/databaseaddress.h"
#include "models/sources/odbcreader.h"
#include "models/sources/postgresreader.h"
#include "models/sources/sqldump.h"
#include "models/sources/sqlitereader.h"
#include "models/sources/words.h"

namespace clientele::sources {

bool isPostgresUrl(const QString &path)
{
    return path.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive) ||
           path.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive);
}

namespace {

bool isDump(const QString &path)
{
    return path.endsWith(QLatin1String(".sql"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".sql.gz"), Qt::CaseInsensitive);
}

} // namespace

Result<DatabaseAddress> postgresAddress(const InputAddress &input)
{
    auto address = parseDatabaseAddress(input.path);
    if (!address || input.part.isEmpty())
        return address;
    if (address->table.isEmpty() && address->query.isEmpty())
        address->table = input.part;
    else if (!address->query.isEmpty())
        return parseDatabaseAddress(input.path + QStringLiteral("%23") + input.part);
    return address;
}

Result<Source> readDatabase(const InputAddress &address, const ReadOptions &options, const Progress &progress)
{
    if (isPostgresUrl(address.path)) {
        const auto server = postgresAddress(address);
        if (!server)
            return tl::make_unexpected(server.error());
        auto source = readPostgres(*server, options, progress);
        if (source)
            source->account.files = {{server->toString(), {}}};
        return source;
    }
    if (isOdbcAddress(address.path)) {
        auto source = readOdbc(address.text(), options, progress);
        if (source)
            source->account.files = {{address.text(), {}}};
        return source;
    }
    if (address.path.contains(QLatin1String("://")))
        return fail(Error::Code::Input, Words::tr("Such addresses are not read by this version"),
                    withoutPassword(address.text()),
                    Words::tr("Write postgresql://user@host:port/database?table=schema.table"));
    if (isDump(address.path))
        return readSqlDump(address.path, address.part, options, progress);
    return readSqlite(address.path, address.part, options, progress);
}

bool isWholeDatabase(const InputAddress &address)
{
    return address.kind == InputKind::Database && address.part.isEmpty() && !isPostgresUrl(address.path) &&
           !isOdbcAddress(address.path) && !address.path.contains(QLatin1String("://"));
}

Result<std::vector<TableSource>> readDatabaseTables(const InputAddress &address, const ReadOptions &options,
                                                    const Progress &progress)
{
    return isDump(address.path) ? readSqlDumpTables(address.path, options, progress)
                                : readSqliteTables(address.path, options, progress);
}

} // namespace clientele::sources
