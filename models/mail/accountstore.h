// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"

#include <functional>
#include <vector>

namespace clientele::mail {

/// The accounts of this person in one JSON file, without any password or token. Every change reads the file anew under
/// a lock, so that two windows do not undo each other's; a file that cannot be read is told and never written over.
class AccountStore final
{
public:
    /// accounts.json in the program's configuration folder.
    [[nodiscard]] static QString defaultPath();

    explicit AccountStore(QString path = defaultPath()) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    /// In the order in which they were made; none where there is no file yet.
    /// @errors Io: the file is there but cannot be read. Parse: it is damaged or of a later version.
    [[nodiscard]] Result<std::vector<Account>> accounts() const;
    /// The one with this name (capitals do not matter), id or sender's address, in this order.
    /// @errors Input: there is none, with the names that there are as remedy; and those of accounts().
    [[nodiscard]] Result<Account> find(const QString &name) const;

    /// Adds it, or replaces the one with the same id.
    /// @errors Input: not a whole account, or its name is taken. Io, Parse: nothing was changed.
    [[nodiscard]] Result<void> save(const Account &account) const;
    /// @errors Io, Parse. One that is not there is no error.
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    using Change = std::function<Result<void>(std::vector<Account> &)>;
    [[nodiscard]] Result<void> change(const Change &change) const;

    QString m_path;
};

} // namespace clientele::mail
