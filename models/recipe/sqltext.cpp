// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/sqltext.h"

#include "models/sources/sqlitedatabase.h"

namespace clientele::recipe {

namespace {

using table::Type;

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

} // namespace

QString SqlText::integer(std::int64_t value) const
{
    // The smallest has no positive counterpart to be the negative of.
    if (value == std::numeric_limits<std::int64_t>::min())
        return m_isSqlite ? QStringLiteral("(-9223372036854775807 - 1)")
                          : QStringLiteral("(-9223372036854775807::bigint - 1)");
    return QStringLiteral("(%1)").arg(value) + (m_isSqlite ? QString() : QStringLiteral("::bigint"));
}

QString SqlText::real(double value) const
{
    // The fewest digits that give the value: SQLite reads these without rounding twice.
    QString digits = QString::fromStdString(table::shortestText(value));
    if (!digits.contains(QLatin1Char('.')) && !digits.contains(QLatin1Char('e')))
        digits += QStringLiteral(".0");
    return m_isSqlite ? QLatin1Char('(') + digits + QLatin1Char(')') : quoted(digits) + QStringLiteral("::float8");
}

QString SqlText::truth(bool value) const
{
    if (m_isSqlite)
        return value ? QStringLiteral("1") : QStringLiteral("0");
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString SqlText::date(table::Microseconds value) const
{
    const QString iso = QString::fromStdString(table::toIso(value)).replace(QLatin1Char('T'), QLatin1Char(' '));
    if (m_isSqlite)
        return QStringLiteral("strftime('%Y-%m-%d %H:%M:%f', ") + quoted(iso) + QLatin1Char(')');
    return quoted(iso) + QStringLiteral("::timestamp");
}

QString SqlText::text(const QString &value) const
{
    return quoted(value) + (m_isSqlite ? QString() : QStringLiteral("::text"));
}

QString SqlText::missing(Type type) const
{
    return m_isSqlite ? QStringLiteral("NULL") : QStringLiteral("NULL::") + typeName(type);
}

QString SqlText::typeName(Type type) const
{
    switch (type) {
    case Type::Integer:
        return m_isSqlite ? QStringLiteral("INTEGER") : QStringLiteral("bigint");
    case Type::Real:
        return m_isSqlite ? QStringLiteral("REAL") : QStringLiteral("float8");
    case Type::Text:
        return QStringLiteral("text");
    case Type::Date:
        return m_isSqlite ? QStringLiteral("text") : QStringLiteral("timestamp");
    case Type::Boolean:
        return m_isSqlite ? QStringLiteral("INTEGER") : QStringLiteral("boolean");
    }
    return {};
}

QString SqlText::cast(const QString &sql, Type type) const
{
    return QStringLiteral("CAST(%1 AS %2)").arg(sql, typeName(type));
}

QString SqlText::column(const SchemaColumn &column) const
{
    const QString name = sources::quotedName(column.name);
    if (column.type == Type::Date && m_isSqlite)
        return QStringLiteral("strftime('%Y-%m-%d %H:%M:%f', ") + name + QLatin1Char(')');
    if (column.type != Type::Real)
        return name;
    // A table in memory holds finite numbers only.
    if (m_isSqlite)
        return QStringLiteral("(CASE WHEN abs(%1) <= 1.7976931348623157e308 THEN CAST(%1 AS REAL) END)").arg(name);
    return QStringLiteral("nullif(nullif(nullif(%1::float8, 'NaN'::float8), 'Infinity'::float8), '-Infinity'::float8)")
        .arg(name);
}

QString SqlText::differ(const QString &a, const QString &b) const
{
    return QStringLiteral("(%1) %2 (%3)")
        .arg(a, m_isSqlite ? QStringLiteral("IS NOT") : QStringLiteral("IS DISTINCT FROM"), b);
}

} // namespace clientele::recipe
