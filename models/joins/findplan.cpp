// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/findplan.h"

#include "models/joins/joinsentences.h"
#include "models/joins/joinwords.h"
#include "models/joins/keymatch.h"

#include <algorithm>

namespace clientele::joins {

namespace {

QString columnsOf(const NamedTable &named)
{
    constexpr std::size_t most = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, named.table->columnCount()); ++i)
        names << named.table->column(i).name();
    if (named.table->columnCount() > most)
        names << QStringLiteral("…");
    return QStringLiteral("%1: %2").arg(named.name, names.join(QStringLiteral(", ")));
}

class Planner final
{
public:
    Planner(const std::vector<NamedTable> &tables, std::vector<KeyCandidate> candidates)
        : m_tables(tables), m_candidates(std::move(candidates)), m_inTree(tables.size())
    {
        const std::size_t count = m_candidates.size();
        for (std::size_t i = 0; i < count; ++i)
            m_edges.push_back(m_candidates[i]);
        for (std::size_t i = 0; i < count; ++i)
            m_edges.push_back(m_candidates[i].turned());
    }

    [[nodiscard]] std::size_t finest() const
    {
        std::size_t best = 0;
        std::size_t bestReached = 0;
        for (std::size_t table = 0; table < m_tables.size(); ++table) {
            const std::size_t reached = reachedFrom(table);
            if (table == 0 || reached > bestReached ||
                (reached == bestReached && m_tables[table].table->rows() > m_tables[best].table->rows())) {
                best = table;
                bestReached = reached;
            }
        }
        return best;
    }

    FoundPlan plan(std::size_t main)
    {
        FoundPlan found;
        found.plan.main = m_tables[main].name;
        m_inTree[main] = true;
        m_order = {main};
        while (const KeyCandidate *edge = bestEdge()) {
            found.plan.links.push_back(linkOf(*edge));
            found.reasons << edge->reason;
            m_inTree[edge->right] = true;
            m_order.push_back(edge->right);
        }
        for (std::size_t table = 0; table < m_tables.size(); ++table) {
            if (!m_inTree[table])
                found.leftOut.push_back({m_tables[table].name, m_tables[table].table->rows(), false, whyNot(table)});
        }
        found.candidates = std::move(m_candidates);
        return found;
    }

private:
    [[nodiscard]] Link linkOf(const KeyCandidate &edge) const
    {
        Link link;
        link.left = m_tables[edge.left].name;
        link.right = m_tables[edge.right].name;
        link.setKeys(edge.keys());
        return link;
    }

    // Along keys that are unique where they lead to.
    [[nodiscard]] std::size_t reachedFrom(std::size_t table) const
    {
        std::vector<bool> seen(m_tables.size());
        std::vector<std::size_t> todo{table};
        seen[table] = true;
        for (std::size_t i = 0; i < todo.size(); ++i) {
            for (const KeyCandidate &edge : m_edges) {
                if (edge.left == todo[i] && edge.rightUnique && !seen[edge.right]) {
                    seen[edge.right] = true;
                    todo.push_back(edge.right);
                }
            }
        }
        return todo.size();
    }

    // The surest; of equals that from the table that is nearer to the main one.
    [[nodiscard]] const KeyCandidate *bestEdge() const
    {
        const KeyCandidate *best = nullptr;
        for (const std::size_t table : m_order) {
            for (const KeyCandidate &edge : m_edges) {
                if (edge.left == table && edge.rightUnique && !m_inTree[edge.right] &&
                    (!best || edge.confidence > best->confidence))
                    best = &edge;
            }
        }
        return best;
    }

    [[nodiscard]] QString whyNot(std::size_t table) const
    {
        const KeyCandidate *best = nullptr;
        for (const KeyCandidate &edge : m_edges) {
            if (edge.right == table && m_inTree[edge.left] && (!best || edge.confidence > best->confidence))
                best = &edge;
        }
        if (!best)
            return Words::tr("“%1” shares no key with the others and was left out").arg(m_tables[table].name);
        const NamedTable &left = m_tables[best->left];
        const LinkFigures figures = RowMatch(columnsOf(best->keys(), *left.table, *m_tables[table].table)).figures();
        return Words::tr("“%1” was left out: joined by %2, %3")
            .arg(m_tables[table].name, quotedKey(best->keys()), fanOutSentence(left.name, figures));
    }

    const std::vector<NamedTable> &m_tables;
    std::vector<KeyCandidate> m_candidates;
    std::vector<KeyCandidate> m_edges; // each in both directions
    std::vector<bool> m_inTree;
    std::vector<std::size_t> m_order;
};

} // namespace

QString fanOutSentence(const QString &table, const LinkFigures &figures)
{
    if (figures.rowsMultiplied <= figures.leftRows)
        return {};
    return Words::tr("each row of “%1” would be counted %2 times on average: %3 rows become %4")
        .arg(table, Format().number(figures.fanOut(), figures.fanOut() < 10 ? 1 : 0), figure(figures.leftRows),
             figure(figures.rowsMultiplied));
}

std::size_t finestTable(const std::vector<NamedTable> &tables, const std::vector<KeyCandidate> &candidates)
{
    return Planner(tables, candidates).finest();
}

FoundPlan planAround(const std::vector<NamedTable> &tables, std::vector<KeyCandidate> candidates, std::size_t main)
{
    return Planner(tables, std::move(candidates)).plan(main);
}

Result<FoundPlan> findPlan(const std::vector<NamedTable> &tables, const QString &main, const Progress &progress)
{
    auto candidates = findKeys(tables, progress);
    if (!candidates)
        return tl::make_unexpected(candidates.error());
    Planner planner(tables, std::move(*candidates));
    std::size_t place = 0;
    if (main.isEmpty()) {
        place = planner.finest();
    } else {
        const auto chosen =
            std::find_if(tables.begin(), tables.end(), [&](const NamedTable &one) { return one.name == main; });
        if (chosen == tables.end())
            return fail(Error::Code::Input, Words::tr("There is no table “%1”").arg(main));
        place = std::size_t(chosen - tables.begin());
    }
    FoundPlan found = planner.plan(place);
    if (!found.plan.links.empty() || tables.size() < 2)
        return found;
    QStringList lines;
    const bool wouldRepeat = !found.candidates.empty();
    for (const TableAccount &one : found.leftOut) {
        if (wouldRepeat)
            lines << one.whyNot;
    }
    for (const NamedTable &one : tables)
        lines << columnsOf(one);
    return fail(Error::Code::Input,
                wouldRepeat ? Words::tr("Joining the tables would count rows several times")
                            : Words::tr("The tables have different columns and share no key"),
                lines.join(QStringLiteral("; ")),
                wouldRepeat ? Words::tr("Open them one by one, or say in a recipe's “joins” how they belong together")
                            : Words::tr("Open files with the same columns together and others one by one, or give the "
                                        "columns that hold the same key one name"));
}

} // namespace clientele::joins
