// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/style/theme.h"

#include <QString>

namespace clientele::style {

/// The style sheet of the whole program in one theme's colours.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace clientele::style
