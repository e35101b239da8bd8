// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way through the real window: open, explore, filter, undo, insights, report.

#include "app/sharing.h"
#include "app/translations.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/insightspage.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/style/theme.h"
#include "tests/requirement.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>

using namespace clientele;

namespace {

const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");

QString dataFolder()
{
    const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named;
}

// Controls that a screen reader would meet without a name.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface)
            continue;
        const auto role = interface->role();
        const bool control = role == QAccessible::PushButton || role == QAccessible::ButtonMenu ||
                             role == QAccessible::EditableText || role == QAccessible::ComboBox ||
                             role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
                             role == QAccessible::Table || role == QAccessible::List || role == QAccessible::SpinBox;
        if (control && interface->text(QAccessible::Name).isEmpty() &&
            widget->objectName() != QLatin1String("qt_spinbox_lineedit"))
            found << QStringLiteral("%1 %2 in %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                              widget->parentWidget()
                                  ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                  : QString());
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void anEmptyWindowOffersTheNextStep()
    {
        tests::WindowFixture fixture;
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Welcome);
        fixture.window->showPage(app::MainWindow::Insights); // nothing to show yet
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Welcome);
    }

    void aLanguageThatTheProgramDoesNotSpeakBecomesEnglish()
    {
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("C"), QStringLiteral("xx")}) {
            app::installTranslations(language);
            QCOMPARE(QCoreApplication::translate("clientele::app::StatusBar", "%Ln filter(s)", nullptr, 2),
                     QStringLiteral("2 filters"));
        }
        app::installTranslations(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("clientele::app::StatusBar", "%Ln filter(s)", nullptr, 1),
                 QStringLiteral("1 Filter"));
        app::installTranslations(QStringLiteral("en"));
    }

    void aWindowThatNobodyTouchesDoesNothing()
    {
        class Counter final : public QObject
        {
        public:
            int events = 0;

        protected:
            bool eventFilter(QObject *, QEvent *event) override
            {
                events += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        };
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        for (const auto page : {app::MainWindow::Explore, app::MainWindow::Data, app::MainWindow::Insights,
                                app::MainWindow::Report, app::MainWindow::Welcome}) {
            fixture.window->showPage(page);
            QTest::qWait(700); // until what the page does late is done
            Counter counter;
            qApp->installEventFilter(&counter);
            QTest::qWait(300);
            qApp->removeEventFilter(&counter);
            QVERIFY2(counter.events <= 24, // a cursor that blinks twice paints all widgets that it lies in, some ten
                     qPrintable(QStringLiteral("page %1: %2 events").arg(int(page)).arg(counter.events)));
        }
    }

    void theCommandSearchTakesTheKeyboard()
    {
        tests::WindowFixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keySequence(fixture.window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        auto *palette = fixture.window->findChild<shell::CommandPalette *>();
        QVERIFY(palette);
        QTRY_VERIFY(palette->isActiveWindow());
        auto *field = qobject_cast<QLineEdit *>(palette->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, "sample");
        QCOMPARE(field->text(), QStringLiteral("sample"));
        field->clear();
        // Every command and its keys fit beside each other.
        const auto *list = palette->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(), qPrintable(list->item(row)->text()));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->findChild<shell::CommandPalette *>());
    }

    void everyPageTakesTheKeyboardWhenItIsShown()
    {
        tests::WindowFixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QVERIFY(fixture.open({sample}));
        const auto *stack = fixture.window->findChild<QStackedWidget *>();
        for (const auto page : {app::MainWindow::Data, app::MainWindow::Explore, app::MainWindow::Insights,
                                app::MainWindow::Report, app::MainWindow::Data}) {
            fixture.window->showPage(page);
            const QWidget *focus = fixture.window->focusWidget();
            QVERIFY(focus);
            QVERIFY2(stack->currentWidget()->isAncestorOf(focus), focus->metaObject()->className());
        }
    }

    void theSampleLeadsToFindings()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Explore);
        QVERIFY(fixture.session->exploration());
        QVERIFY(fixture.session->exploration()->findings.size() >= 3);
        QCOMPARE(fixture.session->exploration()->charts.size(), std::size_t(6));
    }

    void whatWasOpenStaysOpenWhenAnotherFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<QByteArray>>("content");
        QTest::addColumn<QString>("sentence");
        using Content = std::optional<QByteArray>;
        QTest::newRow("no such file") << "absent.csv" << Content() << "There is no such file";
        QTest::newRow("folder without data") << "nothing here/" << Content() << "The folder has no data";
        QTest::newRow("empty") << "empty.csv" << Content(QByteArray()) << "is empty";
        QTest::newRow("header alone") << "header.csv" << Content("a,b,c\n") << "no rows";
        QTest::newRow("binary") << "program.csv"
                                << Content(QByteArray("\x7f"
                                                      "ELF\0\0\0\1\2\3\0\0",
                                                      12)
                                               .repeated(100))
                                << "This is not a text file";
        QTest::newRow("a line of 100 MB")
            << "long.csv" << Content("a,b\n1," + QByteArray(100'000'000, 'x')) << "A row is longer than";
    }
    void whatWasOpenStaysOpenWhenAnotherFileCannotBeRead()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<QByteArray>, content);
        QFETCH(QString, sentence);
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        const auto before = fixture.session->document().state().table;
        const auto page = fixture.window->currentPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        if (content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*content) == content->size());
        } else if (name.endsWith('/')) {
            QVERIFY(QDir().mkpath(path));
        }
        QVERIFY(!fixture.open({path}));
        QCOMPARE(fixture.session->document().state().table, before);
        QCOMPARE(fixture.window->currentPage(), page);
        QVERIFY(fixture.settle());
        QVERIFY(fixture.session->exploration());
        const auto *strip = fixture.window->findChild<shell::MessageStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->text().contains(sentence), qPrintable(strip->text()));
        QVERIFY2(strip->text().contains(QDir(path).dirName()), qPrintable(strip->text()));
        // And the next good file is opened as ever.
        QVERIFY(fixture.open({sample}));
        QVERIFY(!strip->isVisible());
    }

    void whatWasOpenStaysOpenWhenAFileShrinksWhileItIsRead()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        const auto before = fixture.session->document().state().table;
        QTemporaryDir folder;
        const QString path = folder.filePath("shrinking.csv");
        bool opened = true;
        // A fast machine may have read it before the window hears of it: then a larger one.
        for (int rows = 500'000; opened && rows <= 4'000'000; rows *= 2) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("a,b\n" + ("1," + QByteArray(100, 'x') + '\n').repeated(rows));
            file.close();
            const auto cut = connect(
                fixture.session.get(), &app::Session::progressed, this, [&] { QFile::resize(path, 1'000'000); },
                Qt::SingleShotConnection);
            opened = fixture.open({path});
            disconnect(cut);
            if (opened)
                QVERIFY(fixture.open({sample}));
        }
        QVERIFY(!opened);
        QCOMPARE(fixture.session->document().state().table->rows(), before->rows());
        const auto *strip = fixture.window->findChild<shell::MessageStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->text().contains("became shorter"), qPrintable(strip->text()));
        QVERIFY2(strip->text().contains("shrinking.csv"), qPrintable(strip->text()));
    }

    void aDroppedFileIsOpened()
    {
        tests::WindowFixture fixture;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(sample)});
        // As a window system delivers it: to the widget that takes it, after it entered.
        QWidget *target = fixture.window.get();
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QVERIFY(QTest::qWaitFor([&] { return fixture.session->document().isOpen(); }, 10'000));
        QVERIFY(fixture.settle());
    }

    void filtersAreUndoneByKeyboardAndEscClearsThem()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        query::FilterSet filters;
        filters.set(query::bandFilter(fixture.session->exploration()->studies.byAge, 2));
        fixture.session->document().setFilters(filters);
        QVERIFY(fixture.settle());
        const auto &selection = fixture.session->exploration()->selection;
        QVERIFY(selection.rowsUsed < selection.rows);
        // Every chart keeps all bands: none filters itself.
        QVERIFY(fixture.session->exploration()->studies.byAge.bands.size() > 2);
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.session->document().state().filters.isEmpty());
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.session->document().state().filters.isEmpty());
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        QVERIFY(fixture.session->document().state().filters.isEmpty());
    }

    void readingAgainKeepsThePageAndTheFilters()
    {
        tests::WindowFixture fixture;
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.csv"));
        QVERIFY(QFile::copy(sample, copy));
        QVERIFY(fixture.open({copy}));
        fixture.window->showPage(app::MainWindow::Insights);
        query::FilterSet filters;
        filters.set({QStringLiteral("region"), {QStringLiteral("West")}, {}, false, {}});
        fixture.session->document().setFilters(filters);
        QVERIFY(fixture.settle());
        QSignalSpy reloaded(fixture.session.get(), &app::Session::reloaded);
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(reloaded.size(), 1, 20'000);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.session->document().state().filters, filters);
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Insights);
        const QString told = fixture.window->findChild<shell::MessageStrip *>()->text();
        QVERIFY2(told.startsWith(QStringLiteral("The data was read again: 620 row")), qPrintable(told));
    }

    void pagesAreReachedByTheirNumbers()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        for (int page = app::MainWindow::Welcome; page <= app::MainWindow::Report; ++page) {
            QTest::keyClick(fixture.window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(int(fixture.window->currentPage()), page);
        }
    }

    void everyControlHasAName()
    {
        tests::WindowFixture fixture;
        QStringList found = nameless(fixture.window.get());
        QVERIFY(fixture.open({sample}));
        for (int page = app::MainWindow::Welcome; page <= app::MainWindow::Report; ++page) {
            fixture.window->showPage(app::MainWindow::Page(page));
            QVERIFY(fixture.settle());
            found << nameless(fixture.window.get());
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void tabReachesTheWholePage()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        fixture.window->activateWindow();
        QSet<QWidget *> reached;
        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : fixture.window.get(),
                            Qt::Key_Tab);
            if (QApplication::focusWidget())
                reached << QApplication::focusWidget();
        }
        QVERIFY2(reached.size() >= 15, qPrintable(QString::number(reached.size())));
    }

    void theSmallWindowCutsNothingSideways()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        fixture.window->resize(1280, 800);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.window->width(), 1280);
        QVERIFY(fixture.window->minimumSizeHint().width() <= 1280);
        QVERIFY(fixture.window->minimumSizeHint().height() <= 800);
    }

    void customersWithoutAgesHaveInsightsAndAReport()
    {
        const QString file = dataFolder() + "/marketing-campaign/marketing_campaign.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({file}));
        QVERIFY(!fixture.session->exploration() && fixture.session->explorationError());
        QVERIFY(fixture.session->findings() && fixture.session->findings()->size() >= 10);
        fixture.window->showPage(app::MainWindow::Insights);
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Insights);
        auto *page = fixture.window->findChild<pages::InsightsPage *>();
        QVERIFY(page && page->shownIds().contains("goes-with:Income:NumCatalogPurchases"));
        const auto *sharing = fixture.window->findChild<app::Sharing *>();
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() != nullptr, 20'000);
        QVERIFY(
            std::any_of(sharing->current()->blocks.begin(), sharing->current()->blocks.end(), [](const auto &block) {
                const auto *findings = std::get_if<report::FindingsBlock>(&block);
                return findings && !findings->items.empty();
            }));
        fixture.window->showPage(app::MainWindow::Report);
        QVERIFY(fixture.settle());
        if (qEnvironmentVariableIsSet("CLIENTELE_KEEP_PICTURES")) {
            for (const auto one : {app::MainWindow::Insights, app::MainWindow::Report}) {
                fixture.window->showPage(one);
                QTest::qWait(500);
                fixture.window->grab().save(qEnvironmentVariable("CLIENTELE_KEEP_PICTURES") +
                                            QStringLiteral("/customers-%1.png").arg(int(one)));
            }
        }
        // "Show me" opens the page that answers.
        Q_EMIT page->showMe(fixture.session->findings()->front());
        QVERIFY(fixture.window->currentPage() == app::MainWindow::Correlation ||
                fixture.window->currentPage() == app::MainWindow::Statistics);
    }

    void theRealStudyOpensInTheWindow()
    {
        const QString file = dataFolder() + "/purchasing-behaviors/Customer Purchasing Behaviors.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({file}));
        const auto &findings = fixture.session->exploration()->findings;
        QVERIFY(!findings.empty());
        QVERIFY2(findings.front().statement.contains(QStringLiteral("50–55")), qPrintable(findings.front().statement));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
