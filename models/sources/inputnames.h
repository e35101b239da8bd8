// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace clientele::sources {

/// The file or folder behind an input ("book.xlsx" of "book.xlsx#May"); empty: it is a database on a server.
[[nodiscard]] QString fileOf(const QString &input);
/// The same input from whatever folder it is opened later: with an absolute path; a server's address as it is.
[[nodiscard]] QString absoluteInput(const QString &input);
/// As a person calls it: "book.xlsx#May", "sales.orders", "Query".
[[nodiscard]] QString inputName(const QString &input);
/// Where it is: the folder's path, or "shop on db.example.org".
[[nodiscard]] QString inputPlace(const QString &input);

} // namespace clientele::sources
