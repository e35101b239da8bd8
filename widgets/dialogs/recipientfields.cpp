// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/recipientfields.h"

#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/recipientbookdialog.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSettings>

namespace clientele::dialogs {

namespace {

const QString bookKey = QStringLiteral("mail/recipientBook");
const QString toKey = QStringLiteral("mail/lastTo");
const QString ccKey = QStringLiteral("mail/lastCc");
const QString bccKey = QStringLiteral("mail/lastBcc");

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    button->setStyleSheet(QStringLiteral("QPushButton { padding: 0 %1px; min-height: 0; }").arg(style::px(4)));
    return button;
}

} // namespace

RecipientFields::RecipientFields(QWidget *parent)
    : QWidget(parent), m_to(new AddressField(AddressField::Takes::Several, tr("To"), parent)),
      m_groups(linkButton(tr("Groups…"), parent)),
      m_cc(new AddressField(AddressField::Takes::Several, tr("Cc"), parent)), m_showBcc(linkButton(tr("Bcc"), parent)),
      m_bcc(new AddressField(AddressField::Takes::Several, tr("Bcc"), parent)), m_yesLine(new QWidget(parent)),
      m_yes(new QCheckBox(m_yesLine)), m_always(linkButton(tr("Always allow"), m_yesLine))
{
    hide(); // its rows live in the form
    m_to->setPlaceholder(tr("addresses or groups"));
    m_bcc->setPlaceholder(tr("seen by nobody else"));
    m_showBcc->setAccessibleName(tr("Show Bcc"));
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setToolTip(tr("Groups, and domains that need no second yes"));
    m_to->setTrailing(m_groups);
    m_cc->setTrailing(m_showBcc);
    auto *layout = new QHBoxLayout(m_yesLine);
    layout->setContentsMargins(0, 0, 0, 0);
    m_yes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // many domains must not widen the dialog
    layout->addWidget(m_yes, 1);
    layout->addWidget(m_always);
    m_yesLine->hide();
    m_always->setToolTip(tr("Ask no more about these domains"));
    for (AddressField *field : {m_to, m_cc, m_bcc})
        connect(field, &AddressField::changed, this, &RecipientFields::checkOutside);
    connect(m_yes, &QCheckBox::clicked, this, [this](bool yes) {
        m_confirmed = yes ? m_outside : QStringList();
        Q_EMIT changed();
    });
    connect(m_showBcc, &QPushButton::clicked, this, [this] {
        showBcc();
        m_bcc->setFocus();
    });
    connect(m_groups, &QPushButton::clicked, this, &RecipientFields::editBook);
    connect(m_always, &QPushButton::clicked, this, [this] {
        for (const QString &domain : m_outside)
            m_book.allowDomain(domain);
        QSettings().setValue(bookKey, m_book.toJson());
        checkOutside();
    });
}

void RecipientFields::addTo(QGridLayout &form)
{
    const auto addRow = [&](const QString &text, AddressField *field) {
        QLabel *label = topCaption(text, field->edit(), parentWidget());
        const int row = form.rowCount();
        form.addWidget(label, row, 0, Qt::AlignTop);
        form.addWidget(field, row, 1);
        return label;
    };
    addRow(tr("&To"), m_to);
    addRow(tr("&Cc"), m_cc);
    m_bccLabel = addRow(tr("&Bcc"), m_bcc);
    form.addWidget(m_yesLine, form.rowCount(), 1);
    m_bccLabel->hide();
    m_bcc->hide();
}

void RecipientFields::showBcc()
{
    m_bccLabel->show();
    m_bcc->show();
    m_showBcc->hide();
}

void RecipientFields::fill(mail::MailMessage &message) const
{
    message.to = m_to->addresses();
    message.cc = m_cc->addresses();
    message.bcc = m_bcc->addresses();
}

std::vector<mail::Address> RecipientFields::everybody() const
{
    std::vector<mail::Address> all = m_to->addresses();
    for (const AddressField *field : {m_cc, m_bcc})
        all.insert(all.end(), field->addresses().begin(), field->addresses().end());
    return all;
}

void RecipientFields::setSender(const mail::Address &sender)
{
    if (m_sender.mailbox == sender.mailbox)
        return;
    m_sender = sender;
    checkOutside();
}

QString RecipientFields::problem(bool outside) const
{
    for (const AddressField *field : {m_to, m_cc, m_bcc}) {
        if (!field->isValid())
            return tr("%1: this is not an address yet.").arg(field->edit()->accessibleName());
    }
    if (everybody().empty())
        return tr("Write at least one recipient.");
    if (outside && !outsideConfirmed())
        return tr("Say yes to %1 below the recipients, or take them out.").arg(m_outside.join(QStringLiteral(", ")));
    return {};
}

bool RecipientFields::outsideConfirmed() const
{
    return m_outside.isEmpty() || m_yes->isChecked();
}

void RecipientFields::checkOutside()
{
    const QStringList outside =
        m_sender.mailbox.isEmpty() ? QStringList() : m_book.outsideDomains(everybody(), m_sender);
    if (outside != m_outside) {
        // A yes holds for the domains that were named, and for fewer of them. While somebody writes an address, its
        // half domain comes and goes.
        const bool fewer = std::all_of(outside.begin(), outside.end(),
                                       [&](const QString &domain) { return m_confirmed.contains(domain); });
        m_outside = outside;
        m_yes->setChecked(fewer && !outside.isEmpty());
        m_yesLine->setVisible(!outside.isEmpty());
        for (AddressField *field : {m_to, m_cc, m_bcc})
            field->markDomains(outside);
    }
    const QString own = mail::domainOf(m_sender);
    m_yes->setText(outside.size() == 1
                       ? tr("Yes, send to %1, which is outside %2").arg(outside.join(QString()), own)
                       : tr("Yes, send to %1, which are outside %2").arg(outside.join(QStringLiteral(", ")), own));
    m_yes->setToolTip(m_yes->text().toHtmlEscaped());
    Q_EMIT changed();
}

void RecipientFields::editBook()
{
    auto *dialog = new RecipientBookDialog(m_book, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecipientBookDialog::saved, this, [this](const mail::RecipientBook &book) {
        m_book = book;
        QSettings().setValue(bookKey, m_book.toJson());
        for (AddressField *field : {m_to, m_cc, m_bcc})
            field->setBook(m_book);
        checkOutside();
    });
    dialog->open();
}

void RecipientFields::replaceWith(const std::vector<mail::Address> &addresses)
{
    m_to->setAddresses(addresses);
    m_cc->setAddresses({});
    m_bcc->setAddresses({});
}

void RecipientFields::remember()
{
    m_book.noteUsed(everybody());
    QSettings stored;
    stored.setValue(bookKey, m_book.toJson());
    stored.setValue(toKey, m_to->text());
    stored.setValue(ccKey, m_cc->text());
    stored.setValue(bccKey, m_bcc->text());
}

void RecipientFields::recall()
{
    const QSettings stored;
    m_book = mail::RecipientBook::fromJson(stored.value(bookKey).toByteArray());
    for (const auto &[field, key] : {std::pair(m_to, toKey), std::pair(m_cc, ccKey), std::pair(m_bcc, bccKey)}) {
        field->setBook(m_book);
        field->setText(stored.value(key).toString());
    }
    if (!m_bcc->isEmpty())
        showBcc();
    checkOutside();
}

} // namespace clientele::dialogs
