// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/suppression.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace clientele::report {

namespace {

/// The table with its totals as a circulation. Knots: rows, columns, then "all rows" and "all columns". A cell flows
/// from its row to its column, a column's total on to "all rows", the total from there to "all columns", a row's total
/// back to its row.
class Network
{
public:
    Network(const CountTable &table, std::size_t smallest);

    /// Opens what it takes until every small figure is safe. @returns false where that needs the total itself.
    bool protectAll();
    [[nodiscard]] Suppression suppression() const;

private:
    struct Arc
    {
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t value = 0;
        bool open = false; ///< hidden
    };
    struct Step
    {
        std::size_t arc = 0;
        bool forward = true;
    };

    bool protect(std::size_t arc);
    [[nodiscard]] std::optional<std::vector<Step>> cheapestWay(std::size_t arc,
                                                               const std::vector<std::ptrdiff_t> &moved) const;
    [[nodiscard]] std::size_t cost(const Arc &arc) const;

    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::size_t m_smallest = 0;
    std::vector<Arc> m_arcs; // cells by row, then row totals, then column totals; the total is never open
    std::vector<std::vector<std::size_t>> m_leaving; // by knot
    std::vector<std::vector<std::size_t>> m_entering;
};

Network::Network(const CountTable &table, std::size_t smallest)
    : m_rows(table.rowCount), m_columns(table.columnCount), m_smallest(smallest)
{
    const std::size_t allRows = m_rows + m_columns;
    const std::size_t allColumns = allRows + 1;
    std::vector<std::size_t> rowTotals(m_rows);
    std::vector<std::size_t> columnTotals(m_columns);
    for (std::size_t i = 0; i < m_rows; ++i) {
        for (std::size_t j = 0; j < m_columns; ++j) {
            m_arcs.push_back({i, m_rows + j, table.cells[i][j]});
            rowTotals[i] += table.cells[i][j];
            columnTotals[j] += table.cells[i][j];
        }
    }
    for (std::size_t i = 0; i < m_rows; ++i)
        m_arcs.push_back({allColumns, i, rowTotals[i]});
    for (std::size_t j = 0; j < m_columns; ++j)
        m_arcs.push_back({m_rows + j, allRows, columnTotals[j]});
    m_leaving.resize(allColumns + 1);
    m_entering.resize(allColumns + 1);
    for (std::size_t a = 0; a < m_arcs.size(); ++a) {
        m_arcs[a].open = m_arcs[a].value > 0 && m_arcs[a].value < smallest;
        m_leaving[m_arcs[a].from].push_back(a);
        m_entering[m_arcs[a].to].push_back(a);
    }
}

std::size_t Network::cost(const Arc &arc) const
{
    if (arc.open)
        return 0;
    // An empty cell is the last choice: that nobody is there is no secret, and often the point.
    return arc.value == 0 ? 1'000'000'000'000 : 1'000 + arc.value;
}

/// The cheapest way (Dijkstra) from the arc's head back to its tail by which one more could flow through the arc.
std::optional<std::vector<Network::Step>> Network::cheapestWay(std::size_t arc,
                                                               const std::vector<std::ptrdiff_t> &moved) const
{
    constexpr std::size_t far = std::numeric_limits<std::size_t>::max();
    const std::size_t knots = m_leaving.size();
    std::vector<std::size_t> distance(knots, far);
    std::vector<Step> reachedBy(knots);
    std::vector<bool> done(knots);
    distance[m_arcs[arc].to] = 0;
    for (;;) {
        std::size_t here = knots;
        for (std::size_t k = 0; k < knots; ++k) {
            if (!done[k] && distance[k] != far && (here == knots || distance[k] < distance[here]))
                here = k;
        }
        if (here == knots)
            return std::nullopt;
        if (here == m_arcs[arc].from)
            break;
        done[here] = true;
        const auto relax = [&](std::size_t next, Step step) {
            const std::size_t through = distance[here] + cost(m_arcs[step.arc]);
            if (step.arc != arc && through < distance[next]) {
                distance[next] = through;
                reachedBy[next] = step;
            }
        };
        for (const std::size_t a : m_leaving[here])
            relax(m_arcs[a].to, {a, true});
        for (const std::size_t a : m_entering[here]) {
            // Whoever knows the rule knows that a hidden figure is at least 1.
            if (std::ptrdiff_t(m_arcs[a].value) + moved[a] > 1)
                relax(m_arcs[a].from, {a, false});
        }
    }
    std::vector<Step> way;
    for (std::size_t knot = m_arcs[arc].from; knot != m_arcs[arc].to;) {
        const Step step = reachedBy[knot];
        way.push_back(step);
        knot = step.forward ? m_arcs[step.arc].from : m_arcs[step.arc].to;
    }
    return way;
}

bool Network::protect(std::size_t arc)
{
    // Unit by unit until the figure could be `smallest`; ways over figures hidden already cost nothing.
    std::vector<std::ptrdiff_t> moved(m_arcs.size());
    for (std::size_t value = m_arcs[arc].value; value < m_smallest; ++value) {
        const auto way = cheapestWay(arc, moved);
        if (!way)
            return false;
        for (const Step &step : *way) {
            m_arcs[step.arc].open = true;
            moved[step.arc] += step.forward ? 1 : -1;
        }
    }
    return true;
}

bool Network::protectAll()
{
    std::vector<std::size_t> small;
    for (std::size_t a = 0; a < m_arcs.size(); ++a) {
        if (m_arcs[a].open)
            small.push_back(a);
    }
    std::stable_sort(small.begin(), small.end(),
                     [&](std::size_t a, std::size_t b) { return m_arcs[a].value > m_arcs[b].value; });
    return std::all_of(small.begin(), small.end(), [&](std::size_t arc) { return protect(arc); });
}

Suppression Network::suppression() const
{
    Suppression hidden;
    hidden.cells.assign(m_rows, std::vector<bool>(m_columns));
    hidden.rows.resize(m_rows);
    hidden.columns.resize(m_columns);
    for (std::size_t i = 0; i < m_rows; ++i) {
        for (std::size_t j = 0; j < m_columns; ++j)
            hidden.cells[i][j] = m_arcs[i * m_columns + j].open;
        hidden.rows[i] = m_arcs[m_rows * m_columns + i].open;
    }
    for (std::size_t j = 0; j < m_columns; ++j)
        hidden.columns[j] = m_arcs[m_rows * m_columns + m_rows + j].open;
    return hidden;
}

} // namespace

bool Suppression::any() const
{
    const auto some = [](const std::vector<bool> &flags) {
        return std::find(flags.begin(), flags.end(), true) != flags.end();
    };
    return total || some(rows) || some(columns) || std::any_of(cells.begin(), cells.end(), some);
}

Suppression suppress(const CountTable &table, std::size_t smallest)
{
    std::size_t total = 0;
    for (const auto &row : table.cells) {
        for (const std::size_t count : row)
            total += count;
    }
    Suppression all;
    all.total = true;
    if (total > 0 && total < smallest)
        return all;
    Network network(table, smallest);
    return network.protectAll() ? network.suppression() : all;
}

} // namespace clientele::report
