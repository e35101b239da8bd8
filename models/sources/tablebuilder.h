// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/columnpiece.h"
#include "models/table/column.h"

#include <QString>

namespace clientele::sources {

/// True where the piece holds the values of a column of this format, or can be converted to them.
[[nodiscard]] bool isUsable(const ColumnPiece &piece, const ColumnFormat &format);

/// Joins the pieces of one column in order, and frees each when it is done with it.
/// @param pieces all usable for the format. @param evidence of all of them.
[[nodiscard]] table::ColumnPtr joinPieces(const QString &name, const ColumnFormat &format, const Evidence &evidence,
                                          const std::vector<ColumnPiece *> &pieces);

} // namespace clientele::sources
