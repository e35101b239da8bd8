// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/accountfields.h"

#include "models/mail/providers.h"
#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/browsersignin.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QSpinBox *portBox(const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(1, 65535);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setFixedWidth(style::px(72));
    return box;
}

} // namespace

AccountFields::AccountFields(QWidget *parent)
    : QWidget(parent), m_provider(new QComboBox(this)), m_help(new QLabel(this)), m_name(new QLineEdit(this)),
      m_sender(new AddressField(AddressField::Takes::One, tr("Sender"), this)), m_host(new QLineEdit(this)),
      m_security(new QComboBox(this)), m_port(portBox(tr("Port"), this)), m_signIn(new QComboBox(this)),
      m_user(new QLineEdit(this)), m_password(new QLineEdit(this)), m_browser(new BrowserSignIn(this)),
      m_place(new QComboBox(this)), m_showMore(new QPushButton(tr("Certificate, login method, proxy…"), this)),
      m_more(new QWidget(this)), m_method(new QComboBox(m_more)), m_authority(new QLineEdit(m_more)),
      m_proxy(new QComboBox(m_more)), m_proxyHost(new QLineEdit(m_more)),
      m_proxyPort(portBox(tr("Port of the proxy"), m_more)), m_proxyUser(new QLineEdit(m_more)),
      m_proxyPassword(new QLineEdit(m_more)), m_pinLine(new QWidget(m_more)), m_pin(new QLabel(m_pinLine))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    makeIdentity(layout);
    makeServer(layout);
    makeSignIn(layout);
    makeMore(layout);
    connectFields();
}

void AccountFields::makeIdentity(QVBoxLayout *layout)
{
    m_provider->setAccessibleName(tr("Provider"));
    for (const mail::Provider &provider : mail::providers())
        m_provider->addItem(provider.name, provider.id);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::RichText); // made here, and with a link
    m_help->setOpenExternalLinks(true);
    m_help->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_help->setProperty("tone", QStringLiteral("2"));
    m_name->setAccessibleName(tr("Name of the account"));
    m_name->setPlaceholderText(tr("Work"));
    m_sender->edit()->setPlaceholderText(tr("Anna Berger <anna@example.org>"));
    auto *form = makeForm(layout);
    addRow(form, tr("&Sender"), m_sender, m_sender->edit());
    addRow(form, tr("Pro&vider"), m_provider);
    form->addRow(indent(this), m_help);
    addRow(form, tr("&Name"), m_name);
}

void AccountFields::makeServer(QVBoxLayout *layout)
{
    m_host->setAccessibleName(tr("Mail server"));
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));
    m_security->setAccessibleName(tr("Security of the connection"));
    m_security->addItem(tr("STARTTLS"), int(mail::Security::StartTls));
    m_security->addItem(tr("TLS"), int(mail::Security::Tls));
    m_security->addItem(tr("None (this computer only)"), int(mail::Security::None));
    auto *form = makeForm(layout);
    addRow(form, tr("Serve&r"), inOneLine({{m_host, 3}, {m_security, 2}, {m_port, 0}}, this), m_host);
}

void AccountFields::makeSignIn(QVBoxLayout *layout)
{
    m_signIn->setAccessibleName(tr("How to sign in"));
    m_signIn->addItem(tr("With a password"), int(mail::SignIn::Password));
    m_signIn->addItem(tr("With the browser (OAuth2)"), int(mail::SignIn::OAuth2));
    m_signIn->addItem(tr("Not at all"), int(mail::SignIn::None));
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_place->setAccessibleName(tr("Where the password is kept"));
    m_place->addItem(tr("In the system's keyring"), int(mail::SecretPlace::Keyring));
    m_place->addItem(tr("Nowhere: ask once each time the program runs"), int(mail::SecretPlace::AskEachTime));
    m_signInForm = makeForm(layout);
    addRow(m_signInForm, tr("S&ign in"), m_signIn);
    addRow(m_signInForm, tr("&User"), m_user);
    addRow(m_signInForm, tr("&Password"), m_password);
    layout->addWidget(m_browser);
    m_placeForm = makeForm(layout);
    addRow(m_placeForm, tr("&Kept"), m_place);
}

