// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/jointables.h"

#include "models/core/parallel.h"
#include "models/joins/joincolumns.h"
#include "models/joins/joinedroles.h"
#include "models/joins/joinsentences.h"
#include "models/joins/joinwords.h"
#include "models/joins/keymatch.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace clientele::joins {

namespace {

using table::ColumnPtr;

// A table that is part of the joined one.
struct Part
{
    NamedTable named;
    RowMap map;
    std::vector<std::size_t> keyColumns; // by which it was joined: their values are the left key's
    bool hasColumns = true;              // Semi and Anti only filter

    [[nodiscard]] bool isKey(std::size_t column) const
    {
        return std::find(keyColumns.begin(), keyColumns.end(), column) != keyColumns.end();
    }
};

// A left key whose values come from the right table where there is no row on the left.
struct Fallback
{
    std::size_t part;
    std::size_t column;
    std::size_t rightPart;
    std::size_t rightColumn;
};

// The rows of the right table by key.
struct KeyRows
{
    std::vector<std::uint32_t> begin; // one more than keys
    std::vector<std::uint32_t> rows;

    [[nodiscard]] std::uint32_t count(std::uint32_t key) const { return begin[key + 1] - begin[key]; }
};

KeyRows rowsByKey(const std::vector<std::uint32_t> &keyOfRow, std::size_t keys)
{
    KeyRows result;
    result.begin.resize(keys + 1);
    for (const std::uint32_t key : keyOfRow) {
        if (key != KeyMatch::none)
            ++result.begin[key + 1];
    }
    for (std::size_t key = 0; key < keys; ++key)
        result.begin[key + 1] += result.begin[key];
    result.rows.resize(result.begin.back());
    std::vector<std::uint32_t> next(result.begin.begin(), result.begin.end());
    for (std::size_t row = 0; row < keyOfRow.size(); ++row) {
        if (keyOfRow[row] != KeyMatch::none)
            result.rows[next[keyOfRow[row]]++] = std::uint32_t(row);
    }
    return result;
}

class Joiner final
{
public:
    Joiner(const std::vector<NamedTable> &tables, const Plan &plan, const Progress &progress)
        : m_tables(tables), m_plan(plan), m_progress(progress)
    {
    }

    Result<Joined> run()
    {
        const auto main = findTable(m_plan.main);
        if (!main)
            return tl::make_unexpected(main.error());
        m_parts.push_back({**main, {{}, true}, {}, true});
        m_rows = (*main)->table->rows();
        m_account.plan = m_plan;
        for (std::size_t i = 0; i < m_plan.links.size(); ++i) {
            m_progress.report(double(i) / double(m_plan.links.size() + 1), Words::tr("Joining tables"));
            if (auto applied = apply(m_plan.links[i]); !applied)
                return tl::make_unexpected(applied.error());
            if (m_progress.cancelled())
                return cancelled();
        }
        for (const NamedTable &one : m_tables) {
            const bool isJoined =
                m_plan.main == one.name || std::any_of(m_plan.links.begin(), m_plan.links.end(),
                                                       [&](const Link &l) { return l.right == one.name; });
            m_account.tables.push_back({one.name, one.table->rows(), isJoined, {}});
        }
        return finish();
    }

private:
    Result<const NamedTable *> findTable(const QString &name) const
    {
        QStringList names;
        for (const NamedTable &one : m_tables) {
            if (one.name == name)
                return &one;
            names << one.name;
        }
        return fail(
            Error::Code::Input, Words::tr("There is no table “%1” to join").arg(name), {},
            Words::tr("Open a file of this name as well, or name one of %1").arg(names.join(QStringLiteral(", "))));
    }

    static Result<std::size_t> findColumn(const NamedTable &named, const QString &name)
    {
        if (const auto index = named.table->indexOf(name))
            return *index;
        return fail(Error::Code::Input, Words::tr("There is no column “%1” to join by").arg(name), named.name,
                    Words::tr("Name another column in the join"));
    }

