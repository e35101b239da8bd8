// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/textinput.h"

#include <algorithm>

namespace clientele::sources {

qint64 MemoryText::rowOfLine(std::size_t line) const
{
    const auto next = std::upper_bound(marks.begin(), marks.end(), line,
                                       [](std::size_t wanted, const LineMark &mark) { return wanted < mark.line; });
    if (next == marks.begin())
        return qint64(line) + 1;
    const LineMark &mark = *(next - 1);
    return mark.row + qint64(line - mark.line);
}

} // namespace clientele::sources
