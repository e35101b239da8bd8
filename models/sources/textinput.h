// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace clientele::sources {

/// A table as delimited UTF-8 text in memory: a sheet of a book, the clipboard. It goes through the parser of text
/// files, so that one set of rules finds the types of all of them.
struct MemoryText
{
    /// From this line of the text on, rows stand where the source has them.
    struct LineMark
    {
        std::size_t line = 0; ///< from 0
        qint64 row = 0;       ///< from 1
    };

    std::string text;
    char delimiter = '\t';
    bool isSheet = false;             ///< cells with types of their own: its delimiter says nothing
    std::vector<LineMark> marks;      ///< ascending; none: a line is a row
    std::vector<bool> hasNumberCells; ///< by field: its decimal sign is certain
    QByteArray sha256;                ///< hex, of the file as it stands on disk; empty: no file
    qint64 fileBytes = 0;
    QString encoding; ///< of the file that it was; empty: no text file
    QStringList warnings;

    /// @param line from 0. @returns the row in the source, from 1.
    [[nodiscard]] qint64 rowOfLine(std::size_t line) const;
};

/// What one text of an import is read from: a file, or what was taken from one.
struct TextInput
{
    QString path;
    QString part;                             ///< a sheet
    std::shared_ptr<const MemoryText> memory; ///< none: the file itself is text

    [[nodiscard]] QString text() const { return part.isEmpty() ? path : path + QLatin1Char('#') + part; }
};

} // namespace clientele::sources
