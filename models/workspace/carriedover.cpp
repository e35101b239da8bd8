// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/carriedover.h"

#include "models/core/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace clientele::workspace {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CarriedOver)
};

/// The column of that name where it is of the same kind as before.
std::optional<std::size_t> sameColumn(const table::Table &before, const table::Table &fresh, const QString &name)
{
    const auto now = fresh.indexOf(name);
    const table::Column *then = before.find(name);
    if (!now || !then || fresh.column(*now).type() != then->type())
        return std::nullopt;
    return now;
}

bool hasAnyValue(const table::Column &column, const QStringList &values)
{
    const QSet<QString> wanted(values.begin(), values.end());
    const std::vector<std::uint32_t> &first = column.denseCodes().firstRow;
    return std::any_of(first.begin(), first.end(), [&](std::uint32_t row) {
        return wanted.contains(QString::fromStdString(column.plainText(row)));
    });
}

/// Why the filter does not fit; empty where it does.
QString misfit(const query::Filter &filter, const table::Table &before, const table::Table &fresh)
{
    const auto column = sameColumn(before, fresh, filter.column);
    if (!column)
        return fresh.find(filter.column) ? Text::tr("the column is of another kind now")
                                         : Text::tr("there is no such column any more");
    const bool isOfValues = !filter.values.isEmpty() && filter.intervals.empty() && !filter.missing;
    if (isOfValues && !hasAnyValue(fresh.column(*column), filter.values))
        return Text::tr("no row has that value any more");
    return {};
}

} // namespace

CarriedOver carriedOver(const State &before, State fresh, DataChange change)
{
    const table::TablePtr table = fresh.table;
    CarriedOver carried{before, {}};
    carried.state.raw = std::move(fresh.raw);
    carried.state.recipe = std::move(fresh.recipe);
    carried.state.steps = std::move(fresh.steps);
    carried.state.table = table;
    for (std::size_t i = 0; i < before.table->columnCount() && change == DataChange::ReadAnew; ++i) {
        const QString &name = before.table->column(i).name();
        const table::Role role = before.table->role(i);
        if (role == table::Role::None || table->indexOf(role) || sameColumn(*before.table, *table, name))
            continue;
        carried.dropped += table->find(name) ? Text::tr("the role %1 of “%2” (the column is of another kind now)")
                                                   .arg(table::displayName(role), name)
                                             : Text::tr("the role %1 of “%2” (there is no such column any more)")
                                                   .arg(table::displayName(role), name);
    }
    carried.state.filters = {};
    for (const query::Filter &filter : before.filters.filters()) {
        const QString reason = misfit(filter, *before.table, *table);
        if (reason.isEmpty())
            carried.state.filters.set(filter);
        else
            carried.dropped += Text::tr("the filter %1 (%2)", "a filter and why it does not fit")
                                   .arg(query::inWords(filter, Format(), before.table->find(filter.column)), reason);
    }
    return carried;
}

} // namespace clientele::workspace
