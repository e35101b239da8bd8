// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace clientele::sources {

/// Passwords of databases while the program runs: those that were typed, and a way to those in the keyring, which the
/// program installs. They stand apart from addresses, so that no list of inputs, report or error can hold one. Safe to
/// call from any thread.
namespace databasepasswords {

/// Asked by the key of an address; empty where nothing is kept. May be called from any thread, and may wait.
using Keyring = std::function<QString(const QString &key)>;

void setKeyring(Keyring keyring);
/// Remembers until the program ends; an empty one forgets.
void remember(const QString &key, const QString &password);
/// Typed before; empty: none.
[[nodiscard]] QString remembered(const QString &key);
/// From the keyring, remembered from then on; empty: none.
[[nodiscard]] QString fromKeyring(const QString &key);

} // namespace databasepasswords

} // namespace clientele::sources
