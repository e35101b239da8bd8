// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/workspaces.h"
#include "models/workspace/workspacefile.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/reportpage.h"
#include "widgets/report/pagepreview.h"
#include "widgets/shell/pageframe.h"
#include "widgets/shell/questionstrip.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace clientele;

namespace {

const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

query::FilterSet oneRegion(const table::Table &table)
{
    query::Filter filter;
    const table::Column *column = table.find(table::Role::Region);
    filter.column = column->name();
    filter.values = {QString::fromStdString(column->plainText(0))};
    query::FilterSet filters;
    filters.set(filter);
    return filters;
}

QString titleOf(const report::Chart &chart)
{
    return std::visit([](const auto &one) { return one.title + one.subtitle; }, chart);
}

QPushButton *button(QWidget *parent, const QString &text)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>()) {
        if (one->text().remove('&') == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedOpensAsItWas_data()
    {
        QTest::addColumn<bool>("withData");
        QTest::newRow("linked") << false;
        QTest::newRow("with the data") << true;
    }

    void whatIsSavedOpensAsItWas()
    {
        QFETCH(bool, withData);
        const QTemporaryDir folder;
        const QString source = folder.filePath("customers.csv");
        QVERIFY(QFile::copy(sample, source));
        const QString path = folder.filePath("november.clientele");
        std::vector<report::Chart> charts;
        {
            tests::WindowFixture fixture;
            QVERIFY(fixture.open({source}));
            workspace::Document &document = fixture.session->document();
            QVERIFY(!fixture.window->isWindowModified());
            document.setFilters(oneRegion(*document.state().table));
            document.setBands({10, {}, query::Closed::Left});
            QVERIFY(fixture.window->isWindowModified());
            QVERIFY(fixture.settle());
            charts = fixture.session->exploration()->charts;
            auto *workspaces = fixture.window->findChild<app::Workspaces *>();
            workspaces->saveAs();
            auto *dialog = fixture.window->findChild<dialogs::SaveWorkspaceDialog *>();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>()->setText(folder.filePath("november"));
            QVERIFY(dialog->findChild<QCheckBox *>()->text().contains("kB"));
            dialog->findChild<QCheckBox *>()->setChecked(withData);
            button(dialog, "Save")->click();
            QTRY_VERIFY(QFile::exists(path));
            QTRY_VERIFY(!fixture.window->isWindowModified());
            QCOMPARE(fixture.window->windowTitle(), QString("november.clientele[*] · Clientele"));
        }
        if (withData)
            QVERIFY(QFile::remove(source));
        tests::WindowFixture fixture;
        fixture.window->openInputs({path});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->document().isOpen(), 20'000);
        QVERIFY(fixture.settle());
        const workspace::State &state = fixture.session->document().state();
        QCOMPARE(state.filters.filters().size(), std::size_t(1));
        QCOMPARE(state.bands.width, 10.0);
        QVERIFY(!fixture.window->isWindowModified());
        const auto &again = fixture.session->exploration()->charts;
        QCOMPARE(again.size(), charts.size());
        for (std::size_t i = 0; i < charts.size(); ++i) {
            QCOMPARE(titleOf(again[i]), titleOf(charts[i]));
        }
    }

    void howItLookedComesBackAndIsNoChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("w.clientele");
        const auto columns = sources::open({sample})->table;
        const auto name = [&](std::size_t column) { return columns->column(column).name(); };
        workspace::Workspace one;
        one.inputs = {sample};
        one.view.page = "data";
        one.view.inspectors = {"explore"};
        one.view.panels = {{"data", 320}};
        one.view.reportZoom = 1.5;
        workspace::DataView &data = one.view.data;
        data.sorted = name(1);
        data.descending = true;
        data.order = {name(2), name(0), name(1)};
        for (std::size_t i = 3; i < columns->columnCount(); ++i)
            data.order += name(i);
        data.hidden = {name(3)};
        data.inspected = name(0);
        data.row = 200;
        data.search = "West";
        data.firstColumnStays = false;
        QVERIFY(workspace::writeWorkspace(path, one));
        tests::WindowFixture fixture;
        fixture.window->openInputs({path});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->document().isOpen(), 20'000);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Data);
        auto *page = fixture.window->findChild<pages::DataPage *>();
        QVERIFY(page);
        QTRY_COMPARE(page->arranged().row, 200);
        workspace::DataView now = page->arranged();
        now.widths.clear(); // nobody chose one
        QVERIFY(now == data);
        QVERIFY(!fixture.window->isWindowModified());
        const auto frameOf = [](QWidget *of) {
            while (of && !qobject_cast<shell::PageFrame *>(of))
                of = of->parentWidget();
            return static_cast<shell::PageFrame *>(of);
        };
        shell::PageFrame *frame = frameOf(page);
        QVERIFY(frame);
        QCOMPARE(frame->width() - page->width(), style::px(320));
        fixture.window->showPage(app::MainWindow::Report);
        auto *report = fixture.window->findChild<pages::ReportPage *>();
        QVERIFY(report);
        QCOMPARE(report->zoom(), 1.5);
        auto *preview = report->findChild<reportdrawing::PagePreview *>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->currentPage() >= 0, 20'000);
        QTRY_VERIFY(preview->horizontalScrollBar()->maximum() > 0); // wider than there is room
        QTest::keyClick(preview, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(report->zoom(), 2.0);
        // The edge of the inspector is dragged.
        fixture.window->showPage(app::MainWindow::Data);
        QWidget *edge = frame->childAt(page->width(), frame->height() / 2);
        QVERIFY(edge && edge->cursor().shape() == Qt::SplitHCursor);
        QTest::mousePress(edge, Qt::LeftButton);
        const QPoint further = edge->mapFromGlobal(frame->mapToGlobal(QPoint(frame->width() - style::px(400), 100)));
        QMouseEvent drag(QEvent::MouseMove, further, edge->mapToGlobal(further), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(edge, &drag);
        QTest::mouseRelease(edge, Qt::LeftButton);
        QCOMPARE(frame->inspectorWidth(), 400);
        QVERIFY(!fixture.window->isWindowModified());
        page->showOriginalOrder();
        page->tableView()->setColumnWidth(0, 140);
        page->tableView()->scrollToTop();
        QTRY_COMPARE(page->arranged().sorted, QString());
        QVERIFY(!fixture.window->isWindowModified()); // how it looks is no change
        fixture.window->findChild<app::Workspaces *>()->save();
        QTRY_COMPARE(workspace::readWorkspace(path)->view.data.widths.value(name(0)), 140);
        const auto saved = workspace::readWorkspace(path);
        QCOMPARE(saved->view.data.sorted, QString());
        QCOMPARE(saved->view.panels.value("data"), 400);
        QCOMPARE(saved->view.reportZoom, 2.0);
        QCOMPARE(saved->view.data.order, data.order);
        QCOMPARE(saved->view.inspectors, QStringList("explore")); // a page that was never looked at
    }

    void marksAndDeclinedProposalsComeBack()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath("customers.csv");
        QVERIFY(QFile::copy(sample, source));
        const QString path = folder.filePath("w.clientele");
        workspace::Workspace one;
        one.inputs = {source};
        QVERIFY(workspace::writeWorkspace(path, one));
        const auto openIt = [&path](tests::WindowFixture &fixture) {
            fixture.window->openInputs({path});
            return QTest::qWaitFor([&] { return fixture.session->document().isOpen(); }, 20'000) && fixture.settle();
        };
        QString region;
        {
            tests::WindowFixture fixture;
            QVERIFY(openIt(fixture));
            workspace::Document &document = fixture.session->document();
            const std::size_t column = *document.state().table->indexOf(table::Role::Region);
            region = document.state().table->column(column).name();
            fixture.window->showPage(app::MainWindow::Data);
            Q_EMIT fixture.window->findChild<pages::DataPage *>()->personalChanged(int(column), true);
            document.setKeptProposals({"dropDuplicates "});
            QVERIFY(fixture.window->isWindowModified());
            fixture.window->findChild<app::Workspaces *>()->save();
            QTRY_VERIFY(!fixture.window->isWindowModified());
        }
        tests::WindowFixture fixture;
        QVERIFY(openIt(fixture));
        const workspace::State &state = fixture.session->document().state();
        QVERIFY(state.table->isPersonal(*state.table->indexOf(region)));
        QCOMPARE(state.keptProposals, QStringList("dropDuplicates "));
    }

    void aMovedSourceIsAskedFor()
    {
        const QTemporaryDir folder;
        workspace::Workspace one;
        one.inputs = {"/nowhere/customers.csv"};
        const QString path = folder.filePath("w.clientele");
        QVERIFY(workspace::writeWorkspace(path, one));
        tests::WindowFixture fixture;
        fixture.window->openInputs({path});
        auto *strip = fixture.window->findChild<shell::QuestionStrip *>();
        QTRY_VERIFY(strip->question().contains("customers.csv"));
        QVERIFY(button(strip, "Locate…"));
        QVERIFY(!fixture.session->document().isOpen());
    }

    void aServerIsNotContactedBeforeThePersonAgrees()
    {
        const QTemporaryDir folder;
        workspace::Workspace one;
        one.inputs = {"postgresql://anna@db.example.org/shop?table=public.orders"};
        const QString path = folder.filePath("w.clientele");
        QVERIFY(workspace::writeWorkspace(path, one));
        tests::WindowFixture fixture;
        QSignalSpy opening(fixture.session.get(), &app::Session::opening);
        fixture.window->openInputs({path});
        auto *strip = fixture.window->findChild<shell::QuestionStrip *>();
        QTRY_VERIFY(strip->question().contains("db.example.org"));
        button(strip, "Not now")->click();
        QTRY_VERIFY(strip->question().isEmpty());
        QVERIFY(!fixture.session->document().isOpen());
        QCOMPARE(opening.count(), 0);
        QCOMPARE(app::runConvert({path, "--output", folder.filePath("out.csv")}), 1);
        QVERIFY(!QFile::exists(folder.filePath("out.csv")));
    }

    void closingAsksAboutChanges()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        fixture.session->document().setBands({10, {}, query::Closed::Left});
        QVERIFY(!fixture.window->close());
        auto *box = fixture.window->findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!fixture.window->findChild<QMessageBox *>());
        QVERIFY(fixture.window->isVisible());
        QVERIFY(!fixture.window->close());
        fixture.window->findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!fixture.window->isVisible());
    }

    void unsavedWorkIsKeptAndOfferedAndGoesWithTheSave()
    {
        tests::WindowFixture fixture;
        QVERIFY(fixture.open({sample}));
        fixture.window->showPage(app::MainWindow::Data);
        auto *page = fixture.window->findChild<pages::DataPage *>();
        page->sortBy(1, Qt::DescendingOrder);
        const QString sorted = page->arranged().sorted;
        QVERIFY(!sorted.isEmpty());
        fixture.session->document().setBands({10, {}, query::Closed::Left});
        const QString folder = qEnvironmentVariable("XDG_STATE_HOME") + "/clientele/recovery";
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({"*.clientele"}).size(), 1, 10'000);
        const QString kept = folder + '/' + QDir(folder).entryList({"*.clientele"}).front();
        QTRY_VERIFY(workspace::readWorkspace(kept).has_value());
        QCOMPARE(workspace::readWorkspace(kept)->view.data.sorted, sorted);
        QCOMPARE(workspace::readWorkspace(kept)->view.page, QString("data"));
        // What is in sight changes later, too, while nothing else does.
        page->sortBy(2, Qt::AscendingOrder);
        const QString other = page->arranged().sorted;
        QTRY_COMPARE_WITH_TIMEOUT(workspace::readWorkspace(kept)->view.data.sorted, other, 15'000);
        // As another process would find it after this one was killed.
        const QString left = folder + "/left.clientele";
        QVERIFY(QFile::copy(kept, left));
        fixture.session->document().undo();
        QTRY_VERIFY(!QFile::exists(kept));
        fixture.window->findChild<app::Workspaces *>()->offerRecovery();
        auto *strip = fixture.window->findChild<shell::QuestionStrip *>();
        QVERIFY(strip->question().contains("unexpectedly"));
        button(strip, "Recover")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->document().state().bands.width, 10.0, 10'000);
        QVERIFY(fixture.window->isWindowModified());
        QCOMPARE(fixture.window->currentPage(), app::MainWindow::Data);
        QCOMPARE(page->arranged().sorted, other);
        QVERIFY(QFile::exists(left)); // until it is saved
    }

    void theCommandLineTakesAWorkspaceAsItsInput()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath("customers.csv");
        QVERIFY(QFile::copy(sample, source));
        const QString path = folder.filePath("w.clientele");
        workspace::Workspace one;
        one.inputs = {source};
        one.bands.width = 10;
        QVERIFY(workspace::writeWorkspace(path, one));
        const auto report = [&](const QStringList &inputs, const QString &name) {
            const QString output = folder.filePath(name);
            const int status =
                app::runReport(inputs + QStringList{"--created", "2026-01-31T12:00:00", "--output", output});
            return status == 0 ? bytesOf(output) : QByteArray();
        };
        const QByteArray first = report({path}, "1.pdf");
        QVERIFY(!first.isEmpty());
        QCOMPARE(report({path}, "2.pdf"), first);
        QCOMPARE(report({source, "--band-width", "10"}, "3.pdf"), first);
        QVERIFY(report({path, "--band-width", "5"}, "4.pdf") != first); // what is given wins
        QVERIFY(QFile::remove(source));
        QCOMPARE(app::runReport({path, "--output", folder.filePath("5.pdf")}), 1);
        QVERIFY(!QFile::exists(folder.filePath("5.pdf")));
    }

    void pictures()
    {
        const QString target = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (target.isEmpty())
            return;
        for (const style::Appearance look : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, look);
            tests::WindowFixture fixture;
            QVERIFY(fixture.open({sample}));
            fixture.session->document().setBands({10, {}, query::Closed::Left});
            auto *strip = fixture.window->findChild<shell::QuestionStrip *>();
            strip->ask("The program ended unexpectedly. Work that was not saved was kept on 22.11.26 14:02.",
                       {{"Recover", {}}, {"Discard", {}}});
            fixture.window->findChild<app::Workspaces *>()->saveAs();
            QVERIFY(fixture.settle());
            const QString name = target + (look == style::Appearance::Light ? "/light" : "/dark");
            QVERIFY(fixture.window->grab().save(name + "-window.png"));
            QVERIFY(fixture.window->findChild<dialogs::SaveWorkspaceDialog *>()->grab().save(name + "-dialog.png"));
        }
    }
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
