// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/joins/jointables.h"
#include "models/joins/planeditor.h"
#include "models/query/figure.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::dialogs {

class TablesDiagram;

/// "Join tables": how several tables become one, as a diagram with the rows that match on both sides, the kind of each
/// join, and what would be counted several times, told before it happens.
class TablesDialog final : public QDialog
{
    Q_OBJECT

public:
    TablesDialog(joins::PlanEditor editor, QWidget *parent = nullptr);

    [[nodiscard]] const joins::Plan &plan() const { return m_editor.plan(); }

Q_SIGNALS:
    void chosen(const clientele::joins::Plan &plan);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void refresh();
    void refreshLeftOut();
    QComboBox *makeJoinChooser(std::size_t table, const std::vector<joins::KeyCandidate> &choices, QWidget *parent);
    void joinBy(std::size_t table, const std::optional<joins::KeyCandidate> &key);
    void askForColumns(std::size_t table);
    void count();
    [[nodiscard]] static std::vector<query::Figure> summaryFigures(const joins::Joined &joined);

    joins::PlanEditor m_editor;
    TablesDiagram *m_diagram;
    QComboBox *m_main;
    QComboBox *m_amounts;
    QVBoxLayout *m_leftOut;
    QLabel *m_summary;
    QPushButton *m_ok = nullptr;
    LatestTask<joins::Joined> m_task;
};

} // namespace clientele::dialogs
