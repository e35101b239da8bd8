// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/dialogs/sharefixture.h"
#include "tests/mail/identityserver.h"
#include "tests/mail/mailserver.h"
#include "tests/mail/proxyserver.h"
#include "tests/mail/scriptedserver.h"
#include "widgets/dialogs/accounteditor.h"
#include "widgets/dialogs/accountsdialog.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/style/theme.h"
#include "tests/requirement.h"

#include <QAccessible>
#include <QFile>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProgressBar>
#include <QTest>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mailtest;

namespace {

void choose(const QWidget &dialog, const QString &box, const QString &start)
{
    auto *combo = named<QComboBox>(dialog, box);
    const int index = combo->findText(start, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(start));
    combo->setCurrentIndex(index);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What cannot be named by a screen reader.
QStringList nameless(const QWidget &dialog)
{
    QStringList found;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || !widget->isVisible() || widget->objectName().startsWith("qt_"))
            continue;
        const bool control = QList{QAccessible::PushButton, QAccessible::EditableText, QAccessible::ComboBox,
                                   QAccessible::SpinBox,    QAccessible::CheckBox,     QAccessible::List}
                                 .contains(face->role());
        const bool inner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                           qobject_cast<QComboBox *>(widget->parentWidget());
        if (control && !inner && face->text(QAccessible::Name).isEmpty())
            found << widget->metaObject()->className();
    }
    return found;
}

/// For people who look: written only where the environment names a folder.
void savePicture(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + '/' + name + ".png"));
}

} // namespace

