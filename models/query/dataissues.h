// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/figure.h"
#include "models/table/table.h"

#include <optional>
#include <vector>

namespace clientele::query {

/// Something about the data that a person should know before believing a figure.
struct DataIssue
{
    enum class Weight {
        Note,    ///< good to know
        Doubt,   ///< may be an error of the data, or of how it was read
        Problem, ///< rows that an analysis has to leave out
    };

    Weight weight = Weight::Note;
    QString text; ///< one sentence with its counts, without a stop: "Customer ID is missing in 243,007 rows (22.8 %)"
    QString handling;              ///< what is done about it: "Kept: they may be real repeats"; may be empty
    QString column;                ///< the column it is about; empty: several, or the file
    std::optional<Filter> rows;    ///< shows the rows, where a filter can say which they are
    bool isRejected = false;       ///< about the rows that did not fit and can be saved
    std::vector<Figure> figures{}; ///< what the numbers of the text mean
    bool isImport = false;         ///< about how the data was read, which can be changed
};

/// What stands out in the whole table, before any filter: problems first, then doubts, then notes, each in the order of
/// the checks. Missing values of the roles that analyses need; values that such roles cannot have (ages, amounts,
/// quantities, prices); cancelled orders; rows that repeat an earlier one exactly; columns that say nothing; and what
/// the import said.
/// @param rejected rows of the file that did not fit. @param warnings sentences of the import: guesses to know of.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<DataIssue>> dataIssues(const table::Table &table, std::size_t rejected,
                                                        const QStringList &warnings, const Format &format,
                                                        const Progress &progress = {});

/// Rows that equal an earlier row in every column; missing equals missing.
/// @errors Cancelled.
[[nodiscard]] Result<std::size_t> repeatedRows(const table::Table &table, const Progress &progress = {});
/// Which they are, ascending.
[[nodiscard]] Result<std::vector<std::uint32_t>> rowsThatRepeat(const table::Table &table,
                                                                const Progress &progress = {});

} // namespace clientele::query
