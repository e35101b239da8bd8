// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/stepsupport.h"

#include "models/core/format.h"
#include "models/core/parallel.h"
#include "models/recipe/rowselection.h"
#include "models/sources/textcodes.h"

#include <algorithm>

namespace clientele::recipe {

namespace {

constexpr std::size_t blockRows = 65'536;

} // namespace

QString figure(std::size_t count)
{
    return Format().integer(qint64(count));
}

void overBlocks(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work)
{
    parallelFor((rows + blockRows - 1) / blockRows, [&](std::size_t block) {
        const std::size_t begin = block * blockRows;
        work(begin, std::min(rows, begin + blockRows));
    });
}

StepOutcome<std::size_t> columnIndex(const table::Table &table, const ColumnRef &column)
{
    const auto index = column.name.isEmpty() ? table.indexOf(column.role) : table.indexOf(column.name);
    if (index)
        return *index;
    StepError error;
    error.missing = column;
    error.error = column.name.isEmpty()
                      ? Error{Error::Code::Input,
                              Words::tr("No column has the role “%1”").arg(table::displayName(column.role)),
                              {},
                              Words::tr("Give a column this role, or name a column in the step")}
                      : Error{Error::Code::Input,
                              Words::tr("There is no column “%1”").arg(column.name),
                              {},
                              Words::tr("Name another column in the step, or switch it off")};
    return tl::make_unexpected(std::move(error));
}

StepOutcome<std::vector<std::size_t>> columnIndexes(const table::Table &table, const ColumnRefs &columns)
{
    std::vector<std::size_t> indexes;
    for (const ColumnRef &column : columns) {
        const auto index = columnIndex(table, column);
        if (!index)
            return tl::make_unexpected(index.error());
        if (std::find(indexes.begin(), indexes.end(), *index) == indexes.end())
            indexes.push_back(*index);
    }
    return indexes;
}

tl::unexpected<StepError> wrongType(const table::Column &column, const QString &expected)
{
    return tl::make_unexpected(StepError(Error{
        Error::Code::Input, Words::tr("“%1” has the wrong type").arg(column.name()),
        Words::tr("column %1").arg(column.name()), Words::tr("Choose %1, or set its type before").arg(expected)}));
}

StepOutcome<std::size_t> numericIndex(const table::Table &table, const ColumnRef &column)
{
    auto index = columnIndex(table, column);
    if (index && !table.column(*index).isNumeric())
        return wrongType(table.column(*index), Words::tr("a column of numbers"));
    return index;
}

StepOutcome<void> checkNewName(const table::Table &table, const QString &name)
{
    if (name.trimmed().isEmpty())
        return tl::make_unexpected(StepError(Error{
            Error::Code::Input, Words::tr("The new column has no name"), {}, Words::tr("Give the new column a name")}));
    if (table.indexOf(name))
        return tl::make_unexpected(StepError(Error{Error::Code::Input,
                                                   Words::tr("There is already a column “%1”").arg(name),
                                                   {},
                                                   Words::tr("Choose another name")}));
    return {};
}

table::TablePtr withColumn(const table::Table &table, std::size_t index, table::ColumnPtr column)
{
    std::vector<table::ColumnPtr> columns = table.columns();
    columns[index] = std::move(column);
    return *table::Table::make(std::move(columns), table.roles(), table.marks());
}

table::TablePtr withNewColumn(const table::Table &table, table::ColumnPtr column, table::Role role)
{
    std::vector<table::ColumnPtr> columns = table.columns();
    std::vector<table::Role> roles = table.roles();
    std::vector<table::PersonalMark> marks = table.marks();
    marks.push_back(table::PersonalMark::ByRole);
    columns.push_back(std::move(column));
    if (role != table::Role::None)
        std::replace(roles.begin(), roles.end(), role, table::Role::None);
    roles.push_back(role);
    return *table::Table::make(std::move(columns), std::move(roles), std::move(marks));
}

table::TablePtr withoutColumns(const table::Table &table, const std::vector<bool> &gone)
{
    std::vector<table::ColumnPtr> columns;
    std::vector<table::Role> roles;
    std::vector<table::PersonalMark> marks;
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        if (gone[c])
            continue;
        columns.push_back(table.columnPtr(c));
        roles.push_back(table.role(c));
        marks.push_back(table.mark(c));
    }
    return *table::Table::make(std::move(columns), std::move(roles), std::move(marks));
}