class TestAccountsDialog : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    IdentityServer m_identity;
    QNetworkAccessManager m_browser;
    QString m_missing;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<mail::AccountAccess> m_access;
    mail::MemorySecretStore *m_keyring = nullptr;

    [[nodiscard]] mail::AccountStore store() const { return mail::AccountStore(m_folder->filePath("accounts.json")); }

    /// A shown editor of a new account whose server is on this computer.
    std::unique_ptr<AccountEditor> editor(quint16 port, const mail::Account &account = {})
    {
        auto dialog = std::make_unique<AccountEditor>(account, store(), *m_access);
        dialog->show();
        type(*dialog, "Sender", "Anna Berger <anna@example.org>");
        type(*dialog, "Mail server", "localhost");
        choose(*dialog, "Security of the connection", "TLS");
        auto *field = named<QSpinBox>(*dialog, "Port");
        field->setValue(port);
        type(*dialog, "User name", "ann");
        type(*dialog, "Password", "secret");
        if (QPushButton *more = button(*dialog, "Certificate, login"))
            more->click();
        type(*dialog, "CA file", m_certificates.authority());
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        style::apply(*qApp, style::Appearance::Light);
        m_browser.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        m_missing = m_certificates.make();
        if (m_missing.isEmpty())
            m_missing = m_identity.start();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = new mail::MemorySecretStore;
        m_access = std::make_unique<mail::AccountAccess>(std::unique_ptr<mail::SecretStore>(m_keyring));
    }

    void anAddressIsEnoughForAKnownProvider()
    {
        AccountEditor dialog({}, store(), *m_access);
        dialog.show();
        type(dialog, "Sender", "Anna Berger <anna@gmail.com>");
        QCOMPARE(named<QComboBox>(dialog, "Provider")->currentText(), QString("Gmail"));
        mail::Account account = dialog.fields().account();
        QCOMPARE(account.host, QString("smtp.gmail.com"));
        QCOMPARE(account.port, quint16(587));
        QCOMPARE(account.user, QString("anna@gmail.com"));
        QCOMPARE(account.name, QString("anna@gmail.com"));
        QVERIFY(shownText(dialog).contains("app password"));
        choose(dialog, "Security of the connection", "TLS");
        QCOMPARE(dialog.fields().account().port, quint16(465));
        QVERIFY(mail::checkAccount(dialog.fields().account()));
    }

    void microsoftIsSignedInToWithTheBrowserOnly()
    {
        AccountEditor dialog({}, store(), *m_access);
        dialog.show();
        type(dialog, "Sender", "anna@outlook.com");
        QVERIFY(dialog.fields().account().usesOAuth());
        QVERIFY(!named<QLineEdit>(dialog, "Password")->isVisible());
        QVERIFY(named<QLineEdit>(dialog, "Client ID")->isVisible());
        QVERIFY(!named<QLineEdit>(dialog, "Scope")->isVisible());
        QVERIFY(shownText(dialog).contains("no passwords any more"));
        QVERIFY(!button(dialog, "Sign in with the browser")->isEnabled());
        QVERIFY(!button(dialog, "Sign in with the browser")->toolTip().isEmpty());
        type(dialog, "Client ID", "abc");
        QVERIFY(button(dialog, "Sign in with the browser")->isEnabled());
    }

    void aSavedAccountHasItsPasswordInTheKeyringOnly()
    {
        auto dialog = editor(587);
        choose(*dialog, "Provider", "Gmail");
        type(*dialog, "Name of the account", "Work");
        type(*dialog, "Password", "abcd efgh ijkl mnop");
        button(*dialog, "Save")->click();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        const auto saved = store().find("Work");
        QVERIFY(saved);
        QCOMPARE(saved->host, QString("smtp.gmail.com"));
        QCOMPARE(m_keyring->secrets().value(mail::passwordKey(*saved)), QString("abcdefghijklmnop"));
        QVERIFY(!bytesOf(store().path()).contains("abcd"));
        // Changed without writing the password again, it stays.
        AccountEditor again(*saved, store(), *m_access);
        again.show();
        QTRY_VERIFY(named<QLineEdit>(again, "Password")->placeholderText().contains("keyring"));
        type(again, "Name of the account", "Office");
        button(again, "Save")->click();
        QTRY_VERIFY(!again.isVisible());
        QCOMPARE(store().accounts()->size(), std::size_t(1));
        QCOMPARE(m_keyring->secrets().size(), 1);
        // Asked each time from now on, the keyring forgets it.
        AccountEditor third(*store().find("Office"), store(), *m_access);
        third.show();
        choose(third, "Where the password is kept", "Nowhere");
        button(third, "Save")->click();
        QTRY_VERIFY(!third.isVisible());
        QTRY_VERIFY(m_keyring->secrets().isEmpty());
    }

    void aProxyWithALoginIsSavedTestedAndRemembered()
    {
        CLIENTELE_NEEDS(m_missing);
        ProxyServer proxy("joe:prpass");
        ScriptedServer server(
            "TLS\nS: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 in\n"
            "C: QUIT\nS: 221 bye\nCLOSE\nNEXT\nTLS\nS: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 AUTH PLAIN\n"
            "C: AUTH PLAIN *\nS: 235 in\nC: QUIT\nS: 221 bye\n",
            &m_certificates);
        auto dialog = editor(server.serverPort());
        type(*dialog, "Name of the account", "Behind");
        QVERIFY(!named<QLineEdit>(*dialog, "User name at the proxy")->isVisible());
        choose(*dialog, "Proxy", "HTTP");
        type(*dialog, "Name of the proxy", "127.0.0.1");
        named<QSpinBox>(*dialog, "Port of the proxy")->setValue(proxy.serverPort());
        QVERIFY(!named<QLineEdit>(*dialog, "Password for the proxy")->isEnabled());
        type(*dialog, "User name at the proxy", "joe");
        type(*dialog, "Password for the proxy", "wrong");
        button(*dialog, "Test the")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("The proxy refused user name or password"),
                     qPrintable(shownText(*dialog)));
        type(*dialog, "Password for the proxy", "prpass");
        savePicture(*dialog, "account-proxy");
        button(*dialog, "Test the")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("ann is signed in"), qPrintable(shownText(*dialog)));
        button(*dialog, "Save")->click();
        QTRY_VERIFY(!dialog->isVisible());
        const auto saved = store().find("Behind");
        QVERIFY(saved);
        QCOMPARE(saved->proxy.user, QString("joe"));
        QCOMPARE(m_keyring->secrets().value(mail::proxyPasswordKey(*saved)), QString("prpass"));
        QVERIFY(!bytesOf(store().path()).contains("prpass"));
        // Opened again, the connection is tested with what the keyring has.
        AccountEditor again(*saved, store(), *m_access);
        again.show();
        QTRY_VERIFY(named<QLineEdit>(again, "Password for the proxy")->placeholderText().contains("keyring"));
        button(again, "Test the")->click();
        QTRY_VERIFY2(shownText(again).contains("ann is signed in"), qPrintable(shownText(again)));
        QCOMPARE(nameless(again), QStringList());
        QCOMPARE(server.problems(), QStringList());
    }

    void withoutAKeyringItCanBeAskedEachTime()
    {
        m_keyring->failWith(Error{Error::Code::Io, "This computer has no keyring", {}, "Choose to be asked each time"});
        auto dialog = editor(587);
        QVERIFY(!button(*dialog, "Ask each time instead"));
        button(*dialog, "Save")->click();
        QTRY_VERIFY(button(*dialog, "Ask each time instead"));
        QVERIFY2(shownText(*dialog).contains("This computer has no keyring"), qPrintable(shownText(*dialog)));
        QVERIFY(store().accounts()->empty());
        button(*dialog, "Ask each time instead")->click();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(store().accounts()->at(0).secretPlace, mail::SecretPlace::AskEachTime);
    }

    void whatIsWrongIsToldAndNothingIsSaved()
    {
        AccountEditor dialog({}, store(), *m_access);
        dialog.show();
        button(dialog, "Save")->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(shownText(dialog).contains("The account has no name"));
        type(dialog, "Sender", "anna@example.org");
        QVERIFY(!shownText(dialog).contains("The account has no name"));
        button(dialog, "Save")->click();
        QVERIFY(shownText(dialog).contains("The mail server is missing"));
        QVERIFY(!QFile::exists(store().path()));
    }

    void returnNeverSaves()
    {
        auto dialog = editor(587);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        for (QWidget *field : dialog->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus || qobject_cast<QPushButton *>(field))
                continue;
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY2(dialog->isVisible(), field->metaObject()->className());
        }
        QVERIFY(!QFile::exists(store().path()));
    }

    void aTestTellsThatAllIsWell()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        const QString missing =
            server.start(m_certificates, {"--security", "tls", "--auth", "--size-limit", "26214400"});
        CLIENTELE_NEEDS(missing);
        auto dialog = editor(server.port());
        button(*dialog, "Test the connection")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("and ann is signed in"), qPrintable(shownText(*dialog)));
        QTest::qWait(50);
        savePicture(*dialog, "tested");
        QVERIFY(shownText(*dialog).contains("encrypted and the certificate is in order"));
        QVERIFY2(shownText(*dialog).contains("messages of up to 26 MB"), qPrintable(shownText(*dialog)));
        QCOMPARE(server.stored(), 0);
        QVERIFY(m_keyring->secrets().isEmpty());
        type(*dialog, "Password", "wrong");
        QVERIFY(!shownText(*dialog).contains("signed in")); // that was about other settings
        button(*dialog, "Test the connection")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("535"), qPrintable(shownText(*dialog)));
        QVERIFY(!shownText(*dialog).contains("wrong"));
        type(*dialog, "Password", "");
        button(*dialog, "Test the connection")->click();
        QTRY_VERIFY(shownText(*dialog).contains("The password is missing"));
    }

    void anUnknownCertificateIsShownAndCanBeTrusted()
    {
        CLIENTELE_NEEDS(m_missing);
        MailServer server;
        const QString missing = server.start(m_certificates, {"--security", "tls", "--auth"}, "self");
        CLIENTELE_NEEDS(missing);
        auto dialog = editor(server.port());
        button(*dialog, "Test the connection")->click();
        QTRY_VERIFY2(button(*dialog, "Trust this certificate")->isVisible(), qPrintable(shownText(*dialog)));
        QVERIFY(shownText(*dialog).contains("SHA-256 fingerprint:"));
        QVERIFY(dialog->fields().account().pinnedCertificate.isEmpty());
        savePicture(*dialog, "certificate");
        QVERIFY(nameless(*dialog).isEmpty());
        button(*dialog, "Trust this certificate")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("the certificate that you trust"), qPrintable(shownText(*dialog)));
        QCOMPARE(dialog->fields().account().pinnedCertificate.size(), 95);
        button(*dialog, "Trust it no more")->click();
        QVERIFY(dialog->fields().account().pinnedCertificate.isEmpty());
    }

    void aTestCanBeStopped()
    {
        ScriptedServer silent("STALL\n");
        auto dialog = editor(silent.serverPort());
        button(*dialog, "Test the connection")->click();
        QTRY_VERIFY(button(*dialog, "Stop the test"));
        QVERIFY(named<QProgressBar>(*dialog, "Progress of the test")->isVisible());
        button(*dialog, "Stop the test")->click();
        QTRY_VERIFY(button(*dialog, "Test the connection"));
        QVERIFY(!named<QProgressBar>(*dialog, "Progress of the test")->isVisible());
    }

    void theBrowserSignsIn()
    {
        CLIENTELE_NEEDS(m_missing);
        auto dialog = editor(587);
        choose(*dialog, "How to sign in", "With the browser");
        const mail::OAuthSettings settings = m_identity.settings();
        type(*dialog, "Client ID", settings.clientId);
        type(*dialog, "Client secret", IdentityServer::clientSecret());
        type(*dialog, "Address of the sign-in page", settings.authorizationUrl.toString());
        type(*dialog, "Address for tokens", settings.tokenUrl.toString());
        type(*dialog, "Scope", settings.scope);
        dialog->fields().browser().setBrowser([](const QUrl &) { return false; });
        button(*dialog, "Sign in with the browser")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("No browser could be opened"), qPrintable(shownText(*dialog)));
        QVERIFY(button(*dialog, "Copy the page's address"));
        auto *state = dialog->findChild<BrowserSignIn *>()->findChild<QLabel *>("state");
        QTRY_VERIFY(state->height() >= state->heightForWidth(state->width()));
        savePicture(*dialog, "browser");
        button(*dialog, "Stop waiting")->click();
        QTRY_VERIFY(shownText(*dialog).contains("Not signed in"));
        dialog->fields().browser().setBrowser([this](const QUrl &url) {
            m_browser.get(QNetworkRequest(url));
            return true;
        });
        button(*dialog, "Sign in with the browser")->click();
        QTRY_VERIFY2(shownText(*dialog).contains("Signed in."), qPrintable(shownText(*dialog)));
        button(*dialog, "Save")->click();
        QTRY_VERIFY(!dialog->isVisible());
        const mail::Account saved = store().accounts()->at(0);
        QVERIFY(saved.oauth.hasClientSecret);
        QCOMPARE(m_keyring->secrets().value(mail::clientSecretKey(saved)), IdentityServer::clientSecret());
        QVERIFY(m_keyring->secrets().value(mail::refreshTokenKey(saved)).startsWith("refresh-"));
        QVERIFY(!bytesOf(store().path()).contains("refresh-"));
    }

    void accountsAreListedChangedAndRemoved()
    {
        AccountsDialog dialog(store(), *m_access);
        dialog.show();
        QVERIFY(shownText(dialog).contains("There is no account yet"));
        QVERIFY(!button(dialog, "Change")->isEnabled() && !button(dialog, "Remove")->isEnabled());
        QVERIFY(nameless(dialog).isEmpty());
        button(dialog, "Add")->click();
        auto *editor = dialog.findChild<AccountEditor *>();
        QVERIFY(editor);
        type(*editor, "Sender", "anna@fastmail.com");
        type(*editor, "Password", "pw");
        QVERIFY2(nameless(*editor).isEmpty(), qPrintable(nameless(*editor).join(' ')));
        button(*editor, "Save")->click();
        auto *list = named<QListWidget>(dialog, "Mail accounts");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("smtp.fastmail.com:465"));
        QCOMPARE(m_keyring->secrets().size(), 1);
        button(dialog, "Remove")->click();
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return); // the default keeps it
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        QVERIFY(dialog.isVisible());
        QCOMPARE(list->count(), 1);
        button(dialog, "Remove")->click();
        button(*dialog.findChild<QMessageBox *>(), "Remove")->click();
        QTRY_COMPARE(list->count(), 0);
        QTRY_VERIFY(m_keyring->secrets().isEmpty());
        QVERIFY(store().accounts()->empty());
    }

    void aDamagedFileIsToldAndStays()
    {
        QFile file(store().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{damaged");
        file.close();
        AccountsDialog dialog(store(), *m_access);
        dialog.show();
        QVERIFY(shownText(dialog).contains("cannot be read"));
        QVERIFY(!button(dialog, "Add")->isEnabled());
        dialog.add();
        QVERIFY(!dialog.findChild<AccountEditor *>());
        QCOMPARE(bytesOf(store().path()), QByteArray("{damaged"));
    }

    void nothingIsCutInLightDarkAndSmall_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::addColumn<QString>("sender");
        QTest::newRow("light-gmail") << int(style::Appearance::Light) << "anna@gmail.com";
        QTest::newRow("dark-gmail") << int(style::Appearance::Dark) << "anna@gmail.com";
        QTest::newRow("light-microsoft") << int(style::Appearance::Light) << "anna@outlook.com";
        QTest::newRow("dark-other") << int(style::Appearance::Dark) << "anna@example.org";
    }
    void nothingIsCutInLightDarkAndSmall()
    {
        QFETCH(int, appearance);
        QFETCH(QString, sender);
        style::apply(*qApp, style::Appearance(appearance));
        AccountEditor dialog({}, store(), *m_access);
        dialog.show();
        type(dialog, "Sender", sender);
        QTest::qWait(50);
        for (QPushButton *shown : dialog.findChildren<QPushButton *>()) {
            if (shown->isVisible())
                QVERIFY2(shown->width() >= shown->minimumSizeHint().width(), qPrintable(shown->text()));
        }
        auto *area = dialog.findChild<QScrollArea *>();
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        savePicture(dialog, QString("editor-") + QTest::currentDataTag());
        button(dialog, "Test the connection")->click();
        QTRY_VERIFY(dialog.findChild<FailureBox *>()->isVisible());
        if (QPushButton *more = button(dialog, "Certificate, login"))
            more->click();
        dialog.resize(dialog.minimumWidth(), 400);
        QTest::qWait(50);
        QVERIFY(button(dialog, "Save")->isVisible());
        savePicture(dialog, QString("small-") + QTest::currentDataTag());
        mail::Account account = dialog.fields().account();
        account.oauth.clientId = "x";
        account.name = "Work";
        account.host = "smtp.example.org";
        QVERIFY(store().save(account));
        AccountsDialog list(store(), *m_access);
        list.show();
        QTest::qWait(20);
        savePicture(list, QString("list-") + QTest::currentDataTag());
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
