// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/connectiontester.h"

namespace clientele::mail {

ConnectionTester::ConnectionTester(QObject *parent) : QObject(parent), m_client(new SmtpClient)
{
    m_client->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    connect(m_client, &SmtpClient::phaseChanged, this, &ConnectionTester::phaseChanged);
    connect(m_client, &SmtpClient::finished, this, [this](const SendResult &result) {
        m_busy = false;
        Q_EMIT finished(result);
    });
    m_thread.setObjectName(QStringLiteral("mail test"));
}

ConnectionTester::~ConnectionTester()
{
    if (!m_thread.isRunning()) {
        delete m_client;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void ConnectionTester::test(const SmtpSettings &settings)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_client, [client = m_client, settings] { client->test(settings); });
}

void ConnectionTester::cancel()
{
    if (m_busy)
        QMetaObject::invokeMethod(m_client, [client = m_client] { client->cancel(); });
}

} // namespace clientele::mail
