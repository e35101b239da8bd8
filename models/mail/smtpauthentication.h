// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/saslmechanism.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace clientele::mail {

/// Which mechanisms a login may try in which order, and what of it must never be shown. Knows nothing of sockets.
class SmtpAuthentication final
{
public:
    SmtpAuthentication() = default;
    /// @param offered upper-case names from the server's capabilities.
    /// @param endPoint of the server's certificate, where one is known: see serverEndPoint().
    SmtpAuthentication(const SmtpSettings &settings, const QStringList &offered,
                       const std::optional<QByteArray> &endPoint = {});

    /// False when none is left that both sides know.
    [[nodiscard]] bool hasMechanism() const { return m_mechanism != nullptr; }
    [[nodiscard]] QString mechanism() const { return m_names.value(0); }
    /// Shared, so that a worker may go on with it when the login is given up.
    [[nodiscard]] std::shared_ptr<SaslMechanism> current() const { return m_mechanism; }
    /// Goes on to the next mechanism.
    void dropMechanism();

    /// "AUTH PLAIN AGFubgBzZWNyZXQ=", without line end; nothing where this mechanism cannot be used. Secret.
    [[nodiscard]] std::optional<QByteArray> firstLine();
    /// The first response once more, for servers that ask for it with an empty 334; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> repeatedResponse();
    /// An answer of the mechanism as a line. Secret.
    [[nodiscard]] QByteArray lineOf(const QByteArray &response);

    /// True where a refusal is about the mechanism and not the password: only then may another one be tried, for every
    /// wrong password counts towards the account being locked.
    [[nodiscard]] bool mayTryNext(int code) const;
    /// Server text in which what was sent as a secret is blotted out, should the server repeat it.
    [[nodiscard]] QString withoutSecrets(QString text) const;

private:
    void makeMechanism();

    SmtpSettings m_settings;
    std::optional<QByteArray> m_endPoint;
    QStringList m_names;
    std::shared_ptr<SaslMechanism> m_mechanism;
    std::optional<QByteArray> m_initial;
    QList<QByteArray> m_secrets;
};

} // namespace clientele::mail
