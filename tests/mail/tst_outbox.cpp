// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
class TestOutbox : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
