// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/findbar.h"

#include "widgets/pages/parts.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace clientele::pages {

using style::px;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_notFound(textLabel(tr("Not found"), this, QStringLiteral("danger"))),
      m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_notFound->hide();
    layout->addWidget(m_notFound);
    m_text->setPlaceholderText(tr("Find in table"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setToolTip(tr("Ctrl+F. Enter finds the next, Shift+Enter the previous cell"));
    m_text->addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(px(96));
    m_text->setMaximumWidth(px(200));
    layout->addWidget(m_text);
    connect(m_text, &QLineEdit::textEdited, this, [this] { Q_EMIT findRequested(false, true); });
    connect(m_text, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT findRequested((QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) != 0, false); });
    addStep(true);
    addStep(false);
}

void FindBar::addStep(bool backwards)
{
    auto *button = new QToolButton(this);
    button->setIcon(style::icon(backwards ? QStringLiteral("up") : QStringLiteral("down")));
    button->setToolTip(backwards ? tr("Previous match (Shift+F3)") : tr("Next match (F3)"));
    button->setAccessibleName(backwards ? tr("Previous match") : tr("Next match"));
    connect(button, &QToolButton::clicked, this, [this, backwards] { Q_EMIT findRequested(backwards, false); });
    layout()->addWidget(button);
}

void FindBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace clientele::pages
