// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvfile.h"

namespace clientele::sources {

/// The names of a header, made unique: "Price" twice gives "Price" and "Price (2)", an empty third one "column 3".
/// @param warnings says what was changed.
[[nodiscard]] std::vector<QString> uniqueNames(const std::vector<QString> &header, QStringList &warnings);

/// Gathers the inputs whose columns are not those of the first one, whatever their order.
class ColumnDifferences final
{
public:
    /// @param first the input that gave the names.
    ColumnDifferences(QString first, std::vector<QString> names) : m_first(std::move(first)), m_names(std::move(names))
    {
    }

    /// @returns false where they differ.
    bool compare(const QString &input, const std::vector<QString> &names);
    /// Input: every input that differs, and how.
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const std::vector<ColumnDifference> &found() const { return m_found; }

private:
    QString m_first;
    std::vector<QString> m_names;
    std::vector<ColumnDifference> m_found;
};

/// The difference in words: "it lacks “Age”".
[[nodiscard]] QString inWords(const ColumnDifference &difference);

/// Finds the place of each of the table's columns in a file; noPlace for those that it lacks.
void placeColumns(const std::vector<QString> &names, CsvFile &file);

} // namespace clientele::sources
