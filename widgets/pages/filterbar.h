// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/filter.h"
#include "models/table/table.h"

#include <QMenu>
#include <QWidget>

namespace clientele::pages {

class FilterEditor;

/// The filters in force, one chip each: × takes it away, a click edits it. Without a filter it stays and says so.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What can be filtered. @param table nullptr: nothing is open.
    void setTable(const table::TablePtr &table, const Format &format = Format());
    void setFilters(const query::FilterSet &filters);
    [[nodiscard]] const query::FilterSet &filters() const { return m_filters; }
    [[nodiscard]] QMenu *addMenu() const { return m_menu; }
    /// Opens the editor of a column's filter under a widget.
    void edit(const QString &column, const QWidget *anchor);

Q_SIGNALS:
    void filtersChanged(const clientele::query::FilterSet &filters);

private:
    void rebuild();
    void addChip(const query::Filter &filter);
    void fillMenu();
    void change(const query::FilterSet &filters);
    [[nodiscard]] QString heading(const QString &column) const;

    table::TablePtr m_table;
    Format m_format;
    query::FilterSet m_filters;
    QMenu *m_menu;
};

} // namespace clientele::pages
