// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/chosenrows.h"

#include "models/query/rowmask.h"

namespace clientele::why {

namespace {

using query::RowMask;

Result<void> narrow(const table::Table &table, RowMask &mask, const std::vector<query::Filter> &conditions)
{
    for (const query::Filter &condition : conditions) {
        const table::Column *column = table.find(condition.column);
        if (column == nullptr)
            return query::noSuchColumn(condition.column);
        query::intersect(mask, query::maskOf(*column, condition));
    }
    return {};
}

} // namespace

Result<RowNumbers> rowsOf(const table::Table &table, const query::RowChoice &choice)
{
    RowMask mask(table.rows(), 0xFF);
    if (choice.found) {
        mask.assign(table.rows(), 0);
        for (const std::uint32_t row : *choice.found) {
            if (row < mask.size())
                mask[row] = 0xFF;
        }
    }
    if (auto done = narrow(table, mask, choice.filters.filters()); !done)
        return tl::make_unexpected(done.error());
    if (auto done = narrow(table, mask, choice.frame); !done)
        return tl::make_unexpected(done.error());
    RowMask own(table.rows(), 0xFF);
    if (auto done = narrow(table, own, choice.own); !done)
        return tl::make_unexpected(done.error());
    RowNumbers rows;
    for (std::size_t row = 0; row < mask.size(); ++row) {
        if (mask[row] != 0 && (own[row] != 0) != choice.others)
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

std::optional<query::FilterSet> filtersOf(const table::Table &table, const query::RowChoice &choice,
                                          const RowNumbers &rows, const std::optional<query::Filter> &more)
{
    if (choice.others || choice.found)
        return std::nullopt;
    query::FilterSet filters = choice.filters;
    for (const auto *conditions : {&choice.frame, &choice.own}) {
        for (const query::Filter &condition : *conditions)
            filters.set(condition);
    }
    if (more)
        filters.set(*more);
    // Two conditions on one column are one filter only where one of them says it all.
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return std::nullopt;
    const std::size_t count = *mask ? query::countRows(**mask) : table.rows();
    if (count != rows.size())
        return std::nullopt;
    for (const std::uint32_t row : rows) {
        if (*mask && (**mask)[row] == 0)
            return std::nullopt;
    }
    return filters;
}

RowSet rowSet(const QString &name, const table::TablePtr &table, RowNumbers rows)
{
    RowSet set{name, table, nullptr, {}};
    if (rows.size() != table->rows())
        set.rows = std::make_shared<const RowNumbers>(std::move(rows));
    return set;
}

} // namespace clientele::why
