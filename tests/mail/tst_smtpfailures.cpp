// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"
#include "tests/mail/conversation.h"
#include "tests/requirement.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

namespace {

/// Reads without end what was never written, to keep a sending in its body.
class Endless final : public QIODevice
{
public:
    Endless() { open(QIODevice::ReadOnly); }
    [[nodiscard]] qint64 handedOut() const { return m_count; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        for (qint64 i = 0; i < most; ++i)
            data[i] = (m_count + i) % 70 == 69 ? '\n' : 'x';
        m_count += most;
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_count = 0;
};

} // namespace

class TestSmtpFailures : public QObject, protected Conversation
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_missing = m_certificates.make(); }

    void everyPhaseMayBeRefused_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("phrase");
        const QString mail = helloInClear + "C: MAIL *\n";
        const QString rcpt = mail + "S: 250 ok\nC: RCPT *\n";
        const QString data = rcpt + "S: 250 ok\nC: DATA\n";
        const QString dot = data + "S: 354 go\nBODY\n";
        QTest::newRow("greeting") << ""
                                  << "does not talk";
        QTest::newRow("EHLO") << "S: 220 ready\nC: EHLO *\n"
                              << "does not talk";
        QTest::newRow("MAIL") << mail << "refused the sender";
        QTest::newRow("RCPT") << rcpt << "refused every recipient";
        QTest::newRow("DATA") << data << "refused the message";
        QTest::newRow("final dot") << dot << "refused the message";
    }
    void everyPhaseMayBeRefused()
    {
        QFETCH(QString, script);
        QFETCH(QString, phrase);
        for (const int code : {554, 451, 421}) {
            const QString verdict = script + QString("S: %1 9.9.9 reason\n").arg(code);
            const bool twice =
                code == 421 && !script.contains("MAIL"); // one new connection, where nothing was said yet
            ScriptedServer server(code == 421
                                      ? verdict + "CLOSE\n" + (twice ? "NEXT\n" + verdict + "CLOSE\n" : QString())
                                      : verdict + "C: QUIT\nS: 221 bye\n");
            const auto result = send(inClear(server));
            QCOMPARE(server.problems(), QStringList());
            QCOMPARE(result.outcome, code == 554 ? Outcome::Refused : Outcome::TryLater);
            QVERIFY(result.accepted.isEmpty());
            QCOMPARE(result.reply, QString("%1 9.9.9 reason").arg(code));
            QVERIFY2(result.error->where.contains("9.9.9 reason"), qPrintable(result.error->sentence()));
            if (code == 554)
                QVERIFY2(result.error->what.contains(phrase), qPrintable(result.error->sentence()));
        }
    }

    void aLostConnectionDeliversNothingBeforeTheDot_data()
    {
        QTest::addColumn<QString>("script");
        const QString mail = helloInClear + "C: MAIL *\n";
        const QString rcpt = mail + "S: 250 ok\nC: RCPT *\n";
        QTest::newRow("before the greeting") << "";
        QTest::newRow("EHLO") << "S: 220 ready\nC: EHLO *\n";
        QTest::newRow("middle of a reply") << "S: 220 ready\nC: EHLO *\nS: 250-here\n";
        QTest::newRow("MAIL") << mail;
        QTest::newRow("RCPT") << rcpt;
        QTest::newRow("DATA") << rcpt + "S: 250 ok\nC: DATA\n";
    }
    void aLostConnectionDeliversNothingBeforeTheDot()
    {
        QFETCH(QString, script);
        for (const QString &end : {QString("CLOSE\n"), QString("DROP\n")}) {
            ScriptedServer server(script + end);
            const auto result = send(inClear(server));
            QCOMPARE(result.outcome, Outcome::TryLater);
            QVERIFY(result.error);
        }
    }

    void aConnectionLostInTheBodyDeliversNothing()
    {
        ScriptedServer server(helloInClear + toBody + "WAIT 50\nDROP\n");
        const auto result = send(inClear(server), QByteArray(50'000'000, 'x'));
        QCOMPARE(result.outcome, Outcome::TryLater);
        QVERIFY(result.accepted.isEmpty());
    }

    void aConnectionLostAfterTheDotIsUnknown_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("closed") << "CLOSE\n";
        QTest::newRow("dropped") << "DROP\n";
        QTest::newRow("silent") << "";
        QTest::newRow("half an answer") << "RAW: 250 sto\nCLOSE\n";
        QTest::newRow("open reply") << "S: 250-stored\nCLOSE\n";
        QTest::newRow("nonsense") << "S: what?\n";
    }
    void aConnectionLostAfterTheDotIsUnknown()
    {
        QFETCH(QString, end);
        ScriptedServer server(helloInClear + toBody + "BODY\n" + end);
        SmtpSettings settings = inClear(server);
        settings.timers.finalDot = 200;
        const auto result = send(settings);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Unknown);
        QCOMPARE(outcomeToken(result.outcome), QString("unknown"));
        QCOMPARE(result.accepted, QStringList{"bob@example.org"});
        QVERIFY2(result.error->what.contains("may or may not arrive"), qPrintable(result.error->sentence()));
        QTest::qWait(50);
        QCOMPARE(server.connections(), 1); // never sent again by itself
    }

    void anEarlyVerdictInTheBodyIsHeard()
    {
        ScriptedServer server(helloInClear + toBody + "WAIT 20\nS: 552 5.3.4 too big\nWAIT 50\nCLOSE\n");
        const auto result = send(inClear(server), QByteArray(50'000'000, 'x'));
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.reply, QString("552 5.3.4 too big"));
    }

    void silenceEndsEveryPhase_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<SmtpPhase>("phase");
        const QString mail = helloInClear + "C: MAIL *\n";
        const QString rcpt = mail + "S: 250 ok\nC: RCPT *\n";
        const QString data = rcpt + "S: 250 ok\nC: DATA\n";
        QTest::newRow("greeting") << "" << SmtpPhase::Greeting;
        QTest::newRow("EHLO") << "S: 220 ready\n" << SmtpPhase::Ehlo;
        QTest::newRow("MAIL") << mail << SmtpPhase::MailFrom;
        QTest::newRow("RCPT") << rcpt << SmtpPhase::RcptTo;
        QTest::newRow("DATA") << data << SmtpPhase::Data;
        QTest::newRow("body") << data + "S: 354 go\nSTALL\n" << SmtpPhase::Body;
    }
    void silenceEndsEveryPhase()
    {
        QFETCH(QString, script);
        QFETCH(SmtpPhase, phase);
        ScriptedServer server(script);
        SmtpSettings settings = inClear(server);
        SmtpTimers &timers = settings.timers;
        int SmtpTimers::*own = phase == SmtpPhase::Greeting ? &SmtpTimers::greeting
                               : phase == SmtpPhase::Data   ? &SmtpTimers::data
                               : phase == SmtpPhase::Body   ? &SmtpTimers::block
                                                            : &SmtpTimers::command;
        timers.*own = 150; // the others keep their minutes
        const auto result = send(settings, QByteArray(20'000'000, 'x'));
        QCOMPARE(result.outcome, Outcome::TryLater);
        QVERIFY(result.error);
    }

    void aSilentHandshakeEnds()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\n");
        SmtpSettings settings = inClear(server);
        settings.security = Security::StartTls;
        settings.timers.handshake = 150;
        QCOMPARE(send(settings).outcome, Outcome::TryLater);
    }

    void anAnswerToQuitIsNotWaitedForLong()
    {
        for (const QString &end :
             {QString(""), QString("DROP\n"), QString("S: nonsense\n"), QString("S: 421 what\n")}) {
            ScriptedServer server(helloInClear + toBody + "BODY\nS: 250 ok\nC: QUIT\n" + end);
            SmtpSettings settings = inClear(server);
            settings.timers.quit = 100;
            QCOMPARE(send(settings).outcome, Outcome::Sent);
        }
    }

    void cancelStopsEveryPhase_data()
    {
        QTest::addColumn<SmtpPhase>("phase");
        QTest::addColumn<SendResult::Outcome>("outcome");
        for (const SmtpPhase phase :
             {SmtpPhase::Connecting, SmtpPhase::Greeting, SmtpPhase::Ehlo, SmtpPhase::StartTls, SmtpPhase::Handshake,
              SmtpPhase::Auth, SmtpPhase::MailFrom, SmtpPhase::RcptTo, SmtpPhase::Data, SmtpPhase::Body})
            QTest::addRow("phase %d", int(phase)) << phase << Outcome::Cancelled;
        QTest::newRow("final dot") << SmtpPhase::FinalDot << Outcome::Unknown;
        QTest::newRow("QUIT") << SmtpPhase::Quit << Outcome::Sent;
    }
    void cancelStopsEveryPhase()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(SmtpPhase, phase);
        ScriptedServer server(helloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 235 ok\n" + toBody +
                                  "BODY\nS: 250 ok\nC: QUIT\n",
                              &m_certificates);
        auto message = std::make_unique<QBuffer>();
        const QByteArray text = phase == SmtpPhase::Body ? QByteArray(2'000'000, 'x') : QByteArray("hello\r\n");
        message->setData(text);
        message->open(QIODevice::ReadOnly);
        SmtpClient client;
        QSignalSpy finished(&client, &SmtpClient::finished);
        connect(&client, &SmtpClient::phaseChanged, &client, [&](SmtpPhase entered) {
            if (entered == phase)
                QMetaObject::invokeMethod(&client, &SmtpClient::cancel, Qt::QueuedConnection);
        });
        client.send(withLogin(underTls(server)), {"anna@example.org", {"bob@example.org"}, text.size(), false},
                    std::move(message));
        QVERIFY(finished.wait(10'000));
        QTEST(finished[0][0].value<SendResult>().outcome, "outcome");
        QVERIFY(!client.isBusy());
        QTest::qWait(20);
        QCOMPARE(finished.count(), 1);
        client.cancel(); // nothing to cancel any more
    }

    void memoryStaysBoundedAndProgressIsOfBytesTaken()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(helloUnderTls + "S: 250 here\n" + toBody + "STALL\n", &m_certificates);
        auto message = std::make_unique<Endless>();
        const Endless *source = message.get();
        SmtpClient client;
        QSignalSpy finished(&client, &SmtpClient::finished);
        qint64 sent = 0;
        connect(&client, &SmtpClient::progressed, &client, [&](qint64 now, qint64 total) {
            QVERIFY(now <= total);
            QVERIFY(now <= source->handedOut());
            sent = now;
        });
        client.send(underTls(server), {"anna@example.org", {"bob@example.org"}, 1'000'000'000, false},
                    std::move(message));
        QTRY_COMPARE(client.phase(), SmtpPhase::Body);
        QTest::qWait(500);
        // What the kernels of both ends hold, and 256 KiB that wait here: megabytes, not the gigabyte.
        QVERIFY2(source->handedOut() < 30'000'000, qPrintable(QString::number(source->handedOut())));
        QVERIFY(sent > 0);
        QVERIFY(source->handedOut() - sent < 512 * 1024);
        client.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<SendResult>().outcome, Outcome::Cancelled);
    }

    void aMessageThatEndsEarlyIsNeverConfirmed()
    {
        ScriptedServer server(helloInClear + toBody + "BODY\n");
        auto message = std::make_unique<QBuffer>();
        message->setData("short");
        message->open(QIODevice::ReadOnly);
        SmtpClient client;
        QSignalSpy finished(&client, &SmtpClient::finished);
        client.send(inClear(server), {"anna@example.org", {"bob@example.org"}, 100, false}, std::move(message));
        QVERIFY(finished.wait());
        QVERIFY(finished[0][0].value<SendResult>().error->what.contains("could not be read"));
        QTest::qWait(20);
        QVERIFY(server.body().isEmpty());
    }

    void unboundedAnswersAreCut()
    {
        ScriptedServer longLine("RAW: 220 " + QString(9000, QChar('x')) + "\n");
        QVERIFY(send(inClear(longLine)).error->what.contains("longer than"));
        ScriptedServer manyLines("RAW: " + QString("220-x\\r\\n").repeated(1100) + "\n");
        QVERIFY(send(inClear(manyLines)).error->what.contains("longer than"));
    }

    void anAnswerBeforeTheQuestionEndsIt()
    {
        ScriptedServer server("RAW: 220 ready\\r\\n250 here\\r\\n250 ok\\r\\n\n");
        const auto result = send(inClear(server));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("before it was asked"), qPrintable(result.error->sentence()));

        const QString brief = "RAW: 220 ready\\r\\n421 but not for long\\r\\n\n";
        ScriptedServer closing(brief + "NEXT\n" + brief);
        QCOMPARE(send(inClear(closing)).outcome, Outcome::TryLater);
    }
};

QTEST_GUILESS_MAIN(TestSmtpFailures)
#include "tst_smtpfailures.moc"
