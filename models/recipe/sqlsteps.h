// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"
#include "models/recipe/sqltable.h"
#include "models/recipe/sqltext.h"

#include <functional>

namespace clientele::recipe {

struct SqlStep
{
    SqlTable table;
    StepAccount account; ///< without examples: a database's rows have no places
};
using SqlOutcome = StepOutcome<SqlStep>;

/// One step as SQL over a table of a database, with the very values that memory gives. Schemas, and errors of
/// parameters, come from the same step in memory, done on a table without rows; what depends on the data is asked.
/// @errors as applyStep(); StepError::needsMemory where it cannot be SQL; Network, Io, Cancelled.
class SqlSteps final
{
public:
    SqlSteps(const SqlTable &table, const Progress &progress);

    [[nodiscard]] SqlOutcome apply(const Step &step);

    /// Rows of a table without a session, which is only imagined: whatever is asked of it, the answer is one row with
    /// one value, so that some are missing, and no distinct values.
    static constexpr std::size_t imaginedRows = 2;

private:
    [[nodiscard]] SqlOutcome make(const DropMissing &step);
    [[nodiscard]] SqlOutcome make(const FillMissing &step);
    [[nodiscard]] SqlOutcome make(const SetType &step);
    [[nodiscard]] SqlOutcome make(const RenameColumn &step);
    [[nodiscard]] SqlOutcome make(const RemoveColumns &step);
    [[nodiscard]] SqlOutcome make(const SetRole &step);
    [[nodiscard]] SqlOutcome make(const SetPersonal &step);
    [[nodiscard]] SqlOutcome make(const TrimText &step);
    [[nodiscard]] SqlOutcome make(const ChangeCase &step);
    [[nodiscard]] SqlOutcome make(const MergeSpellings &step);
    [[nodiscard]] SqlOutcome make(const Recode &step);
    [[nodiscard]] SqlOutcome make(const DropDuplicates &step);
    [[nodiscard]] SqlOutcome make(const DropRows &step);
    [[nodiscard]] SqlOutcome make(const KeepRows &step);
    [[nodiscard]] SqlOutcome make(const ImpossibleValues &step);
    [[nodiscard]] SqlOutcome make(const TreatOutliers &step);
    [[nodiscard]] SqlOutcome make(const DropConstantColumns &step);
    [[nodiscard]] SqlOutcome make(const MarkCancelled &step);
    [[nodiscard]] SqlOutcome make(const DropServiceLines &step);
    [[nodiscard]] SqlOutcome make(const DropZeroPrices &step);
    [[nodiscard]] SqlOutcome make(const NewColumn &step);
    [[nodiscard]] SqlOutcome make(const AgeFromBirthYear &step);
    [[nodiscard]] SqlOutcome make(const DatePart &step);
    [[nodiscard]] SqlOutcome make(const Bands &step);
    [[nodiscard]] SqlOutcome make(const LineAmount &step);
    [[nodiscard]] SqlOutcome make(const ExpandJson &step);

    using Why = std::function<QString(std::size_t)>;

    // What steps are made of.
    [[nodiscard]] const table::Column &column(std::size_t index) const { return m_table.schema->column(index); }
    [[nodiscard]] const QString &name(std::size_t index) const { return m_table.columns[qsizetype(index)]; }
    /// A number as a real, as memory compares them.
    [[nodiscard]] QString real(std::size_t index) const;
    /// The plain text of a column's values; none: it is not exactly that in SQL.
    [[nodiscard]] std::optional<QString> plainText(std::size_t index) const;
    /// SQL of a single value of a column in memory.
    [[nodiscard]] QString literal(const table::Column &values, std::size_t row) const;
    [[nodiscard]] QString byBytes(table::Type type) const; ///< the collation, where it is text
    /// The greatest whole number below, as an integer. @param real smaller than 2^63.
    [[nodiscard]] QString floorOf(const QString &real) const;

    [[nodiscard]] StepOutcome<table::TablePtr> ask(const QStringList &sql, const std::vector<table::Type> &types,
                                                   const QString &tail = {}) const;
    [[nodiscard]] StepOutcome<table::TablePtr> askDistinct(const QString &sql, table::Type type,
                                                           const QString &tail) const;
    [[nodiscard]] StepOutcome<std::int64_t> figure(const QString &sql, const QString &tail = {}) const;
    /// Hyndman–Fan type 7 among the values that are there, as stats::quantile() has it.
    [[nodiscard]] StepOutcome<double> quantile(const QString &real, std::size_t count, double p) const;
    /// One row in which everything is missing: what a step does to missing cells.
    [[nodiscard]] table::TablePtr missingRow() const;

    // How they end.
    [[nodiscard]] SqlOutcome unchanged(const QString &why) const;
    [[nodiscard]] SqlOutcome projected(const StepResult &onSchema) const;
    [[nodiscard]] SqlOutcome kept(const QString &condition, const Why &why) const;
    [[nodiscard]] SqlOutcome replaced(std::size_t index, const QString &sql, const table::TablePtr &schema,
                                      const QString &changed, const Why &why) const;
    [[nodiscard]] SqlOutcome appended(const QString &sql, const table::TablePtr &schema, const QString &why) const;
    [[nodiscard]] SqlOutcome byCondition(const ExpressionText &text, bool keepsTrue);
    [[nodiscard]] SqlOutcome filledWith(std::size_t index, const QString &literal, const table::ColumnPtr &schema,
                                        std::size_t missing) const;
    [[nodiscard]] SqlOutcome withFences(const TreatOutliers &step, std::size_t index, double lower, double upper);

    const SqlTable &m_table;
    SqlText m_sql;
    bool m_isSqlite;
    const Progress &m_progress;
};

/// The step cannot be SQL. @param why one sentence without a stop.
[[nodiscard]] tl::unexpected<StepError> notSql(const QString &why);

} // namespace clientele::recipe
