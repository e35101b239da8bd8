// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

namespace clientele::query {

/// A column that says who agreed to get mail.
struct ConsentColumn
{
    std::size_t column = 0;
    bool isRefusal = false; ///< it says who does not want any

    /// Only a plain yes is one: a row without a value did not agree.
    [[nodiscard]] bool agrees(const table::Table &table, std::size_t row) const;
};

/// By its name (consent, opt-in, newsletter, unsubscribed, …) and because it says yes and no.
[[nodiscard]] std::optional<ConsentColumn> findConsent(const table::Table &table);

} // namespace clientele::query
