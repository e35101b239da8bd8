// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqlitedatabase.h"

#include "models/sources/bytestream.h"
#include "models/sources/words.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace clientele::sources {

namespace {

const int patienceMs = 3'000; // for another program's change

const QByteArray magic("SQLite format 3\0", 16);

QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(20) : QByteArray();
}

QByteArray uriOf(const QString &path, const char *parameters)
{
    return "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?" + parameters;
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Error errorOf(int code, const char *message, const QString &path)
{
    const QString reason = QString::fromUtf8(message);
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return Error{Error::Code::Cancelled, QStringLiteral("Cancelled")};
    case SQLITE_NOTADB:
        return {Error::Code::Parse, Words::tr("This is no SQLite file, or it is encrypted"), path,
                Words::tr("Open it with the program that made it, and export the table as CSV")};
    case SQLITE_CORRUPT:
        return {Error::Code::Parse, Words::tr("The SQLite file is damaged"), QStringLiteral("%1: %2").arg(path, reason),
                Words::tr("Take a copy from a backup, or repair it with: sqlite3 FILE .recover")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Io, Words::tr("Another program is changing the file just now"), path,
                Words::tr("Wait until it is done, or close it, and try again")};
    case SQLITE_FULL:
        return {Error::Code::Io, Words::tr("The disk is full"), path, Words::tr("Make room on the disk")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        if (hasContent(path + QStringLiteral("-journal")) || hasContent(path + QStringLiteral("-wal")))
            return {Error::Code::Io, Words::tr("A change of the file was not finished, and lies beside it"), path,
                    Words::tr("Open the file once with the program that wrote it, or copy it with the -wal or "
                              "-journal file into a folder that you may write")};
        return {Error::Code::Io, Words::tr("The file cannot be opened: %1").arg(reason), path,
                Words::tr("Check that you may read the file and write where it is to be written")};
    case SQLITE_ERROR: // no failure of the file: the statement is to blame
        return {Error::Code::Input, Words::tr("SQLite says: %1").arg(reason), path,
                Words::tr("Check the file, and what is asked of it")};
    default:
        break;
    }
    return {Error::Code::Io, Words::tr("SQLite says: %1").arg(reason), path,
            Words::tr("Check the file, and what is asked of it")};
}

int stopWhenCancelled(void *progress)
{
    return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0;
}

} // namespace

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

std::string_view SqliteStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)));
}

SqliteDatabase::SqliteDatabase(SqliteDatabase &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_path(std::move(other.m_path))
{
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close_v2(m_database);
}

Result<SqliteDatabase> SqliteDatabase::open(const QString &path, const QByteArray &uri, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteDatabase database(handle, path);
    if (code != SQLITE_OK)
        return tl::make_unexpected(errorOf(code, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code), path));
    sqlite3_busy_timeout(handle, patienceMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // The first look at the file tells whether it is one.
    if (auto looked = database.run(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !looked)
        return tl::make_unexpected(looked.error());
    return database;
}

Result<SqliteDatabase> SqliteDatabase::openForReading(const QString &path)
{
    if (auto facts = examine(path); !facts)
        return tl::make_unexpected(facts.error());
    const QByteArray header = headerOf(path);
    if (!header.startsWith(magic))
        return tl::make_unexpected(errorOf(SQLITE_NOTADB, "", path));
    // A file that keeps a log, whose log is empty: nobody is at work on it, and SQLite would write an index beside it.
    const bool keepsLog = header.size() > 19 && header[18] == 2;
    if (keepsLog && !hasContent(path + QStringLiteral("-wal")))
        return open(path, uriOf(path, "mode=ro&immutable=1"), SQLITE_OPEN_READONLY);
    return open(path, uriOf(path, "mode=ro"), SQLITE_OPEN_READONLY);
}

Result<SqliteDatabase> SqliteDatabase::openForWriting(const QString &path)
{
    return open(path, uriOf(path, "mode=rwc"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Error SqliteDatabase::error() const
{
    return errorOf(sqlite3_extended_errcode(m_database), sqlite3_errmsg(m_database), m_path);
}

Result<SqliteStatement> SqliteDatabase::prepare(const QString &sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return tl::make_unexpected(error());
    return SqliteStatement(statement);
}

Result<bool> SqliteDatabase::step(const SqliteStatement &statement) const
{
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::make_unexpected(error());
}

Result<void> SqliteDatabase::run(const QString &sql) const
{
    const auto statement = prepare(sql);
    if (!statement)
        return tl::make_unexpected(statement.error());
    while (true) {
        const auto more = step(*statement);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
    }
}

void SqliteDatabase::stopWith(const Progress *progress) const
{
    constexpr int everySteps = 20'000;
    sqlite3_progress_handler(m_database, progress ? everySteps : 0, stopWhenCancelled,
                             const_cast<Progress *>(progress));
}

QString quotedName(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

bool beginsAsSqlite(const QString &path)
{
    return headerOf(path).startsWith(magic);
}

} // namespace clientele::sources
