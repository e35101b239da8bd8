// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/columnformat.h"
#include "models/sources/csvfile.h"
#include "models/sources/records.h"
#include "models/table/column.h"

namespace clientele::sources {

/// A bad row as a person reads it.
/// @param line of its first line. @param names, formats of the columns.
[[nodiscard]] RejectedRow describeRejected(std::string_view text, const BadRow &row, qint64 line,
                                           const std::vector<QString> &names, const std::vector<ColumnFormat> &formats);

/// The error where not one row is left.
[[nodiscard]] Error noRows(const QString &path, const std::vector<RejectedRow> &rejected);

/// Columns of text that would be numbers or dates but for a word such as "NA"; a header that looks like data.
[[nodiscard]] QStringList warningsOf(const std::vector<table::ColumnPtr> &columns);

/// Encodings that were guessed, files that grew.
[[nodiscard]] QStringList warningsOfFiles(const std::vector<CsvFile> &files);

} // namespace clientele::sources
