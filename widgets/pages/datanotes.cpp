// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datanotes.h"

#include "widgets/pages/issuelist.h"
#include "widgets/pages/proposalsview.h"
#include "widgets/style/theme.h"

#include <QTabBar>

namespace clientele::pages {

using style::px;

namespace {

constexpr int proposalsHeight = 208; // three of them

} // namespace

DataNotes::DataNotes(QWidget *parent)
    : QTabWidget(parent), m_issues(new IssueList(this)), m_proposals(new ProposalsView(this))
{
    setDocumentMode(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addTab(m_issues, tr("What to know"));
    addTab(m_proposals, {});
    setProposalCount(-1);
    tabBar()->setAccessibleName(tr("What to know, and proposed steps"));
    connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
}

void DataNotes::setProposalCount(int count)
{
    setTabText(1, count < 0 ? tr("Proposed steps") : tr("Proposed steps (%1)").arg(QLocale().toString(count)));
}

QSize DataNotes::sizeHint() const
{
    const int content = currentIndex() == 0 ? m_issues->sizeHint().height() : px(proposalsHeight);
    return {px(480), tabBar()->sizeHint().height() + content};
}

QSize DataNotes::minimumSizeHint() const
{
    return {px(240), tabBar()->sizeHint().height() + px(72)};
}

} // namespace clientele::pages
