// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasewriter.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/sqlitereader.h"
#include "models/sources/words.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientele::sources {

namespace {

QString typeOf(const table::Column &column)
{
    switch (column.type()) {
    case table::Type::Integer:
        return QStringLiteral("INTEGER");
    case table::Type::Real:
        return QStringLiteral("REAL");
    case table::Type::Date:
        return column.isDateOnly() ? QStringLiteral("DATE") : QStringLiteral("DATETIME");
    case table::Type::Boolean:
        return QStringLiteral("BOOLEAN");
    case table::Type::Text:
        break;
    }
    return QStringLiteral("TEXT");
}

void bind(sqlite3_stmt *statement, int place, const table::Column &column, std::size_t row)
{
    if (!column.isValid(row)) {
        sqlite3_bind_null(statement, place);
        return;
    }
    switch (column.type()) {
    case table::Type::Integer:
        sqlite3_bind_int64(statement, place, column.integers()[row]);
        break;
    case table::Type::Real:
        sqlite3_bind_double(statement, place, column.reals()[row]);
        break;
    case table::Type::Boolean:
        sqlite3_bind_int64(statement, place, column.booleans()[row]);
        break;
    case table::Type::Text: {
        const std::string_view text = column.dictionary().at(column.codes()[row]);
        sqlite3_bind_text(statement, place, text.data(), int(text.size()), SQLITE_STATIC);
        break;
    }
    case table::Type::Date: {
        std::string text = column.plainText(row);
        if (text.size() > 10)
            text[10] = ' '; // as SQLite's own functions write it
        sqlite3_bind_text(statement, place, text.data(), int(text.size()), SQLITE_TRANSIENT);
        break;
    }
    }
}

Result<void> insertRows(const SqliteDatabase &database, const QString &name, const table::Table &table,
                        const Progress &progress, const std::vector<std::uint32_t> *rows)
{
    constexpr std::size_t rowsBetweenReports = 10'000;
    QStringList marks;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        marks << QStringLiteral("?");
    const auto statement = database.prepare(
        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quotedName(name), marks.join(QLatin1Char(','))));
    if (!statement)
        return tl::make_unexpected(statement.error());
    const std::size_t count = rows != nullptr ? rows->size() : table.rows();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = rows != nullptr ? (*rows)[i] : i;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            bind(statement->get(), int(column) + 1, table.column(column), row);
        if (const auto stepped = database.step(*statement); !stepped)
            return tl::make_unexpected(stepped.error());
        sqlite3_reset(statement->get());
        if (i % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return cancelled();
            progress.report(double(i) / double(count), Words::tr("Writing"));
        }
    }
    return {};
}

Result<void> writeInto(const QString &path, const QString &name, const table::Table &table, const Progress &progress,
                       const std::vector<std::uint32_t> *rows)
{
    const auto database = SqliteDatabase::openForWriting(path);
    if (!database)
        return tl::make_unexpected(database.error());
    QStringList columns;
    for (const auto &column : table.columns())
        columns << quotedName(column->name()) + QLatin1Char(' ') + typeOf(*column);
    // Closing the file before COMMIT undoes everything.
    for (const QString &statement :
         {QStringLiteral("BEGIN IMMEDIATE"),
          QStringLiteral("CREATE TABLE %1 (%2)").arg(quotedName(name), columns.join(QStringLiteral(", ")))}) {
        if (auto done = database->run(statement); !done)
            return done;
    }
    if (auto inserted = insertRows(*database, name, table, progress, rows); !inserted)
        return inserted;
    return database->run(QStringLiteral("COMMIT"));
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Code::Io, Words::tr("The file cannot be written: %1").arg(reason), path,
                Words::tr("Choose another folder, or make room on the disk"));
}

// Its bytes reach the disk before its name does.
Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    const int file = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!synced || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, qt_error_string(errno));
    return {};
}

Result<void> writeNew(const QString &path, const QString &name, const table::Table &table, const Progress &progress,
                      const std::vector<std::uint32_t> *rows)
{
    QTemporaryFile beside(path + QStringLiteral(".XXXXXX"));
    if (!beside.open())
        return cannotWrite(path, beside.errorString());
    const QString temporary = beside.fileName();
    beside.close();
    if (auto written = writeInto(temporary, name, table, progress, rows); !written) {
        written.error().where = path; // nobody knows the other name
        return written;
    }
    // QTemporaryFile lets only its owner read: a new file is as readable as any other.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::chmod(QFile::encodeName(temporary).constData(), 0666 & ~mask);
    if (auto moved = moveIntoPlace(temporary, path); !moved)
        return moved;
    beside.setAutoRemove(false);
    return {};
}

} // namespace

Result<void> writeSqlite(const table::Table &table, const QString &path, const QString &name, const Progress &progress,
                         const std::vector<std::uint32_t> *rows)
{
    const QString own = name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
    if (own.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive))
        return fail(Error::Code::Input, Words::tr("SQLite keeps names with “sqlite_” for itself"), own,
                    Words::tr("Choose another name"));
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return writeNew(path, own, table, progress, rows);
    const auto tables = sqliteTables(path);
    if (!tables)
        return tl::make_unexpected(tables.error());
    if (tables->contains(own, Qt::CaseInsensitive))
        return fail(Error::Code::Input, Words::tr("The table exists already"), QStringLiteral("%1#%2").arg(path, own),
                    Words::tr("Name another, or remove that one first"));
    return writeInto(path, own, table, progress, rows);
}

} // namespace clientele::sources
