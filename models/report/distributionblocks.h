// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/studyblocks.h"

namespace clientele::report {

/// The values of "column" with the curve of "family" (else the closest one), how well each family fits, and the Q–Q
/// plot, which a masked report leaves out: its points are single customers.
[[nodiscard]] Result<std::vector<Block>> distributionBlocks(const query::StudyRequest &request,
                                                            const StudyMaterial &material);

} // namespace clientele::report
