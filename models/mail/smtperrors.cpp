// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtperrors.h"

#include "models/core/format.h"
#include "models/mail/smtptls.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpErrors)
};

Error networkError(QString what, QString where, QString remedy)
{
    return {Error::Code::Network, std::move(what), std::move(where), std::move(remedy)};
}

QString where(const SmtpSettings &settings, const QString &detail)
{
    return detail.isEmpty() ? serverText(settings) : serverText(settings) + QStringLiteral(", ") + detail;
}

/// What to try when a server is silent or talks nonsense at the start: mostly the other kind of encryption.
QString otherModeRemedy(const SmtpSettings &settings)
{
    if (settings.security == Security::Tls)
        return settings.port == 465 ? Text::tr("Check the server's name and port; if its port is 587, choose STARTTLS")
                                    : Text::tr("This port seems to want STARTTLS; choose it, or port 465 for TLS");
    if (settings.port == 465)
        return Text::tr("Port 465 wants TLS from the start: choose TLS instead of STARTTLS");
    return Text::tr("If this port wants TLS from the start, choose TLS; else check the server's name and port");
}

bool isGoogle(const SmtpSettings &settings)
{
    return settings.host.contains(QLatin1String("gmail"), Qt::CaseInsensitive) ||
           settings.host.contains(QLatin1String("google"), Qt::CaseInsensitive);
}

QString authRemedy(const QString &reply, const SmtpSettings &settings)
{
    if (reply.contains(QLatin1String("5.7.139")) ||
        reply.contains(QLatin1String("SmtpClientAuthentication"), Qt::CaseInsensitive))
        return Text::tr(
            "This provider has switched password logins off: ask its administrator to allow them, or save the "
            "message as .eml and send it from your mail program");
    if (isGoogle(settings) || reply.contains(QLatin1String("BadCredentials")))
        return Text::tr("Google wants an app password here, not the one of the account: make one at "
                        "myaccount.google.com/apppasswords, then try again");
    return Text::tr("Check user name and password; with two-step login the provider wants an app password");
}

Error authError(const SmtpReply &reply, const QString &replyText, const SmtpSettings &settings)
{
    if (reply.isTemporary())
        return networkError(Text::tr("The server cannot check the login now"), where(settings, replyText),
                            Text::tr("Try again later"));
    if (!settings.accessToken.isEmpty())
        return networkError(Text::tr("The server refused the access token"), where(settings, replyText),
                            Text::tr("Sign in at the provider once more, with the account that sends"));
    if (reply.code == 535 || reply.code == 534)
        return networkError(Text::tr("The server refused user name or password"), where(settings, replyText),
                            authRemedy(replyText, settings));
    return networkError(Text::tr("The server refused the login"), where(settings, replyText),
                        authRemedy(replyText, settings));
}

QString permanentRemedy(SmtpPhase phase, const SmtpReply &reply)
{
    if (reply.code == 530)
        return Text::tr("The server wants a login: give user name and password");
    if (reply.code == 552 || reply.code == 523)
        return Text::tr("Make the attachments smaller, or share them another way");
    if (phase == SmtpPhase::RcptTo)
        return Text::tr("Check the addresses of the recipients");
    if (phase == SmtpPhase::MailFrom)
        return Text::tr("Check the sender's address: many servers only take one that belongs to the login");
    if (phase == SmtpPhase::StartTls || phase == SmtpPhase::Ehlo)
        return Text::tr("Check the server's name and port");
    return Text::tr("Ask the server's administrator what this reply means");
}

QString reasonOf(const QList<QSslError> &errors, const QSslCertificate &certificate, const SmtpSettings &settings)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    const Format format;
    if (has({QSslError::CertificateExpired}))
        return Text::tr("The server's certificate expired on %1")
            .arg(format.locale().toString(certificate.expiryDate().date(), QLocale::ShortFormat));
    if (has({QSslError::CertificateNotYetValid}))
        return Text::tr("The server's certificate is not valid before %1; is this computer's clock right?")
            .arg(format.locale().toString(certificate.effectiveDate().date(), QLocale::ShortFormat));
    if (has({QSslError::HostNameMismatch})) {
        QStringList names = certificate.subjectAlternativeNames().values();
        names += certificate.subjectInfo(QSslCertificate::CommonName);
        names.removeDuplicates();
        return Text::tr("The server's certificate is for %1, not for %2")
            .arg(names.join(QStringLiteral(", ")).left(200), settings.host);
    }
    if (has({QSslError::CertificateRevoked}))
        return Text::tr("The server's certificate was revoked");
    if (has({QSslError::SelfSignedCertificate}))
        return Text::tr("The server's certificate is signed only by itself");
    if (has({QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
             QSslError::CertificateUntrusted}))
        return Text::tr("This computer does not know who issued the server's certificate");
    return errors.isEmpty() ? QString() : errors.first().errorString();
}

