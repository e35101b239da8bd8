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

private:
    QString m_first;
    std::vector<QString> m_names;
    QStringList m_inputs;
    QStringList m_differences; // one an input
};

/// Finds the place of each of the table's columns in a file that has them all.
void placeColumns(const std::vector<QString> &names, CsvFile &file);

} // namespace clientele::sources
