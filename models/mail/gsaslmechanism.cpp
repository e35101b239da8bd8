// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/saslmechanism.h"

#include <QCoreApplication>
#include <QList>

#include <gsasl.h>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpLogin)
};

struct EndContext
{
    void operator()(Gsasl *context) const { gsasl_done(context); }
};
struct EndSession
{
    void operator()(Gsasl_session *session) const { gsasl_finish(session); }
};

class GsaslMechanism final : public SaslMechanism
{
public:
    GsaslMechanism(std::unique_ptr<Gsasl, EndContext> context, std::unique_ptr<Gsasl_session, EndSession> session,
                   const QByteArray &name)
        : m_context(std::move(context)), m_session(std::move(session)), m_isScram(name.startsWith("SCRAM-")),
          m_speaksFirst(m_isScram || name == "PLAIN"), m_sendsPasswordFirst(name == "PLAIN")
    {
    }

    Result<std::optional<QByteArray>> initialResponse() override
    {
        if (!m_speaksFirst)
            return std::optional<QByteArray>();
        auto response = step({});
        if (!response)
            return tl::make_unexpected(response.error());
        m_usedPassword = m_sendsPasswordFirst;
        return std::optional(std::move(*response));
    }

    Result<QByteArray> answer(const QByteArray &challenge) override
    {
        if (m_isScram && !m_usedPassword) {
            const auto iterations = scramIterations(challenge);
            if (!iterations || *iterations > mostScramIterations)
                return fail(Error::Code::Network, Text::tr("The server's question does not fit this login method"), {},
                            Text::tr("Choose another login method"));
        }
        if (m_complete) // GNU SASL would say the same for ever
            return fail(Error::Code::Network, Text::tr("The server's question does not fit this login method"), {},
                        Text::tr("Choose another login method"));
        auto response = step(challenge);
        m_usedPassword = response.has_value(); // LOGIN asks for the name first; that belongs to the same login
        return response;
    }

    bool isComplete() const override { return m_complete; }
    bool usedPassword() const override { return m_usedPassword; }

private:
    Result<QByteArray> step(const QByteArray &challenge)
    {
        char *output = nullptr;
        std::size_t size = 0;
        const int outcome =
            gsasl_step(m_session.get(), challenge.constData(), std::size_t(challenge.size()), &output, &size);
        const QByteArray response = output ? QByteArray(output, qsizetype(size)) : QByteArray();
        gsasl_free(output);
        m_complete = outcome == GSASL_OK;
        if (outcome != GSASL_OK && outcome != GSASL_NEEDS_MORE)
            return fail(Error::Code::Network, Text::tr("The server's question does not fit this login method"),
                        QString::fromUtf8(gsasl_strerror(outcome)), Text::tr("Choose another login method"));
        return response;
    }

    std::unique_ptr<Gsasl, EndContext> m_context;
    std::unique_ptr<Gsasl_session, EndSession> m_session;
    bool m_isScram;
    bool m_speaksFirst;
    bool m_sendsPasswordFirst;
    bool m_complete = false;
    bool m_usedPassword = false;
};

} // namespace

std::optional<int> scramIterations(const QByteArray &serverFirst)
{
    for (const QByteArray &part : serverFirst.split(',')) {
        if (!part.startsWith("i="))
            continue;
        bool isNumber = false;
        const int count = part.mid(2).toInt(&isNumber);
        return isNumber && count > 0 ? std::optional(count) : std::nullopt;
    }
    return std::nullopt;
}

std::unique_ptr<SaslMechanism> makeGsaslMechanism(const QByteArray &name, const QByteArray &user,
                                                  const QByteArray &password)
{
    Gsasl *context = nullptr;
    if (gsasl_init(&context) != GSASL_OK)
        return nullptr;
    std::unique_ptr<Gsasl, EndContext> owned(context);
    Gsasl_session *session = nullptr;
    if (gsasl_client_start(context, name.constData(), &session) != GSASL_OK)
        return nullptr;
    std::unique_ptr<Gsasl_session, EndSession> ownedSession(session);
    if (gsasl_property_set(session, GSASL_AUTHID, user.constData()) != GSASL_OK ||
        gsasl_property_set(session, GSASL_PASSWORD, password.constData()) != GSASL_OK)
        return nullptr;
    return std::make_unique<GsaslMechanism>(std::move(owned), std::move(ownedSession), name);
}

} // namespace clientele::mail
