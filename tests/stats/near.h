// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <cmath>
#include <optional>

/// Relative agreement; zero is compared absolutely.
inline bool isNear(double actual, double expected, double tolerance = 1e-12)
{
    return std::abs(actual - expected) <= tolerance * std::max(1e-300, expected == 0 ? 1.0 : std::abs(expected));
}

#define QVERIFY_NEAR(actual, expected, tolerance)                                                                      \
    do {                                                                                                               \
        const double actualValue = (actual);                                                                           \
        const double expectedValue = (expected);                                                                       \
        QVERIFY2(isNear(actualValue, expectedValue, tolerance), qPrintable(QString::fromLatin1("%1 is %2, not %3")     \
                                                                               .arg(QString::fromLatin1(#actual))      \
                                                                               .arg(actualValue, 0, 'g', 17)           \
                                                                               .arg(expectedValue, 0, 'g', 17)));      \
    } while (false)
