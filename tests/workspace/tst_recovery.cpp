// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recovery.h"
#include "models/workspace/workspacefile.h"
#include "tests/workspace/workspacesamples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace clientele;
using namespace clientele::workspace;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAtFirst()
    {
        const QTemporaryDir folder;
        const Recovery recovery(folder.filePath("none"));
        QVERIFY(recovery.left().empty());
        QVERIFY(!QFile::exists(folder.filePath("none")));
    }

    void theWorkOfALivingWindowIsNotOffered()
    {
        const QTemporaryDir folder;
        Recovery own(folder.path());
        const auto place = own.place();
        QVERIFY(place);
        QCOMPARE(*own.place(), *place);
        QVERIFY(writeWorkspace(*place, workspacetest::filled()));
        QVERIFY(own.left().empty());
        Recovery other(folder.path());
        QVERIFY(other.left().empty());
        QVERIFY(!other.adopt(*place));
        other.discard(*place);
        QVERIFY(QFile::exists(*place));
        QVERIFY(*other.place() != *place);
        own.clear();
        QVERIFY(!QFile::exists(*place));
    }

    void theFolderIsPrivate()
    {
        const QTemporaryDir folder;
        Recovery own(folder.filePath("state"));
        QVERIFY(own.place());
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(folder.filePath("state")) & others, QFileDevice::Permissions());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Recovery own(folder.filePath("file/inside"));
        QVERIFY(!own.place());
    }

    void whatAKilledProcessLeftIsOfferedAdoptedAndKept()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + "/workspacesaver", {"--recovery", folder.path()});
        QVERIFY(process.waitForReadyRead());
        const QString path = QString::fromUtf8(process.readLine()).trimmed();
        QVERIFY(QFile::exists(path));
        Recovery next(folder.path());
        QVERIFY(next.left().empty()); // it lives
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        QCOMPARE(next.left().size(), std::size_t(1));
        QCOMPARE(next.left().front().path, path);
        QVERIFY(readWorkspace(path));
        {
            Recovery taker(folder.path());
            QVERIFY(taker.adopt(path));
            QVERIFY(next.left().empty());
            QVERIFY(!next.adopt(path));
            QCOMPARE(*taker.place(), path);
        } // ends without saving
        QCOMPARE(next.left().size(), std::size_t(1));
        QVERIFY(readWorkspace(path));
        next.discard(path);
        QVERIFY(next.left().empty());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
