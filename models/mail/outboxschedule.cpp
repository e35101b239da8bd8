// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxschedule.h"

#include <algorithm>
#include <array>

namespace clientele::mail {

std::optional<QDateTime> nextTry(int tries, const QDateTime &created, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 day = 24 * 60 * minute;
    constexpr std::array delays{5 * minute, 15 * minute, 60 * minute, 4 * 60 * minute, day};
    const QDateTime last = created.addSecs(5 * day);
    if (now >= last)
        return std::nullopt;
    const auto step = std::size_t(std::clamp(tries - 1, 0, int(delays.size()) - 1));
    return std::min(now.addSecs(delays[step]), last); // the last try is at its end
}

} // namespace clientele::mail
