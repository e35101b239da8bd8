// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtperrors.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

class QSslSocket;

namespace clientele::mail {

/// One connection to one server: TCP through a proxy or directly, TLS, whole replies, and a timer for what is waited
/// for. Knows nothing of what is said. After failed() or close() it says nothing more.
class SmtpConnection final : public QObject
{
    Q_OBJECT

public:
    explicit SmtpConnection(const SmtpSettings &settings, QObject *parent = nullptr);
    ~SmtpConnection() override;

    /// @param tls needed at once only for Security::Tls.
    void open(const QSslConfiguration &tls);
    /// Call when the server agreed to STARTTLS; encrypted() or failed() follows.
    void startTls(const QSslConfiguration &tls);
    /// At once and without a word.
    void close();

    /// What is waited for now, and how long at most.
    void enter(SmtpPhase phase, int timeoutMs);
    [[nodiscard]] SmtpPhase phase() const { return m_phase; }

    /// A command, after which one reply is due. @param logged what of it may be in a log.
    void sendLine(const QByteArray &line, const char *logged);
    void sendLines(const QByteArrayList &lines, const char *logged);
    /// A part of the message. @param answered true where a reply is due after it.
    void sendPart(const QByteArray &bytes, bool answered = false);
    [[nodiscard]] int awaitedReplies() const { return m_awaited; }
    /// Bytes that the network has not taken yet.
    [[nodiscard]] qint64 waitingBytes() const;

    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QSslCertificate peerCertificate() const;
    [[nodiscard]] std::optional<ServerCertificate> refusedCertificate() const { return m_refusedCertificate; }
    /// The connection failed for want of an authority that stands behind the server's certificate.
    [[nodiscard]] bool isIssuerUnknown() const;
    /// What this computer calls itself in EHLO: "[192.0.2.7]", "[IPv6:2001:db8::7]".
    [[nodiscard]] QByteArray helloName() const;

Q_SIGNALS:
    void connected();
    void encrypted();
    /// In the body replies may come that were not asked for: the server's early verdict.
    void replied(const clientele::mail::SmtpReply &reply);
    void bytesTaken();
    void failed(const clientele::Error &error, clientele::mail::SendResult::Outcome outcome);

private:
    void onConnected();
    void onEncrypted();
    void onReadyRead();
    void onSocketError();
    void onTlsErrors(const QList<QSslError> &errors);
    void onTimeout();
    void onHandshakeFailed(const QString &detail);
    void fail(const Error &error, SendResult::Outcome outcome);
    [[nodiscard]] Error tamperedError() const;

    SmtpSettings m_settings;
    QSslSocket *m_socket;
    QTimer m_timer;
    SmtpReplyParser m_parser;
    QList<QSslError> m_tlsErrors;
    std::optional<ServerCertificate> m_refusedCertificate;
    SmtpPhase m_phase = SmtpPhase::Connecting;
    int m_awaited = 1; ///< the greeting
    bool m_closed = false;
};

} // namespace clientele::mail
