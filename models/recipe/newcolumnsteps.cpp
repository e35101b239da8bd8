// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// New columns: expressions, ages, parts of dates, bands.

#include "models/recipe/stepsupport.h"

#include "models/core/format.h"
#include "models/recipe/evaluation.h"
#include "models/sources/textcodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <unordered_map>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Role;
using table::Type;

tl::unexpected<StepError> wrong(const QString &what, const QString &remedy)
{
    return tl::make_unexpected(StepError(Error{Error::Code::Input, what, {}, remedy}));
}

// The role that the column's name and content stand for, where no other column has it.
Role freeRole(const table::Table &table, const table::ColumnPtr &column)
{
    const Role role = table::findRoles({column}).front();
    return role == Role::None || table.indexOf(role) ? Role::None : role;
}

// A text column that few different texts make up; empty is missing.
class FewTexts final
{
public:
    explicit FewTexts(std::size_t rows) : m_codes(rows), m_valid(rows) {}

    std::uint32_t codeOf(const std::string &text) { return m_coder.codeOf(text); }
    void set(std::size_t row, std::uint32_t code)
    {
        m_codes[row] = code;
        m_valid[row] = 1;
    }
    [[nodiscard]] table::ColumnPtr finish(const QString &name)
    {
        auto dictionary = std::make_shared<table::Dictionary>();
        for (std::size_t i = 0; i < m_coder.texts().size(); ++i)
            dictionary->append(m_coder.texts().at(i));
        return Column::text(name, std::move(m_codes), std::move(dictionary), validityOf(m_valid));
    }

private:
    sources::TextCoder m_coder;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint8_t> m_valid;
};

std::optional<table::Microseconds> lastOf(const Column &column)
{
    std::optional<table::Microseconds> last;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isValid(row))
            last = std::max(last.value_or(column.dates()[row]), column.dates()[row]);
    }
    return last;
}

StepOutcome<int> yearOfData(const AgeFromBirthYear &step, const table::Table &table)
{
    if (step.inYear)
        return *step.inYear;
    std::optional<table::Microseconds> last;
    if (!step.date.isEmpty()) {
        const auto index = columnIndex(table, step.date);
        if (!index)
            return tl::make_unexpected(index.error());
        if (table.column(*index).type() != Type::Date)
            return wrongType(table.column(*index), Words::tr("a column of dates"));
        last = lastOf(table.column(*index));
    } else if (const Column *orders = table.find(Role::OrderDate); orders && orders->type() == Type::Date) {
        last = lastOf(*orders);
    } else {
        for (const table::ColumnPtr &column : table.columns()) {
            const auto own = column->type() == Type::Date ? lastOf(*column) : std::nullopt;
            last = own ? std::max(last.value_or(*own), *own) : last;
        }
    }
    if (!last)
        return wrong(Words::tr("No date says when the data ends"), Words::tr("Give the year in “inYear”"));
    return table::toCivil(*last).year;
}

int isoWeekday(table::Microseconds time)
{
    std::int64_t days = time / table::microsPerDay;
    if (time % table::microsPerDay < 0)
        --days;
    return int(((days + 3) % 7 + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

// The ISO week is the one of its Thursday.
int isoWeek(table::Microseconds time)
{
    const table::Microseconds thursday = time + (4 - isoWeekday(time)) * table::microsPerDay;
    table::CivilTime first;
    first.year = table::toCivil(thursday).year;
    return int((thursday - table::fromCivil(first)) / table::microsPerDay) / 7 + 1;
}

std::int64_t partOf(table::Microseconds time, DatePartKind part)
{
    const table::CivilTime civil = table::toCivil(time);
    switch (part) {
    case DatePartKind::Year:
        return civil.year;
    case DatePartKind::Quarter:
        return (civil.month + 2) / 3;
    case DatePartKind::Month:
        return civil.month;
    case DatePartKind::Week:
        return isoWeek(time);
    case DatePartKind::Weekday:
        return isoWeekday(time);
    case DatePartKind::Day:
        return civil.day;
    case DatePartKind::Hour:
        return civil.hour;
    case DatePartKind::YearMonth:
        return civil.year * 12LL + civil.month - 1;
    case DatePartKind::Date:
        break;
    }
    const table::Microseconds timeOfDay = (time % table::microsPerDay + table::microsPerDay) % table::microsPerDay;
    return time - timeOfDay;
}

table::ColumnPtr yearMonths(const QString &name, const Column &parts)
{
    FewTexts texts(parts.size());
    std::unordered_map<std::int64_t, std::uint32_t> codes;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (!parts.isValid(row))
            continue;
        const std::int64_t month = parts.integers()[row];
        auto known = codes.find(month);
        if (known == codes.end()) {
            std::array<char, 32> text{};
            const int length =
                std::snprintf(text.data(), text.size(), "%04d-%02d", int(month / 12), int(month % 12 + 1));
            known = codes.emplace(month, texts.codeOf(std::string(text.data(), std::size_t(length)))).first;
        }
        texts.set(row, known->second);
    }
    return texts.finish(name);
}

// The place of the band that holds a value; std::nullopt: none does.
std::optional<std::int64_t> bandOf(double value, const Bands &step)
{
    const bool isLeft = step.closed == BandClosed::Left;
    if (step.edges.empty()) {
        const double place = isLeft ? std::floor(value / *step.width) : std::ceil(value / *step.width) - 1;
        return std::abs(place) < 1e9 ? std::optional(std::int64_t(place)) : std::nullopt;
    }
    const auto &edges = step.edges;
    const auto next = isLeft ? std::upper_bound(edges.begin(), edges.end(), value)
                             : std::lower_bound(edges.begin(), edges.end(), value);
    if (next == edges.begin() || next == edges.end())
        return std::nullopt;
    return next - edges.begin() - 1;
}

constexpr std::int64_t noValue = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t noBand = noValue + 1;

// Of every row.
table::Buffer<std::int64_t> bandPlaces(const Column &column, const Bands &step)
{
    table::Buffer<std::int64_t> places(column.size());
    overBlocks(places.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto value = column.number(row);
            places.data()[row] = value ? bandOf(*value, step).value_or(noBand) : noValue;
        }
    });
    return places;
}

