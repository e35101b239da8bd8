// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/items/tablecopy.h"
#include "models/items/tablemodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

class QHBoxLayout;

namespace clientele::dialogs {

/// Lists of rows, one at a time behind a row of buttons: looked at, copied, and saved as a file. A list may be made
/// only when it is wanted, in the background.
class ChangedRowsView final : public QWidget
{
    Q_OBJECT

public:
    struct List
    {
        QString name;     ///< "Added"
        QString fileName; ///< "added rows"
        std::size_t count = 0;
        table::TablePtr table; ///< nullptr: made by make
        items::RowOrder order; ///< nullptr: all rows of the table
        std::function<table::TablePtr()> make;
    };

    explicit ChangedRowsView(QWidget *parent = nullptr);

    void setLists(std::vector<List> lists);
    /// Whose rows they are, for people. @param before the older table.
    void setSources(const QString &older, const QString &newer, const table::TablePtr &before);
    void showList(std::size_t place);
    [[nodiscard]] std::size_t shownList() const { return m_shown; }
    [[nodiscard]] items::TableModel *model() const { return m_model; }
    /// All rows of the list in sight, by the suffix of the path: CSV or XLSX.
    void save(const QString &path);
    /// The selected rows with their headings; all, where none is selected.
    void copy();

Q_SIGNALS:
    /// What was done, or why not, in a sentence.
    void told(const QString &sentence, bool isFailure);

private:
    void makeButtons();
    void present(const table::TablePtr &table, const items::RowOrder &order);
    void askWhereToSave();

    std::vector<List> m_lists;
    QString m_older;
    QString m_newer;
    table::TablePtr m_before;
    std::size_t m_shown = 0;
    QHBoxLayout *m_choices;
    QList<QPushButton *> m_buttons;
    QTableView *m_view;
    items::TableModel *m_model;
    QLabel *m_empty;
    QPushButton *m_copy;
    QPushButton *m_save;
    LatestTask<table::TablePtr> m_making{this};
    LatestTask<QString> m_saving{this};
    LatestTask<QString> m_copying{this};
};

} // namespace clientele::dialogs
