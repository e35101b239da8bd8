// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/figuretable.h"
#include "widgets/charts/datatableview.h"

namespace clientele::pages {

/// A table whose rows are chosen from, and whose numbers answer "Why this figure?": sorted by its headings, copied with
/// them.
class FigureTableView final : public QWidget
{
    Q_OBJECT

public:
    /// @param name for screen readers.
    FigureTableView(const QString &name, QWidget *parent);

    void setTable(const report::FigureTable &table, const Format &format);
    [[nodiscard]] const report::FigureTable &table() const { return m_table; }
    /// A row of the table as given, whatever the sorting; −1: none.
    void setChosenRow(int row);
    /// Grows to so many rows, then scrolls.
    void setVisibleRows(int most);
    [[nodiscard]] charts::DataTableView *view() const { return m_view; }

Q_SIGNALS:
    /// By a click or the arrow keys.
    void rowChosen(int row);

private:
    void fitHeight();

    charts::DataTableView *m_view;
    report::FigureTable m_table;
    int m_mostRows = 0; // 0: as high as the layout says
    bool m_isFilling = false;
};

} // namespace clientele::pages
