// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/address.h"

#include <QTest>

using namespace clientele;
using namespace clientele::mail;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mailbox");
        QTest::newRow("bare") << "anna@example.org"
                              << ""
                              << "anna@example.org";
        QTest::newRow("spaces around") << "  anna@example.org "
                                       << ""
                                       << "anna@example.org";
        QTest::newRow("angles alone") << "<anna@example.org>"
                                      << ""
                                      << "anna@example.org";
        QTest::newRow("name") << "Anna Berger <anna@example.org>"
                              << "Anna Berger"
                              << "anna@example.org";
        QTest::newRow("no space before angle") << "Anna<anna@example.org>"
                                               << "Anna"
                                               << "anna@example.org";
        QTest::newRow("quoted comma") << "\"Berger, Anna\" <anna@example.org>"
                                      << "Berger, Anna"
                                      << "anna@example.org";
        QTest::newRow("quoted quote") << "\"A \\\"B\\\" C\" <a@example.org>"
                                      << "A \"B\" C"
                                      << "a@example.org";
        QTest::newRow("name with umlaut") << "Jürgen Müller <j@example.org>"
                                          << "Jürgen Müller"
                                          << "j@example.org";
        QTest::newRow("quoted angle") << "\"a < b\" <a@example.org>"
                                      << "a < b"
                                      << "a@example.org";
        QTest::newRow("plus and dots") << "a.b+c=d_e@example.org"
                                       << ""
                                       << "a.b+c=d_e@example.org";
        QTest::newRow("domain in capitals") << "Anna@EXAMPLE.Org"
                                            << ""
                                            << "Anna@example.org";
        QTest::newRow("umlaut before the at") << "jürgen@bücher.example"
                                              << ""
                                              << "jürgen@xn--bcher-kva.example";
        QTest::newRow("combining mark") << QString("ju\u0308rgen@example.org") << ""
                                        << "jürgen@example.org";
        QTest::newRow("IDN") << "info@bücher.example"
                             << ""
                             << "info@xn--bcher-kva.example";
        QTest::newRow("IDN in capitals") << "info@BÜCHER.example"
                                         << ""
                                         << "info@xn--bcher-kva.example";
        QTest::newRow("one label") << "ann@localhost"
                                   << ""
                                   << "ann@localhost";
        QTest::newRow("IPv4") << "ann@[127.0.0.1]"
                              << ""
                              << "ann@[127.0.0.1]";
        QTest::newRow("IPv6") << "ann@[IPv6:::1]"
                              << ""
                              << "ann@[IPv6:::1]";
        QTest::newRow("quoted local part") << "\"a b@c\"@example.org"
                                           << ""
                                           << "\"a b@c\"@example.org";
        QTest::newRow("tab") << "Anna\t<anna@example.org>"
                             << "Anna"
                             << "anna@example.org";
    }
    void whatPeopleTypeIsRead()
    {
        QFETCH(QString, text);
        const auto address = parseAddress(text);
        QVERIFY2(address.has_value(), qPrintable(address ? QString() : address.error().sentence()));
        QTEST(address->name, "name");
        QTEST(address->mailbox, "mailbox");
        QCOMPARE(parseAddress(displayText(*address)).value_or(Address{}), *address);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << ""
                               << "is missing";
        QTest::newRow("no at") << "anna"
                               << "@ is missing";
        QTest::newRow("nothing before") << "@example.org"
                                        << "before the @";
        QTest::newRow("nothing after") << "anna@"
                                       << "after the @";
        QTest::newRow("empty label") << "anna@example..org"
                                     << "valid domain";
        QTest::newRow("trailing dot") << "anna@example.org."
                                      << "valid domain";
        QTest::newRow("underscore") << "anna@exa_mple.org"
                                    << "valid domain";
        QTest::newRow("leading hyphen") << "anna@-example.org"
                                        << "valid domain";
        QTest::newRow("space in domain") << "anna@exam ple.org"
                                         << "valid domain";
        QTest::newRow("bad literal") << "anna@[300.1.1.1]"
                                     << "valid domain";
        QTest::newRow("long label") << "a@" + QString(64, QChar('a')) + ".org"
                                    << "valid domain";
        QTest::newRow("leading dot") << ".anna@example.org"
                                     << "not valid";
        QTest::newRow("two dots") << "an..na@example.org"
                                  << "not valid";
        QTest::newRow("parenthesis") << "an(na@example.org"
                                     << "not valid";
        QTest::newRow("long local part") << QString(65, QChar('a')) + "@example.org"
                                         << "64 characters";
        QTest::newRow("too long") << QString(60, QChar('a')) + "@" + QString("abcdefghij.").repeated(20) + "org"
                                  << "254 characters";
        QTest::newRow("two without comma") << "a@example.org b@example.org"
                                           << "more than one address";
        QTest::newRow("name without angles") << "Anna anna@example.org"
                                             << "more than one address";
        QTest::newRow("open angle") << "Anna <anna@example.org"
                                    << "> is missing";
        QTest::newRow("text after angle") << "Anna <anna@example.org> x"
                                          << "after the >";
        QTest::newRow("open quote") << "\"Anna <anna@example.org>"
                                    << "not closed";
        QTest::newRow("two") << "a@example.org, b@example.org"
                             << "not several";
        QTest::newRow("CR LF") << "a@example.org\r\nRCPT TO:<b@example.org>"
                               << "line break";
        QTest::newRow("LF in name") << "Anna\nBcc: x@example.org <a@example.org>"
                                    << "line break";
        QTest::newRow("NUL") << QString("a@example.org") + QChar(0) << "control";
        QTest::newRow("next line") << QString("a") + QChar(0x85) + "@example.org"
                                   << "control";
        QTest::newRow("line separator") << QString("a") + QChar(0x2028) + "@example.org"
                                        << "line break";
        QTest::newRow("full-width dots and slash") << QString::fromUtf8("a@ex／ample.org") << "valid domain";
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, what);
        const auto address = parseAddress(text);
        QVERIFY(!address.has_value());
        QVERIFY2(address.error().what.contains(what), qPrintable(address.error().sentence()));
        QVERIFY(!address.error().remedy.isEmpty());
        QVERIFY(!hasControlCharacters(address.error().sentence()));
    }

    void listsHoldCommasAndSemicolons()
    {
        const auto list = parseAddressList("a@example.org, \"B, C\" <b@example.org>;c@example.org,, ");
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t(3));
        QCOMPARE((*list)[1], (Address{"B, C", "b@example.org"}));
        QCOMPARE((*list)[2].mailbox, QString("c@example.org"));
        QVERIFY(parseAddressList("")->empty());
        QVERIFY(parseAddressList(" , ;")->empty());
    }

    void theFirstWrongOneOfAListIsNamed()
    {
        const auto list = parseAddressList("a@example.org, b@, c");
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().where, QString("b@"));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