StepOutcome<void> checkBands(const Bands &step)
{
    if (step.width.has_value() == !step.edges.empty())
        return wrong(Words::tr("Bands need a width or edges"), Words::tr("Give one of “width” and “edges”"));
    if (step.width && !(*step.width > 0))
        return wrong(Words::tr("The width is not above zero"), Words::tr("Give a number above zero"));
    if (step.edges.size() == 1 ||
        std::adjacent_find(step.edges.begin(), step.edges.end(), std::greater_equal<>()) != step.edges.end())
        return wrong(Words::tr("The edges are not ascending"), Words::tr("Give two or more ascending numbers"));
    return {};
}

} // namespace

Outcome applyStep(const NewColumn &step, const table::TablePtr &table, const Progress &progress)
{
    const auto existing = table->indexOf(step.name);
    if (const auto free = checkNewName(*table, step.name); !existing && !free)
        return tl::make_unexpected(free.error());
    auto evaluated = evaluateColumn(step.expression.text, step.name, *table, progress);
    if (!evaluated)
        return tl::make_unexpected(evaluated.error());
    StepResult result;
    if (existing) {
        result = replaced(table, *existing, evaluated->column);
        if (step.role)
            result.table = result.table->withRole(*existing, *step.role);
        result.account.why = Words::tr("%Ln cell(s) changed", nullptr, int(result.account.cellsChanged));
    } else {
        const Role role = step.role.value_or(freeRole(*table, evaluated->column));
        result = appended(table, evaluated->column, role);
        result.account.why = step.expression.text;
    }
    result.account.warnings = evaluated->warnings;
    return result;
}

Outcome applyStep(const AgeFromBirthYear &step, const table::TablePtr &table, const Progress &)
{
    const auto index = numericIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const auto year = yearOfData(step, *table);
    if (!year)
        return tl::make_unexpected(year.error());
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    const Column &births = table->column(*index);
    table::Buffer<std::int64_t> ages(table->rows());
    std::vector<std::uint64_t> valid((table->rows() + 63) / 64);
    overBlocks(ages.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto birth = births.number(row);
            const bool isYear = birth && std::abs(*birth) < 1e9;
            ages.data()[row] = isYear ? *year - std::int64_t(std::floor(*birth)) : 0;
            valid[row / 64] |= std::uint64_t(isYear) << (row % 64);
        }
    });
    const Role role = table->find(Role::Age) ? Role::None : Role::Age;
    StepResult result = appended(table,
                                 Column::ofMemory(step.name, Type::Integer, std::move(ages).shared(),
                                                  table::Validity(std::move(valid), table->rows())),
                                 role);
    result.account.why = Words::tr("%1 less the birth year").arg(*year);
    return result;
}

Outcome applyStep(const DatePart &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &dates = table->column(*index);
    if (dates.type() != Type::Date)
        return wrongType(dates, Words::tr("a column of dates"));
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    table::Buffer<std::int64_t> parts(dates.size());
    overBlocks(parts.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            parts.data()[row] = dates.isValid(row) ? partOf(dates.dates()[row], step.part) : 0;
    });
    const bool isDate = step.part == DatePartKind::Date;
    table::ColumnPtr column = Column::ofMemory(step.name, isDate ? Type::Date : Type::Integer,
                                               std::move(parts).shared(), dates.validity(), nullptr, isDate);
    if (step.part == DatePartKind::YearMonth)
        column = yearMonths(step.name, *column);
    StepResult result = appended(table, std::move(column), Role::None);
    result.account.why = Words::tr("Part of %1").arg(dates.name());
    return result;
}

Outcome applyStep(const Bands &step, const table::TablePtr &table, const Progress &)
{
    const auto index = numericIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    if (const auto checked = checkBands(step); !checked)
        return tl::make_unexpected(checked.error());
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    const Column &column = table->column(*index);
    const Format plain(QLocale::c()); // the values are data: the same in every locale
    table::Buffer<std::int64_t> places = bandPlaces(column, step);
    FewTexts texts(table->rows());
    std::unordered_map<std::int64_t, std::uint32_t> codes;
    std::size_t outside = 0;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::int64_t band = places.data()[row];
        if (band == noValue || band == noBand) {
            outside += std::size_t(band == noBand);
            continue;
        }
        auto known = codes.find(band);
        if (known == codes.end()) {
            const auto place = std::size_t(band);
            const QString text = step.edges.empty()
                                     ? plain.range(double(band) * *step.width, double(band + 1) * *step.width)
                                     : plain.range(step.edges[place], step.edges[place + 1]);
            known = codes.emplace(band, texts.codeOf(text.toStdString())).first;
        }
        texts.set(row, known->second);
    }
    StepResult result = appended(table, texts.finish(step.name), Role::None);
    result.account.why = Words::tr("%Ln band(s) of %1", nullptr, int(codes.size())).arg(column.name());
    if (outside > 0)
        result.account.warnings << Words::tr("%Ln value(s) lie outside the edges", nullptr, int(outside));
    return result;
}

} // namespace clientele::recipe
