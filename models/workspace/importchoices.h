// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

#include <QDateTime>

#include <vector>

namespace clientele::workspace {

/// What was chosen about the import of one source.
struct ImportChoice
{
    QStringList inputs;               ///< that were asked for, absolute
    QStringList readInputs;           ///< that are read instead: the chosen sheets of a book
    std::vector<QStringList> columns; ///< of the table, as chosen and as it is found without choices; sorted
    sources::ReadOptions options;
    QDateTime chosenAt;

    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};

/// Choices by source, so that a file that was asked about once opens as it did, and next month's file with the same
/// columns, too. Kept as JSON beside the recent files; a store that cannot be read or written is no error.
class ImportChoices final
{
public:
    static constexpr std::size_t mostKept = 200;

    /// @param store the JSON file; empty: in the program's data folder.
    explicit ImportChoices(QString store = {});

    /// @returns the choice for these very inputs; nullptr: none.
    [[nodiscard]] const ImportChoice *find(const QStringList &inputs) const;
    /// The newest for a table of these columns, in any order; its sheets are not those of another book.
    [[nodiscard]] const ImportChoice *findByColumns(const table::Table &table) const;

    /// @param foundColumns of the table without choices; may be the same.
    void remember(const QStringList &inputs, const QStringList &readInputs, const sources::ReadOptions &options,
                  const table::Table &table, const QStringList &foundColumns);
    void forget(const QStringList &inputs);

    [[nodiscard]] static QStringList columnsOf(const table::Table &table);

private:
    void read();
    void write() const;

    QString m_store;
    std::vector<ImportChoice> m_choices; // newest first
};

} // namespace clientele::workspace
