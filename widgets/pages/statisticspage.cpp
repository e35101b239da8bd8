// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/statisticspage.h"

#include "widgets/pages/parts.h"

#include <QPushButton>

namespace clientele::pages {

using style::px;

StatisticsPage::StatisticsPage(QWidget *parent)
    : QWidget(parent), m_choice(new QButtonGroup(this)), m_segments(new QHBoxLayout), m_chips(new QVBoxLayout),
      m_views(new QStackedWidget(this)), m_inspectors(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(pageTitle(tr("Statistics"), this));
    head->addStretch();
    m_segments->setSpacing(0);
    head->addLayout(m_segments);
    layout->addLayout(head);
    layout->addLayout(m_chips);
    layout->addWidget(m_views, 1);
    connect(m_choice, &QButtonGroup::idClicked, this, &StatisticsPage::showView);
}

StatisticsPage::~StatisticsPage()
{
    if (m_inspectors && !m_inspectors->parent()) // nobody has placed it
        delete m_inspectors;
}

void StatisticsPage::addView(const QString &name, QWidget *view, QWidget *inspector)
{
    auto *button = new QPushButton(name, this);
    button->setCheckable(true);
    QFont bold = style::bodyFont();
    bold.setBold(true); // the chosen one is bold: its words must fit then, too
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(name) + px(28));
    const int place = m_views->addWidget(view);
    m_inspectors->addWidget(inspector ? inspector : new QWidget);
    m_choice->addButton(button, place);
    m_segments->addWidget(button);
    for (int i = 0; i <= place; ++i)
        m_choice->button(i)->setProperty("segment", i == 0       ? QStringLiteral("first")
                                                    : i == place ? QStringLiteral("last")
                                                                 : QStringLiteral("middle"));
    if (place == 0)
        showView(0);
}

void StatisticsPage::showView(int view)
{
    if (view < 0 || view >= m_views->count())
        return;
    m_choice->button(view)->setChecked(true);
    m_views->setCurrentIndex(view);
    m_inspectors->setCurrentIndex(view);
}

void StatisticsPage::setFilterBar(QWidget *bar)
{
    clear(m_chips);
    m_chips->addWidget(bar);
}

} // namespace clientele::pages
