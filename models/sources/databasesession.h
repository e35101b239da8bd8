// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/inputs.h"
#include "models/sources/postgresconnection.h"
#include "models/sources/sqlitedatabase.h"
#include "models/table/table.h"

#include <memory>
#include <optional>
#include <vector>

namespace clientele::sources {

/// What a column of an answer is to be, whatever values it happens to hold.
struct AnswerColumn
{
    QString name;
    table::Type type = table::Type::Text;
    bool dateOnly = false; ///< of dates
};

/// A database that is asked again and again and always answers from one and the same state of its data; nothing in it
/// is changed. For one thread at a time.
class DatabaseSession final
{
public:
    /// An SQLite file, or a PostgreSQL server.
    /// @errors Input: neither; as PostgresConnection::open() and SqliteDatabase::openForReading().
    [[nodiscard]] static Result<std::shared_ptr<DatabaseSession>> open(const InputAddress &address,
                                                                       const Progress &progress);

    [[nodiscard]] const SqliteDatabase *sqlite() const { return m_sqlite ? &*m_sqlite : nullptr; }
    [[nodiscard]] const PostgresConnection *postgres() const { return m_postgres ? &*m_postgres : nullptr; }
    /// Names the database in errors, without what is read from it.
    [[nodiscard]] const QString &place() const { return m_place; }

    /// The answer to one SELECT as a table without roles; its columns, by their places, have the types that they are
    /// said to have: integers, finite reals, texts; dates as "YYYY-MM-DD HH:MM:SS.ffffff"; SQLite's booleans as 0
    /// and 1.
    /// @param expectedRows for the progress; 0: not known. @errors Input: the database refuses; Network, Io, Cancelled.
    [[nodiscard]] Result<table::TablePtr> fetch(const QString &sql, const std::vector<AnswerColumn> &columns,
                                                double expectedRows, const Progress &progress);

private:
    DatabaseSession() = default;
    [[nodiscard]] Result<void> begin(const Progress &progress) const;

    std::optional<SqliteDatabase> m_sqlite;
    std::optional<PostgresConnection> m_postgres;
    QString m_place;
    Progress m_progress; // of the question that SQLite works on
};

} // namespace clientele::sources
