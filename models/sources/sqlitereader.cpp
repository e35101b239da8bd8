// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqlitereader.h"

#include "models/sources/bytestream.h"
#include "models/sources/sha256.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/tablemaker.h"
#include "models/sources/words.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace clientele::sources {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// The first column of what a query gives.
Result<QStringList> namesFrom(const SqliteDatabase &database, const QString &query)
{
    const auto statement = database.prepare(query);
    if (!statement)
        return tl::make_unexpected(statement.error());
    QStringList names;
    while (true) {
        const auto more = database.step(*statement);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return names;
        names.append(toQString(statement->text(0)));
    }
}

Result<QStringList> tablesOf(const SqliteDatabase &database)
{
    return namesFrom(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name "
                                              "NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name COLLATE NOCASE"));
}

// An upper bound that costs nothing; 0 where there is none, as for a view.
double rowsAtMost(const SqliteDatabase &database, const QString &table)
{
    const auto statement = database.prepare(QStringLiteral("SELECT max(rowid) FROM %1").arg(quotedName(table)));
    if (!statement || !database.step(*statement).value_or(false))
        return 0;
    return sqlite3_column_double(statement->get(), 0);
}

void declare(const SqliteStatement &statement, TableMaker &maker)
{
    std::vector<QString> names;
    std::vector<ColumnMaker::Meaning> meanings;
    for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) {
        names.push_back(QString::fromUtf8(sqlite3_column_name(statement.get(), i)));
        const QString declared = QString::fromUtf8(sqlite3_column_decltype(statement.get(), i)).toUpper();
        meanings.push_back(declared.startsWith(QLatin1String("BOOL")) ? ColumnMaker::Meaning::Booleans
                                                                      : ColumnMaker::Meaning::Dates);
    }
    maker.setColumns(names, meanings);
}

void addRow(const SqliteStatement &statement, TableMaker &maker)
{
    for (std::size_t i = 0; i < maker.columnCount(); ++i) {
        const int column = int(i);
        switch (sqlite3_column_type(statement.get(), column)) {
        case SQLITE_INTEGER:
            maker.addInteger(i, sqlite3_column_int64(statement.get(), column));
            break;
        case SQLITE_FLOAT:
            maker.addReal(i, sqlite3_column_double(statement.get(), column));
            break;
        case SQLITE_TEXT:
            maker.addText(i, statement.text(column));
            break;
        case SQLITE_BLOB:
            maker.addBinary(i);
            break;
        default:
            maker.addMissing(i);
        }
    }
}

Result<void> readRows(const SqliteDatabase &database, const SqliteStatement &statement, double expected,
                      TableMaker &maker, const Progress &progress)
{
    constexpr std::size_t rowsBetweenReports = 20'000;
    while (true) {
        const auto more = database.step(statement);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        addRow(statement, maker);
        if (maker.rows() % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return cancelled();
            const double share = expected > 0 ? double(maker.rows()) / expected : 0;
            progress.report(std::min(share, 0.95), Words::tr("Reading"));
        }
    }
}

} // namespace

Result<QString> chooseSqliteTable(const SqliteDatabase &database, const QString &path, const QString &asked)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return tl::make_unexpected(tables.error());
    if (tables->isEmpty())
        return fail(Error::Code::Input, Words::tr("The file has no tables"), path, Words::tr("Choose another file"));
    const QString listed = tables->join(QStringLiteral(", "));
    if (asked.isEmpty()) {
        if (tables->size() == 1)
            return tables->first();
        return fail(Error::Code::Input, Words::tr("The file has %Ln table(s)", nullptr, int(tables->size())), path,
                    Words::tr("Name one behind the file, as in %1#%2; there are: %3")
                        .arg(QFileInfo(path).fileName(), tables->first(), listed));
    }
    if (tables->contains(asked))
        return asked;
    for (const QString &name : *tables) {
        if (name.compare(asked, Qt::CaseInsensitive) == 0)
            return name;
    }
    return fail(Error::Code::Input, Words::tr("There is no table “%1”").arg(asked), path,
                Words::tr("Name one of: %1").arg(listed));
}

