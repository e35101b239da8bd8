// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/joinplan.h"

#include <QStringList>

namespace clientele::joins {

/// How the keys of two tables fit, in rows of the tables as they were read.
struct LinkFigures
{
    std::size_t leftRows = 0;
    std::size_t rightRows = 0;
    std::size_t matched = 0;        ///< rows on the left with a match
    std::size_t unmatchedLeft = 0;  ///< without one, missing keys included
    std::size_t unmatchedRight = 0; ///< rows on the right that no row on the left has the key of
    std::size_t ambiguous = 0;      ///< keys that both sides have and that are several times on the right
    std::size_t rowsMultiplied =
        0;                       ///< of the left side if it were repeated for each match: more than leftRows fans out
    std::size_t missingLeft = 0; ///< rows on the left without a key
    std::size_t nearMisses = 0;  ///< keys on the left that a key on the right differs from in case or blanks only
    QString nearLeft;            ///< one of them, and what it is on the right
    QString nearRight;

    [[nodiscard]] std::size_t matchedRight() const { return rightRows - unmatchedRight; }
    /// How often a row of the left side would be counted on average.
    [[nodiscard]] double fanOut() const { return leftRows == 0 ? 1 : double(rowsMultiplied) / double(leftRows); }
    friend bool operator==(const LinkFigures &, const LinkFigures &) = default;
};

/// A link as it was applied.
struct AppliedLink
{
    Link link;
    LinkFigures figures;
    std::size_t rowsIn = 0; ///< of the joined table before and after
    std::size_t rowsOut = 0;
    QString reason; ///< why this key, in words; empty: it was chosen
};

struct TableAccount
{
    QString name;
    std::size_t rows = 0;
    bool isJoined = true;
    QString whyNot; ///< a sentence where it is not
};

/// What was joined, for people and for replaying.
struct Account
{
    Plan plan;
    std::vector<TableAccount> tables; ///< as they were given
    std::vector<AppliedLink> links;
    QStringList warnings; ///< every guess, and what a person should look at
};

} // namespace clientele::joins
