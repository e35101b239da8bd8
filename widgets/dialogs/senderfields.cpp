// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/senderfields.h"

#include "models/mail/providers.h"
#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/serverfields.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>

namespace clientele::dialogs {

namespace {

const QString senderKey = QStringLiteral("mail/from");
const QString accountKey = QStringLiteral("mail/account");
const QString manageToken = QStringLiteral("manage");

QString securityText(mail::Security security)
{
    switch (security) {
    case mail::Security::StartTls:
        return QStringLiteral("STARTTLS");
    case mail::Security::Tls:
        return QStringLiteral("TLS");
    default:
        return SenderFields::tr("not encrypted");
    }
}

} // namespace

SenderFields::SenderFields(ShareServices services, QWidget *parent)
    : QWidget(parent), m_services(std::move(services)), m_row(new QWidget(parent)), m_choice(new QComboBox(m_row)),
      m_from(new AddressField(AddressField::Takes::One, tr("From"), m_row)), m_lock(new QLabel(m_row)),
      m_serverText(new QLabel(m_row)), m_password(new QLineEdit(parent))
{
    hide(); // its rows live in the form
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setPlaceholder(tr("Anna Berger <anna@example.org>"));
    m_lock->setContentsMargins(style::px(8), 0, 0, 0);
    m_serverText->setTextFormat(Qt::PlainText);
    m_serverText->setWordWrap(true);
    m_serverText->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(m_choice, 4);
    layout->addWidget(m_from, 4);
    layout->addWidget(m_lock);
    layout->addWidget(m_serverText, 3);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the account"));
    m_passwordLabel = topCaption(tr("Pass&word"), m_password, parent);
    connect(m_choice, &QComboBox::activated, this, &SenderFields::choose);
    connect(m_from, &AddressField::changed, this, &SenderFields::changed);
    connect(m_password, &QLineEdit::textChanged, this, &SenderFields::changed);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &SenderFields::showChoice);
}

void SenderFields::addTo(QGridLayout &form)
{
    int row = form.rowCount();
    form.addWidget(topCaption(tr("F&rom"), m_row, parentWidget()), row, 0, Qt::AlignTop);
    form.addWidget(m_row, row, 1);
    form.addWidget(m_passwordLabel, ++row, 0, Qt::AlignTop);
    form.addWidget(m_password, row, 1);
    recall();
}

void SenderFields::addServerTo(QGridLayout &form, bool narrow)
{
    m_server = new ServerFields(parentWidget());
    m_server->addTo(form, narrow);
    connect(m_server, &ServerFields::changed, this, &SenderFields::changed);
    showChoice();
}

QWidget *SenderFields::firstField() const
{
    return m_account || m_accounts.size() > 0 ? static_cast<QWidget *>(m_choice) : m_from->edit();
}

mail::Address SenderFields::sender() const
{
    if (m_account)
        return m_account->sender;
    return m_from->addresses().empty() ? mail::Address() : m_from->addresses().front();
}

QString SenderFields::problem() const
{
    if (m_account)
        return m_passwordAsked && m_password->text().isEmpty() ? tr("Write the password of %1.").arg(m_account->user)
                                                               : QString();
    if (!m_from->isValid())
        return tr("%1: this is not an address yet.").arg(tr("From"));
    if (m_from->addresses().empty())
        return tr("Write your own address into From.");
    return m_server->problem();
}

QString SenderFields::passwordNote() const
{
    if (!m_account)
        return m_server->settings().user.isEmpty() ? tr("Sent without signing in.") : tr("The password is not stored.");
    if (m_account->signIn == mail::SignIn::None)
        return tr("Sent without signing in.");
    if (m_account->usesOAuth())
        return tr("You are signed in through the browser.");
    return m_account->secretPlace == mail::SecretPlace::Keyring ? tr("The password comes from the system keyring.")
                                                                : tr("The password is asked once and never stored.");
}

qint64 SenderFields::limitBytes() const
{
    if (m_account)
        return mail::providerById(m_account->provider).limitBytes;
    const mail::Provider *provider = mail::providerOfAddress(sender());
    return provider ? provider->limitBytes : 0;
}

