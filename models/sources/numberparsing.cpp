// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/numberparsing.h"

#include <charconv>
#include <limits>
#include <string>

namespace clientele::sources {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Shape
{
    std::string digits; // in the notation of std::from_chars: minus, digits, '.', exponent
    std::size_t wholeDigits = 0;
    std::size_t fractionDigits = 0;
    bool negative = false;
    bool hasDecimal = false;
    bool hasGroups = false;
    bool hasExponent = false;
    bool fractionIsZero = false; // exactly "0"
};

// The length in bytes of a thousands sign at the front; 0: none.
std::size_t groupSignAt(std::string_view text, char decimal)
{
    const char other = decimal == '.' ? ',' : '.';
    if (text.front() == other || text.front() == ' ' || text.front() == '\'')
        return 1;
    for (const std::string_view sign :
         {std::string_view("\u00a0"), std::string_view("\u202f"), std::string_view("\u2019")}) {
        if (text.starts_with(sign))
            return sign.size();
    }
    return 0;
}

std::size_t takeDigits(std::string_view &text, std::string &digits)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    digits.append(text.substr(0, count));
    text.remove_prefix(count);
    return count;
}

bool takeWhole(std::string_view &text, char decimal, Shape &shape)
{
    shape.wholeDigits = takeDigits(text, shape.digits);
    const std::size_t first = shape.negative ? 1 : 0;
    const bool leadingZero = shape.wholeDigits > 0 && shape.digits[first] == '0';
    if (leadingZero && shape.wholeDigits > 1)
        return false;
    std::string_view groupSign;
    while (!text.empty()) {
        const std::size_t signSize = groupSignAt(text, decimal);
        if (signSize == 0)
            break;
        const std::string_view sign = text.substr(0, signSize);
        if (leadingZero || shape.wholeDigits == 0 || (shape.hasGroups ? sign != groupSign : shape.wholeDigits > 3))
            return false;
        groupSign = sign;
        shape.hasGroups = true;
        text.remove_prefix(signSize);
        const std::size_t count = takeDigits(text, shape.digits);
        if (count != 3)
            return false;
        shape.wholeDigits += count;
    }
    return true;
}

bool takeExponent(std::string_view &text, Shape &shape)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return true;
    text.remove_prefix(1);
    const bool signedExponent = !text.empty() && (text.front() == '+' || text.front() == '-');
    if (shape.hasGroups || !(signedExponent || shape.hasDecimal))
        return false;
    shape.digits.push_back('e');
    if (signedExponent) {
        shape.digits.push_back(text.front());
        text.remove_prefix(1);
    }
    shape.hasExponent = true;
    return takeDigits(text, shape.digits) > 0;
}

bool takeShape(std::string_view text, char decimal, Shape &shape)
{
    if (!text.empty() && text.front() == '-') {
        shape.negative = true;
        shape.digits.push_back('-');
        text.remove_prefix(1);
    }
    if (!takeWhole(text, decimal, shape))
        return false;
    if (!text.empty() && text.front() == decimal) {
        shape.hasDecimal = true;
        text.remove_prefix(1);
        if (shape.wholeDigits == 0)
            shape.digits.push_back('0');
        shape.digits.push_back('.');
        const std::size_t begin = shape.digits.size();
        shape.fractionDigits = takeDigits(text, shape.digits);
        shape.fractionIsZero = shape.fractionDigits == 1 && shape.digits[begin] == '0';
        if (shape.fractionDigits == 0)
            shape.digits.push_back('0');
    }
    if (shape.wholeDigits + shape.fractionDigits == 0)
        return false;
    return takeExponent(text, shape) && text.empty();
}

} // namespace

NumberReading readNumber(std::string_view text, char decimal)
{
    NumberReading reading;
    if (text.empty() || !(isDigit(text.front()) || text.front() == '-' || text.front() == decimal))
        return reading;
    Shape shape;
    if (!takeShape(text, decimal, shape))
        return reading;
    const char *begin = shape.digits.data();
    const char *end = begin + shape.digits.size();
    if (std::from_chars(begin, end, reading.real).ec != std::errc())
        return reading;
    reading.signs = shape.hasDecimal || shape.hasGroups;
    const bool writtenAsInteger = !shape.hasDecimal && !shape.hasExponent;
    if (writtenAsInteger || (shape.fractionIsZero && !shape.hasExponent && shape.wholeDigits > 0)) {
        const bool fits = std::from_chars(begin, end, reading.integer).ec == std::errc();
        if (!fits && writtenAsInteger)
            return reading;
        const bool negativeZero = fits && shape.negative && reading.integer == 0;
        reading.integral = fits && !negativeZero;
        if (reading.integral && reading.integer != std::numeric_limits<std::int64_t>::min())
            reading.wide =
                std::uint64_t(reading.integer < 0 ? -reading.integer : reading.integer) > largestExactInteger;
    }
    reading.ok = true;
    return reading;
}

} // namespace clientele::sources
