// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/message.h"
#include "models/mail/recipientbook.h"

#include <QCheckBox>
#include <QPushButton>
#include <QWidget>

class QGridLayout;

namespace clientele::dialogs {

class AddressField;

/// To, Cc and Bcc; below, the second yes for those who are outside the sender's organisation.
class RecipientFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientFields(QWidget *parent);

    void addTo(QGridLayout &form);
    [[nodiscard]] AddressField *first() const { return m_to; }

    void fill(mail::MailMessage &message) const;
    [[nodiscard]] std::vector<mail::Address> everybody() const;
    /// The sender's own domain is not outside.
    void setSender(const mail::Address &sender);
    /// What keeps it from sending, as a sentence; empty where nothing does.
    /// @param outside whether a missing yes to domains outside counts.
    [[nodiscard]] QString problem(bool outside = true) const;
    /// Of those in this message, the domains that are neither the sender's nor allowed.
    [[nodiscard]] const QStringList &outsideDomains() const { return m_outside; }
    [[nodiscard]] bool outsideConfirmed() const;
    [[nodiscard]] const mail::RecipientBook &book() const { return m_book; }

    /// Only these, in To.
    void replaceWith(const std::vector<mail::Address> &addresses);
    /// Keeps the fields for the next time, and whom was written to.
    void remember();
    /// The fields as they were last time, without a yes to anybody outside.
    void recall();

Q_SIGNALS:
    void changed();

private:
    void showBcc();
    void editBook();
    void checkOutside();

    mail::RecipientBook m_book;
    mail::Address m_sender;
    QStringList m_outside;
    QStringList m_confirmed; ///< domains that were said yes to
    // In the order in which Tab goes through them.
    AddressField *m_to;
    QPushButton *m_groups;
    AddressField *m_cc;
    QPushButton *m_showBcc;
    AddressField *m_bcc;
    QWidget *m_bccLabel = nullptr;
    QWidget *m_yesLine;
    QCheckBox *m_yes;
    QPushButton *m_always;
};

} // namespace clientele::dialogs
