// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/postgrescatalog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

namespace clientele::dialogs {

/// What of a database is opened: one of its tables and views, listed by schema with their sizes, or a query's answer.
class DatabaseContent final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DatabaseContent(QWidget *parent);

    void setTables(const std::vector<sources::DatabaseTable> &tables);
    void clear();
    /// "schema.table" in the first tab, the query in the second; one of them at most is not empty.
    [[nodiscard]] QString table() const;
    [[nodiscard]] QString query() const;
    /// Before a connection is made only the query can be written.
    [[nodiscard]] bool isChosen() const { return !table().isEmpty() || !query().isEmpty(); }

Q_SIGNALS:
    void changed();
    /// Double click or Enter on a table.
    void activated();

private:
    QWidget *makeTables();
    QWidget *makeQuery();
    void filter(const QString &text);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_query;
};

} // namespace clientele::dialogs
