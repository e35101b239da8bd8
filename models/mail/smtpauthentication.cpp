// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpauthentication.h"

#include <algorithm>

namespace clientele::mail {

namespace {

const QString scramPlus = QStringLiteral("SCRAM-SHA-256-PLUS");
const qsizetype shortestSecret = 4; // anything shorter is in many a harmless word

QStringList wantedMechanisms(const SmtpSettings &settings)
{
    switch (settings.authMethod) {
    case AuthMethod::Plain:
        return {QStringLiteral("PLAIN")};
    case AuthMethod::Login:
        return {QStringLiteral("LOGIN")};
    case AuthMethod::CramMd5:
        return {QStringLiteral("CRAM-MD5")};
    case AuthMethod::ScramSha256:
        return {QStringLiteral("SCRAM-SHA-256")};
    case AuthMethod::ScramSha256Plus:
        return {scramPlus};
    case AuthMethod::XOAuth2:
        return {QStringLiteral("XOAUTH2")};
    case AuthMethod::OAuthBearer:
        return {QStringLiteral("OAUTHBEARER")};
    case AuthMethod::Automatic:
        break;
    }
    if (!settings.accessToken.isEmpty())
        return {QStringLiteral("OAUTHBEARER"), QStringLiteral("XOAUTH2")};
    // Under TLS the broken digest of CRAM-MD5 is worth less than what servers do with PLAIN, hence its place.
    return {scramPlus, QStringLiteral("SCRAM-SHA-256"), QStringLiteral("PLAIN"), QStringLiteral("LOGIN"),
            QStringLiteral("CRAM-MD5")};
}

} // namespace

SmtpAuthentication::SmtpAuthentication(const SmtpSettings &settings, const QStringList &offered,
                                       const std::optional<QByteArray> &endPoint)
    : m_settings(settings), m_endPoint(endPoint)
{
    for (const QString &wanted : wantedMechanisms(settings)) {
        if (offered.contains(wanted) && (wanted != scramPlus || endPoint))
            m_names += wanted;
    }
    const QByteArray password = passwordForServer(settings).toUtf8();
    m_secrets = {password, password.toBase64(), settings.password.toUtf8(), settings.accessToken.toUtf8()};
    makeMechanism();
}

void SmtpAuthentication::makeMechanism()
{
    const QByteArray user = m_settings.user.toUtf8();
    const QByteArray password = passwordForServer(m_settings).toUtf8();
    m_initial.reset();
    m_mechanism.reset();
    while (!m_names.isEmpty() && !m_mechanism) {
        const QByteArray name = m_names.first().toLatin1();
        if (name == "XOAUTH2" || name == "OAUTHBEARER")
            m_mechanism = makeTokenMechanism(name, m_settings);
        else if (m_names.first() == scramPlus)
            m_mechanism = makeScramPlusMechanism(user, password, *m_endPoint);
        else
            m_mechanism = makeGsaslMechanism(name, user, password);
        if (!m_mechanism)
            m_names.removeFirst();
    }
}

void SmtpAuthentication::dropMechanism()
{
    if (!m_names.isEmpty())
        m_names.removeFirst();
    makeMechanism();
}

std::optional<QByteArray> SmtpAuthentication::firstLine()
{
    const auto response = m_mechanism->initialResponse();
    if (!response)
        return std::nullopt;
    m_initial = *response;
    const QByteArray command = "AUTH " + mechanism().toLatin1();
    return m_initial ? command + ' ' + lineOf(*m_initial) : command;
}

std::optional<QByteArray> SmtpAuthentication::repeatedResponse()
{
    if (!m_initial)
        return std::nullopt;
    const QByteArray line = m_initial->toBase64();
    m_initial.reset(); // once
    return line;
}

QByteArray SmtpAuthentication::lineOf(const QByteArray &response)
{
    const QByteArray line = response.toBase64();
    m_secrets += line;
    return line;
}

bool SmtpAuthentication::mayTryNext(int code) const
{
    if ((code >= 500 && code <= 504) || code == 534 || code == 538)
        return true;
    // Whether a server knows this kind of binding is only found out by asking; no password was tried with it.
    return code >= 500 && mechanism() == scramPlus && m_mechanism && !m_mechanism->usedPassword();
}

QString SmtpAuthentication::withoutSecrets(QString text) const
{
    QList<QByteArray> secrets = m_secrets;
    std::sort(secrets.begin(), secrets.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (const QByteArray &secret : std::as_const(secrets)) {
        if (secret.size() >= shortestSecret)
            text.replace(QString::fromUtf8(secret), QStringLiteral("***"));
    }
    return text;
}

} // namespace clientele::mail