Result<QByteArray> hashOfSqlite(const QString &path, const Progress &progress)
{
    constexpr std::size_t pieceBytes = 1 << 20;
    Sha256 hash;
    const auto stream = openStream(path, FileFacts{QFileInfo(path).size(), false}, &hash, 0);
    if (!stream)
        return tl::make_unexpected(stream.error());
    std::string buffer(pieceBytes, '\0');
    while (true) {
        const auto size = (*stream)->read(buffer.data(), buffer.size());
        if (!size)
            return tl::make_unexpected(size.error());
        if (progress.cancelled())
            return cancelled();
        if (*size < buffer.size())
            return hash.result();
    }
}

Result<QStringList> sqliteTables(const QString &path)
{
    const auto database = SqliteDatabase::openForReading(path);
    return database ? tablesOf(*database) : tl::make_unexpected(database.error());
}

namespace {

Result<Source> readTable(const SqliteDatabase &database, const QString &path, const QString &name,
                         const ReadOptions &options, const Progress &progress)
{
    const auto statement = database.prepare(QStringLiteral("SELECT * FROM %1").arg(quotedName(name)));
    if (!statement)
        return tl::make_unexpected(statement.error());
    TableMaker maker(path + QLatin1Char('#') + name, options);
    declare(*statement, maker);
    if (auto read = readRows(database, *statement, rowsAtMost(database, name), maker, progress); !read)
        return tl::make_unexpected(read.error());
    return maker.finish();
}

// Views are left out: they show what other tables hold.
Result<QStringList> tablesWithRows(const SqliteDatabase &database)
{
    const auto tables = namesFrom(
        database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                                 "ESCAPE '\\' ORDER BY name COLLATE NOCASE"));
    if (!tables)
        return tables;
    QStringList names;
    for (const QString &name : *tables) {
        const auto any = namesFrom(database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(quotedName(name)));
        if (any && !any->isEmpty())
            names += name;
    }
    return names;
}

} // namespace

Result<std::vector<TableSource>> readSqliteTables(const QString &path, const ReadOptions &options,
                                                  const Progress &progress)
{
    constexpr qsizetype mostTables = 64;
    const auto database = SqliteDatabase::openForReading(path);
    if (!database)
        return tl::make_unexpected(database.error());
    database->stopWith(&progress);
    const auto all = tablesOf(*database);
    if (!all)
        return tl::make_unexpected(all.error());
    std::vector<TableSource> tables;
    if (all->size() < 2) {
        auto only = readSqlite(path, {}, options, progress);
        if (!only)
            return tl::make_unexpected(only.error());
        tables.push_back({all->first(), std::move(*only)});
        return tables;
    }
    const auto full = tablesWithRows(*database);
    if (!full)
        return tl::make_unexpected(full.error());
    if (full->size() < 2 || full->size() > mostTables)
        return severalTables(path, *all);
    const ReadOptions each = withoutColumnChoices(options);
    for (const QString &name : *full) {
        auto read = readTable(*database, path, name, each, progress);
        if (!read)
            return tl::make_unexpected(read.error());
        tables.push_back({name, std::move(*read)});
    }
    const auto hash = hashOfSqlite(path, progress);
    if (!hash)
        return tl::make_unexpected(hash.error());
    setFileOf(tables, path, QFileInfo(path).size(), *hash);
    return tables;
}

Result<Source> readSqlite(const QString &path, const QString &table, const ReadOptions &options,
                          const Progress &progress)
{
    const auto database = SqliteDatabase::openForReading(path);
    if (!database)
        return tl::make_unexpected(database.error());
    database->stopWith(&progress);
    const auto name = chooseSqliteTable(*database, path, table);
    if (!name)
        return tl::make_unexpected(name.error());
    auto source = readTable(*database, path, *name, options, progress);
    if (!source)
        return source;
    const auto hash = hashOfSqlite(path, progress);
    if (!hash)
        return tl::make_unexpected(hash.error());
    source->account.bytes = QFileInfo(path).size();
    source->account.sha256 = *hash;
    source->account.files = {{path, *hash}};
    return source;
}

} // namespace clientele::sources
