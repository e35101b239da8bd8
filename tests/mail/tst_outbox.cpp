// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox by itself: what is stored, who may take it, and what a file in trouble does.

#include "models/mail/outbox.h"
#include "models/mail/outboxlease.h"
#include "tests/mail/outboxfixture.h"
#include "tests/requirement.h"

#include <QDir>
#include <QJsonDocument>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

/// A process number that is nobody's any more.
QString endedProcess()
{
    QProcess process;
    process.start("/bin/sleep", {"60"});
    process.waitForStarted();
    QStringList parts = thisProcess().split('|');
    parts[3] = QString::number(process.processId());
    process.kill();
    process.waitForFinished();
    return parts.join('|');
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    using Outcome = SendResult::Outcome;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath("outbox"); }
    [[nodiscard]] QString databasePath() const { return path() + "/outbox.sqlite"; }

    std::unique_ptr<Outbox> open() const
    {
        auto outbox = Outbox::open(path());
        if (!outbox)
            qWarning("%s", qPrintable(outbox.error().sentence()));
        return outbox ? std::move(*outbox) : nullptr;
    }

    OutboxDraft draft(const Outbox &outbox, const QString &messageId, const QString &job = {}) const
    {
        OutboxDraft made;
        made.messageId = messageId;
        made.order.job = job;
        made.order.account = "Work";
        made.subject = "Wochenbericht „KW 47“";
        made.server.host = "smtp.example.org";
        made.server.user = "ann";
        made.server.password = "hunter2-password";
        made.server.accessToken = "hunter2-token";
        made.server.proxy.password = "hunter2-proxy";
        made.envelope.from = "anna@example.org";
        made.envelope.recipients = QStringList{"bob@example.org", "carl@example.org"};
        made.attachments = {{"report.pdf", 1234, QString(64, 'a')}};
        static int number = 0;
        made.path = outbox.messageFolder() + QString("/m%1.eml").arg(++number);
        QFile file(made.path);
        if (file.open(QIODevice::WriteOnly))
            made.envelope.size = file.write("Subject: x\r\n\r\nHello\r\n");
        return made;
    }

    static OutboxMessage read(const Outbox &outbox, qint64 id)
    {
        const auto message = outbox.message(id);
        return message && *message ? **message : OutboxMessage();
    }

    /// Makes every lease one of a process that has ended, as after a kill.
    void endOwners() const
    {
        const auto database = OutboxDatabase::open(path());
        QVERIFY(database);
        const QString gone = endedProcess();
        QVERIFY((*database)->run("UPDATE message SET owner = ? WHERE owner <> ''", {gone}));
        QVERIFY((*database)->run("UPDATE job SET owner = ?", {gone}));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMessageComesBackAsItWasStored()
    {
        const auto outbox = open();
        QVERIFY(outbox);
        const OutboxDraft made = draft(*outbox, "one@example.org", "job");
        const auto id = outbox->add(made);
        QVERIFY(id);
        const OutboxMessage message = read(*outbox, *id);
        QCOMPARE(message.state, OutboxState::Sending);
        QCOMPARE(message.messageId, QString("one@example.org"));
        QCOMPARE(message.subject, made.subject);
        QCOMPARE(message.account, QString("Work"));
        QCOMPARE(message.job, QString("job"));
        QCOMPARE(message.envelope.from, QString("anna@example.org"));
        QCOMPARE(message.waitingRecipients(), made.envelope.recipients);
        QCOMPARE(message.envelope.recipients, made.envelope.recipients);
        QCOMPARE(message.envelope.size, made.envelope.size);
        QCOMPARE(message.attachments, made.attachments);
        QCOMPARE(message.path, made.path);
        QCOMPARE(message.server.host, QString("smtp.example.org"));
        QCOMPARE(message.server.user, QString("ann"));
        QVERIFY(message.created.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void serverSettingsComeBackWithoutSecrets()
    {
        SmtpSettings server;
        server.host = "smtp.example.org";
        server.port = 465;
        server.security = Security::Tls;
        server.authMethod = AuthMethod::ScramSha256;
        server.user = "ann";
        server.password = "hunter2";
        server.accessToken = "hunter2";
        server.caFile = "/etc/ca.pem";
        server.pinnedCertificate = "AB";
        server.proxy = {SmtpProxy::Kind::Socks5, "proxy", 1080, "ann", "hunter2"};
        server.notices.failure = true;
        const QJsonObject json = serverToJson(server);
        QVERIFY(!QJsonDocument(json).toJson().contains("hunter2"));
        const SmtpSettings back = serverFromJson(json);
        QCOMPARE(serverToJson(back), json);
        QVERIFY(back.password.isEmpty() && back.accessToken.isEmpty() && back.proxy.password.isEmpty());
        QCOMPARE(back.port, quint16(465));
        QCOMPARE(int(back.security), int(Security::Tls));
        QCOMPARE(back.proxy.port, quint16(1080));
    }

    void noSecretIsInAnyFile()
    {
        {
            const auto outbox = open();
            QVERIFY(outbox->add(draft(*outbox, "one@example.org")));
        }
        int files = 0;
        for (const QFileInfo &info : QDir(path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void nobodyElseMayReadIt()
    {
        const mode_t before = ::umask(0);
        {
            const auto outbox = open();
            QVERIFY(outbox);
        }
        ::umask(before);
        const auto rights = [](const QString &name) {
            struct stat status = {};
            ::stat(QFile::encodeName(name).constData(), &status);
            return int(status.st_mode & 0777);
        };
        QCOMPARE(rights(path()), 0700);
        QCOMPARE(rights(path() + "/messages"), 0700);
        QCOMPARE(rights(databasePath()), 0600);
    }

    void whatAKillLeftBeforeTheMarkWaits()
    {
        qint64 id = 0;
        {
            const auto outbox = open();
            id = outbox->add(draft(*outbox, "one@example.org")).value();
        }
        QCOMPARE(read(*open(), id).state, OutboxState::Sending); // this process lives
        endOwners();
        const auto outbox = open();
        QCOMPARE(read(*outbox, id).state, OutboxState::Waiting);
        QCOMPARE(outbox->due(QDateTime::currentDateTimeUtc()).value().size(), std::size_t(1));
    }

    void whatAKillLeftAfterTheMarkIsUnknown()
    {
        qint64 id = 0;
        {
            const auto outbox = open();
            id = outbox->add(draft(*outbox, "one@example.org")).value();
            QVERIFY(outbox->markMaybeAccepted(id));
        }
        endOwners();
        const auto outbox = open();
        QCOMPARE(read(*outbox, id).state, OutboxState::Unknown);
        QVERIFY(outbox->due(QDateTime::currentDateTimeUtc(), true).value().empty());
        const auto taken = outbox->take(id);
        QVERIFY(taken && !*taken);
    }

    void onlyOneMayTakeAMessage()
    {
        const auto first = open();
        const auto second = open();
        const qint64 id = first->add(draft(*first, "one@example.org")).value();
        QVERIFY(first->giveBack("one@example.org"));
        const auto taken = first->take(id);
        QVERIFY(taken && *taken);
        QCOMPARE(int((*taken)->before.value()), int(OutboxState::Waiting));
        const auto late = second->take(id);
        QVERIFY(late && !*late);
        QVERIFY(!second->sendAgain(id));
        QVERIFY(!second->discard(id));
        QCOMPARE(second->message(id).value()->state, OutboxState::Sending);
    }

    void markingNeedsTheLease()
    {
        const auto outbox = open();
        const qint64 id = outbox->add(draft(*outbox, "one@example.org")).value();
        endOwners();
        QVERIFY(!outbox->markMaybeAccepted(id));
    }

    void aSecondTryReplacesTheMessageThatNobodyHas()
    {
        const auto outbox = open();
        const OutboxDraft old = draft(*outbox, "one@example.org", "weekly");
        const qint64 id = outbox->add(old).value();
        QVERIFY(outbox->conclude(id, answer(Outcome::TryLater, {}, {}, "451 later")));
        QCOMPARE(*outbox->takeReplaced({}, "monthly"), std::optional<QString>());
        const auto replaced = outbox->takeReplaced({}, "weekly");
        QCOMPARE(*replaced, std::optional<QString>("one@example.org"));
        QVERIFY(!outbox->takeReplaced("one@example.org", {})); // it is being sent now
        const OutboxDraft fresh = draft(*outbox, "one@example.org", "weekly");
        QCOMPARE(outbox->add(fresh).value(), id);
        QVERIFY(!QFile::exists(old.path));
        QVERIFY(QFile::exists(fresh.path));
        QCOMPARE(read(*outbox, id).path, fresh.path);
        QCOMPARE(outbox->messages().value().size(), std::size_t(1));
        QVERIFY(outbox->conclude(id, answer(Outcome::Sent, {"bob@example.org", "carl@example.org"})));
        QVERIFY(!QFile::exists(fresh.path)); // the record needs no text
        QCOMPARE(*outbox->takeReplaced({}, "weekly"), std::optional<QString>());
        QCOMPARE(*outbox->takeReplaced("one@example.org", {}), std::optional<QString>());
    }

    void whatSomebodyHasReceivedIsNotReplaced()
    {
        const auto outbox = open();
        const qint64 id = outbox->add(draft(*outbox, "one@example.org", "weekly")).value();
        QVERIFY(
            outbox->conclude(id, answer(Outcome::Partial, {"bob@example.org"}, {{"carl@example.org", "451 later"}})));
        QCOMPARE(read(*outbox, id).state, OutboxState::Waiting);
        QCOMPARE(*outbox->takeReplaced({}, "weekly"), std::optional<QString>());
    }

    void anUnknownMessageStaysUnknownWhenItsSecondTryIsKilled()
    {
        qint64 id = 0;
        {
            const auto outbox = open();
            id = outbox->add(draft(*outbox, "one@example.org")).value();
            QVERIFY(outbox->conclude(id, answer(Outcome::Unknown, {}, {}, {})));
            QCOMPARE(**outbox->takeReplaced("one@example.org", {}), QString("one@example.org"));
            QCOMPARE(outbox->add(draft(*outbox, "one@example.org")).value(), id);
        }
        endOwners();
        QCOMPARE(read(*open(), id).state, OutboxState::Unknown);
    }

    void aPersonDecidesAboutTheUnknown()
    {
        const auto outbox = open();
        std::vector<qint64> ids;
        for (const QString name : {"a@example.org", "b@example.org", "c@example.org", "d@example.org"}) {
            ids.push_back(outbox->add(draft(*outbox, name)).value());
            const bool greylisted = name.startsWith('d');
            QVERIFY(outbox->conclude(
                ids.back(), answer(Outcome::Unknown, {},
                                   greylisted ? std::vector<RefusedRecipient>{{"carl@example.org", "451 later"}}
                                              : std::vector<RefusedRecipient>{},
                                   {})));
        }
        QVERIFY(outbox->sendAgain(ids[0]));
        QCOMPARE(read(*outbox, ids[0]).state, OutboxState::Waiting);
        QCOMPARE(outbox->due(QDateTime::currentDateTimeUtc()).value().size(), std::size_t(1));
        QVERIFY(outbox->confirmArrived(ids[1]));
        QCOMPARE(read(*outbox, ids[1]).state, OutboxState::Arrived);
        QVERIFY(read(*outbox, ids[1]).path.isEmpty());
        QVERIFY(outbox->discard(ids[2]));
        QCOMPARE(read(*outbox, ids[2]).state, OutboxState::Discarded);
        QVERIFY(outbox->confirmArrived(ids[3])); // but not with carl, whom the server had put off
        QCOMPARE(read(*outbox, ids[3]).state, OutboxState::Waiting);
        QCOMPARE(read(*outbox, ids[3]).waitingRecipients(), QStringList{"carl@example.org"});
        QCOMPARE(QDir(outbox->messageFolder()).entryList(QDir::Files).size(), 2);
        QVERIFY(!outbox->sendAgain(12345));
    }

    void aJobIsDoneOnceInItsPeriod()
    {
        const auto outbox = open();
        QCOMPARE(int(outbox->beginJob("week 47").value().state), int(Outbox::JobState::Mine));
        QCOMPARE(int(open()->beginJob("week 47").value().state), int(Outbox::JobState::Busy));
        QCOMPARE(int(open()->beginJob("week 48").value().state), int(Outbox::JobState::Mine));
        const qint64 id = outbox->add(draft(*outbox, "one@example.org", "week 47")).value();
        QVERIFY(outbox->conclude(id, answer(Outcome::TryLater, {}, {}, "451 later")));
        QVERIFY(outbox->endJob("week 47"));
        QCOMPARE(int(outbox->beginJob("week 47").value().state), int(Outbox::JobState::Mine)); // nobody has it yet
        QVERIFY(outbox->takeReplaced({}, "week 47").value());
        QCOMPARE(outbox->add(draft(*outbox, "one@example.org", "week 47")).value(), id);
        QVERIFY(outbox->conclude(id, answer(Outcome::Sent, {"bob@example.org", "carl@example.org"})));
        QVERIFY(outbox->endJob("week 47"));
        const auto done = outbox->beginJob("week 47");
        QCOMPARE(int(done->state), int(Outbox::JobState::Done));
        const SendResult result = done->message->result();
        QCOMPARE(outcomeToken(result.outcome), QString("sent"));
        QCOMPARE(result.messageId, QString("one@example.org"));
        QCOMPARE(result.accepted, QStringList({"bob@example.org", "carl@example.org"}));
        QCOMPARE(result.reply, QString("250 ok"));
    }

    void aJobOfAKilledProcessIsTakenOver()
    {
        {
            const auto outbox = open();
            QCOMPARE(int(outbox->beginJob("a").value().state), int(Outbox::JobState::Mine));
            QCOMPARE(int(outbox->beginJob("b").value().state), int(Outbox::JobState::Mine));
            QVERIFY(outbox->add(draft(*outbox, "a@example.org", "a")));
            const qint64 id = outbox->add(draft(*outbox, "b@example.org", "b")).value();
            QVERIFY(outbox->markMaybeAccepted(id));
        }
        endOwners();
        const auto outbox = open();
        QCOMPARE(int(outbox->beginJob("a").value().state), int(Outbox::JobState::Mine));
        const auto maybe = outbox->beginJob("b"); // may have been delivered: not again by itself
        QCOMPARE(int(maybe->state), int(Outbox::JobState::Done));
        QCOMPARE(outcomeToken(maybe->message->result().outcome), QString("unknown"));
    }

    void aProcessIsKnownByMoreThanItsNumber()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString self = thisProcess();
        QVERIFY(isAlive(self, now));
        QVERIFY(!isAlive({}, now));
        QVERIFY(!isAlive("nonsense", now));
        QStringList parts = self.split('|');
        QStringList later = parts;
        later[4] += "1"; // the same number, another start
        QVERIFY(!isAlive(later.join('|'), now));
        QStringList before = parts;
        before[1] = "another boot";
        QVERIFY(!isAlive(before.join('|'), now));
        QStringList far = parts;
        far[0] = "another machine";
        QVERIFY(isAlive(far.join('|'), now));
        QVERIFY(!isAlive(far.join('|'), now.addDays(-2)));
        QVERIFY(!isAlive(endedProcess(), now));
    }

    void aDamagedFileIsToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("This is no database, whatever its name says.\n").repeated(100);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a database with a hole") << QByteArray();
        QTest::newRow("another program's database") << QByteArray("other");
        QTest::newRow("of a later version") << QByteArray("later");
    }

    void aDamagedFileIsToldAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        {
            const auto outbox = open();
            for (int i = 0; i < 30; ++i)
                QVERIFY(outbox->add(draft(*outbox, QString("m%1@example.org").arg(i))));
        }
        if (content == "other" || content == "later") {
            const auto database = OutboxDatabase::open(path());
            QVERIFY((*database)->run(content == "other" ? "PRAGMA application_id = 7" : "PRAGMA user_version = 99"));
        } else {
            QFile file(databasePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (content.isEmpty()) {
                QVERIFY(file.seek(4096));
                file.write(QByteArray(8192, '\x5a'));
            } else {
                file.resize(0);
                file.write(content);
            }
        }
        QFile file(databasePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Outbox::open(path());
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), int(Error::Code::Io));
        QVERIFY(!opened.error().what.isEmpty() && !opened.error().remedy.isEmpty());
        QVERIFY2(opened.error().where.contains("outbox.sqlite"), qPrintable(opened.error().where));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(path() + "/messages").entryList(QDir::Files).size(), 30);
    }

    void anEmptyFileBesideMessagesIsDamageToo()
    {
        {
            const auto outbox = open();
            QVERIFY(outbox->add(draft(*outbox, "one@example.org")));
        }
        QVERIFY(QFile::resize(databasePath(), 0));
        const auto opened = Outbox::open(path());
        QVERIFY(!opened);
        QCOMPARE(QFileInfo(databasePath()).size(), 0);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile file(m_folder->filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto below = Outbox::open(m_folder->filePath("file/outbox"));
        QVERIFY(!below);
        QVERIFY2(below.error().remedy.contains("CLIENTELE_OUTBOX"), qPrintable(below.error().sentence()));
        if (::geteuid() == 0)
            QSKIP("root may write everywhere"); // tst_outboxprocesses shows it as another user
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(!Outbox::open(path()));
        QFile::setPermissions(m_folder->path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void aFullDiskStoresNothingAndSpoilsNothing()
    {
        qint64 id = 0;
        const auto outbox = open();
        id = outbox->add(draft(*outbox, "one@example.org")).value();
        const OutboxDraft second = draft(*outbox, "two@example.org");
        {
            const FullDisk full;
            const auto added = outbox->add(second);
            QVERIFY(!added);
            QCOMPARE(int(added.error().code), int(Error::Code::Io));
            QVERIFY(!outbox->markMaybeAccepted(id));
            QVERIFY(!outbox->conclude(id, answer(Outcome::Sent, {"bob@example.org"})));
            QVERIFY(!Outbox::open(m_folder->filePath("new")));
        }
        QCOMPARE(outbox->messages().value().size(), std::size_t(1));
        QCOMPARE(read(*outbox, id).state, OutboxState::Sending);
        QVERIFY(outbox->markMaybeAccepted(id));
        QVERIFY(open());
    }

    void filesThatNobodyNeedsGoAfterAWhile()
    {
        QString kept;
        QString orphan;
        QString fresh;
        const auto age = [](const QString &name, int days) {
            QFile file(name);
            return file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime);
        };
        {
            const auto outbox = open();
            const OutboxDraft made = draft(*outbox, "one@example.org");
            QVERIFY(outbox->add(made));
            kept = made.path;
            orphan = outbox->messageFolder() + "/orphan.eml";
            fresh = outbox->messageFolder() + "/fresh.eml";
        }
        QVERIFY(age(kept, 100));
        QVERIFY(age(orphan, 100));
        QVERIFY(age(fresh, 0));
        QVERIFY(open());
        QVERIFY(QFile::exists(kept));
        QVERIFY(!QFile::exists(orphan));
        QVERIFY(QFile::exists(fresh));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
