// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/bands.h"
#include "models/query/filter.h"
#include "models/recipe/recipe.h"
#include "models/report/layout.h"
#include "models/sources/source.h"

namespace clientele::workspace {

/// What a person sees that no figure depends on.
struct ViewState
{
    QString page; ///< "data", "explore", …; empty: the one that suits the data
    bool splitByRegion = true;

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// What one workspace file holds: where the data comes from, everything that was chosen about it, and, where the person
/// wants it, the data itself. A plain value; workspacefile.h writes and reads it.
struct Workspace
{
    QString name;       ///< for people, where the inputs do not tell; may be empty
    QStringList inputs; ///< absolute, as sources::open takes them
    sources::ReadOptions read;
    std::vector<sources::ReadFile> files; ///< as they were when it was saved
    QMap<QString, table::Role> roles;     ///< of every column as it was read, by its name: what was found stays found
    recipe::Recipe recipe;
    query::FilterSet filters;
    query::BandOptions bands;
    report::Layout report;
    QStringList dismissedFindings;
    ViewState view;
    std::optional<sources::Source> data; ///< as read, before the recipe; none: it is read from the inputs
    QString recovers;                    ///< of what was kept for a crash: the file that the person saved; may be empty
};

} // namespace clientele::workspace
