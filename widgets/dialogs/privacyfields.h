// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QWidget>

#include <vector>

namespace clientele::dialogs {

/// One way to treat personal data.
struct PrivacyChoice
{
    QString token;     ///< "personal"
    QString label;     ///< "Leave out personal columns"
    QString detail;    ///< "user_id is in neither file"
    bool asks = false; ///< to be confirmed before sending
};

/// What is left out of the files, one line a choice.
class PrivacyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyFields(QWidget *parent);

    void setChoices(const std::vector<PrivacyChoice> &choices, const QString &chosenToken);
    [[nodiscard]] PrivacyChoice current() const;

Q_SIGNALS:
    void chosen(const QString &token);

private:
    void addChoice(const PrivacyChoice &choice);

    std::vector<PrivacyChoice> m_choices;
    std::vector<QRadioButton *> m_buttons;
    std::vector<QLabel *> m_details;
    QButtonGroup *m_group;
};

} // namespace clientele::dialogs
