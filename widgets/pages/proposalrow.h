// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/propose.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace clientele::pages {

/// One problem with its weight, and the buttons that solve it.
class ProposalRow final : public QWidget
{
    Q_OBJECT

public:
    ProposalRow(const recipe::Proposal &proposal, QWidget *parent);

    /// The buttons stand under the sentence instead of beside it.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void applyWanted(const clientele::recipe::Step &step);
    void editWanted(const clientele::recipe::Step &step);
    void dismissed();

private:
    [[nodiscard]] QWidget *makeSign();
    void makeButtons();
    void fillMenu();
    void apply(const recipe::Step &step);

    recipe::Proposal m_proposal;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QPushButton *m_apply;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace clientele::pages
