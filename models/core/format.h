// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace clientele {

/// Figures as a person reads them, in one locale: thousands separated, minus U+2212, ranges with U+2013.
class Format final
{
public:
    explicit Format(const QLocale &locale = QLocale()) : m_locale(locale) {}

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString integer(qint64 value) const;
    /// @param decimals digits after the decimal sign; -1: as many as the value needs, two at most from 100 on, four
    /// below.
    [[nodiscard]] QString number(double value, int decimals = -1) const;
    /// "—" where there is no value.
    [[nodiscard]] QString number(std::optional<double> value, int decimals = -1) const;
    /// @param fraction 0.43 gives "43 %" ("43%" where the locale writes it so).
    [[nodiscard]] QString percent(double fraction, int decimals = 0) const;
    /// With its sign, also when positive: "+43 %".
    [[nodiscard]] QString signedPercent(double fraction, int decimals = 0) const;
    [[nodiscard]] QString signedNumber(double value, int decimals = -1) const;
    /// "50–55".
    [[nodiscard]] QString range(double lower, double upper) const;
    /// "p < 0.001", "p = 0.02".
    [[nodiscard]] QString pValue(double p) const;
    /// "412 kB" in powers of 1000, as file managers and mail servers count.
    [[nodiscard]] QString bytes(qint64 count) const;

private:
    QLocale m_locale;
};

} // namespace clientele
