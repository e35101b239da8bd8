// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"
#include "models/recipe/sqltable.h"
#include "models/sources/inputs.h"
#include "models/sources/source.h"

namespace clientele::recipe {

struct RelationStep;

/// What steps stand on: a table in memory, or a table of a database with the steps so far as SQL. A value: a step makes
/// another one. In a database steps give the same values as in memory (expression.h has the rules); rows have no order
/// there. One that the database would do otherwise says why (StepError::needsMemory), and bringOver() goes on in
/// memory. For one thread at a time.
class Relation final
{
public:
    [[nodiscard]] static Relation inMemory(table::TablePtr table);
    /// A table, view or query of an SQLite file or a PostgreSQL server, looked at in a read-only session that always
    /// sees the same state of the data.
    /// @errors Input: not one table of such a database; as sources::open().
    [[nodiscard]] static Result<Relation> open(const QStringList &inputs, const sources::ReadOptions &options,
                                               const Progress &progress = {});
    /// Whether open() could open it, as far as the name tells.
    [[nodiscard]] static bool isDatabase(const QStringList &inputs);
    /// @param inputs that isDatabase().
    [[nodiscard]] static SqlDialect dialectOf(const QStringList &inputs);

    [[nodiscard]] bool isInDatabase() const { return m_sql.session != nullptr; }
    /// Names, types and roles; of a database without rows.
    [[nodiscard]] const table::TablePtr &schema() const { return isInDatabase() ? m_sql.schema : m_table; }
    [[nodiscard]] std::size_t rows() const { return isInDatabase() ? m_sql.rows : m_table->rows(); }
    /// Of a database: one SELECT whose columns are those of the schema, by their places.
    [[nodiscard]] QString sql() const { return m_sql.selectAll(); }
    /// Of a database: its parts, to ask something else of the same rows.
    [[nodiscard]] const SqlTable &sqlTable() const { return m_sql; }
    /// Of a database: why no step can be SQL, in one sentence without a stop; empty: those can that say nothing else.
    [[nodiscard]] const QString &whyNotSql() const { return m_whyNot; }

    /// Of a database: the same with other roles. @param roles one a column.
    [[nodiscard]] Relation withRoles(std::vector<table::Role> roles) const;

    /// @errors as recipe::applyStep(); in a database StepError::needsMemory, Network, Io, Cancelled.
    [[nodiscard]] StepOutcome<RelationStep> applied(const Step &step, const Progress &progress = {}) const;

    /// The rows as a table in memory: types, values and roles are those that memory gives; account.rows counts those
    /// before the steps. @errors as sources::open().
    [[nodiscard]] Result<sources::Source> bringOver(const Progress &progress = {}) const;

private:
    Relation() = default;

    table::TablePtr m_table;
    SqlTable m_sql;
    QString m_whyNot;
    sources::ReadOptions m_options;
    sources::ImportAccount m_account;
};

struct RelationStep
{
    Relation relation;
    StepAccount account; ///< in a database without examples
};

/// What a database did of a recipe: its leading steps up to the first that cannot be SQL.
struct DatabaseReplay
{
    Relation relation;
    std::vector<AppliedStep> steps; ///< those that are switched on
    std::size_t entries = 0;        ///< of the recipe that are done with, those that are switched off among them
    QString whyNot;                 ///< why the next one is not SQL, one sentence without a stop; empty: there is none
};

/// @param most entries; the others are left to memory without a reason.
/// @errors as Replayer::replay(): a step that neither memory could do; Network, Io, Cancelled.
[[nodiscard]] StepOutcome<DatabaseReplay> replayInDatabase(const Recipe &recipe, const Relation &relation,
                                                           std::size_t most, const Progress &progress = {});

/// "Done by the database up to step 2; step 3, Change case: …": what a person should know; empty: it did all.
[[nodiscard]] QString inWords(const DatabaseReplay &replay, const Recipe &recipe);

/// The recipe on the rows that came over: each step knows what the database made of it.
[[nodiscard]] Recipe withDatabaseSteps(Recipe recipe, const DatabaseReplay &replay);
/// The rest of a recipe, with the places of its entries: those that are done are switched off.
[[nodiscard]] Recipe withoutFirst(Recipe recipe, std::size_t entries);

} // namespace clientele::recipe
