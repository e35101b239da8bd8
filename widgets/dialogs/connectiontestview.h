// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/connectiontester.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clientele::dialogs {

class FailureBox;

/// Tries whether a server takes the sign-in, without sending anything, and says in plain words what came of it. Where
/// only the certificate is in the way, it shows it and offers to trust it.
class ConnectionTestView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestView(QWidget *parent);

    void start(const mail::SmtpSettings &settings);
    void cancel() { m_tester.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_tester.isBusy(); }
    /// Takes back what an earlier test said: the settings are others now.
    void clear();
    void showProgress(const QString &text);
    void showFailure(const Error &error);
    void showSuccess(const QString &text);

Q_SIGNALS:
    void finished(const clientele::mail::SendResult &result);
    /// The person wants to trust exactly this certificate. @param fingerprint SHA-256, "AB:CD:…".
    void trusted(const QString &fingerprint);

private:
    void onFinished(const mail::SendResult &result);
    void showCertificate(const mail::ServerCertificate &certificate);

    mail::ConnectionTester m_tester;
    mail::SmtpSettings m_settings; ///< without secrets
    QString m_fingerprint;
    QLabel *m_text;
    QProgressBar *m_progress;
    FailureBox *m_failure;
    QFrame *m_certificate;
    QLabel *m_details;
    QPushButton *m_trust;
};

} // namespace clientele::dialogs
