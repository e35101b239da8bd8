// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/sheettext.h"
#include "models/sources/ziparchive.h"

#include <vector>

namespace clientele::sources {

/// A sheet of a book.
struct Sheet
{
    QString name;
    bool isHidden = false;
    bool differs = false;             ///< it has other columns than the first one with data, and was not read on
    QStringList columns;              ///< of its table
    std::shared_ptr<MemoryText> text; ///< none: no data, or not asked for
};

/// Which sheets are read, and how.
struct SheetRequest
{
    bool namesOnly = false;
    QString only; ///< the sheet's name; empty: every visible one with the columns of the first with data
    char decimal = '.';
    const Progress &progress;
    bool hasHeader = true; ///< else sheets belong together that have as many columns

    [[nodiscard]] bool wants(const Sheet &sheet) const
    {
        return !namesOnly && (only.isEmpty() ? !sheet.isHidden : sheet.name == only);
    }
};

/// The columns that other sheets must have to be put together with this one; empty: any. A sheet of one column may be
/// notes beside the table.
[[nodiscard]] inline QStringList columnsToShare(const Sheet &sheet)
{
    return sheet.columns.size() > 1 ? sheet.columns : QStringList();
}
/// The same names in any order; as many columns, where no line names them.
[[nodiscard]] bool haveSameColumns(QStringList some, QStringList others, bool hasHeader);

/// Takes rows into the table of one sheet and hears when there is no need to go on.
class SheetBeingRead final
{
public:
    /// @param columns those that it must have; empty: any.
    SheetBeingRead(const SheetRequest &request, const QStringList &columns)
        : m_table(request.decimal), m_columns(columns), m_hasHeader(request.hasHeader)
    {
    }

    SheetText &table() { return m_table; }
    enum class Row { Taken, Differs, Impossible };
    [[nodiscard]] Row endRow(std::size_t row, std::size_t repeat = 1);
    void finish(Sheet &sheet);

private:
    SheetText m_table;
    const QStringList &m_columns;
    bool m_hasHeader;
    bool m_compared = false;
};

/// All sheets of an .xlsx book in its order, those that are asked for with their data.
/// @errors Parse: damaged; Cancelled.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(const ZipArchive &archive, const SheetRequest &request);
/// The same for .ods.
[[nodiscard]] Result<std::vector<Sheet>> readOds(const ZipArchive &archive, const SheetRequest &request);

} // namespace clientele::sources
