// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/ageregion.h"

#include <QCommandLineParser>

namespace clientele::app {

/// Adds --band-width, --band-edges and --band-closed.
void addBandOptions(QCommandLineParser &parser);

/// @errors Input, for exit status 2: a width that is no positive number, edges that do not ascend, left or right
/// misspelt.
[[nodiscard]] Result<query::BandOptions> parseBandOptions(const QCommandLineParser &parser);

} // namespace clientele::app
