// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/format.h"

#include <cmath>

namespace clientele {

namespace {

constexpr double largestWritten = 1e15; // beyond that digits are noise: a power of ten says more

const QChar minusSign(0x2212);
const QChar enDash(0x2013);
const QChar emDash(0x2014);
const QChar noBreakSpace(0x00a0);

QString withMinus(QString text, const QLocale &locale)
{
    // QLocale gives the hyphen of the C locale for most languages; a printed figure has the real sign.
    const QString sign = locale.negativeSign();
    if (text.startsWith(sign))
        text.replace(0, sign.size(), minusSign);
    else if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    return text;
}

int neededDecimals(double value)
{
    const int most = std::abs(value) >= 100 ? 2 : 4;
    double scale = 1;
    for (int decimals = 0; decimals < most; ++decimals, scale *= 10) {
        const double scaled = value * scale;
        if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled)))
            return decimals;
    }
    return most;
}

} // namespace

QString Format::integer(qint64 value) const
{
    return withMinus(m_locale.toString(value), m_locale);
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return std::isnan(value) ? QString(emDash)
               : value > 0       ? QString(QChar(0x221e))
                                 : QString(minusSign) + QChar(0x221e);
    if (std::abs(value) >= largestWritten)
        return withMinus(m_locale.toString(value, 'g', 4), m_locale);
    const int digits = decimals < 0 ? neededDecimals(value) : decimals;
    // Values that round to zero carry no sign.
    const double half = 0.5 * std::pow(10.0, -digits);
    return withMinus(m_locale.toString(std::abs(value) < half ? 0.0 : value, 'f', digits), m_locale);
}

QString Format::number(std::optional<double> value, int decimals) const
{
    return value ? number(*value, decimals) : QString(emDash);
}

QString Format::percent(double fraction, int decimals) const
{
    const QString figure = number(100 * fraction, decimals);
    // CLDR sets no space in these; a space elsewhere, English included: it reads better beside figures.
    switch (m_locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
    case QLocale::Korean:
    case QLocale::Turkish:
        return figure + QLatin1Char('%');
    default:
        return figure + noBreakSpace + QLatin1Char('%');
    }
}

QString Format::signedPercent(double fraction, int decimals) const
{
    const QString text = percent(fraction, decimals);
    return fraction > 0 ? QLatin1Char('+') + text : text;
}

QString Format::signedNumber(double value, int decimals) const
{
    const QString text = number(value, decimals);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString Format::range(double lower, double upper) const
{
    return number(lower) + enDash + number(upper);
}

QString Format::pValue(double p) const
{
    if (p < 0.001)
        return QStringLiteral("p < ") + number(0.001, 3);
    return QStringLiteral("p = ") + number(p, p < 0.01 ? 3 : 2);
}

QString Format::bytes(qint64 count) const
{
    if (count < 1000)
        return integer(count) + QStringLiteral(" B");
    const double kilobytes = double(count) / 1e3;
    if (kilobytes < 999.5)
        return number(kilobytes, kilobytes < 9.95 ? 1 : 0) + QStringLiteral(" kB");
    const double megabytes = double(count) / 1e6;
    return number(megabytes, megabytes < 9.95 ? 1 : 0) + QStringLiteral(" MB");
}

} // namespace clientele
