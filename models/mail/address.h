// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>

#include <vector>

namespace clientele::mail {

/// One mailbox with the name that people see.
struct Address
{
    QString name; ///< "Anna Berger"; may be empty
    /// "anna@example.org": the domain in its ACE form and lower case. What stands before the @ may have letters outside
    /// ASCII, in normal form C; only servers with SMTPUTF8 take these.
    QString mailbox;

    friend bool operator==(const Address &, const Address &) = default;
};

/// Exactly one address: `anna@example.org`, `Anna Berger <anna@example.org>` or `"Berger, Anna" <anna@example.org>`.
/// @errors Input: what is wrong with it, with the text as where. Line breaks and other control characters are refused.
[[nodiscard]] Result<Address> parseAddress(const QString &text);

/// Addresses separated by commas or semicolons; empty places are skipped, an empty text is an empty list.
/// @errors Input: of the first address that is wrong.
[[nodiscard]] Result<std::vector<Address>> parseAddressList(const QString &text);

/// The entries of a list as they are written, cut where parseAddressList() cuts; none is empty.
/// @errors Input: a line break, or a quotation mark that is not closed.
[[nodiscard]] Result<QStringList> splitAddressList(const QString &text);

/// "Anna Berger <anna@example.org>", quoted where the name needs it, so that parseAddress() reads it back.
[[nodiscard]] QString displayText(const Address &address);

/// "example.org" of "anna@example.org".
[[nodiscard]] QString domainOf(const Address &address);

/// True where a text holds a line break or another control character, which no header and no command may carry.
[[nodiscard]] bool hasControlCharacters(const QString &text);

} // namespace clientele::mail
