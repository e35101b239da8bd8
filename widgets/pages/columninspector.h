// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/columnshape.h"
#include "models/items/tablemodel.h"
#include "models/query/dataissues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::pages {

/// The bars of one column with the values at both ends.
class ShapeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeView(QWidget *parent);
    void setShape(const items::ColumnShape &shape, const QString &lower, const QString &upper);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    items::ColumnShape m_shape;
    QString m_lower;
    QString m_upper;
};

/// What is known of one column: its type, its role and how to change it, its shape and figures, and what to mind.
/// Without a column it explains the page.
class ColumnInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnInspector(QWidget *parent = nullptr);

    struct Subject
    {
        int column = -1;
        const query::ColumnProfile *profile = nullptr; ///< nullptr: still being made
        const items::ColumnShape *shape = nullptr;
        table::Role foundRole = table::Role::None; ///< by name and content, before anybody chose
        std::vector<query::DataIssue> issues;      ///< about this column
        query::FilterSet filters;                  ///< that the profile's rows pass
    };
    /// Pointers are read during the call only.
    void present(const items::TableModel &model, const Subject &subject);
    void explainPage();

    [[nodiscard]] QComboBox *roleBox() const { return m_role; }
    [[nodiscard]] QCheckBox *personalBox() const { return m_personal; }
    /// What "Add a step" opens; without one there is no such button.
    void setStepMenu(QMenu *menu);
    /// The place of the column that is shown; −1: none.
    [[nodiscard]] int column() const { return m_column; }

Q_SIGNALS:
    void roleChanged(int column, clientele::table::Role role);
    /// Is to be left out of reports and mail, or not any more; the box stays as it was until present().
    void personalWanted(int column, bool personal);

private:
    void makeRoleBox();
    void makePersonalBox(QVBoxLayout *layout);
    void presentPersonal(const table::Table &table);
    void showChoices(bool shown);
    void addHeading(const items::TableModel &model, int column);
    void addShape(const items::TableModel &model, const Subject &subject);
    void addFigures(const items::TableModel &model, const Subject &subject);
    void addTop(const Format &format, const Subject &subject);
    void addIssues(const std::vector<query::DataIssue> &issues);
    /// One line of the figures.
    struct Row
    {
        QString name;
        QString value;
        std::vector<query::Figure> figures; ///< what the numbers of the value mean
        QString tip{};
    };
    [[nodiscard]] static std::vector<Row> figureRows(const items::TableModel &model, const Subject &subject);
    [[nodiscard]] static std::vector<query::Figure> headlineFigures(const items::TableModel &model,
                                                                    const Subject &subject);
    [[nodiscard]] static std::vector<query::Figure> placeFigures(const items::TableModel &model, int column);
    [[nodiscard]] static std::vector<query::Figure> endFigures(const Subject &subject, const QString &lower,
                                                               const QString &upper);
    [[nodiscard]] static QString headline(const items::TableModel &model, const query::ColumnProfile &profile);

    QVBoxLayout *m_head;
    QComboBox *m_role;
    QLabel *m_roleLabel;
    QLabel *m_roleHint;
    QWidget *m_personalLine = nullptr;
    QCheckBox *m_personal = nullptr;
    QLabel *m_personalHint = nullptr;
    QVBoxLayout *m_body;
    QPushButton *m_addStep;
    int m_column = -1;
};

} // namespace clientele::pages
