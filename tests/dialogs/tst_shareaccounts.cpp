// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sending from a saved account, and once more as last time.

#include "tests/dialogs/sharetest.h"
#include "tests/requirement.h"
#include "widgets/dialogs/quicksenddialog.h"
#include "widgets/dialogs/sendresultview.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

using Outcome = clientele::mail::SendResult::Outcome;

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mailtest;

class TestShareAccounts : public ShareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startAnew(); }

    void anAccountSendsWithItsKeptPassword()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        const mail::AccountStore store(m_folder.filePath("accounts.json"));
        const mail::Account work = account(server.port());
        QVERIFY(store.save(work));
        mail::AccountAccess access(std::make_unique<mail::MemorySecretStore>());
        ShareReportDialog dialog(wholeContent(), {store, &access});
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.show();
        QCOMPARE(named<QComboBox>(dialog, "Account")->currentText(), QString("Anna Berger <anna@example.org>"));
        QVERIFY(shownText(dialog).contains(QString("localhost · %1 · STARTTLS").arg(server.port())));
        QVERIFY(!named<QLineEdit>(dialog, "Mail server")->isVisible());
        type(dialog, "To", "bob@example.org,");
        QVERIFY(shownText(dialog).contains("The password comes from the system keyring."));

        // Nobody has it yet: it is asked for once, and a wrong one again.
        button(dialog, "Send")->click();
        auto *password = named<QLineEdit>(dialog, "Password of the account");
        QTRY_VERIFY(password->isVisible());
        QVERIFY(!dialog.isSending());
        QVERIFY(!button(dialog, "Send")->isEnabled());
        password->setText("wrong");
        button(dialog, "Send")->click();
        QVERIFY(sent.wait(20'000));
        QVERIFY(!sent[0][0].value<mail::SendResult>().delivered());
        QVERIFY(password->isVisible());
        password->setText("secret");
        button(dialog, "Send")->click();
        QVERIFY(sent.wait(20'000));
        QCOMPARE(sent[1][0].value<mail::SendResult>().outcome, Outcome::Sent);

        ShareReportDialog again(wholeContent(), {store, &access});
        QSignalSpy sentAgain(&again, &ShareReportDialog::sent);
        again.show();
        button(again, "Send")->click();
        QVERIFY(sentAgain.wait(20'000));
        QCOMPARE(server.stored(), 2);
        QFile settings(QSettings().fileName());
        QSettings().sync();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("secret"));
    }

    void anotherServerAndTheAccountsAreInTheChoice()
    {
        const mail::AccountStore store(m_folder.filePath("accounts.json"));
        QVERIFY(store.save(account(587)));
        mail::AccountAccess access(std::make_unique<mail::MemorySecretStore>());
        ShareReportDialog dialog(wholeContent(), {store, &access});
        QSignalSpy manage(&dialog, &ShareReportDialog::manageAccountsRequested);
        dialog.show();
        auto *choice = named<QComboBox>(dialog, "Account");
        const auto choose = [&](const QString &text) {
            choice->setCurrentIndex(choice->findText(text));
            Q_EMIT choice->activated(choice->currentIndex());
        };
        choose("Manage accounts…");
        QCOMPARE(manage.count(), 1);
        QCOMPARE(choice->currentText(), QString("Anna Berger <anna@example.org>"));
        choose("Another server");
        QVERIFY(named<QLineEdit>(dialog, "Mail server")->isVisible());
        QVERIFY(named<QLineEdit>(dialog, "From")->isVisible());
        mail::Account second = account(465);
        second.name = "Second";
        second.sender = {"", "second@example.org"};
        QVERIFY(store.save(second));
        dialog.reloadAccounts(second.id);
        QCOMPARE(choice->currentText(), QString("second@example.org"));
        QVERIFY(!named<QLineEdit>(dialog, "Mail server")->isVisible());
    }

    void oneConfirmationSendsAsLastTime()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        const mail::AccountStore store(m_folder.filePath("accounts.json"));
        const mail::Account work = account(server.port());
        QVERIFY(store.save(work));
        mail::AccountAccess access(std::make_unique<mail::MemorySecretStore>());
        access.usePassword(work, "secret", this, {});
        QSettings().setValue("mail/lastTo", "bob@example.org, kim@agency.example");
        QWidget window;
        window.show();
        ShareReportDialog dialog(wholeContent(), {store, &access}, &window);
        QSignalSpy sent(&dialog, &ShareReportDialog::sent);
        dialog.quickSend();
        auto *confirmation = window.findChild<QuickSendDialog *>();
        QVERIFY(confirmation && confirmation->isVisible() && !dialog.isVisible());
        const QString shown = shownText(*confirmation);
        for (const QString part : {"2 recipient(s)", "bob@example.org, kim@agency.example", "once encoded",
                                   "anna@example.org", "purchases-by-age.pdf", "Leave out personal columns"})
            QVERIFY2(shown.contains(part), qPrintable(part + " / " + shown));
        QVERIFY(!button(*confirmation, "Send")->isEnabled());
        checkBox(*confirmation, "Yes, send to agency.example, outside example.org")->click();
        QTest::keyClick(confirmation, Qt::Key_Return); // the focus is elsewhere
        QVERIFY(!dialog.isSending());
        button(*confirmation, "Send")->click();
        QVERIFY(dialog.isVisible() && dialog.isSending());
        QVERIFY(sent.wait(20'000));
        QCOMPARE(server.envelope(1)["to"].toArray(), QJsonArray({"bob@example.org", "kim@agency.example"}));
        QCOMPARE(dialog.findChild<SendResultView *>()->headline(), QString("Sent to 2 recipient(s)"));
    }

    void whereSomethingIsMissingTheWholeDialogOpens()
    {
        QWidget window;
        window.show();
        ShareReportDialog dialog(wholeContent(), {}, &window);
        dialog.quickSend();
        QVERIFY(dialog.isVisible());
        QVERIFY(!window.findChild<QuickSendDialog *>());
        QVERIFY(shownText(dialog).contains("Write your own address"));
    }
};

QTEST_MAIN(TestShareAccounts)
#include "tst_shareaccounts.moc"
