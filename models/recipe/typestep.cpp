// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/parsing.h"

#include "models/recipe/stepsupport.h"
#include "models/sources/columnformat.h"
#include "models/sources/datetimeparsing.h"
#include "models/sources/numberparsing.h"
#include "models/sources/textcodes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Type;

struct Cell
{
    std::int64_t integer = 0; // of integers, dates, booleans
    double real = 0;
    bool ok = false;
};

Cell parseCell(std::string_view text, Type type, const ParseOptions &options)
{
    const std::string_view plain = sources::trimmed(text);
    Cell cell;
    if (type == Type::Integer || type == Type::Real) {
        const sources::NumberReading number = sources::readNumber(plain, options.decimal);
        cell.ok = number.ok && (type == Type::Real || number.integral) && std::isfinite(number.real);
        cell.integer = number.integer;
        cell.real = number.real;
    } else if (type == Type::Date) {
        const sources::DateReading date = sources::readDate(plain);
        cell.ok = (date.orders & sources::dateorders::bit(options.dateOrder)) != 0;
        if (cell.ok)
            cell.integer = sources::toMicroseconds(date, options.dateOrder);
    } else if (type == Type::Boolean) {
        sources::ColumnFormat format;
        format.kind = sources::ColumnFormat::Kind::Boolean;
        format.anyWord = true;
        const auto value = sources::readBoolean(plain, format);
        cell.ok = value.has_value();
        cell.integer = value.value_or(0);
    }
    return cell;
}

// Spreads what each text of the dictionary is over the rows.
template <class T, class ValueOf>
std::vector<T> spread(const Column &texts, const std::vector<Cell> &cells, ValueOf valueOf)
{
    std::vector<T> values(texts.size());
    overBlocks(texts.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            if (texts.isValid(row) && cells[texts.codes()[row]].ok)
                values[row] = T(valueOf(cells[texts.codes()[row]]));
        }
    });
    return values;
}

} // namespace

table::ColumnPtr asText(const Column &column)
{
    std::vector<std::uint32_t> codes(column.size());
    const table::DenseCodes &dense = column.denseCodes();
    auto dictionary = std::make_shared<table::Dictionary>();
    for (const std::uint32_t row : dense.firstRow)
        dictionary->append(column.plainText(row));
    for (std::size_t row = 0; row < codes.size(); ++row)
        codes[row] = dense.codes[row] == table::DenseCodes::missing ? 0 : dense.codes[row];
    return Column::text(column.name(), std::move(codes), std::move(dictionary), column.validity());
}

Parsed parseColumn(const Column &texts, Type type, const ParseOptions &options)
{
    std::vector<Cell> cells(texts.dictionary().size());
    for (std::uint32_t code = 0; code < cells.size(); ++code)
        cells[code] = parseCell(texts.dictionary().at(code), type, options);
    std::vector<std::uint8_t> valid(texts.size());
    for (std::size_t row = 0; row < valid.size(); ++row)
        valid[row] = std::uint8_t(texts.isValid(row) && cells[texts.codes()[row]].ok);
    table::Validity validity = validityOf(valid);
    Parsed parsed;
    parsed.misfits = validity.missing() - texts.missing();
    const QString &name = texts.name();
    const auto integer = [](const Cell &cell) { return cell.integer; };
    if (type == Type::Integer) {
        parsed.column = Column::integers(name, spread<std::int64_t>(texts, cells, integer), std::move(validity));
    } else if (type == Type::Real) {
        parsed.column = Column::reals(name, spread<double>(texts, cells, [](const Cell &cell) { return cell.real; }),
                                      std::move(validity));
    } else if (type == Type::Date) {
        auto values = spread<table::Microseconds>(texts, cells, integer);
        const bool dateOnly = std::all_of(values.begin(), values.end(),
                                          [](table::Microseconds time) { return time % table::microsPerDay == 0; });
        parsed.column = Column::dates(name, std::move(values), std::move(validity), dateOnly);
    } else {
        parsed.column = Column::booleans(name, spread<std::uint8_t>(texts, cells, integer), std::move(validity));
    }
    return parsed;
}

