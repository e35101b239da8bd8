// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/serverfields.h"

#include "models/mail/address.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSettings>

namespace clientele::dialogs {

namespace {

const QString group = QStringLiteral("mail/");

} // namespace

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent), m_host(new QLineEdit(this)), m_security(new QComboBox(this)), m_port(new QSpinBox(this)),
      m_user(new QLineEdit(this)), m_password(new QLineEdit(this)), m_authority(new QLineEdit(this)),
      m_chooseAuthority(new QPushButton(tr("Choose…"), this)),
      m_showAuthority(new QPushButton(tr("Own certificate authority…"), this))
{
    hide(); // its rows live in the form
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));
    m_host->setAccessibleName(tr("Mail server"));
    m_security->setAccessibleName(tr("Security of the connection"));
    m_security->addItem(tr("STARTTLS"), int(mail::Security::StartTls));
    m_security->addItem(tr("TLS"), int(mail::Security::Tls));
    m_security->addItem(tr("None (this computer only)"), int(mail::Security::None));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("not stored"));
    m_authority->setAccessibleName(tr("CA file"));
    m_authority->setPlaceholderText(tr("file in PEM format"));
    m_chooseAuthority->setAccessibleName(tr("Choose the CA file"));
    m_chooseAuthority->setAutoDefault(false);
    m_showAuthority->setProperty("link", true);
    m_showAuthority->setAutoDefault(false);
    recall();
    for (QLineEdit *edit : {m_host, m_user, m_password, m_authority})
        connect(edit, &QLineEdit::textChanged, this, &ServerFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerFields::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerFields::securityChanged);
    connect(m_chooseAuthority, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(m_authority->window(), tr("CA file"), {},
                                                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!path.isEmpty())
            m_authority->setText(path);
    });
}

void ServerFields::addTo(QGridLayout &form, bool narrow)
{
    QWidget *parent = parentWidget();
    auto *portLabel = caption(tr("P&ort"), m_port, parent);
    auto *passwordLabel = caption(tr("&Password"), m_password, parent);
    const auto addRow = [&form](QLabel *label, QWidget *field) {
        const int row = form.rowCount();
        form.addWidget(label, row, 0);
        form.addWidget(field, row, 1);
    };
    auto *hostLabel = caption(tr("Ser&ver"), m_host, parent);
    auto *userLabel = caption(tr("&User"), m_user, parent);
    if (narrow) {
        addRow(hostLabel, m_host);
        form.addWidget(m_security, form.rowCount(), 1);
        addRow(portLabel, m_port);
        addRow(userLabel, m_user);
        addRow(passwordLabel, m_password);
        m_rows = {hostLabel, m_host, m_security, portLabel, m_port, userLabel, m_user, passwordLabel, m_password};
    } else {
        QWidget *hostLine = inOneLine({{m_host, 3}, {m_security, 2}, {portLabel, 0}, {m_port, 1}}, parent);
        QWidget *userLine = inOneLine({{m_user, 1}, {passwordLabel, 0}, {m_password, 1}}, parent);
        addRow(hostLabel, hostLine);
        addRow(userLabel, userLine);
        m_rows = {hostLabel, hostLine, userLabel, userLine};
    }
    int row = form.rowCount();
    form.addWidget(m_showAuthority, row, 1, Qt::AlignLeft);
    m_authorityLabel = caption(tr("CA fi&le"), m_authority, parent);
    form.addWidget(m_authorityLabel, ++row, 0);
    m_authorityLine = inOneLine({{m_authority, 1}, {m_chooseAuthority, 0}}, parent);
    form.addWidget(m_authorityLine, row, 1);
    m_authorityOpen = !m_authority->text().isEmpty();
    showAuthorityRow();
    connect(m_showAuthority, &QPushButton::clicked, this, [this] {
        m_authorityOpen = true;
        showAuthorityRow();
        m_authority->setFocus();
    });
    securityChanged();
}

