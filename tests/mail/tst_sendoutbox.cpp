// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command as a timer calls it again and again: what is sent once, what waits, what is sent later.

#include "app/commands/commands.h"
#include "app/commands/jobs.h"
#include "app/commands/options.h"
#include "models/mail/outbox.h"
#include "tests/mail/commandrun.h"
#include "tests/mail/mailserver.h"
#include "tests/mail/scriptedserver.h"
#include "tests/requirement.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <chrono>
#include <thread>

using namespace clientele;
using namespace clientele::app;
using namespace clientele::mailtest;

namespace {

const QString untilData = "S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: "
                          "DATA\nS: 354 go\nBODY\n";

} // namespace

class TestSendOutbox : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    MailServer m_server;
    QString m_missing;
    std::unique_ptr<QTemporaryDir> m_folder;

    static CommandRun run(const QStringList &arguments)
    {
        return runCommand([&] { return runSend(arguments); });
    }

    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder->filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        return written.fileName();
    }

    QStringList message(quint16 port, const QString &to, const QStringList &more = {})
    {
        return QStringList{"--server",
                           QString("127.0.0.1:%1").arg(port),
                           "--security",
                           "none",
                           "--timeout-seconds",
                           "20",
                           "--from",
                           "anna@example.org",
                           "--to",
                           to,
                           "--subject",
                           "Report",
                           "--attach",
                           file("report.pdf", "%PDF-1.4\n")} +
               more;
    }

    static std::vector<mail::OutboxMessage> record()
    {
        const auto outbox = mail::Outbox::open();
        return outbox ? (*outbox)->messages().value_or(std::vector<mail::OutboxMessage>())
                      : std::vector<mail::OutboxMessage>();
    }

