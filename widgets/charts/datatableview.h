// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/datatablemodel.h"

#include <QSet>
#include <QTableView>

#include <functional>

namespace clientele::charts {

/// The table twin: the figures of a chart in the same order and with the same selection; sorted by a click on a
/// heading, copied with its headings by Ctrl+C.
class DataTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTableView(QWidget *parent = nullptr);

    void setTable(const report::DataTable &table, const Format &format);
    /// Rows of the table as given, whatever the sorting: those of selected categories.
    void setChosenRows(const QSet<int> &rows);
    void copy() const;
    /// What the numbers mean. @param cell the figures of a cell of the table as given, whatever the sorting.
    void setFigures(std::function<std::vector<query::Figure>(std::size_t row, std::size_t column)> cell);

Q_SIGNALS:
    void rowActivated(int row, bool extend); ///< of the table as given
    void cleared();
    void plotRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fitColumns();
    void activate(const QModelIndex &index);

    DataTableModel m_model;
    DataTableProxy m_proxy;
};

} // namespace clientele::charts
