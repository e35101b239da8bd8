// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/accountstore.h"
#include "models/mail/providers.h"
#include "models/mail/secretstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;

namespace {

Account work()
{
    Account account;
    account.id = makeAccountId();
    account.name = "Work";
    account.sender = {"Berger, Anna", "anna@example.org"};
    account.host = "smtp.example.org";
    account.user = "anna";
    return account;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreNoAccountsBeforeTheFirst()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("new/accounts.json"));
        QVERIFY(store.accounts());
        QVERIFY(store.accounts()->empty());
        QVERIFY(!QFile::exists(store.path()));
        QCOMPARE(store.find("Work").error().code, Error::Code::Input);
    }

    void everyFieldIsReadBackAsItWasSaved()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("new/accounts.json"));
        Account account = work();
        account.name = "Büro „Nord“";
        account.provider = "gmail";
        account.host = "::1";
        account.port = 4650;
        account.security = Security::Tls;
        account.signIn = SignIn::OAuth2;
        account.authMethod = AuthMethod::OAuthBearer;
        account.caFile = "/etc/ssl/own authority.pem";
        account.pinnedCertificate = normalFingerprint(QString("ab").repeated(32));
        account.proxy = {SmtpProxy::Kind::Socks5, "proxy.example.org", 1080, "joe", "hunter2"};
        account.secretPlace = SecretPlace::AskEachTime;
        account.oauth = *providerById("microsoft365").oauth;
        account.oauth.clientId = "abc-1";
        account.oauth.hasClientSecret = true;
        QVERIFY(store.save(account));
        const auto all = store.accounts();
        QVERIFY2(all, qPrintable(all ? QString() : all.error().sentence()));
        QCOMPARE(all->size(), std::size_t(1));
        const Account &read = all->front();
        QCOMPARE(read.id, account.id);
        QCOMPARE(read.name, account.name);
        QVERIFY(read.sender == account.sender);
        QCOMPARE(read.provider, account.provider);
        QCOMPARE(read.host, account.host);
        QCOMPARE(read.port, account.port);
        QCOMPARE(read.security, account.security);
        QCOMPARE(read.signIn, account.signIn);
        QCOMPARE(read.user, account.user);
        QCOMPARE(read.authMethod, account.authMethod);
        QCOMPARE(read.caFile, account.caFile);
        QCOMPARE(read.pinnedCertificate, account.pinnedCertificate);
        QCOMPARE(read.proxy.kind, account.proxy.kind);
        QCOMPARE(read.proxy.host, account.proxy.host);
        QCOMPARE(read.proxy.port, account.proxy.port);
        QCOMPARE(read.proxy.user, account.proxy.user);
        QVERIFY(read.proxy.password.isEmpty()); // the keyring has it
        QCOMPARE(read.secretPlace, account.secretPlace);
        QVERIFY(read.oauth == account.oauth);
        QVERIFY(!QFile::exists(store.path() + ".lock"));
    }

    void savingAgainReplacesAndKeepsTheOthers()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("accounts.json"));
        Account one = work(), two = work();
        two.name = "Home";
        QVERIFY(store.save(one));
        QVERIFY(store.save(two));
        one.name = "Office";
        QVERIFY(store.save(one));
        QCOMPARE(store.accounts()->size(), std::size_t(2));
        QCOMPARE(store.accounts()->at(0).name, QString("Office"));
        two.name = " oFFice ";
        QCOMPARE(store.save(two).error().what, QString("There is an account with this name already"));
        QCOMPARE(store.accounts()->at(1).name, QString("Home"));
        QVERIFY(store.remove(one.id));
        QVERIFY(store.remove("not there"));
        QCOMPARE(store.accounts()->size(), std::size_t(1));
    }

    void anAccountIsFoundByNameIdOrAddress()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("accounts.json"));
        Account one = work(), two = work();
        two.name = "anna@example.org"; // a name goes before an address
        QVERIFY(store.save(one));
        QVERIFY(store.save(two));
        QCOMPARE(store.find("WORK")->id, one.id);
        QCOMPARE(store.find(two.id)->id, two.id);
        QCOMPARE(store.find("anna@example.org")->id, two.id);
        const auto none = store.find("Play");
        QVERIFY(!none);
        QVERIFY(none.error().remedy.contains("Work, anna@example.org"));
    }

    void aDamagedFileIsToldAndNeverWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole =
            R"({"id":"1","name":"A","senderMailbox":"a@example.org","host":"h","port":25,"user":"a"})";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"version":1,"accounts":[)") + whole;
        QTest::newRow("binary") << QByteArray("\0\x01\xff\xfe", 4);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"accounts":7})");
        QTest::newRow("later version") << QByteArray(R"({"version":2,"accounts":[]})");
        QTest::newRow("no whole account") << QByteArray(R"({"version":1,"accounts":[{"id":"1"}]})");
        QTest::newRow("not an account") << QByteArray(R"({"version":1,"accounts":["x"]})");
        QTest::newRow("twice") << R"({"version":1,"accounts":[)" + whole + "," + whole + "]}";
        QTest::newRow("port") << QByteArray(R"({"version":1,"accounts":[)") + QByteArray(whole).replace("25", "70000") +
                                     "]}";
        QTest::newRow("unknown word") << QByteArray(R"({"version":1,"accounts":[)") +
                                             QByteArray(whole).replace("\"port\"", "\"security\":\"magic\",\"port\"") +
                                             "]}";
        QTest::newRow("line break in host") << QByteArray(R"({"version":1,"accounts":[)") +
                                                   QByteArray(whole).replace("\"h\"", "\"h\\r\\nQUIT\"") + "]}";
    }
    void aDamagedFileIsToldAndNeverWrittenOver()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("accounts.json"));
        writeTo(store.path(), bytes);
        QVERIFY(!store.accounts());
        QCOMPARE(store.accounts().error().code, Error::Code::Parse);
        QVERIFY(store.accounts().error().where.contains("accounts.json"));
        QVERIFY(!store.save(work()));
        QVERIFY(!store.remove("1"));
        QVERIFY(!store.find("A"));
        QCOMPARE(bytesOf(store.path()), bytes);
    }

    void theSmallestWholeAccountIsRead()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("accounts.json"));
        writeTo(
            store.path(),
            R"({"accounts":[{"id":"1","name":"A","senderMailbox":"a@example.org","host":"h","port":25,"user":"a"}]})");
        QVERIFY(store.accounts());
        QCOMPARE(store.accounts()->front().secretPlace, SecretPlace::AskEachTime);
        QCOMPARE(store.accounts()->front().security, Security::StartTls);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        writeTo(folder.filePath("file"), "x");
        const AccountStore store(folder.filePath("file/accounts.json"));
        const auto saved = store.save(work());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Io);
    }

    void whatIsNotWholeIsNotSaved_data()
    {
        QTest::addColumn<Account>("account");
        const auto row = [](const char *name, const std::function<void(Account &)> &spoil) {
            Account account = work();
            spoil(account);
            QTest::newRow(name) << account;
        };
        row("no name", [](Account &a) { a.name = " "; });
        row("no sender", [](Account &a) { a.sender = {}; });
        row("sender is no address", [](Account &a) { a.sender.mailbox = "anna"; });
        row("line break in sender", [](Account &a) { a.sender.name = "A\r\nBcc: x"; });
        row("no host", [](Account &a) { a.host.clear(); });
        row("host with port", [](Account &a) { a.host = "smtp.example.org:25"; });
        row("no port", [](Account &a) { a.port = 0; });
        row("no user", [](Account &a) { a.user.clear(); });
        row("password in clear", [](Account &a) { a.security = Security::None, a.host = "localhost"; });
        row("clear text to others", [](Account &a) { a.security = Security::None, a.signIn = SignIn::None; });
        row("pin", [](Account &a) { a.pinnedCertificate = "abc"; });
        row("proxy", [](Account &a) { a.proxy.kind = SmtpProxy::Kind::Http; });
        row("no client", [](Account &a) { a.signIn = SignIn::OAuth2, a.oauth = *providerById("gmail").oauth; });
        row("token in clear", [](Account &a) {
            a.signIn = SignIn::OAuth2, a.oauth = *providerById("gmail").oauth, a.oauth.clientId = "x";
            a.oauth.tokenUrl.setScheme("http");
        });
    }
    void whatIsNotWholeIsNotSaved()
    {
        QFETCH(Account, account);
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath("accounts.json"));
        const auto saved = store.save(account);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Input);
        QVERIFY(!saved.error().remedy.isEmpty());
        QVERIFY(!QFile::exists(store.path()));
    }

    void aRelayOnThisComputerNeedsNoSignIn()
    {
        Account account = work();
        account.host = "localhost";
        account.security = Security::None;
        account.signIn = SignIn::None;
        account.user.clear();
        QVERIFY(checkAccount(account));
        const SmtpSettings settings = settingsFor(account, "never used");
        QVERIFY(settings.user.isEmpty() && settings.password.isEmpty() && settings.accessToken.isEmpty());
    }

    void settingsHoldTheSecretWhereItBelongs()
    {
        Account account = work();
        account.pinnedCertificate = normalFingerprint(QString("0f").repeated(32));
        account.authMethod = AuthMethod::XOAuth2; // left from another kind of sign-in
        SmtpSettings settings = settingsFor(account, "pw");
        QCOMPARE(settings.password, QString("pw"));
        QVERIFY(settings.accessToken.isEmpty());
        QCOMPARE(settings.authMethod, AuthMethod::Automatic);
        QCOMPARE(settings.pinnedCertificate, account.pinnedCertificate);
        account.signIn = SignIn::OAuth2;
        settings = settingsFor(account, "token");
        QCOMPARE(settings.accessToken, QString("token"));
        QVERIFY(settings.password.isEmpty());
        QCOMPARE(settings.authMethod, AuthMethod::XOAuth2);
    }

    void everyProviderMakesAWholeAccount_data()
    {
        QTest::addColumn<QString>("id");
        for (const Provider &provider : providers())
            QTest::newRow(provider.id.isEmpty() ? "generic" : qPrintable(provider.id)) << provider.id;
    }
    void everyProviderMakesAWholeAccount()
    {
        QFETCH(QString, id);
        const Provider &provider = providerById(id);
        QVERIFY(!provider.name.isEmpty() && !provider.help.isEmpty());
        QCOMPARE(provider.helpLink.isEmpty(), provider.helpLinkText.isEmpty());
        QVERIFY(provider.helpLink.isEmpty() || provider.helpLink.scheme() == "https");
        QCOMPARE(provider.limitBytes > 0, !id.isEmpty());
        for (std::size_t i = 0; i < provider.servers.size(); ++i) {
            Account account = work();
            account.user.clear();
            account.pinnedCertificate = normalFingerprint(QString("0f").repeated(32));
            account.oauth.clientId = "client";
            applyProvider(account, provider, i);
            QVERIFY(checkAccount(account));
            QCOMPARE(account.user, QString("anna@example.org"));
            QVERIFY(account.pinnedCertificate.isEmpty());
            QVERIFY(account.security == (account.port == 465 ? Security::Tls : Security::StartTls));
            QCOMPARE(account.usesOAuth(), !provider.takesPasswords);
            QCOMPARE(account.oauth.clientId, QString("client"));
        }
    }

    void gmailHasBothPortsAndMicrosoftTakesNoPassword()
    {
        const auto &servers = providerById("gmail").servers;
        QVERIFY(servers == (std::vector<ProviderServer>{{"smtp.gmail.com", 587, Security::StartTls},
                                                        {"smtp.gmail.com", 465, Security::Tls}}));
        QVERIFY(providerById("gmail").oauth && providerById("microsoft365").oauth);
        QVERIFY(!providerById("microsoft365").takesPasswords);
        QVERIFY(providerById("microsoft365").oauth->scope.contains("https://outlook.office.com/SMTP.Send"));
        QCOMPARE(providerById("unheard of").id, QString());
        QCOMPARE(providerOfAddress({{}, "a@GoogleMail.com"})->id, QString("gmail"));
        QVERIFY(!providerOfAddress({{}, "a@example.org"}));
    }

    void spacesOfAnAppPasswordAreLeftOut_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Gmail shows groups") << "gmail"
                                            << "abcd efgh ijkl mnop"
                                            << "abcdefghijklmnop";
        QTest::newRow("pasted with a line break") << "gmail"
                                                  << " abcd\u00a0efgh ijkl mnop\n"
                                                  << "abcdefghijklmnop";
        QTest::newRow("Yahoo") << "yahoo"
                               << "abcd efgh ijkl mnop"
                               << "abcdefghijklmnop";
        QTest::newRow("Fastmail has figures") << "fastmail"
                                              << "2b3c 4d5e 6f7g 8h9j"
                                              << "2b3c4d5e6f7g8h9j";
        QTest::newRow("a real password keeps its spaces") << "gmail"
                                                          << "my long pass phrase"
                                                          << "my long pass phrase";
        QTest::newRow("elsewhere a space may count") << ""
                                                     << "abcd efgh ijkl mnop"
                                                     << "abcd efgh ijkl mnop";
        QTest::newRow("empty") << "gmail"
                               << ""
                               << "";
    }
    void spacesOfAnAppPasswordAreLeftOut()
    {
        QFETCH(QString, provider);
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(cleanedPassword(providerById(provider), typed), meant);
    }

    void twoWindowsDoNotUndoEachOther()
    {
        const QTemporaryDir folder;
        const AccountStore one(folder.filePath("accounts.json")), two(folder.filePath("accounts.json"));
        Account first = work(), second = work();
        second.name = "Home";
        QVERIFY(one.accounts()->empty());
        QVERIFY(two.save(second));
        QVERIFY(one.save(first));
        QCOMPARE(two.accounts()->size(), std::size_t(2));
    }

    void secretsInMemoryAnswerLater()
    {
        MemorySecretStore store;
        QStringList seen;
        store.write("k", "secret", this, [&](const auto &done) { seen << (done ? "written" : "failed"); });
        store.read("k", this, [&](const auto &secret) { seen << *secret; });
        store.read("other", this, [&](const auto &secret) { seen << *secret; });
        {
            QObject gone;
            store.read("k", &gone, [&](const auto &) { seen << "never"; });
        }
        QVERIFY(seen.isEmpty());
        QTRY_COMPARE(seen, QStringList({"written", "secret", ""}));
        store.failWith(Error{Error::Code::Io, "No keyring", {}, {}});
        seen.clear();
        store.remove("k", this, [&](const auto &done) { seen << done.error().what; });
        store.read("k", this, [&](const auto &secret) { seen << secret.error().what; });
        QTRY_COMPARE(seen, QStringList({"No keyring", "No keyring"}));
        QCOMPARE(store.secrets().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
