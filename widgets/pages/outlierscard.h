// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/step.h"
#include "models/report/descriptiontables.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>

class QPushButton;

namespace clientele::pages {

class FigureTableView;

/// What each rule of outliers would remove from a column and what would stay, before anybody decides; then a step does
/// it.
class OutliersCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OutliersCard(QWidget *parent);

    /// Second columns for the correlation.
    void setColumns(const QStringList &numbers);
    void setStudy(std::shared_ptr<const query::OutlierStudy> study, const Format &format);
    [[nodiscard]] FigureTableView *table() const { return m_table; }
    [[nodiscard]] QComboBox *otherBox() const { return m_other; }
    /// Mark, cap, remove.
    [[nodiscard]] QPushButton *button(recipe::OutlierAction action) const { return m_buttons[std::size_t(action)]; }

Q_SIGNALS:
    void otherChosen(const QString &other);
    void stepRequested(const clientele::recipe::Step &step);
    void addToReportRequested();

private:
    void chooseRule(int row);
    void showRule();
    [[nodiscard]] recipe::Step step(recipe::OutlierAction action) const;

    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_rule;
    QComboBox *m_other;
    FigureTableView *m_table;
    std::array<QPushButton *, 3> m_buttons{};
    std::shared_ptr<const query::OutlierStudy> m_study;
    Format m_format;
    std::size_t m_chosen = 0; // of the rules
};

} // namespace clientele::pages
