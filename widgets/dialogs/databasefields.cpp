// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/databasefields.h"

#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

using sources::TlsMode;

DatabaseFields::DatabaseFields(QWidget *parent)
    : QWidget(parent), m_host(new QLineEdit(this)), m_port(new QSpinBox(this)), m_database(new QLineEdit(this)),
      m_user(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep the password in the keyring"), this)), m_mode(new QComboBox(this)),
      m_modeNote(new QLabel(this)), m_authority(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QFormLayout *form = makeForm(layout);
    m_database->setAccessibleName(tr("Database"));
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("from the keyring, ~/.pgpass or PGPASSWORD"));
    m_mode->setAccessibleName(tr("Encryption"));
    m_mode->addItem(tr("Certificate and host checked"), int(TlsMode::VerifyFull));
    m_mode->addItem(tr("Certificate checked, any host"), int(TlsMode::VerifyAuthority));
    m_mode->addItem(tr("Encrypted, server not checked"), int(TlsMode::Require));
    m_mode->addItem(tr("If the server can (this computer)"), int(TlsMode::Prefer));
    m_mode->addItem(tr("Not encrypted"), int(TlsMode::Disable));
    m_modeNote->setWordWrap(true);
    addRow(form, tr("&Server"), makeServerRow(), m_host);
    addRow(form, tr("&Database"), m_database);
    addRow(form, tr("&User"), m_user);
    addRow(form, tr("&Password"), m_password);
    form->addRow(indent(this), m_keep);
    addRow(form, tr("&Encryption"), m_mode);
    m_authorityRow = makeAuthorityRow();
    m_authorityLabel = addRow(form, tr("&CA file"), m_authorityRow, m_authority);
    layout->addWidget(m_modeNote);
    for (QLineEdit *edit : {m_host, m_database, m_user, m_password, m_authority})
        connect(edit, &QLineEdit::textChanged, this, &DatabaseFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &DatabaseFields::changed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &DatabaseFields::changed);
    connect(this, &DatabaseFields::changed, this, &DatabaseFields::showMode);
    showMode();
}

QWidget *DatabaseFields::makeServerRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_host->setAccessibleName(tr("Server"));
    m_host->setPlaceholderText(QStringLiteral("db.example.org"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *label = new QLabel(tr("P&ort"), row);
    label->setBuddy(m_port);
    label->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(m_host, 1);
    layout->addWidget(label);
    layout->addWidget(m_port);
    return row;
}

QWidget *DatabaseFields::makeAuthorityRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_authority->setAccessibleName(tr("CA file"));
    m_authority->setPlaceholderText(tr("the system's authorities"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("Choose the CA file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &DatabaseFields::chooseAuthority);
    layout->addWidget(m_authority, 1);
    layout->addWidget(choose);
    return row;
}

void DatabaseFields::chooseAuthority()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("CA file"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_authority->setText(path);
}

// What is not checked on the way to another computer is said before anything is sent.
void DatabaseFields::showMode()
{
    const auto mode = TlsMode(m_mode->currentData().toInt());
    const bool checks = mode <= TlsMode::VerifyAuthority;
    m_authorityRow->setVisible(checks);
    m_authorityLabel->setVisible(checks);
    QString note;
    if (!address().isLocal() && mode >= TlsMode::Prefer)
        note = tr("The password and the data can be read by others on the way.");
    else if (!address().isLocal() && mode == TlsMode::Require)
        note = tr("Another server could pass itself off as this one.");
    m_modeNote->setText(note);
    m_modeNote->setProperty("tone", QStringLiteral("warning"));
    m_modeNote->style()->polish(m_modeNote);
    m_modeNote->setVisible(!note.isEmpty());
}

sources::DatabaseAddress DatabaseFields::address() const
{
    sources::DatabaseAddress address;
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    const auto mode = TlsMode(m_mode->currentData().toInt());
    if (mode != address.effectiveTls())
        address.tls = mode;
    if (mode <= TlsMode::VerifyAuthority)
        address.rootCertificate = m_authority->text().trimmed();
    return address;
}

void DatabaseFields::setAddress(const sources::DatabaseAddress &address)
{
    m_host->setText(address.host);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_password->clear();
    m_mode->setCurrentIndex(m_mode->findData(int(address.effectiveTls())));
    m_authority->setText(address.rootCertificate);
}

bool DatabaseFields::isComplete() const
{
    return !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty() &&
           !m_user->text().trimmed().isEmpty();
}

void DatabaseFields::focusFirstEmpty()
{
    for (QLineEdit *edit : {m_host, m_database, m_user, m_password}) {
        if (edit->text().isEmpty())
            return edit->setFocus();
    }
}

} // namespace clientele::dialogs