QString aboutCertificate(const QSslCertificate &certificate)
{
    const ServerCertificate about = describeCertificate(certificate);
    return Text::tr("issued by %1, SHA-256 %2").arg(about.issuer, about.fingerprint);
}

QString proxyText(const SmtpSettings &settings)
{
    return settings.proxy.host + QLatin1Char(':') + QString::number(settings.proxy.port);
}

std::optional<Error> proxyError(QAbstractSocket::SocketError code, const SmtpSettings &settings)
{
    switch (code) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return networkError(Text::tr("The proxy cannot be reached"), proxyText(settings),
                            Text::tr("Check the proxy's name and port"));
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return networkError(Text::tr("The proxy refused user name or password"), proxyText(settings),
                            Text::tr("Check the login for the proxy"));
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return networkError(Text::tr("The proxy does not connect to the mail server"),
                            Text::tr("%1 through %2").arg(serverText(settings), proxyText(settings)),
                            Text::tr("Check the kind of the proxy, and whether it allows this port"));
    default:
        return std::nullopt;
    }
}

} // namespace

QString serverText(const SmtpSettings &settings)
{
    const QString host =
        settings.host.contains(QLatin1Char(':')) ? QLatin1Char('[') + settings.host + QLatin1Char(']') : settings.host;
    return host + QLatin1Char(':') + QString::number(settings.port);
}

QString phaseText(SmtpPhase phase, const QString &host)
{
    switch (phase) {
    case SmtpPhase::Connecting:
    case SmtpPhase::Greeting:
    case SmtpPhase::Ehlo:
    case SmtpPhase::Helo:
        return Text::tr("Connecting to %1…").arg(host);
    case SmtpPhase::StartTls:
    case SmtpPhase::Handshake:
        return Text::tr("Securing the connection…");
    case SmtpPhase::Auth:
        return Text::tr("Signing in…");
    case SmtpPhase::MailFrom:
    case SmtpPhase::RcptTo:
    case SmtpPhase::Data:
    case SmtpPhase::Reset:
        return Text::tr("Naming the recipients…");
    case SmtpPhase::Body:
        return Text::tr("Sending the message…");
    case SmtpPhase::FinalDot:
        return Text::tr("Waiting for the server to confirm…");
    case SmtpPhase::Quit:
        return Text::tr("Saying goodbye…");
    case SmtpPhase::Idle:
        break;
    }
    return {};
}

Error replyError(SmtpPhase phase, const SmtpReply &reply, const QString &replyText, const SmtpSettings &settings)
{
    if (phase == SmtpPhase::Auth)
        return authError(reply, replyText, settings);
    if (reply.isTemporary())
        return networkError(Text::tr("The server does not take the message now"), where(settings, replyText),
                            Text::tr("Try again in some minutes"));
    if (!reply.isPermanent())
        return networkError(Text::tr("The server gave an answer that does not fit"), where(settings, replyText),
                            otherModeRemedy(settings));
    const QString remedy = permanentRemedy(phase, reply);
    switch (phase) {
    case SmtpPhase::StartTls:
        return networkError(Text::tr("The server refused to encrypt the connection"), where(settings, replyText),
                            remedy);
    case SmtpPhase::Greeting:
    case SmtpPhase::Ehlo:
    case SmtpPhase::Helo:
        return networkError(Text::tr("The server does not talk to this computer"), where(settings, replyText), remedy);
    case SmtpPhase::MailFrom:
        return networkError(Text::tr("The server refused the sender"), where(settings, replyText), remedy);
    case SmtpPhase::RcptTo:
        return networkError(Text::tr("The server refused every recipient"), where(settings, replyText), remedy);
    default:
        return networkError(Text::tr("The server refused the message"), where(settings, replyText), remedy);
    }
}

Error timeoutError(SmtpPhase phase, const SmtpSettings &settings)
{
    if (phase == SmtpPhase::Connecting)
        return networkError(Text::tr("The server cannot be reached"), serverText(settings),
                            Text::tr("Check the server's name, the port and the network"));
    if (phase == SmtpPhase::Greeting || phase == SmtpPhase::Handshake)
        return networkError(Text::tr("The server is silent"), serverText(settings), otherModeRemedy(settings));
    return networkError(Text::tr("The server did not answer in time"), serverText(settings),
                        Text::tr("Try again later; nothing was delivered"));
}

