// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace clientele::fuzz {

// What must hold for any bytes at all. Each returns the first thing that does not, or nothing.

/// A text file is refused with a reason, or gives the same table and the same rejected rows however it is cut into
/// blocks, and no more rows than it has lines.
[[nodiscard]] QString wrongWithTextTables(const QByteArray &bytes);
/// The bytes as a book, as a sheet of an .xlsx book and as the content of an .ods book: refused with a reason, or a
/// table; and the sheet says the same however it is cut into pieces.
[[nodiscard]] QString wrongWithBooks(const QByteArray &bytes);

} // namespace clientele::fuzz
