// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Missing, impossible and far-off values.

#include "models/recipe/stepsupport.h"

#include "models/core/format.h"
#include "models/recipe/parsing.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Type;

tl::unexpected<StepError> wrong(const QString &what, const QString &remedy)
{
    return tl::make_unexpected(StepError(Error{Error::Code::Input, what, {}, remedy}));
}

std::vector<double> validNumbers(const Column &column)
{
    std::vector<double> numbers;
    numbers.reserve(column.size() - column.missing());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto number = column.number(row);
        if (number && std::isfinite(*number))
            numbers.push_back(*number);
    }
    return numbers;
}

// @param fill the value of a missing row, if it gets one.
template <class Fill>
table::ColumnPtr filledNumbers(const Column &column, Fill fill)
{
    std::vector<double> values(column.size());
    std::vector<std::uint8_t> valid(column.size(), 1);
    bool exact = column.type() == Type::Integer; // beyond 2^53 a detour over doubles would change values
    std::vector<std::int64_t> integers(exact ? column.size() : 0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::optional<double> number = column.isValid(row) ? column.number(row) : fill(row);
        valid[row] = std::uint8_t(number.has_value());
        values[row] = number.value_or(0);
        if (!exact)
            continue;
        exact = column.isValid(row) || (values[row] == std::floor(values[row]) && std::abs(values[row]) < 0x1p63);
        if (exact)
            integers[row] = column.isValid(row) ? column.integers()[row] : std::int64_t(values[row]);
    }
    if (exact)
        return Column::integers(column.name(), std::move(integers), validityOf(valid));
    return Column::reals(column.name(), std::move(values), validityOf(valid));
}

// The row whose value is the smallest of the most frequent ones.
std::optional<std::size_t> modeRow(const Column &column)
{
    const table::DenseCodes &dense = column.denseCodes();
    if (dense.count() == 0)
        return std::nullopt;
    std::vector<std::size_t> counts(dense.count());
    for (const std::uint32_t code : dense.codes) {
        if (code != table::DenseCodes::missing)
            ++counts[code];
    }
    std::size_t best = 0;
    const auto isLess = [&](std::size_t a, std::size_t b) {
        if (column.type() == Type::Text)
            return column.dictionary().at(column.codes()[a]) < column.dictionary().at(column.codes()[b]);
        if (column.type() == Type::Integer)
            return column.integers()[a] < column.integers()[b];
        return *column.number(a) < *column.number(b);
    };
    for (std::size_t code = 1; code < counts.size(); ++code) {
        if (counts[code] > counts[best] ||
            (counts[code] == counts[best] && isLess(dense.firstRow[code], dense.firstRow[best])))
            best = code;
    }
    return dense.firstRow[best];
}

// Missing rows get the value of plain text.
StepOutcome<table::ColumnPtr> filledWithText(const Column &column, const QString &text)
{
    const table::ColumnPtr one = Column::text(column.name(), {std::optional(text.toStdString())});
    const std::size_t rows = column.size();
    if (column.type() == Type::Text) {
        auto dictionary = std::make_shared<table::Dictionary>(column.dictionary());
        const std::string wanted = text.toStdString();
        std::uint32_t code = 0;
        while (code < dictionary->size() && dictionary->at(code) != wanted)
            ++code;
        if (code == dictionary->size())
            dictionary->append(wanted);
        std::vector<std::uint32_t> codes(column.codes().begin(), column.codes().end());
        for (std::size_t row = 0; row < rows; ++row) {
            if (!column.isValid(row))
                codes[row] = code;
        }
        return Column::text(column.name(), std::move(codes), std::move(dictionary));
    }
    Type type = column.type();
    Parsed value = parseColumn(*one, type, {});
    if (value.misfits > 0 && type == Type::Integer)
        value = parseColumn(*one, type = Type::Real, {});
    if (value.misfits > 0)
        return wrong(Words::tr("“%1” does not fit the type of “%2”").arg(text, column.name()),
                     Words::tr("Give a value such as the column has, or set its type before"));
    if (column.isNumeric() && type == Type::Real)
        return filledNumbers(column, [&](std::size_t) { return value.column->number(0); });
    if (type == Type::Integer) {
        std::vector<std::int64_t> values(column.integers().begin(), column.integers().end());
        for (std::size_t row = 0; row < rows; ++row) {
            if (!column.isValid(row))
                values[row] = value.column->integers()[0];
        }
        return Column::integers(column.name(), std::move(values));
    }
    if (type == Type::Date) {
        std::vector<table::Microseconds> values(column.dates().begin(), column.dates().end());
        for (std::size_t row = 0; row < rows; ++row) {
            if (!column.isValid(row))
                values[row] = value.column->dates()[0];
        }
        return Column::dates(column.name(), std::move(values), {}, column.isDateOnly() && value.column->isDateOnly());
    }
    std::vector<std::uint8_t> values(column.booleans().begin(), column.booleans().end());
    for (std::size_t row = 0; row < rows; ++row) {
        if (!column.isValid(row))
            values[row] = value.column->booleans()[0];
    }
    return Column::booleans(column.name(), std::move(values));
}

