// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>
#include <QTest>

/// Leaves a test out where a program that it needs (a mail server, Python, openssl …) is not on this computer.
/// packaging/test.sh installs all of them and sets CLIENTELE_STRICT: there it fails instead, so that no test is left
/// out unseen. @param missing what is not there; empty: go on.
#define CLIENTELE_NEEDS(missing)                                                                                       \
    do {                                                                                                               \
        const QString lacking = (missing);                                                                             \
        if (!lacking.isEmpty() && qEnvironmentVariableIsSet("CLIENTELE_STRICT"))                                       \
            QFAIL(qPrintable(lacking));                                                                                \
        if (!lacking.isEmpty())                                                                                        \
            QSKIP(qPrintable(lacking)); /* the program is not installed, which is no fault of the code */              \
    } while (false)

/// Leaves a test out where a publisher's data does not lie beside the project (../shared/data, or where
/// CLIENTELE_TEST_DATA says): it is not ours to ship, so that not even packaging/test.sh can demand it.
#define CLIENTELE_NEEDS_DATA(there)                                                                                    \
    do {                                                                                                               \
        if (!(there))                                                                                                  \
            QSKIP("the publisher's data does not lie beside the project"); /* which may not ship it */                 \
    } while (false)

namespace clientele::tests {

/// @returns a sentence about those of @p programs that are not installed; empty: all are.
inline QString notInstalled(const QStringList &programs)
{
    QStringList lacking;
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            lacking.append(program);
    }
    return lacking.isEmpty() ? QString() : QStringLiteral("not installed: ") + lacking.join(QStringLiteral(", "));
}

} // namespace clientele::tests
