// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agecharts.h"
#include "models/report/readme.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace clientele::report {

namespace {

QString personalFilter(const QString &column)
{
    return QCoreApplication::translate("AgeRegionReport", "a filter on “%1”, which is personal").arg(column);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// JSON has no infinity: an open bound is null.
QJsonValue boundValue(double value)
{
    return std::isinf(value) ? QJsonValue() : QJsonValue(value);
}

QJsonObject filterJson(const query::Filter &filter, const table::Column *column)
{
    QJsonArray intervals;
    for (const query::Interval &one : filter.intervals) {
        const auto bound = [&](double value) -> QJsonValue {
            if (column && column->type() == table::Type::Date && !std::isinf(value))
                return QString::fromStdString(table::toIso(table::Microseconds(value), column->isDateOnly()));
            return boundValue(value);
        };
        intervals.append(QJsonObject{{key("lower"), bound(one.lower)},
                                     {key("upper"), bound(one.upper)},
                                     {key("lowerClosed"), one.lowerClosed},
                                     {key("upperClosed"), one.upperClosed}});
    }
    return {{key("column"), filter.column},
            {key("values"), QJsonArray::fromStringList(filter.values)},
            {key("intervals"), intervals},
            {key("missing"), filter.missing}};
}

/// What another program needs to get the same figures, in words that a program reads.
QByteArray machineJson(const ReportMaterial &m, const query::FilterSet &filters)
{
    QJsonArray filterList;
    for (const query::Filter &filter : filters.filters()) {
        const auto index = m.table.indexOf(filter.column);
        if (index && m.table.isPersonal(*index) && m.options.privacy != Privacy::None)
            continue; // told in words, without its values
        filterList.append(filterJson(filter, m.table.find(filter.column)));
    }
    QJsonArray files;
    for (const sources::ReadFile &file : m.account.files)
        files.append(QJsonObject{{key("file"), file.path}, {key("sha256"), QString::fromLatin1(file.sha256)}});
    QJsonArray edges;
    for (const double edge : m.study.options.edges)
        edges.append(edge);
    QJsonObject columns;
    const auto add = [&](const char *name, const QString &column) {
        if (!column.isEmpty())
            columns.insert(key(name), column);
    };
    add(m.study.referenceYear ? "birthYear" : "age", m.study.ageColumn);
    add("amount", m.study.amountColumn);
    add("purchaseFrequency", m.study.frequencyColumn);
    add("region", m.study.regionColumn);
    const bool hasBands = !m.study.ageColumn.isEmpty();
    QJsonObject bands{{key("closed"), m.study.options.closed == query::Closed::Left ? key("left") : key("right")}};
    if (m.study.options.edges.empty())
        bands.insert(key("width"), m.study.options.width);
    else
        bands.insert(key("edges"), edges);
    QJsonObject json{{key("program"), QStringLiteral("Clientele %1").arg(m.options.version).trimmed()},
                     {key("files"), files},
                     {key("encoding"), m.account.encoding},
                     {key("columns"), columns},
                     {key("filters"), filterList},
                     {key("quantiles"), QStringLiteral("Hyndman-Fan 7")},
                     {key("seed"), qint64(m.options.seed)},
                     {key("rows"), qint64(m.study.rows)},
                     {key("rowsUsed"), qint64(m.study.rowsUsed)}};
    if (hasBands)
        json.insert(key("bands"), bands);
    if (!m.account.delimiter.isNull())
        json.insert(key("delimiter"), QString(m.account.delimiter));
    if (!m.account.decimal.isNull())
        json.insert(key("decimal"), QString(m.account.decimal));
    if (m.study.referenceYear)
        json.insert(key("referenceYear"), *m.study.referenceYear);
    if (!m.options.read.missingWords.isEmpty())
        json.insert(key("missing"), QJsonArray::fromStringList(m.options.read.missingWords));
    return QJsonDocument(json).toJson();
}

/// Only what the command line has no options for.
bool needsLayoutFile(const Layout &layout)
{
    return layout.arrangement != Arrangement() || !layout.texts.empty() || !layout.notes.isEmpty() ||
           !layout.pageStarts.isEmpty() || !layout.studies.empty();
}

} // namespace

Reproduction makeReproduction(const ReportMaterial &material, const query::FilterSet &filters,
                              const query::BandOptions &bands)
{
    Reproduction from;
    from.inputs = material.account.inputs;
    SpeakableSteps steps = speakableSteps(material);
    // Roles are given to the columns as they are read; what the steps make of them follows.
    const table::Table &read = material.options.raw && !steps.onlyRoles ? *material.options.raw : material.table;
    const std::vector<table::Role> found = table::findRoles(read.columns());
    for (std::size_t i = 0; i < read.columnCount(); ++i) {
        const table::Role role = read.role(i);
        if (role != found[i] && role != table::Role::None)
            from.options << QStringLiteral("--role") << table::token(role) + QLatin1Char('=') + read.column(i).name();
    }
    if (!steps.recipe.isEmpty())
        from.options << QStringLiteral("--recipe") << QStringLiteral("recipe.json");
    from.recipe = std::move(steps.recipe);
    from.withheldSteps = std::move(steps.withheld);
    for (const query::Filter &filter : filters.filters()) {
        const auto index = material.table.indexOf(filter.column);
        const bool personal = index && material.table.isPersonal(*index) && material.options.privacy != Privacy::None;
        const auto argument = filterArgument(filter, material.table);
        if (personal)
            from.notExpressible += personalFilter(filter.column);
        else if (argument)
            from.options << QStringLiteral("--filter") << *argument;
        else
            from.notExpressible += filterWords(filter, material.format);
    }
    from.options += readArguments(material.options.read);
    QStringList edges;
    for (const double edge : bands.edges)
        edges += QString::fromStdString(table::shortestText(edge));
    if (bands.edges.empty())
        from.bandOptions << QStringLiteral("--band-width") << QString::fromStdString(table::shortestText(bands.width));
    else
        from.bandOptions << QStringLiteral("--band-edges") << edges.join(QLatin1Char(','));
    from.bandOptions << QStringLiteral("--band-closed")
                     << (bands.closed == query::Closed::Left ? QStringLiteral("left") : QStringLiteral("right"));
    from.machine = machineJson(material, filters);
    const ReportOptions &chosen = material.options;
    if (chosen.start != Template::AgeRegion)
        from.layoutOptions << QStringLiteral("--template") << token(chosen.start);
    if (!chosen.title.isEmpty())
        from.layoutOptions << QStringLiteral("--title") << chosen.title;
    if (!chosen.author.isEmpty())
        from.layoutOptions << QStringLiteral("--author") << chosen.author;
    if (chosen.logo.kind != Logo::Kind::None)
        from.layoutOptions << QStringLiteral("--logo") << chosen.logo.name;
    if (needsLayoutFile(chosen)) {
        from.layoutOptions << QStringLiteral("--layout") << QStringLiteral("layout.json");
        from.layout = layoutToJson(chosen, false);
    }
    if (!chosen.parts.isEmpty())
        from.layoutOptions << QStringLiteral("--include") << chosen.parts.join(QLatin1Char(','));
    else if (!chosen.showFindings || !chosen.showCharts)
        from.layoutOptions << QStringLiteral("--include")
                           << (chosen.showCharts ? QStringLiteral("age-region") : QStringLiteral("insights"));
    return from;
}

} // namespace clientele::report
