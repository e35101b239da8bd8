// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/findplan.h"

namespace clientele::joins {

/// A plan that a person changes: which table is the main one, by which key each other one is joined, and how.
class PlanEditor final
{
public:
    /// @param candidates as findKeys() gives them. @param plan that is shown first; none: the best guess.
    PlanEditor(std::vector<NamedTable> tables, std::vector<KeyCandidate> candidates,
               const std::optional<Plan> &plan = {});

    [[nodiscard]] const std::vector<NamedTable> &tables() const { return m_tables; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Whether any two tables can be joined by keys that were found.
    [[nodiscard]] bool isUsable() const { return !m_candidates.empty() || !m_plan.links.empty(); }
    [[nodiscard]] std::size_t main() const { return placeOf(m_plan.main); }
    /// Links to each table from the main one: 0 for itself, none where it is not joined.
    [[nodiscard]] std::optional<std::size_t> depth(std::size_t table) const;
    [[nodiscard]] const Link *linkTo(std::size_t table) const;
    [[nodiscard]] LinkFigures figures(const Link &link) const;
    /// The keys by which a table can be joined to those that do not hang on it, best first.
    [[nodiscard]] std::vector<KeyCandidate> choices(std::size_t table) const;
    /// The tables that it can be joined to: those that are joined and do not hang on it.
    [[nodiscard]] std::vector<std::size_t> possibleLefts(std::size_t table) const;
    [[nodiscard]] std::size_t placeOf(const QString &name) const;
    /// The columns by which a table is joined with others.
    [[nodiscard]] QStringList keysOf(std::size_t table) const;

    /// Plans anew around another table.
    void setMain(std::size_t table);
    /// @param key one of choices(), or of any columns that can be compared; none: the table is left out, with those
    /// that hang on it.
    void joinBy(std::size_t table, const std::optional<KeyCandidate> &key);
    void setKind(std::size_t table, Kind kind);
    void setSeveral(std::size_t table, Several several);
    void setAmounts(Amounts amounts) { m_plan.amounts = amounts; }

private:
    [[nodiscard]] bool hangsOn(std::size_t table, std::size_t on) const;
    void sortLinks();

    std::vector<NamedTable> m_tables;
    std::vector<KeyCandidate> m_candidates;
    Plan m_plan;
};

} // namespace clientele::joins
