// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/responseblocks.h"

#include "models/report/responsecharts.h"

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResponseBlocks)
};

} // namespace

Result<std::vector<Block>> responseBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    const auto study =
        query::studyResponse(material.table, material.filters, query::ResponseRequest::of(request), material.progress);
    if (!study)
        return tl::make_unexpected(study.error());
    const bool isMasked = material.privacy == Privacy::Masked;
    if (isMasked && (study->fit.responses < 5 || study->fit.rows - study->fit.responses < 5)) {
        TextBlock few;
        few.title = Text::tr("Who accepts: “%1”").arg(study->response);
        few.text = Text::tr("Left out: fewer than 5 customers gave one of the answers.");
        return std::vector<Block>{few};
    }
    const query::ResponseWords words(*study, material.format);
    const ResponseCharts charts(*study, material.format, isMasked);
    QStringList said{words.fit().text};
    if (!isMasked) { // the sides of a column are not masked
        said << words.headline().text;
        for (const query::Statement &one : words.differences())
            said << one.text;
    }
    said << words.lift().text << words.calibration().text << words.recommendation().text << words.caution();
    if (!isMasked)
        said << words.notes();
    said.removeAll(QString());
    TextBlock text;
    text.title = Text::tr("Who accepts: “%1”").arg(study->response);
    text.text = said.join(QLatin1Char('\n'));
    std::vector<Block> blocks{text, blockOf(Chart(charts.odds()))};
    if (!study->fit.lift.empty())
        blocks.push_back(blockOf(Chart(charts.lift())));
    blocks.push_back(blockOf(Chart(charts.calibration())));
    blocks.push_back(blockOf(charts.oddsTable()));
    blocks.push_back(blockOf(charts.fitTable()));
    return blocks;
}

} // namespace clientele::report
