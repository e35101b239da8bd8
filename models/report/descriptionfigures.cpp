// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the numbers in the titles of descriptions mean.

#include "models/report/descriptioncharts.h"

#include <QCoreApplication>

#include <cmath>

namespace clientele::report {

namespace {

using query::ColumnStudy;
using query::Demographic;
using query::Statistic;
using table::Role;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionCharts)
};

QString whole(const Format &format, double value)
{
    return format.number(value, std::abs(value) >= 100 || value == std::floor(value) ? 0 : 1);
}

} // namespace

std::vector<query::Figure> demographicFigures(const query::DescribeStudy &study, std::size_t place,
                                              const Format &format)
{
    std::vector<query::Figure> figures;
    if (place >= study.demographics.size())
        return figures;
    const Demographic &one = study.demographics[place];
    query::RowChoice rows;
    rows.filters = study.filters.without(one.column);
    const auto named = [&](const QString &what) {
        return Text::tr("%1, %2", "a figure and its column").arg(what, one.column);
    };
    if (one.numbers) {
        const std::pair<double, double> quartiles[] = {
            {0.25, one.numbers->q1}, {0.5, one.numbers->median}, {0.75, one.numbers->q3}};
        for (const auto &[p, value] : quartiles) {
            const QString name = named(Text::tr("%1 quantile").arg(format.percent(p)));
            if (one.role == Role::Income)
                figures.push_back(
                    {name, whole(format, value), value, query::calculation(Statistic::Quantile, rows, one.column, p)});
            else
                figures.push_back(
                    {name, whole(format, value), value,
                     query::StatedFigure{one.year ? Text::tr("A quantile (type 7) of %1 less the birth year; "
                                                             "ages beyond 120 are left out")
                                                        .arg(*one.year)
                                                  : Text::tr("A quantile (type 7) of the ages; those beyond "
                                                             "120 are left out"),
                                         rows}});
        }
    } else if (!one.values.empty()) {
        query::RowChoice own = rows;
        query::Filter filter;
        filter.column = one.column;
        filter.values = {one.values.front().value};
        own.own = {filter};
        own.name = one.values.front().value;
        figures.push_back(
            {named(one.values.front().value), format.percent(one.values.front().share), one.values.front().share,
             query::calculation(query::Calculation::Operation::Ratio, query::calculation(Statistic::Rows, own),
                                query::calculation(Statistic::Values, rows, one.column))});
    }
    figures.push_back({named(Text::tr("Values")), format.integer(qint64(one.n + one.impossible)),
                       double(one.n + one.impossible), query::calculation(Statistic::Values, rows, one.column)});
    figures.push_back({named(Text::tr("Missing")), format.integer(qint64(one.missing)), double(one.missing),
                       query::calculation(Statistic::Missing, rows, one.column)});
    return figures;
}

std::vector<query::Figure> spreadFigures(const ColumnStudy &study, const Format &format)
{
    const query::ColumnProfile &profile = study.profile;
    query::RowChoice rows;
    rows.filters = study.filters;
    std::vector<query::Figure> figures;
    const auto add = [&](const QString &what, const QString &shown, double value, Statistic statistic, double p = 0.5) {
        figures.push_back({Text::tr("%1, %2", "a figure and its column").arg(what, profile.name), shown, value,
                           query::calculation(statistic, rows, profile.name, p)});
    };
    if (profile.numbers) {
        const stats::Description &n = *profile.numbers;
        if (profile.type == table::Type::Boolean)
            add(Text::tr("Share of yes"), format.percent(n.mean, 1), n.mean, Statistic::Mean);
        add(Text::tr("Q1"), whole(format, n.q1), n.q1, Statistic::Quantile, 0.25);
        add(Text::tr("Q3"), whole(format, n.q3), n.q3, Statistic::Quantile, 0.75);
        add(Text::tr("Median"), whole(format, n.median), n.median, Statistic::Quantile, 0.5);
        add(Text::tr("Mean"), whole(format, n.mean), n.mean, Statistic::Mean);
    } else if (!study.values.empty()) {
        query::RowChoice own = rows;
        query::Filter filter;
        filter.column = profile.name;
        filter.values = {study.values.front().value};
        own.own = {filter};
        own.name = study.values.front().value;
        figures.push_back(
            {study.values.front().value, format.percent(study.values.front().share), study.values.front().share,
             query::calculation(query::Calculation::Operation::Ratio, query::calculation(Statistic::Rows, own),
                                query::calculation(Statistic::Values, rows, profile.name))});
    }
    add(Text::tr("Values"), format.integer(qint64(profile.count)), double(profile.count), Statistic::Values);
    add(Text::tr("Missing"), format.integer(qint64(profile.missing)), double(profile.missing), Statistic::Missing);
    add(Text::tr("Different values"), format.integer(qint64(profile.distinct)), double(profile.distinct),
        Statistic::Distinct);
    return figures;
}

} // namespace clientele::report
