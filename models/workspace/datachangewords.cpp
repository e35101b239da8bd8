// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed, in sentences.

#include "models/workspace/datachanges.h"

#include "models/core/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::workspace {

namespace {

using Figure = FigureChange::Figure;
using Fate = FindingChange::Fate;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

QString rowsInWords(const changes::RowChanges &rows, const Format &format)
{
    const QString added = format.integer(qint64(rows.added.size()));
    const QString removed = format.integer(qint64(rows.removed.size()));
    if (rows.isNone())
        return Text::tr("The rows are the same.");
    if (rows.key.columns.isEmpty())
        return Text::tr("Rows: %1 added, %2 removed.").arg(added, removed);
    return Text::tr("Rows: %1 added, %2 removed, %3 edited.")
        .arg(added, removed, format.integer(qint64(rows.edited.size())));
}

QString columnsInWords(const std::vector<changes::ColumnChange> &columns)
{
    QStringList came;
    QStringList went;
    for (const changes::ColumnChange &one : columns) {
        if (one.kind == changes::ColumnChange::Kind::Came)
            came << one.column;
        else if (one.kind == changes::ColumnChange::Kind::Went)
            went << one.column;
    }
    const auto listed = [](const QStringList &names) {
        constexpr int most = 3;
        if (names.size() <= most)
            return names.join(QStringLiteral(", "));
        return Text::tr("%1 and %Ln more", "columns", int(names.size()) - most)
            .arg(names.mid(0, most).join(QStringLiteral(", ")));
    };
    QStringList sentences;
    if (!came.isEmpty())
        sentences << Text::tr("New columns: %1.").arg(listed(came));
    if (!went.isEmpty())
        sentences << Text::tr("Columns gone: %1.").arg(listed(went));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString summary(const DataChanges &changes, const Format &format)
{
    const auto count = [&](std::size_t value) { return format.integer(qint64(value)); };
    if (changes.tables.isNone())
        return Text::tr("Nothing changed: %1 rows and %2 columns are the same.")
            .arg(count(changes.after.rows), count(changes.tables.shifts.size()));
    QStringList sentences{rowsInWords(changes.tables.rows, format)};
    if (const auto &customers = changes.tables.customers)
        sentences << Text::tr("Customers: %1 new, %2 gone, %3 stayed.")
                         .arg(count(customers->added.size()), count(customers->removed.size()),
                              count(customers->stayed));
    if (const QString columns = columnsInWords(changes.tables.columns); !columns.isEmpty())
        sentences << columns;
    if (!changes.findings.empty())
        sentences << Text::tr("Findings: %1 new, %2 still true, %3 gone.")
                         .arg(count(changes.countOf(Fate::New)), count(changes.countOf(Fate::StillTrue)),
                              count(changes.countOf(Fate::Gone)));
    return sentences.join(QLatin1Char(' '));
}

QString keyInWords(const changes::RowChanges &rows, const Format &format)
{
    if (rows.key.columns.isEmpty()) {
        const QString whole = Text::tr("Rows are compared as a whole, so an edited row counts as one removed and one "
                                       "added.");
        return rows.key.origin == changes::RowKey::Origin::None
                   ? Text::tr("No column tells the rows apart in both files.") + QLatin1Char(' ') + whole
                   : whole;
    }
    QStringList sentences{Text::tr("Rows are matched by %1.").arg(rows.key.columns.join(QStringLiteral(" + ")))};
    const auto tell = [&](const changes::RowChanges::Doubt &doubt, const QString &when) {
        if (doubt.repeated > 0)
            sentences << Text::tr("%1: %2 rows repeat a key; equal ones were matched first, then in their order.")
                             .arg(when, format.integer(qint64(doubt.repeated)));
        if (doubt.without > 0)
            sentences << Text::tr("%1: %2 rows have no key and are compared as a whole.")
                             .arg(when, format.integer(qint64(doubt.without)));
    };
    tell(rows.doubtBefore, Text::tr("Before", "the older data"));
    tell(rows.doubtAfter, Text::tr("After", "the newer data"));
    return sentences.join(QLatin1Char(' '));
}

std::optional<double> FigureChange::difference() const
{
    if (!before || !after)
        return std::nullopt;
    return *after - *before;
}

std::optional<double> FigureChange::relative() const
{
    if (!before || !after || !(*before > 0))
        return std::nullopt;
    return *after / *before - 1;
}

QString FigureChange::name() const
{
    switch (figure) {
    case Figure::Rows:
        return Text::tr("Rows");
    case Figure::Customers:
        return Text::tr("Customers");
    case Figure::Orders:
        return Text::tr("Orders");
    case Figure::TotalPurchase:
        return Text::tr("Total purchase");
    case Figure::OrderValue:
        return Text::tr("Mean order value");
    case Figure::Purchases:
        return Text::tr("Purchases each");
    case Figure::MedianPurchases:
        return Text::tr("Purchases each, median");
    }
    return {};
}

QString FigureChange::inWords(std::optional<double> value, const Format &format) const
{
    return format.number(value, decimals());
}

QString FigureChange::changeInWords(const Format &format) const
{
    const auto change = difference();
    if (!change)
        return format.number(change);
    return *change == 0 ? format.number(0.0, 0) : format.signedNumber(*change, decimals());
}

/// As the window shows the figure.
int FigureChange::decimals() const
{
    switch (figure) {
    case Figure::Rows:
    case Figure::Customers:
    case Figure::Orders:
        return 0;
    case Figure::TotalPurchase:
        return std::max(before.value_or(0), after.value_or(0)) >= 1000 ? 0 : 2;
    case Figure::OrderValue:
        return 2;
    case Figure::Purchases:
    case Figure::MedianPurchases:
        return 1;
    }
    return -1;
}

} // namespace clientele::workspace
