// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Impatient people: clicks that come while the work of earlier ones runs, and quitting in the middle of it.

#include "app/sharing.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/exportdialog.h"
#include "models/report/layout.h"
#include "widgets/dialogs/attachmentlist.h"
#include "widgets/dialogs/messagefields.h"
#include "widgets/pages/insightspage.h"
#include "widgets/pages/reportpartslist.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace clientele;

namespace {

const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");

// A file that takes a while to read and to count.
QString largeFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("large.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray text = "customer,age,region,amount\n";
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(i) + ',' + QByteArray::number(18 + i % 60) + (i % 3 ? ",North," : ",South,") +
                QByteArray::number(i % 997) + '\n';
    file.write(text);
    return file.fileName();
}

QAction *actionWith(const app::MainWindow &window, const QKeySequence &keys)
{
    for (QAction *action : window.actions()) {
        if (action->shortcut() == keys)
            return action;
    }
    return nullptr;
}

// Answers the next file dialog with this path, as a person would who types it.
void answerFileDialog(const QString &path)
{
    QTimer::singleShot(0, qApp, [path] {
        if (auto *privacy = qobject_cast<pages::ExportDialog *>(QApplication::activeModalWidget()))
            privacy->accept(); // what is left out stays left out
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            answerFileDialog(path); // not open yet
            return;
        }
        dialog->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

void chooseBand(app::Session &session, std::size_t band)
{
    query::FilterSet filters = session.document().state().filters;
    filters.set(query::bandFilter(session.exploration()->studies.byAge, band));
    session.document().setFilters(filters);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void everyPageIsSeenWhileFiltersComeAndGo()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        for (int round = 0; round < 2; ++round) {
            for (const auto page : {app::MainWindow::Data, app::MainWindow::Explore, app::MainWindow::Insights,
                                    app::MainWindow::Report, app::MainWindow::Welcome}) {
                fixture.window->showPage(page);
                chooseBand(*fixture.session, std::size_t(page));
                fixture.session->document().undo();
                QCoreApplication::processEvents();
                fixture.session->document().redo();
                QVERIFY(fixture.settle());
                QCOMPARE(fixture.window->currentPage(), page);
            }
        }
        fixture.session->document().close();
        QVERIFY(!fixture.session->exploration());
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Welcome);
    }

    void aSecondExportOvertakesTheFirst()
    {
        tests::WindowFixture fixture;
        const QTemporaryDir folder;
        QVERIFY(fixture.open({sample}));
        auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY(sharing->current());
        QSignalSpy done(sharing, &app::Sharing::done);
        QSignalSpy failed(sharing, &app::Sharing::failed);
        const QString first = folder.filePath(QStringLiteral("first.pdf"));
        const QString second = folder.filePath(QStringLiteral("second.pdf"));
        answerFileDialog(first);
        actionWith(*fixture.window, QKeySequence(Qt::CTRL | Qt::Key_P))->trigger();
        answerFileDialog(second);
        actionWith(*fixture.window, QKeySequence(Qt::CTRL | Qt::Key_P))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(second).startsWith("%PDF"), 20'000);
        QVERIFY(done.size() >= 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(contentOf(first).isEmpty() || contentOf(first).contains("%%EOF"));
    }

    void whatIsSentIsWhatWasOpenWhenItWasAskedFor()
    {
        tests::WindowFixture fixture;
        const QTemporaryDir folder;
        QVERIFY(fixture.open({sample}));
        auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY(sharing->current());
        sharing->share();
        const QString other = folder.filePath(QStringLiteral("other.csv"));
        QVERIFY(QFile::copy(sample, other));
        fixture.session->open({other}); // read while the pages are drawn
        const auto list = [&] { return fixture.window->findChild<dialogs::AttachmentList *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr, 20'000);
        QCOMPARE(list()->chosen().front().shownName(), QStringLiteral("age-groups-and-regions.pdf"));
        QVERIFY(QTest::qWaitFor([&] { return !fixture.session->isOpening(); }, 20'000));
    }

    void otherDataLeavesNoOldReport()
    {
        tests::WindowFixture fixture;
        const QTemporaryDir folder;
        QVERIFY(fixture.open({sample}));
        auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY(sharing->current());
        bool wasForgotten = false;
        connect(
            &fixture.session->document(), &workspace::Document::changed, sharing,
            [&] { wasForgotten = sharing->current() == nullptr; }, Qt::SingleShotConnection);
        QVERIFY(fixture.open({largeFile(folder)}));
        QVERIFY(wasForgotten);
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current(), 20'000);
    }

    void aChangedReportIsSharedAsChanged()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY(sharing->current());
        const auto before = sharing->current();
        fixture.session->document().setBands({10, {}, query::BandOptions().closed});
        sharing->share(); // before the new figures are there
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<dialogs::AttachmentList *>() != nullptr, 20'000);
        QVERIFY(sharing->current() != before);
    }

    void aFindingIsAddedFromItsCardAndTakenOutOnTheReportPage()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY(sharing->current());
        fixture.window->showPage(app::MainWindow::Insights);
        auto *page = fixture.window->findChild<pages::InsightsPage *>();
        const QString id = page->shownIds().at(1);
        const auto button = [&](const QString &text) -> QPushButton * {
            for (QPushButton *one : page->findChild<QFrame *>(id)->findChildren<QPushButton *>()) {
                if (one->text() == text)
                    return one;
            }
            return nullptr;
        };
        button(QStringLiteral("Add to report"))->click();
        QTRY_VERIFY(button(QStringLiteral("In report")));
        const QString part = report::findingBlockId(id);
        const auto isPrinted = [&] {
            const auto &blocks = sharing->current()->blocks;
            return std::any_of(blocks.begin(), blocks.end(),
                               [&](const report::Block &one) { return report::base(one).id == part; });
        };
        QTRY_VERIFY(isPrinted());
        sharing->share();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<dialogs::MessageFields *>() != nullptr, 20'000);
        mail::MailMessage message;
        fixture.window->findChild<dialogs::MessageFields *>()->fill(message);
        const QString statement = page->findChild<QFrame *>(id)->accessibleName().section(QStringLiteral(". "), 0, 0);
        QVERIFY2(message.html && message.body.contains(statement), qPrintable(message.body));
        fixture.window->findChild<dialogs::ShareReportDialog *>()->reject();

        fixture.window->showPage(app::MainWindow::Report);
        auto *list = fixture.window->findChild<pages::ReportPartsList *>();
        QTRY_VERIFY(list->ids().contains(part));
        list->choose(part);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(!list->ids().contains(part));
        QVERIFY(button(QStringLiteral("Add to report")));
        fixture.session->document().undo();
        QTRY_VERIFY(list->ids().contains(part));
        fixture.session->document().undo();
        QTRY_VERIFY(!isPrinted());
        QVERIFY(button(QStringLiteral("Add to report"))->isEnabled());
    }

    void profilesComeAfterCountingWasCancelled()
    {
        tests::WindowFixture fixture;
        const QTemporaryDir folder;
        connect(fixture.session.get(), &app::Session::exploring, fixture.session.get(), &app::Session::cancel,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        fixture.session->open({largeFile(folder)});
        QVERIFY(QTest::qWaitFor([&] { return fixture.session->document().isOpen(); }, 30'000));
        QTest::qWait(50);
        fixture.session->recompute();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.session->profiles());
    }

    void quittingWaitsForNothing_data()
    {
        QTest::addColumn<int>("whileMs");
        for (const int whileMs : {0, 5, 20, 60, 150})
            QTest::addRow("%d ms after opening", whileMs) << whileMs;
    }

    void quittingWaitsForNothing()
    {
        QFETCH(int, whileMs);
        const QTemporaryDir folder;
        const QString large = largeFile(folder);
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        fixture.window->findChild<app::Sharing *>()->share();
        fixture.session->open({large});
        QTest::qWait(whileMs);
        fixture.window->close();
        fixture.window.reset();
        fixture.session.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // late answers find nobody
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
