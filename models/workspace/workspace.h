// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/bands.h"
#include "models/query/filter.h"
#include "models/recipe/recipe.h"
#include "models/report/layout.h"
#include "models/sources/source.h"

namespace clientele::workspace {

/// How the table of the data was arranged, by the names of its columns.
struct DataView
{
    QString sorted; ///< the column; empty: the original order
    bool descending = false;
    QStringList order; ///< all columns from the left, where they were moved
    QStringList hidden;
    QMap<QString, int> widths; ///< in pixels, where they were chosen
    bool firstColumnStays = true;
    QString inspected; ///< the column that the inspector shows; empty: none
    qint64 row = 0;    ///< the first one in sight, in the order shown
    QString search;
    bool showsSteps = false; ///< in the inspector's place

    friend bool operator==(const DataView &, const DataView &) = default;
};

/// What a person sees that no figure depends on. It is saved with everything else, but changes nothing by itself.
struct ViewState
{
    QString page; ///< "data", "explore", …; empty: the one that suits the data
    bool splitByRegion = true;
    DataView data;
    QStringList asTables;      ///< ids of charts whose table is shown in their place
    QStringList inspectors;    ///< the pages, as `page` names them, whose inspector is hidden
    qint64 reportPage = 0;     ///< of the report in sight, from 0
    double reportZoom = 0;     ///< of its pages, 1 is as large as on paper; 0: as wide as there is room
    QMap<QString, int> panels; ///< widths of the inspectors that were dragged, by the page, in pixels at 96 dpi

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
    QStringList keptProposals; ///< as in State
    ViewState view;
    std::optional<sources::Source> data; ///< as read, before the recipe; none: it is read from the inputs
    QString recovers;                    ///< of what was kept for a crash: the file that the person saved; may be empty
};

} // namespace clientele::workspace
