// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvfile.h"

namespace clientele::sources {

/// Reads text tables, from files or from memory, with the same columns, one after another, into one table without roles
/// from ReadOptions::roles.
///
/// The files are read once, in blocks, on all threads. The first block tells how each column is probably written; a
/// block in which that does not fit keeps the column as what fits there, and notes what all of its values allow. From
/// the notes of all blocks the type follows; only the pieces that were read as something else are read again.
/// @errors as open().
[[nodiscard]] Result<Source> readTexts(const std::vector<TextInput> &inputs, const ReadOptions &options,
                                       const Progress &progress, const CsvLimits &limits = {});
[[nodiscard]] Result<Source> readCsv(const QStringList &paths, const ReadOptions &options, const Progress &progress,
                                     const CsvLimits &limits = {});

} // namespace clientele::sources
