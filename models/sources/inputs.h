// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace clientele::sources {

/// The files that inputs name: a file, a folder (its .csv and .tsv files, packed or not; its .txt files where there are
/// none), or a glob; each once. Those of one folder or glob are in name order, and so are several arguments.
/// @errors Io: no such file, a folder without data; Input: a kind of source that is not read.
[[nodiscard]] Result<QStringList> expandInputs(const QStringList &inputs);

} // namespace clientele::sources
