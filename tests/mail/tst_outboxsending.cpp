// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sending by way of the outbox, against servers that do exactly what a script says.

#include "models/mail/mailsender.h"
#include "models/mail/outboxrunner.h"
#include "tests/mail/outboxfixture.h"
#include "tests/mail/scriptedserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const QString untilRecipient = "S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL *\nS: 250 ok\nC: RCPT *\n";
const QString untilData = untilRecipient + "S: 250 ok\nC: DATA\nS: 354 go\n";
const QString goodEnd = "BODY\nS: 250 taken\nC: QUIT\nS: 221 bye\n";

/// A keyring that holds nothing and is never asked.
class NoKeyring final : public SecretStore
{
public:
    void read(const QString &, QObject *, Read) override { QFAIL("the keyring was asked"); }
    void write(const QString &, const QString &, QObject *, Done) override { QFAIL("the keyring was asked"); }
    void remove(const QString &, QObject *, Done) override { QFAIL("the keyring was asked"); }
};

} // namespace

class TestOutboxSending : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath("outbox"); }
    [[nodiscard]] std::vector<OutboxMessage> record() const
    {
        const auto outbox = Outbox::open(path());
        return outbox ? (*outbox)->messages().value_or(std::vector<OutboxMessage>()) : std::vector<OutboxMessage>();
    }

    SendResult send(MailSender &sender, quint16 port, const MailMessage &made) const
    {
        QSignalSpy finished(&sender, &MailSender::finished);
        sender.send(serverAt(port), made);
        return finished.wait(20'000) ? finished[0][0].value<SendResult>() : SendResult();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theMessageIsStoredBeforeTheFirstByteLeaves()
    {
        ScriptedServer server(untilData + goodEnd);
        MailSender sender(path());
        int connectionsWhenStored = -1;
        OutboxState stateWhenStored = OutboxState::Sent;
        connect(&sender, &MailSender::stored, this, [&] {
            connectionsWhenStored = server.heard().size();
            stateWhenStored = record().at(0).state;
        });
        QCOMPARE(int(send(sender, server.serverPort(), figuresOfTheWeek()).outcome), int(SendResult::Outcome::Sent));
        QCOMPARE(connectionsWhenStored, 0);
        QVERIFY(stateWhenStored == OutboxState::Sending || stateWhenStored == OutboxState::Sent);
        QCOMPARE(record().at(0).state, OutboxState::Sent);
        QCOMPARE(record().at(0).recipients.at(0).reply, QString("250 taken"));
        QCOMPARE(QDir(path() + "/messages").entryList(QDir::Files), QStringList());
    }

    void theRecordHoldsTheHashOfEachFile()
    {
        ScriptedServer server(untilData + goodEnd);
        QFile file(m_folder->filePath("data.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 100'000; ++i)
            file.write(reinterpret_cast<const char *>(&i), sizeof i);
        file.close();
        MailMessage made = figuresOfTheWeek(0);
        Attachment onDisk;
        onDisk.path = file.fileName();
        made.attachments.push_back(onDisk);
        MailSender sender(path());
        QCOMPARE(int(send(sender, server.serverPort(), made).outcome), int(SendResult::Outcome::Sent));
        const auto attachments = record().at(0).attachments;
        QCOMPARE(attachments.size(), std::size_t(2));
        QCOMPARE(attachments[0].sha256, // of nothing, as FIPS 180-4 gives it
                 QString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QProcess sum;
        sum.start("sha256sum", {file.fileName()});
        QVERIFY(sum.waitForFinished());
        QCOMPARE(attachments[1].sha256, QString::fromLatin1(sum.readAllStandardOutput().left(64)));
        QCOMPARE(attachments[1].bytes, qint64(400'000));
        QCOMPARE(attachments[1].name, QString("data.bin"));
    }

    void theMarkIsThereBeforeTheServerCanHaveAll()
    {
        ScriptedServer server(untilData + "BODY\nWAIT 100000\n");
        MailSender sender(path());
        QSignalSpy finished(&sender, &MailSender::finished);
        bool markedBeforeTheEnd = true;
        connect(&server, &QTcpServer::newConnection, this, [] {});
        sender.send(serverAt(server.serverPort()), figuresOfTheWeek());
        while (!server.isDone() && server.body().isEmpty())
            QTest::qWait(5);
        const auto database = OutboxDatabase::open(path());
        markedBeforeTheEnd = (*database)->value("SELECT maybeAccepted FROM message").value().toInt() == 1;
        QVERIFY(markedBeforeTheEnd);
        QCOMPARE(finished.count(), 0);
        sender.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(record().at(0).state, OutboxState::Unknown);
    }

    void nothingIsMarkedBeforeTheServerWantsTheMessage()
    {
        ScriptedServer server(untilRecipient + "WAIT 100000\n");
        MailSender sender(path());
        sender.send(serverAt(server.serverPort()), figuresOfTheWeek());
        QTRY_VERIFY(server.heard().join('\n').contains("RCPT"));
        const auto database = OutboxDatabase::open(path());
        QCOMPARE((*database)->value("SELECT maybeAccepted FROM message").value().toInt(), 0);
    }

    void withoutTheMarkTheEndIsWithheld()
    {
        ScriptedServer server(untilData + goodEnd);
        OutboxSender sender(path());
        QSignalSpy finished(&sender, &OutboxSender::finished);
        QSignalSpy recordFailed(&sender, &OutboxSender::recordFailed);
        std::unique_ptr<FullDisk> full;
        connect(&sender, &OutboxSender::stored, this, [&] { full = std::make_unique<FullDisk>(); });
        sender.send(serverAt(server.serverPort()), figuresOfTheWeek(200'000), {});
        const bool ended = finished.wait(20'000);
        full.reset();
        QVERIFY(ended);
        const auto result = finished[0][0].value<SendResult>();
        QCOMPARE(int(result.outcome), int(SendResult::Outcome::TryLater));
        QVERIFY(result.error && result.error->what.contains("outbox"));
        QCOMPARE(recordFailed.count(), 1);
        QTest::qWait(100);
        QVERIFY(!server.isDone());
        QVERIFY(!server.heard().join('\n').contains("QUIT"));
    }

    void aFullDiskSendsNothing()
    {
        ScriptedServer server(untilData + goodEnd);
        OutboxSender sender(path());
        QSignalSpy finished(&sender, &OutboxSender::finished);
        QVERIFY(Outbox::open(path()));
        auto full = std::make_unique<FullDisk>();
        sender.send(serverAt(server.serverPort()), figuresOfTheWeek(), {});
        const bool ended = finished.wait(20'000);
        full.reset();
        QVERIFY(ended);
        const auto result = finished[0][0].value<SendResult>();
        QVERIFY(!result.delivered() && !result.reachedServer && result.error);
        QCOMPARE(int(result.error->code), int(Error::Code::Io));
        QCOMPARE(server.connections(), 0);
        QVERIFY(record().empty());
        QCOMPARE(QDir(path() + "/messages").entryList(QDir::Files), QStringList());
    }

    void aSecondTryIsTheSameMessage()
    {
        ScriptedServer busy(untilRecipient + "S: 451 later\nC: QUIT\nS: 221 bye\n");
        ScriptedServer ready(untilData + goodEnd);
        MailSender sender(path());
        const SendResult first = send(sender, busy.serverPort(), figuresOfTheWeek());
        QCOMPARE(int(first.outcome), int(SendResult::Outcome::TryLater));
        QVERIFY(sender.last() && sender.last()->state == OutboxState::Waiting && sender.last()->nextTry.isValid());
        QCOMPARE(first.nextTry, sender.last()->nextTry);
        const SendResult second = send(sender, ready.serverPort(), figuresOfTheWeek());
        QCOMPARE(int(second.outcome), int(SendResult::Outcome::Sent));
        QCOMPARE(second.messageId, first.messageId);
        QVERIFY(!second.nextTry.isValid());
        QCOMPARE(record().size(), std::size_t(1));
        ScriptedServer third(untilData + goodEnd);
        QVERIFY(send(sender, third.serverPort(), figuresOfTheWeek()).messageId != first.messageId);
        QCOMPARE(record().size(), std::size_t(2));
    }

    void whoWritesToTheRefusedTakesThemFromTheOutbox()
    {
        ScriptedServer some(untilRecipient + "S: 250 ok\nC: RCPT *\nS: 451 later\nC: DATA\nS: 354 go\n" + goodEnd);
        ScriptedServer second(untilData + goodEnd);
        MailSender sender(path());
        MailMessage made = figuresOfTheWeek();
        made.cc = {*parseAddress("carl@example.org")};
        QCOMPARE(int(send(sender, some.serverPort(), made).outcome), int(SendResult::Outcome::Partial));
        QCOMPARE(record().at(0).state, OutboxState::Waiting);
        made.to = made.cc;
        made.cc.clear();
        QCOMPARE(int(send(sender, second.serverPort(), made).outcome), int(SendResult::Outcome::Sent));
        QCOMPARE(record().size(), std::size_t(2));
        QCOMPARE(record().at(1).state, OutboxState::Partial); // carl is not tried a second time
    }

    void aSenderThatGoesCancelsWhatIsCertain()
    {
        ScriptedServer server(untilRecipient + "WAIT 100000\n");
        auto sender = std::make_unique<MailSender>(path());
        sender->send(serverAt(server.serverPort()), figuresOfTheWeek());
        QTRY_VERIFY(server.heard().join('\n').contains("RCPT"));
        sender.reset();
        QCOMPARE(record().at(0).state, OutboxState::Cancelled);
    }

    void aSenderThatGoesAfterTheEndLeavesItUnknown()
    {
        ScriptedServer server(untilData + "BODY\nWAIT 100000\n");
        auto sender = std::make_unique<MailSender>(path());
        sender->send(serverAt(server.serverPort()), figuresOfTheWeek());
        QTRY_VERIFY(server.body().contains("xx") || server.isDone());
        QTest::qWait(200);
        sender.reset();
        QCOMPARE(record().at(0).state, OutboxState::Unknown);
    }

    void settingsThatCannotWorkAreNotStored()
    {
        MailSender sender(path());
        SmtpSettings server = serverAt(25);
        server.host = "smtp.example.org"; // in clear
        QSignalSpy finished(&sender, &MailSender::finished);
        sender.send(server, figuresOfTheWeek());
        QVERIFY(finished.wait());
        QCOMPARE(int(finished[0][0].value<SendResult>().outcome), int(SendResult::Outcome::Refused));
        QVERIFY(!QFile::exists(path()));
    }

    void theRunnerSendsWhatIsDueAndLeavesWhatNeedsAPassword()
    {
        ScriptedServer busy(untilRecipient + "S: 451 later\nC: QUIT\nS: 221 bye\n");
        {
            MailSender sender(path());
            QCOMPARE(int(send(sender, busy.serverPort(), figuresOfTheWeek()).outcome),
                     int(SendResult::Outcome::TryLater));
        }
        ScriptedServer ready(untilData + goodEnd);
        AccountAccess access(std::make_unique<NoKeyring>());
        OutboxRunner runner(access, path());
        QSignalSpy idle(&runner, &OutboxRunner::idle);
        QSignalSpy tried(&runner, &OutboxRunner::tried);
        runner.look();
        QVERIFY(idle.wait());
        QCOMPARE(tried.count(), 0); // not due yet
        const auto database = OutboxDatabase::open(path());
        QVERIFY((*database)->run("UPDATE message SET nextTry = 0"));
        SmtpSettings server = serverAt(ready.serverPort());
        const auto text = [](const SmtpSettings &settings) {
            return QString::fromUtf8(QJsonDocument(serverToJson(settings)).toJson(QJsonDocument::Compact));
        };
        QVERIFY((*database)->run("UPDATE message SET server = ?", {text(server)}));
        runner.look();
        QVERIFY(idle.wait());
        QCOMPARE(tried.count(), 1);
        QCOMPARE(record().at(0).state, OutboxState::Sent);
        server.user = "ann";
        QVERIFY((*database)->run("UPDATE message SET state = 'waiting', nextTry = 0, server = ?", {text(server)}));
        runner.look();
        QVERIFY(idle.wait());
        QCOMPARE(tried.count(), 1);
        QCOMPARE(record().at(0).state, OutboxState::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestOutboxSending)
#include "tst_outboxsending.moc"
