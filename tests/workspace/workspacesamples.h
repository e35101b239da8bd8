// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <limits>

namespace clientele::workspacetest {

/// A column of every type with what is easily lost: missing values, none at all, the ends of the range, empty texts.
inline table::TablePtr everyType()
{
    using table::Column;
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const table::Validity some({0b10111}, 5);
    const table::Validity none({0}, 5);
    const std::vector<std::optional<std::string>> words{"West", "", std::nullopt, "S\u00fcd \U0001F600", "West"};
    return *table::Table::make(
        {Column::integers(QStringLiteral("id"), {least, -1, 0, 1, most}),
         Column::reals(QStringLiteral("amount"), {0.1, -2.5, 1e308, 0, -0.0}, some),
         Column::text(QStringLiteral("region"), words),
         Column::dates(QStringLiteral("day"), {0, -1, 1'323'434'400'000'000, 0, 86'400'000'000}, some, false),
         Column::booleans(QStringLiteral("member"), {1, 0, 1, 0, 1}, some),
         Column::dates(QStringLiteral("empty"), {0, 0, 0, 0, 0}, none, true),
         Column::integers(QStringLiteral("age"), {20, 30, 40, 50, 60})},
        {table::Role::Customer, table::Role::Amount, table::Role::Region, table::Role::OrderDate, table::Role::None,
         table::Role::None, table::Role::Age});
}

inline sources::ImportAccount account()
{
    sources::ImportAccount account;
    account.inputs = {QStringLiteral("/data/customers.csv")};
    account.encoding = QStringLiteral("UTF-8");
    account.delimiter = QLatin1Char(';');
    account.decimal = QLatin1Char(',');
    account.dateOrder = sources::DateOrder::DayMonthYear;
    account.bytes = 1234;
    account.sha256 = QByteArray(64, 'a');
    account.files = {{QStringLiteral("/data/customers.csv"), QByteArray(64, 'a'), {}, 5}};
    account.rows = 5;
    account.rejected = 1;
    account.rejectedRows = {{7, QStringLiteral("1;x"), QStringLiteral("no number"), {}}};
    account.warnings = {QStringLiteral("Days and months may be exchanged")};
    joins::Account joined;
    joined.plan = {
        QStringLiteral("lines"),
        {{QStringLiteral("lines"), QStringLiteral("store"), QStringLiteral("plan"), QStringLiteral("store")}}};
    joined.plan.links.front().more = {{QStringLiteral("week"), QStringLiteral("week")}};
    joined.tables = {{QStringLiteral("lines"), 5, true, {}},
                     {QStringLiteral("visits"), 9, false, QStringLiteral("no key")}};
    joins::AppliedLink applied;
    applied.link = joined.plan.links.front();
    applied.figures.leftRows = 5;
    applied.figures.matched = 4;
    applied.figures.nearLeft = QStringLiteral("AB");
    applied.rowsIn = applied.rowsOut = 5;
    applied.reason = QStringLiteral("the same name");
    joined.links = {applied};
    joined.warnings = {QStringLiteral("1 of 5 rows have no match")};
    account.joins = joined;
    account.readAt = QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC);
    return account;
}

/// Something in each of its places.
inline workspace::Workspace filled()
{
    workspace::Workspace one;
    one.name = QStringLiteral("Who buys most?");
    one.inputs = {QStringLiteral("/data/customers.csv")};
    one.read.delimiter = QLatin1Char(';');
    one.read.dateOrder = sources::DateOrder::DayMonthYear;
    one.read.missingWords = {QStringLiteral("NA"), QStringLiteral("?")};
    one.read.types = {{QStringLiteral("id"), table::Type::Text}};
    one.read.roles = {{QStringLiteral("id"), table::Role::Customer}};
    one.files = account().files;
    one.roles = {{QStringLiteral("id"), table::Role::Customer},
                 {QStringLiteral("amount"), table::Role::Amount},
                 {QStringLiteral("member"), table::Role::None}};
    one.recipe = *recipe::fromJson(R"([{"step": "dropMissing", "column": "amount"},
                                       {"step": "newColumn", "name": "twice", "expression": "[amount] * 2"}])");
    query::Filter region;
    region.column = QStringLiteral("region");
    region.values = {QStringLiteral("West")};
    region.label = QStringLiteral("Region: West");
    one.filters.set(region);
    query::Filter age;
    age.column = QStringLiteral("age");
    age.intervals = {{20, 40, true, false}, {60, std::numeric_limits<double>::infinity(), false, true}};
    age.missing = true;
    one.filters.set(age);
    one.bands = {10, {10, 20, 35.5}, query::Closed::Right};
    one.report.title = QStringLiteral("November");
    one.report.studies = {{QStringLiteral("correlation"),
                           {{QStringLiteral("columns"), {QStringLiteral("age"), QStringLiteral("amount")}}}}};
    one.report.notes = {{QStringLiteral("age-frequency"), QStringLiteral("A note")}};
    one.dismissedFindings = {QStringLiteral("age-band-50")};
    one.keptProposals = {QStringLiteral("dropMissing amount")};
    one.view.page = QStringLiteral("explore");
    one.view.splitByRegion = false;
    one.view.data.sorted = QStringLiteral("amount");
    one.view.data.descending = true;
    one.view.data.order = {QStringLiteral("amount"), QStringLiteral("id")};
    one.view.data.hidden = {QStringLiteral("member")};
    one.view.data.widths = {{QStringLiteral("id"), 96}};
    one.view.data.firstColumnStays = false;
    one.view.data.inspected = QStringLiteral("id");
    one.view.data.row = 12'345;
    one.view.data.search = QStringLiteral("West");
    one.view.data.showsSteps = true;
    one.view.asTables = {QStringLiteral("age-total")};
    one.view.inspectors = {QStringLiteral("data")};
    one.view.reportPage = 2;
    one.view.reportZoom = 1.5;
    one.view.panels = {{QStringLiteral("data"), 320}};
    return one;
}

inline sources::Source data()
{
    return {everyType(), account()};
}

} // namespace clientele::workspacetest
