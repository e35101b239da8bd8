// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtplogin.h"

#include "models/mail/smtpconnection.h"
#include "models/mail/smtperrors.h"
#include "models/mail/smtptls.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace clientele::mail {

SmtpLogin::SmtpLogin(SmtpConnection &connection, const SmtpSettings &settings, const QStringList &offered,
                     QObject *parent)
    : QObject(parent), m_connection(connection), m_settings(settings), m_offered(offered),
      m_authentication(settings, offered, serverEndPoint(connection.peerCertificate()))
{
}

void SmtpLogin::start()
{
    if (!m_connection.isEncrypted()) // checkSettings() made sure already; a password in clear is worth a second look
        return Q_EMIT broken(
            {Error::Code::Network, tr("A password is never sent without encryption"), serverText(m_settings), {}});
    begin();
}

void SmtpLogin::begin()
{
    m_cancelled.reset();
    while (m_authentication.hasMechanism()) {
        if (const auto line = m_authentication.firstLine())
            return say(*line, "AUTH ***");
        m_authentication.dropMechanism();
    }
    sayImpossible();
}

void SmtpLogin::take(const SmtpReply &reply)
{
    if (reply.isIntermediate() && m_cancelled)
        return Q_EMIT broken(protocolError(SmtpPhase::Auth, {}, m_settings));
    if (reply.isIntermediate())
        return answer(reply.lines.last().trimmed());
    if (!reply.isPositive())
        return onRefused(reply);
    if (!m_authentication.current()->isComplete())
        return Q_EMIT broken({Error::Code::Network, tr("The server did not prove that it knows the password"),
                              serverText(m_settings),
                              tr("Somebody may be in between: try from another network, and tell the provider")});
    Q_EMIT succeeded();
}

void SmtpLogin::answer(const QByteArray &challenge)
{
    if (challenge.isEmpty()) {
        if (const auto again = m_authentication.repeatedResponse())
            return say(*again, "***");
    }
    const auto decoded = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    // LOGIN needs no question: some servers send theirs as plain words.
    if (!decoded && m_authentication.mechanism() != QLatin1String("LOGIN"))
        return cancelMechanism({Error::Code::Network, tr("The server's question does not fit this login method"),
                                serverText(m_settings), tr("Choose another login method")});
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        onComputed(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [mechanism = m_authentication.current(), bytes = decoded.decoded] { return mechanism->answer(bytes); }));
}

void SmtpLogin::onComputed(const Result<QByteArray> &response)
{
    if (!response)
        return cancelMechanism(response.error());
    m_tokenRefused = m_tokenRefused || m_authentication.current()->refusedToken();
    say(m_authentication.lineOf(*response), "***");
}

void SmtpLogin::cancelMechanism(const Error &reason)
{
    m_cancelled = reason;
    say("*", "*");
}

void SmtpLogin::onRefused(const SmtpReply &reply)
{
    const bool mayGoOn = m_cancelled || m_authentication.mayTryNext(reply.code);
    if (!m_firstRefusal)
        m_firstRefusal = reply;
    // Microsoft refuses an old token without the question that tells why.
    if (!m_settings.accessToken.isEmpty() && reply.code == 535 && m_authentication.current()->isComplete())
        m_tokenRefused = true;
    if (!mayGoOn)
        return Q_EMIT refused(reply);
    const auto reason = m_cancelled;
    m_authentication.dropMechanism();
    if (m_authentication.hasMechanism())
        return begin();
    if (reason)
        return Q_EMIT impossible(*reason);
    Q_EMIT refused(*m_firstRefusal);
}

void SmtpLogin::sayImpossible()
{
    const QString offered = m_offered.join(QStringLiteral(", "));
    if (offered.isEmpty())
        return Q_EMIT impossible({Error::Code::Network, tr("The server offers no login that can be used here"),
                                  serverText(m_settings), tr("Send without a user name, or check the port")});
    Q_EMIT impossible(
        {Error::Code::Network, tr("The server offers no login that can be used here"),
         tr("%1, which offers %2").arg(serverText(m_settings), readableText(offered.toUtf8(), 200)),
         m_settings.accessToken.isEmpty()
             ? tr("Ask the provider for an app password, or choose another login method")
             : tr("This server takes no access tokens: sign in with a password, or check the server's name")});
}

void SmtpLogin::say(const QByteArray &line, const char *logged)
{
    m_connection.enter(SmtpPhase::Auth, m_settings.timers.auth);
    m_connection.sendLine(line, logged);
}

} // namespace clientele::mail
