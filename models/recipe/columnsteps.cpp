// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns as a whole: names, roles, which there are.

#include "models/recipe/stepsupport.h"

namespace clientele::recipe {

namespace {

// An account of a step that changes no cell.
StepResult unchangedCells(const table::TablePtr &before, table::TablePtr after, const QString &why)
{
    StepResult result;
    result.table = std::move(after);
    result.account.rowsIn = result.account.rowsOut = before->rows();
    result.account.why = why;
    return result;
}

bool isConstant(const table::Column &column)
{
    if (column.missing() == column.size())
        return true;
    // Most columns differ within a few rows: codes are made only for those that do not.
    if (column.missing() > 0)
        return false;
    const std::string first = column.plainText(0);
    const std::size_t probe = std::min<std::size_t>(column.size(), 64);
    for (std::size_t row = 1; row < probe; ++row) {
        if (column.plainText(row) != first)
            return false;
    }
    return probe == column.size() || column.denseCodes().count() == 1;
}

Outcome dropColumns(const table::TablePtr &table, const std::vector<bool> &gone, const QString &why)
{
    if (std::find(gone.begin(), gone.end(), false) == gone.end())
        return tl::make_unexpected(StepError(Error{Error::Code::Input,
                                                   Words::tr("No column would be left"),
                                                   {},
                                                   Words::tr("Keep one column or more, or switch the step off")}));
    return unchangedCells(table, withoutColumns(*table, gone), why);
}

} // namespace

Outcome applyStep(const RenameColumn &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const QString before = table->column(*index).name();
    const QString why = Words::tr("%1 is now called %2").arg(before, step.name);
    if (before == step.name)
        return unchangedCells(table, table, why);
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    return unchangedCells(table, withColumn(*table, *index, table->column(*index).renamed(step.name)), why);
}

Outcome applyStep(const RemoveColumns &step, const table::TablePtr &table, const Progress &)
{
    const auto indexes = columnIndexes(*table, step.columns);
    if (!indexes)
        return tl::make_unexpected(indexes.error());
    std::vector<bool> gone(table->columnCount());
    for (const std::size_t index : *indexes)
        gone[index] = true;
    return dropColumns(table, gone, Words::tr("%Ln column(s) removed", nullptr, int(indexes->size())));
}

Outcome applyStep(const SetRole &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    return unchangedCells(table, table->withRole(*index, step.role),
                          Words::tr("%1 means: %2").arg(table->column(*index).name(), table::displayName(step.role)));
}

Outcome applyStep(const SetPersonal &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const QString &name = table->column(*index).name();
    const auto mark = step.personal ? table::PersonalMark::Personal : table::PersonalMark::NotPersonal;
    return unchangedCells(table, table->withMark(*index, mark),
                          step.personal ? Words::tr("%1 is left out of reports and mail").arg(name)
                                        : Words::tr("%1 may stand in reports and mail").arg(name));
}

Outcome applyStep(const DropConstantColumns &, const table::TablePtr &table, const Progress &progress)
{
    std::vector<bool> gone(table->columnCount());
    QStringList names;
    for (std::size_t c = 0; c < table->columnCount() && table->rows() > 1; ++c) {
        if (progress.cancelled())
            return tl::make_unexpected(StepError(cancelled().value()));
        gone[c] = isConstant(table->column(c));
        if (gone[c])
            names << table->column(c).name();
    }
    if (names.isEmpty())
        return unchangedCells(table, table, Words::tr("No column has the same value in every row"));
    return dropColumns(table, gone,
                       Words::tr("%Ln column(s) with the same value in every row: %1", nullptr, int(names.size()))
                           .arg(names.join(QStringLiteral(", "))));
}

} // namespace clientele::recipe