Error socketError(SmtpPhase phase, QAbstractSocket::SocketError code, const QString &detail,
                  const SmtpSettings &settings)
{
    if (const auto error = proxyError(code, settings))
        return *error;
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return networkError(Text::tr("There is no server of this name"), serverText(settings),
                            Text::tr("Check the spelling, and the network"));
    case QAbstractSocket::ConnectionRefusedError:
        return networkError(Text::tr("No mail server answers at this port"), serverText(settings),
                            Text::tr("Check the port: 587 for STARTTLS, 465 for TLS"));
    case QAbstractSocket::RemoteHostClosedError:
        if (phase == SmtpPhase::Greeting || phase == SmtpPhase::Handshake)
            return networkError(Text::tr("The server closed the connection at once"), serverText(settings),
                                otherModeRemedy(settings));
        return networkError(Text::tr("The server closed the connection"), serverText(settings),
                            Text::tr("Try again later; nothing was delivered"));
    default:
        break;
    }
    if (phase == SmtpPhase::Connecting)
        return networkError(Text::tr("The server cannot be reached"), where(settings, detail),
                            Text::tr("Check the server's name, the port and the network"));
    return networkError(Text::tr("The connection failed"), where(settings, detail),
                        Text::tr("Try again later; nothing was delivered"));
}

Error tlsError(const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &detail,
               const SmtpSettings &settings)
{
    const QString reason = reasonOf(errors, certificate, settings);
    if (reason.isEmpty())
        return networkError(Text::tr("The connection could not be encrypted"), where(settings, detail),
                            otherModeRemedy(settings));
    const QString about = where(settings, aboutCertificate(certificate));
    const bool wrongHost = std::any_of(errors.begin(), errors.end(),
                                       [](const QSslError &e) { return e.error() == QSslError::HostNameMismatch; });
    if (wrongHost)
        return networkError(
            reason, about,
            Text::tr("Write the server's name as the provider gives it; if it is right, somebody may be in between"));
    return networkError(reason, about,
                        Text::tr("If a virus scanner or your company issued it, give its authority as CA file; else "
                                 "ask the server's administrator"));
}

Error otherCertificateError(const QSslCertificate &certificate, const SmtpSettings &settings)
{
    return networkError(
        Text::tr("The server shows another certificate than the one that you trust"),
        where(settings, aboutCertificate(certificate)),
        Text::tr("If the server's administrator has changed it, trust the new one; else somebody may be "
                 "in between"));
}

Error protocolError(SmtpPhase phase, const SmtpReplyParser &parser, const SmtpSettings &settings)
{
    using Fault = SmtpReplyParser::Fault;
    if (parser.fault() == Fault::LineTooLong || parser.fault() == Fault::TooManyLines)
        return networkError(Text::tr("The server's answer is longer than any mail server's"), serverText(settings),
                            Text::tr("Check the server's name and port"));
    const bool early = phase == SmtpPhase::Greeting || phase == SmtpPhase::Ehlo;
    if (parser.fault() == Fault::NotSmtp && early)
        return networkError(Text::tr("This is not a mail server for sending"), where(settings, parser.faultyLine()),
                            otherModeRemedy(settings));
    if (parser.fault() == Fault::NotSmtp)
        return networkError(Text::tr("The server's answer cannot be understood"), where(settings, parser.faultyLine()),
                            Text::tr("Try again; if it stays, ask the server's administrator"));
    return networkError(Text::tr("The server answered before it was asked"), serverText(settings),
                        Text::tr("Try again; if it stays, ask the server's administrator"));
}

Error unknownError(const QString &detail, const SmtpSettings &settings)
{
    return networkError(Text::tr("The message was sent, but the server did not confirm it; it may or may not arrive"),
                        where(settings, detail), Text::tr("Ask a recipient before you send it again"));
}

QString recipientReason(const QString &reply)
{
    const QString code = reply.left(3);
    const QString status = reply.section(QLatin1Char(' '), 1, 1); // RFC 3463, where the server gives one
    if (status.startsWith(QLatin1String("5.1.1")) || status.startsWith(QLatin1String("5.1.10")))
        return Text::tr("There is no such mailbox");
    if (status.startsWith(QLatin1String("5.1.2")))
        return Text::tr("There is no such domain");
    if (status.endsWith(QLatin1String(".2.2")) || code == QLatin1String("552"))
        return Text::tr("The mailbox is full");
    if (status.endsWith(QLatin1String(".2.1")))
        return Text::tr("The mailbox is closed");
    if (status.endsWith(QLatin1String(".2.3")) || status.endsWith(QLatin1String(".3.4")))
        return Text::tr("The message is too large for this recipient");
    if (code.startsWith(QLatin1Char('4')))
        return Text::tr("Not taken now; try again in some minutes");
    if (code == QLatin1String("530"))
        return Text::tr("The server wants a login first");
    if (status.startsWith(QLatin1String("5.7.")))
        return Text::tr("The server does not allow it");
    if (code == QLatin1String("550") || code == QLatin1String("551") || code == QLatin1String("553"))
        return Text::tr("The server does not take mail for this address");
    return Text::tr("Refused");
}

} // namespace clientele::mail
