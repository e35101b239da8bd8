// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>

#include <vector>

namespace clientele::app {

/// A data set of our own making that comes with the program.
struct Sample
{
    QString id; ///< file name in resources/samples
};

[[nodiscard]] const std::vector<Sample> &samples();

/// Puts a sample beside the person's data, where reports can name it, and returns its path.
/// @errors Input: no such sample; Io: it cannot be written.
[[nodiscard]] Result<QString> unpackSample(const QString &id);

} // namespace clientele::app
