// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/outputs.h"

#include "models/sources/csvwriter.h"
#include "models/sources/databasewriter.h"
#include "models/sources/words.h"
#include "models/sources/xlsxwriter.h"

#include <QFileInfo>

namespace clientele::sources {

namespace {

Result<OutputAddress> parsePostgres(const QString &output)
{
    const auto address = parseDatabaseAddress(output);
    if (!address)
        return tl::make_unexpected(address.error());
    const auto table = parseTableName(address->table);
    if (address->table.isEmpty() || !table)
        return fail(Error::Code::Input, Words::tr("No table is named"), address->toString(),
                    Words::tr("Add ?table=schema.table"));
    return OutputAddress{OutputKind::Postgres, output, {}};
}

bool isSqliteName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("sqlite") || suffix == QLatin1String("sqlite3") || suffix == QLatin1String("db");
}

} // namespace

Result<OutputAddress> parseOutput(const QString &output)
{
    if (output.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive) ||
        output.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive))
        return parsePostgres(output);
    if (isSqliteName(output))
        return OutputAddress{OutputKind::Sqlite, output, {}};
    for (qsizetype at = output.indexOf(QLatin1Char('#')); at > 0; at = output.indexOf(QLatin1Char('#'), at + 1)) {
        if (isSqliteName(output.left(at)))
            return OutputAddress{OutputKind::Sqlite, output.left(at), output.mid(at + 1)};
    }
    const QString suffix = output.contains(QLatin1String("://")) ? QString() : QFileInfo(output).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("xlsx"))
        return OutputAddress{suffix == QLatin1String("csv") ? OutputKind::Csv : OutputKind::Xlsx, output, {}};
    return fail(
        Error::Code::Input, Words::tr("Tables are not written as this"), withoutPassword(output),
        Words::tr("Give OUT.csv, OUT.xlsx, OUT.sqlite#table or postgresql://user@host/database?table=schema.table"));
}

Result<void> writeTable(const table::Table &table, const OutputAddress &output, const Progress &progress,
                        const std::vector<std::uint32_t> *rows)
{
    switch (output.kind) {
    case OutputKind::Csv:
        break;
    case OutputKind::Xlsx:
        return writeXlsx(table, output.path, progress, rows);
    case OutputKind::Sqlite:
        return writeSqlite(table, output.path, output.part, progress, rows);
    case OutputKind::Postgres: {
        const auto address = parseDatabaseAddress(output.path);
        return address ? writePostgres(table, *address, progress, rows) : tl::make_unexpected(address.error());
    }
    }
    return writeCsv(table, output.path, progress, rows);
}

} // namespace clientele::sources
