// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/accountsdialog.h"

#include "models/mail/smtperrors.h"
#include "widgets/dialogs/accounteditor.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

AccountsDialog::AccountsDialog(mail::AccountStore store, mail::AccountAccess &access, QWidget *parent)
    : QDialog(parent), m_store(std::move(store)), m_access(access), m_failure(new FailureBox(this)),
      m_empty(new QLabel(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Mail accounts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(24), style::px(16), style::px(24), style::px(16));
    layout->setSpacing(style::px(8));
    auto *title = new QLabel(tr("Mail accounts"), this);
    title->setFont(style::pageFont());
    auto *about = new QLabel(tr("Reports are sent from these accounts. Passwords are in the system's keyring or asked "
                                "for, never in a file."),
                             this);
    about->setWordWrap(true);
    about->setProperty("tone", QStringLiteral("2"));
    m_empty->setText(tr("There is no account yet. Add one, and a report is sent with one click."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", QStringLiteral("2"));
    m_list->setAccessibleName(tr("Mail accounts"));
    m_list->setWordWrap(true);
    m_list->setSpacing(style::px(2));
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_failure);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    connect(m_list, &QListWidget::itemActivated, this, &AccountsDialog::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::refresh);
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    setMinimumWidth(std::min(style::px(480), screen.width() - style::px(16)));
    resize(style::px(560), std::min(style::px(400), screen.height() - style::px(48)));
    reload();
    (m_accounts.empty() ? static_cast<QWidget *>(m_add) : m_list)->setFocus();
}

QWidget *AccountsDialog::makeButtons()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, style::px(8), 0, 0);
    row->setSpacing(style::px(8));
    m_add = new QPushButton(tr("&Add…"), foot);
    m_edit = new QPushButton(tr("&Change…"), foot);
    m_remove = new QPushButton(tr("&Remove"), foot);
    auto *close = new QPushButton(tr("Close"), foot);
    for (QPushButton *button : {m_add, m_edit, m_remove, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(3, 1);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &AccountsDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void AccountsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void AccountsDialog::reload(const QString &select)
{
    const auto all = m_store.accounts();
    m_readable = all.has_value();
    m_accounts = all.value_or(std::vector<mail::Account>());
    if (!all)
        m_failure->present(all.error());
    else
        m_failure->hide();
    m_list->clear();
    for (const mail::Account &account : m_accounts) {
        const QString place = account.signIn == mail::SignIn::None                ? tr("does not sign in")
                              : account.usesOAuth()                               ? tr("signs in with the browser")
                              : account.secretPlace == mail::SecretPlace::Keyring ? tr("password in the keyring")
                                                                                  : tr("password asked each time");
        const QString server = mail::serverText(mail::settingsFor(account, {}));
        auto *item = new QListWidgetItem(
            QStringLiteral("%1\n%2 · %3 · %4").arg(account.name, account.sender.mailbox, server, place), m_list);
        item->setIcon(style::icon(QStringLiteral("mail")));
        if (account.id == select)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    refresh();
}

void AccountsDialog::refresh()
{
    m_list->setVisible(!m_accounts.empty());
    m_empty->setVisible(m_accounts.empty());
    m_empty->setEnabled(m_readable);
    m_empty->setText(m_readable ? tr("There is no account yet. Add one, and a report is sent with one click.")
                                : QString());
    m_add->setEnabled(m_readable);
    m_add->setProperty("main", m_accounts.empty());
    m_add->style()->polish(m_add);
    m_edit->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
}

const mail::Account *AccountsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && std::size_t(row) < m_accounts.size() ? &m_accounts[std::size_t(row)] : nullptr;
}

void AccountsDialog::add()
{
    if (m_readable)
        openEditor({});
}

void AccountsDialog::edit()
{
    if (const mail::Account *account = current())
        openEditor(*account);
}

void AccountsDialog::openEditor(const mail::Account &account)
{
    auto *editor = new AccountEditor(account, m_store, m_access, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const QString id = editor->fields().account().id;
        reload(id);
        m_list->setFocus();
        Q_EMIT changed(id);
    });
    editor->open();
}

void AccountsDialog::remove()
{
    const mail::Account *account = current();
    if (!account)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove the account?"),
                        tr("Remove the mail account “%1”?").arg(account->name), QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its password is removed from the keyring as well."));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, gone = *account] { removeNow(gone); });
    question->open();
}

void AccountsDialog::removeNow(const mail::Account &account)
{
    if (const auto removed = m_store.remove(account.id); !removed)
        return m_failure->present(removed.error());
    reload();
    Q_EMIT changed({});
    // Where there is no keyring, nothing is kept in it.
    if (account.secretPlace == mail::SecretPlace::Keyring && account.signIn != mail::SignIn::None)
        m_access.forget(account, this, [this](const Result<void> &gone) {
            if (!gone)
                m_failure->present(gone.error());
        });
    else
        m_access.forget(account, &m_access, {});
}

} // namespace clientele::dialogs