void AccountFields::makeMore(QVBoxLayout *layout)
{
    m_showMore->setProperty("link", true);
    m_showMore->setAutoDefault(false);
    m_linkForm = makeForm(layout);
    m_linkForm->addRow(indent(this), m_showMore);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    m_moreForm = makeForm(more);
    m_method->setAccessibleName(tr("Login method"));
    m_authority->setAccessibleName(tr("CA file"));
    m_authority->setPlaceholderText(tr("your own certificate authority, in PEM format"));
    auto *browse = new QPushButton(tr("Choose…"), m_more);
    browse->setAccessibleName(tr("Choose the CA file"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("None"), int(mail::SmtpProxy::Kind::None));
    m_proxy->addItem(QStringLiteral("SOCKS5"), int(mail::SmtpProxy::Kind::Socks5));
    m_proxy->addItem(QStringLiteral("HTTP"), int(mail::SmtpProxy::Kind::Http));
    m_proxyHost->setAccessibleName(tr("Name of the proxy"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.org"));
    m_proxyPort->setValue(1080);
    m_proxyUser->setAccessibleName(tr("User name at the proxy"));
    m_proxyUser->setPlaceholderText(tr("empty: no login at the proxy"));
    m_proxyPassword->setAccessibleName(tr("Password for the proxy"));
    m_proxyPassword->setPlaceholderText(tr("its password"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    auto *forget = new QPushButton(tr("Trust it no more"), m_pinLine);
    auto *pin = new QHBoxLayout(m_pinLine);
    pin->setContentsMargins(0, 0, 0, 0);
    m_pin->setTextFormat(Qt::PlainText);
    m_pin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pin->addWidget(m_pin, 1);
    pin->addWidget(forget);
    addRow(m_moreForm, tr("&Trusted"), m_pinLine, forget);
    addRow(m_moreForm, tr("CA fi&le"), inOneLine({{m_authority, 1}, {browse, 0}}, m_more), m_authority);
    addRow(m_moreForm, tr("Login &method"), m_method);
    addRow(m_moreForm, tr("Pro&xy"), inOneLine({{m_proxy, 0}, {m_proxyHost, 1}, {m_proxyPort, 0}}, m_more), m_proxy);
    m_proxyLogin = inOneLine({{m_proxyUser, 1}, {m_proxyPassword, 1}}, m_more);
    addRow(m_moreForm, tr("Proxy lo&gin"), m_proxyLogin, m_proxyUser);
    layout->addWidget(m_more);
    m_more->hide();
    for (QPushButton *button : {browse, forget})
        button->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("CA file"), {},
                                                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!path.isEmpty())
            m_authority->setText(path);
    });
    connect(forget, &QPushButton::clicked, this, [this] { trust({}); });
    connect(m_showMore, &QPushButton::clicked, this, [this] {
        m_more->show();
        m_linkForm->setRowVisible(m_showMore, false);
        m_authority->setFocus();
    });
}

void AccountFields::connectFields()
{
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountFields::chooseProvider);
    connect(m_sender, &AddressField::changed, this, &AccountFields::takeSender);
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountFields::takeSecurity);
    connect(m_user, &QLineEdit::textEdited, this, [this](const QString &text) { m_ownUser = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_ownName = !text.isEmpty(); });
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_account.pinnedCertificate.clear(); }); // was another's
    for (QComboBox *box : {m_signIn, m_proxy, m_place, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &AccountFields::arrange);
    for (QLineEdit *edit : {m_name, m_host, m_user, m_password, m_authority, m_proxyHost, m_proxyUser, m_proxyPassword})
        connect(edit, &QLineEdit::textChanged, this, &AccountFields::arrange);
    for (QSpinBox *box : {m_port, m_proxyPort})
        connect(box, &QSpinBox::valueChanged, this, &AccountFields::arrange);
    connect(m_browser, &BrowserSignIn::changed, this, &AccountFields::arrange);
}

