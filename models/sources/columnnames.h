// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvfile.h"

namespace clientele::sources {

/// The names of a header, made unique: "Price" twice gives "Price" and "Price (2)", an empty third one "column 3".
/// @param warnings says what was changed.
[[nodiscard]] std::vector<QString> uniqueNames(const std::vector<QString> &header, QStringList &warnings);

/// Finds the place of each of the table's columns in a file.
/// @param first the file that gave the names. @errors Input: the file has other columns, named in the error.
[[nodiscard]] Result<void> placeColumns(const std::vector<QString> &names, const QString &first, CsvFile &file);

} // namespace clientele::sources
