// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/browsersignin.h"

#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

BrowserSignIn::BrowserSignIn(QWidget *parent)
    : QWidget(parent), m_client(this), m_browser(&QDesktopServices::openUrl), m_clientId(new QLineEdit(this)),
      m_secret(new QLineEdit(this)), m_authorization(new QLineEdit(this)), m_token(new QLineEdit(this)),
      m_scope(new QLineEdit(this)), m_addresses(new QWidget(this)),
      m_showAddresses(new QPushButton(tr("Addresses of the identity server…"), this)), m_start(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy the page's address"), this)), m_state(new QLabel(this))
{
    m_clientId->setAccessibleName(tr("Client ID"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("only where the provider gave one"));
    m_authorization->setAccessibleName(tr("Address of the sign-in page"));
    m_token->setAccessibleName(tr("Address for tokens"));
    m_scope->setAccessibleName(tr("Scope"));
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_showAddresses->setProperty("link", true);
    for (QPushButton *button : {m_showAddresses, m_start, m_copy})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_form = makeForm(layout);
    addRow(m_form, tr("Client &ID"), m_clientId);
    addRow(m_form, tr("Client secre&t"), m_secret);
    m_form->addRow(indent(this), m_showAddresses);
    auto *addresses = new QVBoxLayout(m_addresses);
    addresses->setContentsMargins(0, 0, 0, 0);
    auto *more = makeForm(addresses);
    addRow(more, tr("Sign-in pa&ge"), m_authorization);
    addRow(more, tr("To&kens"), m_token);
    addRow(more, tr("Sc&ope"), m_scope);
    layout->addWidget(m_addresses);
    m_foot = makeForm(layout);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::px(8));
    buttons->addWidget(m_start);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_foot->addRow(indent(this), buttons);
    m_foot->addRow(indent(this), m_state);
    m_copy->hide();
    m_foot->setRowVisible(m_state, false);
    for (QLineEdit *edit : {m_clientId, m_secret, m_authorization, m_token, m_scope})
        connect(edit, &QLineEdit::textChanged, this, &BrowserSignIn::refresh);
    connect(m_showAddresses, &QPushButton::clicked, this, [this] {
        m_addresses->show();
        m_form->setRowVisible(m_showAddresses, false);
        m_authorization->setFocus();
    });
    connect(m_start, &QPushButton::clicked, this, &BrowserSignIn::signIn);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(&m_client, &mail::OAuthClient::browserWanted, this, &BrowserSignIn::open);
    connect(&m_client, &mail::OAuthClient::stageChanged, this, [this](const QString &stage) { showState(stage, "2"); });
    connect(&m_client, &mail::OAuthClient::finished, this, &BrowserSignIn::onFinished);
    refresh();
}

void BrowserSignIn::setSettings(const mail::OAuthSettings &settings, bool addressesKnown)
{
    m_settings = settings;
    m_clientId->setText(settings.clientId);
    m_authorization->setText(settings.authorizationUrl.toString());
    m_token->setText(settings.tokenUrl.toString());
    m_scope->setText(settings.scope);
    m_addresses->setVisible(!addressesKnown);
    m_form->setRowVisible(m_showAddresses, addressesKnown);
}

mail::OAuthSettings BrowserSignIn::settings() const
{
    mail::OAuthSettings settings = m_settings;
    settings.clientId = m_clientId->text().trimmed();
    settings.authorizationUrl = QUrl(m_authorization->text().trimmed(), QUrl::StrictMode);
    settings.tokenUrl = QUrl(m_token->text().trimmed(), QUrl::StrictMode);
    settings.scope = m_scope->text().simplified();
    if (m_tokens || !m_secret->text().isEmpty()) // else the one that is kept stays
        settings.hasClientSecret = !m_secret->text().isEmpty();
    return settings;
}

void BrowserSignIn::setUser(const QString &user, const mail::SmtpProxy &proxy)
{
    m_user = user;
    m_client.setProxy(proxy);
}

void BrowserSignIn::showKept(bool kept)
{
    if (!m_tokens && !m_client.isBusy())
        showState(kept ? tr("You have signed in; the permission is kept.") : QString(), kept ? "good" : "2");
}

void BrowserSignIn::refresh()
{
    m_start->setText(m_client.isBusy() ? tr("Stop waiting") : tr("Sign in with the &browser…"));
    const bool whole = !m_clientId->text().trimmed().isEmpty() && !m_authorization->text().trimmed().isEmpty() &&
                       !m_token->text().trimmed().isEmpty();
    m_start->setEnabled(whole || m_client.isBusy());
    m_start->setToolTip(whole ? QString() : tr("Write the client ID first"));
    Q_EMIT changed();
}

void BrowserSignIn::signIn()
{
    if (m_client.isBusy())
        return m_client.cancel();
    m_client.signIn(settings(), m_secret->text(), m_user);
    refresh();
}

void BrowserSignIn::open(const QUrl &url)
{
    if (!m_client.isBusy())
        return;
    m_page = url;
    m_copy->show();
    showState(m_browser(url) ? tr("Waiting for the browser… Sign in there and allow sending mail.")
                             : tr("No browser could be opened. Copy the page's address and open it on this computer."),
              "2");
}

void BrowserSignIn::onFinished(const Result<mail::OAuthTokens> &tokens)
{
    m_copy->hide();
    m_page.clear();
    if (tokens && !tokens->refreshToken.isEmpty()) {
        m_tokens = *tokens;
        showState(tr("Signed in."), "good");
        Q_EMIT signedIn();
    } else if (tokens) {
        m_tokens = *tokens;
        showState(tr("Signed in for now: the provider gave no lasting permission, so you will be asked again."),
                  "warning");
        Q_EMIT signedIn();
    } else {
        showState(tokens.error().code == Error::Code::Cancelled ? tr("Not signed in.") : QString(), "2");
        if (tokens.error().code != Error::Code::Cancelled)
            Q_EMIT failed(tokens.error());
    }
    refresh();
}

void BrowserSignIn::showState(const QString &text, const char *tone)
{
    m_state->setText(text);
    m_state->setAccessibleDescription(text);
    m_state->setProperty("tone", QString::fromLatin1(tone));
    m_state->style()->polish(m_state);
    m_foot->setRowVisible(m_state, !text.isEmpty());
}

} // namespace clientele::dialogs
