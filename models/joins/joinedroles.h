// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

namespace clientele::joins {

/// Where a column of a joined table is from.
struct JoinedColumn
{
    QString table;
    QString name;                            ///< as it is called there
    table::Role ownRole = table::Role::None; ///< that it has there
    bool isMain = false;
    bool isRepeated = false; ///< a quantity or money of a coarser table
};

/// Roles of a joined table. "id" and "name" are those of the table that they are from, and money of a coarser table is
/// the amount only where the finer one has none.
[[nodiscard]] std::vector<table::Role> rolesOfJoined(const std::vector<table::ColumnPtr> &columns,
                                                     const std::vector<JoinedColumn> &origins);

} // namespace clientele::joins
