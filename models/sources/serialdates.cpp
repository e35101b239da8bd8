// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/serialdates.h"

#include "models/table/rolenames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace clientele::sources {

namespace {

constexpr double firstDay = 10'000;       // 1927-05-18
constexpr double lastDay = 73'051;        // the day behind 2099-12-31
constexpr std::int64_t epochDay = 25'569; // 1970-01-01

// The words of a name: "orderDate_utc" is order, date, utc.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression humps(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    static const QRegularExpression others(QStringLiteral("[^\\p{L}]+"));
    QString spaced = name;
    spaced.replace(humps, QStringLiteral(" "));
    return spaced.toLower().split(others, Qt::SkipEmptyParts);
}

} // namespace

std::optional<table::Microseconds> dateOfSerial(double number)
{
    if (!(number >= firstDay && number < lastDay))
        return std::nullopt;
    constexpr std::int64_t millisecondsPerDay = 86'400'000;
    const std::int64_t milliseconds = std::llround(number * double(millisecondsPerDay));
    return (milliseconds - epochDay * millisecondsPerDay) * 1000;
}

bool isNamedLikeADate(const QString &name)
{
    static const QStringList words = {QStringLiteral("date"),  QStringLiteral("dates"),    QStringLiteral("datetime"),
                                      QStringLiteral("datum"), QStringLiteral("fecha"),    QStringLiteral("data"),
                                      QStringLiteral("dt"),    QStringLiteral("birthday"), QStringLiteral("timestamp"),
                                      QStringLiteral("dob")};
    for (const QString &word : wordsOf(name)) {
        if (words.contains(word))
            return true;
    }
    const QString compact = table::compactName(name);
    for (const char *end : {"date", "datum", "fecha", "datetime"}) {
        if (compact.endsWith(QLatin1String(end)) || compact.startsWith(QLatin1String(end)))
            return true;
    }
    const std::vector<table::NamedRole> roles = table::rolesByName(name);
    return std::any_of(roles.begin(), roles.end(), [](const table::NamedRole &one) {
        return one.role == table::Role::OrderDate || one.role == table::Role::EventTime;
    });
}

table::ColumnPtr likelySerialDates(const table::Column &column)
{
    if (!column.isNumeric() || column.missing() == column.size() || !isNamedLikeADate(column.name()))
        return nullptr;
    std::vector<table::Microseconds> dates(column.size());
    bool dateOnly = true;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto number = column.number(row);
        if (!number)
            continue;
        const auto date = dateOfSerial(*number);
        if (!date)
            return nullptr;
        dates[row] = *date;
        dateOnly &= *date % table::microsPerDay == 0;
    }
    return table::Column::dates(column.name(), std::move(dates), column.validity(), dateOnly);
}

} // namespace clientele::sources
