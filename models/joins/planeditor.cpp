// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/planeditor.h"

#include "models/joins/keymatch.h"

#include <algorithm>

namespace clientele::joins {

PlanEditor::PlanEditor(std::vector<NamedTable> tables, std::vector<KeyCandidate> candidates,
                       const std::optional<Plan> &plan)
    : m_tables(std::move(tables)), m_candidates(std::move(candidates))
{
    m_plan = plan ? *plan : planAround(m_tables, m_candidates, finestTable(m_tables, m_candidates)).plan;
}

std::size_t PlanEditor::placeOf(const QString &name) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const NamedTable &one) { return one.name == name; });
    return found == m_tables.end() ? 0 : std::size_t(found - m_tables.begin());
}

const Link *PlanEditor::linkTo(std::size_t table) const
{
    const auto found = std::find_if(m_plan.links.begin(), m_plan.links.end(),
                                    [&](const Link &link) { return link.right == m_tables[table].name; });
    return found == m_plan.links.end() ? nullptr : &*found;
}

std::optional<std::size_t> PlanEditor::depth(std::size_t table) const
{
    std::size_t depth = 0;
    for (std::size_t at = table; at != main(); ++depth) {
        const Link *link = linkTo(at);
        if (!link || depth > m_tables.size())
            return std::nullopt;
        at = placeOf(link->left);
    }
    return depth;
}

bool PlanEditor::hangsOn(std::size_t table, std::size_t on) const
{
    for (std::size_t steps = 0; steps <= m_tables.size(); ++steps) {
        if (table == on)
            return true;
        const Link *link = linkTo(table);
        if (!link)
            return false;
        table = placeOf(link->left);
    }
    return false;
}

LinkFigures PlanEditor::figures(const Link &link) const
{
    const ColumnPairs pairs =
        columnsOf(link.keys(), *m_tables[placeOf(link.left)].table, *m_tables[placeOf(link.right)].table);
    return pairs.empty() ? LinkFigures() : RowMatch(pairs, link.ignoreCase).figures();
}

std::vector<KeyCandidate> PlanEditor::choices(std::size_t table) const
{
    std::vector<KeyCandidate> result;
    for (const KeyCandidate &one : m_candidates) {
        for (const KeyCandidate &edge : {one, one.turned()}) {
            if (edge.right == table && depth(edge.left) && !hangsOn(edge.left, table))
                result.push_back(edge);
        }
    }
    return result;
}

std::vector<std::size_t> PlanEditor::possibleLefts(std::size_t table) const
{
    std::vector<std::size_t> result;
    for (std::size_t left = 0; left < m_tables.size(); ++left) {
        if (left != table && depth(left) && !hangsOn(left, table))
            result.push_back(left);
    }
    return result;
}

QStringList PlanEditor::keysOf(std::size_t table) const
{
    QStringList keys;
    for (const Link &link : m_plan.links) {
        for (const KeyPair &key : link.keys()) {
            if (link.left == m_tables[table].name)
                keys << key.left;
            else if (link.right == m_tables[table].name)
                keys << key.right;
        }
    }
    keys.removeDuplicates();
    return keys;
}

void PlanEditor::setMain(std::size_t table)
{
    const Amounts amounts = m_plan.amounts;
    m_plan = planAround(m_tables, m_candidates, table).plan;
    m_plan.amounts = amounts;
}

void PlanEditor::joinBy(std::size_t table, const std::optional<KeyCandidate> &key)
{
    const QString name = m_tables[table].name;
    if (const auto old = std::find_if(m_plan.links.begin(), m_plan.links.end(),
                                      [&](const Link &link) { return link.right == name; });
        old != m_plan.links.end() && key) {
        old->left = m_tables[key->left].name;
        old->setKeys(key->keys());
    } else if (key) {
        Link link;
        link.left = m_tables[key->left].name;
        link.right = name;
        link.setKeys(key->keys());
        m_plan.links.push_back(std::move(link));
    } else {
        std::vector<Link> kept;
        for (const Link &link : m_plan.links) {
            if (!hangsOn(placeOf(link.right), table))
                kept.push_back(link);
        }
        m_plan.links = std::move(kept);
    }
    sortLinks();
}

// Every link starts from a table that is joined before.
void PlanEditor::sortLinks()
{
    std::vector<std::pair<std::size_t, Link>> byDepth;
    for (const Link &link : m_plan.links)
        byDepth.emplace_back(depth(placeOf(link.right)).value_or(m_tables.size()), link);
    std::stable_sort(byDepth.begin(), byDepth.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_plan.links.clear();
    for (auto &[unused, link] : byDepth)
        m_plan.links.push_back(std::move(link));
}

void PlanEditor::setKind(std::size_t table, Kind kind)
{
    for (Link &link : m_plan.links) {
        if (link.right == m_tables[table].name)
            link.kind = kind;
    }
}

void PlanEditor::setSeveral(std::size_t table, Several several)
{
    for (Link &link : m_plan.links) {
        if (link.right == m_tables[table].name)
            link.several = several;
    }
}

} // namespace clientele::joins
