// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/columnmaker.h"
#include "models/sources/source.h"

namespace clientele::sources {

/// Collects the rows of a database's table; what every kind of database has in common.
class TableMaker final
{
public:
    /// @param where names the table in errors and warnings.
    TableMaker(QString where, const ReadOptions &options);

    /// @param names as the database has them; made unique. @param meanings one each.
    void setColumns(const std::vector<QString> &names, const std::vector<ColumnMaker::Meaning> &meanings);
    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }

    void addMissing(std::size_t column) { m_columns[column].addMissing(); }
    void addInteger(std::size_t column, std::int64_t value) { m_columns[column].addInteger(value); }
    void addReal(std::size_t column, double value);
    void addBoolean(std::size_t column, bool value) { m_columns[column].addBoolean(value); }
    void addDate(std::size_t column, table::Microseconds value) { m_columns[column].addDate(value); }
    /// Words that were said to mean missing do.
    void addText(std::size_t column, std::string_view text);
    /// A binary value: nothing that can be counted or grouped.
    void addBinary(std::size_t column);
    /// A value that the column cannot hold, such as a date "infinity".
    void addUnusable(std::size_t column);
    /// A number with more digits than a real keeps.
    void noteRounded(std::size_t column) { ++m_rounded[column]; }
    void note(const QString &warning) { m_warnings.append(warning); }

    [[nodiscard]] std::size_t rows() const { return m_columns.empty() ? 0 : m_columns.front().size(); }

    /// The table, without roles, and what is to be said about it. Call once.
    /// @errors Input: no rows, no columns but binary ones, a type asked for that the column does not have.
    [[nodiscard]] Result<Source> finish();

private:
    [[nodiscard]] Result<void> checkAsked(const std::vector<table::ColumnPtr> &columns) const;
    void warn(const std::vector<table::ColumnPtr> &columns);

    QString m_where;
    const ReadOptions &m_options;
    std::vector<std::string> m_missingWords;
    std::vector<ColumnMaker> m_columns;
    std::vector<std::size_t> m_binary;   // values, by column
    std::vector<std::size_t> m_unusable; // likewise
    std::vector<std::size_t> m_rounded;  // likewise
    QStringList m_warnings;
};

} // namespace clientele::sources
