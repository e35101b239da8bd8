// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpauthentication.h"

#include <QMessageAuthenticationCode>

namespace clientele::mail {

namespace {

QStringList wantedMechanisms(AuthMethod method)
{
    const QString plain = QStringLiteral("PLAIN");
    const QString login = QStringLiteral("LOGIN");
    const QString cram = QStringLiteral("CRAM-MD5");
    switch (method) {
    case AuthMethod::Plain:
        return {plain};
    case AuthMethod::Login:
        return {login};
    case AuthMethod::CramMd5:
        return {cram};
    case AuthMethod::ScramSha256:
        return {QStringLiteral("SCRAM-SHA-256")};
    case AuthMethod::ScramSha256Plus:
        return {QStringLiteral("SCRAM-SHA-256-PLUS")};
    case AuthMethod::XOAuth2:
        return {QStringLiteral("XOAUTH2")};
    case AuthMethod::OAuthBearer:
        return {QStringLiteral("OAUTHBEARER")};
    case AuthMethod::Automatic:
        break;
    }
    return {plain, login, cram};
}

bool isKnown(const QString &mechanism)
{
    return mechanism == QLatin1String("PLAIN") || mechanism == QLatin1String("LOGIN") ||
           mechanism == QLatin1String("CRAM-MD5");
}

QByteArray plainToken(const QByteArray &user, const QByteArray &password)
{
    return (QByteArray(1, '\0') + user + '\0' + password).toBase64();
}

} // namespace

SmtpAuthentication::SmtpAuthentication(const SmtpSettings &settings, const QStringList &offered)
    : m_user(settings.user.toUtf8()), m_password(passwordForServer(settings).toUtf8())
{
    for (const QString &wanted : wantedMechanisms(settings.authMethod)) {
        if (offered.contains(wanted) && isKnown(wanted))
            m_mechanisms += wanted;
    }
}

QByteArray SmtpAuthentication::firstLine()
{
    m_answers = 0;
    if (mechanism() == QLatin1String("PLAIN"))
        return "AUTH PLAIN " + plainToken(m_user, m_password);
    return "AUTH " + mechanism().toLatin1();
}

std::optional<QByteArray> SmtpAuthentication::answer(const QByteArray &challenge)
{
    const int place = m_answers++;
    if (mechanism() == QLatin1String("LOGIN"))
        return place == 0   ? std::optional(m_user.toBase64())
               : place == 1 ? std::optional(m_password.toBase64())
                            : std::nullopt;
    if (place > 0)
        return std::nullopt;
    if (mechanism() == QLatin1String("PLAIN"))
        return plainToken(m_user, m_password); // the server did not take the response with the command
    const auto decoded = QByteArray::fromBase64Encoding(challenge.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const QByteArray digest =
        QMessageAuthenticationCode::hash(decoded.decoded, m_password, QCryptographicHash::Md5).toHex();
    return (m_user + ' ' + digest).toBase64();
}

void SmtpAuthentication::dropMechanism()
{
    if (!m_mechanisms.isEmpty())
        m_mechanisms.removeFirst();
}

bool SmtpAuthentication::refusesMechanism(int code)
{
    return (code >= 500 && code <= 504) || code == 534 || code == 538;
}

QString SmtpAuthentication::withoutSecrets(QString text) const
{
    if (m_password.isEmpty())
        return text;
    const QString blot = QStringLiteral("***");
    for (const QByteArray &secret : {plainToken(m_user, m_password), m_password.toBase64()})
        text.replace(QString::fromUtf8(secret), blot);
    return text;
}

} // namespace clientele::mail
