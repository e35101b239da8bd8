// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>

namespace clientele::sources {

/// Cuts the XML of an .xlsx sheet between rows while it is unpacked, so that it never stands in memory as a whole. A
/// sheet in which a row's end could be something else (comments, CDATA) is not cut from there on.
class SheetPieces final
{
public:
    /// Where the next part of the sheet is appended.
    [[nodiscard]] std::string &buffer() { return m_buffer; }
    /// XML of whole rows, in an element of its own; the last one goes on to what ends the rows. Without rows to be cut
    /// it is the whole sheet.
    /// @param isLast nothing more will be appended. @returns empty: no row has ended yet.
    [[nodiscard]] std::string take(bool isLast);

private:
    void findRows();

    std::string m_buffer;
    std::string m_rowEnd;       // "</row>", maybe with a prefix
    std::size_t m_lookedAt = 0; // of the buffer
    bool m_mayCut = true;
    bool m_inRows = false; // what stands above them was left out
    bool m_isFirst = true; // the buffer begins as the sheet does
};

} // namespace clientele::sources
