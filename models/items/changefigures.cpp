// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/changefigures.h"

#include "models/items/changeaccount.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::items {

namespace {

using changes::CategoryShift;
using changes::ColumnShift;
using changes::DateShift;
using changes::NumberShift;
using changes::NumberSummary;
using query::Calculation;
using query::Figure;
using query::OutsideFigure;
using query::Statistic;
using workspace::FindingChange;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeFigures)
};

constexpr int decimalsOfStrength = 2;

struct Measure
{
    QString name;
    std::optional<double> NumberSummary::*optional = nullptr;
    double NumberSummary::*value = nullptr;
    Statistic statistic = Statistic::Mean;
};

/// In the order of shiftDetails().
std::vector<Measure> measures()
{
    return {{Text::tr("Mean"), nullptr, &NumberSummary::mean, Statistic::Mean},
            {Text::tr("Median"), nullptr, &NumberSummary::median, Statistic::Quantile},
            {Text::tr("Standard deviation"), &NumberSummary::standardDeviation, nullptr, Statistic::StandardDeviation},
            {Text::tr("Smallest"), nullptr, &NumberSummary::min, Statistic::Minimum},
            {Text::tr("Largest"), nullptr, &NumberSummary::max, Statistic::Maximum}};
}

QString editedRule()
{
    return Text::tr("Rows that are the same by their key and differ in another column");
}

} // namespace

ChangeFigures::ChangeFigures(std::shared_ptr<const workspace::DataChanges> changes, table::TablePtr before,
                             table::TablePtr after, const Format &format)
    : m_changes(std::move(changes)), m_before(std::move(before)), m_after(std::move(after)), m_format(format)
{
}

QString ChangeFigures::named(const QString &name, bool isLater)
{
    return isLater ? Text::tr("%1, newer data").arg(name) : Text::tr("%1, older data").arg(name);
}

Figure ChangeFigures::calculated(bool isLater, const QString &name, double value, const QString &shown,
                                 Calculation calculation, const QString &rule) const
{
    OutsideFigure outside{isLater ? m_changes->after.name : m_changes->before.name, isLater ? m_after : m_before};
    outside.calculation = std::move(calculation);
    outside.rule = rule;
    return {name, shown, value, std::move(outside)};
}

Figure ChangeFigures::rows(bool isLater, const QString &name, const Rows &chosen, const QString &rule) const
{
    query::RowChoice choice;
    choice.found = std::make_shared<const Rows>(chosen);
    choice.name = name;
    return calculated(isLater, name, double(chosen.size()), count(chosen.size()),
                      query::calculation(Statistic::Rows, std::move(choice)), rule);
}

Figure ChangeFigures::stated(const QString &name, const QString &shown, const QString &rule, bool isLater) const
{
    OutsideFigure outside{isLater ? m_changes->after.name : m_changes->before.name, isLater ? m_after : m_before};
    outside.rule = rule;
    return {name, shown, std::nullopt, std::move(outside)};
}

std::vector<Figure> ChangeFigures::versions() const
{
    std::vector<Figure> figures;
    for (const bool isLater : {false, true}) {
        const workspace::DataVersion &version = isLater ? m_changes->after : m_changes->before;
        if (version.rowsRead != version.rows)
            figures.push_back(stated(named(Text::tr("Rows read"), isLater), count(version.rowsRead),
                                     Text::tr("Rows of %1 before any step").arg(version.name), isLater));
        figures.push_back(calculated(isLater, named(Text::tr("Rows after the steps"), isLater), double(version.rows),
                                     count(version.rows), query::calculation(Statistic::Rows, {})));
    }
    return figures;
}

