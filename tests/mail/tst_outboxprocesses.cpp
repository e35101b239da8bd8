// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Processes that are killed while they send, and processes that send from one outbox at the same time, against aiosmtpd
// 1.4.3, which counts what arrives. CLIENTELE_KILLS=500 kills as often; 40 times else.

#include "models/mail/outbox.h"
#include "tests/mail/mailserver.h"
#include "tests/requirement.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + "/outboxprocess";
}

void start(QProcess &process, const QString &folder, quint16 port, const QStringList &what)
{
    process.start(program(), QStringList{folder, QString::number(port)} + what);
    process.waitForStarted();
}

bool waitForWord(QProcess &process, const QByteArray &word)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 20'000) {
        while (process.canReadLine()) {
            if (process.readLine().startsWith(word))
                return true;
        }
        // A process that has ended may have left its words unread.
        if (process.state() == QProcess::NotRunning)
            return process.canReadLine() && process.readLine().startsWith(word);
        process.waitForReadyRead(1'000);
    }
    return false;
}

void sleepMicroseconds(qint64 microseconds)
{
    const timespec time{microseconds / 1'000'000, (microseconds % 1'000'000) * 1000};
    ::nanosleep(&time, nullptr);
}

/// How often each Message-ID arrived.
QHash<QString, int> arrivals(const MailServer &server)
{
    static const QRegularExpression pattern("^Message-ID: *<([^>]+)>", QRegularExpression::MultilineOption |
                                                                           QRegularExpression::CaseInsensitiveOption);
    QHash<QString, int> counts;
    for (int i = 1; i <= server.stored(); ++i)
        ++counts[pattern.match(QString::fromLatin1(server.message(i).left(4000))).captured(1)];
    return counts;
}

std::vector<OutboxMessage> recordOf(const QString &folder)
{
    const auto outbox = Outbox::open(folder);
    return outbox ? (*outbox)->messages().value_or(std::vector<OutboxMessage>()) : std::vector<OutboxMessage>();
}

int countOf(const std::vector<OutboxMessage> &messages, OutboxState state)
{
    return int(std::count_if(messages.begin(), messages.end(),
                             [state](const OutboxMessage &message) { return message.state == state; }));
}

} // namespace

class TestOutboxProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingCertainIsSentTwiceWhenProcessesAreKilled()
    {
        const Certificates certificates;
        MailServer server;
        CLIENTELE_NEEDS(server.start(certificates, {"--security", "none", "--delay", "4"}));
        const QTemporaryDir folder;
        const QString outbox = folder.filePath("outbox");

        QProcess whole;
        start(whole, outbox, server.port(), {"send", "whole@example.org"});
        QVERIFY(waitForWord(whole, "READY"));
        QElapsedTimer taken;
        taken.start();
        QVERIFY(waitForWord(whole, "DONE sent"));
        qint64 span = taken.nsecsElapsed() / 1000 + 4'000;
        whole.waitForFinished();

        const int kills =
            qEnvironmentVariableIsSet("CLIENTELE_KILLS") ? qEnvironmentVariableIntValue("CLIENTELE_KILLS") : 40;
        QRandomGenerator random(20261122);
        QStringList stored{"whole@example.org"};
        QStringList asked = stored;
        int killed = 0;
        int killedSendings = 0;
        int flushes = 0;
        for (int i = 0; i < kills; ++i) {
            const bool flush = random.bounded(100) < 30;
            const QString id = QString("kill%1@example.org").arg(i);
            QProcess process;
            start(process, outbox, server.port(), flush ? QStringList{"flush"} : QStringList{"send", id});
            QVERIFY(waitForWord(process, "READY"));
            sleepMicroseconds(random.bounded(qint64(0), span));
            ::kill(pid_t(process.processId()), SIGKILL);
            process.waitForFinished();
            const bool inTime = process.exitStatus() == QProcess::CrashExit;
            // The first process runs cold, and the computer is now more, now less busy: follow what a sending takes.
            if (!flush)
                span += inTime ? span / 32 : -span / 8;
            killed += inTime;
            killedSendings += inTime && !flush;
            flushes += flush;
            if (!flush)
                asked += id;
            if (!flush && process.readAllStandardOutput().contains("STORED"))
                stored += id;
        }
        const auto left = recordOf(outbox);
        const int waited = countOf(left, OutboxState::Waiting);
        for (int round = 0; round < 20 && countOf(recordOf(outbox), OutboxState::Waiting) > 0; ++round) {
            QProcess flush;
            start(flush, outbox, server.port(), {"flush"});
            QVERIFY(flush.waitForFinished(120'000));
        }
        const auto record = recordOf(outbox);
        const auto arrived = arrivals(server);
        QCOMPARE(countOf(record, OutboxState::Waiting), 0);
        QCOMPARE(countOf(record, OutboxState::Sending), 0);
        QStringList known;
        int unknownThatArrived = 0;
        for (const OutboxMessage &message : record) {
            known += message.messageId;
            const int count = arrived.value(message.messageId);
            QVERIFY2(message.state == OutboxState::Sent || message.state == OutboxState::Unknown,
                     qPrintable(stateToken(message.state)));
            if (message.state == OutboxState::Sent)
                QCOMPARE(count, 1);
            else
                QVERIFY(count <= 1);
            unknownThatArrived += message.state == OutboxState::Unknown && count == 1;
        }
        for (const QString &id : std::as_const(stored))
            QVERIFY2(known.contains(id), qPrintable(id));
        for (auto it = arrived.begin(); it != arrived.end(); ++it)
            QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
        QCOMPARE(known.removeDuplicates(), 0);
        qInfo(
            "%d processes (%d of them sending what waited), %d killed before they ended; span %lld us. Of %lld "
            "messages asked for %lld were stored; %d waited after the kills. At the end: %d sent, %d unknown, of which "
            "%d arrived; none lost, none twice",
            kills, flushes, killed, static_cast<long long>(span), static_cast<long long>(asked.size()),
            static_cast<long long>(record.size()), waited, countOf(record, OutboxState::Sent),
            countOf(record, OutboxState::Unknown), unknownThatArrived);
        // One that finds nothing waiting ends at once, so that only those with a message of their own tell.
        QVERIFY2(killedSendings > (kills - flushes) / 2, "the kills came too late to show anything");
        QVERIFY2(kills < 200 || (waited > 0 && countOf(record, OutboxState::Unknown) > 0 &&
                                 record.size() < std::size_t(asked.size())),
                 "the kills did not reach every stage");
    }

    void withoutARightToWriteNothingIsSent()
    {
        const Certificates certificates;
        MailServer server;
        CLIENTELE_NEEDS(server.start(certificates, {"--security", "none"}));
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x5555))); // others may look, not write
        QProcess process;
        const bool root = ::geteuid() == 0;
        if (root) // who may write everywhere
            process.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                    ::_exit(99);
            });
        start(process, folder.filePath("outbox"), server.port(), {"send", "one@example.org"});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7700));
        if (root && !said.contains("READY"))
            QSKIP("the test program cannot be run by another user here"); // its folder is closed to others
        QVERIFY2(said.contains("DONE refused") && !said.contains("STORED"), said);
        QCOMPARE(server.stored(), 0);
    }

    void processesAtTheSameTimeSendEachMessageOnce()
    {
        const Certificates certificates;
        MailServer server;
        CLIENTELE_NEEDS(server.start(certificates, {"--security", "none", "--delay", "2"}));
        const QTemporaryDir folder;
        const QString path = folder.filePath("outbox");
        const int messages = 12;
        {
            const auto outbox = Outbox::open(path);
            QVERIFY(outbox);
            for (int i = 0; i < messages; ++i) {
                OutboxDraft draft;
                draft.messageId = QString("shared%1@example.org").arg(i);
                draft.envelope.from = "anna@example.org";
                draft.envelope.recipients = {"bob@example.org"};
                draft.path = (*outbox)->messageFolder() + QString("/%1.eml").arg(i);
                QFile file(draft.path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                draft.envelope.size = file.write("Message-ID: <" + draft.messageId.toLatin1() + ">\r\n\r\nHello\r\n");
                QVERIFY((*outbox)->add(draft));
                QVERIFY((*outbox)->giveBack(draft.messageId));
            }
        }
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            start(*processes.back(), path, server.port(), {"flush"});
        }
        for (const auto &process : processes)
            QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(countOf(recordOf(path), OutboxState::Sent), messages);
        const auto arrived = arrivals(server);
        QCOMPARE(arrived.size(), messages);
        for (const int count : arrived)
            QCOMPARE(count, 1);
    }
};

QTEST_GUILESS_MAIN(TestOutboxProcesses)
#include "tst_outboxprocesses.moc"
