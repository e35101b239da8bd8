// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablecopy.h"

namespace clientele::items {

namespace {

QString quoted(QString text)
{
    const bool plain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
                       !text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('"'));
    if (plain)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

Result<QString> tabSeparated(const CellText &cells, const RowOrder &order, const std::vector<RowRange> &rows,
                             const std::vector<std::size_t> &columns, const Progress &progress)
{
    QString text;
    const auto endCell = [&](std::size_t c) { text += c + 1 < columns.size() ? QLatin1Char('\t') : QLatin1Char('\n'); };
    for (std::size_t c = 0; c < columns.size(); ++c) {
        text += quoted(cells.table()->column(columns[c]).name());
        endCell(c);
    }
    for (const RowRange &range : rows) {
        for (std::size_t place = range.first; place <= range.last; ++place) {
            if (place % 8192 == 0 && progress.cancelled())
                return cancelled();
            const std::size_t row = order ? (*order)[place] : place;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                text += quoted(cells.forClipboard(row, columns[c]));
                endCell(c);
            }
        }
    }
    return text;
}

} // namespace clientele::items
