// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/responsestudy.h"

namespace clientele::query {

/// Customers by their chance to say yes, the highest first, for a mailing.
struct CustomerList
{
    table::TablePtr table;   ///< who they are (id, name, address of the data), chance, tenth, answer so far
    std::size_t left = 0;    ///< did not agree to get mail
    QString consent;         ///< the column that says so; empty: the data has none
    bool isPersonal = false; ///< names or addresses are in it
};

/// @param share of the customers, from the highest chance, before those without consent are left out; in (0, 1].
[[nodiscard]] Result<CustomerList> customerList(const table::Table &table, const ResponseStudy &study, double share);

/// What was written: how many, and who was left out.
[[nodiscard]] QString writtenInWords(const CustomerList &list, const QString &file, const Format &format);

} // namespace clientele::query