void AccountFields::setAccount(const mail::Account &account)
{
    m_filling = true;
    m_account = account;
    m_ownUser = !account.user.isEmpty() && account.user != account.sender.mailbox;
    m_ownName = !account.name.isEmpty();
    const mail::Provider &provider = mail::providerById(account.provider);
    choose(m_provider, provider.id);
    m_name->setText(account.name);
    m_sender->setAddresses(account.sender.mailbox.isEmpty() ? std::vector<mail::Address>()
                                                            : std::vector<mail::Address>{account.sender});
    m_host->setText(account.host);
    choose(m_security, int(account.security));
    m_lastSecurity = account.security;
    m_port->setValue(account.port);
    choose(m_signIn, int(account.signIn));
    m_user->setText(account.user);
    m_browser->setSettings(account.oauth, provider.oauth.has_value());
    choose(m_place, int(account.secretPlace));
    m_authority->setText(account.caFile);
    choose(m_proxy, int(account.proxy.kind));
    m_proxyHost->setText(account.proxy.host);
    if (account.proxy.port != 0)
        m_proxyPort->setValue(account.proxy.port);
    m_proxyUser->setText(account.proxy.user);
    if (!account.caFile.isEmpty() || !account.pinnedCertificate.isEmpty() ||
        account.proxy.kind != mail::SmtpProxy::Kind::None || account.authMethod != mail::AuthMethod::Automatic) {
        m_more->show();
        m_linkForm->setRowVisible(m_showMore, false);
    }
    m_filling = false;
    arrange();
}

mail::Account AccountFields::account() const
{
    mail::Account account = m_account;
    account.name = m_name->text().trimmed();
    account.sender = m_sender->addresses().empty() ? mail::Address() : m_sender->addresses().front();
    account.provider = m_provider->currentData().toString();
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = mail::Security(m_security->currentData().toInt());
    account.signIn = mail::SignIn(m_signIn->currentData().toInt());
    account.user = account.signIn == mail::SignIn::None ? QString() : m_user->text().trimmed();
    account.secretPlace = mail::SecretPlace(m_place->currentData().toInt());
    account.authMethod = mail::AuthMethod(m_method->currentData().toInt());
    account.caFile = m_authority->text().trimmed();
    account.proxy = {};
    account.proxy.kind = mail::SmtpProxy::Kind(m_proxy->currentData().toInt());
    if (account.proxy.kind != mail::SmtpProxy::Kind::None) {
        account.proxy.host = m_proxyHost->text().trimmed();
        account.proxy.port = quint16(m_proxyPort->value());
        account.proxy.user = m_proxyUser->text().trimmed();
        if (!account.proxy.user.isEmpty())
            account.proxy.password = m_proxyPassword->text().isEmpty() ? m_keptProxyPassword : m_proxyPassword->text();
    }
    account.oauth = m_browser->settings();
    return account;
}

QString AccountFields::password() const
{
    return mail::cleanedPassword(mail::providerById(m_provider->currentData().toString()), m_password->text());
}

void AccountFields::chooseProvider()
{
    if (m_filling)
        return;
    mail::Account filled = account();
    mail::applyProvider(filled, mail::providerById(filled.provider));
    setAccount(filled);
}

void AccountFields::takeSender()
{
    if (m_filling)
        return;
    const mail::Account typed = account();
    if (!typed.sender.mailbox.isEmpty()) {
        if (!m_ownUser)
            m_user->setText(typed.sender.mailbox);
        if (!m_ownName)
            m_name->setText(typed.sender.mailbox);
        m_ownName = m_ownName && !m_name->text().isEmpty();
        // A known address settles the provider, as long as nobody has chosen a server.
        const mail::Provider *provider = mail::providerOfAddress(typed.sender);
        if (provider && typed.host.isEmpty())
            choose(m_provider, provider->id);
    }
    arrange();
}

void AccountFields::takeSecurity()
{
    const auto security = mail::Security(m_security->currentData().toInt());
    if (!m_filling && m_port->value() == mail::defaultPort(m_lastSecurity))
        m_port->setValue(mail::defaultPort(security));
    m_lastSecurity = security;
    arrange();
}

