// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/studyblocks.h"

namespace clientele::report {

/// Who accepts an offer: words, odds ratios, lift, calibration and fit; no single customers. @see StudyMaker
[[nodiscard]] Result<std::vector<Block>> responseBlocks(const query::StudyRequest &request,
                                                        const StudyMaterial &material);

} // namespace clientele::report
