// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/proposalrow.h"

#include "widgets/pages/parts.h"

namespace clientele::pages {

using recipe::Proposal;
using style::px;
using style::Theme;

namespace {

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ProposalRow::ProposalRow(const Proposal &proposal, QWidget *parent)
    : QWidget(parent), m_proposal(proposal), m_grid(new QGridLayout(this)), m_buttons(new QWidget(this)),
      m_apply(new QPushButton(m_buttons)), m_more(new QToolButton(m_buttons)), m_menu(new QMenu(this))
{
    m_grid->setContentsMargins(px(12), px(4), px(12), px(4));
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(4));
    m_grid->setColumnStretch(1, 1);
    QLabel *problem = textLabel(proposal.problem, this);
    problem->setWordWrap(true);
    m_grid->addWidget(makeSign(), 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(problem, 0, 1);
    makeButtons();
    setNarrow(false);
}

QWidget *ProposalRow::makeSign()
{
    struct Sign
    {
        QString icon;
        IconLabel::Colour colour;
        QString word;
    };
    const Sign sign =
        m_proposal.weight == Proposal::Weight::Problem ? Sign{QStringLiteral("error"), &Theme::danger, tr("Problem")}
        : m_proposal.weight == Proposal::Weight::Doubt ? Sign{QStringLiteral("warning"), &Theme::warning, tr("Doubt")}
                                                       : Sign{QStringLiteral("info"), &Theme::text2, tr("Note")};
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(6));
    auto *word = textLabel(sign.word, both, QStringLiteral("2"));
    // One width for all three, so that the sentences stand under each other.
    int widest = 0;
    for (const QString &each : {tr("Problem"), tr("Doubt"), tr("Note")})
        widest = std::max(widest, word->fontMetrics().horizontalAdvance(each));
    word->setMinimumWidth(widest + px(4));
    line->addWidget(new IconLabel(sign.icon, sign.colour, both, 16));
    line->addWidget(word);
    return both;
}

void ProposalRow::makeButtons()
{
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(4));
    const QString title = recipe::title(m_proposal.step);
    m_apply->setText(escaped(m_apply->fontMetrics().elidedText(title, Qt::ElideMiddle, px(300))));
    m_apply->setToolTip(tr("Apply: %1").arg(title));
    m_apply->setAccessibleName(tr("Apply: %1").arg(title));
    m_apply->setAccessibleDescription(m_proposal.problem);
    m_more->setIcon(style::icon(QStringLiteral("down")));
    m_more->setIconSize(QSize(px(16), px(16)));
    m_more->setToolTip(tr("Other ways"));
    m_more->setAccessibleName(tr("Other ways: %1").arg(m_proposal.problem));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    fillMenu();
    line->addWidget(m_apply);
    line->addWidget(m_more);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(m_proposal.step); });
}

void ProposalRow::fillMenu()
{
    for (const recipe::Step &step : m_proposal.alternatives) {
        QAction *action = m_menu->addAction(escaped(recipe::title(step)));
        connect(action, &QAction::triggered, this, [this, step] { apply(step); });
    }
    if (!m_proposal.alternatives.empty())
        m_menu->addSeparator();
    QAction *edit = m_menu->addAction(tr("Edit before applying\u2026"));
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(m_proposal.step); });
    QAction *keep = m_menu->addAction(tr("Keep as it is"));
    connect(keep, &QAction::triggered, this, &ProposalRow::dismissed);
}

// The answer to it is a new search: a second click before that would do the same twice.
void ProposalRow::apply(const recipe::Step &step)
{
    m_buttons->setEnabled(false);
    Q_EMIT applyWanted(step);
}

void ProposalRow::setNarrow(bool isNarrow)
{
    m_grid->removeWidget(m_buttons);
    if (isNarrow)
        m_grid->addWidget(m_buttons, 1, 1, Qt::AlignLeft);
    else
        m_grid->addWidget(m_buttons, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace clientele::pages