/// Shows what belongs to the choices made, and tells that something has changed.
void AccountFields::arrange()
{
    if (m_filling)
        return;
    const auto signIn = mail::SignIn(m_signIn->currentData().toInt());
    const bool browser = signIn == mail::SignIn::OAuth2;
    m_signInForm->setRowVisible(m_user, signIn != mail::SignIn::None);
    m_signInForm->setRowVisible(m_password, signIn == mail::SignIn::Password);
    m_browser->setVisible(browser);
    m_placeForm->setRowVisible(m_place, signIn != mail::SignIn::None);
    m_place->setAccessibleName(browser ? tr("Where the permission is kept") : tr("Where the password is kept"));
    const bool proxied = mail::SmtpProxy::Kind(m_proxy->currentData().toInt()) != mail::SmtpProxy::Kind::None;
    m_proxyHost->setEnabled(proxied);
    m_proxyPort->setEnabled(proxied);
    m_moreForm->setRowVisible(m_proxyLogin, proxied);
    m_proxyPassword->setEnabled(!m_proxyUser->text().trimmed().isEmpty());
    m_moreForm->setRowVisible(m_pinLine, !m_account.pinnedCertificate.isEmpty());
    m_pin->setText(m_account.pinnedCertificate.left(23) + QStringLiteral("…"));
    m_pin->setToolTip(m_account.pinnedCertificate);
    m_pin->setAccessibleName(tr("Certificate that is trusted: %1").arg(m_account.pinnedCertificate));
    {
        const QSignalBlocker quiet(m_method);
        const QVariant chosen = m_method->count() > 0 ? m_method->currentData() : QVariant(int(m_account.authMethod));
        m_method->clear();
        m_method->addItem(tr("The strongest that the server offers"), int(mail::AuthMethod::Automatic));
        using Names = std::vector<std::pair<mail::AuthMethod, const char *>>;
        const Names names =
            browser ? Names{{mail::AuthMethod::XOAuth2, "XOAUTH2"}, {mail::AuthMethod::OAuthBearer, "OAUTHBEARER"}}
                    : Names{{mail::AuthMethod::ScramSha256, "SCRAM-SHA-256"},
                            {mail::AuthMethod::CramMd5, "CRAM-MD5"},
                            {mail::AuthMethod::Plain, "PLAIN"},
                            {mail::AuthMethod::Login, "LOGIN"}};
        for (const auto &[method, name] : names)
            m_method->addItem(QString::fromLatin1(name), int(method));
        choose(m_method, chosen);
    }
    const mail::Provider &provider = mail::providerById(m_provider->currentData().toString());
    const QString link = provider.helpLink.isEmpty()
                             ? QString()
                             : QStringLiteral(" <a href=\"%1\" style=\"color:%3\">%2</a>")
                                   .arg(provider.helpLink.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                        provider.helpLinkText.toHtmlEscaped(), style::Theme::current().accent.name());
    m_help->setText(provider.help.toHtmlEscaped() + link);
    m_help->setAccessibleName(provider.help);
    m_browser->setUser(m_user->text().trimmed(), account().proxy);
    Q_EMIT changed();
}

void AccountFields::showKept(bool kept)
{
    m_password->setPlaceholderText(kept ? tr("kept in the keyring; write here to change it") : QString());
    m_browser->showKept(kept);
}

void AccountFields::useKeptProxyPassword(const QString &password)
{
    m_keptProxyPassword = password;
    m_proxyPassword->setPlaceholderText(password.isEmpty() ? tr("its password") : tr("kept in the keyring"));
    arrange();
}

void AccountFields::askEachTime()
{
    choose(m_place, int(mail::SecretPlace::AskEachTime));
}

void AccountFields::trust(const QString &fingerprint)
{
    m_account.pinnedCertificate = mail::normalFingerprint(fingerprint);
    if (!m_account.pinnedCertificate.isEmpty()) {
        m_more->show();
        m_linkForm->setRowVisible(m_showMore, false);
    }
    arrange();
}

void AccountFields::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

void AccountFields::focusFirst()
{
    m_sender->edit()->setFocus();
}

} // namespace clientele::dialogs
