// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/defaultstudies.h"

#include "models/insights/customercolumns.h"
#include "models/report/reportparts.h"
#include "models/report/studyblocks.h"

#include <algorithm>

namespace clientele::report {

namespace {

constexpr qsizetype mostCorrelated = 30; // columns of a heatmap that can be read on paper
constexpr qsizetype mostDescribed = 12;

using insights::CustomerColumn;
using insights::CustomerColumns;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Everything measured, what matters most first.
QStringList measures(const CustomerColumns &columns)
{
    QStringList names;
    const auto add = [&](const CustomerColumn &column) {
        if (!names.contains(column.column))
            names += column.column;
    };
    for (const auto *one : {&columns.income, &columns.totalSpend, &columns.totalOrders}) {
        if (*one)
            add(**one);
    }
    for (const auto *list : {&columns.products, &columns.channelMoney, &columns.channels, &columns.deals,
                             &columns.visits, &columns.children, &columns.others})
        std::for_each(list->begin(), list->end(), add);
    return names;
}

QString asField(QString name)
{
    if (!name.contains(QLatin1Char(',')) && !name.contains(QLatin1Char('"')))
        return name;
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

std::optional<query::StudyRequest> responseStudy(const CustomerColumns &columns)
{
    if (!columns.response)
        return std::nullopt;
    QStringList names;
    for (const auto *one : {&columns.income, &columns.totalSpend, &columns.totalOrders}) {
        if (*one)
            names += (*one)->column;
    }
    for (const auto *list : {&columns.children, &columns.channels, &columns.visits}) {
        for (const CustomerColumn &column : *list)
            names += column.column;
    }
    for (const CustomerColumn &column : columns.others) {
        if (names.size() < mostDescribed)
            names += column.column;
    }
    if (names.isEmpty())
        return std::nullopt;
    return query::StudyRequest{key("response"),
                               {{key("response"), {columns.response->column}}, {key("columns"), names}}};
}

} // namespace

const QStringList &reportParts()
{
    static const QStringList parts{key("age-region"), key("insights"),    key("describe"), key("distributions"),
                                   key("compare"),    key("correlation"), key("response")};
    return parts;
}

std::optional<query::StudyRequest> defaultStudy(const table::Table &table, const QString &part)
{
    const CustomerColumns columns = insights::recognise(table);
    const QStringList measured = measures(columns);
    if (part == QLatin1String("response"))
        return responseStudy(columns);
    if (part == QLatin1String("correlation") && measured.size() >= 2)
        return query::StudyRequest{
            key("correlation"), {{key("method"), {key("pearson")}}, {key("columns"), measured.mid(0, mostCorrelated)}}};
    if (part == QLatin1String("distributions") && !measured.isEmpty())
        return query::StudyRequest{key("distribution"), {{key("columns"), {measured.front()}}}};
    if (part == QLatin1String("compare") && !measured.isEmpty() && !columns.groups.empty())
        return query::StudyRequest{key("comparison"),
                                   {{key("value"), {measured.front()}}, {key("by"), {columns.groups.front().column}}}};
    if (part == QLatin1String("describe")) {
        QStringList described = measured.mid(0, mostDescribed);
        for (const CustomerColumn &group : columns.groups) {
            if (described.size() < mostDescribed)
                described += group.column;
        }
        if (!described.isEmpty())
            return query::StudyRequest{key("description"), {{key("columns"), described}}};
    }
    return std::nullopt;
}

std::vector<query::StudyRequest> studiesOf(const table::Table &table, const ReportOptions &options)
{
    QStringList parts = options.parts;
    if (parts.isEmpty() && !allowsAgeStudy(table) && insights::hasOneRowPerCustomer(table))
        parts = QStringList{key("correlation"), key("response")};
    std::vector<query::StudyRequest> studies;
    const auto add = [&](const query::StudyRequest &study) {
        if (std::find(studies.begin(), studies.end(), study) == studies.end())
            studies.push_back(study);
    };
    for (const QString &part : parts) {
        if (const auto study = defaultStudy(table, part))
            add(*study);
    }
    std::for_each(options.studies.begin(), options.studies.end(), add);
    return studies;
}

QStringList commandOf(const query::StudyRequest &study)
{
    QStringList command;
    const auto option = [&](const char *name) {
        QStringList values = study.list(key(name));
        if (values.isEmpty())
            return;
        if (values.size() > 1)
            std::transform(values.begin(), values.end(), values.begin(), asField);
        command << QStringLiteral("--%1").arg(key(name)) << values.join(QLatin1Char(','));
    };
    if (study.kind == QLatin1String("correlation") || study.kind == QLatin1String("scatter")) {
        command << key("correlation");
        for (const char *name : {"method", "adjustment", "columns"})
            option(name);
    } else if (study.kind == QLatin1String("comparison")) {
        command << key("compare");
        for (const char *name : {"value", "by", "adjustment"})
            option(name);
    } else if (study.kind == QLatin1String("response")) {
        command << key("response");
        for (const char *name : {"response", "columns"})
            option(name);
    } else if (study.kind == QLatin1String("distribution")) {
        command << key("distributions");
        option("columns");
    } else {
        command << key("describe");
        option("by");
    }
    return command;
}

Result<void> addStudies(Report &report, const ReportMaterial &material, const query::FilterSet &filters,
                        const std::vector<query::StudyRequest> &studies, const Progress &progress)
{
    for (const query::StudyRequest &study : studies) {
        auto blocks = studyBlocks(study, {material.table, filters, material.filters, material.format,
                                          material.options.privacy, material.options.seed, progress});
        if (!blocks)
            return tl::make_unexpected(blocks.error());
        if (!blocks->empty() && !std::holds_alternative<TextBlock>(blocks->front()))
            report.reproduction.studies.push_back(commandOf(study));
        std::move(blocks->begin(), blocks->end(), std::back_inserter(report.blocks));
    }
    return {};
}

} // namespace clientele::report
