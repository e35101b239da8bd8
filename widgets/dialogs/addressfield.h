// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/address.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace clientele::dialogs {

/// A line for addresses that says, once something is written, what is wrong with it.
class AddressField final : public QWidget
{
    Q_OBJECT

public:
    enum class Takes { One, Several };

    AddressField(Takes takes, const QString &accessibleName, QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] const std::vector<mail::Address> &addresses() const { return m_addresses; }
    /// False where something is written that cannot be read; an empty field is valid.
    [[nodiscard]] bool isValid() const { return m_valid; }
    void setAddresses(const std::vector<mail::Address> &addresses);

Q_SIGNALS:
    void changed();

private:
    void check();
    void showProblem();

    Takes m_takes;
    QString m_accessibleName;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QString m_problemText;
    std::vector<mail::Address> m_addresses;
    bool m_valid = true;
};

} // namespace clientele::dialogs
