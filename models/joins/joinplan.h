// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/table/table.h"

#include <QJsonObject>

#include <array>
#include <vector>

/// Several tables made one by the keys that they share.
namespace clientele::joins {

/// A table with the name by which plans, accounts and people call it.
struct NamedTable
{
    QString name;
    table::TablePtr table;
};

/// Which rows stay. Left: every row of the left side; Right: those that match, and every row of the right table;
/// Semi and Anti: rows of the left side with and without a match, and nothing of the right table's columns.
enum class Kind { Left, Inner, Right, Full, Semi, Anti };
inline constexpr std::array kindTokens{"left", "inner", "right", "full", "semi", "anti"};

/// What a row of the left side gets where its key is several times in the right table.
enum class Several {
    First,    ///< the first row that has the key
    Sum,      ///< one row for each key: the number of rows, and the sums of their numbers
    Multiply, ///< each of them: the left row is repeated
};
inline constexpr std::array severalTokens{"first", "sum", "multiply"};

/// What becomes of quantities and money of a table whose rows are repeated by the join.
enum class Amounts {
    Once,     ///< on the first of the repeated rows only, missing on the others: sums stay what they are
    LeaveOut, ///< the columns go
    Repeat,   ///< on every row: sums multiply
};
inline constexpr std::array amountsTokens{"once", "leaveOut", "repeat"};

/// Two columns that hold the same part of a key.
struct KeyPair
{
    QString left;
    QString right;

    friend bool operator==(const KeyPair &, const KeyPair &) = default;
};

/// Two tables and the key that they share. Missing never matches.
struct Link
{
    QString left; ///< the main table, or the right one of an earlier link
    QString leftKey;
    QString right;
    QString rightKey;
    Kind kind = Kind::Left;
    Several several = Several::First;
    bool ignoreCase = false;   ///< of text, and blanks around and within it
    std::vector<KeyPair> more; ///< of a key of several columns: its other parts, which must be equal as well

    /// All parts of the key.
    [[nodiscard]] std::vector<KeyPair> keys() const;
    /// @param keys one or more.
    void setKeys(const std::vector<KeyPair> &keys);
    friend bool operator==(const Link &, const Link &) = default;
};

/// How tables become one: the main table, whose rows the result has, and the others around it. Tables that no link
/// names are left out.
struct Plan
{
    QString main;
    std::vector<Link> links;
    Amounts amounts = Amounts::Once;

    [[nodiscard]] bool isEmpty() const { return main.isEmpty() && links.empty(); }
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// {"main": "lines", "links": [{"left": "lines", "leftKey": "item_id", "right": "items", "rightKey": "id"}]}; what is
/// as it comes is left out. A key of several columns is a list: "leftKey": ["store", "day"].
[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] QJsonObject toJson(const Link &link);
/// @errors Parse: a parameter that is missing, not known or of the wrong kind.
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject &json);

} // namespace clientele::joins
