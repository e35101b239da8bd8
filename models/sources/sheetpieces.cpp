// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sheetpieces.h"

#include <string_view>

namespace clientele::sources {

namespace {

constexpr std::string_view opening = "<rows>";
constexpr std::string_view closing = "</rows>";

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

} // namespace

// The element that holds the rows; its namespace prefix is theirs.
void SheetPieces::findRows()
{
    constexpr std::string_view name = "sheetData";
    for (std::size_t at = m_buffer.find(name); at != std::string::npos; at = m_buffer.find(name, at + 1)) {
        std::size_t begin = at;
        if (begin > 0 && m_buffer[begin - 1] == ':')
            --begin;
        while (begin > 0 && begin < at && isNameCharacter(m_buffer[begin - 1]))
            --begin;
        const std::size_t end = m_buffer.find('>', at);
        if (end == std::string::npos)
            return;
        const char behind = m_buffer[at + name.size()];
        if (begin == 0 || m_buffer[begin - 1] != '<' || isNameCharacter(behind))
            continue;
        if (m_buffer[end - 1] == '/') {
            m_mayCut = false; // there are none
            return;
        }
        m_rowEnd = "</" + m_buffer.substr(begin, at - begin) + "row>";
        m_buffer.erase(0, end + 1);
        m_inRows = true;
        m_isFirst = false;
        return;
    }
}

std::string SheetPieces::take(bool isLast)
{
    const auto contains = [&](std::string_view what) {
        // A part may have ended within it. The declaration may stand at the beginning.
        const std::size_t from = m_lookedAt > 0 ? m_lookedAt - 1 : std::size_t(m_isFirst ? 1 : 0);
        return m_buffer.find(what, from) != std::string::npos;
    };
    m_mayCut = m_mayCut && !contains("<!") && !contains("<?");
    if (m_mayCut && !m_inRows)
        findRows();
    m_lookedAt = m_buffer.size();
    if (isLast) {
        std::string last = m_inRows ? std::string(opening) + m_buffer : std::move(m_buffer);
        m_buffer.clear();
        return last;
    }
    const std::size_t at = m_mayCut && m_inRows ? m_buffer.rfind(m_rowEnd) : std::string::npos;
    if (at == std::string::npos)
        return {};
    const std::size_t end = at + m_rowEnd.size();
    std::string piece;
    piece.reserve(end + opening.size() + closing.size() + 128);
    piece.append(opening).append(m_buffer, 0, end).append(closing);
    m_buffer.erase(0, end);
    m_lookedAt = m_buffer.size();
    m_isFirst = false;
    return piece;
}

} // namespace clientele::sources
