// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expression.h"
#include "models/sources/databasesession.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace clientele::recipe {

/// A table in a database with the steps so far as one SELECT: a chain of named stages, each made from the one before.
/// Within it columns have names of their own, c1, c2 …, whatever people call them. A value: steps make other ones.
struct SqlTable
{
    std::shared_ptr<sources::DatabaseSession> session;
    SqlDialect dialect = SqlDialect::Sqlite;
    table::TablePtr schema; ///< names, types and roles; no rows
    std::size_t rows = 0;

    QStringList stages;  ///< "s0 AS (SELECT …)"
    QStringList columns; ///< their names in the last stage, by their places in the schema
    /// How often a column's SQL would be worked out where each name in it is replaced by what it stands for.
    std::vector<double> weights;
    int namesGiven = 0;
    int stagesSinceFence = 0;

    /// SELECT list FROM the last stage, and what follows it.
    [[nodiscard]] QString select(const QString &list, const QString &tail = {}) const;
    /// All columns, in the order of the schema.
    [[nodiscard]] QString selectAll() const;
    /// The same columns as they are to be fetched.
    [[nodiscard]] std::vector<sources::AnswerColumn> answerColumns() const;
    /// About 20,000 to 40,000 rows, evenly spread, of all columns: those that table::findRoles() looks at.
    [[nodiscard]] QString selectSample() const;

    /// The next stage. @param sql of each column of the new schema; a name of this stage's columns is that column.
    /// @param condition of the rows that stay; empty: all. @param distinct equal rows become one.
    [[nodiscard]] SqlTable next(table::TablePtr newSchema, const QStringList &sql, const QString &condition = {},
                                bool distinct = false) const;
};

} // namespace clientele::recipe