void ServerFields::setRowsVisible(bool visible)
{
    m_rowsVisible = visible;
    for (QWidget *row : m_rows)
        row->setVisible(visible);
    showAuthorityRow();
}

void ServerFields::showAuthorityRow()
{
    if (!m_authorityLine)
        return;
    m_showAuthority->setVisible(m_rowsVisible && !m_authorityOpen);
    m_authorityLabel->setVisible(m_rowsVisible && m_authorityOpen);
    m_authorityLine->setVisible(m_rowsVisible && m_authorityOpen);
}

void ServerFields::securityChanged()
{
    const auto security = mail::Security(m_security->currentData().toInt());
    if (m_port->value() == mail::defaultPort(m_lastSecurity))
        m_port->setValue(mail::defaultPort(security));
    m_lastSecurity = security;
    const bool encrypted = security != mail::Security::None;
    const QString why = encrypted ? QString() : tr("A password is never sent without encryption");
    for (QLineEdit *edit : {m_user, m_password}) {
        edit->setEnabled(encrypted);
        edit->setToolTip(why);
    }
    Q_EMIT changed();
}

mail::SmtpSettings ServerFields::settings() const
{
    mail::SmtpSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = quint16(m_port->value());
    settings.security = mail::Security(m_security->currentData().toInt());
    if (settings.security != mail::Security::None) {
        settings.user = m_user->text();
        settings.password = m_password->text();
        settings.caFile = m_authority->text().trimmed();
    }
    return settings;
}

QString ServerFields::problem() const
{
    const mail::SmtpSettings current = settings();
    if (current.host.isEmpty())
        return tr("Write the name of your mail server.");
    if (!mail::parseServer(current.host.contains(QLatin1Char(':')) ? QLatin1Char('[') + current.host + QLatin1Char(']')
                                                                   : current.host))
        return tr("“%1” is not the name of a server.").arg(current.host);
    if (const auto checked = mail::checkSettings(current); !checked)
        return checked.error().what + QLatin1Char('.');
    if (!current.user.isEmpty() && current.password.isEmpty())
        return tr("Write the password of %1; it is not stored.").arg(current.user);
    if (current.user.isEmpty() && !current.password.isEmpty())
        return tr("Write the user name that the password belongs to.");
    if (!current.caFile.isEmpty() && !QFileInfo(current.caFile).isFile())
        return tr("There is no CA file “%1”.").arg(current.caFile);
    return {};
}

void ServerFields::recall()
{
    const QSettings stored;
    const QString host = stored.value(group + QStringLiteral("host")).toString();
    m_host->setText(mail::hasControlCharacters(host) ? QString() : host);
    const int place =
        m_security->findData(stored.value(group + QStringLiteral("security"), int(mail::Security::StartTls)));
    m_security->setCurrentIndex(std::max(0, place));
    m_lastSecurity = mail::Security(m_security->currentData().toInt());
    const int port = stored.value(group + QStringLiteral("port")).toInt();
    m_port->setValue(port >= 1 && port <= 65535 ? port : mail::defaultPort(m_lastSecurity));
    m_user->setText(stored.value(group + QStringLiteral("user")).toString());
    m_authority->setText(stored.value(group + QStringLiteral("caFile")).toString());
}

void ServerFields::remember() const
{
    QSettings stored;
    stored.setValue(group + QStringLiteral("host"), m_host->text().trimmed());
    stored.setValue(group + QStringLiteral("security"), m_security->currentData());
    stored.setValue(group + QStringLiteral("port"), m_port->value());
    stored.setValue(group + QStringLiteral("user"), m_user->text());
    stored.setValue(group + QStringLiteral("caFile"), m_authority->text().trimmed());
}

void ServerFields::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

void ServerFields::deselect()
{
    for (QLineEdit *edit : {m_host, m_user, m_password, m_authority})
        edit->deselect();
}

} // namespace clientele::dialogs
