// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/studyrequest.h"
#include "models/report/report.h"
#include "models/table/table.h"

namespace clientele::report {

/// What the blocks of a study are made from.
struct StudyMaterial
{
    const table::Table &table;
    const query::FilterSet &filters; ///< all that hold
    const query::FilterSet &spoken;  ///< the same in words that the report may say
    const Format &format;
    Privacy privacy = Privacy::Personal;
    quint64 seed = 1;
    Progress progress{};
};

/// Makes the blocks of one kind of study; ids and marks are given to them by studyBlocks(). Where the privacy is
/// Masked, groups under 5 and the points of single customers are left out by the maker.
using StudyMaker = Result<std::vector<Block>> (*)(const query::StudyRequest &, const StudyMaterial &);

/// The question of a page as parts of a report: charts with their tables, tables, words. What cannot be made of this
/// data, and what is about personal columns where they are left out, is a text that says so: a report stays whole.
/// @errors Input: a kind that is none; Cancelled.
[[nodiscard]] Result<std::vector<Block>> studyBlocks(const query::StudyRequest &request, const StudyMaterial &material);

/// Whether a study has this kind's name.
[[nodiscard]] bool isStudyKind(const QString &kind);

/// Stable and different for different questions: the first block's id; those after it have "-2", "-3" behind it.
[[nodiscard]] QString studyBlockId(const query::StudyRequest &request);

} // namespace clientele::report
