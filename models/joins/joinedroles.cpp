// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joinedroles.h"

#include "models/joins/keynames.h"
#include "models/table/rolenames.h"

#include <algorithm>

namespace clientele::joins {

namespace {

using table::Role;

bool isBare(const JoinedColumn &origin)
{
    const QString compact = table::compactName(origin.name);
    return table::isBareId(compact) || table::isBareName(compact);
}

// The roles of those columns that are looked at; None for the others.
std::vector<Role> rolesAmong(const std::vector<table::ColumnPtr> &columns, const std::vector<bool> &lookedAt)
{
    std::vector<table::ColumnPtr> some;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (lookedAt[i])
            some.push_back(columns[i]);
    }
    const std::vector<Role> found = table::findRoles(some);
    std::vector<Role> roles(columns.size(), Role::None);
    for (std::size_t i = 0, next = 0; i < columns.size(); ++i) {
        if (lookedAt[i])
            roles[i] = found[next++];
    }
    return roles;
}

bool has(const std::vector<Role> &roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

// "id" of customers is a customer.
Role roleByTable(const JoinedColumn &origin)
{
    const bool isId = table::isBareId(table::compactName(origin.name));
    for (const QString &word : keyName({}, origin.table).table) {
        for (const QString &stem : {word, word.chopped(word.endsWith(QLatin1Char('s')) ? 1 : 0)}) {
            const auto roles = table::rolesByName(stem + (isId ? QStringLiteral("id") : QStringLiteral("name")));
            if (!roles.empty())
                return roles.front().role;
        }
    }
    // What the table itself makes of it; a line's number is no customer's.
    return origin.isMain && isId ? Role::None : origin.ownRole;
}

} // namespace

std::vector<Role> rolesOfJoined(const std::vector<table::ColumnPtr> &columns, const std::vector<JoinedColumn> &origins)
{
    std::vector<bool> lookedAt(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        lookedAt[i] = !isBare(origins[i]) && !origins[i].isRepeated;
    std::vector<Role> roles = rolesAmong(columns, lookedAt);
    if (!has(roles, Role::Amount) && !(has(roles, Role::Quantity) && has(roles, Role::UnitPrice))) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            lookedAt[i] = !isBare(origins[i]);
        roles = rolesAmong(columns, lookedAt);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!isBare(origins[i]))
            continue;
        const Role role = roleByTable(origins[i]);
        if (role != Role::None && !has(roles, role))
            roles[i] = role;
    }
    return roles;
}

} // namespace clientele::joins
