// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace clientele::app {

/// Puts the program's texts and Qt's own into a language, or into English where it is none of the program's.
/// @param language "de", "en"; empty: as the system.
void installTranslations(const QString &language);

/// Translators of a language without installing them, for a report in another language than the window's; none where
/// the program does not speak it.
[[nodiscard]] std::vector<std::unique_ptr<QTranslator>> loadTranslations(const QString &language);

} // namespace clientele::app
