// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/findingtext.h"

namespace clientele::items {

// What the numbers of a finding mean, as findingtext.h writes them.

using Figures = std::vector<query::Figure>;

/// One list a row of evidenceRows().
[[nodiscard]] std::vector<Figures> evidenceRowFigures(const insights::Finding &finding, const Format &format);
/// One list a row of evidenceDetails().
[[nodiscard]] std::vector<Figures> evidenceDetailFigures(const insights::Finding &finding, const Format &format);
/// Of its sentence: the value, and how it stands to the mean of all.
[[nodiscard]] Figures statementFigures(const insights::Finding &finding, const Format &format);
/// Of the group and of all. @see reasonText
[[nodiscard]] Figures reasonFigures(const insights::Finding &finding, const insights::Reason &reason,
                                    const Format &format);
/// Of the bars and the line of its small picture.
[[nodiscard]] Figures pictureFigures(const FindingPicture &picture, const insights::Finding &finding,
                                     const Format &format);
/// "strength 4 of 5".
[[nodiscard]] query::Figure strengthFigure(const insights::Finding &finding, const Format &format);
/// A cell of distributionTable(). @param column 1: of the group, 2: of the others.
[[nodiscard]] std::optional<query::Figure> distributionFigure(const insights::Finding &finding, int row, int column,
                                                              const Format &format);

} // namespace clientele::items
