// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/accounteditor.h"

#include "widgets/dialogs/connectiontestview.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace clientele::dialogs {

AccountEditor::AccountEditor(const mail::Account &account, mail::AccountStore store, mail::AccountAccess &access,
                             QWidget *parent)
    : QDialog(parent), m_store(std::move(store)), m_access(access), m_isNew(account.id.isEmpty()),
      m_fields(new AccountFields(this)), m_test(new ConnectionTestView(this)), m_area(new QScrollArea(this))
{
    setWindowTitle(m_isNew ? tr("New mail account") : tr("Mail account"));
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::px(16), 0, style::px(16));
    layout->setSpacing(style::px(8));
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(style::pageFont());
    title->setContentsMargins(style::px(24), 0, style::px(24), 0);
    layout->addWidget(title);
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(style::px(24), style::px(4), style::px(24), style::px(4));
    column->setSpacing(style::px(16));
    column->addWidget(m_fields);
    column->addWidget(m_test);
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    layout->addWidget(makeFoot());

    mail::Account whole = account;
    if (m_isNew)
        whole.id = mail::makeAccountId();
    m_fields->setAccount(whole);
    lookForSecret();
    connect(m_fields, &AccountFields::changed, this, &AccountEditor::fieldsChanged);
    connect(m_test, &ConnectionTestView::finished, this, &AccountEditor::onTested);
    connect(m_test, &ConnectionTestView::trusted, this, [this](const QString &fingerprint) {
        m_fields->trust(fingerprint);
        testConnection();
    });
    connect(&m_fields->browser(), &BrowserSignIn::failed, this, &AccountEditor::showError);
    connect(&m_fields->browser(), &BrowserSignIn::signedIn, m_test, &ConnectionTestView::clear);
    setMinimumWidth(std::min(style::px(600), screen.width() - style::px(16)));
    resize(minimumWidth(), std::min(content->sizeHint().height() + style::px(112), screen.height() - style::px(48)));
    m_fields->focusFirst();
}

AccountEditor::~AccountEditor() = default;

QWidget *AccountEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(style::px(24), 0, style::px(24), 0);
    column->setSpacing(style::px(8));
    auto *line = new QFrame(foot);
    line->setProperty("line", true);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::px(8));
    m_testButton = new QPushButton(tr("Test the &connection"), foot);
    m_askInstead = new QPushButton(tr("Ask &each time instead"), foot);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_save = new QPushButton(tr("Save"), foot);
    m_save->setProperty("main", true);
    m_save->setMinimumWidth(style::px(96));
    for (QPushButton *button : {m_testButton, m_askInstead, m_cancel, m_save})
        button->setAutoDefault(false); // Return belongs to the field or button that has the focus
    row->addWidget(m_testButton);
    row->addWidget(m_askInstead);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_askInstead->hide();
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        if (!m_test->isBusy())
            return testConnection();
        m_test->cancel();
    });
    connect(m_askInstead, &QPushButton::clicked, this, [this] {
        m_fields->askEachTime();
        save();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AccountEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountEditor::save);
    return foot;
}

void AccountEditor::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void AccountEditor::lookForSecret()
{
    const mail::Account account = m_fields->account();
    if (!m_isNew && mail::hasProxyLogin(account))
        m_access.keyring().read(mail::proxyPasswordKey(account), this, [this](const Result<QString> &kept) {
            if (kept)
                m_fields->useKeptProxyPassword(*kept);
        });
    if (m_isNew || account.signIn == mail::SignIn::None || account.secretPlace != mail::SecretPlace::Keyring)
        return;
    const QString key = account.usesOAuth() ? mail::refreshTokenKey(account) : mail::passwordKey(account);
    m_access.keyring().read(key, this, [this](const Result<QString> &kept) {
        if (kept)
            m_fields->showKept(!kept->isEmpty());
    });
}

void AccountEditor::fieldsChanged()
{
    if (m_saving)
        return;
    m_askInstead->hide();
    if (!m_test->isBusy())
        m_test->clear();
}

void AccountEditor::testConnection()
{
    if (m_test->isBusy() || m_saving)
        return;
    const mail::Account account = m_fields->account();
    if (const auto checked = mail::checkAccount(account); !checked)
        return showError(checked.error());
    const auto &tokens = m_fields->browser().tokens();
    const QString typed = account.usesOAuth() ? tokens.value_or(mail::OAuthTokens()).accessToken : m_fields->password();
    if (account.signIn == mail::SignIn::None || !typed.isEmpty())
        return onLogin({mail::AccountLogin::Outcome::Ready, mail::settingsFor(account, typed), std::nullopt});
    m_renewed = false;
    logIn(account, mail::AccountAccess::AsHeld);
}