Result<table::TablePtr> keepRows(const table::TablePtr &table, const Keep &keep, const Progress &progress)
{
    const RowSelection kept(keep);
    if (kept.count() == table->rows())
        return table;
    std::vector<table::ColumnPtr> columns = kept.columnsOf(*table, progress);
    if (progress.cancelled())
        return cancelled();
    return table::Table::make(std::move(columns), table->roles(), table->marks());
}

StepOutcome<StepResult> keptRows(const table::TablePtr &table, const Keep &keep, std::optional<std::size_t> deciding,
                                 const std::function<QString(std::size_t)> &why, const Progress &progress)
{
    auto kept = keepRows(table, keep, progress);
    if (!kept)
        return tl::make_unexpected(StepError(kept.error()));
    StepResult result;
    result.table = std::move(*kept);
    if (result.table != table)
        result.kept = std::make_shared<const Keep>(keep);
    result.account.rowsIn = table->rows();
    result.account.rowsOut = result.table->rows();
    result.account.why = why(table->rows() - result.table->rows());
    const std::size_t shown = deciding.value_or(0);
    for (std::size_t row = 0; row < keep.size() && result.account.examples.size() < mostExamples; ++row) {
        if (keep[row] == 0)
            result.account.examples.push_back({row, table->column(shown).name(),
                                               QString::fromStdString(table->column(shown).plainText(row)), QString(),
                                               true});
    }
    return result;
}

namespace {

bool sameCell(const table::Column &a, const table::Column &b, std::size_t row)
{
    if (a.isValid(row) != b.isValid(row))
        return false;
    if (!a.isValid(row))
        return true;
    if (a.type() != b.type())
        return a.plainText(row) == b.plainText(row);
    switch (a.type()) {
    case table::Type::Integer:
        return a.integers()[row] == b.integers()[row];
    case table::Type::Real:
        return a.reals()[row] == b.reals()[row];
    case table::Type::Date:
        return a.dates()[row] == b.dates()[row];
    case table::Type::Boolean:
        return a.booleans()[row] == b.booleans()[row];
    case table::Type::Text:
        return a.dictionary().at(a.codes()[row]) == b.dictionary().at(b.codes()[row]);
    }
    return true;
}

} // namespace

StepResult replaced(const table::TablePtr &table, std::size_t index, table::ColumnPtr column)
{
    const table::Column &before = table->column(index);
    StepResult result;
    StepAccount &account = result.account;
    account.rowsIn = account.rowsOut = table->rows();
    std::vector<std::size_t> changed((table->rows() + blockRows - 1) / blockRows);
    std::vector<std::vector<std::size_t>> found(changed.size());
    overBlocks(table->rows(), [&](std::size_t begin, std::size_t end) {
        const std::size_t block = begin / blockRows;
        for (std::size_t row = begin; row < end; ++row) {
            if (sameCell(before, *column, row))
                continue;
            ++changed[block];
            if (found[block].size() < mostExamples)
                found[block].push_back(row);
        }
    });
    for (std::size_t block = 0; block < changed.size(); ++block) {
        account.cellsChanged += changed[block];
        for (const std::size_t row : found[block]) {
            if (account.examples.size() < mostExamples)
                account.examples.push_back({row, before.name(), QString::fromStdString(before.plainText(row)),
                                            QString::fromStdString(column->plainText(row)), false});
        }
    }
    result.table = account.cellsChanged == 0 && column->type() == before.type() && column->name() == before.name()
                       ? table
                       : withColumn(*table, index, std::move(column));
    return result;
}

