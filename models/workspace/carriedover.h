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

enum class DataChange {
    ReadAnew,   ///< the file may be another one: everything that was chosen before is taken over
    OtherSteps, ///< only the table
};

/// A filter goes with a column of the same name and kind, unless it names values that none of its rows has any more.
/// Roles are the data's own or steps of the recipe; after another reading those that no column has any more are told.
/// @param fresh the data, the recipe and what it made.
[[nodiscard]] CarriedOver carriedOver(const State &before, State fresh, DataChange change);

} // namespace clientele::workspace