std::vector<Figure> ChangeFigures::summary() const
{
    const changes::RowChanges &changed = m_changes->tables.rows;
    std::vector<Figure> figures{
        rows(true, Text::tr("Rows added"), changed.added, Text::tr("Rows that only the newer data has")),
        rows(false, Text::tr("Rows removed"), changed.removed, Text::tr("Rows that only the older data has"))};
    if (!changed.key.columns.isEmpty()) {
        Rows edited;
        for (const changes::RowPair &pair : changed.edited)
            edited.push_back(pair.after);
        std::sort(edited.begin(), edited.end());
        figures.push_back(rows(true, Text::tr("Rows edited"), edited, editedRule()));
    }
    if (const auto &customers = m_changes->tables.customers) {
        figures.push_back(rows(true, Text::tr("New customers"), customers->added,
                               Text::tr("The first row of each customer whom only the newer data has")));
        figures.push_back(rows(false, Text::tr("Customers gone"), customers->removed,
                               Text::tr("The first row of each customer whom only the older data has")));
        figures.push_back(stated(Text::tr("Customers who stayed"), count(customers->stayed),
                                 Text::tr("Different values of “%1” that both have").arg(customers->columnAfter)));
    }
    const auto ofFate = [&](const QString &name, FindingChange::Fate fate) {
        figures.push_back(stated(name, count(m_changes->countOf(fate)),
                                 Text::tr("Findings of both data sets, compared by what they are about"),
                                 fate != FindingChange::Fate::Gone));
    };
    if (!m_changes->findings.empty()) {
        ofFate(Text::tr("New findings"), FindingChange::Fate::New);
        ofFate(Text::tr("Findings still true"), FindingChange::Fate::StillTrue);
        ofFate(Text::tr("Findings gone"), FindingChange::Fate::Gone);
    }
    return figures;
}

std::vector<Figure> ChangeFigures::key() const
{
    std::vector<Figure> figures;
    const changes::RowChanges &changed = m_changes->tables.rows;
    for (const bool isLater : {false, true}) {
        const changes::RowChanges::Doubt &doubt = isLater ? changed.doubtAfter : changed.doubtBefore;
        if (doubt.repeated > 0)
            figures.push_back(stated(named(Text::tr("Rows that repeat a key"), isLater), count(doubt.repeated),
                                     Text::tr("Rows beyond the first of each key"), isLater));
        if (doubt.without > 0)
            figures.push_back(stated(named(Text::tr("Rows without a key"), isLater), count(doubt.without),
                                     Text::tr("Rows in which the key is missing: they are compared as a whole"),
                                     isLater));
    }
    return figures;
}

std::vector<Figure> ChangeFigures::edits() const
{
    std::vector<Figure> figures;
    for (const changes::ColumnEdits &one : m_changes->tables.rows.edits)
        figures.push_back(stated(Text::tr("Cells edited in “%1”").arg(one.column), count(one.cells), editedRule()));
    return figures;
}

std::vector<Figure> ChangeFigures::figure(std::size_t row, std::size_t column) const
{
    if (row >= m_changes->figures.size() || column == 0)
        return {};
    const workspace::FigureChange &change = m_changes->figures[row];
    std::vector<Figure> sides;
    for (const bool isLater : {false, true}) {
        const auto &value = isLater ? change.after : change.before;
        const auto &how = isLater ? change.calculationAfter : change.calculationBefore;
        if (value && how)
            sides.push_back(
                calculated(isLater, named(change.name(), isLater), *value, change.inWords(value, m_format), *how));
    }
    std::vector<Figure> figures;
    if (column == 3 && change.difference())
        figures.push_back(stated(Text::tr("%1, change").arg(change.name()), change.changeInWords(m_format),
                                 Text::tr("after − before")));
    else if (column == 4 && change.relative())
        figures.push_back(stated(Text::tr("%1, change").arg(change.name()), m_format.percent(*change.relative(), 1),
                                 Text::tr("after ÷ before − 1")));
    if (column == 2)
        std::reverse(sides.begin(), sides.end());
    figures.insert(figures.end(), sides.begin(), sides.end());
    return figures;
}

std::vector<Figure> ChangeFigures::finding(std::size_t row, std::size_t column) const
{
    if (row >= m_changes->findings.size())
        return {};
    if (column < 2) { // the sentence has the value in it
        std::vector<Figure> all;
        for (const std::size_t one : {3, 2, 5, 4}) {
            for (Figure &figure : finding(row, one))
                all.push_back(std::move(figure));
        }
        return all;
    }
    const FindingChange &change = m_changes->findings[row];
    const bool isLater = column % 2 == 1;
    const auto &value = isLater ? change.valueAfter : change.valueBefore;
    if (column < 4)
        return value ? std::vector{stated(
                           named(Text::tr("Value"), isLater), m_format.number(*value),
                           Text::tr("The mean of the group that the finding is about: %1").arg(change.statement),
                           isLater)}
                     : std::vector<Figure>();
    const double strength = isLater ? change.strengthAfter : change.strengthBefore;
    return {stated(
        named(Text::tr("Strength"), isLater), m_format.number(strength, decimalsOfStrength),
        Text::tr("How much the finding says, from 0 to 1, by which findings are sorted: %1").arg(change.statement),
        isLater)};
}