void SenderFields::prepare(const Ready &ready, const Failed &failed, bool renewed)
{
    if (!m_account || !m_services.access)
        return ready(m_server->settings());
    const mail::Account account = *m_account;
    const auto login = [this, account, ready, failed, renewed] {
        m_services.access->login(
            account, this,
            [this, ready, failed](const mail::AccountLogin &answer) {
                switch (answer.outcome) {
                case mail::AccountLogin::Outcome::Ready:
                    return ready(answer.settings);
                case mail::AccountLogin::Outcome::PasswordNeeded:
                    askPassword();
                    return failed(answer.error.value_or(Error{
                        Error::Code::Input, tr("The password is needed"), {}, tr("Write it below From, then send")}));
                default:
                    return failed(answer.error.value_or(Error{Error::Code::Input,
                                                              tr("This account is not signed in"),
                                                              {},
                                                              tr("Sign in under Manage accounts")}));
                }
            },
            renewed ? mail::AccountAccess::Renewed : mail::AccountAccess::AsHeld);
    };
    if (!m_passwordAsked || m_password->text().isEmpty())
        return login();
    // Where the keyring does not take it, it is held in memory and good for this message.
    m_services.access->usePassword(account,
                                   mail::cleanedPassword(mail::providerById(account.provider), m_password->text()),
                                   this, [login](const Result<void> &) { login(); });
}

void SenderFields::askPassword()
{
    m_passwordAsked = true;
    showChoice();
    m_password->setFocus();
    m_password->selectAll();
}

void SenderFields::loginRefused()
{
    if (!m_account)
        return m_server->focusPassword();
    if (m_account->signIn == mail::SignIn::Password)
        askPassword();
}

void SenderFields::reloadAccounts(const QString &id)
{
    const QString kept = !id.isEmpty() ? id : m_account ? m_account->id : QString();
    m_accounts.clear();
    if (m_services.accounts) {
        if (auto accounts = m_services.accounts->accounts())
            m_accounts = std::move(*accounts);
    }
    m_account.reset();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const mail::Account &account : m_accounts) {
        m_choice->addItem(mail::displayText(account.sender), account.id);
        m_choice->setItemData(m_choice->count() - 1, account.name, Qt::ToolTipRole);
        if (account.id == kept)
            m_account = account;
    }
    m_choice->addItem(tr("Another server"), QString());
    if (m_services.accounts) {
        m_choice->insertSeparator(m_choice->count());
        m_choice->addItem(tr("Manage accounts…"), manageToken);
    }
    if (!m_account && !m_accounts.empty() && (kept.isEmpty() || !id.isEmpty()))
        m_account = m_accounts.front();
    m_choice->setCurrentIndex(m_choice->findData(m_account ? m_account->id : QString()));
    showChoice();
    Q_EMIT changed();
}

void SenderFields::choose(int place)
{
    const QString id = m_choice->itemData(place).toString();
    if (id == manageToken) {
        m_choice->setCurrentIndex(m_choice->findData(m_account ? m_account->id : QString()));
        Q_EMIT manageRequested();
        return;
    }
    m_account.reset();
    for (const mail::Account &account : m_accounts) {
        if (account.id == id)
            m_account = account;
    }
    m_passwordAsked = false;
    m_password->clear();
    showChoice();
    Q_EMIT changed();
}

void SenderFields::showChoice()
{
    const bool account = m_account.has_value();
    m_choice->setVisible(m_services.accounts.has_value());
    m_from->setVisible(!account);
    m_lock->setVisible(account);
    m_serverText->setVisible(account);
    m_row->setFocusProxy(m_choice->isHidden() ? m_from->edit() : static_cast<QWidget *>(m_choice));
    m_passwordLabel->setVisible(account && m_passwordAsked);
    m_password->setVisible(account && m_passwordAsked);
    if (m_server)
        m_server->setRowsVisible(!account);
    if (!account)
        return;
    const bool encrypted = m_account->security != mail::Security::None;
    const style::Theme &theme = style::Theme::current();
    m_lock->setPixmap(style::iconPixmap(encrypted ? QStringLiteral("lock") : QStringLiteral("warning"),
                                        encrypted ? theme.good : theme.warning, style::px(16), devicePixelRatioF()));
    m_serverText->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(m_account->host, QString::number(m_account->port), securityText(m_account->security)));
    m_serverText->setToolTip(m_serverText->text().toHtmlEscaped());
    m_password->setPlaceholderText(m_account->secretPlace == mail::SecretPlace::Keyring ? tr("kept in the keyring")
                                                                                        : tr("not stored"));
}

void SenderFields::recall()
{
    const QSettings stored;
    if (const auto from = mail::parseAddress(stored.value(senderKey).toString()))
        m_from->setAddresses({*from});
    const QString id = stored.value(accountKey).toString();
    reloadAccounts(id);
    if (stored.contains(accountKey) && id.isEmpty())
        choose(m_choice->findData(QString()));
    m_choice->setCurrentIndex(m_choice->findData(m_account ? m_account->id : QString()));
}

void SenderFields::remember() const
{
    QSettings stored;
    stored.setValue(accountKey, m_account ? m_account->id : QString());
    if (m_account)
        return;
    stored.setValue(senderKey, m_from->edit()->text());
    m_server->remember();
}

void SenderFields::deselect()
{
    m_password->deselect();
    m_server->deselect();
}

} // namespace clientele::dialogs
