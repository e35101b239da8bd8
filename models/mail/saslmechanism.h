// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpsettings.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace clientele::mail {

/// One run of one way to sign in. Bytes are as the mechanism defines them, before base64; all of them are secret.
/// May be used by one thread at a time, whichever it is.
class SaslMechanism
{
public:
    virtual ~SaslMechanism() = default;

    /// What goes with the AUTH command; nothing where the server speaks first. Called once, before answer().
    /// @errors Input: user name or password cannot be used with this mechanism.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> initialResponse() = 0;
    /// May take a second for SCRAM. @errors Network: the challenge does not fit, or the server is not who it says.
    [[nodiscard]] virtual Result<QByteArray> answer(const QByteArray &challenge) = 0;
    /// True when the server may say that the login went well: for SCRAM only after it proved to know the password.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// True as soon as an answer was made of the password: a refusal from here on counts as a wrong password.
    [[nodiscard]] virtual bool usedPassword() const = 0;
    /// True when the server said in its own words that the access token has expired or is not valid.
    [[nodiscard]] virtual bool refusedToken() const { return false; }
};

/// More iterations of SCRAM than any server asks for only serve to keep this computer busy.
inline constexpr int mostScramIterations = 1'000'000;

/// Iterations in a first SCRAM message of the server, "r=…,s=…,i=4096"; nothing where they are missing or no number.
[[nodiscard]] std::optional<int> scramIterations(const QByteArray &serverFirst);

/// PLAIN, LOGIN, CRAM-MD5 and SCRAM-SHA-256 through GNU SASL; null where it does not know the mechanism.
[[nodiscard]] std::unique_ptr<SaslMechanism> makeGsaslMechanism(const QByteArray &name, const QByteArray &user,
                                                                const QByteArray &password);
/// SCRAM-SHA-256-PLUS, bound to the server's certificate. @param endPoint see serverEndPoint().
[[nodiscard]] std::unique_ptr<SaslMechanism> makeScramPlusMechanism(const QByteArray &user, const QByteArray &password,
                                                                    const QByteArray &endPoint);
/// XOAUTH2, or OAUTHBEARER of RFC 7628.
[[nodiscard]] std::unique_ptr<SaslMechanism> makeTokenMechanism(const QByteArray &name, const SmtpSettings &settings);

} // namespace clientele::mail
