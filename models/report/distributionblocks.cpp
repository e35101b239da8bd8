// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/distributionblocks.h"

#include "models/query/rowmask.h"
#include "models/report/agecharts.h"
#include "models/report/fitcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DistributionBlocks)
};

Block chartBlock(Chart chart)
{
    ChartBlock block;
    block.title = base(chart).title;
    block.chart = std::move(chart);
    return block;
}

} // namespace

Result<std::vector<Block>> distributionBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    const auto mask = query::maskOf(material.table, material.filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    auto column = query::columnForFits(material.table, request.choice(QStringLiteral("column")), *mask);
    if (!column)
        return tl::make_unexpected(column.error());
    if (auto fitted = query::fitFamilies(*column, material.seed, material.progress); !fitted)
        return tl::make_unexpected(fitted.error());
    const auto fits = std::make_shared<const query::ColumnFits>(std::move(*column));
    auto family = stats::familyFromToken(request.choice(QStringLiteral("family")).toStdString());
    if (!family && fits->bestFit())
        family = fits->bestFit()->family;
    std::vector<Block> blocks;
    const bool isMasked = material.privacy == Privacy::Masked;
    HistogramChart histogram = fitChart(fits, family, material.filters, material.format);
    const bool hasSmall = std::any_of(histogram.counts.begin(), histogram.counts.end(),
                                      [](double n) { return n > 0 && n < double(smallGroup); });
    if (!isMasked || !hasSmall) {
        blocks.push_back(chartBlock(std::move(histogram)));
    } else {
        TextBlock words;
        words.title = fitVerdict(*fits, material.format);
        words.text = Text::tr("Its picture is left out: it would show groups of fewer than %1.").arg(smallGroup);
        blocks.push_back(words);
    }
    TableBlock table;
    table.title = Text::tr("How well the families fit “%1”").arg(fits->name);
    table.subtitle = Text::tr("Fitted by maximum likelihood, best first by AIC; p-values below 0.05 speak against a "
                              "family");
    table.table = fitTable(fits, material.filters, material.format).table;
    blocks.push_back(table);
    if (!isMasked && family)
        blocks.push_back(chartBlock(quantileChart(fits, family, material.format)));
    return blocks;
}

} // namespace clientele::report
