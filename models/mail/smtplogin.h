// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpauthentication.h"
#include "models/mail/smtpreply.h"

#include <QObject>

namespace clientele::mail {

class SmtpConnection;

/// Signs in over a connection: one mechanism after the other, until the server agrees or says no to the password.
/// Mechanisms compute in a worker, for SCRAM takes its time by design. Exactly one of the signals comes, once.
class SmtpLogin final : public QObject
{
    Q_OBJECT

public:
    SmtpLogin(SmtpConnection &connection, const SmtpSettings &settings, const QStringList &offered,
              QObject *parent = nullptr);

    void start();
    void take(const SmtpReply &reply);
    [[nodiscard]] bool tokenRefused() const { return m_tokenRefused; }
    [[nodiscard]] QString withoutSecrets(const QString &text) const { return m_authentication.withoutSecrets(text); }

Q_SIGNALS:
    void succeeded();
    /// The server's last word.
    void refused(const clientele::mail::SmtpReply &reply);
    /// There is no way to sign in; the connection is in order.
    void impossible(const clientele::Error &error);
    /// The server does not keep to the protocol, or is not who it says: not another word to it.
    void broken(const clientele::Error &error);

private:
    void begin();
    void answer(const QByteArray &challenge);
    void onComputed(const Result<QByteArray> &response);
    void cancelMechanism(const Error &reason);
    void onRefused(const SmtpReply &reply);
    void sayImpossible();
    void say(const QByteArray &line, const char *logged);

    SmtpConnection &m_connection;
    SmtpSettings m_settings;
    QStringList m_offered;
    SmtpAuthentication m_authentication;
    std::optional<SmtpReply> m_firstRefusal;
    std::optional<Error> m_cancelled; ///< why the current mechanism was given up
    bool m_tokenRefused = false;
};

} // namespace clientele::mail
