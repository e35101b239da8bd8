// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/expressiontree.h"

#include <QCoreApplication>

namespace clientele::recipe {

const std::vector<Function> &functions()
{
    static const std::vector<Function> all = {
        {"if", Op::If, "", 3, '=', "if(condition, a, b)",
         QT_TRANSLATE_NOOP("Expression", "a where the condition is true, else b")},
        {"isMissing", Op::IsMissing, "a", 1, 'b', "isMissing(x)",
         QT_TRANSLATE_NOOP("Expression", "true where x is missing")},
        {"coalesce", Op::Coalesce, "", 1, '=', "coalesce(a, b, …)",
         QT_TRANSLATE_NOOP("Expression", "the first value that is not missing")},
        {"oneOf", Op::OneOf, "", 2, 'b', "oneOf(x, a, b, …)",
         QT_TRANSLATE_NOOP("Expression", "true where x is one of the others")},
        {"abs", Op::Abs, "n", 1, '=', "abs(x)", QT_TRANSLATE_NOOP("Expression", "x without its sign")},
        {"round", Op::Round, "n", 1, 'i', "round(x, digits)",
         QT_TRANSLATE_NOOP("Expression", "the nearest whole number, or with so many decimals")},
        {"floor", Op::Floor, "n", 1, 'i', "floor(x)", QT_TRANSLATE_NOOP("Expression", "the whole number below")},
        {"ceil", Op::Ceil, "n", 1, 'i', "ceil(x)", QT_TRANSLATE_NOOP("Expression", "the whole number above")},
        {"min", Op::Min, "c+", 1, '=', "min(a, b, …)", QT_TRANSLATE_NOOP("Expression", "the smallest of the values")},
        {"max", Op::Max, "c+", 1, '=', "max(a, b, …)", QT_TRANSLATE_NOOP("Expression", "the largest of the values")},
        {"sqrt", Op::Sqrt, "r", 1, 'r', "sqrt(x)", QT_TRANSLATE_NOOP("Expression", "the square root")},
        {"exp", Op::Exp, "r", 1, 'r', "exp(x)", QT_TRANSLATE_NOOP("Expression", "e to the power of x")},
        {"log", Op::Ln, "r", 1, 'r', "log(x)", QT_TRANSLATE_NOOP("Expression", "the natural logarithm")},
        {"ln", Op::Ln, "r", 1, 'r', "ln(x)", QT_TRANSLATE_NOOP("Expression", "the natural logarithm")},
        {"log10", Op::Log10, "r", 1, 'r', "log10(x)", QT_TRANSLATE_NOOP("Expression", "the logarithm to base 10")},
        {"power", Op::Power, "rr", 2, 'r', "power(x, y)", QT_TRANSLATE_NOOP("Expression", "x to the power of y")},
        {"real", Op::ToReal, "r", 1, 'r', "real(x)", QT_TRANSLATE_NOOP("Expression", "a whole number as a real one")},
        {"integer", Op::ToInteger, "r", 1, 'i', "integer(x)",
         QT_TRANSLATE_NOOP("Expression", "x without its decimals")},
        {"number", Op::ToNumber, "t", 1, 'r', "number(text)",
         QT_TRANSLATE_NOOP("Expression", "a text read as a number, with decimal point")},
        {"text", Op::ToText, "a", 1, 't', "text(x)", QT_TRANSLATE_NOOP("Expression", "a value as text")},
        {"trim", Op::Trim, "t", 1, 't', "trim(text)", QT_TRANSLATE_NOOP("Expression", "without blanks around it")},
        {"lower", Op::Lower, "t", 1, 't', "lower(text)", QT_TRANSLATE_NOOP("Expression", "in lower case")},
        {"upper", Op::Upper, "t", 1, 't', "upper(text)", QT_TRANSLATE_NOOP("Expression", "in upper case")},
        {"length", Op::Length, "t", 1, 'i', "length(text)",
         QT_TRANSLATE_NOOP("Expression", "the number of characters")},
        {"contains", Op::Contains, "tt", 2, 'b', "contains(text, part)",
         QT_TRANSLATE_NOOP("Expression", "true where the part occurs in the text")},
        {"startsWith", Op::StartsWith, "tt", 2, 'b', "startsWith(text, part)",
         QT_TRANSLATE_NOOP("Expression", "true where the text begins so")},
        {"endsWith", Op::EndsWith, "tt", 2, 'b', "endsWith(text, part)",
         QT_TRANSLATE_NOOP("Expression", "true where the text ends so")},
        {"replace", Op::Replace, "ttt", 3, 't', "replace(text, old, new)",
         QT_TRANSLATE_NOOP("Expression", "every occurrence replaced")},
        {"substring", Op::Substring, "tii", 2, 't', "substring(text, start, length)",
         QT_TRANSLATE_NOOP("Expression", "the characters from start on, the first is 1")},
        {"concat", Op::Concat, "t+", 1, 't', "concat(a, b, …)",
         QT_TRANSLATE_NOOP("Expression", "the texts one after another")},
        {"date", Op::Literal, "", 1, 'd', "date(\"2011-12-31\")",
         QT_TRANSLATE_NOOP("Expression", "a date, written as year-month-day")},
        {"year", Op::Year, "d", 1, 'i', "year(date)", QT_TRANSLATE_NOOP("Expression", "the year")},
        {"quarter", Op::Quarter, "d", 1, 'i', "quarter(date)", QT_TRANSLATE_NOOP("Expression", "the quarter, 1 to 4")},
        {"month", Op::Month, "d", 1, 'i', "month(date)", QT_TRANSLATE_NOOP("Expression", "the month, 1 to 12")},
        {"day", Op::Day, "d", 1, 'i', "day(date)", QT_TRANSLATE_NOOP("Expression", "the day of the month")},
        {"hour", Op::Hour, "d", 1, 'i', "hour(date)", QT_TRANSLATE_NOOP("Expression", "the hour, 0 to 23")},
        {"minute", Op::Minute, "d", 1, 'i', "minute(date)", QT_TRANSLATE_NOOP("Expression", "the minute, 0 to 59")},
        {"weekday", Op::Weekday, "d", 1, 'i', "weekday(date)",
         QT_TRANSLATE_NOOP("Expression", "the day of the week, 1 is Monday")},
        {"daysBetween", Op::DaysBetween, "dd", 2, 'i', "daysBetween(from, to)",
         QT_TRANSLATE_NOOP("Expression", "the days from one date to the other")},
    };
    return all;
}

const Function *findFunction(QStringView name)
{
    for (const Function &function : functions()) {
        if (name.compare(QLatin1String(function.name), Qt::CaseInsensitive) == 0)
            return &function;
    }
    return nullptr;
}

} // namespace clientele::recipe
