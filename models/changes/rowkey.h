// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/changes/rowhashes.h"

#include <QStringList>

namespace clientele::changes {

/// What tells which row of one table is which of the other.
struct RowKey
{
    enum class Origin {
        Chosen,  ///< by a person; without columns: rows are compared as a whole
        Roles,   ///< customer, order, order and product
        Content, ///< columns named like an id whose values are unique in both tables
        None,    ///< nothing does: rows are compared as a whole
    };

    Origin origin = Origin::None;
    QStringList columns;
};

/// Roles may repeat in so many of the rows and are still a key: exports hold a few lines twice.
inline constexpr double mostRepeated = 0.05;

/// The columns that are unique in both tables: by their roles at first (customer; order; order and product; session;
/// customer and date), then by names and content, one column before two. Only columns of the same name in both are
/// looked at.
/// @errors Cancelled.
[[nodiscard]] Result<RowKey> findKey(const table::Table &before, const table::Table &after, const Progress &progress);

/// Columns that a person may choose as a key: those in both tables.
[[nodiscard]] QStringList keyChoices(const table::Table &before, const table::Table &after);

} // namespace clientele::changes