StepOutcome<table::ColumnPtr> filledByGroup(const table::Table &table, const Column &column, const ColumnRef &by)
{
    const auto groups = columnIndex(table, by);
    if (!groups)
        return tl::make_unexpected(groups.error());
    const table::DenseCodes &dense = table.column(*groups).denseCodes();
    std::vector<std::vector<double>> values(dense.count());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto number = column.number(row);
        if (number && dense.codes[row] != table::DenseCodes::missing)
            values[dense.codes[row]].push_back(*number);
    }
    std::vector<std::optional<double>> medians(values.size());
    for (std::size_t group = 0; group < values.size(); ++group) {
        if (!values[group].empty())
            medians[group] = stats::quantile(values[group], 0.5);
    }
    return filledNumbers(column, [&](std::size_t row) {
        return dense.codes[row] == table::DenseCodes::missing ? std::nullopt : medians[dense.codes[row]];
    });
}

StepOutcome<table::ColumnPtr> filled(const FillMissing &step, const table::Table &table, const Column &column)
{
    const bool isNumeric = column.isNumeric();
    if (!isNumeric && step.with != FillWith::Mode && step.with != FillWith::Constant)
        return wrongType(column, Words::tr("a column of numbers"));
    if (step.with == FillWith::Constant)
        return filledWithText(column, step.constant);
    if (step.with == FillWith::GroupMedian)
        return filledByGroup(table, column, step.by);
    std::vector<double> numbers = isNumeric ? validNumbers(column) : std::vector<double>();
    const auto row = modeRow(column);
    if (!row)
        return wrong(Words::tr("“%1” has no value to fill with").arg(column.name()),
                     Words::tr("Fill with a constant, or remove the column"));
    if (step.with == FillWith::Mode)
        return filledWithText(column, QString::fromStdString(column.plainText(*row)));
    const double value = step.with == FillWith::Mean ? stats::moments(numbers).mean : stats::quantile(numbers, 0.5);
    return filledNumbers(column, [value](std::size_t) { return std::optional(value); });
}

// 1 where the row's number is missing or within the range.
Keep within(const Column &column, double lower, double upper)
{
    Keep keep(column.size(), 1);
    overBlocks(keep.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto number = column.number(row);
            keep[row] = std::uint8_t(!number || (*number >= lower && *number <= upper));
        }
    });
    return keep;
}

StepResult capped(const table::TablePtr &table, std::size_t index, const stats::OutlierLimits &fences)
{
    const Column &column = table->column(index);
    if (column.type() == Type::Integer) { // stays integer: the last whole number within
        std::vector<std::int64_t> values(column.integers().begin(), column.integers().end());
        for (std::int64_t &value : values) {
            if (double(value) < fences.lower)
                value = std::int64_t(std::ceil(fences.lower));
            else if (double(value) > fences.upper)
                value = std::int64_t(std::floor(fences.upper));
        }
        return replaced(table, index, Column::integers(column.name(), std::move(values), column.validity()));
    }
    std::vector<double> values(column.reals().begin(), column.reals().end());
    for (double &value : values)
        value = std::clamp(value, fences.lower, fences.upper);
    return replaced(table, index, Column::reals(column.name(), std::move(values), column.validity()));
}

QString rangeSentence(std::size_t count, double lower, double upper)
{
    const Format format;
    return Words::tr("%Ln value(s) lie outside %1", nullptr, int(count)).arg(format.range(lower, upper));
}

} // namespace

