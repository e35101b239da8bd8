// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/rowchanges.h"

#include "models/core/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace clientele::changes {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

constexpr RowHash keyless{0x6b65796c65737331ULL, 0x6b65796c65737332ULL};

/// The rows of each group, one group after another.
struct Buckets
{
    std::vector<std::uint32_t> starts; ///< one more than groups
    std::vector<std::uint32_t> rows;

    Buckets(const std::vector<std::uint32_t> &groupOf, std::uint32_t groups)
        : starts(std::size_t(groups) + 1), rows(groupOf.size())
    {
        for (const std::uint32_t group : groupOf)
            ++starts[group + 1];
        for (std::size_t group = 1; group < starts.size(); ++group)
            starts[group] += starts[group - 1];
        std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
        for (std::uint32_t row = 0; row < groupOf.size(); ++row)
            rows[next[groupOf[row]]++] = row;
    }

    [[nodiscard]] std::span<std::uint32_t> of(std::uint32_t group)
    {
        return std::span(rows).subspan(starts[group], starts[group + 1] - starts[group]);
    }
};

Result<std::vector<ColumnPair>> keyColumns(const table::Table &before, const table::Table &after, const RowKey &key)
{
    std::vector<ColumnPair> columns;
    for (const QString &name : key.columns) {
        const ColumnPair pair{before.find(name), after.find(name)};
        if (!pair.before || !pair.after)
            return fail(Error::Code::Input, Text::tr("Rows cannot be told apart by a column that is not in both files"),
                        name, Text::tr("Choose other columns"));
        columns.push_back(pair);
    }
    return columns;
}

/// Rows without a key are compared as a whole: such a row is only the same as one that equals it.
RowChanges::Doubt settleKeys(RowHashes &keys, const RowHashes &whole)
{
    RowChanges::Doubt doubt;
    for (std::size_t row = 0; row < keys.hashes.size(); ++row) {
        if (keys.hasMissing[row] == 0)
            continue;
        ++doubt.without;
        keys.hashes[row] = {whole.hashes[row].first ^ keyless.first, whole.hashes[row].second ^ keyless.second};
    }
    return doubt;
}

class RowMatcher final
{
public:
    RowMatcher(const RowHashes &before, const RowHashes &after, RowChanges &changes)
        : m_before(before.hashes), m_after(after.hashes), m_changes(changes)
    {
    }

    void match(std::span<std::uint32_t> before, std::span<std::uint32_t> after)
    {
        if (before.size() == 1 && after.size() == 1)
            pair(before[0], after[0]);
        else if (before.empty() || after.empty())
            settle(before, after);
        else
            matchRepeated(before, after);
    }

private:
    void pair(std::uint32_t before, std::uint32_t after)
    {
        if (m_before[before] == m_after[after])
            ++m_changes.same;
        else
            m_changes.edited.push_back({before, after});
    }

    /// Equal rows first, whatever their places.
    void matchRepeated(std::span<std::uint32_t> before, std::span<std::uint32_t> after)
    {
        const auto sort = [](std::span<std::uint32_t> rows, const std::vector<RowHash> &hashes) {
            std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                return hashes[a] != hashes[b] ? hashes[a] < hashes[b] : a < b;
            });
        };
        sort(before, m_before);
        sort(after, m_after);
        std::vector<std::uint32_t> leftBefore;
        std::vector<std::uint32_t> leftAfter;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < before.size() && j < after.size()) {
            const RowHash &b = m_before[before[i]];
            const RowHash &a = m_after[after[j]];
            if (b == a) {
                ++m_changes.same;
                ++i;
                ++j;
            } else if (b < a) {
                leftBefore.push_back(before[i++]);
            } else {
                leftAfter.push_back(after[j++]);
            }
        }
        leftBefore.insert(leftBefore.end(), before.begin() + std::ptrdiff_t(i), before.end());
        leftAfter.insert(leftAfter.end(), after.begin() + std::ptrdiff_t(j), after.end());
        std::sort(leftBefore.begin(), leftBefore.end());
        std::sort(leftAfter.begin(), leftAfter.end());
        settle(leftBefore, leftAfter);
    }

    void settle(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
    {
        const std::size_t both = std::min(before.size(), after.size());
        for (std::size_t i = 0; i < both; ++i)
            m_changes.edited.push_back({before[i], after[i]});
        m_changes.removed.insert(m_changes.removed.end(), before.begin() + std::ptrdiff_t(both), before.end());
        m_changes.added.insert(m_changes.added.end(), after.begin() + std::ptrdiff_t(both), after.end());
    }

    const std::vector<RowHash> &m_before;
    const std::vector<RowHash> &m_after;
    RowChanges &m_changes;
};

