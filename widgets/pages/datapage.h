// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/items/columnlistmodel.h"
#include "models/items/columnshape.h"
#include "models/items/tablemodel.h"
#include "models/query/dataissues.h"
#include "models/sources/source.h"
#include "models/workspace/workspace.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::pages {

class ColumnChooser;
class ColumnInspector;
class DataTableView;
class FindBar;
class DataNotes;
class IssueList;
class SidePanel;
class StepsPanel;
class TableMenus;
class TableWork;

/// The table as it was read, with what every column means and holds, and what to know about it. Everything that looks
/// at all rows runs in the background. The inspector is a widget of its own: the window places it.
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);
    ~DataPage() override;

    using Profiles = std::vector<query::ColumnProfile>;

    /// Shows a table. The same columns with other roles keep the order, the place and the filters.
    /// @param table nullptr: nothing is open.
    /// @param profiles one a column; nullptr: made here, in the background.
    void setContent(const table::TablePtr &table, const sources::ImportAccount &account,
                    const std::shared_ptr<const Profiles> &profiles = nullptr, const Format &format = Format());
    /// The data before any step, ahead of setContent(): while it is the same, the place in the table, its order and the
    /// columns hidden stay whatever the steps make of it. Roles that it has were found, others chosen.
    void setRaw(const table::TablePtr &raw) { m_raw = raw; }
    /// The profiles of the whole table, once somebody has made them.
    void setProfiles(const std::shared_ptr<const Profiles> &profiles);
    /// Shows only the rows that all filters let pass.
    void setFilters(const query::FilterSet &filters);
    /// Puts the row of filter chips under the title; the page takes it over.
    void setFilterBar(QWidget *bar);

    /// Without a parent until the window has placed it.
    [[nodiscard]] QWidget *inspector() const;
    /// In the inspector's place while "Steps" is pressed.
    [[nodiscard]] StepsPanel *steps() const { return m_steps; }
    void showSteps(bool shown);
    /// Below the table: what to know, and proposed steps.
    [[nodiscard]] DataNotes *notes() const { return m_notes; }
    /// What "Add a step" opens on the column that is inspected.
    void setColumnStepMenu(QMenu *menu);
    /// Empty: none.
    [[nodiscard]] QString inspectedColumn() const;
    /// @param count of the recipe. @param stopped one of them failed.
    void setStepCount(int count, bool stopped);
    /// How a person arranged the table.
    [[nodiscard]] workspace::DataView arranged() const;
    /// Columns that are not there any more are passed over.
    void arrangeAs(const workspace::DataView &view);
    [[nodiscard]] DataTableView *tableView() const { return m_view; }
    [[nodiscard]] items::TableModel *model() const { return m_model; }

public Q_SLOTS:
    void focusFind();
    void findNext();
    void findPrevious();
    void sortBy(int column, Qt::SortOrder order);
    void showOriginalOrder();
    /// @param row in the order shown, from 1.
    void goToRow(int row);
    void askForRow();
    void copySelection();

Q_SIGNALS:
    /// The steps are to be seen at the right.
    void inspectorWanted();
    /// Another column is inspected; empty: none.
    void columnInspected(const QString &name);
    void roleChanged(int column, clientele::table::Role role);
    /// Confirmed where the column is plainly personal.
    void personalChanged(int column, bool personal);
    void filterRequested(const clientele::query::Filter &filter);
    void saveRejectedRequested();
    /// How the data is read, or how its tables are joined, is to be changed.
    void importRequested();

private:
    [[nodiscard]] table::Role foundRole(std::size_t column) const;

    void makeHead();
    void makeStepsButton();
    void makeBody();
    void makeActions();
    void makeMenus(QAction *copy);
    void makePictures();
    void makeIssues();
    void arrangeRows();
    void takeArranged();
    void placeRow();
    void sortByHeader(int column);
    void sortByCurrent(Qt::SortOrder order);
    void chooseRole(int column, const QPoint &globalPosition);
    void markPersonal(int column, bool personal);
    void showColumn(const QString &name);
    void inspectCurrent();
    void updateInspector();
    void updateColumns();
    void updateRowsText();
    // datapagefigures.cpp
    void offerFigures();
    [[nodiscard]] std::vector<query::Figure> headFigures(int column) const;
    [[nodiscard]] std::vector<query::Figure> cellFigures(const QModelIndex &cell) const;

    items::TableModel *m_model;
    items::ColumnListModel *m_columns;
    DataTableView *m_view = nullptr;
    ColumnInspector *m_inspector;
    StepsPanel *m_steps;
    QPointer<SidePanel> m_side;
    DataNotes *m_notes = nullptr;
    IssueList *m_issueList = nullptr;
    TableWork *m_work = nullptr;
    ColumnChooser *m_chooser = nullptr;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_chips;
    QLabel *m_rows = nullptr;
    FindBar *m_find = nullptr;
    TableMenus *m_menus = nullptr;
    QPushButton *m_columnsButton = nullptr;
    QPushButton *m_stepsButton = nullptr;
    QPushButton *m_unsort = nullptr;

    Format m_format;
    sources::ImportAccount m_account;
    query::FilterSet m_filters;
    table::TablePtr m_raw;
    table::TablePtr m_rawShown; // that the content in sight came of
    std::vector<table::Role> m_foundRoles;
    std::shared_ptr<const Profiles> m_givenProfiles;
    items::ColumnPictures m_pictures;
    std::vector<query::DataIssue> m_issues;
    int m_stepCount = 0;
    int m_inspected = -1;
    int m_sorted = -1;
    qint64 m_rowWanted = -1; // to be the first in sight once the rows are arranged
    Qt::SortOrder m_order = Qt::AscendingOrder;

    LatestTask<items::ColumnPictures> m_picturing{this};
    LatestTask<std::vector<query::DataIssue>> m_checking{this};
};

} // namespace clientele::pages