Outcome applyStep(const DropMissing &step, const table::TablePtr &table, const Progress &progress)
{
    const auto indexes = columnIndexes(*table, step.columns);
    if (!indexes)
        return tl::make_unexpected(indexes.error());
    Keep keep(table->rows(), 1);
    std::optional<std::size_t> deciding;
    for (const std::size_t index : *indexes) {
        const table::Validity &validity = table->column(index).validity();
        if (validity.allValid())
            continue;
        deciding = deciding.value_or(index);
        dropInvalid(keep, validity);
    }
    return keptRows(
        table, keep, deciding.value_or(indexes->empty() ? 0 : indexes->front()),
        [](std::size_t gone) { return Words::tr("%Ln row(s) lack a value", nullptr, int(gone)); }, progress);
}

Outcome applyStep(const FillMissing &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &column = table->column(*index);
    table::ColumnPtr after = table->columnPtr(*index);
    if (column.missing() > 0) {
        auto result = filled(step, *table, column);
        if (!result)
            return tl::make_unexpected(result.error());
        after = *result;
    }
    const std::size_t left = after->missing();
    StepResult result = replaced(table, *index, std::move(after));
    result.account.why = Words::tr("%Ln cell(s) filled", nullptr, int(result.account.cellsChanged));
    if (left > 0)
        result.account.warnings << Words::tr("%Ln cell(s) stay missing: their group has no value", nullptr, int(left));
    return result;
}

Outcome applyStep(const ImpossibleValues &step, const table::TablePtr &table, const Progress &progress)
{
    const auto index = numericIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    if (!step.least && !step.most)
        return wrong(Words::tr("There is no bound"), Words::tr("Give “least”, “most” or both"));
    const Column &column = table->column(*index);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double lower = step.least.value_or(-infinity);
    const double upper = step.most.value_or(infinity);
    const Keep keep = within(column, lower, upper);
    if (step.action == ImpossibleAction::Drop)
        return keptRows(
            table, keep, *index, [&](std::size_t gone) { return rangeSentence(gone, lower, upper); }, progress);
    std::vector<std::uint8_t> valid = validBytes(column);
    for (std::size_t row = 0; row < valid.size(); ++row)
        valid[row] &= keep[row];
    table::ColumnPtr after =
        column.type() == Type::Integer
            ? Column::integers(column.name(), {column.integers().begin(), column.integers().end()}, validityOf(valid))
            : Column::reals(column.name(), {column.reals().begin(), column.reals().end()}, validityOf(valid));
    StepResult result = replaced(table, *index, std::move(after));
    result.account.why = rangeSentence(result.account.cellsChanged, lower, upper);
    return result;
}

Outcome applyStep(const TreatOutliers &step, const table::TablePtr &table, const Progress &progress)
{
    const auto index = numericIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const double reach = step.reach.value_or(stats::usualReach(ruleOf(step.method)));
    if (!(reach > 0))
        return wrong(Words::tr("The reach is not above zero"), Words::tr("Give a number such as 1.5, or leave it out"));
    const Column &column = table->column(*index);
    const stats::OutlierLimits fences = stats::limitsByFormula(validNumbers(column), ruleOf(step.method), reach);
    const Keep keep = within(column, fences.lower, fences.upper);
    const auto sentence = [&](std::size_t count) { return rangeSentence(count, fences.lower, fences.upper); };
    if (step.action == OutlierAction::Remove)
        return keptRows(table, keep, *index, sentence, progress);
    if (step.action == OutlierAction::Cap) {
        StepResult result = capped(table, *index, fences);
        result.account.why = sentence(result.account.cellsChanged);
        return result;
    }
    const QString name = step.name.isEmpty() ? Words::tr("%1 is an outlier").arg(column.name()) : step.name;
    if (const auto free = checkNewName(*table, name); !free)
        return tl::make_unexpected(free.error());
    std::vector<std::uint8_t> marks(keep.size());
    for (std::size_t row = 0; row < keep.size(); ++row)
        marks[row] = std::uint8_t(keep[row] == 0);
    const auto count = std::size_t(std::count(marks.begin(), marks.end(), 1));
    StepResult result = appended(table, Column::booleans(name, std::move(marks), column.validity()), table::Role::None);
    result.account.why = sentence(count);
    return result;
}

} // namespace clientele::recipe
