// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/sources/source.h"
#include "models/table/table.h"

namespace clientele::sources {

/// Writes a table as UTF-8 CSV (RFC 4180, LF, header first): numbers with a point, dates ISO 8601, missing empty.
/// Written beside the target and moved over it at the end: a failure leaves what was there.
/// @param rows the rows to write in this order; nullptr: all.
[[nodiscard]] Result<void> writeCsv(const table::Table &table, const QString &path, const Progress &progress = {},
                                    const std::vector<std::uint32_t> *rows = nullptr);

/// Writes the rows that an import left out as CSV: input (where there are several), line, reason, text.
[[nodiscard]] Result<void> writeRejectedRows(const ImportAccount &account, const QString &path,
                                             const Progress &progress = {});

} // namespace clientele::sources