StepResult appended(const table::TablePtr &table, table::ColumnPtr column, table::Role role)
{
    StepResult result;
    result.account.rowsIn = result.account.rowsOut = table->rows();
    result.account.cellsChanged = table->rows();
    for (std::size_t row = 0; row < std::min(table->rows(), mostExamples); ++row)
        result.account.examples.push_back(
            {row, column->name(), QString(), QString::fromStdString(column->plainText(row)), false});
    result.table = withNewColumn(*table, std::move(column), role);
    return result;
}

table::Validity validityOf(std::span<const std::uint8_t> valid)
{
    std::vector<std::uint64_t> words((valid.size() + 63) / 64);
    for (std::size_t row = 0; row < valid.size(); ++row)
        words[row / 64] |= std::uint64_t(valid[row] != 0) << (row % 64);
    return {std::move(words), valid.size()};
}

std::vector<std::uint8_t> validBytes(const table::Column &column)
{
    std::vector<std::uint8_t> bytes(column.size(), 1);
    if (column.validity().allValid())
        return bytes;
    for (std::size_t row = 0; row < bytes.size(); ++row)
        bytes[row] = std::uint8_t(column.isValid(row));
    return bytes;
}

std::vector<std::size_t> textCounts(const table::Column &column)
{
    std::vector<std::size_t> counts(column.dictionary().size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isValid(row))
            ++counts[column.codes()[row]];
    }
    return counts;
}

table::ColumnPtr mapTexts(const table::Column &column,
                          const std::function<std::optional<std::string>(std::uint32_t, std::string_view)> &map)
{
    const table::Dictionary &before = column.dictionary();
    const std::vector<std::size_t> counts = textCounts(column);
    constexpr std::uint32_t none = table::DenseCodes::missing;
    std::vector<std::uint32_t> newCodes(before.size(), none);
    sources::TextCoder coder;
    for (std::uint32_t code = 0; code < before.size(); ++code) {
        if (counts[code] == 0)
            continue;
        if (const auto text = map(code, before.at(code)))
            newCodes[code] = coder.codeOf(*text);
    }
    auto dictionary = std::make_shared<table::Dictionary>();
    for (std::size_t i = 0; i < coder.texts().size(); ++i)
        dictionary->append(coder.texts().at(i));
    std::vector<std::uint32_t> codes(column.size());
    std::vector<std::uint64_t> valid((column.size() + 63) / 64);
    overBlocks(column.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const std::uint32_t code = column.isValid(row) ? newCodes[column.codes()[row]] : none;
            codes[row] = code == none ? 0 : code;
            valid[row / 64] |= std::uint64_t(code != none) << (row % 64);
        }
    });
    return table::Column::text(column.name(), std::move(codes), std::move(dictionary),
                               table::Validity(std::move(valid), column.size()));
}

std::string withoutBlanks(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\u00a0";
    std::string result;
    bool pending = false;
    while (!text.empty()) {
        const char c = text.front();
        std::size_t size = c == ' ' || (c >= '\t' && c <= '\r') ? 1 : 0;
        if (text.starts_with(noBreakSpace))
            size = noBreakSpace.size();
        if (size > 0) {
            pending = true;
            text.remove_prefix(size);
            continue;
        }
        if (pending && !result.empty())
            result.push_back(' ');
        pending = false;
        result.push_back(c);
        text.remove_prefix(1);
    }
    return result;
}

stats::OutlierRule ruleOf(OutlierMethod method)
{
    switch (method) {
    case OutlierMethod::Iqr:
        return stats::OutlierRule::Iqr;
    case OutlierMethod::Mad:
        return stats::OutlierRule::Mad;
    case OutlierMethod::ZScore:
        break;
    }
    return stats::OutlierRule::ZScore;
}

} // namespace clientele::recipe
