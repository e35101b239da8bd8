// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace clientele::app {

/// One command each: arguments are those after the command's name. @returns the exit status: 0 done, 1 the work failed,
/// 2 the command was wrong. What fails prints one line on standard error.
int runAnalyze(const QStringList &arguments);
int runConvert(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runSend(const QStringList &arguments);

} // namespace clientele::app
