// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart frame's small tools at the right end of its title.

#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace clientele::charts {

QToolButton *ChartFrame::makeTool(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ChartFrame::makePointTools()
{
    const auto *scatter = m_chart ? std::get_if<report::ScatterChart>(&*m_chart) : nullptr;
    const bool wanted = scatter && scatter->rows;
    if (wanted && !m_pointButton) {
        m_pointButton = makeTool(tr("What dragging does"));
        m_pointButton->setPopupMode(QToolButton::InstantPopup);
        auto *tools = new QMenu(m_pointButton);
        auto *one = new QActionGroup(tools);
        const auto add = [&](const QString &name, PointTool tool) {
            QAction *action = tools->addAction(name, this, [this, tool] { m_view->setPointTool(tool); });
            action->setCheckable(true);
            action->setChecked(m_view->pointTool() == tool);
            one->addAction(action);
        };
        add(tr("Drag moves the view"), PointTool::Move);
        add(tr("Drag chooses a rectangle (Shift)"), PointTool::Rectangle);
        add(tr("Drag chooses by lasso (Ctrl+Shift)"), PointTool::Lasso);
        m_pointButton->setMenu(tools);
        QWidget::setTabOrder(m_menuButton, m_pointButton);
        restyle();
    }
    if (m_pointButton)
        m_pointButton->setVisible(wanted);
}

} // namespace clientele::charts
