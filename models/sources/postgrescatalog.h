// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/sources/databaseaddress.h"

#include <QStringList>

#include <vector>

namespace clientele::sources {

class PostgresConnection;

/// A table or view that the user may read.
struct DatabaseTable
{
    enum class Kind { Table, View, MaterializedView, Foreign };

    QString schema;
    QString name;
    Kind kind = Kind::Table;
    std::optional<qint64> estimatedRows; ///< as the server's planner has it; none: never counted, or a view
    QStringList columns;

    [[nodiscard]] TableName toName() const { return {schema, name}; }
};

/// All that can be read, by schema and name; parts of a partitioned table left out.
[[nodiscard]] Result<std::vector<DatabaseTable>> listTables(const PostgresConnection &connection,
                                                            const Progress &progress);

/// The name of the only table. @errors Input: none, or several, which are named.
[[nodiscard]] Result<QString> onlyTable(const PostgresConnection &connection, const Progress &progress);
/// A query without the blanks and semicolons at its end.
[[nodiscard]] QString trimmedQuery(QString query);

/// What a test of a connection found.
struct ConnectionFacts
{
    QString server; ///< "PostgreSQL 15.4"
    QString user;
    QString database;
    bool isEncrypted = false;
    std::vector<DatabaseTable> tables;
};

/// Connects, looks around and closes. @param password empty: as PostgresConnection::open() finds it.
[[nodiscard]] Result<ConnectionFacts> testConnection(const DatabaseAddress &address, const QString &password,
                                                     const Progress &progress);

} // namespace clientele::sources
