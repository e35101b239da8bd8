// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/findkeys.h"

#include "models/joins/joinwords.h"
#include "models/joins/keymatch.h"
#include "models/joins/keynames.h"

#include <algorithm>
#include <cmath>

namespace clientele::joins {

namespace {

using table::Column;
using table::Role;
using table::Type;

constexpr double nearlyAll = 0.9;

// A column that may be a key. What is costly is asked when it is needed.
struct KeyColumn
{
    const Column *column = nullptr;
    KeyName name;

    [[nodiscard]] std::size_t distinct() const { return column->denseCodes().count(); }
    [[nodiscard]] bool isUnique() const
    {
        return double(distinct()) >= nearlyAll * double(column->size() - column->missing());
    }
};

bool isMeasure(Role role)
{
    switch (role) {
    case Role::Age:
    case Role::BirthYear:
    case Role::Income:
    case Role::Quantity:
    case Role::UnitPrice:
    case Role::Amount:
    case Role::PurchaseFrequency:
    case Role::Recency:
    case Role::Frequency:
    case Role::Monetary:
    case Role::Response:
        return true;
    default:
        return false;
    }
}

bool isWhole(const Column &column)
{
    const auto &rows = column.denseCodes().firstRow;
    return std::all_of(rows.begin(), rows.end(),
                       [&](std::uint32_t row) { return column.reals()[row] == std::floor(column.reals()[row]); });
}

std::vector<KeyColumn> keyColumnsOf(const NamedTable &named)
{
    const auto &columns = named.table->columns();
    const std::vector<Role> roles = table::findRoles(columns);
    std::vector<KeyColumn> keys;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = *columns[i];
        const bool isKind = column.type() == Type::Integer || column.type() == Type::Text ||
                            (column.type() == Type::Real && isWhole(column));
        if (isKind && !(column.isNumeric() && isMeasure(roles[i])) && column.missing() < column.size())
            keys.push_back({&column, keyName(column.name(), named.name)});
    }
    return keys;
}

// What may be a part of a key: the columns that are keys alone, and dates.
std::vector<KeyColumn> partColumnsOf(const NamedTable &named)
{
    std::vector<KeyColumn> parts = keyColumnsOf(named);
    for (const table::ColumnPtr &column : named.table->columns()) {
        if (column->type() == Type::Date && column->missing() < column->size())
            parts.push_back({column.get(), keyName(column->name(), named.name)});
    }
    return parts;
}

// Whether equal values can hardly be chance: codes and names, or numbers with gaps such as 12346.
bool tellsByItself(const KeyColumn &key)
{
    const Column &column = *key.column;
    const auto &rows = column.denseCodes().firstRow;
    constexpr std::size_t mostDistinct = 500'000;
    if (rows.empty() || rows.size() > mostDistinct)
        return false;
    if (column.type() == Type::Text) {
        constexpr std::size_t mostSampled = 1000;
        constexpr std::size_t longest = 64; // on average: longer ones are remarks
        std::size_t length = 0;
        const std::size_t count = std::min(rows.size(), mostSampled);
        for (std::size_t i = 0; i < count; ++i)
            length += column.dictionary().at(column.codes()[rows[i]]).size();
        return length <= longest * count;
    }
    double low = *column.number(rows.front());
    double high = low;
    for (const std::uint32_t row : rows) {
        low = std::min(low, *column.number(row));
        high = std::max(high, *column.number(row));
    }
    constexpr double smallest = 1000;
    constexpr double mostDense = 0.5;
    return low >= smallest && double(rows.size()) <= mostDense * (high - low + 1);
}

QString shareWords(double share)
{
    return Format().percent(share, share > 0.995 && share < 1 ? 1 : 0);
}

struct Content
{
    std::size_t common = 0;
    double ofLeft = 0; // share of its distinct values that the other has
    double ofRight = 0;

