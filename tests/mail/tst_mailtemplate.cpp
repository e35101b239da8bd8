// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailtemplate.h"
#include "models/mail/sendwords.h"
#include "models/mail/message.h"
#include "models/mail/recipientbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;

namespace {

const std::vector<Placeholder> placeholders{{"dataset", "customers.csv", ""},
                                            {"date", "31 January 2026", ""},
                                            {"finding", "50–55 spends\r\nBcc: thief@example.org", ""},
                                            {"brace", "{dataset}", ""}};

Address at(const QString &text)
{
    const auto address = parseAddress(text);
    if (!address)
        qFatal("%s", qPrintable(text));
    return *address;
}

} // namespace

class TestMailTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipientsAreCountedByTheSendersDomain()
    {
        MailMessage message;
        message.from = {"Anna", "anna@example.org"};
        message.to = {{"", "bob@example.org"}, {"", "kim@agency.example"}};
        QCOMPARE(recipientsInWords(message), "2 recipient(s): 1 at example.org, 1 outside.");
        message.to.pop_back();
        message.cc = {{"", "BOB@example.org"}}; // once more
        QCOMPARE(recipientsInWords(message), "1 recipient(s), all at example.org.");
        message.to = {{"", "kim@agency.example"}};
        message.cc.clear();
        QCOMPARE(recipientsInWords(message), "1 recipient(s), all outside example.org.");
    }

    void progressIsBoundedWhateverIsSent()
    {
        const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(progressInWords(4'100'000, 25'000'000, format),
                 QStringLiteral("Sending: 4.1 MB of 25 MB (16\u00a0%)"));
        QCOMPARE(perMille(0, 0), 0);
        QCOMPARE(perMille(1, 3), 333);
        QCOMPARE(perMille(5, 5), 1000);
        QCOMPARE(perMille(9, 5), 1000);
        QCOMPARE(perMille(std::numeric_limits<qint64>::max() - 1, std::numeric_limits<qint64>::max()), 1000);
    }

    void placeholdersBecomeTheirValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("nothing") << ""
                                 << "" << QStringList();
        QTest::newRow("plain") << "Report"
                               << "Report" << QStringList();
        QTest::newRow("one") << "{dataset}"
                             << "customers.csv" << QStringList();
        QTest::newRow("two") << "{dataset}, {Date}!"
                             << "customers.csv, 31 January 2026!" << QStringList();
        QTest::newRow("twice") << "{date}{date}"
                               << "31 January 202631 January 2026" << QStringList();
        QTest::newRow("unknown") << "{datum} {x} {datum}"
                                 << "{datum} {x} {datum}" << QStringList{"datum", "x"};
        QTest::newRow("doubled braces") << "{{date}} {{"
                                        << "{date} {" << QStringList();
        QTest::newRow("not closed") << "{date"
                                    << "{date" << QStringList();
        QTest::newRow("empty braces") << "{} {"
                                      << "{} {" << QStringList();
        QTest::newRow("no name") << "{a b} {-}"
                                 << "{a b} {-}" << QStringList();
        QTest::newRow("value with braces") << "{brace}"
                                           << "{dataset}" << QStringList();
        QTest::newRow("arguments") << "%1 {dataset} %2"
                                   << "%1 customers.csv %2" << QStringList();
    }
    void placeholdersBecomeTheirValues()
    {
        QFETCH(QString, text);
        const FilledTemplate filled = fillTemplate(text, placeholders);
        QTEST(filled.text, "filled");
        QTEST(filled.unknown, "unknown");
    }

    void theBodyKeepsItsLines()
    {
        QCOMPARE(fillTemplate("Dear all,\n\n{finding}\n", placeholders).text,
                 QString("Dear all,\n\n50–55 spends\r\nBcc: thief@example.org\n"));
    }

    void noValueBreaksAHeader()
    {
        QCOMPARE(fillHeaderTemplate("{finding}", placeholders).text, QString("50–55 spends Bcc: thief@example.org"));
        for (const QString &breaking :
             {QString("\r\n"), QString("\n"), QString("\r"), QString(QChar(0)), QString("\x0b"), QString("\x0c"),
              QString(QChar(0x85)), QString(QChar(0x2028)), QString(QChar(0x2029)), QString("\x7f")}) {
            const QString hostile = "a" + breaking + "Bcc: b@example.org";
            for (const QString &text : {QString("{x}"), hostile}) {
                const QString filled = fillHeaderTemplate(text, {{"x", hostile, ""}}).text;
                QCOMPARE(filled, QString("a Bcc: b@example.org"));
                QVERIFY(!hasControlCharacters(filled));
                MailMessage message;
                message.from = at("a@example.org");
                message.to = {at("b@example.org")};
                message.subject = filled;
                QTemporaryDir folder;
                QVERIFY(saveMessage(message, folder.filePath("a.eml")));
            }
        }
    }

    void aGroupStandsForItsMembers()
    {
        RecipientBook book;
        QVERIFY(book.setGroup({"Board", {at("a@example.org"), at("Bea <b@example.org>")}}));
        const auto parsed = book.parse("board; Carl <c@example.org>, , BOARD");
        QVERIFY(parsed);
        QCOMPARE(parsed->size(), std::size_t(3));
        QCOMPARE(parsed->at(0).group, QString("Board"));
        QCOMPARE(parsed->at(0).addresses.size(), std::size_t(2));
        QCOMPARE(parsed->at(1).group, QString());
        QCOMPARE(parsed->at(1).addresses, std::vector<Address>{at("Carl <c@example.org>")});
        const auto wrong = book.parse("Board, Staff");
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().sentence().contains("Staff"), qPrintable(wrong.error().sentence()));
        QVERIFY(!book.parse("Board\r\nBcc: x@example.org"));
        QVERIFY(book.parse("")->empty());
    }

    void aGroupIsReplacedAndRemovedByItsName()
    {
        RecipientBook book;
        QVERIFY(book.setGroup({" The  Board ", {at("a@example.org")}}));
        QVERIFY(book.setGroup({"the board", {at("b@example.org")}}));
        QCOMPARE(book.groups().size(), std::size_t(1));
        QCOMPARE(book.group("THE BOARD")->members, std::vector<Address>{at("b@example.org")});
        book.removeGroup("The Board");
        QVERIFY(book.groups().empty());
        QCOMPARE(book.group("The Board"), nullptr);
    }

    void aGroupThatCannotBeIsRefused()
    {
        RecipientBook book;
        const std::vector<Address> one{at("a@example.org")};
        for (const QString &name : {QString(), QString("  "), QString("a@b"), QString("a, b"), QString("a;b"),
                                    QString("a\nb"), QString("<x>"), QString(81, 'x')})
            QVERIFY2(!book.setGroup({name, one}), qPrintable(name));
        QVERIFY(!book.setGroup({"Board", {}}));
        QVERIFY(book.groups().empty());
    }

    void whoWasWrittenToComesFirst()
    {
        RecipientBook book;
        book.noteUsed({at("Anna <a@example.org>"), at("b@example.org")});
        book.noteUsed({at("c@example.org"), at("A@example.org")});
        QVERIFY(book.setGroup({"Board", {at("x@example.org")}}));
        QCOMPARE(book.suggestions(), QStringList({"Board", "c@example.org", "Anna <A@example.org>", "b@example.org"}));
        book.forget("B@example.org");
        QCOMPARE(book.used().size(), std::size_t(2));
        for (int i = 0; i < 300; ++i)
            book.noteUsed({at(QString("p%1@example.org").arg(i))});
        QCOMPARE(book.used().size(), std::size_t(200));
        QCOMPARE(book.used().front().mailbox, QString("p299@example.org"));
    }

    void otherDomainsAreOutside()
    {
        RecipientBook book;
        const std::vector<Address> recipients{at("a@example.org"),    at("b@EXAMPLE.org"),    at("c@agency.example"),
                                              at("d@bücher.example"), at("e@agency.example"), at("f@mail.example.org")};
        const Address sender = at("me@Example.org");
        QCOMPARE(book.outsideDomains(recipients, sender),
                 QStringList({"agency.example", "xn--bcher-kva.example", "mail.example.org"}));
        QVERIFY(book.setAllowedDomains("Agency.example, @bücher.example agency.example"));
        QCOMPARE(book.allowedDomains(), QStringList({"agency.example", "xn--bcher-kva.example"}));
        QCOMPARE(book.outsideDomains(recipients, sender), QStringList{"mail.example.org"});
        const auto wrong = book.setAllowedDomains("good.example, -wrong-");
        QVERIFY(!wrong);
        QVERIFY(wrong.error().where.contains("-wrong-"));
        QCOMPARE(book.allowedDomains().size(), 2);
        QVERIFY(book.setAllowedDomains(""));
        QVERIFY(book.allowedDomains().isEmpty());
    }

    void aBookComesBackFromItsJson()
    {
        RecipientBook book;
        QVERIFY(book.setGroup({"Führung", {at("\"Berger, Anna\" <a@example.org>"), at("b@example.org")}}));
        book.noteUsed({at("Carl <c@example.org>")});
        book.allowDomain("agency.example");
        const RecipientBook read = RecipientBook::fromJson(book.toJson());
        QCOMPARE(read.groups(), book.groups());
        QCOMPARE(read.used(), book.used());
        QCOMPARE(read.allowedDomains(), book.allowedDomains());
    }

    void whatCannotBeReadIsLeftOut()
    {
        QVERIFY(RecipientBook::fromJson("").suggestions().isEmpty());
        QVERIFY(RecipientBook::fromJson("[1, 2]").suggestions().isEmpty());
        const RecipientBook book = RecipientBook::fromJson(
            R"({"groups": [{"name": "a@b", "members": ["x@example.org"]}, {"name": "Good", "members": ["x@example.org", "a\r\nb"]}, 7],
                "used": ["nobody", "y@example.org", null], "allowedDomains": ["", "ok.example", "no good"]})");
        QCOMPARE(book.suggestions(), QStringList({"Good", "y@example.org"}));
        QCOMPARE(book.group("Good")->members.size(), std::size_t(1));
        QCOMPARE(book.allowedDomains(), QStringList{"ok.example"});
    }
};

QTEST_GUILESS_MAIN(TestMailTemplate)
#include "tst_mailtemplate.moc"