Figure ChangeFigures::missing(const ColumnShift &shift, bool isLater) const
{
    const double share = isLater ? shift.missingAfter : shift.missingBefore;
    return calculated(
        isLater, named(Text::tr("%1, missing").arg(shift.column), isLater), share, m_format.percent(share, 1),
        query::calculation(Calculation::Operation::Ratio, query::calculation(Statistic::Missing, {}, shift.column),
                           query::calculation(Statistic::Rows, {})));
}

std::vector<Figure> ChangeFigures::spread(const ColumnShift &shift, bool isLater) const
{
    std::vector<Figure> figures;
    if (const auto *ofNumbers = std::get_if<NumberShift>(&shift.spread)) {
        const auto &summary = isLater ? ofNumbers->after : ofNumbers->before;
        for (const Measure &one : measures()) {
            const auto value = !summary    ? std::nullopt
                               : one.value ? std::optional((*summary).*one.value)
                                           : (*summary).*one.optional;
            if (value)
                figures.push_back(
                    calculated(isLater, named(QStringLiteral("%1, %2").arg(shift.column, one.name), isLater), *value,
                               m_format.number(*value), query::calculation(one.statistic, {}, shift.column)));
        }
    } else if (const auto *ofValues = std::get_if<CategoryShift>(&shift.spread)) {
        const std::size_t distinct = isLater ? ofValues->distinctAfter : ofValues->distinctBefore;
        figures.push_back(calculated(isLater, named(Text::tr("%1, different values").arg(shift.column), isLater),
                                     double(distinct), count(distinct),
                                     query::calculation(Statistic::Distinct, {}, shift.column)));
    } else {
        const report::DataTable details = shiftDetails(shift, m_format); // its last row tells from when to when
        figures.push_back(stated(named(Text::tr("%1, earliest and latest").arg(shift.column), isLater),
                                 details.rows.back()[isLater ? 2 : 1].toString(),
                                 Text::tr("The first and the last date of the column"), isLater));
    }
    return figures;
}

std::vector<Figure> ChangeFigures::distances(std::size_t place) const
{
    const ColumnShift &shift = m_changes->tables.shifts[place];
    return {stated(Text::tr("%1, distance").arg(shift.column), m_format.number(shift.distance, decimalsOfStrength),
                   Text::tr("How far apart the column is in both, 0 to 1. %1").arg(distanceInWords(shift, m_format)))};
}

std::vector<Figure> ChangeFigures::shift(std::size_t row, std::size_t column) const
{
    if (row >= m_changes->tables.shifts.size() || column == 0)
        return {};
    const ColumnShift &shift = m_changes->tables.shifts[row];
    if (column <= 2)
        return spread(shift, column == 2);
    if (column <= 4)
        return {missing(shift, column == 4)};
    return distances(row);
}

std::vector<Figure> ChangeFigures::shiftDetail(std::size_t place, std::size_t row, std::size_t column) const
{
    if (place >= m_changes->tables.shifts.size() || column == 0 || column > 2)
        return {};
    const ColumnShift &shift = m_changes->tables.shifts[place];
    const bool isLater = column == 2;
    if (std::holds_alternative<CategoryShift>(shift.spread)) {
        const report::DataTable details = shiftDetails(shift, m_format);
        if (row >= details.rows.size())
            return {};
        const QString value = details.rows[row][0].toString();
        const double share = details.rows[row][column].toDouble();
        query::RowChoice chosen;
        chosen.own = {query::Filter{shift.column, {value}, {}, false, {}}};
        chosen.name = value;
        return {
            calculated(isLater, named(QStringLiteral("%1: %2").arg(shift.column, value), isLater), share,
                       m_format.percent(share, 1),
                       query::calculation(Calculation::Operation::Ratio, query::calculation(Statistic::Rows, chosen),
                                          query::calculation(Statistic::Values, {}, shift.column)))};
    }
    if (row == 0) {
        const std::size_t values = isLater ? shift.countAfter : shift.countBefore;
        return {calculated(isLater, named(Text::tr("%1, rows with a value").arg(shift.column), isLater), double(values),
                           count(values), query::calculation(Statistic::Values, {}, shift.column))};
    }
    if (row == 1)
        return {missing(shift, isLater)};
    const std::vector<Figure> figures = spread(shift, isLater);
    return row - 2 < figures.size() ? std::vector{figures[row - 2]} : std::vector<Figure>();
}

} // namespace clientele::items
