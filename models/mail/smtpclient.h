// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/dotstuffer.h"
#include "models/mail/smtpauthentication.h"
#include "models/mail/smtpcapabilities.h"
#include "models/mail/smtperrors.h"
#include "models/mail/smtpreply.h"
#include "models/mail/smtpsettings.h"

#include <QIODevice>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace clientele::mail {

/// Hands one message to one server: an event-driven conversation over QSslSocket that never blocks.
///
/// The message is read in portions and at most 256 KiB wait for the network. Every phase has its timer. When all was
/// sent and the server does not confirm, the outcome is Unknown, and nothing is ever sent a second time by itself.
/// Passwords and the lines of a login are in no log and no error.
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
    void openSocket();
    void onConnected();
    void onEncrypted();
    void onReadyRead();
    void onSocketError();
    void onTimeout();
    void onBytesTaken();

    void handle(const SmtpReply &reply);
    void handleGreeting(const SmtpReply &reply);
    void handleEhlo(const SmtpReply &reply);
    void handleStartTls(const SmtpReply &reply);
    void handleAuth(const SmtpReply &reply);
    void handleMailFrom(const SmtpReply &reply);
    void handleRcptTo(const SmtpReply &reply);
    void handleData(const SmtpReply &reply);
    void handleFinalDot(const SmtpReply &reply);

    void sayHello();
    void afterHello();
    void authenticate();
    void mailFrom();
    void nextRecipient();
    void pumpBody();

    void enter(SmtpPhase phase, int timeoutMs);
    void sendLine(const QByteArray &line, const char *logged);
    [[nodiscard]] qint64 waitingBytes() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QByteArray helloName() const;
    [[nodiscard]] QString shown(const SmtpReply &reply) const;

    /// The outcome is settled; what is left is a polite end.
    void conclude(SendResult::Outcome outcome, std::optional<Error> error);
    void concludeRefused(const SmtpReply &reply);
    /// Ends without another word: the connection is lost or cannot be trusted.
    void giveUp(SendResult::Outcome outcome, Error error);
    /// Unknown where all was sent already. Else: @param outcome what it means for a second try.
    void breakOff(Error error, SendResult::Outcome outcome = SendResult::Outcome::TryLater);
    void releaseSocket();
    void finish();

    SmtpSettings m_settings;
    SmtpEnvelope m_envelope;
    SmtpCapabilities m_capabilities;
    SmtpAuthentication m_authentication;
    SmtpReplyParser m_parser;
    DotStuffer m_stuffer;
    SendResult m_result;
    std::unique_ptr<QIODevice> m_message;
    std::optional<SmtpReply> m_firstRefusal;
    QSslSocket *m_socket = nullptr;
    QTimer m_timer;
    QList<QSslError> m_tlsErrors;
    SmtpPhase m_phase = SmtpPhase::Idle;
    qsizetype m_recipient = 0;
    qint64 m_read = 0;
    bool m_bodyRead = false;
    bool m_authCancelled = false;
    bool m_onlyTest = false;
};

} // namespace clientele::mail
