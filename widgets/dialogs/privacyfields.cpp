// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/privacyfields.h"

#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clientele::dialogs {

PrivacyFields::PrivacyFields(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::px(4), 0, 0);
    layout->setSpacing(style::px(4));
}

void PrivacyFields::setChoices(const std::vector<PrivacyChoice> &choices, const QString &chosenToken)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_buttons.clear();
    delete m_group;
    m_group = new QButtonGroup(this); // each stands in a row of its own
    m_choices = choices;
    for (const PrivacyChoice &choice : choices) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(style::px(8));
        auto *button = new QRadioButton(choice.label, row);
        button->setChecked(choice.token == chosenToken);
        button->setAccessibleDescription(choice.detail);
        auto *detail = new QLabel(choice.detail, row);
        detail->setTextFormat(Qt::PlainText);
        detail->setProperty("tone", QStringLiteral("2"));
        detail->setWordWrap(true);
        line->addWidget(button);
        line->addWidget(detail, 1);
        layout()->addWidget(row);
        m_buttons.push_back(button);
        m_group->addButton(button);
        connect(button, &QRadioButton::toggled, this, [this, token = choice.token](bool on) {
            if (on)
                Q_EMIT chosen(token);
        });
    }
    if (!m_buttons.empty())
        setFocusProxy(m_buttons.front());
}

PrivacyChoice PrivacyFields::current() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return m_choices[i];
    }
    return {};
}

} // namespace clientele::dialogs
