// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/columnlistmodel.h"

#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>

namespace clientele::pages {

/// The popup that chooses which columns are shown, found by typing.
class ColumnChooser final : public QFrame
{
    Q_OBJECT

public:
    explicit ColumnChooser(items::ColumnListModel *columns, QWidget *parent);

    void popUpUnder(const QWidget *button);
    [[nodiscard]] QCheckBox *freezeBox() const { return m_freeze; }

private:
    QSortFilterProxyModel *m_matching;
    QLineEdit *m_text;
    QListView *m_list;
    QCheckBox *m_freeze;
};

/// The popup that chooses a role, found by typing its first letters.
class RoleChooser final : public QFrame
{
    Q_OBJECT

public:
    RoleChooser(table::Role current, QWidget *parent);

Q_SIGNALS:
    void chosen(clientele::table::Role role);
};

} // namespace clientele::pages
