// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/proposalfigures.h"

#include "models/recipe/recipe.h"

#include <QCoreApplication>

namespace clientele::items {

std::vector<query::Figure> proposalFigures(const recipe::Proposal &proposal, std::size_t rows, const Format &format)
{
    recipe::Recipe steps;
    steps.entries.push_back({proposal.step});
    for (const recipe::Step &step : proposal.alternatives)
        steps.entries.push_back({step});
    query::ProposalFigure origin{recipe::toJson(steps), proposal.count, false};
    std::vector<query::Figure> figures = {
        {proposal.problem, format.integer(qint64(proposal.count)), double(proposal.count), origin}};
    const double share = rows > 0 ? double(proposal.count) / double(rows) : 0;
    const QString text = format.percent(share, 1);
    if (rows > 0 && proposal.problem.contains(text)) {
        origin.isShare = true;
        figures.push_back({QCoreApplication::translate("Proposals", "Share of all rows: %1").arg(proposal.problem),
                           text, share, origin});
    }
    return figures;
}

} // namespace clientele::items
