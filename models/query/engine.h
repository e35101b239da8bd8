// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/query.h"

namespace clientele::query {

/// What answers queries over one table. Safe to ask from several threads; the same question has the same answer, bit
/// for bit.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine() = default;

    /// @errors Input: a column that is not there or not of the kind that the group or measure needs; bands as
    /// Bands::make;
    ///         more than four million cells. Cancelled.
    [[nodiscard]] virtual Result<AnswerPtr> run(const Query &query, const Progress &progress = {}) const = 0;
};

} // namespace clientele::query