std::optional<sources::DateOrder> findDateOrder(const Column &texts)
{
    using sources::DateOrder;
    const std::vector<std::size_t> counts = textCounts(texts);
    constexpr std::array orders = {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    std::array<std::size_t, 3> fits{};
    std::array<std::array<bool, 3>, 3> differ{};
    for (std::uint32_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0)
            continue;
        const sources::DateReading date = sources::readDate(sources::trimmed(texts.dictionary().at(code)));
        for (std::size_t a = 0; a < orders.size(); ++a) {
            if ((date.orders & sources::dateorders::bit(orders[a])) == 0)
                continue;
            fits[a] += counts[code];
            for (std::size_t b = 0; b < a; ++b) {
                if ((date.orders & sources::dateorders::bit(orders[b])) != 0 &&
                    sources::toMicroseconds(date, orders[a]) != sources::toMicroseconds(date, orders[b]))
                    differ[a][b] = differ[b][a] = true;
            }
        }
    }
    const auto best = std::size_t(std::max_element(fits.begin(), fits.end()) - fits.begin());
    for (std::size_t other = 0; other < orders.size(); ++other) {
        if (other != best && fits[other] == fits[best] && differ[best][other])
            return std::nullopt;
    }
    return orders[best];
}

namespace {

// Numbers, dates and yes/no among each other; cells that do not fit are missing.
Parsed converted(const Column &column, Type type)
{
    const bool isPlain = (column.isNumeric() || column.type() == Type::Boolean) && type != Type::Date;
    if (!isPlain)
        return parseColumn(*asText(column), type, {});
    std::vector<std::uint8_t> valid = validBytes(column);
    std::vector<std::int64_t> integers(type == Type::Real ? 0 : column.size());
    std::vector<double> reals(type == Type::Real ? column.size() : 0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (valid[row] == 0)
            continue;
        const double number = *column.number(row);
        if (type == Type::Real) {
            reals[row] = number;
        } else if (type == Type::Boolean) {
            valid[row] = std::uint8_t(number == 0 || number == 1);
            integers[row] = number == 1 ? 1 : 0;
        } else if (column.type() == Type::Real) {
            valid[row] = std::uint8_t(number == std::floor(number) && std::abs(number) < 0x1p63);
            integers[row] = valid[row] != 0 ? std::int64_t(number) : 0;
        } else {
            integers[row] = column.type() == Type::Integer ? column.integers()[row] : std::int64_t(number);
        }
    }
    table::Validity validity = validityOf(valid);
    Parsed parsed;
    parsed.misfits = validity.missing() - column.missing();
    if (type == Type::Real)
        parsed.column = Column::reals(column.name(), std::move(reals), std::move(validity));
    else if (type == Type::Integer)
        parsed.column = Column::integers(column.name(), std::move(integers), std::move(validity));
    else
        parsed.column = Column::booleans(column.name(), {integers.begin(), integers.end()}, std::move(validity));
    return parsed;
}

tl::unexpected<StepError> wrongParameter(const QString &what, const QString &remedy)
{
    return tl::make_unexpected(StepError(Error{Error::Code::Input, what, {}, remedy}));
}

} // namespace

Outcome applyStep(const SetType &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &column = table->column(*index);
    if (step.decimal != QLatin1String(".") && step.decimal != QLatin1String(","))
        return wrongParameter(Words::tr("“%1” cannot be a decimal sign").arg(step.decimal),
                              Words::tr("Use a point or a comma"));
    Parsed parsed;
    if (column.type() == step.type) {
        parsed.column = table->columnPtr(*index);
    } else if (step.type == Type::Text) {
        parsed.column = asText(column);
    } else if (column.type() == Type::Text) {
        ParseOptions options;
        options.decimal = step.decimal.at(0).toLatin1();
        if (step.type == Type::Date) {
            const auto order = step.dateOrder ? step.dateOrder : findDateOrder(column);
            if (!order)
                return wrongParameter(
                    Words::tr("The dates of “%1” can be read in two orders").arg(column.name()),
                    Words::tr("Say in the step which comes first: \"dateOrder\": \"dmy\" or \"mdy\""));
            options.dateOrder = *order;
        }
        parsed = parseColumn(column, step.type, options);
    } else {
        parsed = converted(column, step.type);
    }
    StepResult result = replaced(table, *index, parsed.column);
    // What matters are the cells that lost their value.
    result.account.examples.clear();
    for (std::size_t row = 0; row < column.size() && result.account.examples.size() < mostExamples; ++row) {
        if (parsed.misfits > 0 ? column.isValid(row) && !parsed.column->isValid(row) : column.isValid(row))
            result.account.examples.push_back({row, column.name(), QString::fromStdString(column.plainText(row)),
                                               QString::fromStdString(parsed.column->plainText(row)), false});
    }
    result.account.cellsChanged = parsed.misfits;
    result.account.why = parsed.misfits == 0
                             ? Words::tr("Every value fits")
                             : Words::tr("%Ln cell(s) do not fit and are missing now", nullptr, int(parsed.misfits));
    return result;
}

} // namespace clientele::recipe
