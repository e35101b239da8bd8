// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/addressfield.h"

#include "widgets/dialogs/chipedit.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

// While somebody writes, every half address is wrong: the complaint waits for a pause.
const int pauseMs = 700;
const int mostSuggestions = 8;

QString nameOf(const mail::Recipient &recipient)
{
    return recipient.group.isEmpty() ? mail::displayText(recipient.addresses.front()) : recipient.group;
}

bool isSame(const mail::Recipient &one, const mail::Recipient &other)
{
    if (!one.group.isEmpty() || !other.group.isEmpty())
        return one.group.compare(other.group, Qt::CaseInsensitive) == 0;
    return one.addresses.front().mailbox.compare(other.addresses.front().mailbox, Qt::CaseInsensitive) == 0;
}

void addMissing(std::vector<mail::Address> &list, const std::vector<mail::Address> &more)
{
    for (const mail::Address &address : more) {
        const bool there = std::any_of(list.begin(), list.end(), [&](const mail::Address &known) {
            return known.mailbox.compare(address.mailbox, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            list.push_back(address);
    }
}

} // namespace

AddressField::AddressField(Takes takes, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_takes(takes), m_accessibleName(accessibleName), m_chips(new ChipEdit(this)),
      m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
    layout->addWidget(m_chips);
    layout->addWidget(m_problem);
    setFocusProxy(edit());
    edit()->setAccessibleName(accessibleName);
    m_problem->setProperty("tone", QStringLiteral("danger"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    connect(pause, &QTimer::timeout, this, &AddressField::showProblem);
    connect(edit(), &QLineEdit::textEdited, this, &AddressField::onTextChanged);
    connect(edit(), &QLineEdit::textChanged, this, [this, pause] {
        check();
        if (isValid())
            showProblem();
        else
            pause->start();
        Q_EMIT changed();
    });
    connect(edit(), &QLineEdit::editingFinished, this, &AddressField::commit);
    connect(m_chips, &ChipEdit::removeRequested, this, &AddressField::remove);
    connect(m_chips, &ChipEdit::editRequested, this, &AddressField::takeBack);
}

AddressField::~AddressField()
{
    edit()->disconnect(this); // it loses the focus while it goes, and would say so
}

QLineEdit *AddressField::edit() const
{
    return m_chips->edit();
}

bool AddressField::isEmpty() const
{
    return m_recipients.empty() && edit()->text().trimmed().isEmpty();
}

void AddressField::setAddresses(const std::vector<mail::Address> &addresses)
{
    QStringList texts;
    for (const mail::Address &address : addresses)
        texts += mail::displayText(address);
    setText(texts.join(QStringLiteral(", ")));
}

QString AddressField::text() const
{
    QStringList texts;
    for (const mail::Recipient &recipient : m_recipients)
        texts += nameOf(recipient);
    if (const QString written = edit()->text().trimmed(); !written.isEmpty())
        texts += written;
    return texts.join(QStringLiteral(", "));
}

void AddressField::setText(const QString &text)
{
    m_recipients.clear();
    const auto parts = mail::splitAddressList(text);
    QStringList readable;
    for (const QString &part : parts ? *parts : QStringList()) {
        if (m_book.parse(part))
            readable += part;
    }
    edit()->setText(readable.join(QStringLiteral(", ")));
    commit();
    showChips();
    Q_EMIT changed();
}

void AddressField::setBook(const mail::RecipientBook &book)
{
    m_book = book;
    for (mail::Recipient &recipient : m_recipients) {
        if (const mail::RecipientGroup *group = m_book.group(recipient.group))
            recipient = {group->name, group->members};
    }
    if (m_takes == Takes::Several) {
        auto *completer = new QCompleter(m_book.suggestions(), this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(mostSuggestions);
        completer->popup()->setAccessibleName(tr("Used before"));
        delete edit()->completer();
        edit()->setCompleter(completer);
        // Queued: the field first writes the suggestion into its line.
        connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &AddressField::commit,
                Qt::QueuedConnection);
    }
    showChips();
    Q_EMIT changed();
}

void AddressField::markDomains(const QStringList &domains)
{
    if (m_marked == domains)
        return;
    m_marked = domains;
    showChips();
}

void AddressField::setTrailing(QWidget *widget)
{
    m_chips->setTrailing(widget);
}

void AddressField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    edit()->setPlaceholderText(m_recipients.empty() ? text : QString());
}

void AddressField::onTextChanged()
{
    const QString text = edit()->text().trimmed();
    if (text.endsWith(QLatin1Char(',')) || text.endsWith(QLatin1Char(';')))
        commit();
}

void AddressField::commit()
{
    check();
    showProblem();
    if (m_takes == Takes::One || !isValid())
        return;
    const auto written = m_book.parse(edit()->text());
    if (!written || written->empty())
        return;
    for (const mail::Recipient &recipient : *written)
        add(recipient);
    edit()->clear();
    showChips();
    Q_EMIT changed();
}

void AddressField::add(const mail::Recipient &recipient)
{
    const bool there = std::any_of(m_recipients.begin(), m_recipients.end(),
                                   [&](const mail::Recipient &known) { return isSame(known, recipient); });
    if (!there)
        m_recipients.push_back(recipient);
}

void AddressField::takeBack(int chip)
{
    const QString text = nameOf(m_recipients[std::size_t(chip)]);
    commit();
    if (!isValid())
        return;
    remove(chip);
    edit()->setText(text);
    edit()->setFocus();
}

void AddressField::remove(int chip)
{
    m_recipients.erase(m_recipients.begin() + chip);
    showChips();
    Q_EMIT changed();
}

void AddressField::check()
{
    m_addresses.clear();
    m_problemText.clear();
    for (const mail::Recipient &recipient : m_recipients)
        addMissing(m_addresses, recipient.addresses);
    const QString text = edit()->text();
    if (text.trimmed().isEmpty())
        return;
    if (m_takes == Takes::One) {
        if (auto address = mail::parseAddress(text))
            m_addresses = {std::move(*address)};
        else
            m_problemText = address.error().sentence();
    } else if (const auto recipients = m_book.parse(text)) {
        for (const mail::Recipient &recipient : *recipients)
            addMissing(m_addresses, recipient.addresses);
    } else {
        m_problemText = recipients.error().sentence();
    }
}

void AddressField::showChips()
{
    std::vector<ChipEdit::Chip> chips;
    QStringList names;
    for (const mail::Recipient &recipient : m_recipients) {
        ChipEdit::Chip chip;
        QStringList members;
        for (const mail::Address &address : recipient.addresses) {
            members += mail::displayText(address);
            chip.warning = chip.warning || m_marked.contains(mail::domainOf(address));
        }
        const mail::Address &first = recipient.addresses.front();
        chip.text = !recipient.group.isEmpty()
                        //: A group of recipients and how many they are: "Board (4)".
                        ? tr("%1 (%2)").arg(recipient.group).arg(recipient.addresses.size())
                        : first.name.isEmpty() ? first.mailbox : first.name;
        chip.toolTip = members.join(QStringLiteral(", "));
        names += recipient.group.isEmpty() ? chip.toolTip : chip.text;
        chips.push_back(chip);
    }
    m_chips->setChips(chips);
    setPlaceholder(m_placeholder);
    check();
    showProblem();
    if (isValid())
        edit()->setAccessibleDescription(names.join(QStringLiteral(", ")));
}

void AddressField::showProblem()
{
    m_problem->setText(m_problemText);
    m_problem->setVisible(!isValid());
    m_chips->setInvalid(!isValid());
    if (!isValid())
        edit()->setAccessibleDescription(m_problemText);
}

} // namespace clientele::dialogs
