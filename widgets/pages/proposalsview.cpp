// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/proposalsview.h"

#include "models/items/proposalfigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/proposalrow.h"

#include <QScrollArea>

namespace clientele::pages {

using recipe::Proposal;
using style::px;

ProposalsView::ProposalsView(QWidget *parent)
    : QFrame(parent), m_title(cardTitle({}, this)), m_summary(textLabel({}, this, QStringLiteral("2"))),
      m_showKept(linkButton({}, this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, px(6), 1, 1);
    layout->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), 0, px(12), 0);
    head->setSpacing(px(16));
    head->addWidget(m_title, 1);
    head->addWidget(m_showKept);
    layout->addLayout(head);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(px(12), 0, px(12), px(4));
    m_summary->setWordWrap(true);
    below->addWidget(m_summary);
    layout->addLayout(below);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(px(40)); // one line
    m_content = new QWidget(scroll);
    m_list = new QVBoxLayout(m_content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    scroll->setWidget(m_content);
    layout->addWidget(scroll, 1);
    connect(m_showKept, &QPushButton::clicked, this, [this] { Q_EMIT keptChanged({}); });
    charts::offerGroup(this);
    showWaiting();
}

void ProposalsView::showWaiting()
{
    m_isWaiting = true;
    m_proposals.clear();
    fill();
}

void ProposalsView::setProposals(const std::vector<Proposal> &proposals, std::size_t rows)
{
    m_tableRows = rows;
    m_isWaiting = false;
    m_proposals = proposals;
    fill();
}

void ProposalsView::setKept(const QStringList &keys)
{
    if (keys == m_kept)
        return;
    m_kept = keys;
    fill();
}

void ProposalsView::dismiss(const Proposal &proposal)
{
    Q_EMIT keptChanged(m_kept + QStringList{recipe::keyOf(proposal)});
}

void ProposalsView::fill()
{
    clear(m_list);
    m_rows.clear();
    int kept = 0;
    int problems = 0;
    for (const Proposal &proposal : m_proposals) {
        if (m_kept.contains(recipe::keyOf(proposal))) {
            ++kept;
            continue;
        }
        problems += proposal.weight == Proposal::Weight::Problem ? 1 : 0;
        auto *row = new ProposalRow(proposal, m_content);
        m_list->addWidget(hairline(m_content));
        m_list->addWidget(row);
        m_rows.push_back(row);
        charts::offerFigures(row, items::proposalFigures(proposal, m_tableRows, Format()));
        connect(row, &ProposalRow::applyWanted, this, &ProposalsView::applyWanted);
        connect(row, &ProposalRow::editWanted, this, &ProposalsView::editWanted);
        connect(row, &ProposalRow::dismissed, this, [this, proposal] { dismiss(proposal); });
    }
    m_list->addStretch();
    const auto shown = int(m_rows.size());
    m_title->setText(m_isWaiting  ? tr("Looking for problems\u2026")
                     : shown == 0 ? tr("Nothing found to clean")
                                  : tr("%Ln thing(s) to clean", nullptr, shown));
    m_summary->setText(m_isWaiting || shown > 0 ? QString()
                                                : tr("No missing values, duplicates, impossible values or other "
                                                     "problems that are not kept as they are."));
    if (problems > 0)
        m_summary->setText(tr("%Ln get(s) in the way of an analysis", nullptr, problems));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_showKept->setText(tr("Show %Ln kept as is", nullptr, kept));
    m_showKept->setVisible(kept > 0);
    layOut();
    updateGeometry();
}

void ProposalsView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOut();
}

void ProposalsView::layOut()
{
    for (ProposalRow *row : m_rows)
        row->setNarrow(width() < px(640));
}

} // namespace clientele::pages