private Q_SLOTS:
    void initTestCase() { m_missing = m_server.start(m_certificates, {"--security", "none"}); }
    void init()
    {
        CLIENTELE_NEEDS(m_missing);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("CLIENTELE_OUTBOX", QFile::encodeName(m_folder->filePath("outbox")));
    }

    void aSecondRunInThePeriodSendsNothing()
    {
        const int before = m_server.stored();
        const auto first = run(message(m_server.port(), "bob@example.org", {"--once-per", "week"}));
        QCOMPARE(first.status, 0);
        QCOMPARE(first.errors, QByteArray());
        file("report.pdf", "%PDF-1.4\nmade anew, with another time in it\n");
        const auto second = run(message(m_server.port(), "bob@example.org", {"--once-per", "week"}));
        QCOMPARE(second.status, 0);
        QCOMPARE(second.output, first.output);
        QCOMPARE(m_server.stored(), before + 1);
        // Another recipient, subject, file or period is another job.
        QCOMPARE(run(message(m_server.port(), "carl@example.org", {"--once-per", "week"})).status, 0);
        QCOMPARE(run(message(m_server.port(), "bob@example.org", {"--once-per", "month"})).status, 0);
        QCOMPARE(
            run(message(m_server.port(), "bob@example.org", {"--once-per", "week", "--cc", "d@example.org"})).status,
            0);
        QCOMPARE(m_server.stored(), before + 4);
    }

    void withoutAPeriodARepeatIsSentAgain()
    {
        const int before = m_server.stored();
        const auto first = run(message(m_server.port(), "bob@example.org"));
        const auto second = run(message(m_server.port(), "bob@example.org"));
        QCOMPARE(second.status, 0);
        QCOMPARE(m_server.stored(), before + 2);
        QVERIFY(first.json()["messageId"] != second.json()["messageId"]);
    }

    void aPeriodThatDoesNotExistIsAWrongCommand()
    {
        const auto wrong = run(message(m_server.port(), "bob@example.org", {"--once-per", "year"}));
        QCOMPARE(wrong.status, 2);
        QVERIFY(record().empty());
    }

    void theNextRunSendsTheMessageThatWaits_data()
    {
        QTest::addColumn<QStringList>("period");
        QTest::newRow("plain") << QStringList();
        QTest::newRow("once a day") << QStringList{"--once-per", "day"};
    }

    void theNextRunSendsTheMessageThatWaits()
    {
        QFETCH(QStringList, period);
        const int before = m_server.stored();
        const QString to = QString("later%1@example.org").arg(period.size());
        const auto first = run(message(m_server.port(), to, period));
        QCOMPARE(first.status, 1);
        QCOMPARE(first.json()["outcome"].toString(), QString("tryLater"));
        QVERIFY2(first.errors.contains("waits in the outbox"), first.errors);
        QCOMPARE(record().at(0).state, mail::OutboxState::Waiting);
        const auto second = run(message(m_server.port(), to, period));
        QCOMPARE(second.status, 0);
        QCOMPARE(second.json()["messageId"], first.json()["messageId"]);
        QCOMPARE(m_server.stored(), before + 1);
        QCOMPARE(record().size(), std::size_t(1));
        QCOMPARE(record().at(0).state, mail::OutboxState::Sent);
    }

    void theOutboxSendsWhatIsDue()
    {
        const int before = m_server.stored();
        const auto first = run(message(m_server.port(), "lateroutbox@example.org"));
        QCOMPARE(first.status, 1);
        const auto early = run({"--outbox"});
        QCOMPARE(early.status, 0);
        QCOMPARE(early.output + early.errors, QByteArray());
        QCOMPARE(m_server.stored(), before);
        const auto now = run({"--outbox", "--now"});
        QCOMPARE(now.status, 0);
        QCOMPARE(now.json()["messageId"], first.json()["messageId"]);
        QCOMPARE(now.json()["outcome"].toString(), QString("sent"));
        QCOMPARE(m_server.stored(), before + 1);
        QCOMPARE(run({"--outbox", "--now"}).output, QByteArray());
    }

    void onlyThoseWhoWerePutOffReceiveTheSecondTry()
    {
        const int before = m_server.stored();
        const auto first = run(message(m_server.port(), "bob@example.org,laterpartial@example.org,bad@example.org"));
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json()["outcome"].toString(), QString("partial"));
        QCOMPARE(run({"--outbox", "--now"}).status, 0);
        QCOMPARE(m_server.stored(), before + 2);
        QCOMPARE(m_server.envelope(before + 1)["to"].toArray(), QJsonArray{"bob@example.org"});
        QCOMPARE(m_server.envelope(before + 2)["to"].toArray(), QJsonArray{"laterpartial@example.org"});
        QCOMPARE(m_server.message(before + 2), m_server.message(before + 1)); // the same Message-ID within
        const auto message = record().at(0);
        QCOMPARE(message.state, mail::OutboxState::Partial);
        QCOMPARE(message.recipients[1].state, mail::OutboxRecipient::State::Accepted);
        QCOMPARE(message.recipients[2].state, mail::OutboxRecipient::State::Refused);
        QVERIFY(message.recipients[2].reply.startsWith("550"));
    }

    void whatWasNotConfirmedIsNotSentAgainInItsPeriod()
    {
        ScriptedServer silent(untilData + "CLOSE\n");
        const auto first = run(message(silent.serverPort(), "bob@example.org", {"--once-per", "month"}));
        QCOMPARE(first.status, 1);
        QCOMPARE(first.json()["outcome"].toString(), QString("unknown"));
        const auto second = run(message(silent.serverPort(), "bob@example.org", {"--once-per", "month"}));
        QCOMPARE(second.status, 1);
        QCOMPARE(second.json()["outcome"].toString(), QString("unknown"));
        QCOMPARE(second.json()["messageId"], first.json()["messageId"]);
        QCOMPARE(silent.connections(), 1);
        QCOMPARE(run({"--outbox", "--now"}).output, QByteArray());
        QCOMPARE(silent.connections(), 1);
    }

    void runsAtTheSameTimeWaitForEachOther()
    {
        const int before = m_server.stored();
        std::atomic<bool> taken = false;
        // Another run is at the same job, ends without having sent, and leaves it to this one.
        QCommandLineParser parser;
        addSendOptions(parser, SendPurpose::Send);
        const QStringList arguments = message(m_server.port(), "bob@example.org", {"--once-per", "day"});
        QVERIFY(parser.parse(QStringList{"clientele send"} + arguments));
        const auto options = parseSendOptions(parser, SendPurpose::Send);
        QVERIFY(options);
        std::thread other([&] {
            const auto outbox = mail::Outbox::open();
            (void)(*outbox)->beginJob(options->job);
            taken = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            (void)(*outbox)->endJob(options->job);
        });
        while (!taken)
            std::this_thread::yield();
        QElapsedTimer waited;
        waited.start();
        const auto second = run(arguments);
        other.join();
        QCOMPARE(second.status, 0);
        QVERIFY(waited.elapsed() >= 500);
        QCOMPARE(m_server.stored(), before + 1);
    }

    void aDamagedOutboxStopsTheCommand()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath("outbox")));
        file("outbox/outbox.sqlite", "broken");
        const int before = m_server.stored();
        const auto failed = run(message(m_server.port(), "bob@example.org"));
        QCOMPARE(failed.status, 1);
        QCOMPARE(failed.output, QByteArray());
        QVERIFY2(failed.errors.contains("damaged"), failed.errors);
        QCOMPARE(failed.errors.count('\n'), 1);
        QCOMPARE(m_server.stored(), before);
    }

    void anAccountThatDoesNotExistIsAWrongCommand()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto failed = run({"--account", "Nobody's", "--from", "a@example.org", "--to", "b@example.org"});
        QStandardPaths::setTestModeEnabled(false);
        QCOMPARE(failed.status, 2);
        QVERIFY2(failed.errors.contains("Nobody's"), failed.errors);
    }

    void periodsAreThoseOfThePersonsClock()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime time(QDate(2027, 1, 1), QTime(7, 5), berlin);
        QCOMPARE(periodName(Period::Always, time), QString());
        QCOMPARE(periodName(Period::Day, time), QString("2027-01-01"));
        QCOMPARE(periodName(Period::Week, time), QString("2026-W53")); // ISO 8601
        QCOMPARE(periodName(Period::Month, time), QString("2027-01"));
        const QString hour = periodName(Period::Hour, time);
        QVERIFY2(hour.startsWith("2027-01-01T07"), qPrintable(hour));
        QCOMPARE(periodName(Period::Hour, time.addSecs(54 * 60)), hour);
        QVERIFY(periodName(Period::Hour, time.addSecs(55 * 60)) != hour);
        const QDateTime twice(QDate(2026, 10, 25), QTime(0, 30), QTimeZone("UTC")); // 2:30 in summer time
        QVERIFY(periodName(Period::Hour, twice.toTimeZone(berlin)) !=
                periodName(Period::Hour, twice.addSecs(3600).toTimeZone(berlin)));
    }

    void theUnitsOfTheTimersAreValid()
    {
        CLIENTELE_NEEDS(clientele::tests::notInstalled({"systemd-analyze"}));
        const QString analyze = QStandardPaths::findExecutable("systemd-analyze");
        QStringList units;
        for (const QFileInfo &info : QDir(CLIENTELE_SOURCE_DIR "/packaging/systemd").entryInfoList(QDir::Files)) {
            QFile unit(info.filePath());
            QVERIFY(unit.open(QIODevice::ReadOnly));
            // The program need not be installed here.
            units += file(info.fileName(), unit.readAll().replace("/usr/bin/clientele", "/bin/true"));
        }
        QCOMPARE(units.size(), 4);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_RUNTIME_DIR", m_folder->path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(analyze, QStringList{"verify", "--man=no", "--user"} + units);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll());
    }

    void theDocumentedCommandsHaveTheOptionsOfTheProgram()
    {
        QByteArray text;
        for (const QString name : {"README.md", "packaging/systemd/clientele-report.service",
                                   "packaging/systemd/clientele-outbox.service"}) {
            QFile documented(QString(CLIENTELE_SOURCE_DIR "/") + name);
            QVERIFY(documented.open(QIODevice::ReadOnly));
            text += documented.readAll().replace("\\\n#", " ").replace("\\\n", " ");
        }
        QCommandLineParser report;
        addCommonOptions(report);
        addSendOptions(report, SendPurpose::Report);
        report.addOption({"readme", "", "F"});
        QCommandLineParser send;
        addSendOptions(send, SendPurpose::Send);
        int commands = 0;
        static const QRegularExpression command("clientele (report|send) ([^\n`]*--[^\n`]*)");
        for (auto match = command.globalMatch(QString::fromUtf8(text)); match.hasNext();) {
            const auto found = match.next();
            if (found.captured(1) == "report" && !found.captured(2).contains("--mail-to"))
                continue; // the report's own options are tried elsewhere
            QCommandLineParser &parser = found.captured(1) == "report" ? report : send;
            QVERIFY2(parser.parse(QStringList{"clientele"} + QProcess::splitCommand(found.captured(2))),
                     qPrintable(found.captured(0) + ": " + parser.errorText()));
            ++commands;
        }
        QVERIFY(commands >= 5);
    }

    void aReportsJobIsWhatItSaysAndToWhom()
    {
        const auto keyOf = [](const QStringList &more) {
            QCommandLineParser parser;
            addCommonOptions(parser);
            addSendOptions(parser, SendPurpose::Report);
            parser.parse(QStringList{"clientele report", "/data/no-such.csv", "--server", "localhost:25", "--security",
                                     "none", "--from", "a@example.org", "--mail-to", "b@example.org,c@example.org",
                                     "--once-per", "day"} +
                         more);
            const auto options = parseSendOptions(parser, SendPurpose::Report);
            return options ? options->job : options.error().sentence();
        };
        const QString key = keyOf({});
        QCOMPARE(key.size(), 64);
        QCOMPARE(keyOf({"--output", "elsewhere.pdf", "--timings", "--timeout-seconds", "9"}), key);
        for (const QStringList &more : {QStringList{"--filter", "region=West"}, QStringList{"more.csv"},
                                        QStringList{"--subject", "x"}, QStringList{"--bcc", "d@example.org"}})
            QVERIFY2(keyOf(more) != key, qPrintable(more.join(' ')));
    }
};

QTEST_GUILESS_MAIN(TestSendOutbox)
#include "tst_sendoutbox.moc"
