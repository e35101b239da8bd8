// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/columnmaker.h"

#include "models/sources/bytescan.h"
#include "models/sources/columnformat.h"
#include "models/sources/datetimeparsing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace clientele::sources {

using table::Column;
using table::ColumnPtr;
using table::Validity;

namespace {

// A real as text that is still seen to be one.
std::string textOf(double value)
{
    std::array<char, 400> buffer{};
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-5 && size < 1e15);
    const auto end =
        (isPlain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value))
            .ptr;
    std::string text(buffer.data(), end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace

ColumnMaker::ColumnMaker(QString name, Meaning meaning) : m_name(std::move(name)), m_meaning(meaning) {}

void ColumnMaker::addValid(bool isValid)
{
    if (m_size % 64 == 0)
        m_valid.push_back(0);
    if (isValid)
        m_valid.back() |= std::uint64_t(1) << (m_size % 64);
    ++m_size;
}

void ColumnMaker::addMissing()
{
    addValid(false);
    switch (m_kind) {
    case Kind::Empty:
        break;
    case Kind::Boolean:
        m_booleans.push_back(0);
        break;
    case Kind::Integer:
    case Kind::Date:
        m_integers.push_back(0);
        break;
    case Kind::Real:
        m_reals.push_back(0);
        break;
    case Kind::Text:
        m_codes.push_back(0);
        break;
    }
}

void ColumnMaker::becomeReal()
{
    m_reals.assign(m_integers.begin(), m_integers.end());
    m_integers = {};
    m_kind = Kind::Real;
}

std::uint32_t ColumnMaker::codeOf(std::string_view text)
{
    const auto [code, isNew] = m_codeTable.codeOf(
        hashText(text), [&](std::uint32_t known) { return sameText(m_dictionary->at(known), text); });
    if (isNew)
        m_dictionary->append(text);
    return code;
}

void ColumnMaker::becomeText()
{
    m_dictionary = std::make_shared<table::Dictionary>();
    m_codeTable.clear();
    m_codes.assign(m_size, 0);
    for (std::size_t row = 0; row < m_size; ++row) {
        if (!isValid(row))
            continue;
        if (m_kind == Kind::Boolean)
            m_codes[row] = codeOf(m_booleans[row] != 0 ? "true" : "false");
        else if (m_kind == Kind::Integer)
            m_codes[row] = codeOf(std::to_string(m_integers[row]));
        else if (m_kind == Kind::Date)
            m_codes[row] = codeOf(table::toIso(m_integers[row], !m_hasTime));
        else
            m_codes[row] = codeOf(textOf(m_reals[row]));
    }
    m_booleans = {};
    m_integers = {};
    m_reals = {};
    m_kind = Kind::Text;
}

ColumnMaker::Kind ColumnMaker::become(Kind kind, bool isExact)
{
    if (m_kind == kind || (m_kind == Kind::Real && kind == Kind::Integer && isExact)) {
        if (kind == Kind::Integer)
            m_integersAreExact &= isExact;
        return m_kind;
    }
    if (m_kind == Kind::Empty) {
        m_kind = kind;
        m_integersAreExact = isExact;
        if (kind == Kind::Boolean)
            m_booleans.assign(m_size, 0);
        else if (kind == Kind::Integer || kind == Kind::Date)
            m_integers.assign(m_size, 0);
        else if (kind == Kind::Real)
            m_reals.assign(m_size, 0);
        else
            becomeText();
        return kind;
    }
    if (m_kind == Kind::Integer && kind == Kind::Real && m_integersAreExact) {
        becomeReal();
        return kind;
    }
    if (m_kind != Kind::Text) {
        m_isMixed = true;
        becomeText();
    } else if (kind != Kind::Text) {
        m_isMixed = true;
    }
    return Kind::Text;
}

void ColumnMaker::addInteger(std::int64_t value)
{
    constexpr std::int64_t largestExact = std::int64_t(1) << 53;
    const Kind kind = become(Kind::Integer, value >= -largestExact && value <= largestExact);
    if (kind == Kind::Integer)
        m_integers.push_back(value);
    else if (kind == Kind::Real)
        m_reals.push_back(double(value));
    else
        m_codes.push_back(codeOf(std::to_string(value)));
    addValid(true);
}

bool ColumnMaker::addReal(double value)
{
    if (!std::isfinite(value)) {
        addMissing();
        return false;
    }
    if (become(Kind::Real, true) == Kind::Real)
        m_reals.push_back(value);
    else
        m_codes.push_back(codeOf(textOf(value)));
    addValid(true);
    return true;
}

void ColumnMaker::addBoolean(bool value)
{
    if (become(Kind::Boolean, true) == Kind::Boolean)
        m_booleans.push_back(value ? 1 : 0);
    else
        m_codes.push_back(codeOf(value ? "true" : "false"));
    addValid(true);
}

void ColumnMaker::addDate(table::Microseconds value)
{
    const bool hasTime = value % table::microsPerDay != 0;
    if (become(Kind::Date, true) == Kind::Date) {
        m_integers.push_back(value);
        m_hasTime |= hasTime;
    } else {
        m_codes.push_back(codeOf(table::toIso(value, !hasTime)));
    }
    addValid(true);
}

void ColumnMaker::addText(std::string_view text)
{
    become(Kind::Text, true);
    if (isAscii(text) || countUtf8(text).badBytes == 0) {
        m_codes.push_back(codeOf(text));
    } else {
        const std::string mended = QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
        m_codes.push_back(codeOf(mended));
    }
    addValid(true);
}

ColumnPtr ColumnMaker::datesFromTexts(Validity &validity)
{
    const std::uint32_t count = m_dictionary->size();
    std::vector<table::Microseconds> byCode(count);
    bool hasTime = false;
    for (std::uint32_t code = 0; code < count; ++code) {
        const DateReading reading = readIsoDate(m_dictionary->at(code));
        if (reading.orders == 0)
            return nullptr;
        byCode[code] = toMicroseconds(reading, DateOrder::YearMonthDay);
        hasTime |= reading.timeOfDay != 0;
        m_hadOffsets |= reading.offsetMinutes.has_value();
    }
    std::vector<table::Microseconds> values(m_size);
    for (std::size_t row = 0; row < m_size; ++row) {
        if (isValid(row))
            values[row] = byCode[m_codes[row]];
    }
    return Column::dates(m_name, std::move(values), std::move(validity), !hasTime);
}

ColumnPtr ColumnMaker::booleansFromValues(Validity &validity)
{
    std::vector<std::uint8_t> values(m_size);
    if (m_kind == Kind::Integer) {
        if (std::any_of(m_integers.begin(), m_integers.end(), [](std::int64_t v) { return v != 0 && v != 1; }))
            return nullptr;
        std::copy(m_integers.begin(), m_integers.end(), values.begin());
    } else {
        std::vector<std::uint8_t> byCode;
        for (std::uint32_t code = 0; code < m_dictionary->size(); ++code) {
            ColumnFormat words;
            words.kind = ColumnFormat::Kind::Boolean;
            words.anyWord = true;
            const auto value = readBoolean(m_dictionary->at(code), words);
            if (!value)
                return nullptr;
            byCode.push_back(*value);
        }
        for (std::size_t row = 0; row < m_size; ++row)
            values[row] = isValid(row) ? byCode[m_codes[row]] : std::uint8_t(0);
    }
    return Column::booleans(m_name, std::move(values), std::move(validity));
}

ColumnPtr ColumnMaker::finish()
{
    Validity validity(m_valid, m_size);
    if (m_kind == Kind::Empty)
        becomeText();
    if (m_meaning == Meaning::Booleans && (m_kind == Kind::Integer || m_kind == Kind::Text) && hasValues()) {
        if (ColumnPtr column = booleansFromValues(validity))
            return column;
    }
    if (m_kind == Kind::Text && m_meaning == Meaning::Dates && m_dictionary->size() > 0 && !m_isMixed) {
        if (ColumnPtr column = datesFromTexts(validity))
            return column;
    }
    switch (m_kind) {
    case Kind::Boolean:
        return Column::booleans(m_name, std::move(m_booleans), std::move(validity));
    case Kind::Integer:
        return Column::integers(m_name, std::move(m_integers), std::move(validity));
    case Kind::Date:
        return Column::dates(m_name, std::move(m_integers), std::move(validity), !m_hasTime);
    case Kind::Real:
        return Column::reals(m_name, std::move(m_reals), std::move(validity));
    case Kind::Empty:
    case Kind::Text:
        break;
    }
    m_dictionary->shrinkToFit();
    return Column::text(m_name, std::move(m_codes), std::move(m_dictionary), std::move(validity));
}

} // namespace clientele::sources
