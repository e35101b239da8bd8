// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/dialogs/sharetest.h"
#include "tests/mail/mailserver.h"
#include "tests/mail/scriptedserver.h"
#include "widgets/dialogs/sendresultview.h"
#include "widgets/dialogs/sharereportdialog.h"
#include "widgets/style/theme.h"
#include "tests/requirement.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QMessageBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QScrollBar>
#include <QWheelEvent>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mailtest;

using Outcome = mail::SendResult::Outcome;

class TestShareReportDialog : public ShareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startAnew(); }

    void addressesAreCheckedAsTheyAreWritten()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 587, "bob@example.org, carl@");
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QTRY_VERIFY2(shownText(dialog).contains("Nothing stands after the @ (carl@)"), qPrintable(shownText(dialog)));
        QVERIFY(named<QLineEdit>(dialog, "To")->accessibleDescription().contains("after the @"));
        QTest::keyClicks(named<QLineEdit>(dialog, "To"), "example.org");
        QVERIFY(!shownText(dialog).contains("Nothing stands"));
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 2"));
    }

    void whatIsMissingIsNamed()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 587, "bob@example.org");
        for (const QString field : {"From", "To", "Mail server", "User name", "Password"}) {
            auto *edit = named<QLineEdit>(dialog, field);
            const QString kept = edit->text();
            edit->clear();
            QVERIFY2(!button(dialog, "Send")->isEnabled(), qPrintable(field));
            edit->setText(kept);
            QVERIFY2(button(dialog, "Send")->isEnabled(), qPrintable(field));
        }
    }

    void withoutEncryptionThereIsNoPassword()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 587, "bob@example.org");
        auto *security = named<QComboBox>(dialog, "Security of the connection");
        security->setCurrentIndex(2);
        QVERIFY(!named<QLineEdit>(dialog, "Password")->isEnabled());
        QCOMPARE(named<QSpinBox>(dialog, "Port")->value(), 25);
        QVERIFY(button(dialog, "Send")->isEnabled());
        type(dialog, "Mail server", "smtp.example.org");
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QVERIFY(shownText(dialog).contains("only sent to this computer"));
        security->setCurrentIndex(1);
        QCOMPARE(named<QSpinBox>(dialog, "Port")->value(), 465);
        QVERIFY(button(dialog, "Send")->isEnabled());
    }

    void attachmentsHaveTicksAndSizes()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        QVERIFY2(shownText(dialog).contains("4.0 kB") && shownText(dialog).contains("9 pages, vector"),
                 qPrintable(shownText(dialog)));
        QVERIFY2(shownText(dialog).contains("8.6 kB once encoded"), qPrintable(shownText(dialog)));
        auto *readme = checkBox(dialog, "README.md");
        QVERIFY(readme->accessibleName().contains("README.md"));
        QTest::keyClick(readme, Qt::Key_Space);
        QVERIFY(!readme->isChecked());
        QVERIFY(!shownText(dialog).contains("8.6 kB once encoded"));
    }

    void theReportIsSentAndEveryRecipientHasALine()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        ShareReportDialog dialog(sampleContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.port(), "bob@example.org, bad@example.org");
        button(dialog, "Bcc")->click();
        type(dialog, "Bcc", "hidden@example.org");
        type(dialog, "Subject", "Gruesse");
        button(dialog, "Send")->click();
        QVERIFY(dialog.isSending());
        QVERIFY(named<QProgressBar>(dialog, "Progress")->isVisible());
        QVERIFY(sent.wait(20'000));
        const auto *result = dialog.findChild<SendResultView *>();
        QVERIFY(result->isVisible());
        QCOMPARE(result->headline(), QString("Sent to 2 of 3 recipients"));
        QCOMPARE(result->lines(),
                 QStringList({"bad@example.org: There is no such mailbox. 550 5.1.1 No such user",
                              "bob@example.org: Taken by the server", "hidden@example.org: Taken by the server"}));
        const QJsonObject read = readWithPython(server.messagePath(1));
        QCOMPARE(read["subject"].toString(), QString("Gruesse"));
        QCOMPARE(read["body"].toString(), sampleContent().body);
        QCOMPARE(QByteArray::fromBase64(read["attachments"][0]["bytes"].toString().toLatin1()),
                 sampleContent().attachments[0].bytes);
        QVERIFY(!server.message(1).contains("hidden"));

        // A second message goes only to whom the first did not reach.
        button(dialog, "Write to the refused again")->click();
        QCOMPARE(entries(dialog, "To"), QString("bad@example.org"));
        QVERIFY(entries(dialog, "Bcc").isEmpty());
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 1"));
    }

    void allButThePasswordIsRemembered()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        {
            ShareReportDialog dialog(sampleContent());
            QSignalSpy sent(&dialog, &ShareReportDialog::sent);
            dialog.show();
            fillIn(dialog, server.port(), "bob@example.org");
            button(dialog, "Send")->click();
            QVERIFY(sent.wait(20'000));
            QCOMPARE(dialog.findChild<SendResultView *>()->headline(), QString("Sent to 1 recipient(s)"));
        }
        QSettings().sync();
        QFile stored(QSettings().fileName());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QVERIFY(!stored.readAll().contains("secret"));
        ShareReportDialog again(sampleContent());
        QCOMPARE(named<QLineEdit>(again, "From")->text(), QString("Anna Berger <anna@example.org>"));
        QCOMPARE(named<QLineEdit>(again, "User name")->text(), QString("ann"));
        QCOMPARE(named<QSpinBox>(again, "Port")->value(), int(server.port()));
        QVERIFY(named<QLineEdit>(again, "Password")->text().isEmpty());
        QCOMPARE(entries(again, "To"), QString("bob@example.org"));
    }

    void settingsThatMakeNoSenseAreIgnored()
    {
        QSettings().setValue("mail/host", "a\r\nb");
        QSettings().setValue("mail/port", 99999);
        QSettings().setValue("mail/security", "no");
        QSettings().setValue("mail/from", "nobody at all");
        ShareReportDialog dialog(sampleContent());
        QVERIFY(named<QLineEdit>(dialog, "Mail server")->text().isEmpty());
        QCOMPARE(named<QSpinBox>(dialog, "Port")->value(), 587);
        QVERIFY(named<QLineEdit>(dialog, "From")->text().isEmpty());
    }

    void aWrongPasswordIsSaidPlainly()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        ShareReportDialog dialog(sampleContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fillIn(dialog, server.port(), "bob@example.org", "wrong");
        button(dialog, "Send")->click();
        QVERIFY(sent.wait(20'000));
        QVERIFY2(shownText(dialog).contains("refused user name or password"), qPrintable(shownText(dialog)));
        QVERIFY(shownText(dialog).contains("535"));
        QVERIFY(named<QLineEdit>(dialog, "Password")->hasFocus());
        QTest::keyClicks(named<QLineEdit>(dialog, "Password"), "secret");
        QTest::keyClick(named<QLineEdit>(dialog, "Password"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.wait(20'000));
        QCOMPARE(sent.last()[0].value<mail::SendResult>().outcome, Outcome::Sent);
        QVERIFY(!shownText(dialog).contains("refused"));
    }

    void whatTheServerPutsOffWaitsAndIsSaidSo()
    {
        CLIENTELE_NEEDS(m_missing);
        qputenv("CLIENTELE_OUTBOX", QFile::encodeName(m_folder.filePath("outbox")));
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\nC: "
                              "EHLO *\nS: 250-here\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 235 ok\nC: MAIL *\nS: 250 ok\nC: "
                              "RCPT *\nS: 451 4.7.1 Greylisted, come back\nC: *\nS: 221 bye\n",
                              &m_certificates);
        ShareReportDialog dialog(sampleContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.serverPort(), "bob@example.org");
        button(dialog, "Send")->click();
        QVERIFY(sent.wait(20'000));
        const auto result = sent[0][0].value<mail::SendResult>();
        QCOMPARE(result.outcome, Outcome::TryLater);
        QVERIFY(result.nextTry > QDateTime::currentDateTimeUtc());
        const QString shown = shownText(dialog);
        QVERIFY2(shown.contains("Not sent to anybody yet"), qPrintable(shown));
        QVERIFY2(shown.contains("waits in the outbox until"), qPrintable(shown));
        QVERIFY2(shown.contains("Greylisted, come back"), qPrintable(shown));
        const auto outbox = mail::Outbox::open();
        QVERIFY(outbox);
        const auto kept = (*outbox)->messages();
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(kept->front().state, mail::OutboxState::Waiting);
        QVERIFY(kept->front().nextTry == result.nextTry);
        qunsetenv("CLIENTELE_OUTBOX");
    }

    void stopEndsItInTheMiddle()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\nC: "
                              "EHLO *\nS: 250-here\n"
                              "S: 250 AUTH PLAIN\nC: AUTH *\nS: 235 ok\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: "
                              "DATA\nS: 354 go\nSTALL\n",
                              &m_certificates);
        ShareContent content = sampleContent();
        content.attachments[0].bytes = QByteArray(20'000'000, 'x');
        ShareReportDialog dialog(content);
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.serverPort(), "bob@example.org");
        button(dialog, "Send")->click();
        auto *progress = named<QProgressBar>(dialog, "Progress");
        QTRY_VERIFY_WITH_TIMEOUT(progress->maximum() == 1000 && progress->value() > 0, 20'000);
        QVERIFY(progress->value() < 1000);
        QVERIFY(!named<QLineEdit>(dialog, "To")->isEnabled());
        QTest::mouseClick(button(dialog, "Stop sending"), Qt::LeftButton);
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent[0][0].value<mail::SendResult>().outcome, Outcome::Cancelled);
        QVERIFY(shownText(dialog).contains("nothing was delivered"));
        QVERIFY(named<QLineEdit>(dialog, "To")->isEnabled());
        QVERIFY(button(dialog, "Send to 1")->isEnabled());
        QVERIFY(!progress->isVisible());
    }

    void closingWhileSendingAsks()
    {
        ScriptedServer server("WAIT 100000\n");
        ShareReportDialog dialog(sampleContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.serverPort(), "bob@example.org");
        button(dialog, "Send")->click();
        for (const QString answer : {"Keep sending", "Stop sending"}) {
            if (answer == "Keep sending")
                dialog.close();
            else
                QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(dialog.isVisible());
            auto *question = dialog.findChild<QMessageBox *>();
            QTRY_VERIFY(question && question->isVisible());
            button(*question, answer)->click();
            QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
            QTRY_COMPARE(dialog.isSending(), answer == "Keep sending");
        }
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(dialog.isVisible());
        dialog.close();
        QVERIFY(!dialog.isVisible());
    }

    void aDialogMayGoWhileItSends()
    {
        ScriptedServer server("WAIT 100000\n");
        auto dialog = std::make_unique<ShareReportDialog>(sampleContent());
        fillIn(*dialog, server.serverPort(), "bob@example.org");
        dialog->send();
        QVERIFY(dialog->isSending());
        dialog.reset();
        QTest::qWait(300);
    }

    void whatIsNotConfirmedKeepsItsMessageId()
    {
        const QString before = "S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: "
                               "DATA\nS: 354 go\nBODY\n";
        ScriptedServer first(before + "CLOSE\n");
        ShareReportDialog dialog(sampleContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, first.serverPort(), "bob@example.org");
        named<QComboBox>(dialog, "Security of the connection")->setCurrentIndex(2);
        button(dialog, "Send")->click();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(dialog.findChild<SendResultView *>()->headline(), QString("Sent, but not confirmed"));
        QCOMPARE(dialog.findChild<SendResultView *>()->lines(),
                 QStringList{"bob@example.org: It may or may not arrive"});
        ScriptedServer second(before + "S: 250 ok\nC: QUIT\nS: 221 bye\n");
        button(dialog, "Back to the message")->click();
        named<QSpinBox>(dialog, "Port")->setValue(second.serverPort());
        button(dialog, "Send")->click();
        QTRY_COMPARE(sent.count(), 2);
        QCOMPARE(sent[1][0].value<mail::SendResult>().messageId, sent[0][0].value<mail::SendResult>().messageId);
    }

    void theMessageIsSavedForAMailProgram()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 587, "bob@example.org");
        button(dialog, "Bcc")->click();
        type(dialog, "Bcc", "hidden@example.org");
        QTemporaryDir folder;
        const QString path = folder.filePath("report.eml");
        dialog.saveMessageTo(path);
        QTRY_VERIFY(QFile::exists(path));
        const QJsonObject read = readWithPython(path);
        QCOMPARE(read["to"][0][1].toString(), QString("bob@example.org"));
        QCOMPARE(read["attachments"].toArray().size(), 2);
        QTRY_VERIFY(shownText(dialog).contains("Bcc is not in the file"));
        dialog.saveMessageTo(folder.path() + "/no/such/folder.eml");
        QTRY_VERIFY(shownText(dialog).contains("could not be written"));
    }
};

QTEST_MAIN(TestShareReportDialog)
#include "tst_sharereportdialog.moc"
