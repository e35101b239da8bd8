// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/role.h"

#include <QCoreApplication>

#include <array>

namespace clientele::table {

namespace {

struct RoleName
{
    const char *token;
    const char *display;
};

constexpr std::array<RoleName, std::size_t(roleCount)> names = {{
    {"", QT_TRANSLATE_NOOP("Role", "No role")},
    {"customer", QT_TRANSLATE_NOOP("Role", "Customer")},
    {"name", QT_TRANSLATE_NOOP("Role", "Name")},
    {"email", QT_TRANSLATE_NOOP("Role", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Role", "Phone")},
    {"age", QT_TRANSLATE_NOOP("Role", "Age")},
    {"birthYear", QT_TRANSLATE_NOOP("Role", "Birth year")},
    {"gender", QT_TRANSLATE_NOOP("Role", "Gender")},
    {"education", QT_TRANSLATE_NOOP("Role", "Education")},
    {"maritalStatus", QT_TRANSLATE_NOOP("Role", "Marital status")},
    {"income", QT_TRANSLATE_NOOP("Role", "Income")},
    {"region", QT_TRANSLATE_NOOP("Role", "Region")},
    {"country", QT_TRANSLATE_NOOP("Role", "Country")},
    {"location", QT_TRANSLATE_NOOP("Role", "Location")},
    {"order", QT_TRANSLATE_NOOP("Role", "Order")},
    {"orderDate", QT_TRANSLATE_NOOP("Role", "Order date")},
    {"status", QT_TRANSLATE_NOOP("Role", "Order status")},
    {"quantity", QT_TRANSLATE_NOOP("Role", "Quantity")},
    {"unitPrice", QT_TRANSLATE_NOOP("Role", "Unit price")},
    {"amount", QT_TRANSLATE_NOOP("Role", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Role", "Currency")},
    {"product", QT_TRANSLATE_NOOP("Role", "Product")},
    {"productName", QT_TRANSLATE_NOOP("Role", "Product name")},
    {"category", QT_TRANSLATE_NOOP("Role", "Category")},
    {"purchaseFrequency", QT_TRANSLATE_NOOP("Role", "Purchase frequency")},
    {"recency", QT_TRANSLATE_NOOP("Role", "Recency")},
    {"frequency", QT_TRANSLATE_NOOP("Role", "Frequency")},
    {"monetary", QT_TRANSLATE_NOOP("Role", "Monetary value")},
    {"response", QT_TRANSLATE_NOOP("Role", "Response")},
    {"event", QT_TRANSLATE_NOOP("Role", "Event")},
    {"eventTime", QT_TRANSLATE_NOOP("Role", "Event time")},
    {"session", QT_TRANSLATE_NOOP("Role", "Session")},
    {"device", QT_TRANSLATE_NOOP("Role", "Device")},
    {"page", QT_TRANSLATE_NOOP("Role", "Page")},
    {"campaign", QT_TRANSLATE_NOOP("Role", "Campaign")},
}};

} // namespace

QString token(Role role)
{
    return QString::fromLatin1(names[std::size_t(role)].token);
}

std::optional<Role> roleFromToken(QStringView text)
{
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (text == QLatin1String(names[i].token))
            return Role(i);
    }
    return std::nullopt;
}

QString displayName(Role role)
{
    return QCoreApplication::translate("Role", names[std::size_t(role)].display);
}

bool isPersonal(Role role)
{
    return role == Role::Customer || role == Role::Name || role == Role::Email || role == Role::Phone;
}

} // namespace clientele::table
