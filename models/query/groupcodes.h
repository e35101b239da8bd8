// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/query.h"
#include "models/table/table.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace clientele::query {

/// Which member of a group each row belongs to. One byte a row where that is enough: half of the speed of grouping is
/// reading.
struct GroupCodes
{
    static constexpr std::uint8_t narrowNone = std::numeric_limits<std::uint8_t>::max();
    static constexpr std::uint32_t wideNone = std::numeric_limits<std::uint32_t>::max();

    std::vector<Member> members;
    std::vector<std::uint8_t> narrow; ///< up to 255 members; narrowNone: in no member
    std::vector<std::uint32_t> wide;  ///< else; wideNone: in no member
};

/// @errors Input: see Engine::run.
[[nodiscard]] Result<GroupCodes> makeGroupCodes(const table::Table &table, const Group &group);

/// Runs work(begin, end) over blocks of rows, in parallel.
void overRows(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work);

} // namespace clientele::query
