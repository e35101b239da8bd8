// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/statisticsoptions.h"
#include "models/query/fitstudy.h"
#include "models/query/probability.h"

namespace clientele::app {

/// What --probability asks.
struct ProbabilityQuestion
{
    QString column;
    stats::Event event;
};

/// 'COLUMN<=60000', also <, >, >=, =, and 'a<=COLUMN<=b'; of columns whose names hold one another the longest.
/// @errors Input, for exit status 2: no such column, or no such question.
[[nodiscard]] Result<ProbabilityQuestion> parseQuestion(const QString &text, const table::Table &table);

/// @errors Input, for exit status 2: the family does not apply to these values; no values.
[[nodiscard]] Result<query::ProbabilityAnswer>
answerQuestion(const ProbabilityQuestion &question, const StatisticsOptions &options, const query::ColumnFits &column);

} // namespace clientele::app
