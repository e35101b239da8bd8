// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"

#include <QCoreApplication>

namespace clientele::joins {

/// The translated phrases of this room: Words::tr("…").
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Joins)
};

/// 12,345 in the person's locale.
[[nodiscard]] inline QString figure(std::size_t count)
{
    return Format().integer(qint64(count));
}

} // namespace clientele::joins
