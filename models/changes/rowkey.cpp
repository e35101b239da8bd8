// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/rowkey.h"

#include "models/table/rolenames.h"

#include <algorithm>

namespace clientele::changes {

namespace {

using table::Role;

constexpr std::size_t mostForPairs = 6; // columns: fifteen pairs

/// The share of the rows that are not the first of their kind; rows without a value count as such.
double repeatedShare(const RowHashes &rows)
{
    if (rows.hashes.empty())
        return 0;
    const std::uint32_t different = groupRows(rows.hashes, {}).count;
    const auto without = std::size_t(std::count(rows.hasMissing.begin(), rows.hasMissing.end(), 1));
    const std::size_t repeated = rows.hashes.size() - std::min<std::size_t>(different, rows.hashes.size());
    return double(std::max(repeated, without)) / double(rows.hashes.size());
}

class KeyFinder final
{
public:
    KeyFinder(const table::Table &before, const table::Table &after, const Progress &progress)
        : m_before(before), m_after(after), m_progress(progress)
    {
    }

    Result<RowKey> find() const
    {
        static const std::vector<std::vector<Role>> byRole = {{Role::Customer},
                                                              {Role::Order},
                                                              {Role::Order, Role::Product},
                                                              {Role::Session},
                                                              {Role::Customer, Role::OrderDate},
                                                              {Role::Email}};
        for (const std::vector<Role> &roles : byRole) {
            const QStringList columns = namesOf(roles);
            if (columns.isEmpty())
                continue;
            const auto fits = isKey(columns, mostRepeated);
            if (!fits)
                return tl::make_unexpected(fits.error());
            if (*fits)
                return RowKey{RowKey::Origin::Roles, columns};
        }
        return byContent();
    }

private:
    /// Of the columns that have these roles in both tables; empty where one is not there.
    [[nodiscard]] QStringList namesOf(const std::vector<Role> &roles) const
    {
        QStringList names;
        for (const Role role : roles) {
            const table::Column *column = m_after.find(role);
            if (!column || m_before.find(role) == nullptr || m_before.find(role)->name() != column->name())
                return {};
            names << column->name();
        }
        return names;
    }

    [[nodiscard]] Result<RowKey> byContent() const
    {
        const QStringList names = idColumns();
        for (const QString &name : names) {
            const auto fits = isKey({name}, 0);
            if (!fits)
                return tl::make_unexpected(fits.error());
            if (*fits)
                return RowKey{RowKey::Origin::Content, {name}};
        }
        const auto count = std::min(std::size_t(names.size()), mostForPairs);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                const QStringList pair{names[qsizetype(i)], names[qsizetype(j)]};
                const auto fits = isKey(pair, 0);
                if (!fits)
                    return tl::make_unexpected(fits.error());
                if (*fits)
                    return RowKey{RowKey::Origin::Content, pair};
            }
        }
        return RowKey{};
    }

    /// Measured values are no keys, though they may happen to be unique.
    [[nodiscard]] QStringList idColumns() const
    {
        QStringList names;
        for (std::size_t i = 0; i < m_after.columnCount(); ++i) {
            const table::Column &column = m_after.column(i);
            const table::Column *earlier = m_before.find(column.name());
            const bool isCode = column.type() == table::Type::Integer || column.type() == table::Type::Text;
            if (!earlier || !isCode || earlier->type() == table::Type::Real)
                continue;
            if (isIdName(column.name()) || isIdRole(m_after.role(i)))
                names << column.name();
        }
        return names;
    }

    [[nodiscard]] static bool isIdName(const QString &name)
    {
        static const QStringList ends{QStringLiteral("id"),   QStringLiteral("code"), QStringLiteral("key"),
                                      QStringLiteral("uuid"), QStringLiteral("nr"),   QStringLiteral("sku"),
                                      QStringLiteral("ean"),  QStringLiteral("no"),   QStringLiteral("number")};
        const QString compact = table::compactName(name);
        return table::isBareId(compact) ||
               std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return compact.endsWith(end); });
    }

    [[nodiscard]] static bool isIdRole(Role role)
    {
        return role == Role::Customer || role == Role::Order || role == Role::Product || role == Role::Session ||
               role == Role::Email || role == Role::Phone;
    }

    [[nodiscard]] Result<bool> isKey(const QStringList &names, double mayRepeat) const
    {
        std::vector<ColumnPair> columns;
        for (const QString &name : names)
            columns.push_back({m_before.find(name), m_after.find(name)});
        const auto hashed = hashRows(columns, m_before.rows(), m_after.rows(), m_progress);
        if (!hashed)
            return tl::make_unexpected(hashed.error());
        return repeatedShare(hashed->before) <= mayRepeat && repeatedShare(hashed->after) <= mayRepeat;
    }

    const table::Table &m_before;
    const table::Table &m_after;
    const Progress &m_progress;
};

} // namespace

Result<RowKey> findKey(const table::Table &before, const table::Table &after, const Progress &progress)
{
    return KeyFinder(before, after, progress).find();
}

QStringList keyChoices(const table::Table &before, const table::Table &after)
{
    QStringList names;
    for (const ColumnPair &pair : commonColumns(before, after))
        names << pair.after->name();
    return names;
}

} // namespace clientele::changes
