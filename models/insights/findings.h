// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/agefindings.h"
#include "models/insights/customerfindings.h"
#include "models/query/memoryengine.h"

namespace clientele::insights {

/// Whether the data has what findings about age groups need: an age or year of birth, and money or purchases.
[[nodiscard]] bool allowsAgeFindings(const table::Table &table);

/// All that stands out, strongest first: about age groups and regions where the data has them, and about customers
/// where it has one row each. Either family keeps its false findings under 2.5 %, both together under 5 %. Empty where
/// nothing of the kind is in the data.
/// @errors as ageFindings and customerFindings.
[[nodiscard]] Result<std::vector<Finding>> allFindings(const query::MemoryEngine &engine,
                                                       const query::FilterSet &filters, const query::BandOptions &bands,
                                                       const Format &format, const Progress &progress = {});

} // namespace clientele::insights
