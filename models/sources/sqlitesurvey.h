// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databasesurvey.h"

namespace clientele::sources {

/// SQLite's columns may hold values of any type: all are looked at, and none kept.
[[nodiscard]] Result<SurveyedTable> surveySqlite(const SqliteDatabase &database, const InputAddress &address,
                                                 const ReadOptions &options, const Progress &progress);

} // namespace clientele::sources
