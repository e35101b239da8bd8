// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/association.h"

#include "models/stats/assumptions.h"
#include "models/stats/contingency.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace clientele::stats {

namespace {

bool isValid(const MaskedColumn &column, std::size_t row)
{
    return column.valid.empty() || ((column.valid[row / 64] >> (row % 64)) & 1U) != 0;
}

bool hasTwoValues(std::span<const double> values)
{
    if (values.empty())
        return false;
    const double first = values.front();
    const auto second = std::find_if(values.begin(), values.end(), [first](double value) { return value != first; });
    return second != values.end() && std::all_of(second, values.end(), [first, other = *second](double value) {
               return value == first || value == other;
           });
}

Association ofNumbers(const MaskedColumn &a, const MaskedColumn &b, CorrelationMethod method)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t row = 0; row < a.values.size(); ++row) {
        if (isValid(a, row) && isValid(b, row)) {
            x.push_back(a.values[row]);
            y.push_back(b.values[row]);
        }
    }
    const Correlation found = correlate(method, x, y);
    Association result{AssociationKind(method), found.pairs, found.coefficient, found.pValue};
    if (method == CorrelationMethod::Pearson && (hasTwoValues(x) || hasTwoValues(y)))
        result.kind = AssociationKind::PointBiserial;
    return result;
}

Association ofCategories(const CategoryColumn &a, const CategoryColumn &b)
{
    Association result{AssociationKind::CramersV, 0, {}, {}};
    Contingency table{a.count, b.count, std::vector<double>(std::size_t(a.count) * b.count)};
    for (std::size_t row = 0; row < a.codes.size(); ++row) {
        if (a.codes[row] >= a.count || b.codes[row] >= b.count)
            continue;
        ++table.counts[std::size_t(a.codes[row]) * b.count + b.codes[row]];
        ++result.pairs;
    }
    if (const auto test = chiSquareTest(table)) {
        result.value = std::min(1.0, std::sqrt(test->statistic / (test->n * double(test->smallerSide - 1))));
        result.pValue = test->pValue;
    }
    return result;
}

Association ofCategoryAndNumbers(const CategoryColumn &category, const MaskedColumn &numbers)
{
    Association result{AssociationKind::CorrelationRatio, 0, {}, {}};
    std::vector<std::vector<double>> groups(category.count);
    std::optional<double> first;
    bool isConstant = true;
    for (std::size_t row = 0; row < category.codes.size(); ++row) {
        if (category.codes[row] >= category.count || !isValid(numbers, row))
            continue;
        first = first.value_or(numbers.values[row]);
        isConstant = isConstant && numbers.values[row] == *first;
        groups[category.codes[row]].push_back(numbers.values[row]);
        ++result.pairs;
    }
    const auto filled = std::count_if(groups.begin(), groups.end(), [](const auto &group) { return !group.empty(); });
    if (filled < 2 || isConstant)
        return result;
    const auto test = anova(groups);
    if (test) {
        const double between = test->first * test->statistic;
        result.value = std::sqrt(between / (between + test->second));
        result.pValue = test->pValue;
    } else {
        result.value = 1; // no variance within any category
    }
    return result;
}

} // namespace

std::string_view token(AssociationKind kind)
{
    static constexpr std::array<std::string_view, 6> tokens{"pearson",        "spearman",          "kendall",
                                                            "point-biserial", "correlation-ratio", "cramers-v"};
    return tokens[std::size_t(kind)];
}

Association associate(const MixedColumn &a, const MixedColumn &b, CorrelationMethod method)
{
    const auto *numbersA = std::get_if<MaskedColumn>(&a);
    const auto *numbersB = std::get_if<MaskedColumn>(&b);
    if (numbersA != nullptr && numbersB != nullptr)
        return ofNumbers(*numbersA, *numbersB, method);
    if (numbersA != nullptr)
        return ofCategoryAndNumbers(std::get<CategoryColumn>(b), *numbersA);
    if (numbersB != nullptr)
        return ofCategoryAndNumbers(std::get<CategoryColumn>(a), *numbersB);
    return ofCategories(std::get<CategoryColumn>(a), std::get<CategoryColumn>(b));
}

