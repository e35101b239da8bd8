// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/groupcodes.h"

#include "models/core/parallel.h"
#include "models/query/rowmask.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>

namespace clientele::query {

namespace {

constexpr std::uint32_t none = GroupCodes::wideNone;

tl::unexpected<Error> wrongColumn(const table::Column &column, const char *what)
{
    return fail(Error::Code::Input, QCoreApplication::translate("Query", what), column.name(),
                QCoreApplication::translate("Query", "Choose another column, or give this one another type"));
}

// codeOf(row) is asked for rows with a value only.
template <class CodeOf>
void fill(GroupCodes &codes, const table::Column &column, bool withMissing, CodeOf codeOf)
{
    const std::uint32_t ofMissing = withMissing ? std::uint32_t(codes.members.size()) : none;
    if (withMissing)
        codes.members.push_back({{}, 0, 0, true});
    const bool allValid = column.validity().allValid();
    const bool isNarrow = codes.members.size() <= GroupCodes::narrowNone;
    if (isNarrow)
        codes.narrow.resize(column.size());
    else
        codes.wide.resize(column.size());
    overRows(column.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const std::uint32_t code = allValid || column.isValid(row) ? codeOf(row) : ofMissing;
            if (isNarrow)
                codes.narrow[row] = std::uint8_t(code); // none becomes narrowNone
            else
                codes.wide[row] = code;
        }
    });
}

GroupCodes textCategories(const table::Column &column, bool withMissing)
{
    const table::Dictionary &dictionary = column.dictionary();
    const auto texts = column.codes();
    std::vector<std::uint8_t> used(dictionary.size());
    for (std::size_t row = 0; row < texts.size(); ++row) {
        if (column.isValid(row))
            used[texts[row]] = 1;
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        if (used[code] != 0)
            order.push_back(code);
    }
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return dictionary.at(a) < dictionary.at(b); });
    GroupCodes codes;
    std::vector<std::uint32_t> memberOf(dictionary.size());
    for (const std::uint32_t code : order) {
        memberOf[code] = std::uint32_t(codes.members.size());
        const std::string_view text = dictionary.at(code);
        codes.members.push_back({QString::fromUtf8(text.data(), qsizetype(text.size()))});
    }
    fill(codes, column, withMissing, [&](std::size_t row) { return memberOf[texts[row]]; });
    return codes;
}

GroupCodes otherCategories(const table::Column &column, bool withMissing)
{
    const table::DenseCodes &dense = column.denseCodes();
    std::vector<std::uint32_t> order(dense.count());
    std::iota(order.begin(), order.end(), 0U);
    // Compared as integers where they are: ids beyond 2^53 are more than a double can hold.
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const std::size_t first = dense.firstRow[a];
        const std::size_t second = dense.firstRow[b];
        return column.type() == table::Type::Integer ? column.integers()[first] < column.integers()[second]
                                                     : *column.number(first) < *column.number(second);
    };
    std::sort(order.begin(), order.end(), before);
    GroupCodes codes;
    std::vector<std::uint32_t> memberOf(dense.count());
    for (const std::uint32_t code : order) {
        memberOf[code] = std::uint32_t(codes.members.size());
        codes.members.push_back({QString::fromStdString(column.plainText(dense.firstRow[code]))});
    }
    fill(codes, column, withMissing, [&](std::size_t row) { return memberOf[dense.codes[row]]; });
    return codes;
}

