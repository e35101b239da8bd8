// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/dialogs/sharefixture.h"
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

class TestShareReportDialog : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    QTemporaryDir m_settings;
    QString m_missing;

    void fillIn(ShareReportDialog &dialog, quint16 port, const QString &to, const QString &password = "secret")
    {
        type(dialog, "From", "Anna Berger <anna@example.org>");
        type(dialog, "To", to);
        type(dialog, "Mail server", "localhost");
        auto *portField = named<QSpinBox>(dialog, "Port");
        portField->selectAll();
        QTest::keyClicks(portField, QString::number(port));
        type(dialog, "User name", "ann");
        type(dialog, "Password", password);
        button(dialog, "Own certificate authority")->click();
        type(dialog, "CA file", m_certificates.authority());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("clientele-test");
        style::apply(*qApp, style::Appearance::Light);
        m_missing = m_certificates.make();
        MailServer probe;
        if (m_missing.isEmpty())
            m_missing = probe.start(m_certificates, {});
    }

    void init() { QSettings().clear(); }

    void theButtonSaysHowManyReceiveIt()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QVERIFY(!button(dialog, "Send")->toolTip().isEmpty());
        fillIn(dialog, 587, "bob@example.org, carl@other.example");
        type(dialog, "Cc", "dora@example.org");
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QVERIFY(shownText(dialog).contains("Say yes to other.example"));
        checkBox(dialog, "Yes, send to other.example, which is outside example.org")->click();
        QVERIFY(button(dialog, "Send")->isEnabled());
        button(dialog, "Bcc")->click();
        type(dialog, "Bcc", "Bob@example.org; emil@example.org");
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 4"));
        QVERIFY2(shownText(dialog).contains("3 at example.org, 1 outside"), qPrintable(shownText(dialog)));
    }

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

    void returnInAFieldSendsNothing()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fillIn(dialog, 1, "bob@example.org");
        QVERIFY(button(dialog, "Send")->isEnabled());
        for (QWidget *field : dialog.findChildren<QWidget *>()) {
            const bool takesText = qobject_cast<QLineEdit *>(field) || qobject_cast<QAbstractSpinBox *>(field) ||
                                   qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field);
            if (!takesText || !field->isVisible())
                continue;
            field->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
                QTest::keyClick(field, key);
            QVERIFY2(!dialog.isSending(), qPrintable(field->accessibleName()));
        }
        QVERIFY(dialog.isVisible());
    }

    void returnInAFileDialogSendsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("ca.pem");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fillIn(dialog, 1, "bob@example.org");
        button(dialog, "Send")->setFocus(); // the worst case: it has the focus back when the other closes
        bool answered = false;
        QTimer::singleShot(200, &dialog, [&] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            auto *name = files->findChild<QLineEdit *>("fileNameEdit");
            name->setText(path);
            answered = true;
            // Held down: presses that still come when the dialog is gone.
            for (int i = 0; i < 3; ++i)
                QCoreApplication::postEvent(name, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        });
        named<QPushButton>(dialog, "Choose the CA file")->click();
        QVERIFY(answered);
        QCOMPARE(named<QLineEdit>(dialog, "CA file")->text(), path);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTest::keyClick(button(dialog, "Send"), Qt::Key_Space);
        QTest::keyClick(button(dialog, "Send"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog.isSending());
    }

    void aHeldKeySendsNothing()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 1, "bob@example.org");
        auto *send = button(dialog, "Send");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
            QCoreApplication::sendEvent(send, &press);
            QCoreApplication::sendEvent(send, &release);
        }
        QVERIFY(!dialog.isSending());
    }

    void scrollingPastAFieldDoesNotChangeIt()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.resize(700, 420);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *scroll = dialog.findChild<QScrollArea *>();
        QVERIFY(scroll && scroll->verticalScrollBar()->maximum() > 0);
        QList<QWidget *> fields;
        for (QComboBox *box : dialog.findChildren<QComboBox *>())
            fields << box;
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>())
            fields << box;
        QVERIFY(fields.size() >= 2);
        for (QWidget *field : fields) {
            if (!field->isVisible())
                continue;
            field->setFocus();
            scroll->verticalScrollBar()->setValue(0);
            const auto value = [field] {
                const auto *combo = qobject_cast<QComboBox *>(field);
                return combo ? combo->currentIndex() : qobject_cast<QSpinBox *>(field)->value();
            };
            const int before = value();
            const QPointF middle = field->rect().center();
            QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &wheel);
            QCOMPARE(value(), before);
            if (scroll->isAncestorOf(field))
                QVERIFY(scroll->verticalScrollBar()->value() > 0);
        }
    }

    void sendIsReachedByItsOwnKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("onTheButton");
        QTest::newRow("Return on it") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::NoModifier) << true;
        QTest::newRow("Space on it") << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::NoModifier) << true;
        QTest::newRow("mnemonic") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::AltModifier) << false;
        QTest::newRow("Ctrl+Return") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
    }
    void sendIsReachedByItsOwnKeys()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(bool, onTheButton);
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTcpServer silent; // so that the sending is still there to be seen
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        fillIn(dialog, silent.serverPort(), "bob@example.org");
        QWidget *focus =
            onTheButton ? static_cast<QWidget *>(button(dialog, "Send")) : named<QPlainTextEdit>(dialog, "Message");
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        QTRY_VERIFY(dialog.isSending());
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

    void everyControlHasANameAndALabel()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        int controls = 0;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                widget->objectName().startsWith("qt_"))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
        QVERIFY(controls > 15);
        QStringList buddies;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->buddy())
                buddies += label->text();
        }
        QVERIFY2(buddies.size() >= 12, qPrintable(buddies.join(',')));
        QStringList mnemonics;
        for (const QString &text :
             buddies + QStringList{"Save as .&eml…", "&Add a file…", "Sen&d", "Send to me &first"})
            mnemonics += text.mid(text.indexOf('&') + 1, 1).toLower();
        QCOMPARE(mnemonics.removeDuplicates(), 0);
    }

    void theKeyboardReachesEverythingInOrder()
    {
        ShareContent content = sampleContent();
        content.placeholders = {{"date", "today", "the day"}};
        ShareReportDialog dialog(content);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), named<QLineEdit>(dialog, "From"));
        QStringList order;
        for (int i = 0; i < 30; ++i) {
            order += dialog.focusWidget()->accessibleName();
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{"From",   "To", "Groups", "Cc", "Show Bcc", "Subject", "Insert a placeholder",
                                   "Message"};
        QCOMPARE(order.mid(0, 8), expected);
        qsizetype last = -1;
        for (const QString name :
             {"Message", "Add a file", "Mail server", "Security of the connection", "Port", "User name", "Password"}) {
            QVERIFY2(order.indexOf(name) > last, qPrintable(name + ": " + order.join(", ")));
            last = order.indexOf(name);
        }
    }

    void largeTextScrollsInsteadOfBeingCut()
    {
        QFont large = style::bodyFont();
        large.setPointSizeF(2 * large.pointSizeF());
        const QFont before = qApp->font();
        qApp->setFont(large);
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
        const auto *area = dialog.findChild<QScrollArea *>();
        QVERIFY(area->widget()->minimumSizeHint().width() <= dialog.screen()->availableGeometry().width());
        qApp->setFont(before);
    }
};

QTEST_MAIN(TestShareReportDialog)
#include "tst_sharereportdialog.moc"
