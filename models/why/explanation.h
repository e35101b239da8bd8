// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/figure.h"
#include "models/query/memoryengine.h"
#include "models/workspace/document.h"

namespace clientele::why {

/// What a figure is explained from: the document as it was when it was asked.
struct Setting
{
    workspace::State state;
    std::shared_ptr<const query::MemoryEngine> engine; ///< over the state's table; nullptr: one is made where needed
    std::shared_ptr<const sources::ImportAccount> import;
    QString source; ///< for people: "customers.csv"
};

/// Some rows of one table.
struct RowSet
{
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

    QString name; ///< "50–55", "Rows that went"
    table::TablePtr table;
    Rows rows;                               ///< in the order of the table; nullptr: all
    std::optional<query::FilterSet> filters; ///< with these the document shows exactly these rows

    [[nodiscard]] std::size_t count() const { return rows ? rows->size() : table ? table->rows() : 0; }
};

/// A condition that the rows fulfil, for a chip.
struct Condition
{
    QString words;
    bool isOwn = false; ///< the figure's own; else the document's

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct StepLine
{
    QString title;
    QString rows; ///< "7 → 6 rows"

    friend bool operator==(const StepLine &, const StepLine &) = default;
};

/// Why a figure is what it is. Strings are plain text.
struct Explanation
{
    QString title;                ///< what it is
    QString value;                ///< as it stood in the window
    std::optional<double> number; ///< made again from the rows, in the figure's unit; shares as fractions
    QString formula;              ///< in words
    QStringList lines;            ///< with its numbers filled in, the last one gives the figure
    QStringList notes;            ///< what else is to be known: filters that do not count, rows without a value
    std::vector<Condition> conditions;
    std::vector<StepLine> steps; ///< the import first; none: the figure is not of the open data
    QString source;              ///< file, rows read, rows rejected; empty: of none
    std::vector<RowSet> rowSets; ///< the first is the figure's
};

/// Makes a figure again from its rows and says how. What is shown is not looked at.
/// @errors Input: a column that is not there any more, rows that changed since; Cancelled.
[[nodiscard]] Result<Explanation> explain(const query::Figure &figure, const Setting &setting, const Format &format,
                                          const Progress &progress = {});

/// "37 of 238 rows". @param set of the explanation.
[[nodiscard]] QString countText(const RowSet &set, const Format &format);
/// The whole explanation without its rows, for the clipboard.
[[nodiscard]] QString asText(const Explanation &explanation, const Format &format);
/// What somebody who takes these rows along should know; empty: nothing personal is in them.
[[nodiscard]] QString personalColumns(const table::Table &table);

} // namespace clientele::why
