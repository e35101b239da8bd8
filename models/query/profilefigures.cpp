// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/profilefigures.h"

#include <QCoreApplication>

namespace clientele::query {

namespace {

using Operation = Calculation::Operation;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFigures)
};

QString of(const QString &what, const QString &column)
{
    return Text::tr("%1, %2", "a figure and its column").arg(what, column);
}

} // namespace

QString ProfileFigures::named(const QString &what) const
{
    return query::of(what, m_profile.name);
}

Figure ProfileFigures::of(Statistic statistic, const QString &what, const QString &shown, std::optional<double> value,
                          double p) const
{
    return {named(what), shown, value, calculation(statistic, m_rows, m_profile.name, p)};
}

Figure ProfileFigures::outlierShare(const QString &what, const QString &shown) const
{
    return {named(what), shown, m_profile.numbers ? std::optional(m_profile.numbers->outlierShare()) : std::nullopt,
            calculation(Operation::Ratio, calculation(Statistic::Outliers, m_rows, m_profile.name),
                        calculation(Statistic::Values, m_rows, m_profile.name))};
}

Figure ProfileFigures::topShare(const ValueCount &value, const QString &shown) const
{
    RowChoice rows = m_rows;
    rows.own = {Filter{m_profile.name, {value.value}, {}, false, {}}};
    rows.name = value.value;
    return {named(value.value), shown, value.share,
            calculation(Operation::Ratio, calculation(Statistic::Rows, std::move(rows)),
                        calculation(Statistic::Values, m_rows, m_profile.name))};
}

std::vector<Figure> ProfileFigures::missing(const table::Column &column, const Format &format)
{
    const Calculation count = calculation(Statistic::Missing, {}, column.name());
    std::vector<Figure> figures = {{query::of(Text::tr("Share missing"), column.name()),
                                    format.percent(column.missingShare(), 1), column.missingShare(),
                                    calculation(Operation::Ratio, count, calculation(Statistic::Rows, {}))},
                                   {query::of(Text::tr("Missing"), column.name()),
                                    format.integer(qint64(column.missing())), double(column.missing()), count}};
    if (column.size() == 0)
        figures.erase(figures.begin()); // nothing of nothing is no share
    return figures;
}

std::vector<Figure> ProfileFigures::head(const table::Column &column, const Format &format) const
{
    std::vector<Figure> figures = missing(column, format);
    for (std::size_t i = 0; i < std::min<std::size_t>(2, m_profile.top.size()); ++i)
        figures.push_back(topShare(m_profile.top[i], format.percent(m_profile.top[i].share, 1)));
    figures.push_back(of(Statistic::Distinct, Text::tr("Different values"), format.integer(qint64(m_profile.distinct)),
                         double(m_profile.distinct)));
    return figures;
}

} // namespace clientele::query
