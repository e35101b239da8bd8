// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/tablechanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::changes {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

/// The first row of each group that only these rows have.
std::vector<std::uint32_t> firstRows(const std::vector<std::uint32_t> &groupOf, const RowHashes &rows,
                                     const std::vector<bool> &known, std::size_t *different)
{
    std::vector<std::uint32_t> first;
    std::vector<bool> seen(known.size());
    for (std::uint32_t row = 0; row < groupOf.size(); ++row) {
        if (rows.hasMissing[row] != 0 || seen[groupOf[row]])
            continue;
        seen[groupOf[row]] = true;
        ++*different;
        if (!known[groupOf[row]])
            first.push_back(row);
    }
    return first;
}

std::vector<bool> groupsAmong(const std::vector<std::uint32_t> &groupOf, std::uint32_t count)
{
    std::vector<bool> among(count);
    for (const std::uint32_t group : groupOf)
        among[group] = true;
    return among;
}

} // namespace

Result<CustomerChanges> compareCustomers(const table::Column &before, const table::Column &after,
                                         const Progress &progress)
{
    const auto hashed = hashRows({{&before, &after}}, before.size(), after.size(), progress);
    if (!hashed)
        return tl::make_unexpected(hashed.error());
    const RowGroups groups = groupRows(hashed->before.hashes, hashed->after.hashes);
    CustomerChanges changes;
    changes.columnBefore = before.name();
    changes.columnAfter = after.name();
    changes.removed =
        firstRows(groups.before, hashed->before, groupsAmong(groups.after, groups.count), &changes.before);
    changes.added = firstRows(groups.after, hashed->after, groupsAmong(groups.before, groups.count), &changes.after);
    changes.stayed = changes.after - changes.added.size();
    return changes;
}

Result<TableChanges> compareTables(const table::Table &before, const table::Table &after, const CompareOptions &options,
                                   const Progress &progress)
{
    TableChanges changes;
    progress.report(0, Text::tr("Comparing rows"));
    RowKey key;
    if (options.key) {
        key = {RowKey::Origin::Chosen, *options.key};
    } else {
        auto found = findKey(before, after, progress);
        if (!found)
            return tl::make_unexpected(found.error());
        key = std::move(*found);
    }
    progress.report(0.2, Text::tr("Comparing rows"));
    auto rows = compareRows(before, after, key, progress);
    if (!rows)
        return tl::make_unexpected(rows.error());
    changes.rows = std::move(*rows);
    const table::Column *customersBefore = before.find(table::Role::Customer);
    const table::Column *customersAfter = after.find(table::Role::Customer);
    if (customersBefore && customersAfter) {
        auto customers = compareCustomers(*customersBefore, *customersAfter, progress);
        if (!customers)
            return tl::make_unexpected(customers.error());
        changes.customers = std::move(*customers);
    }
    progress.report(0.6, Text::tr("Comparing columns"));
    changes.columns = compareColumns(before, after);
    auto shifts = compareSpreads(before, after, progress);
    if (!shifts)
        return tl::make_unexpected(shifts.error());
    changes.shifts = std::move(*shifts);
    // Of the key the rows tell what came and went.
    std::stable_partition(changes.shifts.begin(), changes.shifts.end(),
                          [&key](const ColumnShift &shift) { return !key.columns.contains(shift.column); });
    progress.report(1);
    return changes;
}

} // namespace clientele::changes
