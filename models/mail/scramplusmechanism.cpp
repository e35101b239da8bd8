// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// SCRAM-SHA-256-PLUS (RFC 5802, RFC 7677). GNU SASL binds to tls-unique and tls-exporter only, whose data QSslSocket
// keeps to itself; the binding to the server's certificate is therefore made here.

#include "models/mail/saslmechanism.h"

#include <QCoreApplication>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <gsasl.h>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpLogin)
};

const int keyBytes = 32;

/// As names and passwords are compared (RFC 4013); nothing where they hold what they may not.
std::optional<QByteArray> prepared(const QByteArray &text)
{
    char *out = nullptr;
    if (gsasl_saslprep(text.constData(), GSASL_ALLOW_UNASSIGNED, &out, nullptr) != GSASL_OK)
        return std::nullopt;
    const QByteArray result(out);
    gsasl_free(out);
    return result;
}

QByteArray keyed(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray nonce()
{
    QByteArray bytes(18, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return bytes.toBase64();
}

QMap<char, QByteArray> attributesOf(const QByteArray &message)
{
    QMap<char, QByteArray> attributes;
    for (const QByteArray &part : message.split(',')) {
        if (part.size() > 1 && part[1] == '=' && !attributes.contains(part[0]))
            attributes.insert(part[0], part.mid(2));
    }
    return attributes;
}

class ScramPlusMechanism final : public SaslMechanism
{
public:
    ScramPlusMechanism(QByteArray user, QByteArray password, QByteArray endPoint)
        : m_user(std::move(user)), m_password(std::move(password)), m_endPoint(std::move(endPoint)), m_nonce(nonce())
    {
    }

    Result<std::optional<QByteArray>> initialResponse() override
    {
        auto user = prepared(m_user);
        const auto password = prepared(m_password);
        if (!user || !password)
            return unfit();
        m_password = *password;
        m_clientFirst = "n=" + user->replace('=', "=3D").replace(',', "=2C") + ",r=" + m_nonce;
        return std::optional(header() + m_clientFirst);
    }

    Result<QByteArray> answer(const QByteArray &challenge) override
    {
        if (m_step == Step::Proof)
            return prove(challenge);
        if (m_step == Step::Verify)
            return verify(challenge);
        return unfit();
    }

    bool isComplete() const override { return m_step == Step::Complete; }
    bool usedPassword() const override { return m_step != Step::Proof; }

private:
    enum class Step { Proof, Verify, Complete };

    static QByteArray header() { return QByteArrayLiteral("p=tls-server-end-point,,"); }

    static tl::unexpected<Error> unfit()
    {
        return fail(Error::Code::Network, Text::tr("The server's question does not fit this login method"), {},
                    Text::tr("Choose another login method"));
    }

    Result<QByteArray> prove(const QByteArray &serverFirst)
    {
        const auto attributes = attributesOf(serverFirst);
        const auto iterations = scramIterations(serverFirst);
        const QByteArray whole = attributes.value('r');
        const auto salt =
            QByteArray::fromBase64Encoding(attributes.value('s'), QByteArray::AbortOnBase64DecodingErrors);
        const bool fits = whole.startsWith(m_nonce) && whole.size() > m_nonce.size() && salt &&
                          !salt.decoded.isEmpty() && iterations && *iterations <= mostScramIterations &&
                          !attributes.contains('m');
        if (!fits)
            return unfit();
        m_step = Step::Verify;
        const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, m_password,
                                                                     salt.decoded, *iterations, keyBytes);
        const QByteArray clientKey = keyed(salted, "Client Key");
        const QByteArray final = "c=" + (header() + m_endPoint).toBase64() + ",r=" + whole;
        const QByteArray agreed = m_clientFirst + ',' + serverFirst + ',' + final;
        const QByteArray signature = keyed(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256), agreed);
        QByteArray proof = clientKey;
        for (qsizetype i = 0; i < proof.size(); ++i)
            proof[i] = char(proof[i] ^ signature[i]);
        m_serverSignature = keyed(keyed(salted, "Server Key"), agreed);
        return final + ",p=" + proof.toBase64();
    }

    Result<QByteArray> verify(const QByteArray &serverFinal)
    {
        if (QByteArray::fromBase64(attributesOf(serverFinal).value('v')) != m_serverSignature)
            return unfit();
        m_step = Step::Complete;
        return QByteArray();
    }

    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_endPoint;
    QByteArray m_nonce;
    QByteArray m_clientFirst;
    QByteArray m_serverSignature;
    Step m_step = Step::Proof;
};

} // namespace

std::unique_ptr<SaslMechanism> makeScramPlusMechanism(const QByteArray &user, const QByteArray &password,
                                                      const QByteArray &endPoint)
{
    return std::make_unique<ScramPlusMechanism>(user, password, endPoint);
}

} // namespace clientele::mail
