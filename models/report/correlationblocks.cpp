// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/correlationblocks.h"

#include "models/report/correlationcharts.h"

#include <QCoreApplication>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CorrelationBlocks)
};

Block block(Chart chart)
{
    ChartBlock made;
    made.title = base(chart).title;
    made.chart = std::move(chart);
    return made;
}

Block words(const QString &title, const QString &text)
{
    TextBlock made;
    made.title = title;
    made.text = text;
    return made;
}

void leavePersonalOut(QStringList &columns, const StudyMaterial &material)
{
    if (material.privacy == Privacy::None)
        return;
    columns.removeIf([&](const QString &name) {
        const auto index = material.table.indexOf(name);
        return index && material.table.isPersonal(*index);
    });
}

} // namespace

Result<std::vector<Block>> correlationBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    query::CorrelationChoice choice = query::correlationChoice(request);
    if (choice.columns.isEmpty())
        choice.columns = choice.mixed ? query::mixedColumns(material.table) : query::measuredColumns(material.table);
    leavePersonalOut(choice.columns, material);
    if (choice.columns.size() < 2)
        return std::vector<Block>{words(Text::tr("Correlation"), Text::tr("There are not two columns of numbers."))};
    const auto study = query::correlationStudy(material.table, material.filters, choice, material.progress);
    if (!study)
        return tl::make_unexpected(study.error());
    CorrelationSubject subject{*study};
    subject.everybody.filters = material.spoken;
    subject.focus = request.choice(QStringLiteral("focus"));
    subject.order =
        request.choice(QStringLiteral("order")) == QLatin1String("name") ? MatrixOrder::Name : MatrixOrder::Similar;
    const std::size_t focus = focusColumn(subject, &material.table);
    if (focus < study->size())
        subject.focus = study->names[qsizetype(focus)];
    std::vector<Block> blocks{block(matrixChart(subject, material.format))};
    base(blocks.front()).note = constantsInWords(*study);
    if (focus < study->size())
        blocks.push_back(block(goesWithChart(subject, focus, 2 * strongest, material.format)));
    return blocks;
}

Result<std::vector<Block>> scatterBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    const QStringList columns = request.list(QStringLiteral("columns"));
    if (columns.size() != 2)
        return fail(Error::Code::Input, Text::tr("A scatter plot needs two columns"),
                    columns.join(QStringLiteral(", ")), Text::tr("Choose a cell on the Correlation page"));
    const auto study = query::scatterStudy(material.table, material.filters, columns[0], columns[1], material.progress);
    if (!study)
        return tl::make_unexpected(study.error());
    query::RowChoice everybody;
    everybody.filters = material.spoken;
    ScatterChart chart = scatterChart(*study, everybody, material.format);
    if (material.privacy != Privacy::Masked)
        return std::vector<Block>{block(std::move(chart))};
    // A point is a customer, and so is a value that lies far out.
    query::ScatterStudy whole = *study;
    whole.withoutExtremes.reset();
    TableBlock figures;
    figures.title = chart.title;
    figures.subtitle = chart.subtitle;
    figures.table = scatterChart(whole, everybody, material.format).table;
    return std::vector<Block>{
        figures, words(Text::tr("Points left out"), Text::tr("Each point is one customer, and this report hides groups "
                                                             "under 5."))};
}

} // namespace clientele::report
