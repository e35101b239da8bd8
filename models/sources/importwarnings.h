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

/// A text column whose values are all dates, but of forms that do not go together.
struct MixedDates
{
    QString form;           ///< one of the most frequent form
    QString other;          ///< one that is not of that form
    std::size_t inForm = 0; ///< rows
    std::size_t inOther = 0;
};
[[nodiscard]] std::optional<MixedDates> mixedDates(const table::Column &column);

/// Encodings that were guessed, files that grew.
[[nodiscard]] QStringList warningsOfFiles(const std::vector<CsvFile> &files);

} // namespace clientele::sources
