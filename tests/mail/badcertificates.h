// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace clientele::mailtest {

/// Rows for every kind of certificate that is refused: its name in Certificates, and part of what is said.
inline void addBadCertificates()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("what");
    QTest::newRow("other name") << QStringLiteral("other") << QStringLiteral("other.example");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("expired on");
    QTest::newRow("signed by itself") << QStringLiteral("self") << QStringLiteral("signed only by itself");
}

} // namespace clientele::mailtest
