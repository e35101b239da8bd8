// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"
#include "models/stats/outliers.h"

#include <QCoreApplication>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

/// What the steps are made of.
namespace clientele::recipe {

/// The translated phrases of this room: Words::tr("…").
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

/// 12,345 in the person's locale.
[[nodiscard]] QString figure(std::size_t count);

/// Runs work(begin, end) over blocks of rows, in parallel; blocks begin at multiples of 64.
void overBlocks(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work);

/// @errors Input with StepError::missing.
[[nodiscard]] StepOutcome<std::size_t> columnIndex(const table::Table &table, const ColumnRef &column);
[[nodiscard]] StepOutcome<std::vector<std::size_t>> columnIndexes(const table::Table &table, const ColumnRefs &columns);
/// The same, and that the column holds numbers. @errors Input.
[[nodiscard]] StepOutcome<std::size_t> numericIndex(const table::Table &table, const ColumnRef &column);
[[nodiscard]] tl::unexpected<StepError> wrongType(const table::Column &column, const QString &expected);
/// @errors Input: no name, or one that another column has.
[[nodiscard]] StepOutcome<void> checkNewName(const table::Table &table, const QString &name);

[[nodiscard]] table::TablePtr withColumn(const table::Table &table, std::size_t index, table::ColumnPtr column);
[[nodiscard]] table::TablePtr withNewColumn(const table::Table &table, table::ColumnPtr column, table::Role role);
/// Without the columns for which gone is true.
[[nodiscard]] table::TablePtr withoutColumns(const table::Table &table, const std::vector<bool> &gone);

/// One byte a row: 1 stays, 0 goes.
using Keep = std::vector<std::uint8_t>;
/// Rows without a value go.
void dropInvalid(Keep &keep, const table::Validity &validity);
/// The rows that stay; the same table where all do.
/// @errors Cancelled.
[[nodiscard]] Result<table::TablePtr> keepRows(const table::TablePtr &table, const Keep &keep,
                                               const Progress &progress);
/// The same with its account: rows, and examples of what goes, shown by the column that decided. @param why makes the
/// sentence of the number of rows that go.
[[nodiscard]] StepOutcome<StepResult> keptRows(const table::TablePtr &table, const Keep &keep,
                                               std::optional<std::size_t> deciding,
                                               const std::function<QString(std::size_t)> &why,
                                               const Progress &progress);

/// A column in place of another one of the table, with rows and cells accounted for: examples are cells that differ.
[[nodiscard]] StepResult replaced(const table::TablePtr &table, std::size_t index, table::ColumnPtr column);
/// A new column at the end with its account.
[[nodiscard]] StepResult appended(const table::TablePtr &table, table::ColumnPtr column, table::Role role);

/// Bits of one byte a row: not 0 is valid.
[[nodiscard]] table::Validity validityOf(std::span<const std::uint8_t> valid);
/// One byte a row of the column's own bits.
[[nodiscard]] std::vector<std::uint8_t> validBytes(const table::Column &column);

/// Every text of a column through a function, asked once for each different one; std::nullopt is missing.
[[nodiscard]] table::ColumnPtr
mapTexts(const table::Column &column,
         const std::function<std::optional<std::string>(std::uint32_t, std::string_view)> &map);

/// How often each text of the dictionary occurs.
[[nodiscard]] std::vector<std::size_t> textCounts(const table::Column &column);

/// Blanks around a text go, several within become one. Tabs, line ends and no-break spaces are blanks.
[[nodiscard]] std::string withoutBlanks(std::string_view text);

// One for each kind of step.
using Outcome = StepOutcome<StepResult>;
[[nodiscard]] Outcome applyStep(const DropMissing &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const FillMissing &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const SetType &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const RenameColumn &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const RemoveColumns &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const SetRole &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const SetPersonal &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const TrimText &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const ChangeCase &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const MergeSpellings &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const Recode &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DropDuplicates &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DropRows &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const KeepRows &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const ImpossibleValues &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const TreatOutliers &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DropConstantColumns &step, const table::TablePtr &table,
                                const Progress &progress);
[[nodiscard]] Outcome applyStep(const MarkCancelled &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DropServiceLines &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DropZeroPrices &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const NewColumn &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const AgeFromBirthYear &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const DatePart &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const Bands &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const LineAmount &step, const table::TablePtr &table, const Progress &progress);
[[nodiscard]] Outcome applyStep(const ExpandJson &step, const table::TablePtr &table, const Progress &progress);

/// Text of which at least nine in ten different values are JSON objects.
[[nodiscard]] bool holdsJsonObjects(const table::Column &column);

/// The rule of statistics, which has the formula, that a step asks for.
[[nodiscard]] stats::OutlierRule ruleOf(OutlierMethod method);

} // namespace clientele::recipe
