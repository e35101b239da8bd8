// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/recipientbookdialog.h"

#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace clientele::dialogs {

RecipientBookDialog::RecipientBookDialog(const mail::RecipientBook &book, QWidget *parent)
    : QDialog(parent), m_book(book), m_list(new QListWidget(this)), m_name(new QLineEdit(this)),
      m_members(new AddressField(AddressField::Takes::Several, tr("Members"), this)),
      m_remove(new QPushButton(tr("Remo&ve group"), this)), m_domains(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Groups and allowed domains"));
    setMinimumWidth(style::px(560));
    auto *layout = new QGridLayout(this);
    const int margin = style::px(24);
    layout->setContentsMargins(margin, style::px(16), margin, style::px(16));
    layout->setHorizontalSpacing(style::px(12));
    layout->setVerticalSpacing(style::px(8));
    auto *title = new QLabel(tr("Groups"), this);
    title->setFont(style::titleFont());
    layout->addWidget(title, 0, 0, 1, 3);
    m_list->setAccessibleName(tr("Groups"));
    m_list->setMaximumWidth(style::px(180));
    auto *add = new QPushButton(tr("&New group"), this);
    layout->addWidget(m_list, 1, 0, 4, 1);
    layout->addWidget(add, 5, 0, Qt::AlignLeft);
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Board"));
    layout->addWidget(caption(tr("N&ame"), m_name, this), 1, 1);
    layout->addWidget(m_name, 1, 2);
    layout->addWidget(caption(tr("&Members"), m_members->edit(), this), 2, 1, Qt::AlignTop);
    layout->addWidget(m_members, 2, 2);
    layout->addWidget(m_remove, 3, 2, Qt::AlignLeft);
    layout->setRowStretch(4, 1);
    m_domains->setAccessibleName(tr("Allowed domains"));
    m_domains->setPlaceholderText(tr("partner.example, agency.example"));
    m_domains->setText(m_book.allowedDomains().join(QStringLiteral(", ")));
    auto *domainsTitle = new QLabel(tr("Allowed &domains"), this);
    domainsTitle->setFont(style::titleFont());
    domainsTitle->setBuddy(m_domains);
    layout->addWidget(domainsTitle, 6, 0, 1, 3);
    layout->addWidget(m_domains, 7, 0, 1, 3);
    auto *why = new QLabel(tr("Your own domain is always allowed. Recipients elsewhere need a second yes."), this);
    why->setProperty("tone", QStringLiteral("3"));
    why->setWordWrap(true);
    layout->addWidget(why, 8, 0, 1, 3);
    m_problem->setProperty("tone", QStringLiteral("danger"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    layout->addWidget(m_problem, 9, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::px(8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("&Save"), this);
    save->setProperty("main", true);
    for (QPushButton *button : {add, m_remove, cancel, save})
        button->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons, 10, 0, 1, 3);
    connect(add, &QPushButton::clicked, this, &RecipientBookDialog::newGroup);
    connect(m_remove, &QPushButton::clicked, this, &RecipientBookDialog::removeGroup);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RecipientBookDialog::save);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (keepGroup())
            listGroups(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, m_list, &QListWidget::itemClicked);
    listGroups(m_book.groups().empty() ? QString() : m_book.groups().front().name);
    m_name->setFocus();
}

void RecipientBookDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void RecipientBookDialog::listGroups(const QString &current)
{
    const QString wanted = current; // the item that named it goes
    m_list->clear();
    for (const mail::RecipientGroup &group : m_book.groups()) {
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(group.name).arg(group.members.size()), m_list);
        item->setData(Qt::UserRole, group.name);
        if (group.name == wanted)
            m_list->setCurrentItem(item);
    }
    m_shown = wanted;
    showGroup();
}

void RecipientBookDialog::showGroup()
{
    const mail::RecipientGroup *group = m_book.group(m_shown);
    m_name->setText(group ? group->name : QString());
    m_members->setAddresses(group ? group->members : std::vector<mail::Address>());
    m_remove->setEnabled(group != nullptr);
    m_problem->clear();
}

void RecipientBookDialog::newGroup()
{
    if (!keepGroup())
        return;
    listGroups({});
    m_name->setFocus();
}

bool RecipientBookDialog::keepGroup()
{
    if (m_name->text().trimmed().isEmpty() && m_members->isEmpty())
        return true;
    if (!m_members->isValid())
        return false;
    mail::RecipientBook changed = m_book;
    changed.removeGroup(m_shown);
    if (const auto kept = changed.setGroup({m_name->text(), m_members->addresses()}); !kept) {
        m_problem->setText(kept.error().sentence());
        return false;
    }
    m_book = changed;
    return true;
}

void RecipientBookDialog::removeGroup()
{
    m_book.removeGroup(m_shown);
    listGroups(m_book.groups().empty() ? QString() : m_book.groups().front().name);
}

void RecipientBookDialog::save()
{
    if (!keepGroup())
        return;
    if (const auto allowed = m_book.setAllowedDomains(m_domains->text()); !allowed) {
        m_problem->setText(allowed.error().sentence());
        m_domains->setFocus();
        return;
    }
    Q_EMIT saved(m_book);
    accept();
}

} // namespace clientele::dialogs