std::vector<Join> averageLinkage(std::span<const double> distances, std::size_t size)
{
    constexpr double far = std::numeric_limits<double>::infinity();
    std::vector<double> between(distances.begin(), distances.end());
    std::vector<std::size_t> sizes(size, 1);
    std::vector<bool> isGone(size, false);
    std::vector<Join> found;
    std::vector<std::size_t> chain;
    // Nearest-neighbour chain: two that are each other's nearest are joined whatever else is joined later.
    while (found.size() + 1 < size) {
        if (chain.empty())
            chain.push_back(std::size_t(std::find(isGone.begin(), isGone.end(), false) - isGone.begin()));
        const std::size_t last = chain.back();
        const std::size_t before = chain.size() >= 2 ? chain[chain.size() - 2] : size;
        std::size_t nearest = before;
        double least = before < size ? between[last * size + before] : far;
        for (std::size_t other = 0; other < size; ++other) {
            if (other != last && !isGone[other] && between[last * size + other] < least) {
                nearest = other;
                least = between[last * size + other];
            }
        }
        if (nearest != before) {
            chain.push_back(nearest);
            continue;
        }
        chain.resize(chain.size() - 2);
        const double a = double(sizes[last]);
        const double b = double(sizes[nearest]);
        for (std::size_t other = 0; other < size; ++other) {
            if (other == last || other == nearest || isGone[other])
                continue;
            const double mean = (a * between[last * size + other] + b * between[nearest * size + other]) / (a + b);
            between[nearest * size + other] = between[other * size + nearest] = mean;
        }
        isGone[last] = true;
        sizes[nearest] += sizes[last];
        found.push_back({last, nearest, least, sizes[nearest]}); // places for now, numbers below
    }
    std::stable_sort(found.begin(), found.end(), [](const Join &a, const Join &b) { return a.height < b.height; });
    std::vector<std::size_t> group(size); // the newest group that a leaf is in, by its representative
    std::vector<std::size_t> parent(size);
    std::iota(group.begin(), group.end(), std::size_t(0));
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto rootOf = [&](std::size_t leaf) {
        while (parent[leaf] != leaf)
            leaf = parent[leaf] = parent[parent[leaf]];
        return leaf;
    };
    std::vector<std::size_t> counts(size, 1);
    for (std::size_t k = 0; k < found.size(); ++k) {
        const std::size_t rootA = rootOf(found[k].a);
        const std::size_t rootB = rootOf(found[k].b);
        found[k].a = std::min(group[rootA], group[rootB]);
        found[k].b = std::max(group[rootA], group[rootB]);
        parent[rootA] = rootB;
        counts[rootB] += counts[rootA];
        found[k].size = counts[rootB];
        group[rootB] = size + k;
    }
    return found;
}

std::vector<std::size_t> leafOrder(std::span<const Join> joins, std::size_t size)
{
    std::vector<std::size_t> order;
    if (joins.empty()) {
        order.resize(size);
        std::iota(order.begin(), order.end(), std::size_t(0));
        return order;
    }
    std::vector<std::size_t> stack{size + joins.size() - 1};
    while (!stack.empty()) {
        const std::size_t node = stack.back();
        stack.pop_back();
        if (node < size) {
            order.push_back(node);
            continue;
        }
        stack.push_back(joins[node - size].b);
        stack.push_back(joins[node - size].a);
    }
    return order;
}

std::vector<std::size_t> clusteredOrder(const CorrelationMatrix &matrix)
{
    std::vector<std::size_t> usable;
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < matrix.size; ++i)
        (matrix.at(i, i).coefficient ? usable : rest).push_back(i);
    const std::size_t count = usable.size();
    std::vector<double> distances(count * count);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            distances[i * count + j] =
                i == j ? 0 : 1 - std::abs(matrix.at(usable[i], usable[j]).coefficient.value_or(0));
    }
    std::vector<std::size_t> order;
    for (const std::size_t leaf : leafOrder(averageLinkage(distances, count), count))
        order.push_back(usable[leaf]);
    order.insert(order.end(), rest.begin(), rest.end());
    return order;
}

} // namespace clientele::stats
