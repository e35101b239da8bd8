// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QByteArray>

class QSaveFile;

namespace clientele {

/// Writes a file whole or not at all: beside the target first, then moved over it, so that a failure leaves what was
/// there. What is no regular file (a pipe, a device) is written to directly, never replaced.
/// @errors Io: no such folder, not writable, disk full.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Ends a file that was written piece by piece: its last bytes reach the disk, then it takes its place. Qt 6.4's own
/// commit() passes over what fails while the buffer is emptied, and would put an empty file there on a full disk.
/// @errors Io: disk full; what was there before stays.
[[nodiscard]] Result<void> commitFile(QSaveFile &file);

} // namespace clientele
