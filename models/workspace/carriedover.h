// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/document.h"

namespace clientele::workspace {

/// What was chosen about data, as far as it fits the same data read anew.
struct CarriedOver
{
    State state;
    QStringList dropped; ///< in words: "the filter region: West (there is no such column any more)"
};

/// Roles go with columns of the same name and kind. A filter goes with such a column, too, unless it names values that
/// none of its rows has any more.
/// @param fresh the table read anew.
[[nodiscard]] CarriedOver carriedOver(const State &before, const table::TablePtr &fresh);

} // namespace clientele::workspace