template <class Value>
Result<GroupCodes> bandCodes(const table::Column &column, std::span<const Value> values, const BandGroup &group)
{
    const auto numberAt = [&](std::size_t row) { return group.of.scale * double(values[row]) + group.of.offset; };
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    std::mutex mutex;
    overRows(values.size(), [&](std::size_t begin, std::size_t end) {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (std::size_t row = begin; row < end; ++row) {
            const double value = numberAt(row);
            if (column.isValid(row) && std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
        const std::scoped_lock lock(mutex);
        least = std::min(least, low);
        most = std::max(most, high);
    });
    GroupCodes codes;
    const bool isEmpty = least > most;
    const auto bands = Bands::make(group.bands, isEmpty ? 0 : least, isEmpty ? 0 : most);
    if (!bands)
        return tl::make_unexpected(bands.error());
    if (isEmpty && group.bands.edges.empty()) {
        fill(codes, column, group.withMissing, [](std::size_t) { return none; });
        return codes;
    }
    for (std::size_t band = 0; band < bands->count(); ++band)
        codes.members.push_back(
            {bandLabel(bands->lower(band), bands->upper(band)), bands->lower(band), bands->upper(band)});
    const std::size_t count = bands->count();
    const auto bandOf = [&](double value) {
        const std::size_t band = bands->indexOf(value);
        return band < count ? std::uint32_t(band) : none;
    };
    // Whole numbers of a small range, such as ages, are looked up.
    constexpr double smallRange = 65'536;
    if constexpr (std::is_integral_v<Value>) {
        if (!isEmpty && std::abs(group.of.scale) == 1 && most - least < smallRange) {
            std::vector<std::uint32_t> known(std::size_t(most - least) + 1);
            for (std::size_t i = 0; i < known.size(); ++i)
                known[i] = bandOf(least + double(i));
            fill(codes, column, group.withMissing,
                 [&](std::size_t row) { return known[std::size_t(numberAt(row) - least)]; });
            return codes;
        }
    }
    fill(codes, column, group.withMissing, [&](std::size_t row) { return bandOf(numberAt(row)); });
    return codes;
}

// Dates as running or repeating numbers.
std::int64_t partOf(table::Microseconds time, DatePart part)
{
    std::int64_t day = time / table::microsPerDay;
    if (time % table::microsPerDay < 0)
        --day;
    switch (part) {
    case DatePart::Day:
        return day;
    case DatePart::Week: // 1970-01-01 was a Thursday; weeks are counted by their Mondays
        return (day + 3 - ((day + 3) % 7 + 7) % 7) / 7;
    case DatePart::Weekday:
        return ((day + 3) % 7 + 7) % 7;
    case DatePart::Hour:
        return (time - day * table::microsPerDay) / (3600 * table::microsPerSecond);
    default:
        break;
    }
    const table::CivilTime civil = table::toCivil(time);
    if (part == DatePart::Year)
        return civil.year;
    if (part == DatePart::Quarter)
        return civil.year * 4LL + (civil.month - 1) / 3;
    return part == DatePart::Month ? civil.year * 12LL + civil.month - 1 : civil.month - 1;
}

std::string keyOf(std::int64_t part, DatePart kind)
{
    const auto twoDigits = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    switch (kind) {
    case DatePart::Quarter:
        return std::to_string(part / 4) + "-Q" + std::to_string(part % 4 + 1);
    case DatePart::Month:
        return std::to_string(part / 12) + "-" + twoDigits(part % 12 + 1);
    case DatePart::Week:
        return table::toIso((part * 7 - 3) * table::microsPerDay, true);
    case DatePart::Day:
        return table::toIso(part * table::microsPerDay, true);
    case DatePart::MonthOfYear:
    case DatePart::Weekday:
        return std::to_string(part + 1);
    case DatePart::Year:
    case DatePart::Hour:
        break;
    }
    return std::to_string(part);
}

Result<GroupCodes> dateCodes(const table::Column &column, const DateGroup &group)
{
    const auto dates = column.dates();
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (std::size_t row = 0; row < dates.size(); ++row) {
        if (column.isValid(row)) {
            first = std::min(first, dates[row]);
            last = std::max(last, dates[row]);
        }
    }
    GroupCodes codes;
    if (group.part == DatePart::MonthOfYear || group.part == DatePart::Weekday || group.part == DatePart::Hour) {
        first = 0;
        last = group.part == DatePart::MonthOfYear ? 11 : group.part == DatePart::Weekday ? 6 : 23;
    } else if (first <= last) {
        first = partOf(first, group.part);
        last = partOf(last, group.part);
    }
    constexpr std::int64_t mostParts = 1'000'000;
    if (first <= last && last - first > mostParts)
        return wrongColumn(column, QT_TRANSLATE_NOOP("Query", "The dates reach too far to be shown one by one"));
    for (std::int64_t part = first; part <= last; ++part)
        codes.members.push_back({QString::fromStdString(keyOf(part, group.part))});
    fill(codes, column, group.withMissing,
         [&](std::size_t row) { return std::uint32_t(partOf(dates[row], group.part) - first); });
    return codes;
}

} // namespace

void overRows(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work)
{
    constexpr std::size_t block = 65'536;
    parallelFor((rows + block - 1) / block, [&](std::size_t i) { work(i * block, std::min(rows, (i + 1) * block)); });
}

Result<GroupCodes> makeGroupCodes(const table::Table &table, const Group &group)
{
    const QString &name = std::visit(
        [](const auto &one) -> const QString & {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, BandGroup>)
                return one.of.column;
            else
                return one.column;
        },
        group);
    const table::Column *column = table.find(name);
    if (column == nullptr)
        return noSuchColumn(name);
    if (const auto *category = std::get_if<CategoryGroup>(&group))
        return column->type() == table::Type::Text ? textCategories(*column, category->withMissing)
                                                   : otherCategories(*column, category->withMissing);
    if (const auto *date = std::get_if<DateGroup>(&group)) {
        if (column->type() != table::Type::Date)
            return wrongColumn(*column, QT_TRANSLATE_NOOP("Query", "The column does not hold dates"));
        return dateCodes(*column, *date);
    }
    const auto &bands = std::get<BandGroup>(group);
    if (column->type() == table::Type::Integer)
        return bandCodes(*column, column->integers(), bands);
    if (column->type() == table::Type::Real)
        return bandCodes(*column, column->reals(), bands);
    return wrongColumn(*column, QT_TRANSLATE_NOOP("Query", "The column does not hold numbers"));
}

} // namespace clientele::query
