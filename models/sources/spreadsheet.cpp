// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/spreadsheet.h"

#include "models/sources/words.h"

namespace clientele::sources {

Result<std::vector<TextInput>> readSheets(const InputAddress &address, const ReadOptions &, const Progress &)
{
    return fail(Error::Code::Input, Words::tr("Spreadsheets are not read by this version"), address.text(),
                Words::tr("Save the table as CSV and open that"));
}

} // namespace clientele::sources
