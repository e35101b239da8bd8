// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/sidepanel.h"

#include <QVBoxLayout>

namespace clientele::pages {

SidePanel::SidePanel(QWidget *column, QWidget *steps) : m_column(column), m_steps(steps)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    layout->addWidget(m_steps);
    m_steps->hide();
}

void SidePanel::showSteps(bool steps)
{
    m_column->setVisible(!steps);
    m_steps->setVisible(steps);
}

} // namespace clientele::pages
