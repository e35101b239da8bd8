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
/// The row of an example as it came to its step.
[[nodiscard]] Result<Explanation> explainExample(const query::ExampleFigure &figure, const Setting &setting,
                                                 const Format &format, const Progress &progress);

enum class PreviewPart { RowsIn, RowsOut, RowsGone, CellsChanged, ColumnsOut };
/// What a step would do to a table that comes to it.
[[nodiscard]] Result<Explanation> explainTried(const recipe::Step &step, const table::TablePtr &table, PreviewPart part,
                                               const Format &format, const Progress &progress);

/// Rows that were left out when a file was read, with their lines and reasons, as one set; nothing where there are
/// none.
[[nodiscard]] std::vector<RowSet> rejectedRows(const sources::ImportAccount &account);

} // namespace clientele::why
