// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpsettings.h"

#include "models/mail/address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSettings)
};

} // namespace

SmtpTimers SmtpTimers::boundedBy(int seconds) const
{
    SmtpTimers bounded = *this;
    if (seconds <= 0)
        return bounded;
    const int most = seconds > 2'000'000 ? 2'000'000'000 : seconds * 1000;
    for (int *timer :
         {&bounded.connect, &bounded.handshake, &bounded.greeting, &bounded.command, &bounded.startTls, &bounded.auth,
          &bounded.data, &bounded.block, &bounded.finalDot, &bounded.quit, &bounded.reconnect})
        *timer = std::min(*timer, most);
    return bounded;
}

QString outcomeToken(SendResult::Outcome outcome)
{
    switch (outcome) {
    case SendResult::Outcome::Sent:
        return QStringLiteral("sent");
    case SendResult::Outcome::Partial:
        return QStringLiteral("partial");
    case SendResult::Outcome::Refused:
        return QStringLiteral("refused");
    case SendResult::Outcome::Unknown:
        return QStringLiteral("unknown");
    case SendResult::Outcome::TryLater:
    case SendResult::Outcome::Cancelled:
        break;
    }
    return QStringLiteral("tryLater");
}

Result<ServerName> parseServer(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:\[([0-9A-Fa-f:.%\w]+)\]|([^\s:\[\]/@\\]+))(?::([0-9]{1,5}))?$)"));
    const auto match = pattern.match(text.trimmed());
    const int port = match.captured(3).isEmpty() ? 0 : match.captured(3).toInt();
    const bool badPort = !match.captured(3).isEmpty() && (port < 1 || port > 65535);
    if (!match.hasMatch() || badPort || hasControlCharacters(text))
        return fail(Error::Code::Input, Text::tr("This is not a mail server"), text.simplified().left(80),
                    Text::tr("Write HOST:PORT, for example smtp.example.org:587"));
    return ServerName{match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), quint16(port)};
}

quint16 defaultPort(Security security)
{
    return security == Security::Tls ? 465 : security == Security::StartTls ? 587 : 25;
}

bool isLoopback(const QString &host)
{
    const QString lower = host.toLower();
    return lower == QLatin1String("localhost") || lower.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(lower).isLoopback();
}

Result<void> checkSettings(const SmtpSettings &settings)
{
    if (settings.host.isEmpty() || hasControlCharacters(settings.host))
        return fail(Error::Code::Input, Text::tr("The mail server is missing"), {},
                    Text::tr("Write its name, for example smtp.example.org"));
    if (hasControlCharacters(settings.user) || hasControlCharacters(settings.accessToken))
        return fail(Error::Code::Input, Text::tr("The user name holds a control character"), settings.host,
                    Text::tr("Write it without"));
    if (settings.proxy.kind != SmtpProxy::Kind::None && (settings.proxy.host.isEmpty() || settings.proxy.port == 0))
        return fail(Error::Code::Input, Text::tr("The proxy's name or port is missing"), settings.proxy.host,
                    Text::tr("Write both, or choose no proxy"));
    if (!settings.pinnedCertificate.isEmpty() && normalFingerprint(settings.pinnedCertificate).isEmpty())
        return fail(Error::Code::Input, Text::tr("This is not the SHA-256 fingerprint of a certificate"),
                    settings.pinnedCertificate.simplified().left(80),
                    Text::tr("Write its 64 hexadecimal digits, or leave it empty"));
    if (settings.security != Security::None)
        return {};
    // This computer's name means another one where a proxy looks it up.
    const bool staysHere = isLoopback(settings.host) && settings.proxy.kind == SmtpProxy::Kind::None;
    if (!settings.user.isEmpty() || !settings.password.isEmpty() || !settings.accessToken.isEmpty())
        return fail(Error::Code::Input, Text::tr("A password is never sent without encryption"), settings.host,
                    Text::tr("Choose STARTTLS or TLS, or send without a user name"));
    if (!settings.allowPlaintext && !staysHere)
        return fail(Error::Code::Input, Text::tr("Mail without encryption is only sent to this computer"),
                    settings.host,
                    Text::tr("Choose STARTTLS or TLS; clear text to another computer must be allowed explicitly"));
    return {};
}

Result<void> checkEnvelope(const SmtpEnvelope &envelope)
{
    if (envelope.recipients.isEmpty())
        return fail(Error::Code::Input, Text::tr("Nobody is to receive the message"), {}, Text::tr("Add an address"));
    QStringList everybody = envelope.recipients;
    everybody.prepend(envelope.from);
    for (const QString &mailbox : std::as_const(everybody)) {
        // The brackets would end the path of MAIL and RCPT, a line break the command.
        const bool ends = hasControlCharacters(mailbox) || mailbox.contains(QLatin1Char('<')) ||
                          mailbox.contains(QLatin1Char('>')) || !mailbox.isValidUtf16();
        if (ends || !mailbox.contains(QLatin1Char('@')))
            return fail(Error::Code::Input, Text::tr("This is not an e-mail address"), mailbox.simplified().left(80),
                        Text::tr("Write it as name@example.org"));
    }
    return {};
}

QString normalFingerprint(const QString &text)
{
    QString digits = text.toUpper();
    digits.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    const bool fits =
        digits.size() == 64 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
            return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
        });
    if (!fits)
        return {};
    for (qsizetype i = 62; i > 0; i -= 2)
        digits.insert(i, QLatin1Char(':'));
    return digits;
}

QString passwordForServer(const SmtpSettings &settings)
{
    static const QRegularExpression grouped(QStringLiteral("^[a-z]{4}([ \\x{00a0}][a-z]{4}){3}$"));
    const QString host = settings.host.toLower();
    const bool google = host.endsWith(QLatin1String("gmail.com")) || host.endsWith(QLatin1String("googlemail.com")) ||
                        host.endsWith(QLatin1String("google.com"));
    QString password = settings.password;
    if (google && grouped.match(password).hasMatch())
        password.remove(QLatin1Char(' ')).remove(QChar(0xa0));
    return password;
}

} // namespace clientele::mail
