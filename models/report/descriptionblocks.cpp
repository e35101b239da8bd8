// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/descriptionblocks.h"

#include "models/report/agecharts.h"
#include "models/report/descriptioncharts.h"
#include "models/report/descriptiontables.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionBlocks)
};

Block chartBlock(Chart chart)
{
    ChartBlock block;
    block.title = base(chart).title;
    block.chart = std::move(chart);
    return block;
}

Block tableBlock(const QString &title, const QString &subtitle, DataTable table)
{
    TableBlock block;
    block.title = title;
    block.subtitle = subtitle;
    block.table = std::move(table);
    return block;
}

/// The columns that a report may show, as chosen or all of numbers.
QStringList shownColumns(const query::StudyRequest &request, const StudyMaterial &material)
{
    QStringList columns;
    for (std::size_t i = 0; i < material.table.columnCount(); ++i) {
        const table::Column &column = material.table.column(i);
        if (material.privacy != Privacy::None && material.table.isPersonal(i))
            continue;
        if (request.list(QStringLiteral("columns")).isEmpty()
                ? column.isNumeric()
                : request.list(QStringLiteral("columns")).contains(column.name()))
            columns += column.name();
    }
    return columns;
}

/// What a masked report must not show: bins, values and groups of fewer than five, single extreme values.
bool hasSmallGroup(const query::ColumnStudy &study)
{
    const auto isSmall = [](std::size_t n) { return n > 0 && n < smallGroup; };
    return std::any_of(study.groups.begin(), study.groups.end(), [&](const auto &one) { return isSmall(one.n); }) ||
           std::any_of(study.histogram.bins.counts.begin(), study.histogram.bins.counts.end(), isSmall) ||
           std::any_of(study.values.begin(), study.values.end(), [&](const auto &one) { return isSmall(one.count); }) ||
           isSmall(study.otherRows);
}

bool isMasked(const StudyMaterial &material)
{
    return material.privacy == Privacy::Masked;
}

} // namespace

Result<std::vector<Block>> descriptionBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    const QString by = request.choice(QStringLiteral("by"));
    auto made = query::describeTable(material.table, material.filters, by, material.progress);
    if (!made)
        return tl::make_unexpected(made.error());
    if (isMasked(material)) {
        // A description of few is a description of each.
        std::erase_if(made->groups, [](const query::GroupProfile &group) {
            return std::any_of(group.columns.begin(), group.columns.end(),
                               [](const auto &one) { return one.count + one.missing < smallGroup; });
        });
    }
    const auto study = std::make_shared<const query::DescribeStudy>(std::move(*made));
    const QStringList columns = shownColumns(request, material);
    std::vector<Block> blocks;
    if (request.list(QStringLiteral("columns")).isEmpty() && !isMasked(material)) {
        for (Chart &chart : demographicCharts(*study, material.format)) {
            const auto index = material.table.indexOf(base(chart).everybody.frame.empty()
                                                          ? base(chart).categoryName
                                                          : base(chart).everybody.frame.front().column);
            if (material.privacy == Privacy::None || !index || !material.table.isPersonal(*index))
                blocks.push_back(chartBlock(std::move(chart)));
        }
    }
    if (!columns.isEmpty()) {
        FigureTable table = descriptionTable(study, DescriptionDetail::Main, material.format, columns);
        blocks.push_back(tableBlock(by.isEmpty() ? Text::tr("What the columns hold")
                                                 : Text::tr("What the columns hold, by %1").arg(by),
                                    Text::tr("%Ln row(s)", nullptr, int(study->rows)), std::move(table.table)));
    }
    for (const QString &column : request.list(QStringLiteral("columns"))) {
        const auto detail = query::describeColumn(material.table, material.filters, column, by, material.progress);
        if (!detail)
            return tl::make_unexpected(detail.error());
        if (isMasked(material) && hasSmallGroup(*detail)) {
            TextBlock words;
            words.title = column;
            words.text = Text::tr("Its picture is left out: it would show groups of fewer than %1.").arg(smallGroup);
            blocks.push_back(words);
            continue;
        }
        blocks.push_back(chartBlock(spreadChart(*detail, material.format)));
        if (auto groups = by.isEmpty() ? std::nullopt : groupChart(*detail, material.format))
            blocks.push_back(chartBlock(std::move(*groups)));
    }
    return blocks;
}

Result<std::vector<Block>> outlierBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    auto made = query::studyOutliers(material.table, request.choice(QStringLiteral("column")),
                                     request.choice(QStringLiteral("other")));
    if (!made)
        return tl::make_unexpected(made.error());
    const auto study = std::make_shared<const query::OutlierStudy>(std::move(*made));
    FigureTable table = outlierTable(study, material.format);
    if (isMasked(material)) {
        // The few that a rule would remove are counted only where they are none or enough.
        for (auto &row : table.table.rows) {
            for (std::size_t column = 3; column <= 4; ++column) {
                if (row[column].isValid() && row[column].toLongLong() > 0 &&
                    row[column].toLongLong() < qint64(smallGroup))
                    for (std::size_t hidden = 3; hidden < row.size(); ++hidden)
                        row[hidden] = QVariant();
            }
        }
    }
    return std::vector<Block>{tableBlock(outlierHeadline(*study, material.format),
                                         Text::tr("All rows, whatever is filtered"), std::move(table.table))};
}

} // namespace clientele::report
