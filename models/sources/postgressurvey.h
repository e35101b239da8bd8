// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databasesurvey.h"

namespace clientele::sources {

/// The server tells the types; one question tells which columns have values and which dates a time of day.
[[nodiscard]] Result<SurveyedTable> surveyPostgres(DatabaseSession &session, const ReadOptions &options,
                                                   const Progress &progress);

} // namespace clientele::sources
