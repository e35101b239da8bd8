// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/step.h"
#include "models/table/table.h"

#include <QMenu>

namespace clientele::dialogs {

/// The kinds of steps by group. Choosing one opens its dialog with a beginning that fits the table; kinds for which the
/// table has no column are disabled and say so.
class NewStepMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param parent what the dialog opens over.
    explicit NewStepMenu(QWidget *parent);

    /// @param before the table as it comes to the new step; null: nothing can be chosen.
    /// @param column worked on by kinds that can; empty: any.
    void setTable(const table::TablePtr &before, const QString &column = {});

Q_SIGNALS:
    /// The dialog was accepted.
    void chosen(const clientele::recipe::Step &step);

private:
    void fill();
    void openDialog(const QString &kind);

    table::TablePtr m_table;
    QString m_column;
};

} // namespace clientele::dialogs
