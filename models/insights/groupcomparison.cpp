// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/groupcomparison.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace clientele::insights {

namespace {

constexpr std::size_t mostBins = 40;
constexpr std::size_t mostDistributions = 500; // groups
constexpr std::uint32_t none = query::GroupCodes::wideNone;

std::uint32_t codeAt(const query::GroupCodes &codes, std::size_t row)
{
    if (!codes.wide.empty())
        return codes.wide[row];
    return codes.narrow[row] == query::GroupCodes::narrowNone ? none : codes.narrow[row];
}

// The values of one column and their ranks, of the rows that take part.
struct Ranked
{
    std::vector<std::uint32_t> rows;
    std::vector<double> values;
    stats::Ranks ranks;
    double mean = 0;
    stats::Bins bins;
};

stats::Bins binsOver(const std::vector<double> &values, const std::vector<std::uint32_t> &ascending, bool whole)
{
    const auto quartile = [&](double p) {
        const stats::QuantilePlace place = stats::quantilePlace(values.size(), p);
        const double low = values[ascending[place.below]];
        const double high = values[ascending[std::min(place.below + 1, values.size() - 1)]];
        return low == high ? low : low * (1 - place.fraction) + high * place.fraction;
    };
    const stats::Quartiles sample{values[ascending.front()], quartile(0.25), quartile(0.75), values[ascending.back()]};
    return stats::binsWithinFences(sample, whole, mostBins);
}

Ranked rankRows(const table::Column &column, const std::vector<std::uint32_t> &rows)
{
    Ranked ranked;
    ranked.rows.reserve(rows.size());
    ranked.values.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto value = column.number(row);
        if (value && std::isfinite(*value)) {
            ranked.rows.push_back(row);
            ranked.values.push_back(*value);
        }
    }
    ranked.ranks = stats::rank(ranked.values);
    if (!ranked.values.empty()) {
        ranked.mean = stats::moments(ranked.values).mean;
        ranked.bins = binsOver(ranked.values, ranked.ranks.ascending, column.type() != table::Type::Real);
    }
    ranked.ranks.ascending = std::vector<std::uint32_t>(); // assigning {} would keep its memory
    return ranked;
}

// Sums of a member, about the mean of all: the rest's are those of all less these.
struct Sums
{
    std::size_t n = 0;
    double ranks = 0;
    double distances = 0;
    double squares = 0;

    [[nodiscard]] stats::Sample sample(double mean) const
    {
        const auto count = double(n);
        const double squaresAboutMean = std::max(0.0, squares - distances * distances / count);
        return {n, mean + distances / count, n > 1 ? squaresAboutMean / (count - 1) : 0};
    }
};

// A second look at the rows, for the few members that are compared: their bins would be too many for all.
void addDistributions(std::vector<Comparison> &comparisons, const Ranked &ranked, const query::GroupCodes &codes)
{
    if (comparisons.empty() || comparisons.size() > mostDistributions)
        return;
    constexpr std::size_t notCompared = mostDistributions;
    std::vector<std::size_t> place(codes.members.size(), notCompared);
    std::vector<std::vector<std::size_t>> counts(comparisons.size(), std::vector<std::size_t>(ranked.bins.count));
    std::vector<std::size_t> all(ranked.bins.count);
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        place[comparisons[i].member] = i;
    for (std::size_t i = 0; i < ranked.rows.size(); ++i) {
        const std::size_t bin = ranked.bins.binOf(ranked.values[i]);
        ++all[bin];
        const std::uint32_t code = codeAt(codes, ranked.rows[i]);
        if (code != none && place[code] != notCompared)
            ++counts[place[code]][bin];
    }
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        Distributions distributions{ranked.bins, std::move(counts[i]), all};
        for (std::size_t bin = 0; bin < all.size(); ++bin)
            distributions.others[bin] -= distributions.group[bin];
        comparisons[i].distributions = std::move(distributions);
    }
}

std::vector<Comparison> compareMembers(const Ranked &ranked, const query::GroupCodes &codes)
{
    std::vector<Sums> members(codes.members.size());
    Sums all;
    const auto add = [](Sums &sums, double rank, double distance) {
        ++sums.n;
        sums.ranks += rank;
        sums.distances += distance;
        sums.squares += distance * distance;
    };
    for (std::size_t i = 0; i < ranked.rows.size(); ++i) {
        const double distance = ranked.values[i] - ranked.mean;
        const std::uint32_t code = codeAt(codes, ranked.rows[i]);
        add(all, ranked.ranks.ranks[i], distance);
        if (code != none)
            add(members[code], ranked.ranks.ranks[i], distance);
    }
    std::vector<Comparison> comparisons;
    for (std::size_t member = 0; member < members.size(); ++member) {
        const Sums &mine = members[member];
        const Sums rest{all.n - mine.n, all.ranks - mine.ranks, all.distances - mine.distances,
                        all.squares - mine.squares};
        if (mine.n < fewestTested || rest.n < fewestTested || codes.members[member].isMissing)
            continue;
        const stats::Sample a = mine.sample(ranked.mean);
        const stats::Sample b = rest.sample(ranked.mean);
        Comparison &one = comparisons.emplace_back();
        one.member = member;
        one.n = mine.n;
        one.mean = a.mean;
        one.restMean = b.mean;
        one.difference = *stats::welchInterval(a, b);
        one.test = stats::mannWhitney(mine.ranks, mine.n, rest.n, ranked.ranks.tieTerm);
    }
    addDistributions(comparisons, ranked, codes);
    return comparisons;
}

void adjust(Comparisons &result)
{
    std::vector<double> pValues;
    for (const auto &list : result.ofGroups) {
        for (const Comparison &one : list)
            pValues.push_back(one.test.pValue);
    }
    result.tests = pValues.size();
    const std::vector<double> adjusted = stats::holm(pValues);
    std::size_t next = 0;
    for (auto &list : result.ofGroups) {
        for (Comparison &one : list)
            one.adjustedPValue = adjusted[next++];
    }
}

} // namespace

Result<Comparisons> compare(const table::Table &table, const query::FilterSet &filters, const query::Group &frame,
                            const std::vector<ComparedGroups> &asked, const Progress &progress)
{
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const auto inFrame = query::makeGroupCodes(table, frame);
    if (!inFrame)
        return tl::make_unexpected(inFrame.error());
    const auto takesPart = [&](std::size_t row) {
        return (!*mask || (**mask)[row] != 0) && codeAt(*inFrame, row) != none;
    };
    std::size_t count = 0;
    for (std::size_t row = 0; row < table.rows(); ++row)
        count += takesPart(row) ? 1 : 0;
    std::vector<std::uint32_t> rows;
    rows.reserve(count);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (takesPart(row))
            rows.push_back(std::uint32_t(row));
    }
    Comparisons result;
    result.ofGroups.resize(asked.size());
    // One measure after another: the ranks of ten million rows take some hundred megabytes.
    QStringList done;
    for (const ComparedGroups &first : asked) {
        if (done.contains(first.measure))
            continue;
        done.append(first.measure);
        const table::Column *column = table.find(first.measure);
        if (column == nullptr)
            return query::noSuchColumn(first.measure);
        const Ranked ranked = rankRows(*column, rows);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (progress.cancelled())
                return cancelled();
            if (asked[i].measure != first.measure)
                continue;
            const auto codes = query::makeGroupCodes(table, asked[i].group);
            if (!codes)
                return tl::make_unexpected(codes.error());
            result.ofGroups[i] = compareMembers(ranked, *codes);
        }
    }
    adjust(result);
    return result;
}

} // namespace clientele::insights
