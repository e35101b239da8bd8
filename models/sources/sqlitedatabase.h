// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>

#include <memory>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace clientele::sources {

/// One prepared statement.
class SqliteStatement final
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) {}
    ~SqliteStatement();
    SqliteStatement(SqliteStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    SqliteStatement &operator=(SqliteStatement &&) = delete;

    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }
    [[nodiscard]] std::string_view text(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// An SQLite file through SQLite's own interface: real types, errors by their number, and a way to interrupt. Its
/// schema is not trusted: views of a foreign file reach nothing but its own tables. For one thread at a time.
class SqliteDatabase final
{
public:
    /// Never writes to the file, nor beside it. What a log (-wal) beside it holds belongs to the data.
    /// @errors Io: no such file, not readable, locked, an unfinished change beside it; Parse: no SQLite file, damaged.
    [[nodiscard]] static Result<SqliteDatabase> openForReading(const QString &path);
    /// Makes the file where there is none. @errors as above.
    [[nodiscard]] static Result<SqliteDatabase> openForWriting(const QString &path);
    ~SqliteDatabase();
    SqliteDatabase(SqliteDatabase &&other) noexcept;
    SqliteDatabase &operator=(SqliteDatabase &&) = delete;

    [[nodiscard]] Result<SqliteStatement> prepare(const QString &sql) const;
    /// @returns false at the end. @errors Cancelled, Io, Parse.
    [[nodiscard]] Result<bool> step(const SqliteStatement &statement) const;
    [[nodiscard]] Result<void> run(const QString &sql) const;
    /// The statements stop when it says so, also amid one that gives no rows yet. @param progress must live as long;
    /// nullptr: never.
    void stopWith(const Progress *progress) const;
    /// The last failure in plain words.
    [[nodiscard]] Error error() const;

private:
    SqliteDatabase(sqlite3 *database, QString path) : m_database(database), m_path(std::move(path)) {}
    [[nodiscard]] static Result<SqliteDatabase> open(const QString &path, const QByteArray &uri, int flags);

    sqlite3 *m_database;
    QString m_path;
};

/// "a" → "\"a\"", quotation marks inside doubled: a name in SQL, in SQLite and PostgreSQL alike.
[[nodiscard]] QString quotedName(const QString &name);

/// Whether the file begins as SQLite files do.
[[nodiscard]] bool beginsAsSqlite(const QString &path);

} // namespace clientele::sources
