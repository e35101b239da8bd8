// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/studyrequest.h"
#include "models/report/ageregionreport.h"

namespace clientele::report {

/// What --include knows: "age-region", "insights", "describe", "distributions", "compare", "correlation", "response".
[[nodiscard]] const QStringList &reportParts();

/// The question that such a part asks of a table where nobody chose its columns, from their roles and names; none: the
/// table has nothing for it, or the part is no study.
[[nodiscard]] std::optional<query::StudyRequest> defaultStudy(const table::Table &table, const QString &part);

/// All studies of a report: those of the chosen parts (where none are chosen, of data without ages, what goes together
/// and who answered), then those that the layout has; each once.
[[nodiscard]] std::vector<query::StudyRequest> studiesOf(const table::Table &table, const ReportOptions &options);

/// The analysis of the command line that gives a study's figures, with its options: {"compare", "--value", "Income"}.
[[nodiscard]] QStringList commandOf(const query::StudyRequest &study);

} // namespace clientele::report
