// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/changeaccount.h"

#include "models/core/format.h"
#include "models/items/tablemodel.h"

#include <QCoreApplication>

namespace clientele::items {

namespace {

using changes::CategoryShift;
using changes::ColumnChange;
using changes::ColumnShift;
using changes::DateShift;
using changes::NumberShift;
using changes::NumberSummary;
using report::DataTable;
using workspace::DataChanges;
using workspace::FindingChange;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

constexpr qsizetype valuesInALine = 3;
constexpr double worthTelling = 0.01; // of an id, no value says anything
constexpr int decimalsOfDistance = 2;

QVariant orNothing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QString dates(const std::optional<DateShift::Range> &range)
{
    if (!range)
        return QStringLiteral("\u2014");
    const auto day = [&](table::Microseconds when) {
        return QString::fromStdString(table::toIso(when, range->dateOnly)).replace(QLatin1Char('T'), QLatin1Char(' '));
    };
    return QStringLiteral("%1 \u2013 %2").arg(day(range->earliest), day(range->latest));
}

QString numbers(const std::optional<NumberSummary> &summary, const Format &format)
{
    if (!summary)
        return QStringLiteral("\u2014");
    return Text::tr("mean %1, median %2").arg(format.number(summary->mean), format.number(summary->median));
}

QString categories(const CategoryShift &shift, bool isLater, bool withValues, const Format &format)
{
    const std::size_t distinct = isLater ? shift.distinctAfter : shift.distinctBefore;
    const QString count = Text::tr("%1 value(s)", nullptr, int(std::min<std::size_t>(distinct, 1'000'000)))
                              .arg(format.integer(qint64(distinct)));
    if (!withValues)
        return count;
    QStringList shares;
    for (const CategoryShift::Value &one : shift.top) {
        const double share = isLater ? one.after : one.before;
        if (share >= worthTelling && shares.size() < valuesInALine)
            shares << QStringLiteral("%1 %2").arg(one.value, format.percent(share));
    }
    return shares.isEmpty() ? count : QStringLiteral("%1: %2").arg(count, shares.join(QStringLiteral(", ")));
}

QString sideOf(const ColumnShift &shift, bool isLater, bool withValues, const Format &format)
{
    if (const auto *ofNumbers = std::get_if<NumberShift>(&shift.spread))
        return withValues ? numbers(isLater ? ofNumbers->after : ofNumbers->before, format) : QString();
    if (const auto *ofDates = std::get_if<DateShift>(&shift.spread))
        return withValues ? dates(isLater ? ofDates->after : ofDates->before) : QString();
    return categories(std::get<CategoryShift>(shift.spread), isLater, withValues, format);
}

std::optional<double> cohensDOf(const ColumnShift &shift)
{
    const auto *ofNumbers = std::get_if<NumberShift>(&shift.spread);
    return ofNumbers ? ofNumbers->cohensD : std::nullopt;
}

QString roleName(table::Role role)
{
    //: a column without a meaning that is known
    return role == table::Role::None ? Text::tr("none", "role") : table::displayName(role);
}

} // namespace

DataTable figuresTable(const DataChanges &changes, const Format &format)
{
    report::DataTable table;
    table.columns = {{Text::tr("Figure"), -1, false},
                     {Text::tr("Before"), -1, false},
                     {Text::tr("After"), -1, false},
                     {Text::tr("Change"), -1, false},
                     {Text::tr("Change in %"), 1, true}};
    for (const workspace::FigureChange &one : changes.figures) {
        table.rows.push_back({one.name(), one.inWords(one.before, format), one.inWords(one.after, format),
                              one.difference() ? QVariant(one.changeInWords(format)) : QVariant(),
                              orNothing(one.relative())});
    }
    return table;
}

DataTable findingsTable(const DataChanges &changes)
{
    report::DataTable table;
    table.columns = {{Text::tr("Finding"), -1, false},        {Text::tr("What became of it"), -1, false},
                     {Text::tr("Value before"), -1, false},   {Text::tr("After"), -1, false},
                     {Text::tr("Strength before"), 2, false}, {Text::tr("After"), 2, false}};
    for (const FindingChange &one : changes.findings) {
        QString fate = Text::tr("still true");
        if (one.fate == FindingChange::Fate::New)
            fate = Text::tr("new", "finding");
        else if (one.fate == FindingChange::Fate::Gone)
            fate = one.why.isEmpty() ? Text::tr("gone", "finding") : Text::tr("gone: %1").arg(one.why);
        table.rows.push_back({one.statement, fate, orNothing(one.valueBefore), orNothing(one.valueAfter),
                              one.fate == FindingChange::Fate::New ? QVariant() : QVariant(one.strengthBefore),
                              one.fate == FindingChange::Fate::Gone ? QVariant() : QVariant(one.strengthAfter)});
    }
    return table;
}

DataTable columnsTable(const DataChanges &changes)
{
    using Kind = ColumnChange::Kind;
    report::DataTable table;
    table.columns = {{Text::tr("Column"), -1, false},
                     {Text::tr("What happened"), -1, false},
                     {Text::tr("Before"), -1, false},
                     {Text::tr("After"), -1, false}};
    for (const ColumnChange &one : changes.tables.columns) {
        switch (one.kind) {
        case Kind::Came:
            table.rows.push_back({one.column, Text::tr("new", "column"), QVariant(), displayName(one.typeAfter)});
            break;
        case Kind::Went:
            table.rows.push_back({one.column, Text::tr("gone", "column"), displayName(one.typeBefore), QVariant()});
            break;
        case Kind::OtherType:
            table.rows.push_back(
                {one.column, Text::tr("another type"), displayName(one.typeBefore), displayName(one.typeAfter)});
            break;
        case Kind::OtherRole:
            table.rows.push_back(
                {one.column, Text::tr("another role"), roleName(one.roleBefore), roleName(one.roleAfter)});
            break;
        }
    }
    return table;
}

DataTable shiftsTable(const DataChanges &changes, const Format &format, bool withPersonal)
{
    report::DataTable table;
    table.columns = {{Text::tr("Column"), -1, false},
                     {Text::tr("Before"), -1, false},
                     {Text::tr("After"), -1, false},
                     {Text::tr("Missing before"), 1, true},
                     {Text::tr("After"), 1, true},
                     {Text::tr("Cohen’s d"), decimalsOfDistance, false},
                     {Text::tr("Distance"), decimalsOfDistance, false}};
    for (const ColumnShift &one : changes.tables.shifts) {
        const bool withValues = withPersonal || !one.personal;
        table.rows.push_back({one.column, sideOf(one, false, withValues, format), sideOf(one, true, withValues, format),
                              one.missingBefore, one.missingAfter, orNothing(cohensDOf(one)), one.distance});
    }
    return table;
}

DataTable editsTable(const DataChanges &changes)
{
    report::DataTable table;
    table.columns = {{Text::tr("Column"), -1, false}, {Text::tr("Cells edited"), 0, false}};
    for (const changes::ColumnEdits &one : changes.tables.rows.edits)
        table.rows.push_back({one.column, qint64(one.cells)});
    return table;
}

DataTable shiftDetails(const ColumnShift &shift, const Format &format)
{
    report::DataTable table;
    if (const auto *ofValues = std::get_if<CategoryShift>(&shift.spread)) {
        table.columns = {{Text::tr("Value"), -1, false},
                         {Text::tr("Share before"), 1, true},
                         {Text::tr("After"), 1, true},
                         {Text::tr("What happened"), -1, false}};
        QStringList told;
        const auto add = [&](const std::vector<CategoryShift::Value> &values) {
            for (const CategoryShift::Value &one : values) {
                if (told.contains(one.value))
                    continue;
                told << one.value;
                const QString fate = one.before == 0  ? Text::tr("new", "value")
                                     : one.after == 0 ? Text::tr("gone", "value")
                                                      : QString();
                table.rows.push_back({one.value, one.before, one.after, fate});
            }
        };
        add(ofValues->top);
        add(ofValues->came);
        add(ofValues->went);
        return table;
    }
    table.columns = {{Text::tr("Figure"), -1, false}, {Text::tr("Before"), -1, false}, {Text::tr("After"), -1, false}};
    table.rows.push_back({Text::tr("Rows with a value"), qint64(shift.countBefore), qint64(shift.countAfter)});
    table.rows.push_back(
        {Text::tr("Missing"), format.percent(shift.missingBefore, 1), format.percent(shift.missingAfter, 1)});
    if (const auto *ofNumbers = std::get_if<NumberShift>(&shift.spread)) {
        const auto add = [&](const QString &name, auto member) {
            const auto of = [&](const std::optional<NumberSummary> &side) {
                return side ? orNothing((*side).*member) : QVariant();
            };
            table.rows.push_back({name, of(ofNumbers->before), of(ofNumbers->after)});
        };
        add(Text::tr("Mean"), &NumberSummary::mean);
        add(Text::tr("Median"), &NumberSummary::median);
        add(Text::tr("Standard deviation"), &NumberSummary::standardDeviation);
        add(Text::tr("Smallest"), &NumberSummary::min);
        add(Text::tr("Largest"), &NumberSummary::max);
    } else if (const auto *ofDates = std::get_if<DateShift>(&shift.spread)) {
        table.rows.push_back({Text::tr("Earliest and latest"), dates(ofDates->before), dates(ofDates->after)});
    }
    return table;
}

QString distanceInWords(const ColumnShift &shift, const Format &format)
{
    QStringList parts;
    if (const auto *ofValues = std::get_if<CategoryShift>(&shift.spread)) {
        if (ofValues->totalVariation)
            parts << Text::tr("Total variation distance %1: so much of the rows would have to change their value.")
                         .arg(format.percent(*ofValues->totalVariation, 1));
        parts << Text::tr("%1 new and %2 gone among the values.")
                     .arg(format.integer(qint64(ofValues->cameCount)), format.integer(qint64(ofValues->wentCount)));
        return parts.join(QLatin1Char(' '));
    }
    if (const auto *ofNumbers = std::get_if<NumberShift>(&shift.spread)) {
        if (ofNumbers->cohensD)
            parts << Text::tr("Cohen’s d %1: the difference of the means in pooled standard deviations.")
                         .arg(format.signedNumber(*ofNumbers->cohensD, decimalsOfDistance));
        if (ofNumbers->ks)
            parts << Text::tr("Kolmogorov–Smirnov distance %1: the largest gap between both distributions, 0 to 1.")
                         .arg(format.number(*ofNumbers->ks, decimalsOfDistance));
    } else if (const auto &ofDates = std::get<DateShift>(shift.spread); ofDates.ks) {
        parts << Text::tr("Kolmogorov–Smirnov distance %1: the largest gap between both distributions, 0 to 1.")
                     .arg(format.number(*ofDates.ks, decimalsOfDistance));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace clientele::items
