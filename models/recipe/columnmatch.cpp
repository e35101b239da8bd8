// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/columnmatch.h"

#include "models/table/rolenames.h"

#include <algorithm>

namespace clientele::recipe {

namespace {

std::vector<QString> letterPairs(const QString &text)
{
    std::vector<QString> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.push_back(text.mid(i, 2));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Twice the shared pairs of letters over all of them: 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const std::vector<QString> left = letterPairs(one);
    const std::vector<QString> right = letterPairs(other);
    if (left.empty() || right.empty())
        return one == other ? 1 : 0;
    std::vector<QString> shared;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(left.size() + right.size());
}

/// How well the name stands for the role: 0 to 100.
double roleScore(const QString &name, table::Role role)
{
    double best = 0;
    for (const table::NamedRole &named : table::rolesByName(name)) {
        if (named.role == role)
            best = std::max(best, named.score);
    }
    return best;
}

double nameScore(const QString &missing, const QString &name, table::Role role)
{
    const QString wanted = table::compactName(missing);
    const QString found = table::compactName(name);
    if (wanted == found)
        return 95;
    double score = 85 * likeness(wanted, found);
    const qsizetype shorter = std::min(wanted.size(), found.size());
    if (shorter >= 3 && (wanted.contains(found) || found.contains(wanted)))
        score = std::max(score, 40 + 40 * double(shorter) / double(std::max(wanted.size(), found.size())));
    // The same meaning in other words: "Customer ID" and "Kundennummer".
    for (const table::NamedRole &named : table::rolesByName(missing)) {
        const double other = named.role == role ? 100 : roleScore(name, named.role);
        score = std::max(score, 0.8 * std::min(named.score, other));
    }
    return score;
}

} // namespace

std::vector<ColumnMatch> columnMatches(const ColumnRef &missing, const table::Table &table, const table::Column *was)
{
    std::vector<ColumnMatch> matches;
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        const table::Column &column = table.column(c);
        double score = missing.name.isEmpty() ? 0.9 * roleScore(column.name(), missing.role)
                                              : nameScore(missing.name, column.name(), table.role(c));
        if (was && was->type() == column.type())
            score += 5;
        matches.push_back({c, std::min(score, 100.0)});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ColumnMatch &one, const ColumnMatch &other) { return one.score > other.score; });
    return matches;
}

} // namespace clientele::recipe
