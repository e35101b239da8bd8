// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/database.h"

#include "models/sources/words.h"

namespace clientele::sources {

Result<Source> readDatabase(const InputAddress &address, const ReadOptions &, const Progress &)
{
    return fail(Error::Code::Input, Words::tr("Databases are not read by this version"), address.text(),
                Words::tr("Save the table as CSV or .xlsx and open that"));
}

} // namespace clientele::sources
