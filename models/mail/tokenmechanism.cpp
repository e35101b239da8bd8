// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/saslmechanism.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpLogin)
};

/// Bearer tokens: one message; a refusal is a question in JSON that wants an answer before the server says no.
class TokenMechanism final : public SaslMechanism
{
public:
    TokenMechanism(const QByteArray &name, const SmtpSettings &settings) : m_isBearer(name == "OAUTHBEARER")
    {
        const QByteArray token = "auth=Bearer " + settings.accessToken.toUtf8() + "\1\1";
        QByteArray user = settings.user.toUtf8();
        if (m_isBearer)
            m_message = "n,a=" + user.replace('=', "=3D").replace(',', "=2C") + ",\1host=" + settings.host.toUtf8() +
                        "\1port=" + QByteArray::number(settings.port) + '\1' + token;
        else
            m_message = "user=" + user + '\1' + token;
    }

    Result<std::optional<QByteArray>> initialResponse() override { return std::optional(m_message); }

    Result<QByteArray> answer(const QByteArray &challenge) override
    {
        if (m_answered)
            return fail(Error::Code::Network, Text::tr("The server's question does not fit this login method"), {},
                        Text::tr("Choose another login method"));
        m_answered = true;
        const QString status =
            QJsonDocument::fromJson(challenge).object()[QStringLiteral("status")].toVariant().toString();
        // Google calls an expired token a bad request.
        m_refusedToken = status == QLatin1String("401") || status == QLatin1String("400") ||
                         status == QLatin1String("invalid_token");
        return m_isBearer ? QByteArray(1, '\1') : QByteArray();
    }

    bool isComplete() const override { return !m_answered; }
    bool usedPassword() const override { return true; }
    bool refusedToken() const override { return m_refusedToken; }

private:
    QByteArray m_message;
    bool m_isBearer;
    bool m_answered = false;
    bool m_refusedToken = false;
};

} // namespace

std::unique_ptr<SaslMechanism> makeTokenMechanism(const QByteArray &name, const SmtpSettings &settings)
{
    return std::make_unique<TokenMechanism>(name, settings);
}

} // namespace clientele::mail
