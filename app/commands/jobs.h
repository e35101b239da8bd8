// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/sending.h"

#include <QDateTime>

namespace clientele::app {

/// How often a command that is started again and again may send: see --once-per.
enum class Period { Always, Hour, Day, Week, Month };

/// "hour", "day", "week", "month". @errors Input.
[[nodiscard]] Result<Period> parsePeriod(const QString &text);

/// "2026-11-22T17+0100", "2026-11-22", "2026-W47" (ISO 8601), "2026-11"; empty for Always.
/// @param local the time of the run, in the time zone of the person.
[[nodiscard]] QString periodName(Period period, const QDateTime &local);

/// The same for every run of one command: made of the inputs, what is made of them (filters, parts, bands …), sender,
/// recipients and subject, but not of the server, where copies are written, or the time.
/// @param period its name, where the command may send once in it.
[[nodiscard]] QString jobKey(const QCommandLineParser &parser, SendPurpose purpose, const SendOptions &options,
                             const QString &period);

} // namespace clientele::app
