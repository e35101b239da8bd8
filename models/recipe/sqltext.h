// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expression.h"

namespace clientele::recipe {

/// Values and types as one kind of database writes them. Texts stand in quotation marks, doubled inside: nothing in a
/// recipe can end one.
class SqlText final
{
public:
    explicit SqlText(SqlDialect dialect) : m_isSqlite(dialect == SqlDialect::Sqlite) {}

    [[nodiscard]] QString integer(std::int64_t value) const;
    [[nodiscard]] QString real(double value) const; ///< finite
    [[nodiscard]] QString truth(bool value) const;
    [[nodiscard]] QString date(table::Microseconds value) const;
    [[nodiscard]] QString text(const QString &value) const; ///< without a zero byte
    [[nodiscard]] QString missing(table::Type type) const;
    [[nodiscard]] QString typeName(table::Type type) const;
    /// A value as another type that holds it.
    [[nodiscard]] QString cast(const QString &sql, table::Type type) const;
    /// A column of a table as it stands, brought into its type's plain form.
    [[nodiscard]] QString column(const SchemaColumn &column) const;
    /// Whether two values differ, missing ones being equal.
    [[nodiscard]] QString differ(const QString &a, const QString &b) const;

private:
    bool m_isSqlite;
};

} // namespace clientele::recipe
