// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/figure.h"
#include "models/recipe/propose.h"

namespace clientele::items {

/// What the numbers in a proposal's sentence mean. @param rows of the table that it was made of.
[[nodiscard]] std::vector<query::Figure> proposalFigures(const recipe::Proposal &proposal, std::size_t rows,
                                                         const Format &format);

} // namespace clientele::items
