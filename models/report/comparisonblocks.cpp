// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/comparisonblocks.h"

#include "models/report/comparisoncharts.h"

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonBlocks)
};

/// A masked report says which groups differ only where none is left out.
QStringList sentences(const query::ComparisonStudy &study, const query::ComparisonWords &words, bool isMasked,
                      bool hidesGroups)
{
    QStringList said;
    if (!hidesGroups)
        said << words.headline().text << words.range().text;
    else if (!words.empty().isEmpty())
        said << words.empty();
    said << words.verdict().text << words.proposal();
    if (!isMasked)
        said << words.notes();
    else if (hidesGroups)
        said << Text::tr("Groups of fewer than 5, and those that would betray them, are left out.");
    if (said.isEmpty())
        said << Text::tr("“%1” by “%2”").arg(study.request.value, study.request.by);
    said.removeAll(QString());
    return said;
}

} // namespace

Result<std::vector<Block>> comparisonBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    query::ComparisonRequest asked = query::ComparisonRequest::of(request);
    asked.seed = material.seed;
    const auto study = query::compareGroups(material.table, material.filters.without(asked.by), asked);
    if (!study)
        return tl::make_unexpected(study.error());
    const bool isMasked = material.privacy == Privacy::Masked;
    const query::ComparisonWords words(*study, material.format);
    const ComparisonCharts charts(*study, material.format, isMasked);
    TextBlock text;
    text.title = Text::tr("“%1” compared by “%2”").arg(asked.value, asked.by);
    text.text = sentences(*study, words, isMasked, charts.hidesGroups()).join(QLatin1Char('\n'));
    std::vector<Block> blocks{text};
    if (!words.empty().isEmpty())
        return blocks;
    blocks.push_back(blockOf(charts.groups()));
    if (auto pairs = charts.pairs(); pairs && !pairs->categories.empty())
        blocks.push_back(blockOf(Chart(std::move(*pairs))));
    blocks.push_back(blockOf(charts.testTable()));
    blocks.push_back(blockOf(charts.assumptionTable()));
    return blocks;
}

} // namespace clientele::report
