// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/xlsxwriter.h"

#include "models/core/format.h"
#include "models/core/savefile.h"
#include "models/sources/words.h"
#include "models/table/temporal.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <utility>

#include <xlsxwriter.h>

namespace clientele::sources {

namespace {

using table::Column;
using table::Type;

constexpr std::size_t mostRows = 1'048'576; // of a sheet, its header among them
constexpr std::size_t mostColumns = 16'384;
constexpr std::size_t longestText = 32'767; // characters of a cell
constexpr std::int64_t largestExact = std::int64_t(1) << 53;

// A book that is being written; closed in any case.
class Book final
{
public:
    Book(const QByteArray &path, const QByteArray &folder)
        : m_folder(folder), m_options{LXW_TRUE, m_folder.data(), LXW_FALSE},
          m_book(::workbook_new_opt(path.constData(), &m_options))
    {
    }
    ~Book() { (void)close(); }
    Q_DISABLE_COPY_MOVE(Book)

    lxw_workbook *get() { return m_book; }
    [[nodiscard]] lxw_error close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        return book != nullptr ? ::workbook_close(book) : LXW_NO_ERROR;
    }

private:
    QByteArray m_folder;
    lxw_workbook_options m_options;
    lxw_workbook *m_book;
};

class SheetWriter final
{
public:
    SheetWriter(Book &book, const table::Table &table) : m_table(table)
    {
        m_sheet = ::workbook_add_worksheet(book.get(), nullptr);
        lxw_format *bold = ::workbook_add_format(book.get());
        ::format_set_bold(bold);
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            const Column &one = table.column(column);
            lxw_format *format = nullptr;
            if (one.type() == Type::Date) {
                format = ::workbook_add_format(book.get());
                ::format_set_num_format(format, one.isDateOnly() ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");
                ::worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), one.isDateOnly() ? 11 : 19,
                                       nullptr);
            }
            m_formats.push_back(format);
            ::worksheet_write_string(m_sheet, 0, lxw_col_t(column), one.name().toUtf8().constData(), bold);
        }
        ::worksheet_freeze_panes(m_sheet, 1, 0);
    }

    lxw_error writeRow(lxw_row_t line, std::size_t row)
    {
        for (std::size_t column = 0; column < m_table.columnCount(); ++column) {
            const Column &one = m_table.column(column);
            if (!one.isValid(row))
                continue;
            if (const lxw_error error = writeCell(line, lxw_col_t(column), one, row); error != LXW_NO_ERROR)
                return error;
        }
        return LXW_NO_ERROR;
    }

private:
    lxw_error writeText(lxw_row_t line, lxw_col_t column, const std::string &text)
    {
        if (text.size() > longestText && QString::fromStdString(text).size() > qsizetype(longestText))
            return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
        return ::worksheet_write_string(m_sheet, line, column, text.c_str(), nullptr);
    }

    lxw_error writeCell(lxw_row_t line, lxw_col_t column, const Column &one, std::size_t row)
    {
        switch (one.type()) {
        case Type::Integer:
            if (std::abs(one.integers()[row]) > largestExact)
                return writeText(line, column, one.plainText(row));
            return ::worksheet_write_number(m_sheet, line, column, double(one.integers()[row]), nullptr);
        case Type::Real:
            return ::worksheet_write_number(m_sheet, line, column, one.reals()[row], nullptr);
        case Type::Boolean:
            return ::worksheet_write_boolean(m_sheet, line, column, one.booleans()[row], nullptr);
        case Type::Date:
            return writeDate(line, column, one, row);
        case Type::Text:
            break;
        }
        return writeText(line, column, one.plainText(row));
    }

    // Days since 1899-12-31, with a 1900-02-29 that never was.
    lxw_error writeDate(lxw_row_t line, lxw_col_t column, const Column &one, std::size_t row)
    {
        static const table::Microseconds first = table::fromCivil({1899, 12, 30});
        static const table::Microseconds firstSheetDay = table::fromCivil({1900, 1, 1});
        static const table::Microseconds behindLast = table::fromCivil({9999, 12, 31}) + table::microsPerDay;
        static const table::Microseconds firstOfMarch = table::fromCivil({1900, 3, 1});
        const table::Microseconds time = one.dates()[row];
        if (time < firstSheetDay || time >= behindLast)
            return writeText(line, column, one.plainText(row));
        const table::Microseconds shift = time < firstOfMarch ? table::microsPerDay : 0;
        const double serial = double(time - first - shift) / double(table::microsPerDay);
        return ::worksheet_write_number(m_sheet, line, column, serial, m_formats[column]);
    }

    const table::Table &m_table;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_format *> m_formats; // by column; owned by the book
};

