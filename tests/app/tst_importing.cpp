// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening data in the real window: what is asked, and what is remembered.

#include "app/importing.h"
#include "tests/app/windowfixture.h"
#include "tests/sources/temporaryfiles.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace clientele;
using dialogs::ImportWizard;

namespace {

const QByteArray ambiguous = "customer_id,age,region,amount,order_date\n"
                             "1,31,West,5,03/04/2024\n2,42,East,6,05/06/2024\n3,53,West,7,01/02/2024\n";

// The wizard on the screen, once it has read; nullptr: none came.
ImportWizard *wizardOf(tests::WindowFixture &fixture, int withinMs = 10'000)
{
    ImportWizard *wizard = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            wizard = fixture.window->findChild<ImportWizard *>();
            return wizard && wizard->isVisible() && wizard->preview() && !wizard->isReading();
        },
        withinMs);
    return came ? wizard : nullptr;
}

bool isOpen(tests::WindowFixture &fixture)
{
    return QTest::qWaitFor([&] { return !fixture.session->isOpening() && fixture.session->document().isOpen(); },
                           10'000) &&
           fixture.settle();
}

QAction *action(tests::WindowFixture &fixture, const QString &text)
{
    for (QAction *candidate : fixture.window->actions()) {
        if (candidate->text().remove('&') == text)
            return candidate;
    }
    qFatal("no action %s", qPrintable(text));
}

QPushButton *button(QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove('&') == text && candidate->isVisible())
            return candidate;
    }
    qFatal("no button %s", qPrintable(text));
}

QString firstDate(tests::WindowFixture &fixture)
{
    return QString::fromStdString(fixture.session->document().state().table->find(u"order_date")->plainText(0))
        .left(10);
}

