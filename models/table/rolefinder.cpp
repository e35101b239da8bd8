// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/column.h"
#include "models/table/role.h"
#include "models/table/rolenames.h"

#include <algorithm>
#include <span>

namespace clientele::table {

namespace {

constexpr std::size_t mostLookedAt = 20'000; // rows; evenly spread

// Calls look(row) for present values, evenly spread where there are many. @returns how many there were.
template <class Look>
std::size_t eachSampled(const Column &column, Look look)
{
    const std::size_t step = std::max<std::size_t>(1, column.size() / mostLookedAt);
    std::size_t count = 0;
    for (std::size_t row = 0; row < column.size(); row += step) {
        if (!column.isValid(row))
            continue;
        look(row);
        ++count;
    }
    return count;
}

/// Whether nearly all present numbers lie in [low, high]; true where there are none.
bool mostlyWithin(const Column &column, double low, double high)
{
    std::size_t inside = 0;
    const std::size_t count = eachSampled(column, [&](std::size_t row) {
        const double value = *column.number(row);
        inside += value >= low && value <= high ? 1U : 0U;
    });
    return double(inside) >= 0.95 * double(count);
}

bool isWhole(const Column &column)
{
    if (column.type() == Type::Integer)
        return true;
    bool whole = column.type() == Type::Real;
    eachSampled(column,
                [&](std::size_t row) { whole = whole && column.reals()[row] == std::int64_t(column.reals()[row]); });
    return whole;
}

bool isAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find(' ') == std::string_view::npos && text.find('@', at + 1) == std::string_view::npos;
}

/// E-mail addresses, with a few mistyped ones.
bool holdsAddresses(const Column &column)
{
    if (column.type() != Type::Text)
        return false;
    std::size_t addresses = 0;
    const std::size_t count = eachSampled(column, [&](std::size_t row) {
        addresses += isAddress(column.dictionary().at(column.codes()[row])) ? 1U : 0U;
    });
    return count > 0 && double(addresses) >= 0.8 * double(count);
}

bool holdsTwoValuesAtMost(const Column &column)
{
    std::vector<std::string> found;
    eachSampled(column, [&](std::size_t row) {
        if (found.size() > 2)
            return;
        std::string text = column.plainText(row);
        if (std::find(found.begin(), found.end(), text) == found.end())
            found.push_back(std::move(text));
    });
    return found.size() <= 2;
}

bool isEmpty(const Column &column)
{
    return column.missing() == column.size();
}

// Whether the column's content can be what the role says.
bool canBe(Role role, const Column &column)
{
    const Type type = column.type();
    if (isEmpty(column))
        return true;
    switch (role) {
    case Role::Age:
        return column.isNumeric() && mostlyWithin(column, 0, 130);
    case Role::BirthYear:
        return column.isNumeric() && isWhole(column) && mostlyWithin(column, 1850, 2100);
    case Role::Income:
    case Role::Quantity:
    case Role::UnitPrice:
    case Role::Amount:
    case Role::PurchaseFrequency:
    case Role::Recency:
    case Role::Frequency:
    case Role::Monetary:
        return column.isNumeric();
    case Role::OrderDate:
    case Role::EventTime:
        return type == Type::Date;
    case Role::Email:
        return holdsAddresses(column);
    case Role::Name:
    case Role::Currency:
    case Role::ProductName:
        return type == Type::Text;
    case Role::Response:
        return (type == Type::Boolean || type == Type::Integer || type == Type::Text) && holdsTwoValuesAtMost(column);
    case Role::Gender:
    case Role::MaritalStatus:
    case Role::Status:
        return type == Type::Text || type == Type::Integer || type == Type::Boolean;
    default:
        return type == Type::Text || type == Type::Integer; // codes and categories
    }
}

struct Candidate
{
    Role role = Role::None;
    std::size_t column = 0;
    double score = 0;
};

// A column called only "id" or "name" is that of what the table is about: products where there are prices and nobody to
// buy.
void addBareNames(std::span<const ColumnPtr> columns, std::vector<Candidate> &candidates)
{
    const auto has = [&](Role role) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [role](const Candidate &one) { return one.role == role; });
    };
    const bool aboutProducts = (has(Role::UnitPrice) || has(Role::Category)) && !has(Role::Age) &&
                               !has(Role::BirthYear) && !has(Role::Income) && !has(Role::Gender) && !has(Role::Email) &&
                               !has(Role::Order);
    constexpr double weak = 20;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString name = compactName(columns[i]->name());
        const Role idRole = aboutProducts ? Role::Product : Role::Customer;
        const Role nameRole = aboutProducts ? Role::ProductName : Role::Name;
        if (isBareId(name) && canBe(idRole, *columns[i]))
            candidates.push_back({idRole, i, weak});
        else if (isBareName(name) && canBe(nameRole, *columns[i]))
            candidates.push_back({nameRole, i, weak});
    }
}

} // namespace

std::vector<Role> findRoles(const std::vector<ColumnPtr> &columns)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        bool hasEmail = false;
        for (const NamedRole &named : rolesByName(columns[i]->name())) {
            if (!canBe(named.role, *columns[i]))
                continue;
            candidates.push_back({named.role, i, named.score});
            hasEmail |= named.role == Role::Email;
        }
        constexpr double byContentAlone = 10;
        if (!hasEmail && !isEmpty(*columns[i]) && holdsAddresses(*columns[i]))
            candidates.push_back({Role::Email, i, byContentAlone});
    }
    addBareNames(columns, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    std::vector<Role> roles(columns.size(), Role::None);
    std::vector<bool> given(std::size_t{roleCount}, false);
    for (const Candidate &one : candidates) {
        if (roles[one.column] != Role::None || given[std::size_t(one.role)])
            continue;
        roles[one.column] = one.role;
        given[std::size_t(one.role)] = true;
    }
    return roles;
}

} // namespace clientele::table
