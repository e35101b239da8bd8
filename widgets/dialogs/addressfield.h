// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/recipientbook.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace clientele::dialogs {

class ChipEdit;

/// A line for addresses that says, once something is written, what is wrong with it. Where it takes several, each that
/// is whole becomes a chip, and so does the name of a group.
class AddressField final : public QWidget
{
    Q_OBJECT

public:
    enum class Takes { One, Several };

    AddressField(Takes takes, const QString &accessibleName, QWidget *parent);
    ~AddressField() override;

    [[nodiscard]] QLineEdit *edit() const;
    /// Everybody named, members of groups among them, each once.
    [[nodiscard]] const std::vector<mail::Address> &addresses() const { return m_addresses; }
    /// False where something is written that cannot be read; an empty field is valid.
    [[nodiscard]] bool isValid() const { return m_problemText.isEmpty(); }
    [[nodiscard]] bool isEmpty() const;
    void setAddresses(const std::vector<mail::Address> &addresses);
    /// As it may be kept and set again: names of groups and addresses with commas between them.
    [[nodiscard]] QString text() const;
    /// What cannot be read is left out.
    void setText(const QString &text);

    /// Groups and suggestions. Read anew at each call.
    void setBook(const mail::RecipientBook &book);
    /// Marks the chips with an address of these domains.
    void markDomains(const QStringList &domains);
    /// A link inside the field, at its end.
    void setTrailing(QWidget *widget);
    /// Shown while the field is empty.
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void onTextChanged();
    /// What is written becomes chips, if it can be read.
    void commit();
    void add(const mail::Recipient &recipient);
    void takeBack(int chip);
    void remove(int chip);
    void check();
    void showChips();
    void showProblem();

    Takes m_takes;
    QString m_accessibleName;
    ChipEdit *m_chips;
    QLabel *m_problem;
    QString m_problemText;
    mail::RecipientBook m_book;
    std::vector<mail::Recipient> m_recipients; ///< those shown as chips
    std::vector<mail::Address> m_addresses;
    QStringList m_marked;
    QString m_placeholder;
};

} // namespace clientele::dialogs
