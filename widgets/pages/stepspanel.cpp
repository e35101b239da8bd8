// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/stepspanel.h"

#include "widgets/pages/parts.h"
#include "widgets/pages/rowdrag.h"

#include <QHBoxLayout>

#include <algorithm>

namespace clientele::pages {

using items::StepItem;
using style::px;

StepsPanel::StepsPanel(QWidget *parent) : QWidget(parent), m_recipeMenu(new QMenu(this))
{
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    makeHead(layout);
    makeBusy(layout);
    makeStopped(layout);
    m_list = new QVBoxLayout;
    m_list->setSpacing(px(8));
    layout->addLayout(m_list);
    m_empty = textLabel(tr("Nothing is changed yet: the data is as it was read."), this, QStringLiteral("2"));
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    layout->addStretch();
    makeDrag();
}

// The first card is the import, which stays where it is.
void StepsPanel::makeDrag()
{
    m_drag = new RowDrag(this, [this] {
        std::vector<QRect> rows;
        for (std::size_t i = 1; i < m_shown; ++i)
            rows.push_back(m_cards[i]->geometry());
        return rows;
    });
    connect(m_drag, &RowDrag::moved, this, [this](int from, int to) {
        m_focused = to;
        m_focusedControl = StepCard::Control::Card;
        Q_EMIT moveRequested(from, to);
    });
}

void StepsPanel::makeHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(cardTitle(tr("Steps"), this), 1);
    auto *close = new QToolButton(this);
    close->setIcon(style::icon(QStringLiteral("close")));
    close->setIconSize(QSize(px(16), px(16)));
    close->setAccessibleName(tr("Close the steps"));
    close->setToolTip(tr("Show the column instead"));
    connect(close, &QToolButton::clicked, this, &StepsPanel::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    m_add = iconButton(QStringLiteral("plus"), tr("Add a step"), this);
    QPushButton *recipe = iconButton(QStringLiteral("file"), tr("Recipe"), this);
    recipe->setMenu(m_recipeMenu);
    for (QPushButton *button : {m_add, recipe}) {
        button->setProperty("opens", QStringLiteral("menu"));
        layout->addWidget(button);
    }
}

void StepsPanel::setAddMenu(QMenu *menu)
{
    m_add->setMenu(menu);
}

void StepsPanel::makeBusy(QVBoxLayout *layout)
{
    m_busy = new QWidget(this);
    auto *column = new QVBoxLayout(m_busy);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *line = new QHBoxLayout;
    m_stage = textLabel({}, m_busy);
    m_stage->setWordWrap(true);
    line->addWidget(m_stage, 1);
    QPushButton *cancel = linkButton(tr("Cancel"), m_busy);
    cancel->setAccessibleName(tr("Cancel the steps"));
    connect(cancel, &QPushButton::clicked, this, &StepsPanel::cancelRequested);
    line->addWidget(cancel, 0, Qt::AlignTop);
    column->addLayout(line);
    m_bar = new QProgressBar(m_busy);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(4));
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    m_busy->hide();
    layout->addWidget(m_busy);
}

void StepsPanel::makeStopped(QVBoxLayout *layout)
{
    m_stopped = new QFrame(this);
    m_stopped->setProperty("strip", QStringLiteral("danger"));
    auto *column = new QVBoxLayout(m_stopped);
    column->setContentsMargins(px(8), px(6), px(8), px(6));
    column->setSpacing(px(2));
    QLabel *text = textLabel(tr("A step stopped. Until it is mended the data stays as it was."), m_stopped);
    text->setWordWrap(true);
    column->addWidget(text);
    QPushButton *discard = linkButton(tr("Give up the change"), m_stopped);
    connect(discard, &QPushButton::clicked, this, &StepsPanel::discardRequested);
    column->addWidget(discard, 0, Qt::AlignLeft);
    m_stopped->hide();
    layout->addWidget(m_stopped);
}

StepCard *StepsPanel::addCard()
{
    auto *card = new StepCard(this);
    connect(card, &StepCard::switched, this, [this, card](bool on) {
        m_focused = card->item().place;
        m_focusedControl = StepCard::Control::Switch;
        Q_EMIT switched(card->item().place, on);
    });
    connect(card, &StepCard::moveRequested, this,
            [this, card](int by, StepCard::Control from) { moveStep(card, by, from); });
    connect(card, &StepCard::editRequested, this, [this, card] {
        if (card->item().place < 0)
            Q_EMIT importRequested();
        else
            Q_EMIT editRequested(card->item().place);
    });
    connect(card, &StepCard::removeRequested, this, [this, card] { removeStep(card); });
    connect(card, &StepCard::chooseColumnRequested, this,
            [this, card] { Q_EMIT chooseColumnRequested(card->item().place); });
    m_list->addWidget(card);
    m_cards.push_back(card);
    m_drag->watch(card);
    return card;
}

void StepsPanel::moveStep(StepCard *card, int by, StepCard::Control from)
{
    m_focused = card->item().place + by;
    m_focusedControl = from;
    Q_EMIT moveRequested(card->item().place, m_focused);
}

void StepsPanel::removeStep(StepCard *card)
{
    m_focused = card->item().place;
    m_focusedControl = StepCard::Control::Card;
    Q_EMIT removeRequested(card->item().place);
}

void StepsPanel::setItems(const std::vector<StepItem> &items)
{
    while (m_cards.size() < items.size())
        addCard();
    m_shown = items.size();
    bool stopped = false;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_shown);
        if (i >= m_shown)
            continue;
        m_cards[i]->present(items[i], i + 1 == m_shown);
        stopped = stopped || items[i].state == StepItem::State::Failed;
    }
    m_stopped->setVisible(stopped);
    m_empty->setVisible(m_shown == 1);
    restoreFocus();
}

/// The keyboard stays with the step that it moved; after a removal with the one in its place.
void StepsPanel::restoreFocus()
{
    if (m_focused < 0 || m_shown == 0)
        return;
    const auto card = std::find_if(m_cards.begin(), m_cards.begin() + std::ptrdiff_t(m_shown),
                                   [this](const StepCard *one) { return one->item().place == m_focused; });
    StepCard *wanted = card != m_cards.begin() + std::ptrdiff_t(m_shown) ? *card : m_cards[m_shown - 1];
    if (isAncestorOf(window()->focusWidget()) || !window()->focusWidget())
        wanted->focusOn(m_focusedControl);
    m_focused = -1;
}

void StepsPanel::focusFirst()
{
    const auto end = m_cards.begin() + std::ptrdiff_t(m_shown);
    const auto asking = std::find_if(
        m_cards.begin(), end, [](const StepCard *card) { return card->item().state == StepItem::State::Failed; });
    if (asking != end)
        (*asking)->focusOn(StepCard::Control::Card);
    else if (m_shown > 0)
        m_cards.front()->focusOn(StepCard::Control::Card);
}

void StepsPanel::showBusy(const QString &stage, double fraction)
{
    m_stage->setText(stage);
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0)
        m_bar->setValue(int(fraction * 1000));
    m_busy->show();
}

void StepsPanel::finishBusy()
{
    m_busy->hide();
}

} // namespace clientele::pages
