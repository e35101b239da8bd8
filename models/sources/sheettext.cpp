// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sheettext.h"

#include "models/sources/records.h"
#include "models/sources/words.h"

#include <algorithm>

namespace clientele::sources {

namespace {

constexpr std::size_t rowsLookedAt = 100;
constexpr char fieldEnd = '\x1f'; // no XML can hold it
constexpr std::size_t mostBytes = std::size_t(2) << 30;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void SheetText::addCell(std::size_t column, std::string_view text, Kind kind)
{
    if (kind == Kind::Error) {
        const auto known = m_errors.find(text);
        if (known != m_errors.end())
            ++known->second;
        else if (m_errors.size() < 20)
            m_errors.emplace(text, 1);
        return;
    }
    if (text.empty())
        return;
    m_unordered |= column >= mostColumns || (!m_row.cells.empty() && column <= m_row.cells.back().column);
    m_row.cells.push_back(
        {std::uint32_t(column), std::uint32_t(m_row.bytes.size()), std::uint32_t(text.size()), kind == Kind::Number});
    m_row.bytes += text;
}

bool SheetText::endRow(std::size_t row, std::size_t repeat)
{
    if (m_row.cells.empty()) {
        m_row.clear();
        return true;
    }
    if (m_unordered || row < m_next || row + repeat > mostRows)
        return false;
    m_next = row + repeat;
    for (std::size_t i = 0; i < repeat; ++i) {
        m_row.number = row + i;
        if (m_header) {
            write(m_row);
        } else {
            m_first.push_back(m_row);
            if (m_first.size() == rowsLookedAt)
                findTable();
        }
        if (m_text->text.size() > mostBytes)
            return false;
    }
    m_row.clear();
    return true;
}

// The first row that is two thirds as full as rows mostly are; or that lacks but the name of a first column of row
// numbers.
std::size_t SheetText::headerAmongFirst() const
{
    std::vector<std::size_t> counts;
    std::uint32_t left = m_first.front().cells.front().column;
    for (const Row &row : m_first) {
        counts.push_back(row.cells.size());
        left = std::min(left, row.cells.front().column);
    }
    std::vector<std::size_t> sorted = counts;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
    const std::size_t usual = sorted[sorted.size() / 2];
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool lacksFirst = m_first[i].cells.front().column == left + 1 && counts[i] + 1 >= usual;
        if (3 * counts[i] >= 2 * usual || lacksFirst)
            return i;
    }
    return 0;
}

void SheetText::findTable()
{
    const std::size_t header = headerAmongFirst();
    m_rowsAbove = header;
    if (header > 0) {
        for (const Cell &cell : m_first.front().cells)
            m_rowAbove += (m_rowAbove.empty() ? "" : " ") + std::string(m_first.front().text(cell));
    }
    std::map<std::uint32_t, std::size_t> filled; // rows below the header, by column
    m_left = m_first[header].cells.front().column;
    for (std::size_t i = header + 1; i < m_first.size(); ++i) {
        for (const Cell &cell : m_first[i].cells)
            ++filled[cell.column];
    }
    std::size_t end = m_first[header].cells.back().column + 1U;
    for (const auto &[column, rows] : filled) {
        if (2 * rows < m_first.size() - header - 1)
            continue;
        m_left = std::min<std::size_t>(m_left, column);
        end = std::max<std::size_t>(end, column + 1U);
    }
    m_width = end - m_left;
    takeHeader(m_first[header]);
    for (std::size_t i = header; i < m_first.size(); ++i)
        write(m_first[i]);
    m_first = {};
}

void SheetText::takeHeader(const Row &row)
{
    m_header.emplace();
    for (std::size_t i = 0; i < m_width; ++i)
        m_header->append(QString());
    for (const Cell &cell : row.cells) {
        if (cell.column >= m_left)
            (*m_header)[qsizetype(cell.column - m_left)] = toQString(row.text(cell)).trimmed();
    }
    m_text->hasNumberCells.assign(m_width, false);
}

void SheetText::writeField(std::string_view text)
{
    std::string &out = m_text->text;
    if (text.find_first_of(std::string_view("\"\r\n\x1f")) == std::string_view::npos) {
        out += text;
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
    m_lines += countLineEnds(text);
}

void SheetText::write(const Row &row)
{
    std::string &out = m_text->text;
    const qint64 number = qint64(row.number) + 1;
    if (m_text->rowOfLine(m_lines) != number)
        m_text->marks.push_back({m_lines, number});
    const bool isHeader = m_lines == 0;
    // What stands left of the table counts as a field too many, as what stands right of it.
    std::size_t place = 0;
    std::size_t outside = 0;
    for (const Cell &cell : row.cells) {
        if (cell.column < m_left) {
            ++outside;
            continue;
        }
        for (; place < cell.column - m_left; ++place)
            out.push_back(fieldEnd);
        if (cell.isNumber)
            out += row.text(cell);
        else
            writeField(row.text(cell));
        if (cell.isNumber && !isHeader && place < m_width)
            m_text->hasNumberCells[place] = true;
    }
    const std::size_t fields = std::max(m_width, place + 1) + outside;
    for (; place + 1 < fields; ++place)
        out.push_back(fieldEnd);
    out.push_back('\n');
    ++m_lines;
}

QStringList SheetText::warnings(const QString &name) const
{
    QStringList list;
    if (m_rowsAbove > 0)
        list.append(Words::tr("The first %Ln row(s) of the sheet “%1” were left out: the table begins below “%2”",
                              nullptr, int(m_rowsAbove))
                        .arg(name, toQString(m_rowAbove).left(80)));
    QStringList kinds;
    std::size_t errors = 0;
    for (const auto &[kind, count] : m_errors) {
        errors += count;
        kinds.append(toQString(kind));
    }
    if (errors > 0)
        list.append(
            Words::tr("%Ln cell(s) of the sheet “%1” hold an error (%2) and count as missing", nullptr, int(errors))
                .arg(name, kinds.join(QStringLiteral(", "))));
    if (m_uncalculated > 0)
        list.append(
            Words::tr("%Ln formula(s) of the sheet “%1” have no stored result and count as missing; save the book "
                      "with a spreadsheet program to have them calculated",
                      nullptr, int(m_uncalculated))
                .arg(name));
    return list;
}

std::shared_ptr<MemoryText> SheetText::finish(const QString &name)
{
    if (!m_header && m_first.empty())
        return nullptr;
    if (!m_header)
        findTable();
    m_text->isSheet = true;
    m_text->delimiter = fieldEnd;
    m_text->warnings = warnings(name);
    return std::move(m_text);
}

} // namespace clientele::sources
