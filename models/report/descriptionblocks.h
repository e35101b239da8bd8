// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/studyblocks.h"

namespace clientele::report {

/// The table of columns, whole or by a column ("by"), and the chart of each one that is chosen ("columns"; else the
/// demographics).
[[nodiscard]] Result<std::vector<Block>> descriptionBlocks(const query::StudyRequest &request,
                                                           const StudyMaterial &material);
/// The rules of outliers side by side, of "column" and its correlation with "other".
[[nodiscard]] Result<std::vector<Block>> outlierBlocks(const query::StudyRequest &request,
                                                       const StudyMaterial &material);

} // namespace clientele::report
