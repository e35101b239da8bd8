// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/columnformat.h"

#include "models/sources/numberparsing.h"

namespace clientele::sources {

namespace {

bool equalsWord(std::string_view text, std::string_view word)
{
    if (text.size() != word.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char lower = text[i] >= 'A' && text[i] <= 'Z' ? char(text[i] - 'A' + 'a') : text[i];
        if (lower != word[i])
            return false;
    }
    return true;
}

std::uint16_t numberBits(const NumberReading &reading, std::uint16_t number, std::uint16_t integral)
{
    return reading.ok ? std::uint16_t(number | (reading.integral ? integral : 0U)) : std::uint16_t(0);
}

DateOrder chooseOrder(std::uint8_t orders, const Evidence &evidence, const FormatHints &hints)
{
    const auto allowed = [orders](DateOrder order) { return (orders & dateorders::bit(order)) != 0; };
    if (hints.order && allowed(*hints.order))
        return *hints.order;
    if (hints.orderOfOthers && allowed(*hints.orderOfOthers))
        return *hints.orderOfOthers;
    // "." is written where days come first; "/" by both sides of the Atlantic; "-" mostly by programs set to days
    // first.
    const DateOrder likely = evidence.slash && !evidence.dot ? hints.likelyOrder : DateOrder::DayMonthYear;
    if (allowed(likely))
        return likely;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (allowed(order))
            return order;
    }
    return DateOrder::YearMonthDay;
}

FormatChoice chooseNumber(const Evidence &evidence, const FormatHints &hints)
{
    const bool point = (evidence.possible & Evidence::pointNumber) != 0 && hints.decimal.value_or('.') == '.';
    const bool comma = (evidence.possible & Evidence::commaNumber) != 0 && hints.decimal.value_or(',') == ',';
    FormatChoice choice;
    choice.format.kind = ColumnFormat::Kind::Text;
    if (!point && !comma)
        return choice;
    choice.decimalIsGuess = point && comma && evidence.signs;
    choice.format.decimal = point && comma ? hints.likelyDecimal : point ? '.' : ',';
    const auto integral = choice.format.decimal == '.' ? Evidence::pointIntegral : Evidence::commaIntegral;
    if ((evidence.possible & integral) != 0)
        choice.format.kind = ColumnFormat::Kind::Integer;
    else if (!evidence.wide)
        choice.format.kind = ColumnFormat::Kind::Real;
    return choice;
}

} // namespace

void Evidence::addOffset(Offset kind, int minutes)
{
    if (kind == Offset::Unseen || offset == Offset::Differ)
        return;
    if (offset == Offset::Unseen) {
        offset = kind;
        offsetMinutes = minutes;
    } else if (offset != kind || (kind == Offset::One && minutes != offsetMinutes)) {
        offset = Offset::Differ;
    }
}

void Evidence::add(const Evidence &other)
{
    possible &= other.possible;
    any |= other.any;
    blank |= other.blank;
    signs |= other.signs;
    wide |= other.wide;
    time |= other.time;
    finerThanMicroseconds |= other.finerThanMicroseconds;
    twoDigitYear |= other.twoDigitYear;
    slash |= other.slash;
    dot |= other.dot;
    addOffset(other.offset, other.offsetMinutes);
}

void Evidence::addDate(const DateReading &reading)
{
    any = true;
    possible &= std::uint16_t(reading.orders << dateShift);
    time |= reading.timeOfDay != 0;
    finerThanMicroseconds |= reading.finerThanMicroseconds;
    twoDigitYear |= reading.twoDigitYear;
    slash |= reading.separator == '/';
    dot |= reading.separator == '.';
    addOffset(reading.offsetMinutes ? Offset::One : Offset::None, reading.offsetMinutes.value_or(0));
}

void Evidence::setDecimal(char decimal)
{
    const unsigned other =
        decimal == '.' ? unsigned(commaNumber | commaIntegral) : unsigned(pointNumber | pointIntegral);
    possible &= std::uint16_t(~other);
}

std::optional<std::uint8_t> readBoolean(std::string_view text, const ColumnFormat &format)
{
    if (!format.yesNo || format.anyWord) {
        if (equalsWord(text, "true"))
            return 1;
        if (equalsWord(text, "false"))
            return 0;
    }
    if (format.yesNo || format.anyWord) {
        if (equalsWord(text, "yes"))
            return 1;
        if (equalsWord(text, "no"))
            return 0;
    }
    if (format.anyWord && (text == "0" || text == "1"))
        return text == "1" ? 1 : 0;
    return std::nullopt;
}

Evidence evidenceOf(std::string_view text)
{
    Evidence evidence;
    evidence.any = true;
    const char first = text.front();
    const bool isDigit = first >= '0' && first <= '9';
    if (isDigit || first == '-' || first == '.' || first == ',') {
        const NumberReading point = readNumber(text, '.');
        const NumberReading comma = readNumber(text, ',');
        if (point.ok || comma.ok) {
            evidence.possible = std::uint16_t(numberBits(point, Evidence::pointNumber, Evidence::pointIntegral) |
                                              numberBits(comma, Evidence::commaNumber, Evidence::commaIntegral));
            evidence.signs = point.signs || comma.signs;
            evidence.wide = point.wide || comma.wide;
            return evidence;
        }
    }
    if (const DateReading date = readDate(text); date.orders != 0) {
        evidence.addDate(date);
        return evidence;
    }
    ColumnFormat words;
    evidence.possible = readBoolean(text, words) ? Evidence::trueFalse : std::uint16_t(0);
    words.yesNo = true;
    if (evidence.possible == 0 && readBoolean(text, words))
        evidence.possible = Evidence::yesNo;
    return evidence;
}

FormatChoice chooseFormat(const Evidence &evidence, const FormatHints &hints)
{
    FormatChoice choice;
    choice.format.kind = ColumnFormat::Kind::Text;
    if (!evidence.any) {
        choice.format.kind = evidence.blank ? ColumnFormat::Kind::Text : ColumnFormat::Kind::Empty;
    } else if ((evidence.possible & (Evidence::trueFalse | Evidence::yesNo)) != 0) {
        choice.format.kind = ColumnFormat::Kind::Boolean;
        choice.format.yesNo = (evidence.possible & Evidence::yesNo) != 0;
    } else if ((evidence.possible & Evidence::numbers) != 0) {
        choice = chooseNumber(evidence, hints);
    } else if ((evidence.possible & Evidence::dates) != 0 && evidence.offset != Evidence::Offset::Differ) {
        const auto orders = std::uint8_t((evidence.possible & Evidence::dates) >> Evidence::dateShift);
        choice.format.kind = ColumnFormat::Kind::Date;
        choice.format.order = chooseOrder(orders, evidence, hints);
        choice.orderIsGuess = (orders & (orders - 1)) != 0 && !(hints.order && choice.format.order == *hints.order);
    }
    return choice;
}

} // namespace clientele::sources
