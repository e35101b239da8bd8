// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/datachanges.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace clientele::charts {
class DataTableView;
}

namespace clientele::dialogs {

class ChangedRowsView;

/// "What changed": the newer data beside the older one, by rows, customers, columns, shifts, figures and findings.
/// Where it is not taken yet, a person decides here; nothing is replaced before.
class WhatChangedDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Decide, Review };
    struct Subject
    {
        std::shared_ptr<const workspace::DataChanges> changes;
        table::TablePtr before;
        table::TablePtr after;
    };

    WhatChangedDialog(const Subject &subject, Purpose purpose, QWidget *parent = nullptr);

    /// The same tables compared by another key.
    void setChanges(const std::shared_ptr<const workspace::DataChanges> &changes);
    /// While that is worked out. @param failure why it could not be; empty: it is under way.
    void showComparing();
    void showFailure(const Error &error);

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] ChangedRowsView *rows() const { return m_rows; }
    [[nodiscard]] QString summaryText() const { return m_summary->text(); }

Q_SIGNALS:
    /// Take the newer data.
    void taken();
    /// Compare again. @param columns that tell rows apart; empty: none, rows as a whole.
    void keyChosen(const QStringList &columns);

private:
    enum Tab { Figures, Findings, Rows, Customers, Columns, Shifts };

    QWidget *makeHead();
    QWidget *makeRows();
    QWidget *makeShifts();
    QWidget *makeTable(charts::DataTableView *table, const QString &name, QLabel *empty);
    QWidget *makeFoot(Purpose purpose);
    void offerFigures();
    void fillRows();
    void fillTables();
    void fillKeyMenu();
    void chooseKey();
    void showShift(int row);
    void tell(const QString &sentence, bool isFailure);

    Subject m_subject;
    int m_shift = -1; ///< the one in sight
    QLabel *m_versions;
    QLabel *m_summary;
    QLabel *m_dropped;
    QLabel *m_key;
    QLabel *m_edits;
    QPushButton *m_keyButton;
    QMenu *m_keyMenu;
    QTabWidget *m_tabs;
    ChangedRowsView *m_rows;
    ChangedRowsView *m_customers;
    charts::DataTableView *m_columnTable;
    QLabel *m_noColumns;
    charts::DataTableView *m_shiftTable;
    charts::DataTableView *m_shiftDetails;
    QLabel *m_shiftName;
    QLabel *m_shiftWords;
    charts::DataTableView *m_figureTable;
    charts::DataTableView *m_findingTable;
    QLabel *m_noFindings;
    QLabel *m_status;
};

} // namespace clientele::dialogs