    [[nodiscard]] double best() const { return std::max(ofLeft, ofRight); }
};

Content contentOf(const KeyColumn &left, const KeyColumn &right)
{
    const KeyMatch match(*left.column, *right.column);
    return {match.common(), double(match.common()) / double(std::max<std::size_t>(1, match.leftDistinct())),
            double(match.common()) / double(std::max<std::size_t>(1, match.rightDistinct()))};
}

// How sure it is; 0: it is no key.
double confidenceOf(const NameMatch &names, const Content &content, bool byItself)
{
    if (content.common == 0)
        return 0;
    constexpr double surely = 0.9;
    constexpr double probably = 0.7;
    constexpr double some = 0.3;
    constexpr double most = 0.8;
    if (names.score >= surely || (names.score >= probably && content.best() >= some))
        return 0.6 * names.score + 0.4 * content.best();
    constexpr std::size_t fewest = 5;
    if (!byItself || content.common < fewest || content.best() < most)
        return 0;
    return 0.3 + 0.2 * names.score + 0.2 * content.best();
}

class Finder final
{
public:
    Finder(const std::vector<NamedTable> &tables, const Progress &progress) : m_tables(tables), m_progress(progress)
    {
        for (const NamedTable &one : tables)
            m_columns.push_back(keyColumnsOf(one));
    }

