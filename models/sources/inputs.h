// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <vector>

namespace clientele::sources {

enum class InputKind { DelimitedText, Spreadsheet, Database };

/// One table to read: a file, a sheet of a book, a table of a database.
struct InputAddress
{
    InputKind kind = InputKind::DelimitedText;
    QString path; ///< of a file; or a URL as it was given, without its "#…"
    QString part; ///< what follows "#": a sheet, a table; empty: none was named

    /// As a person writes it: "book.xlsx#May".
    [[nodiscard]] QString text() const { return part.isEmpty() ? path : path + QLatin1Char('#') + part; }
    friend bool operator==(const InputAddress &, const InputAddress &) = default;
};

/// What inputs name: a file, a folder (its text tables and spreadsheets; its .txt files where there are none), a glob,
/// a part of one ("book.xlsx#sheet", "file.db#table"), a database's URL; each once. Those of one folder or glob are in
/// name order, and so are several arguments.
/// @errors Io: no such file, a folder without data; Input: a kind of source that is not read.
[[nodiscard]] Result<std::vector<InputAddress>> parseInputs(const QStringList &inputs);

} // namespace clientele::sources