void countEdits(const std::vector<ColumnPair> &columns, RowChanges &changes)
{
    std::vector<std::size_t> cells(columns.size());
    parallelFor(columns.size(), [&](std::size_t column) {
        cells[column] =
            std::size_t(std::count_if(changes.edited.begin(), changes.edited.end(), [&](const RowPair &pair) {
                return !isSameCell(columns[column], pair.before, pair.after);
            }));
    });
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (cells[column] > 0)
            changes.edits.push_back({columns[column].after->name(), cells[column]});
    }
    std::stable_sort(changes.edits.begin(), changes.edits.end(),
                     [](const ColumnEdits &a, const ColumnEdits &b) { return a.cells > b.cells; });
}

} // namespace

Result<RowChanges> compareRows(const table::Table &before, const table::Table &after, const RowKey &key,
                               const Progress &progress)
{
    RowChanges changes;
    changes.key = key;
    changes.before = before.rows();
    changes.after = after.rows();
    const auto keyed = keyColumns(before, after, key);
    if (!keyed)
        return tl::make_unexpected(keyed.error());
    const std::vector<ColumnPair> columns = commonColumns(before, after);
    const auto whole = hashRows(columns, before.rows(), after.rows(), progress);
    if (!whole)
        return tl::make_unexpected(whole.error());
    auto keys = hashRows(*keyed, before.rows(), after.rows(), progress);
    if (!keys)
        return tl::make_unexpected(keys.error());
    changes.doubtBefore = settleKeys(keys->before, whole->before);
    changes.doubtAfter = settleKeys(keys->after, whole->after);
    const bool hasKey = !keyed->empty();
    const RowGroups groups = hasKey ? groupRows(keys->before.hashes, keys->after.hashes)
                                    : groupRows(whole->before.hashes, whole->after.hashes);
    if (progress.cancelled())
        return cancelled();
    Buckets ofBefore(groups.before, groups.count);
    Buckets ofAfter(groups.after, groups.count);
    const auto repeatedIn = [hasKey](std::span<const std::uint32_t> rows, const RowHashes &keysOfRows) {
        return !hasKey || rows.empty() || keysOfRows.hasMissing[rows.front()] != 0 ? 0 : rows.size() - 1;
    };
    RowMatcher matcher(whole->before, whole->after, changes);
    for (std::uint32_t group = 0; group < groups.count; ++group) {
        const auto b = columns.empty() ? std::span<std::uint32_t>() : ofBefore.of(group);
        const auto a = ofAfter.of(group);
        changes.doubtBefore.repeated += repeatedIn(b, keys->before);
        changes.doubtAfter.repeated += repeatedIn(a, keys->after);
        matcher.match(b, a);
    }
    if (columns.empty()) // nothing says that any row is there still
        changes.removed = ofBefore.rows;
    std::sort(changes.added.begin(), changes.added.end());
    std::sort(changes.removed.begin(), changes.removed.end());
    std::sort(changes.edited.begin(), changes.edited.end());
    countEdits(columns, changes);
    if (progress.cancelled())
        return cancelled();
    return changes;
}

} // namespace clientele::changes
