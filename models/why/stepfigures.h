// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/why/explanation.h"

namespace clientele::why {

// What comes from the import and the steps, made again by doing the steps again.

[[nodiscard]] Result<Explanation> explainStep(const query::StepFigure &figure, const Setting &setting,
                                              const Format &format, const Progress &progress);
[[nodiscard]] Result<Explanation> explainImport(const query::ImportFigure &figure, const Setting &setting,
                                                const Format &format);
/// Where a cell's value comes from: the row as it was read, and every step that changed it.
[[nodiscard]] Result<Explanation> explainCell(const query::CellFigure &figure, const Setting &setting,
                                              const Format &format, const Progress &progress);
[[nodiscard]] Result<Explanation> explainProposal(const query::ProposalFigure &figure, const Setting &setting,
                                                  const Format &format, const Progress &progress);

} // namespace clientele::why
