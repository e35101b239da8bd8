// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace clientele::table {

class Column;

/// What a column means. Analyses ask for roles, never for column names.
enum class Role {
    None,
    Customer,
    Name,
    Email,
    Phone,
    Age,
    BirthYear,
    Gender,
    Education,
    MaritalStatus,
    Income,
    Region,
    Country,
    Location,
    Order,
    OrderDate,
    Status,
    Quantity,
    UnitPrice,
    Amount,
    Currency,
    Product,
    ProductName,
    Category,
    PurchaseFrequency,
    Recency,
    Frequency,
    Monetary,
    Response,
    Event,
    EventTime,
    Session,
    Device,
    Page,
    Campaign
};

inline constexpr int roleCount = int(Role::Campaign) + 1;

/// The command line's token: "customer", "birthYear"; empty for None.
[[nodiscard]] QString token(Role role);
[[nodiscard]] std::optional<Role> roleFromToken(QStringView text);
/// For people, translated: "Order date".
[[nodiscard]] QString displayName(Role role);

/// True of roles that hold names, e-mail addresses, phone numbers or customer ids.
[[nodiscard]] bool isPersonal(Role role);

/// What a person said about the privacy of a column, whatever its role.
enum class PersonalMark : std::uint8_t { ByRole, Personal, NotPersonal };

/// The role of each column by its name (English, German, French, Spanish, Portuguese) and its content, each role given
/// at most once. A column that fits none is Role::None.
[[nodiscard]] std::vector<Role> findRoles(const std::vector<std::shared_ptr<const Column>> &columns);

} // namespace clientele::table
