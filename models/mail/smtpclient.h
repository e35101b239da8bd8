// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpbody.h"
#include "models/mail/smtpconnection.h"
#include "models/mail/smtpenvelopeexchange.h"
#include "models/mail/smtplogin.h"
#include "models/mail/smtptls.h"

#include <QIODevice>
#include <QObject>
#include <QTimer>

#include <memory>

namespace clientele::mail {

/// Hands one message to one server: an event-driven conversation that never blocks.
///
/// The connection is SmtpConnection's, the login SmtpLogin's, the envelope SmtpEnvelopeExchange's and the message
/// SmtpBody's; this class leads from one to the next and says how it ended. The message is read in portions and at most
/// 256 KiB wait for the network. Every phase has its timer. When all was sent and the server does not confirm, the
/// outcome is Unknown, and nothing is ever sent a second time by itself. Passwords and the lines of a login are in no
/// log and no error.
class SmtpClient final : public QObject
{
    Q_OBJECT

public:
    explicit SmtpClient(QObject *parent = nullptr);
    ~SmtpClient() override;

    /// Starts; finished() comes exactly once, after send() has returned. Must not be called while busy.
    /// @param message open for reading, at its start.
    void send(const SmtpSettings &settings, const SmtpEnvelope &envelope, std::unique_ptr<QIODevice> message);
    /// Connects, signs in and says goodbye: Sent means that all of this went well; nothing is sent to anybody.
    void test(const SmtpSettings &settings);
    /// Stops at once in any phase: Cancelled, or Unknown when only the server's confirmation was still to come.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_phase != SmtpPhase::Idle; }
    [[nodiscard]] SmtpPhase phase() const { return m_phase; }

Q_SIGNALS:
    void phaseChanged(clientele::mail::SmtpPhase phase);
    /// Bytes of the message that the network has taken, of all.
    void progressed(qint64 sent, qint64 total);
    void finished(const clientele::mail::SendResult &result);

private:
    void start(const SmtpSettings &settings);
    void loadTls();
    void onTlsLoaded(const Result<QSslConfiguration> &tls);
    void openConnection();
    void closeConnection();
    void reconnectLater();
    void reconnectWithSystemAuthorities();
    void onConnected();
    void onFailed(const Error &error, SendResult::Outcome outcome);

    void handle(const SmtpReply &reply);
    void handleGreeting(const SmtpReply &reply);
    void handleEhlo(const SmtpReply &reply);
    void handleStartTls(const SmtpReply &reply);
    void handleEnvelope(const SmtpReply &reply);
    void handleData(const SmtpReply &reply);
    void handleBody(const SmtpReply &reply);
    void handleFinalDot(const SmtpReply &reply);
    void handleLostReply(const SmtpReply &reply);

    void sayHello();
    void afterHello();
    void logIn();
    void beginEnvelope();
    void continueEnvelope();
    void offerMessage();
    void beginBody();
    void pumpBody();
    void retryWithData();

    void enter(SmtpPhase phase, int timeoutMs);
    [[nodiscard]] QString shown(const SmtpReply &reply) const;

    /// The outcome is settled; what is left is a polite end.
    void conclude(SendResult::Outcome outcome, std::optional<Error> error);
    void concludeRefused(const SmtpReply &reply);
    /// Ends without another word: the connection is lost or cannot be trusted.
    void giveUp(SendResult::Outcome outcome, Error error);
    void finish();

    SmtpSettings m_settings;
    SmtpEnvelope m_envelope;
    SmtpCapabilities m_capabilities;
    SmtpEnvelopeExchange m_exchange;
    SendResult m_result;
    std::optional<QSslConfiguration> m_tls; ///< nothing while a worker loads it
    std::unique_ptr<QIODevice> m_message;
    std::unique_ptr<SmtpBody> m_body;
    SmtpConnection *m_connection = nullptr;
    SmtpLogin *m_login = nullptr; ///< a child of the connection
    QTimer m_pause{this};         ///< a child: it goes with this object to another thread
    SmtpPhase m_phase = SmtpPhase::Idle;
    quint64 m_number = 0; ///< of the current sending: what a worker brings late for an older one is dropped
    bool m_onlyTest = false;
    bool m_reconnected = false;
    Authorities m_authorities = Authorities::OfFile;
    bool m_chunksRefused = false;
};

} // namespace clientele::mail
