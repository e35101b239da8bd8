// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/privacyfields.h"

#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clientele::dialogs {

// Each stands in a row of its own: the group makes them exclude each other.
PrivacyFields::PrivacyFields(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::px(4), 0, 0);
    layout->setSpacing(style::px(4));
}

void PrivacyFields::setChoices(const std::vector<PrivacyChoice> &choices, const QString &chosenToken)
{
    const bool same = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                                 [](const PrivacyChoice &one, const PrivacyChoice &other) {
                                     return one.token == other.token && one.label == other.label;
                                 });
    const QSignalBlocker quiet(this); // nobody chooses anything here
    if (!same) {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_buttons.clear();
        m_details.clear();
        for (const PrivacyChoice &choice : choices)
            addChoice(choice);
    }
    m_choices = choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_buttons[i]->setChecked(choices[i].token == chosenToken);
        m_buttons[i]->setAccessibleDescription(choices[i].detail);
        m_details[i]->setText(choices[i].detail);
        charts::offerNumbers(m_details[i],
                             {why::ruleFigure(choices[i].label, choices[i].detail,
                                              tr("What the report leaves out, so that nobody can be told from it. Its "
                                                 "method page names the columns and groups."))});
    }
    if (!m_buttons.empty())
        setFocusProxy(m_buttons.front());
}

void PrivacyFields::addChoice(const PrivacyChoice &choice)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::px(8));
    auto *button = new QRadioButton(choice.label, row);
    auto *detail = new QLabel(row);
    detail->setTextFormat(Qt::PlainText);
    detail->setProperty("tone", QStringLiteral("2"));
    detail->setWordWrap(true);
    line->addWidget(button);
    line->addWidget(detail, 1);
    layout()->addWidget(row);
    m_group->addButton(button);
    m_buttons.push_back(button);
    m_details.push_back(detail);
    connect(button, &QRadioButton::toggled, this, [this, token = choice.token](bool on) {
        if (on)
            Q_EMIT chosen(token);
    });
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
