// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportfigures.h"

#include "models/items/findingfigures.h"
#include "models/report/chartfigures.h"
#include "models/why/documentfigures.h"

namespace clientele::app {

namespace {

using Figures = std::vector<query::Figure>;

void append(Figures &figures, Figures more)
{
    for (query::Figure &one : more) {
        if (std::find(figures.begin(), figures.end(), one) == figures.end())
            figures.push_back(std::move(one));
    }
}

Figures ofChart(const report::Chart &chart)
{
    Figures figures = report::headlineFigures(chart, Format());
    append(figures, report::tableFigures(chart, Format()));
    return figures;
}

Figures ofFinding(const insights::Finding &finding)
{
    Figures figures = items::statementFigures(finding, Format());
    for (Figures &row : items::evidenceDetailFigures(finding, Format()))
        append(figures, std::move(row));
    return figures;
}

/// The chart of a table by itself, of which the block has only what is printed.
Figures ofTable(const QString &id, const workspace::Exploration &exploration)
{
    for (const report::Chart &chart : exploration.charts) {
        if (id.endsWith(report::base(chart).id))
            return ofChart(chart);
    }
    return {};
}

} // namespace

std::vector<query::Figure> reportFigures(const report::Block &block, Session &session)
{
    const workspace::Document &document = session.document();
    const auto exploration = session.exploration();
    const auto findings = session.findings();
    if (!findings || !document.isOpen())
        return {};
    Figures figures;
    if (const auto *chart = std::get_if<report::ChartBlock>(&block)) {
        figures = ofChart(chart->chart);
    } else if (const auto *table = std::get_if<report::TableBlock>(&block)) {
        figures = exploration ? ofTable(table->id, *exploration) : Figures();
    } else if (std::holds_alternative<report::FindingsBlock>(block)) {
        for (const insights::Finding &finding : *findings)
            append(figures, ofFinding(finding));
    } else if (const auto *one = std::get_if<report::FindingBlock>(&block)) {
        for (const insights::Finding &finding : *findings) {
            if (one->id.endsWith(finding.id))
                append(figures, ofFinding(finding));
        }
    } else {
        // The key figures are those of all in the charts.
        if (exploration) {
            for (const report::Chart &each : exploration->charts)
                append(figures, report::totalFigures(each, Format()));
        }
        append(figures, why::statusFigures(document.state(), document.account().rejected,
                                           exploration ? &exploration->selection : nullptr, Format()));
    }
    return figures;
}

} // namespace clientele::app