    Result<std::vector<KeyCandidate>> find()
    {
        for (std::size_t left = 0; left < m_tables.size(); ++left) {
            for (std::size_t right = left + 1; right < m_tables.size(); ++right) {
                const std::size_t before = m_found.size();
                comparePair(left, right, true);
                if (m_found.size() == before)
                    comparePair(left, right, false);
                const bool tellsApart =
                    std::any_of(m_found.begin() + std::ptrdiff_t(before), m_found.end(),
                                [](const KeyCandidate &one) { return one.leftUnique || one.rightUnique; });
                if (!tellsApart)
                    compareTogether(left, right);
                if (m_progress.cancelled())
                    return cancelled();
            }
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
        return std::move(m_found);
    }

private:
    // First the columns whose names say something, then the others.
    void comparePair(std::size_t left, std::size_t right, bool named)
    {
        for (const KeyColumn &a : m_columns[left]) {
            for (const KeyColumn &b : m_columns[right]) {
                const NameMatch names = matchNames(a.name, b.name);
                constexpr double saysSomething = 0.7;
                if (!m_progress.cancelled() && (names.score >= saysSomething) == named)
                    compare(left, a, right, b, names);
            }
        }
    }

    void compare(std::size_t left, const KeyColumn &a, std::size_t right, const KeyColumn &b, const NameMatch &names)
    {
        constexpr double saysSomething = 0.7;
        const bool byItself = a.column->type() == b.column->type() && (a.isUnique() || b.isUnique()) &&
                              tellsByItself(a) && tellsByItself(b);
        if (names.score < saysSomething && !byItself)
            return;
        const Content content = contentOf(a, b);
        const double confidence = confidenceOf(names, content, byItself);
        if (confidence <= 0)
            return;
        const bool fromLeft = content.ofLeft >= content.ofRight;
        const QString overlap = Words::tr("%1 of the values of “%2” in “%3” are in the other table")
                                    .arg(shareWords(content.best()), fromLeft ? a.name.name : b.name.name,
                                         m_tables[fromLeft ? left : right].name);
        m_found.push_back({left,
                           right,
                           a.column->name(),
                           b.column->name(),
                           confidence,
                           names.reason.isEmpty() ? overlap : Words::tr("%1; %2").arg(names.reason, overlap),
                           a.isUnique(),
                           b.isUnique(),
                           {}});
    }

    static bool isOneName(const KeyName &a, const KeyName &b)
    {
        constexpr double surely = 0.9;
        return a.compact == b.compact || matchNames(a, b).score >= surely;
    }

    // Columns that no key is made of alone, but that have one name in both tables and share values.
    [[nodiscard]] ColumnPairs sharedColumns(std::size_t left, std::size_t right) const
    {
        constexpr std::size_t most = 8;
        ColumnPairs shared;
        for (const KeyColumn &a : partColumnsOf(m_tables[left])) {
            for (const KeyColumn &b : partColumnsOf(m_tables[right])) {
                const bool isKind = (a.column->type() == Type::Date) == (b.column->type() == Type::Date);
                if (shared.size() < most && !m_progress.cancelled() && isKind && isOneName(a.name, b.name) &&
                    KeyMatch(*a.column, *b.column).common() > 0)
                    shared.emplace_back(a.column, b.column);
            }
        }
        return shared;
    }

    // The fewest columns that tell the rows of one side apart; of equally many those that match most rows.
    void compareTogether(std::size_t left, std::size_t right)
    {
        const ColumnPairs shared = sharedColumns(left, right);
        std::optional<KeyCandidate> best;
        for (std::size_t count = 2; count <= 3 && count <= shared.size() && !best; ++count) {
            std::vector<bool> taken(shared.size());
            std::fill(taken.begin(), taken.begin() + std::ptrdiff_t(count), true);
            do {
                ColumnPairs pairs;
                for (std::size_t i = 0; i < shared.size(); ++i) {
                    if (taken[i])
                        pairs.push_back(shared[i]);
                }
                if (m_progress.cancelled())
                    return;
                const auto candidate = together(left, right, pairs);
                if (candidate && (!best || candidate->confidence > best->confidence))
                    best = candidate;
            } while (std::prev_permutation(taken.begin(), taken.end()));
        }
        if (best)
            m_found.push_back(std::move(*best));
    }

    [[nodiscard]] std::optional<KeyCandidate> together(std::size_t left, std::size_t right,
                                                       const ColumnPairs &pairs) const
    {
        constexpr double some = 0.3;
        const LinkFigures there = RowMatch(pairs).figures();
        ColumnPairs turned;
        for (const auto &[a, b] : pairs)
            turned.emplace_back(b, a);
        const LinkFigures back = RowMatch(turned).figures();
        const bool leftUnique = isNearlyOnce(back);
        const bool rightUnique = isNearlyOnce(there);
        const double ofLeft = double(there.matched) / double(std::max<std::size_t>(1, there.leftRows));
        const double ofRight = double(back.matched) / double(std::max<std::size_t>(1, back.leftRows));
        const double best = std::max(ofLeft, ofRight);
        if ((!leftUnique && !rightUnique) || best < some)
            return std::nullopt;
        KeyCandidate found;
        found.left = left;
        found.right = right;
        found.confidence = 0.5 + 0.4 * best;
        found.leftUnique = leftUnique;
        found.rightUnique = rightUnique;
        found.leftKey = pairs.front().first->name();
        found.rightKey = pairs.front().second->name();
        for (std::size_t i = 1; i < pairs.size(); ++i)
            found.more.push_back({pairs[i].first->name(), pairs[i].second->name()});
        found.reason =
            Words::tr("no column alone tells the rows apart, these do together; %1 of the rows of “%2” match")
                .arg(shareWords(best), m_tables[ofLeft >= ofRight ? left : right].name);
        return found;
    }

    // Whether hardly any row on the left would be repeated by the rows on the right that it matches.
    [[nodiscard]] static bool isNearlyOnce(const LinkFigures &figures)
    {
        return figures.matched > 0 &&
               nearlyAll * double(figures.rowsMultiplied - figures.unmatchedLeft) <= double(figures.matched);
    }

    const std::vector<NamedTable> &m_tables;
    const Progress &m_progress;
    std::vector<std::vector<KeyColumn>> m_columns;
    std::vector<KeyCandidate> m_found;
};

} // namespace

KeyCandidate KeyCandidate::turned() const
{
    KeyCandidate other{right, left, rightKey, leftKey, confidence, reason, rightUnique, leftUnique, {}};
    for (const KeyPair &part : more)
        other.more.push_back({part.right, part.left});
    return other;
}

std::vector<KeyPair> KeyCandidate::keys() const
{
    std::vector<KeyPair> keys{{leftKey, rightKey}};
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

Result<std::vector<KeyCandidate>> findKeys(const std::vector<NamedTable> &tables, const Progress &progress)
{
    return Finder(tables, progress).find();
}

} // namespace clientele::joins
