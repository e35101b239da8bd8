// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/typedecision.h"

#include "models/sources/words.h"

#include <algorithm>
#include <array>

namespace clientele::sources {

using Kind = ColumnFormat::Kind;

namespace {

Kind kindOf(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
        return Kind::Integer;
    case table::Type::Real:
        return Kind::Real;
    case table::Type::Date:
        return Kind::Date;
    case table::Type::Boolean:
        return Kind::Boolean;
    case table::Type::Text:
        break;
    }
    return Kind::Text;
}

// Whether every value of a column that is best read as one kind can be read as another.
bool canBeReadAs(const ColumnFormat &found, const Evidence &evidence, Kind wanted)
{
    if (wanted == Kind::Text || found.kind == wanted || found.kind == Kind::Empty)
        return true;
    return wanted == Kind::Real && found.kind == Kind::Integer && !evidence.wide;
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return Words::tr("day, month, year");
    case DateOrder::MonthDayYear:
        return Words::tr("month, day, year");
    case DateOrder::YearMonthDay:
        break;
    }
    return Words::tr("year, month, day");
}

} // namespace

FormatHints TypeDecision::hints(char delimiter) const
{
    FormatHints hints;
    if (m_options.decimal)
        hints.decimal = m_options.decimal->toLatin1();
    // Where the comma is the decimal sign, lists are made with semicolons.
    hints.likelyDecimal = hints.decimal.value_or(delimiter == ';' ? ',' : '.');
    hints.order = m_options.dateOrder;
    hints.likelyOrder = hints.likelyDecimal == ',' ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return hints;
}

// Columns that allow one reading only speak for those that allow two.
void TypeDecision::learnFromProofs()
{
    int points = 0;
    int commas = 0;
    for (const Evidence &evidence : m_evidence) {
        const auto numbers = evidence.possible & (Evidence::pointNumber | Evidence::commaNumber);
        if (evidence.any && evidence.signs) {
            points += numbers == Evidence::pointNumber ? 1 : 0;
            commas += numbers == Evidence::commaNumber ? 1 : 0;
        }
        const auto orders = std::uint8_t((evidence.possible & Evidence::dates) >> Evidence::dateShift);
        if (evidence.any && !m_hints.orderOfOthers && (orders == dateorders::dmy || orders == dateorders::mdy))
            m_hints.orderOfOthers = orders == dateorders::dmy ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    m_decimalIsProven = m_hints.decimal || points != commas;
    if (!m_hints.decimal && points != commas) {
        m_hints.likelyDecimal = points > commas ? '.' : ',';
        m_hints.likelyOrder = points > commas ? m_hints.likelyOrder : DateOrder::DayMonthYear;
    }
}

void TypeDecision::decide(const std::vector<QString> &names, std::vector<Evidence> evidence, char delimiter)
{
    m_hints = hints(delimiter);
    m_evidence = std::move(evidence);
    m_choices.clear();
    m_formats.clear();
    m_unfit.clear();
    learnFromProofs();
    for (const Evidence &one : m_evidence) {
        m_choices.push_back(chooseFormat(one, m_hints));
        m_formats.push_back(m_choices.back().format);
    }
    applyAskedTypes(names);
}

void TypeDecision::applyAskedTypes(const std::vector<QString> &names)
{
    for (std::size_t column = 0; column < names.size(); ++column) {
        const auto asked = m_options.types.constFind(names[column]);
        if (asked == m_options.types.constEnd())
            continue;
        ColumnFormat &format = m_formats[column];
        const Kind wanted = kindOf(*asked);
        if (format.kind == wanted)
            continue;
        if (canBeReadAs(format, m_evidence[column], wanted))
            format.kind = wanted;
        else
            m_unfit.push_back(column);
        if (wanted == Kind::Text)
            m_choices[column] = {};
    }
}

void TypeDecision::decideByVotes(std::size_t column, const QString &name, const std::vector<std::size_t> &votes)
{
    const auto count = [&](std::uint16_t bit) { return votes[std::size_t(std::countr_zero(unsigned(bit)))]; };
    ColumnFormat &format = m_formats[column];
    format = {};
    format.kind = kindOf(m_options.types.value(name));
    const std::size_t points = count(Evidence::pointNumber);
    const std::size_t commas = count(Evidence::commaNumber);
    format.decimal = points == commas ? m_hints.likelyDecimal : points > commas ? '.' : ',';
    if (m_hints.decimal)
        format.decimal = *m_hints.decimal;
    format.anyWord = true;
    format.order = m_hints.order.value_or(m_hints.orderOfOthers.value_or(DateOrder::DayMonthYear));
    std::size_t most = votes[Evidence::dateShift + unsigned(format.order)];
    const std::size_t numbers = std::max(points, commas);
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const std::size_t here = votes[Evidence::dateShift + unsigned(order)];
        if (here > most) {
            most = here;
            format.order = order;
        }
    }
    format.serial = format.kind == Kind::Date && numbers > most;
    m_choices[column] = {};
}

std::optional<DateOrder> TypeDecision::dateOrder() const
{
    std::optional<DateOrder> found;
    for (const ColumnFormat &format : m_formats) {
        if (format.kind != Kind::Date || format.serial)
            continue;
        // ISO dates beside others: the others are what a person may want to change.
        if (!found || *found == DateOrder::YearMonthDay)
            found = format.order;
    }
    return found;
}

QStringList TypeDecision::warnings(const std::vector<QString> &names) const
{
    QStringList list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const ColumnFormat &format = m_formats[i];
        const Evidence &evidence = m_evidence[i];
        if (m_choices[i].orderIsGuess)
            list.append(Words::tr("The dates in “%1” fit more than one order; they were read as %2")
                            .arg(name, orderName(format.order)));
        if (m_choices[i].decimalIsGuess) {
            const QString sign = format.decimal == '.' ? Words::tr("a decimal point") : Words::tr("a decimal comma");
            list.append(
                Words::tr(
                    "The numbers in “%1” can be read with a decimal point or a decimal comma; they were read with %2")
                    .arg(name, sign));
        }
        if (format.kind != Kind::Date)
            continue;
        if (evidence.twoDigitYear)
            list.append(Words::tr("The years in “%1” have two digits; they were read as 1969 to 2068").arg(name));
        if (evidence.finerThanMicroseconds)
            list.append(Words::tr("The times in “%1” are finer than a microsecond; the rest was cut off").arg(name));
        if (evidence.offset == Evidence::Offset::One)
            list.append(Words::tr("The times in “%1” name a time zone; they were kept as they are written").arg(name));
    }
    return list;
}

} // namespace clientele::sources