Result<void> checkSize(const table::Table &table, std::size_t rows, const QString &path)
{
    if (rows + 1 > mostRows)
        return fail(Error::Code::Input,
                    Words::tr("The table has %1 rows; a sheet holds %2 below its header")
                        .arg(Format().integer(std::int64_t(rows)), Format().integer(std::int64_t(mostRows) - 1)),
                    path, Words::tr("Write it as CSV, or filter it first"));
    if (table.columnCount() > mostColumns)
        return fail(
            Error::Code::Input,
            Words::tr("The table has %1 columns; a sheet holds %2")
                .arg(Format().integer(std::int64_t(table.columnCount())), Format().integer(std::int64_t(mostColumns))),
            path, Words::tr("Write it as CSV"));
    return {};
}

tl::unexpected<Error> cannotWrite(lxw_error error, const QString &path)
{
    return fail(Error::Code::Io,
                Words::tr("The file cannot be written: %1").arg(QString::fromUtf8(::lxw_strerror(error))), path,
                Words::tr("Choose another folder, or make room on the disk"));
}

Result<void> writeBook(const table::Table &table, const QString &target, const QString &folder,
                       const Progress &progress, const std::vector<std::uint32_t> *rows)
{
    constexpr std::size_t rowsBetweenReports = 4096;
    const std::size_t count = rows != nullptr ? rows->size() : table.rows();
    Book book(QFile::encodeName(folder + QStringLiteral("/book.xlsx")), QFile::encodeName(folder));
    SheetWriter sheet(book, table);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = rows != nullptr ? (*rows)[i] : i;
        const lxw_error error = sheet.writeRow(lxw_row_t(i + 1), row);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return fail(Error::Code::Input,
                        Words::tr("A text in row %1 is longer than the %2 characters that a cell holds")
                            .arg(Format().integer(std::int64_t(row + 1)), Format().integer(std::int64_t(longestText))),
                        target, Words::tr("Write the table as CSV"));
        if (error != LXW_NO_ERROR)
            return cannotWrite(error, target);
        if (i % rowsBetweenReports != 0)
            continue;
        if (progress.cancelled())
            return cancelled();
        progress.report(0.9 * double(i) / double(count), Words::tr("Writing"));
    }
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return cannotWrite(error, target);
    return {};
}

} // namespace

Result<void> writeXlsx(const table::Table &table, const QString &path, const Progress &progress,
                       const std::vector<std::uint32_t> *rows)
{
    constexpr qint64 pieceBytes = 1 << 20;
    if (auto checked = checkSize(table, rows != nullptr ? rows->size() : table.rows(), path); !checked)
        return checked;
    const QTemporaryDir folder;
    QSaveFile file(path);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io,
                    Words::tr("The file cannot be written: %1")
                        .arg(folder.isValid() ? file.errorString() : folder.errorString()),
                    path, Words::tr("Choose another folder, or make room on the disk"));
    if (auto written = writeBook(table, path, folder.path(), progress, rows); !written)
        return written;
    QFile book(folder.filePath(QStringLiteral("book.xlsx")));
    bool copied = book.open(QIODevice::ReadOnly);
    while (copied && !book.atEnd()) {
        const QByteArray piece = book.read(pieceBytes);
        copied = !piece.isEmpty() && file.write(piece) == piece.size();
    }
    if (!copied)
        return fail(Error::Code::Io, Words::tr("The file cannot be written: %1").arg(file.errorString()), path,
                    Words::tr("Choose another folder, or make room on the disk"));
    if (auto ended = commitFile(file); !ended)
        return ended;
    progress.report(1);
    return {};
}

} // namespace clientele::sources
