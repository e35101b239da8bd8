// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/studyblocks.h"

namespace clientele::report {

/// A comparison of groups: words, the groups' chart, pairs, tests and what they assume. @see StudyMaker
[[nodiscard]] Result<std::vector<Block>> comparisonBlocks(const query::StudyRequest &request,
                                                          const StudyMaterial &material);

} // namespace clientele::report
