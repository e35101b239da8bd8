// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/studyblocks.h"

namespace clientele::report {

/// The heatmap, and what goes with the column that it speaks about ("focus", else as focusColumn() finds it). Personal
/// columns take part only where the report may say them. Choices: those of query::requestOf(), "order" (similar, name).
[[nodiscard]] Result<std::vector<Block>> correlationBlocks(const query::StudyRequest &request,
                                                           const StudyMaterial &material);

/// The points of the two columns of "columns" with their trend; where small groups are masked, the figures alone.
[[nodiscard]] Result<std::vector<Block>> scatterBlocks(const query::StudyRequest &request,
                                                       const StudyMaterial &material);

} // namespace clientele::report
