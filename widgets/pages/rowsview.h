// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace clientele::pages {

class FindBar;
class TableWork;

/// Some rows of a table, sorted by a click on a heading, searched, copied with headings. Nothing of the table is
/// copied; what looks at all rows runs in the background.
class RowsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    /// @param rows of the table, in its order; nullptr: all.
    void setRows(const table::TablePtr &table, const items::RowOrder &rows, const Format &format);
    [[nodiscard]] items::TableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// As they are shown; null: all of the table.
    [[nodiscard]] items::RowOrder order() const { return m_model->order(); }
    void sortBy(int column, Qt::SortOrder order);
    void focusFind();
    /// The selected cells with their headings; nothing selected: all of them.
    void copy();

private:
    void fitColumns();
    [[nodiscard]] std::vector<std::size_t> columns() const;

    items::TableModel *m_model;
    QTableView *m_view;
    FindBar *m_find;
    TableWork *m_work;
    items::RowOrder m_rows; // in the order of the table
};

} // namespace clientele::pages
