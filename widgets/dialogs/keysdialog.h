// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/joins/planeditor.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::dialogs {

/// By which columns a table is joined, where the keys that were found are not the right ones: one column of each table
/// or several, which must all be equal. Says how many rows would match.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param table that is joined to another one.
    KeysDialog(const joins::PlanEditor &editor, std::size_t table, QWidget *parent = nullptr);

    [[nodiscard]] joins::KeyCandidate key() const;

Q_SIGNALS:
    void chosen(const clientele::joins::KeyCandidate &key);

private:
    struct Row
    {
        QWidget *line;
        QComboBox *left;
        QComboBox *right;
        QWidget *remove;
    };

    void makeHead(QVBoxLayout *layout);
    void makeFoot(QVBoxLayout *layout);
    void presentKey();
    void addRow(const joins::KeyPair &key = {});
    void removeRow(const QWidget *line);
    void fill(QComboBox *chooser, const joins::NamedTable &named);
    void offerComparable(const Row &row);
    void followChoices();
    void count();
    void say(const joins::LinkFigures &figures);
    [[nodiscard]] const joins::NamedTable &left() const;
    [[nodiscard]] const joins::NamedTable &right() const { return m_editor.tables()[m_table]; }

    joins::PlanEditor m_editor;
    std::size_t m_table;
    std::vector<std::size_t> m_lefts;
    QComboBox *m_left = nullptr;
    QVBoxLayout *m_lines = nullptr;
    std::vector<Row> m_rows;
    QPushButton *m_add = nullptr;
    QLabel *m_figures = nullptr;
    QPushButton *m_ok = nullptr;
    LatestTask<joins::LinkFigures> m_task;
};

} // namespace clientele::dialogs
