// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog against a real server.

#include "tests/dialogs/dialogparts.h"
#include "models/sources/databasepasswords.h"
#include "models/sources/source.h"
#include "tests/requirement.h"
#include "tests/sources/postgresserver.h"
#include "widgets/dialogs/databasedialog.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

using namespace clientele;
using namespace clientele::dialogs;

namespace {

QPushButton *button(const QWidget &dialog, const QString &start)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove('&').startsWith(start))
            return candidate;
    }
    qFatal("no button %s", qPrintable(start));
}

} // namespace

class TestDatabaseDialog : public QObject
{
    Q_OBJECT

private:
    tests::PostgresServer m_server;
    QString m_problem;
    QTemporaryDir m_settings;

    void fill(const DatabaseDialog &dialog, const QString &password) const
    {
        const sources::DatabaseAddress address = m_server.address();
        named<QLineEdit>(dialog, "Server")->setText(address.host);
        named<QSpinBox>(dialog, "Port")->setValue(address.port);
        named<QLineEdit>(dialog, "Database")->setText(address.database);
        named<QLineEdit>(dialog, "User name")->setText(address.user);
        named<QLineEdit>(dialog, "Password")->setText(password);
        auto *mode = named<QComboBox>(dialog, "Encryption");
        mode->setCurrentIndex(mode->findText("Certificate and host checked"));
        named<QLineEdit>(dialog, "CA file")->setText(m_server.authority());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("clientele-test");
        style::apply(*qApp, style::Appearance::Light);
        m_problem = m_server.start();
        CLIENTELE_NEEDS(m_problem);
        const QString made = m_server.sql(
            "CREATE SCHEMA sales; GRANT USAGE ON SCHEMA sales TO analyst; CREATE TABLE sales.orders AS SELECT g AS id, "
            "g * 1.5 AS amount, 'West' AS region FROM generate_series(1, 1200) AS g; CREATE VIEW sales.west AS SELECT "
            "* "
            "FROM sales.orders; CREATE TABLE sales.customers (id int, name text); GRANT SELECT ON ALL TABLES IN SCHEMA "
            "sales TO analyst; ANALYZE sales.orders");
        QVERIFY2(!made.startsWith("ERROR"), qPrintable(made));
    }
    void init()
    {
        CLIENTELE_NEEDS(m_problem);
        QSettings().clear();
        sources::databasepasswords::remember(m_server.address().passwordKey(), {});
        qputenv("PGPASSFILE", "/nowhere/.pgpass");
    }

