// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpclient.h"

#include <QThread>

namespace clientele::mail {

/// Tries whether a server takes the sign-in, in a thread of its own: a handshake takes longer than a frame of the
/// window.
class ConnectionTester final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTester(QObject *parent = nullptr);
    /// Stops the test; waits for no server.
    ~ConnectionTester() override;

    /// finished() comes exactly once, after this has returned. Must not be called while busy.
    void test(const SmtpSettings &settings);
    /// finished() comes soon after.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void phaseChanged(clientele::mail::SmtpPhase phase);
    void finished(const clientele::mail::SendResult &result);

private:
    QThread m_thread;
    SmtpClient *m_client; ///< lives and dies in the thread
    bool m_busy = false;
};

} // namespace clientele::mail
