// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/dialogs/sharefixture.h"
#include "tests/mail/mailserver.h"
#include "widgets/style/theme.h"

#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

namespace clientele::dialogs {

/// What every test of the Share dialog begins with: certificates, settings of its own, and a dialog that is filled in.
class ShareTest : public QObject
{
protected:
    /// Called once, from initTestCase().
    void prepare()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("clientele-test");
        style::apply(*qApp, style::Appearance::Light);
        m_missing = m_certificates.make();
        mailtest::MailServer probe;
        if (m_missing.isEmpty())
            m_missing = probe.start(m_certificates, {});
    }

    /// Before each test.
    void startAnew()
    {
        QSettings().clear();
        QFile::remove(m_folder.filePath("accounts.json"));
    }

    /// By a server on this computer, as a person would. @param to empty: nobody yet.
    void fillIn(ShareReportDialog &dialog, quint16 port = 1, const QString &to = {},
                const QString &password = "secret") const
    {
        type(dialog, "From", "Anna Berger <anna@example.org>");
        if (!to.isEmpty())
            type(dialog, "To", to);
        type(dialog, "Mail server", "localhost");
        auto *portField = named<QSpinBox>(dialog, "Port");
        portField->selectAll();
        QTest::keyClicks(portField, QString::number(port));
        type(dialog, "User name", "ann");
        type(dialog, "Password", password);
        button(dialog, "Own certificate authority")->click();
        type(dialog, "CA file", m_certificates.authority());
    }

    [[nodiscard]] mail::Account account(quint16 port) const
    {
        mail::Account account;
        account.id = mail::makeAccountId();
        account.name = "Work";
        account.sender = {"Anna Berger", "anna@example.org"};
        account.host = "localhost";
        account.port = port;
        account.user = "ann";
        account.caFile = m_certificates.authority();
        return account;
    }

    mailtest::Certificates m_certificates;
    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
    QString m_missing; ///< what keeps a mail server from running here
};

} // namespace clientele::dialogs
