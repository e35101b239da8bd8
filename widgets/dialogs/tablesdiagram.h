// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/planeditor.h"
#include "models/why/outsidefigures.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace clientele::dialogs {

/// One join in the diagram: its key, how many rows match on both sides, its kind, and what a person should know before.
class LinkCard final : public QFrame
{
    Q_OBJECT

public:
    /// Besides the keys that were found.
    static constexpr int notJoined = -1;
    static constexpr int otherColumns = -2;

    LinkCard(const joins::PlanEditor &editor, std::size_t table, QWidget *parent);

Q_SIGNALS:
    /// @param place in PlanEditor::choices(); notJoined, or otherColumns: to be asked for.
    void keyChosen(int place);
    void kindChosen(clientele::joins::Kind kind);
    void severalChosen(clientele::joins::Several several);

private:
    void addChoosers(const joins::PlanEditor &editor, std::size_t table, const joins::Link &link);
    void addFigures(const joins::Link &link, const joins::LinkFigures &figures, const why::JoinFigures &meant);
    void addSentence(const QString &text, const std::vector<query::Figure> &meant);
};

/// Tables as boxes with their rows and keys, the main one on the left, and the joins between them on lines.
class TablesDiagram final : public QWidget
{
    Q_OBJECT

public:
    explicit TablesDiagram(QWidget *parent = nullptr);

    /// Draws a plan anew. The keyboard stays where it was.
    void present(const joins::PlanEditor &editor);

Q_SIGNALS:
    void keyChosen(std::size_t table, int place);
    void kindChosen(std::size_t table, clientele::joins::Kind kind);
    void severalChosen(std::size_t table, clientele::joins::Several several);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int place(const joins::PlanEditor &editor, std::size_t table, int firstRow);
    QFrame *makeBox(const joins::PlanEditor &editor, std::size_t table);

    QWidget *m_board = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::pair<QWidget *, QWidget *>> m_lines; // from the middle of the right edge to that of the left one
    std::vector<QFrame *> m_boxes;
};

} // namespace clientele::dialogs
