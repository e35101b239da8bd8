// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chooses in the Share dialog: recipients, words, files, privacy, account; and sending it as last time.

#include "tests/dialogs/sharetest.h"
#include "tests/mail/mailserver.h"
#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/attachmentlist.h"
#include "widgets/dialogs/chipedit.h"
#include "widgets/dialogs/quicksenddialog.h"
#include "widgets/dialogs/recipientbookdialog.h"
#include "widgets/dialogs/sendresultview.h"
#include "widgets/style/theme.h"
#include "tests/requirement.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QImage>
#include <QJsonArray>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mailtest;

using Outcome = mail::SendResult::Outcome;

class TestShareChoices : public ShareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startAnew(); }

    void aWholeAddressBecomesAChip()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        type(dialog, "To", "Bob Ray <bob@example.org>, \"Berger, C\" <c@example.org>;d@");
        auto *to = named<QLineEdit>(dialog, "To");
        QCOMPARE(to->text(), QString("d@"));
        QTest::keyClicks(to, "example.org");
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(to->text(), QString());
        QCOMPARE(entries(dialog, "To"),
                 QString("Bob Ray <bob@example.org>, \"Berger, C\" <c@example.org>, d@example.org"));
        QTest::keyClick(to, Qt::Key_Backspace);
        QCOMPARE(to->text(), QString("d@example.org"));
        type(dialog, "To", "BOB@example.org,");
        QCOMPARE(entries(dialog, "To"), QString("Bob Ray <bob@example.org>, \"Berger, C\" <c@example.org>"));
        auto *chips = qobject_cast<ChipEdit *>(to->parentWidget());
        QTest::mouseClick(chips, Qt::LeftButton, {}, chips->crossOf(0).center());
        QCOMPARE(entries(dialog, "To"), QString("\"Berger, C\" <c@example.org>"));
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 1"));
    }

    void manyChipsTakeMoreLines()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        auto *to = named<QLineEdit>(dialog, "To");
        const int one = to->parentWidget()->height();
        for (int i = 0; i < 12; ++i)
            QTest::keyClicks(to, QString("person%1@example.org,").arg(i));
        QVERIFY(to->parentWidget()->height() > 2 * one);
        QVERIFY(to->geometry().bottom() < to->parentWidget()->height());
        QVERIFY(to->width() >= 100);
    }

    void aGroupStandsForItsMembers()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        fillIn(dialog);
        button(dialog, "Groups")->click();
        auto *groups = dialog.findChild<RecipientBookDialog *>();
        QVERIFY(groups && groups->isVisible());
        type(*groups, "Name of the group", "Board");
        type(*groups, "Members", "a@example.org, Bea <b@example.org>,");
        button(*groups, "New group")->click();
        type(*groups, "Name of the group", "Agency");
        type(*groups, "Members", "kim@agency.example");
        button(*groups, "Save")->click();
        QTRY_VERIFY(!dialog.findChild<RecipientBookDialog *>());
        type(dialog, "To", "board,");
        QCOMPARE(entries(dialog, "To"), QString("Board (2)"));
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 2"));
        QVERIFY(button(dialog, "Send")->isEnabled());
        type(dialog, "Cc", "Agency,");
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QVERIFY(checkBox(dialog, "Yes, send to agency.example, which is outside example.org"));

        ShareReportDialog again(wholeContent());
        again.show();
        button(again, "Groups")->click();
        auto *kept = again.findChild<RecipientBookDialog *>();
        QCOMPARE(kept->findChild<QListWidget *>()->count(), 2);
        button(*kept, "Remove group")->click();
        button(*kept, "Save")->click();
        type(again, "To", "Agency,");
        QVERIFY(!entries(again, "To").contains("(1)"));
    }

    void anImpossibleGroupIsNotSaved()
    {
        RecipientBookDialog dialog({}, nullptr);
        QSignalSpy saved(&dialog, &RecipientBookDialog::saved);
        dialog.show();
        type(dialog, "Name of the group", "a@b");
        type(dialog, "Members", "a@example.org");
        button(dialog, "Save")->click();
        QVERIFY(dialog.isVisible() && saved.isEmpty());
        QVERIFY(shownText(dialog).contains("could be read as an address"));
        type(dialog, "Name of the group", "Board");
        type(dialog, "Allowed domains", "no domain!");
        button(dialog, "Save")->click();
        QVERIFY(dialog.isVisible() && saved.isEmpty());
        QVERIFY(shownText(dialog).contains("not a domain"));
        type(dialog, "Allowed domains", "agency.example");
        button(dialog, "Save")->click();
        QCOMPARE(saved.count(), 1);
    }

    void aYesIsForTheDomainsThatWereNamed()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        fillIn(dialog);
        type(dialog, "To", "bob@example.org, kim@agency.example,");
        checkBox(dialog, "Yes, send to agency.example, which is outside example.org")->click();
        QVERIFY(button(dialog, "Send")->isEnabled());
        type(dialog, "Cc", "x@other.example,");
        auto *both = checkBox(dialog, "Yes, send to agency.example, other.example, which are outside example.org");
        QVERIFY(!both->isChecked());
        QVERIFY(!button(dialog, "Send")->isEnabled());
        button(dialog, "Always allow")->click();
        QVERIFY(button(dialog, "Send")->isEnabled());
        QVERIFY(!both->isVisible());
        type(dialog, "From", "anna@home.example");
        QVERIFY(checkBox(dialog, "Yes, send to example.org, which is outside home.example"));
    }

    void thoseUsedBeforeAreOffered()
    {
        mail::RecipientBook book;
        book.noteUsed({*mail::parseAddress("Bob Ray <bob@example.org>"), *mail::parseAddress("carl@example.org")});
        QVERIFY(book.setGroup({"Board", {*mail::parseAddress("a@example.org")}}));
        QSettings().setValue("mail/recipientBook", book.toJson());
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *to = named<QLineEdit>(dialog, "To");
        to->setFocus();
        QTest::keyClicks(to, "ray");
        QVERIFY(to->completer()->popup()->isVisible());
        QTest::keyClick(to->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(to->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(entries(dialog, "To"), QString("Bob Ray <bob@example.org>"));
        QTRY_VERIFY(to->text().isEmpty());
        QVERIFY(!dialog.isSending());
    }

    void placeholdersAreShownFilledIn()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        QVERIFY2(shownText(dialog).contains("Sent as: 50–55 spends <608> Bcc: thief@example.org"),
                 qPrintable(shownText(dialog)));
        button(dialog, "Preview")->click();
        const auto *preview = named<QPlainTextEdit>(dialog, "Message as it will be sent");
        QVERIFY(preview->isVisible() && preview->isReadOnly());
        QVERIFY(preview->toPlainText().startsWith("Dear all,\n\ncustomers.csv, 31 January 2026: 50–55"));
        button(dialog, "Edit")->click();
        QVERIFY(named<QPlainTextEdit>(dialog, "Message")->isVisible());
        named<QLineEdit>(dialog, "Subject")->setText("{datum} of {dataset}");
        QVERIFY(shownText(dialog).contains("{datum} is sent as it stands"));
        QVERIFY(shownText(dialog).contains("{dataset}, {date}, {finding}"));
    }

    void theMenuPutsPlaceholdersIn()
    {
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QMenu *menu = button(dialog, "Insert")->menu();
        auto *subject = named<QLineEdit>(dialog, "Subject");
        type(dialog, "Subject", "On ");
        menu->actions().at(1)->trigger();
        QCOMPARE(subject->text(), QString("On {date}"));
        auto *body = named<QPlainTextEdit>(dialog, "Message");
        body->setFocus();
        body->setPlainText("");
        menu->actions().at(0)->trigger();
        QCOMPARE(body->toPlainText(), QString("{dataset}"));
        menu->actions().last()->trigger();
        QCOMPARE(subject->text(), QString("{finding}"));
    }

    void filesMayBeDropped()
    {
        QFile file(m_folder.filePath("more & more.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        ShareReportDialog dialog(wholeContent());
        dialog.show();
        auto *list = dialog.findChild<AttachmentList *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl("https://example.org/a")});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &drop);
        QCOMPARE(list->chosen().size(), std::size_t(3));
        QCOMPARE(list->chosen().back().shownName(), QString("more & more.txt"));
        // A report that is made anew replaces its own files only, and their ticks stay.
        checkBox(dialog, "README.md")->click();
        ShareContent content = wholeContent();
        content.attachments[0].bytes = "new";
        dialog.setContent(content);
        QCOMPARE(list->chosen().size(), std::size_t(2));
        QCOMPARE(list->chosen().front().bytes, QByteArray("new"));
        QCOMPARE(list->chosen().back().path, file.fileName());
    }

    void theWholeMessageArrives()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        ShareReportDialog dialog(wholeContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.port());
        type(dialog, "To", "bob@example.org, carl@example.org,");
        button(dialog, "Send")->click();
        QVERIFY(sent.wait(20'000));
        const QJsonObject read = readWithPython(server.messagePath(1));
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["subject"].toString(), QString("50–55 spends <608> Bcc: thief@example.org"));
        QVERIFY(read["bcc"].isNull());
        QCOMPARE(server.envelope(1)["to"].toArray(), QJsonArray({"bob@example.org", "carl@example.org"}));
        QCOMPARE(read["structure"].toString(),
                 QString("multipart/mixed(multipart/alternative(text/plain, multipart/related(text/html, image/png)), "
                         "application/pdf, text/markdown)"));
        QVERIFY(read["html"]["text"].toString().contains("50–55 spends <608>"));
        QCOMPARE(QByteArray::fromBase64(read["pictures"][0]["bytes"].toString().toLatin1()), picture());
        QCOMPARE(read["html"]["alternatives"][0].toString(), QString("Bars, 20–25 168"));
        QVERIFY(read["defects"].toArray().isEmpty());

        // The next one starts as this one ended, with the groups of recipients, without a password.
        ShareReportDialog again(wholeContent());
        QCOMPARE(entries(again, "To"), QString("bob@example.org, carl@example.org"));
        QVERIFY(named<QLineEdit>(again, "Password")->text().isEmpty());
    }

    void sentToMeFirstNobodyElseReceivesIt()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        ShareReportDialog dialog(wholeContent());
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        fillIn(dialog, server.port());
        type(dialog, "To", "bob@example.org, kim@agency.example,");
        button(dialog, "Send to me first")->click();
        QVERIFY(dialog.isSending());
        QVERIFY(sent.wait(20'000));
        QCOMPARE(server.envelope(1)["to"].toArray(), QJsonArray{"anna@example.org"});
        const QJsonObject read = readWithPython(server.messagePath(1));
        QCOMPARE(read["to"].toArray().size(), 1);
        QVERIFY2(shownText(dialog).contains("Sent to anna@example.org. Look at it"), qPrintable(shownText(dialog)));
        QCOMPARE(plainText(button(dialog, "Send")), QString("Send to 2"));
        QVERIFY(named<QLineEdit>(dialog, "To")->isVisible());
    }

    void privacyIsChosenAndPersonalDataAskedAbout()
    {
        ShareReportDialog dialog(wholeContent());
        QSignalSpy chosen(&dialog, &ShareReportDialog::privacyChosen);
        dialog.show();
        fillIn(dialog);
        type(dialog, "To", "bob@example.org,");
        QVERIFY(shownText(dialog).contains("user_id is in neither file"));
        for (QRadioButton *one : dialog.findChildren<QRadioButton *>()) {
            if (one->text().startsWith("Leave nothing"))
                one->click();
        }
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QString("none"));
        QVERIFY(!button(dialog, "Send")->isEnabled());
        QVERIFY(shownText(dialog).contains("being made anew"));
        ShareContent content = wholeContent();
        content.chosenPrivacy = "none";
        dialog.setContent(content);
        QCOMPARE(chosen.count(), 1);
        for (const QString answer : {"Cancel", "Send with personal data"}) {
            button(dialog, "Send")->click();
            QVERIFY(!dialog.isSending());
            auto *question = dialog.findChild<QMessageBox *>();
            QVERIFY(question);
            button(*question, answer)->click();
            QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
            QCOMPARE(dialog.isSending(), answer != "Cancel");
        }
    }

    void whatIsLargerThanTheServerTakesIsNotSent()
    {
        const mail::AccountStore store(m_folder.filePath("accounts.json"));
        mail::Account gmail = account(587);
        gmail.provider = "gmail";
        QVERIFY(store.save(gmail));
        mail::AccountAccess access(std::make_unique<mail::MemorySecretStore>());
        ShareContent content = wholeContent();
        content.attachments[0].bytes = QByteArray(30'000'000, 'x');
        ShareReportDialog dialog(content, {store, &access});
        dialog.show();
        type(dialog, "To", "bob@example.org,");
        QVERIFY2(shownText(dialog).contains("the server takes only"), qPrintable(shownText(dialog)));
        QVERIFY(!button(dialog, "Send")->isEnabled());
        checkBox(dialog, "purchases-by-age.pdf")->click();
        QVERIFY(button(dialog, "Send")->isEnabled());
        QVERIFY(shownText(dialog).contains("once encoded · server takes"));
    }
};

QTEST_MAIN(TestShareChoices)
#include "tst_sharechoices.moc"
