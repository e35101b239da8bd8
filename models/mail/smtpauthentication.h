// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpsettings.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace clientele::mail {

/// One login: which mechanisms to try in which order, and the lines of each. Knows nothing of sockets.
class SmtpAuthentication final
{
public:
    SmtpAuthentication() = default;
    /// @param offered upper-case names from the server's capabilities.
    SmtpAuthentication(const SmtpSettings &settings, const QStringList &offered);

    /// False when none is left that both sides know.
    [[nodiscard]] bool hasMechanism() const { return !m_mechanisms.isEmpty(); }
    [[nodiscard]] QString mechanism() const { return m_mechanisms.value(0); }
    /// "AUTH PLAIN AGFubgBzZWNyZXQ=", without line end. Secret.
    [[nodiscard]] QByteArray firstLine();
    /// Answers a 334. @param challenge the text after the code. @returns nothing where no answer is due: cancel with
    /// "*". Secret.
    [[nodiscard]] std::optional<QByteArray> answer(const QByteArray &challenge);
    /// Goes on to the next mechanism.
    void dropMechanism();

    /// True for replies that refuse the mechanism and not the password: only then may another one be tried,
    /// for every wrong password counts towards the account being locked.
    [[nodiscard]] static bool refusesMechanism(int code);
    /// Server text in which what was sent as a secret is blotted out, should the server repeat it.
    [[nodiscard]] QString withoutSecrets(QString text) const;

private:
    QByteArray m_user;
    QByteArray m_password;
    QStringList m_mechanisms;
    int m_answers = 0;
};

} // namespace clientele::mail
