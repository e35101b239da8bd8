// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace clientele::mail {

/// Names this process so that it is not mistaken for a later one with the same number: machine, boot, process
/// namespace, number and time of start.
[[nodiscard]] QString thisProcess();

/// True while the process of that name runs. A process that cannot be seen from here (of another machine with the same
/// home folder, or of another container) counts as alive for a day.
/// @param owner of thisProcess(); empty: nobody. @param since when it was last heard of.
[[nodiscard]] bool isAlive(const QString &owner, const QDateTime &since);

} // namespace clientele::mail