QString message(tests::WindowFixture &fixture)
{
    const auto *strip = fixture.window->findChild<shell::MessageStrip *>();
    return strip->isVisible() ? strip->text() : QString();
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        style::apply(*qApp, style::Appearance::Light);
    }

    void fileWithoutQuestionsOpensDirectly()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        fixture.window->openInputs({files.write("customer_id,age,region,amount\n1,31,West,5\n2,42,East,6\n")});
        QVERIFY(isOpen(fixture));
        QVERIFY(!fixture.window->findChild<ImportWizard *>());
        QVERIFY(message(fixture).isEmpty());
    }
    void ambiguousDatesAreAskedOnceAndRememberedForNextMonth()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        const QString may = files.write(ambiguous, "may.csv");
        fixture.window->openInputs({may});
        ImportWizard *wizard = wizardOf(fixture);
        QVERIFY(wizard);
        QVERIFY(!fixture.session->document().isOpen());
        button(*wizard, "Day first")->click();
        QVERIFY(wizardOf(fixture));
        button(*wizard, "Import")->click();
        QVERIFY(isOpen(fixture));
        QCOMPARE(firstDate(fixture), QString("2024-04-03"));
        QTRY_VERIFY(!fixture.window->findChild<ImportWizard *>());
        QVERIFY(fixture.session->readOptions().dateOrder == sources::DateOrder::DayMonthYear);
        for (const QString &path : {may, files.write(ambiguous + "4,64,East,8,02/03/2024\n", "june.csv")}) {
            fixture.session->document().close();
            fixture.window->openInputs({path});
            QVERIFY(isOpen(fixture));
            QVERIFY(!fixture.window->findChild<ImportWizard *>());
            QCOMPARE(firstDate(fixture), QString("2024-04-03"));
            QTRY_VERIFY2(message(fixture).contains("Read with the choices of"), qPrintable(message(fixture)));
        }
        // Reading the file again asks nothing.
        action(fixture, "Reload the data")->trigger();
        QVERIFY(isOpen(fixture));
        QCOMPARE(firstDate(fixture), QString("2024-04-03"));
    }
    void choicesThatDoNotFitAnyMoreAreForgotten()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        fixture.window->openInputs({files.write("id,date\n1,40513\n2,40514\n")});
        ImportWizard *wizard = wizardOf(fixture);
        QVERIFY(wizard);
        button(*wizard, "Numbers")->click();
        QVERIFY(wizardOf(fixture));
        button(*wizard, "Import")->click();
        QVERIFY(isOpen(fixture));
        QTRY_VERIFY(!fixture.window->findChild<ImportWizard *>());
        fixture.session->document().close();
        fixture.window->openInputs({files.write("number,city\n1,x\n2,y\n")});
        QVERIFY(isOpen(fixture));
        QTRY_VERIFY2(message(fixture).contains("do not fit any more"), qPrintable(message(fixture)));
    }
    void howTheOpenDataIsReadCanBeChanged()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        QVERIFY(fixture.open({files.write(ambiguous)}));
        QCOMPARE(firstDate(fixture), QString("2024-03-04"));
        action(fixture, "Change how the data is read…")->trigger();
        ImportWizard *wizard = wizardOf(fixture);
        QVERIFY(wizard);
        button(*wizard, "Day first")->click();
        QVERIFY(wizardOf(fixture));
        button(*wizard, "Import")->click();
        QTRY_COMPARE(firstDate(fixture), QString("2024-04-03"));
        QVERIFY(fixture.settle());
    }
    void filesOfOtherColumnsAreListedInTheWindow()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        fixture.window->openInputs(
            {files.write("id,city,a\n1,X,x\n", "1.csv"), files.write("id,city,b\n2,Y,y\n", "2.csv")});
        ImportWizard *wizard = wizardOf(fixture);
        QVERIFY(wizard);
        button(*wizard, "Open them as they are")->click();
        QVERIFY(wizardOf(fixture));
        button(*wizard, "Import")->click();
        QVERIFY(isOpen(fixture));
        QCOMPARE(fixture.session->document().state().table->columnCount(), std::size_t(4));
    }
    void cancelledWizardLeavesWhatWasOpen()
    {
        tests::WindowFixture fixture;
        const TemporaryFiles files;
        QVERIFY(fixture.open({files.write("customer_id,age,region,amount\n1,31,West,5\n2,42,East,6\n", "old.csv")}));
        fixture.window->openInputs({files.write(ambiguous, "new.csv")});
        ImportWizard *wizard = wizardOf(fixture);
        QVERIFY(wizard);
        button(*wizard, "Cancel")->click();
        QTRY_VERIFY(!fixture.window->findChild<ImportWizard *>());
        QCOMPARE(fixture.session->document().title(), QString("old.csv"));
    }
    void copiedCellsArePasted()
    {
        tests::WindowFixture fixture;
        QGuiApplication::clipboard()->setText("customer_id\tage\tregion\tamount\n1\t31\tWest\t5\n2\t42\tEast\t6\n");
        QVERIFY(action(fixture, "Paste a table")->isEnabled());
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QSignalSpy triggered(action(fixture, "Paste a table"), &QAction::triggered);
        QTest::keyClick(fixture.window.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
        QVERIFY2(isOpen(fixture), qPrintable(message(fixture)));
        QCOMPARE(fixture.session->document().title(), QString("Clipboard"));
        QCOMPARE(fixture.session->document().state().table->rows(), std::size_t(2));
        // There is no file of that name: it is not read again, nor listed as one.
        QVERIFY(!action(fixture, "Reload the data")->isEnabled());
        fixture.session->reload();
        QVERIFY(!fixture.session->isOpening());
        // Its columns can still be read otherwise.
        action(fixture, "Change how the data is read…")->trigger();
        QVERIFY(wizardOf(fixture));
    }
    void textThatIsNoTableIsToldSo()
    {
        tests::WindowFixture fixture;
        QGuiApplication::clipboard()->setText("Dear Ann, see you tomorrow.");
        action(fixture, "Paste a table")->trigger();
        QTRY_VERIFY2(message(fixture).contains("The text on the clipboard is no table"), qPrintable(message(fixture)));
        QGuiApplication::clipboard()->clear();
        action(fixture, "Paste a table")->trigger();
        QVERIFY(message(fixture).contains("There is no table on the clipboard"));
        QVERIFY(!fixture.session->document().isOpen());
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
