// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/inputs.h"
#include "models/sources/source.h"
#include "models/sources/textinput.h"

namespace clientele::sources {

/// The tables of a book as text: the sheet that is named or, where none is, every sheet with the columns of the first
/// one that has data, in name order.
/// @errors Io; Input: encrypted, too large, no such sheet, no data; Parse: damaged; Cancelled.
[[nodiscard]] Result<std::vector<TextInput>> readSheets(const InputAddress &address, const ReadOptions &options,
                                                        const Progress &progress = {});

} // namespace clientele::sources
