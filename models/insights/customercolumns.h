// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/columnwords.h"
#include "models/table/table.h"

#include <vector>

namespace clientele::insights {

/// A column and what it is called in a sentence.
struct CustomerColumn
{
    QString column;
    QString measure; ///< "catalogue purchases", "spend on wine"; a name that nobody knows stands in quotes
    QString label;   ///< "catalogue", "wine"; empty where measure says it
    bool isCount = false;
    std::optional<Channel> channel{};
};

/// What the columns of a table of one row per customer are, by their roles, names and values.
struct CustomerColumns
{
    std::optional<CustomerColumn> income;
    std::vector<CustomerColumn> products;     ///< money spent on each
    std::vector<CustomerColumn> channels;     ///< orders by each
    std::vector<CustomerColumn> channelMoney; ///< money spent by each
    std::vector<CustomerColumn> deals;        ///< orders with a discount
    std::vector<CustomerColumn> visits;
    std::vector<CustomerColumn> children; ///< at home, of some age each; or yes and no
    std::vector<CustomerColumn> offers;   ///< yes/no: earlier campaigns that were accepted
    std::optional<CustomerColumn> totalSpend;
    std::optional<CustomerColumn> totalOrders;
    std::optional<CustomerColumn> response; ///< yes/no: the campaign's
    std::vector<CustomerColumn> groups;     ///< of 2 to 20 categories
    std::vector<CustomerColumn> others;     ///< all other numbers that are none of ids, dates, yes and no
};

/// No key of a customer that repeats, and nothing that speaks of lines, orders or events.
[[nodiscard]] bool hasOneRowPerCustomer(const table::Table &table);

/// Personal columns take no part.
[[nodiscard]] CustomerColumns recognise(const table::Table &table);

} // namespace clientele::insights
