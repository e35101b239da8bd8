// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/items/tablecopy.h"
#include "models/items/tablemodel.h"
#include "models/items/tablesearch.h"

#include <QTableView>

#include <functional>

namespace clientele::pages {

class BusyStrip;
class FindBar;

/// Finds, orders and copies in a table that is shown. What looks at all rows runs in the background and is told over
/// the table's edge, where it can be cancelled.
class TableWork final : public QObject
{
    Q_OBJECT

public:
    using Columns = std::function<std::vector<std::size_t>()>;
    using Arranging = LatestTask<items::RowOrder>::Work;

    /// @param find what is looked for; F3 and Shift+F3 go on within keys and all that lies in it. @param columns that
    /// are looked at, in the order shown.
    TableWork(items::TableModel *model, QTableView *view, FindBar *find, Columns columns, QWidget *keys);

    void find(bool backwards, bool typing);
    /// @param column that the rows are sorted by; −1: none. @param done with the new order; not after a failure or a
    /// later call.
    void arrange(int column, Arranging work, std::function<void()> done = {});
    void copy(const std::vector<items::RowRange> &rows, const std::vector<std::size_t> &columns);
    void cancel();
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }

private:
    void showFound(const Result<std::optional<items::CellPlace>> &found);

    items::TableModel *m_model;
    QTableView *m_view;
    FindBar *m_find;
    BusyStrip *m_busy;
    Columns m_columns;
    LatestTask<items::RowOrder> m_arranging{this};
    LatestTask<std::optional<items::CellPlace>> m_finding{this};
    LatestTask<QString> m_copying{this};
};

} // namespace clientele::pages
