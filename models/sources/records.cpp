// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/records.h"

#include "models/sources/bytescan.h"

#include <algorithm>
#include <cstring>

namespace clientele::sources {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

void Tokenizer::findMarks(std::string_view text)
{
    if (m_marks.size() < text.size() + blockPadding)
        m_marks.resize(text.size() + blockPadding);
    m_markCount = findBytes(text, {m_delimiter, '"', '\n', '\r'}, m_marks.data());
}

Tokenizer::Quoted Tokenizer::closingQuote(std::string_view text, std::size_t mark, Records &records) const
{
    Quoted quoted;
    std::size_t lines = 0;
    std::size_t i = mark + 1;
    for (; i < m_markCount; ++i) {
        const std::size_t at = m_marks[i];
        if (text[at] == '"') {
            if (i + 1 >= m_markCount || m_marks[i + 1] != at + 1 || text[at + 1] != '"') {
                quoted.closed = true;
                quoted.close = at;
                break;
            }
            quoted.doubled = true;
            ++i;
        } else if (text[at] == '\n') {
            lines += text[at - 1] == '\r' ? 0U : 1U;
        } else if (text[at] == '\r') {
            ++lines;
        }
    }
    quoted.next = i + 1;
    if (!quoted.closed)
        return quoted;
    const std::size_t behind = quoted.close + 1;
    if (behind >= text.size() || text[behind] == m_delimiter || isLineEnd(text[behind]))
        records.lines += lines;
    else
        quoted.next = 0; // text after the closing quote
    return quoted;
}

void Tokenizer::endRow(std::size_t end, Records &records)
{
    const std::size_t count = m_fieldCount - m_rowFirstField;
    records.trailingBlankRows = 0;
    if (records.columns == 0) {
        records.rowEnds.push_back(m_fieldCount);
        ++records.rows;
    } else if (count == records.columns) {
        ++records.rows;
    } else {
        records.bad.push_back({m_rowBegin, end, BadRow::Why::FieldCount, count, 0, {}});
        m_fieldCount = m_rowFirstField;
    }
    m_rowFirstField = m_fieldCount;
}

// @returns the index of the mark at which the next row begins.
std::size_t Tokenizer::skipSpoiltRow(std::string_view text, std::size_t mark, BadRow::Why why, Records &records)
{
    std::size_t i = mark + 1;
    while (i < m_markCount && !isLineEnd(text[m_marks[i]]))
        ++i;
    const std::size_t end = i < m_markCount ? m_marks[i] : text.size();
    records.bad.push_back({m_rowBegin, end, why, 0, 0, {}});
    records.trailingBlankRows = 0;
    m_fieldCount = m_rowFirstField;
    if (i >= m_markCount) {
        m_rowBegin = m_fieldBegin = text.size();
        return m_markCount;
    }
    return takeLineEnd(text, i, records);
}

// Behind a line end. @returns the index of the next mark.
std::size_t Tokenizer::takeLineEnd(std::string_view text, std::size_t mark, Records &records)
{
    std::size_t at = m_marks[mark++];
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
        ++at;
        ++mark;
    }
    ++records.lines;
    m_rowBegin = m_fieldBegin = at + 1;
    return mark;
}

std::size_t Tokenizer::takeQuoted(std::string_view text, std::size_t mark, Records &records)
{
    const std::size_t open = m_marks[mark];
    const Quoted quoted = closingQuote(text, mark, records);
    if (!quoted.closed || quoted.next == 0)
        return skipSpoiltRow(text, mark, quoted.closed ? BadRow::Why::TextAfterQuote : BadRow::Why::OpenQuote, records);
    records.fields[m_fieldCount++] = {std::uint32_t(open + 1), std::uint32_t(quoted.close - open - 1) |
                                                                   Field::quotedBit |
                                                                   (quoted.doubled ? Field::doubledBit : 0U)};
    const std::size_t behind = quoted.close + 1;
    if (behind >= text.size()) {
        m_fieldTaken = true;
        m_fieldBegin = text.size();
        return m_markCount;
    }
    if (text[behind] == m_delimiter) {
        m_fieldBegin = behind + 1;
        return quoted.next + 1;
    }
    endRow(behind, records);
    return takeLineEnd(text, quoted.next, records);
}

