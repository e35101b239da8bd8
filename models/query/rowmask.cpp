// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/rowmask.h"

#include "models/core/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <unordered_set>

namespace clientele::query {

namespace {

constexpr std::size_t blockRows = 65'536;

template <class Work>
void overBlocks(std::size_t rows, Work work)
{
    parallelFor((rows + blockRows - 1) / blockRows, [&](std::size_t block) {
        const std::size_t begin = block * blockRows;
        work(begin, std::min(rows, begin + blockRows));
    });
}

std::unordered_set<std::string> keysOf(const Filter &filter)
{
    std::unordered_set<std::string> keys;
    for (const QString &value : filter.values)
        keys.insert(value.toStdString());
    return keys;
}

// Keys of numbers are compared as numbers: "40.0" and "4e1" name the same value as "40".
std::vector<double> numbersOf(const Filter &filter)
{
    std::vector<double> numbers;
    for (const QString &value : filter.values) {
        const std::string text = value.trimmed().toStdString();
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size())
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool inAny(const std::vector<Interval> &intervals, double value)
{
    return std::any_of(intervals.begin(), intervals.end(), [&](const Interval &one) { return one.contains(value); });
}

template <class Value>
void markNumbers(RowMask &mask, std::span<const Value> values, const Filter &filter)
{
    const std::vector<double> keys = numbersOf(filter);
    if (keys.empty() && filter.intervals.size() == 1) { // a brushed range: the case that must be fast
        const Interval &range = filter.intervals.front();
        // Half-open at both ends by moving the bound to the next double: one comparison each, no branches.
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double lower = range.lowerClosed ? range.lower : std::nextafter(range.lower, infinity);
        const double upper = range.upperClosed ? range.upper : std::nextafter(range.upper, -infinity);
        if ((!range.lowerClosed && range.lower == infinity) || (!range.upperClosed && range.upper == -infinity))
            return;
        overBlocks(values.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                const auto value = double(values[row]);
                mask[row] = std::uint8_t(-int(int(value >= lower) & int(value <= upper)));
            }
        });
        return;
    }
    overBlocks(values.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto value = double(values[row]);
            const bool in = std::binary_search(keys.begin(), keys.end(), value) || inAny(filter.intervals, value);
            mask[row] = in ? 0xFF : 0;
        }
    });
}

// Whole numbers beyond 2^53 are ids that doubles cannot tell apart: keys are compared as integers.
void markIntegers(RowMask &mask, std::span<const std::int64_t> values, const Filter &filter)
{
    if (filter.values.isEmpty())
        return markNumbers(mask, values, filter);
    std::unordered_set<std::int64_t> keys;
    for (const double number : numbersOf(filter)) {
        if (number == std::floor(number) && std::abs(number) < 9e15)
            keys.insert(std::int64_t(number));
    }
    for (const QString &value : filter.values) {
        bool isInteger = false;
        const qint64 number = value.trimmed().toLongLong(&isInteger);
        if (isInteger)
            keys.insert(number);
    }
    overBlocks(values.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            mask[row] = keys.contains(values[row]) || inAny(filter.intervals, double(values[row])) ? 0xFF : 0;
    });
}

void markText(RowMask &mask, const table::Column &column, const Filter &filter)
{
    const auto keys = keysOf(filter);
    const table::Dictionary &dictionary = column.dictionary();
    std::vector<std::uint8_t> wanted(std::max<std::size_t>(1, dictionary.size()));
    for (std::uint32_t code = 0; code < dictionary.size(); ++code)
        wanted[code] = keys.contains(std::string(dictionary.at(code))) ? 0xFF : 0;
    const auto codes = column.codes();
    overBlocks(codes.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            mask[row] = wanted[codes[row]];
    });
}

void markDates(RowMask &mask, const table::Column &column, const Filter &filter)
{
    if (filter.values.isEmpty())
        return markNumbers(mask, column.dates(), filter);
    const auto keys = keysOf(filter);
    const auto dates = column.dates();
    const table::DenseCodes &dense = column.denseCodes();
    std::vector<std::uint8_t> wanted(dense.count());
    for (std::uint32_t code = 0; code < dense.count(); ++code) {
        const std::size_t row = dense.firstRow[code];
        // A date alone also names its midnight where the column has times.
        std::string text = column.plainText(row);
        bool in = keys.contains(text);
        if (!in && text.ends_with("T00:00:00"))
            in = keys.contains(text.substr(0, text.size() - 9));
        wanted[code] = in || inAny(filter.intervals, double(dates[row])) ? 0xFF : 0;
    }
    for (std::size_t row = 0; row < dates.size(); ++row)
        mask[row] = dense.codes[row] == table::DenseCodes::missing ? 0 : wanted[dense.codes[row]];
}

void markBooleans(RowMask &mask, std::span<const std::uint8_t> values, const Filter &filter)
{
    std::array<std::uint8_t, 2> wanted{};
    for (const std::size_t value : {0U, 1U}) {
        const bool named = filter.values.contains(value == 0 ? QStringLiteral("false") : QStringLiteral("true"));
        wanted[value] = named || inAny(filter.intervals, double(value)) ? 0xFF : 0;
    }
    for (std::size_t row = 0; row < values.size(); ++row)
        mask[row] = wanted[values[row] != 0 ? 1 : 0];
}

} // namespace

RowMask maskOf(const table::Column &column, const Filter &filter)
{
    RowMask mask(column.size());
    switch (column.type()) {
    case table::Type::Integer:
        markIntegers(mask, column.integers(), filter);
        break;
    case table::Type::Real:
        markNumbers(mask, column.reals(), filter);
        break;
    case table::Type::Text:
        markText(mask, column, filter);
        break;
    case table::Type::Date:
        markDates(mask, column, filter);
        break;
    case table::Type::Boolean:
        markBooleans(mask, column.booleans(), filter);
        break;
    }
    if (!column.validity().allValid()) {
        const std::uint8_t ofMissing = filter.missing ? 0xFF : 0;
        for (std::size_t row = 0; row < mask.size(); ++row) {
            if (!column.isValid(row))
                mask[row] = ofMissing;
        }
    }
    return mask;
}

Result<RowMaskPtr> maskOf(const table::Table &table, const FilterSet &filters)
{
    std::shared_ptr<RowMask> all;
    for (const Filter &filter : filters.filters()) {
        const table::Column *column = table.find(filter.column);
        if (column == nullptr)
            return noSuchColumn(filter.column);
        RowMask one = maskOf(*column, filter);
        if (all)
            intersect(*all, one);
        else
            all = std::make_shared<RowMask>(std::move(one));
    }
    return RowMaskPtr(std::move(all));
}

tl::unexpected<Error> noSuchColumn(const QString &name)
{
    return fail(Error::Code::Input, QCoreApplication::translate("Query", "There is no column “%1”").arg(name), {},
                QCoreApplication::translate("Query", "Choose one of the columns that the data has"));
}

std::size_t countRows(const RowMask &mask)
{
    std::size_t count = 0;
    for (const std::uint8_t byte : mask)
        count += byte & 1U;
    return count;
}

void intersect(RowMask &mask, const RowMask &other)
{
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] &= other[row];
}

} // namespace clientele::query
