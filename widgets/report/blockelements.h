// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/report.h"
#include "widgets/report/pages.h"
#include "widgets/report/printtext.h"

namespace clientele::reportdrawing {

/// What the drawings of a report's blocks have in common. Elements keep what they draw; they outlive this.
struct BlockContext
{
    Format format;
    PrintFonts fonts;
    double width = 0;  ///< of the content, dots
    double height = 0; ///< of the content of one page, dots
    /// The titles that a page of contents lists, by the blocks' places; empty: not listed.
    QStringList titles{};
    /// The pages that the blocks begin on, from 0: known only after everything has its place.
    std::shared_ptr<const std::vector<int>> pages{};
};

/// A block as elements in reading order.
[[nodiscard]] std::vector<Element> blockElements(const report::Block &block, const BlockContext &context);

} // namespace clientele::reportdrawing