    Result<std::size_t> findPart(const QString &name) const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].named.name == name && m_parts[i].hasColumns)
                return i;
        }
        return fail(Error::Code::Input, Words::tr("“%1” is not joined yet").arg(name), {},
                    Words::tr("Begin at the main table, and let every link start from a table that is joined before"));
    }

    Result<void> apply(const Link &link)
    {
        const auto part = findPart(link.left);
        if (!part)
            return tl::make_unexpected(part.error());
        const auto right = findTable(link.right);
        if (!right)
            return tl::make_unexpected(right.error());
        if (std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &one) { return one.named.name == link.right; }))
            return fail(Error::Code::Input, Words::tr("“%1” is joined twice").arg(link.right), {},
                        Words::tr("Give each table one link"));
        std::vector<std::size_t> leftColumns;
        std::vector<std::size_t> rightColumns;
        for (const KeyPair &key : link.keys()) {
            const auto leftColumn = findColumn(m_parts[*part].named, key.left);
            if (!leftColumn)
                return tl::make_unexpected(leftColumn.error());
            const auto rightColumn = findColumn(**right, key.right);
            if (!rightColumn)
                return tl::make_unexpected(rightColumn.error());
            leftColumns.push_back(*leftColumn);
            rightColumns.push_back(*rightColumn);
        }
        return applyTo(link, *part, leftColumns, **right, rightColumns);
    }

    Result<void> applyTo(const Link &link, std::size_t left, const std::vector<std::size_t> &leftColumns,
                         const NamedTable &right, const std::vector<std::size_t> &rightColumns)
    {
        const RowMatch match(columnsOf(link.keys(), *m_parts[left].named.table, *right.table), link.ignoreCase);
        AppliedLink applied{link, match.figures(), m_rows, 0, {}};
        std::vector<std::uint32_t> keyOfRight = match.rightKeys();
        Part part{right, {}, rightColumns, link.kind != Kind::Semi && link.kind != Kind::Anti};
        if (link.several == Several::Sum) {
            part.named.table = summed(right, rightColumns, keyOfRight, match.distinct());
            if (!part.named.table)
                return fail(Error::Code::Input,
                            Words::tr("The sums of “%1” have no names of their own").arg(right.name), {},
                            Words::tr("Rename its columns"));
            std::iota(part.keyColumns.begin(), part.keyColumns.end(), std::size_t(0));
            keyOfRight.resize(match.distinct());
            std::iota(keyOfRight.begin(), keyOfRight.end(), std::uint32_t(0));
        }
        m_leftKeys = &match.leftKeys();
        const KeyRows byKey = rowsByKey(keyOfRight, match.distinct());
        if (auto matched = matchRows(link, left, byKey, keyOfRight, part); !matched)
            return matched;
        if (link.kind == Kind::Right || link.kind == Kind::Full) {
            for (std::size_t i = 0; i < leftColumns.size(); ++i)
                m_fallbacks.push_back({left, leftColumns[i], m_parts.size(), part.keyColumns[i]});
        }
        applied.rowsOut = m_rows;
        m_account.links.push_back(std::move(applied));
        m_parts.push_back(std::move(part));
        return {};
    }

    [[nodiscard]] std::uint32_t keyAt(const Part &left, std::size_t row) const
    {
        const std::uint32_t from = left.map.at(row);
        return from == RowMap::none ? KeyMatch::none : (*m_leftKeys)[from];
    }

    // How many rows a row becomes.
    static std::uint32_t becomes(const Link &link, std::uint32_t matches)
    {
        const std::uint32_t taken = link.several == Several::Multiply ? matches : std::min(matches, 1U);
        switch (link.kind) {
        case Kind::Left:
        case Kind::Full:
            return std::max(taken, 1U);
        case Kind::Inner:
        case Kind::Right:
            return taken;
        case Kind::Semi:
            return matches > 0 ? 1 : 0;
        case Kind::Anti:
            return matches > 0 ? 0 : 1;
        }
        return 1;
    }

    Result<void> matchRows(const Link &link, std::size_t left, const KeyRows &byKey,
                           const std::vector<std::uint32_t> &keyOfRight, Part &part)
    {
        constexpr std::size_t block = 65'536;
        std::vector<std::size_t> begins((m_rows + block - 1) / block + 1);
        overRows(m_rows, m_progress, [&](std::size_t begin, std::size_t end) {
            std::size_t count = 0;
            for (std::size_t row = begin; row < end; ++row) {
                const std::uint32_t key = keyAt(m_parts[left], row);
                count += becomes(link, key == KeyMatch::none ? 0 : byKey.count(key));
            }
            begins[begin / block + 1] = count;
        });
        for (std::size_t i = 1; i < begins.size(); ++i)
            begins[i] += begins[i - 1];
        const bool keepsRight = link.kind == Kind::Right || link.kind == Kind::Full;
        const std::size_t most = begins.back() + (keepsRight ? keyOfRight.size() : 0);
        if (most > mostRows)
            return fail(Error::Code::Input,
                        Words::tr("Joining “%1” would make %2 rows, more than the %3 that are possible")
                            .arg(link.right, figure(most), figure(mostRows)),
                        keyInWords(link.keys()), Words::tr("Take the first row or the sums of each key"));
        std::vector<std::uint32_t> from(begins.back());
        part.map.rows.resize(begins.back());
        overRows(m_rows, m_progress, [&](std::size_t begin, std::size_t end) {
            std::size_t place = begins[begin / block];
            for (std::size_t row = begin; row < end; ++row) {
                const std::uint32_t key = keyAt(m_parts[left], row);
                const std::uint32_t matches = key == KeyMatch::none ? 0 : byKey.count(key);
                const std::uint32_t count = becomes(link, matches);
                for (std::uint32_t i = 0; i < count; ++i, ++place) {
                    from[place] = std::uint32_t(row);
                    part.map.rows[place] = matches == 0 ? RowMap::none : byKey.rows[byKey.begin[key] + i];
                }
            }
        });
        if (m_progress.cancelled())
            return cancelled();
        const bool sameRows = from.size() == m_rows && (link.kind == Kind::Left || isCounting(from));
        if (keepsRight)
            appendUnmatched(left, byKey, keyOfRight, from, part);
        if (!sameRows || from.size() != m_rows)
            take(from);
        m_rows = from.size();
        return {};
    }

    static bool isCounting(const std::vector<std::uint32_t> &from)
    {
        for (std::size_t row = 0; row < from.size(); ++row) {
            if (from[row] != row)
                return false;
        }
        return true;
    }

    // Rows that only the right table has, in its order.
    void appendUnmatched(std::size_t left, const KeyRows &byKey, const std::vector<std::uint32_t> &keyOfRight,
                         std::vector<std::uint32_t> &from, Part &part)
    {
        std::vector<std::uint8_t> seen(byKey.begin.size());
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (const std::uint32_t key = keyAt(m_parts[left], row); key != KeyMatch::none)
                seen[key] = 1;
        }
        for (std::size_t row = 0; row < keyOfRight.size(); ++row) {
            if (keyOfRight[row] != KeyMatch::none && seen[keyOfRight[row]] != 0)
                continue;
            from.push_back(RowMap::none);
            part.map.rows.push_back(std::uint32_t(row));
        }
    }

    // The rows of all tables that are joined so far, as the new rows have them.
    void take(const std::vector<std::uint32_t> &from)
    {
        for (Part &part : m_parts) {
            RowMap taken;
            taken.rows.resize(from.size());
            overRows(from.size(), {}, [&](std::size_t begin, std::size_t end) {
                for (std::size_t row = begin; row < end; ++row)
                    taken.rows[row] = from[row] == RowMap::none ? RowMap::none : part.map.at(from[row]);
            });
            part.map = std::move(taken);
        }
    }

    QString newName(const QString &name, const QString &table)
    {
        QString free = name;
        if (m_names.contains(free))
            free = QStringLiteral("%1 (%2)").arg(name, table);
        const QString stem = free;
        for (int number = 2; m_names.contains(free); ++number)
            free = QStringLiteral("%1 %2").arg(stem).arg(number);
        m_names.insert(free);
        return free;
    }

    struct Column
    {
        std::size_t part;
        std::size_t index;
        QString name;
        const RowMap *map;
    };

    // Quantities and money of a table whose rows are repeated.
    void markRepeated(std::size_t place, RowMap &once, const std::vector<table::Role> &roles,
                      std::vector<bool> &additive)
    {
        const Part &part = m_parts[place];
        const std::size_t tableRows = part.named.table->rows();
        QStringList names;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (!part.isKey(i) && isAdditive(part.named.table->column(i), roles[i]))
                names << QStringLiteral("“%1”").arg(part.named.table->column(i).name());
        }
        if (part.map.isIdentity || names.isEmpty())
            return;
        once = firstOnly(part.map, m_rows, tableRows);
        const auto isThere = [](std::uint32_t row) { return row != RowMap::none; };
        const auto used = std::size_t(std::count_if(once.rows.begin(), once.rows.end(), isThere));
        const auto times = std::size_t(std::count_if(part.map.rows.begin(), part.map.rows.end(), isThere));
        if (times == used)
            return;
        for (std::size_t i = 0; i < roles.size(); ++i)
            additive[i] = !part.isKey(i) && isAdditive(part.named.table->column(i), roles[i]);
        LinkFigures figures;
        figures.leftRows = used;
        figures.rowsMultiplied = times;
        const QString fanOut = fanOutSentence(part.named.name, figures);
        const QString list = names.join(QStringLiteral(", "));
        switch (m_plan.amounts) {
        case Amounts::Once:
            m_account.warnings << Words::tr("%1: kept on the first line of each row of “%2” only, else %3")
                                      .arg(list, part.named.name, fanOut);
            break;
        case Amounts::LeaveOut:
            m_account.warnings << Words::tr("%1 of “%2”: left out, because %3").arg(list, part.named.name, fanOut);
            break;
        case Amounts::Repeat:
            m_account.warnings << Words::tr("Sums of %1 are too high: %2").arg(list, fanOut);
            break;
        }
    }

    void listColumns(std::vector<Column> &columns, std::vector<JoinedColumn> &origins, std::vector<RowMap> &onces)
    {
        for (std::size_t place = 0; place < m_parts.size(); ++place) {
            const Part &part = m_parts[place];
            if (!part.hasColumns)
                continue;
            const std::vector<table::Role> roles = table::findRoles(part.named.table->columns());
            std::vector<bool> additive(roles.size());
            markRepeated(place, onces[place], roles, additive);
            for (std::size_t i = 0; i < roles.size(); ++i) {
                if (part.isKey(i) || (additive[i] && m_plan.amounts == Amounts::LeaveOut))
                    continue;
                const QString &name = part.named.table->column(i).name();
                const bool once = additive[i] && m_plan.amounts == Amounts::Once;
                columns.push_back({place, i, newName(name, part.named.name), once ? &onces[place] : &part.map});
                origins.push_back({part.named.name, name, roles[i], place == 0, bool(additive[i])});
            }
        }
    }

    Result<Joined> finish()
    {
        std::vector<Column> columns;
        std::vector<JoinedColumn> origins;
        std::vector<RowMap> onces(m_parts.size());
        listColumns(columns, origins, onces);
        std::vector<ColumnPtr> made(columns.size());
        parallelFor(columns.size(), [&](std::size_t i) {
            if (!m_progress.cancelled())
                made[i] = madeColumn(columns[i]);
        });
        if (m_progress.cancelled())
            return cancelled();
        std::vector<table::Role> roles = rolesOfJoined(made, origins);
        auto table = table::Table::make(std::move(made), std::move(roles), marksOf(columns));
        if (!table)
            return tl::make_unexpected(table.error());
        m_progress.report(1);
        QStringList repeated = m_account.warnings;
        return Joined{std::move(*table), std::move(m_account), std::move(repeated)};
    }

    // What is personal in its table stays so.
    [[nodiscard]] std::vector<table::PersonalMark> marksOf(const std::vector<Column> &columns) const
    {
        std::vector<table::PersonalMark> marks;
        for (const Column &column : columns)
            marks.push_back(m_parts[column.part].named.table->mark(column.index));
        return marks;
    }

    [[nodiscard]] ColumnPtr madeColumn(const Column &column) const
    {
        const Part &part = m_parts[column.part];
        const ColumnPtr &from = part.named.table->columnPtr(column.index);
        for (const Fallback &fallback : m_fallbacks) {
            if (fallback.part != column.part || fallback.column != column.index)
                continue;
            const Part &right = m_parts[fallback.rightPart];
            return coalesced(from, *column.map, right.named.table->columnPtr(fallback.rightColumn), right.map, m_rows,
                             column.name);
        }
        return gathered(from, *column.map, m_rows, column.name);
    }

    const std::vector<NamedTable> &m_tables;
    const Plan &m_plan;
    const Progress &m_progress;
    std::vector<Part> m_parts;
    std::vector<Fallback> m_fallbacks;
    const std::vector<std::uint32_t> *m_leftKeys = nullptr; // by row, of the link that is being applied
    std::size_t m_rows = 0;
    QSet<QString> m_names;
    Account m_account;
};

} // namespace

Result<Joined> join(const std::vector<NamedTable> &tables, const Plan &plan, const Progress &progress)
{
    auto joined = Joiner(tables, plan, progress).run();
    if (joined)
        joined->account.warnings = warningsOf(joined->account.links) + joined->account.warnings;
    return joined;
}

Result<Joined> joinAsFound(const std::vector<NamedTable> &tables, const Progress &progress)
{
    const auto found = findPlan(tables, {}, progress);
    if (!found)
        return tl::make_unexpected(found.error());
    auto joined = Joiner(tables, found->plan, progress).run();
    if (!joined)
        return joined;
    Account &account = joined->account;
    for (std::size_t i = 0; i < account.links.size(); ++i)
        account.links[i].reason = found->reasons[qsizetype(i)];
    QStringList leftOut;
    for (const TableAccount &one : found->leftOut) {
        leftOut << one.whyNot;
        for (TableAccount &table : account.tables) {
            if (table.name == one.name)
                table.whyNot = one.whyNot;
        }
    }
    account.warnings = warningsOf(account.links) + account.warnings + leftOut;
    return joined;
}

} // namespace clientele::joins
