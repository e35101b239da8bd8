// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/address.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace clientele::mail {

/// "Board": a name that stands for several addresses.
struct RecipientGroup
{
    QString name;
    std::vector<Address> members;

    friend bool operator==(const RecipientGroup &, const RecipientGroup &) = default;
};

/// One entry of a recipients' field: an address, or a group with its members.
struct Recipient
{
    QString group; ///< empty for a single address
    std::vector<Address> addresses;

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Whom one writes to: groups, the addresses used before, and the domains that need no second yes.
/// It holds no secret; it is kept among the settings as JSON.
class RecipientBook final
{
public:
    [[nodiscard]] const std::vector<RecipientGroup> &groups() const { return m_groups; }
    /// @returns nullptr where there is no such group; names are compared without regard to case.
    [[nodiscard]] const RecipientGroup *group(const QString &name) const;
    /// Replaces the group of that name. @errors Input: no name, a name that looks like an address or holds a comma or a
    /// control character, or nobody in it.
    [[nodiscard]] Result<void> setGroup(const RecipientGroup &group);
    void removeGroup(const QString &name);

    /// Most recently used first, at most 200.
    [[nodiscard]] const std::vector<Address> &used() const { return m_used; }
    void noteUsed(const std::vector<Address> &addresses);
    void forget(const QString &mailbox);
    /// What a field offers while one writes: groups, then the addresses used before, as displayText().
    [[nodiscard]] QStringList suggestions() const;

    /// Lower case, in ACE form.
    [[nodiscard]] const QStringList &allowedDomains() const { return m_allowedDomains; }
    /// "example.org, partner.example". @errors Input: of the first that is no domain.
    [[nodiscard]] Result<void> setAllowedDomains(const QString &text);
    void allowDomain(const QString &domain);
    /// The domains, each once, that are neither the sender's own nor allowed: sending there needs a second yes.
    [[nodiscard]] QStringList outsideDomains(const std::vector<Address> &recipients, const Address &sender) const;

    /// Names of groups and addresses in one text, with commas or semicolons between them.
    /// @errors Input: of the first entry that is neither.
    [[nodiscard]] Result<std::vector<Recipient>> parse(const QString &text) const;

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is left out: the settings may have been edited by hand.
    [[nodiscard]] static RecipientBook fromJson(const QByteArray &json);

private:
    std::vector<RecipientGroup> m_groups;
    std::vector<Address> m_used;
    QStringList m_allowedDomains;
};

} // namespace clientele::mail