    void testedConnectionShowsItsTablesAndOpensOne()
    {
        auto store = std::make_unique<mail::MemorySecretStore>();
        mail::MemorySecretStore *keyring = store.get();
        DatabaseDialog dialog(std::move(store));
        dialog.show();
        QSignalSpy chosen(&dialog, &DatabaseDialog::chosen);
        QVERIFY(!button(dialog, "Open")->isEnabled());
        QVERIFY(!button(dialog, "Test")->isEnabled());
        fill(dialog, m_server.password());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        button(dialog, "Test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shownText(dialog).contains("analyst is signed in"), 20'000);
        QVERIFY2(shownText(dialog).contains("encrypted and the certificate is in order"),
                 qPrintable(shownText(dialog)));
        auto *tree = named<QTreeWidget>(dialog, "Tables and views");
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->child(1)->text(1), QLocale().toString(1200));
        named<QLineEdit>(dialog, "Find a table")->setText("ORD");
        QVERIFY(tree->topLevelItem(0)->child(0)->isHidden());
        tree->setCurrentItem(tree->topLevelItem(0)->child(1));
        if (const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES"); !folder.isEmpty()) {
            named<QLineEdit>(dialog, "Find a table")->clear();
            for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
                style::apply(*qApp, appearance);
                QTest::qWait(50);
                dialog.grab().save(
                    folder + (appearance == style::Appearance::Light ? "/database-light.png" : "/database-dark.png"));
            }
            style::apply(*qApp, style::Appearance::Light);
        }
        QTRY_VERIFY(button(dialog, "Open")->isEnabled());
        button(dialog, "Open")->click();
        QCOMPARE(chosen.count(), 1);
        const QString input = chosen[0][0].toString();
        QVERIFY(!input.contains(m_server.password()));
        QCOMPARE(keyring->secrets().value(m_server.address().passwordKey()), m_server.password());
        const auto source = sources::open({input}, {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->table->rows(), 1200U);
        // Nothing that is written down holds the password.
        QSettings().sync();
        QFile settings(QSettings().fileName());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("analyst"));
        QVERIFY(!kept.contains(m_server.password().toUtf8()));
        // The next time the connection is offered, without its password.
        DatabaseDialog again(std::make_unique<mail::MemorySecretStore>());
        QCOMPARE(named<QLineEdit>(again, "User name")->text(), QString("analyst"));
        QCOMPARE(named<QLineEdit>(again, "Password")->text(), QString());
        QCOMPARE(named<QLineEdit>(again, "CA file")->text(), m_server.authority());
    }

    void queryIsOpened()
    {
        DatabaseDialog dialog(std::make_unique<mail::MemorySecretStore>());
        dialog.show();
        QSignalSpy chosen(&dialog, &DatabaseDialog::chosen);
        fill(dialog, m_server.password());
        button(dialog, "Test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shownText(dialog).contains("signed in"), 20'000);
        dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(!button(dialog, "Open")->isEnabled());
        named<QPlainTextEdit>(dialog, "Query")
            ->setPlainText("SELECT region, sum(amount) AS total\nFROM sales.orders GROUP BY 1");
        QVERIFY(button(dialog, "Open")->isEnabled());
        button(dialog, "Open")->click();
        const auto source = sources::open({chosen.value(0).value(0).toString()}, {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->table->rows(), 1U);
        QCOMPARE(source->table->column(1).reals()[0], 1.5 * 1200 * 1201 / 2);
    }

    void wrongPasswordIsSaidAndNotKept()
    {
        auto store = std::make_unique<mail::MemorySecretStore>();
        mail::MemorySecretStore *keyring = store.get();
        DatabaseDialog dialog(std::move(store));
        dialog.show();
        fill(dialog, "wrong-Pa55");
        dialog.findChild<QCheckBox *>()->setChecked(true);
        button(dialog, "Test")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<FailureBox *>()->isVisible(), 20'000);
        QVERIFY2(shownText(dialog).contains("does not accept the user or the password"), qPrintable(shownText(dialog)));
        QVERIFY(!shownText(dialog).contains("wrong-Pa55"));
        QVERIFY(keyring->secrets().isEmpty());
        QVERIFY(!button(dialog, "Open")->isEnabled());
        // What was said is about other fields once one is changed.
        named<QLineEdit>(dialog, "User name")->setText("ann");
        QVERIFY(!dialog.findChild<FailureBox *>()->isVisible());
    }

    void silentServerIsLeftAtOnce()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        DatabaseDialog dialog(std::make_unique<mail::MemorySecretStore>());
        dialog.show();
        fill(dialog, "x");
        named<QSpinBox>(dialog, "Port")->setValue(silent.serverPort());
        button(dialog, "Test")->click();
        QTRY_VERIFY(shownText(dialog).contains("Connecting to"));
        QVERIFY(button(dialog, "Stop the test")->isEnabled());
        button(dialog, "Stop the test")->click();
        QVERIFY(!shownText(dialog).contains("Connecting to"));
        QVERIFY(button(dialog, "Test")->isEnabled());
    }

    void unprotectedWaysAreTold()
    {
        DatabaseDialog dialog(std::make_unique<mail::MemorySecretStore>());
        dialog.show();
        named<QLineEdit>(dialog, "Server")->setText("db.example.org");
        auto *mode = named<QComboBox>(dialog, "Encryption");
        QCOMPARE(mode->currentText(), QString("Certificate and host checked"));
        QVERIFY(!shownText(dialog).contains("by others"));
        mode->setCurrentIndex(mode->findText("Not encrypted"));
        QVERIFY(shownText(dialog).contains("can be read by others"));
        mode->setCurrentIndex(mode->findText("Encrypted, server not checked"));
        QVERIFY(shownText(dialog).contains("pass itself off"));
    }
};

QTEST_MAIN(TestDatabaseDialog)
#include "tst_databasedialog.moc"