void AccountEditor::logIn(const mail::Account &account, mail::AccountAccess::Freshness freshness)
{
    m_test->showProgress(tr("Preparing the sign-in…"));
    m_access.login(
        account, this,
        [this, number = ++m_number](const mail::AccountLogin &login) {
            if (number == m_number && !m_test->isBusy())
                onLogin(login);
        },
        freshness);
}

void AccountEditor::onLogin(const mail::AccountLogin &login)
{
    using Outcome = mail::AccountLogin::Outcome;
    if (login.outcome == Outcome::Ready) {
        m_test->start(login.settings);
        m_testButton->setText(m_test->isBusy() ? tr("Stop the test") : tr("Test the &connection"));
        return scrollToTest();
    }
    if (login.outcome == Outcome::PasswordNeeded && !login.error) {
        m_fields->focusPassword();
        return showError({Error::Code::Input, tr("The password is missing"), {}, tr("Write it, then test again")});
    }
    showError(login.error.value_or(Error{
        Error::Code::Input, tr("You have not signed in yet"), {}, tr("Sign in with the browser, then test again")}));
}

void AccountEditor::onTested(const mail::SendResult &result)
{
    m_testButton->setText(tr("Test the &connection"));
    const mail::Account account = m_fields->account();
    if (result.tokenRefused && !m_fields->browser().tokens() && !std::exchange(m_renewed, true))
        return logIn(account, mail::AccountAccess::Renewed);
    if (result.reply.startsWith(QLatin1String("53")) && !account.usesOAuth())
        m_fields->focusPassword();
    scrollToTest();
}

void AccountEditor::scrollToTest()
{
    // Once the layout has made room for it.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_test, 0, 0); }, Qt::QueuedConnection);
}

void AccountEditor::save()
{
    if (m_saving)
        return;
    const mail::Account account = m_fields->account();
    if (const auto checked = mail::checkAccount(account); !checked)
        return showError(checked.error());
    m_test->cancel();
    m_fields->browser().cancel();
    setSaving(true);
    keepSecret(account);
}

void AccountEditor::keepSecret(const mail::Account &account)
{
    const auto done = [this, account](const Result<void> &kept) {
        kept ? keepProxyPassword(account) : onSecretKept(account, kept);
    };
    const auto &tokens = m_fields->browser().tokens();
    const QString password = m_fields->password();
    const bool hasNew =
        account.usesOAuth() ? tokens.has_value() : account.signIn == mail::SignIn::Password && !password.isEmpty();
    // What is asked each time leaves nothing from before in the keyring; one that is not there cannot hold anything.
    if (account.signIn == mail::SignIn::None || account.secretPlace == mail::SecretPlace::AskEachTime)
        m_access.forget(account, this, {});
    if (!hasNew)
        return done({});
    m_secretWritten = true;
    if (account.usesOAuth())
        m_access.useTokens(account, *tokens, m_fields->browser().clientSecret(), this, done);
    else
        m_access.usePassword(account, password, this, done);
}

void AccountEditor::keepProxyPassword(const mail::Account &account)
{
    if (!mail::hasProxyLogin(account) || account.proxy.password.isEmpty())
        return onSecretKept(account, {});
    m_secretWritten = true;
    m_access.useProxyPassword(account, account.proxy.password, this, [this, account](const Result<void> &kept) {
        // Who is asked each time may have no keyring: then it is good until the program ends.
        const bool mayBeLost = account.secretPlace == mail::SecretPlace::AskEachTime;
        onSecretKept(account, mayBeLost ? Result<void>() : kept);
    });
}

void AccountEditor::onSecretKept(const mail::Account &account, const Result<void> &kept)
{
    setSaving(false);
    if (!kept) {
        showError(kept.error());
        m_askInstead->show();
        m_askInstead->setFocus();
        return;
    }
    if (const auto saved = m_store.save(account); !saved)
        return showError(saved.error());
    m_secretWritten = false;
    accept();
}

void AccountEditor::showError(const Error &error)
{
    m_test->showFailure(error);
    scrollToTest();
}

void AccountEditor::setSaving(bool saving)
{
    m_saving = saving;
    m_fields->setEnabled(!saving);
    m_testButton->setEnabled(!saving);
    m_save->setEnabled(!saving);
    if (saving)
        m_test->showProgress(tr("Saving; the keyring may ask for its password…"));
    else
        m_test->clear();
}

void AccountEditor::reject()
{
    m_test->cancel();
    m_fields->browser().cancel();
    if (m_isNew && m_secretWritten)
        m_access.forget(m_fields->account(), &m_access, {});
    QDialog::reject();
}

} // namespace clientele::dialogs