void Tokenizer::tokenize(std::string_view text, std::size_t columns, Records &records)
{
    findMarks(text);
    records.fields.resize(m_markCount + 1);
    records.rows = records.lines = records.trailingBlankRows = 0;
    records.columns = columns;
    records.rowEnds.clear();
    records.bad.clear();
    m_rowBegin = m_fieldBegin = m_fieldCount = m_rowFirstField = 0;
    m_fieldTaken = false;
    for (std::size_t i = 0; i < m_markCount;) {
        const std::size_t at = m_marks[i];
        const char mark = text[at];
        if (mark == m_delimiter) {
            records.fields[m_fieldCount++] = {std::uint32_t(m_fieldBegin), std::uint32_t(at - m_fieldBegin)};
            m_fieldBegin = at + 1;
            ++i;
        } else if (mark == '"') {
            i = at == m_fieldBegin ? takeQuoted(text, i, records) : i + 1;
        } else {
            const bool isBlank = at == m_rowBegin;
            if (!isBlank || columns == 1) {
                const std::size_t blankBefore = records.trailingBlankRows;
                records.fields[m_fieldCount++] = {std::uint32_t(m_fieldBegin), std::uint32_t(at - m_fieldBegin)};
                endRow(at, records);
                if (isBlank)
                    records.trailingBlankRows = blankBefore + 1;
            }
            i = takeLineEnd(text, i, records);
        }
    }
    if (m_rowBegin < text.size()) {
        if (!m_fieldTaken)
            records.fields[m_fieldCount++] = {std::uint32_t(m_fieldBegin), std::uint32_t(text.size() - m_fieldBegin)};
        endRow(text.size(), records);
    }
    records.fields.resize(m_fieldCount);
}

std::size_t RowBoundary::lastRowEnd(std::string_view text, char delimiter)
{
    m_outside.clear();
    const auto quoteFrom = [&](std::size_t from) {
        const void *found = from < text.size() ? std::memchr(text.data() + from, '"', text.size() - from) : nullptr;
        return found != nullptr ? std::size_t(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
    };
    std::size_t outside = 0;
    std::size_t position = 0;
    std::size_t spoilt = 0; // a cut before here would hide why a row was rejected
    for (;;) {
        const std::size_t open = quoteFrom(position);
        if (open == std::string_view::npos) {
            m_outside.push_back({std::max(outside, spoilt), text.size()});
            break;
        }
        if (open > 0 && text[open - 1] != delimiter && !isLineEnd(text[open - 1])) {
            position = open + 1;
            continue;
        }
        m_outside.push_back({std::max(outside, spoilt), open});
        std::size_t close = quoteFrom(open + 1);
        while (close != std::string_view::npos && close + 1 < text.size() && text[close + 1] == '"')
            close = quoteFrom(close + 2);
        if (close == std::string_view::npos || close + 1 >= text.size())
            break; // it may go on behind the end
        outside = position = close + 1;
        if (text[position] != delimiter && !isLineEnd(text[position])) {
            spoilt = std::max(spoilt, position);
            outside = text.find_first_of("\r\n", open);
            if (outside == std::string_view::npos)
                break;
            position = outside + 1;
        }
    }
    for (auto span = m_outside.rbegin(); span != m_outside.rend(); ++span) {
        for (std::size_t at = span->end; at > span->begin;) {
            const std::size_t found = lastLineEnd(text.substr(span->begin, at - span->begin));
            if (found == std::string_view::npos)
                break;
            at = span->begin + found;
            if (text[at] == '\n' || at + 1 < text.size())
                return at + 1; // a CR at the very end may be half of a CRLF
        }
    }
    return 0;
}

void rejectRows(std::string_view text, Records &records, const std::vector<std::size_t> &rows, const BadRow &like,
                std::optional<std::size_t> place)
{
    std::string scratch;
    const auto rowFields = [&](std::size_t row) {
        return records.fields.begin() + std::ptrdiff_t(row * records.columns);
    };
    std::size_t kept = 0;
    auto rejected = rows.begin();
    for (std::size_t row = 0; row < records.rows; ++row) {
        if (rejected == rows.end() || *rejected != row) {
            if (kept != row)
                std::copy_n(rowFields(row), records.columns, rowFields(kept));
            ++kept;
            continue;
        }
        ++rejected;
        const Field &first = *rowFields(row);
        const Field &last = *(rowFields(row + 1) - 1);
        BadRow bad = like;
        bad.begin = first.begin - (first.isQuoted() ? 1U : 0U);
        bad.end = std::min(text.size(), std::size_t(last.begin) + last.size() + (last.isQuoted() ? 1U : 0U));
        if (place)
            bad.value = std::string(valueOf(text, records.field(row, *place), scratch));
        records.bad.push_back(std::move(bad));
    }
    records.rows = kept;
}

std::string_view withSingleQuotes(std::string_view raw, std::string &scratch)
{
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        scratch.push_back(raw[i]);
        if (raw[i] == '"')
            ++i;
    }
    return scratch;
}

std::size_t countLineEnds(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ? 1U : 0U;
    return count;
}

} // namespace clientele::sources
