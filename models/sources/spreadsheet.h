// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/inputs.h"
#include "models/sources/source.h"
#include "models/sources/textinput.h"

namespace clientele::sources {

/// The sheets of an .xlsx or .ods book, in its order, hidden ones too.
/// @errors as readSheets().
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);

/// Sheets of a book that hold other tables than the one that is read.
struct OtherSheets
{
    QString path;
    QStringList names;   ///< the visible ones
    QStringList warning; ///< says that they were left out
};

/// The tables of a book as text: the sheet that is named or, where none is, every visible one with the columns of the
/// first that has data, in name order. Sheets that are left out are named in a warning.
/// @param others gets them, and their warning, instead.
/// @errors Io; Input: encrypted, too large, a zip bomb, no such sheet, no data; Parse: damaged; Cancelled.
[[nodiscard]] Result<std::vector<TextInput>> readSheets(const InputAddress &address, const ReadOptions &options,
                                                        const Progress &progress = {}, OtherSheets *others = nullptr);

} // namespace clientele::sources
