// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/report/report.h"

namespace clientele::app {

/// What the numbers of a block of the report mean: of a chart and its table all, of findings those of their evidence,
/// of the cover those of the whole.
[[nodiscard]] std::vector<query::Figure> reportFigures(const report::Block &block, Session &session);

} // namespace clientele::app
