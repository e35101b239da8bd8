// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/standingfigures.h"

#include <QCoreApplication>

namespace clientele::query {

namespace {

using Operation = Calculation::Operation;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgeRegion)
};

} // namespace

StandingFigures::StandingFigures(const AgeRegionStudy &selection, const AgeRegionStudy &all, const FilterSet &filters)
    : m_selection(selection), m_all(all), m_standing(standingOf(selection, all)),
      m_own(AgeFigures(selection, filters).everybody()),
      m_whole(AgeFigures(all, filters.without(all.ageColumn).without(all.regionColumn)).everybody())
{
    m_own.name = Text::tr("Selected", "customers");
    m_whole.name = Text::tr("All", "customers");
}

Figure StandingFigures::customers(const QString &name, const QString &shown) const
{
    return {name, shown, double(m_selection.overall.customers), calculation(Statistic::Rows, m_own)};
}

Figure StandingFigures::allCustomers(const QString &name, const QString &shown) const
{
    return {name, shown, double(m_all.overall.customers), calculation(Statistic::Rows, m_whole)};
}

Figure StandingFigures::customerShare(const QString &name, const QString &shown) const
{
    return {name, shown, m_standing.customerShare,
            calculation(Operation::Ratio, calculation(Statistic::Rows, m_own), calculation(Statistic::Rows, m_whole))};
}

Figure StandingFigures::purchase(const QString &name, const QString &shown) const
{
    return {name, shown, m_selection.overall.totalPurchase,
            calculation(Statistic::Sum, m_own, m_selection.amountColumn)};
}

Figure StandingFigures::purchaseShare(const QString &name, const QString &shown) const
{
    return {name, shown, m_standing.purchaseShare,
            calculation(Operation::Ratio, calculation(Statistic::Sum, m_own, m_all.amountColumn),
                        calculation(Statistic::Sum, m_whole, m_all.amountColumn))};
}

Figure StandingFigures::orderValue(const QString &name, const QString &shown) const
{
    return {name, shown, m_selection.overall.averageOrderValue,
            calculation(Statistic::Mean, m_own, m_selection.amountColumn)};
}

Figure StandingFigures::orderValueChange(const QString &name, const QString &shown) const
{
    return {name, shown, m_standing.orderValueChange,
            calculation(Operation::Change, calculation(Statistic::Mean, m_own, m_all.amountColumn),
                        calculation(Statistic::Mean, m_whole, m_all.amountColumn))};
}

Figure StandingFigures::frequency(const QString &name, const QString &shown) const
{
    return {name, shown, m_selection.overall.meanPurchaseFrequency,
            calculation(Statistic::Mean, m_own, m_selection.frequencyColumn)};
}

Figure StandingFigures::allFrequency(const QString &name, const QString &shown) const
{
    return {name, shown, m_all.overall.meanPurchaseFrequency,
            calculation(Statistic::Mean, m_whole, m_all.frequencyColumn)};
}

RowChoice StandingFigures::placeRows(const Standing::Place &place, bool isRegion) const
{
    RowChoice rows = m_own;
    rows.own = {isRegion ? regionFilter(m_all, place.index) : bandFilter(m_selection, place.index)};
    rows.name = place.isMissing ? Text::tr("No region") : place.name;
    return rows;
}

Figure StandingFigures::placeCustomers(const Standing::Place &place, bool isRegion, const QString &shown) const
{
    RowChoice rows = placeRows(place, isRegion);
    const QString name = Text::tr("Customers, %1").arg(rows.name);
    return {name, shown, double(place.customers), calculation(Statistic::Rows, std::move(rows))};
}

Figure StandingFigures::placeShare(const Standing::Place &place, bool isRegion, const QString &shown) const
{
    RowChoice rows = placeRows(place, isRegion);
    const QString name = Text::tr("Share of the selected, %1").arg(rows.name);
    return {name, shown, place.share,
            calculation(Operation::Ratio, calculation(Statistic::Rows, std::move(rows)),
                        calculation(Statistic::Rows, m_own))};
}

Figure StandingFigures::reason(const QString &column, bool isOfAll, double value, const QString &shown) const
{
    const RowChoice &rows = isOfAll ? m_whole : m_own;
    return {Text::tr("Mean of %1, %2", "a column, and whom it is of").arg(column, rows.name), shown, value,
            calculation(Statistic::Mean, rows, column)};
}

} // namespace clientele::query
