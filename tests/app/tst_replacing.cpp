// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replacing.h"
#include "app/sharing.h"
#include "models/report/readme.h"
#include "tests/app/windowfixture.h"
#include "widgets/dialogs/changedrowsview.h"
#include "widgets/dialogs/choosecolumndialog.h"
#include "widgets/dialogs/whatchangeddialog.h"
#include "widgets/pages/reportpage.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/questionstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace clientele;
using clientele::dialogs::ChangedRowsView;
using clientele::dialogs::WhatChangedDialog;

namespace {

constexpr int patienceMs = 30'000;

/// Customers of 20 to 60; @param extra columns and rows that a later file has.
QByteArray customers(int from, int to, int raised = -1)
{
    QByteArray lines = "customer_id,age,region,purchase_amount\n";
    for (int i = from; i < to; ++i)
        lines += QByteArray::number(1000 + i) + ',' + QByteArray::number(20 + i % 40) + ',' +
                 (i % 3 == 0 ? "West" : "North") + ',' + QByteArray::number(100 + i % 9 + (i == raised ? 500 : 0)) +
                 '\n';
    return lines;
}

class Shop final
{
public:
    Shop() { isOpen = fixture.open({write("october.csv", customers(0, 120))}); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    workspace::Document &document() const { return fixture.session->document(); }
    app::Replacing &replacing() const { return fixture.window->replacing(); }
    WhatChangedDialog *dialog() const
    {
        const QList<WhatChangedDialog *> all = fixture.window->findChildren<WhatChangedDialog *>();
        for (WhatChangedDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Until the account is in sight.
    WhatChangedDialog *replaceBy(const QString &path) const
    {
        replacing().replaceBy({path});
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }, patienceMs))
            return nullptr;
        return dialog();
    }
    static void press(WhatChangedDialog *dialog, const QString &words)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(QLatin1Char('&')) == words)
                return button->click();
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + words));
    }

    QTemporaryDir folder;
    tests::WindowFixture fixture;
    bool isOpen = false;
};

query::FilterSet only(const QString &region)
{
    query::FilterSet filters;
    filters.set({QStringLiteral("region"), {region}, {}, false, {}});
    return filters;
}

} // namespace

class TestReplacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReplacedBeforeThePersonSaysSo()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        const workspace::State before = shop.document().state();
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("november.csv", customers(5, 130, 50)));
        QVERIFY(dialog);
        const QString said = dialog->summaryText();
        QVERIFY2(said.startsWith("Rows: 10 added, 5 removed, 1 edited. Customers: 10 new, 5 gone, 115 stayed."),
                 qPrintable(said));
        QCOMPARE(shop.document().state(), before);
        Shop::press(dialog, "Keep what is open");
        QCOMPARE(shop.document().state(), before);
        QVERIFY(!shop.document().canUndo());
        QCOMPARE(shop.document().title(), "october.csv");
    }

    void theNewerDataIsOneStepAndUndoBringsTheOlderBack()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        shop.document().setFilters(only("West"));
        QVERIFY(shop.fixture.settle());
        const workspace::State before = shop.document().state();
        const std::size_t place = shop.document().place();
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("november.csv", customers(5, 130)));
        QVERIFY(dialog);
        Shop::press(dialog, "Take the newer data");
        QVERIFY(shop.fixture.settle());
        QCOMPARE(shop.document().place(), place + 1);
        QCOMPARE(shop.document().undoName(), "Replace the data by november.csv");
        QCOMPARE(shop.document().title(), "november.csv");
        QCOMPARE(shop.document().state().table->rows(), 125);
        QCOMPARE(shop.document().state().filters, before.filters);
        QTRY_VERIFY(shop.fixture.window->findChild<shell::MessageStrip *>()->text().contains("125 row"));
        shop.document().undo();
        QCOMPARE(shop.document().state(), before); // the very tables, at once
        QCOMPARE(shop.document().title(), "october.csv");
        QVERIFY(shop.fixture.settle());
        shop.document().redo();
        QCOMPARE(shop.document().state().table->rows(), 125);
        QVERIFY(shop.fixture.settle());
    }

    void whatDoesNotFitIsToldBeforeItIsDropped()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        shop.document().setFilters(only("West"));
        QVERIFY(shop.fixture.settle());
        WhatChangedDialog *dialog =
            shop.replaceBy(shop.write("november.csv", customers(0, 90).replace("West", "South")));
        QVERIFY(dialog);
        bool isTold = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isTold =
                isTold || (label->isVisible() && label->text().contains("West") && label->text().contains("no row"));
        QVERIFY(isTold);
        Shop::press(dialog, "Take the newer data");
        QVERIFY(shop.document().state().filters.isEmpty());
    }

    void aMissingColumnIsChosenFirst()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        recipe::Recipe recipe;
        recipe.entries = {{recipe::KeepRows{{"purchase_amount > 102"}}, true}};
        shop.fixture.session->cleaning().apply({recipe, "Keep rows"});
        QTRY_VERIFY_WITH_TIMEOUT(!shop.document().state().recipe.isEmpty(), patienceMs);
        QVERIFY(shop.fixture.settle());
        const workspace::State before = shop.document().state();
        const QString path = shop.write("november.csv", customers(5, 130).replace("purchase_amount", "amount_paid"));
        shop.replacing().replaceBy({path});
        QTRY_VERIFY_WITH_TIMEOUT(shop.fixture.session->cleaning().stopped(), patienceMs);
        QVERIFY(!shop.dialog());
        QCOMPARE(shop.document().state(), before);
        const auto &failure = shop.fixture.session->cleaning().stopped()->attempt.failure;
        QVERIFY(failure->missing);
        QPushButton *choose = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (QPushButton *button : shop.fixture.window->findChildren<QPushButton *>()) {
                    if (button->isVisible() && QString(button->text()).remove('&').startsWith("Choose column"))
                        choose = button;
                }
                return choose != nullptr;
            }(),
            patienceMs);
        choose->click();
        dialogs::ChooseColumnDialog *mapping = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(mapping = shop.fixture.window->findChild<dialogs::ChooseColumnDialog *>(), patienceMs);
        Q_EMIT mapping->chosen("amount_paid");
        mapping->close();
        QTRY_VERIFY_WITH_TIMEOUT(shop.dialog(), patienceMs); // and only then what changed
        QCOMPARE(shop.document().state(), before);
        Shop::press(shop.dialog(), "Take the newer data");
        QVERIFY(shop.document().state().table->find(u"amount_paid"));
        QVERIFY(shop.document().state().table->rows() < 125);
        shop.document().undo();
        QCOMPARE(shop.document().state(), before);
    }

    void cancelledOrUnreadableDataChangesNothing()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        const workspace::State before = shop.document().state();
        shop.replacing().replaceBy({shop.write("november.csv", customers(0, 200))});
        QVERIFY(shop.replacing().isWorking());
        shop.replacing().cancel();
        QVERIFY(!shop.replacing().isWorking());
        QTest::qWait(200);
        QVERIFY(!shop.dialog());
        QCOMPARE(shop.document().state(), before);
        QSignalSpy failed(&shop.replacing(), &app::Replacing::failed);
        shop.replacing().replaceBy({shop.folder.filePath("nowhere.csv")});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QCOMPARE(shop.document().state(), before);
        QVERIFY(!shop.replacing().hasLast());
    }

    void rowsAreListedCopiedAndSaved()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("november.csv", customers(5, 130, 50)));
        QVERIFY(dialog);
        ChangedRowsView *rows = dialog->rows();
        QCOMPARE(rows->model()->rowCount(), 10);
        QSignalSpy told(rows, &ChangedRowsView::told);
        rows->copy();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patienceMs);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count('\n'), 11);
        QVERIFY(copied.startsWith("customer_id\tage\tregion\tpurchase_amount\n1120\t"));
        rows->showList(1);
        QCOMPARE(rows->model()->rowCount(), 5);
        const QString path = shop.folder.filePath("removed.csv");
        rows->save(path);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patienceMs);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), customers(0, 5));
        rows->showList(2);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, patienceMs);
        QCOMPARE(rows->model()->index(0, 1).data().toString(), "purchase_amount");
        QCOMPARE(rows->model()->index(0, 2).data().toString(), "105");
        QCOMPARE(rows->model()->index(0, 3).data().toString(), "605");
        rows->save(shop.folder.filePath("rows.doc"));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, patienceMs);
        QVERIFY(told.last()[1].toBool()); // no such kind of file
    }

    void anotherKeyComparesAgain()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("november.csv", customers(0, 120, 50)));
        QVERIFY(dialog);
        QVERIFY(dialog->summaryText().contains("0 added, 0 removed, 1 edited"));
        Q_EMIT dialog->keyChosen({});
        QTRY_VERIFY_WITH_TIMEOUT(dialog->summaryText().contains("1 added, 1 removed."), patienceMs);
    }

    void readingAgainCanBeLookedAtAfterwards()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        QVERIFY(!shop.replacing().hasLast());
        QVERIFY(!shop.write("october.csv", customers(0, 123)).isEmpty());
        QSignalSpy reloaded(shop.fixture.session.get(), &app::Session::reloaded);
        shop.fixture.session->reload();
        QTRY_COMPARE_WITH_TIMEOUT(reloaded.size(), 1, patienceMs);
        QVERIFY(shop.replacing().hasLast());
        shop.replacing().showLast();
        QTRY_VERIFY_WITH_TIMEOUT(shop.dialog(), patienceMs);
        QVERIFY2(shop.dialog()->summaryText().startsWith("Rows: 3 added, 0 removed, 0 edited."),
                 qPrintable(shop.dialog()->summaryText()));
        QVERIFY(!shop.dialog()->findChild<QPushButton *>("take"));
        Shop::press(shop.dialog(), "Close");
        QCOMPARE(shop.document().state().table->rows(), 123);
        shop.document().undo();
        QCOMPARE(shop.document().state().table->rows(), 120);
    }

    void aDroppedFileOfTheSameColumnsIsAskedAbout()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        const auto drop = [&](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(shop.fixture.window.get(), &enter);
            QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(shop.fixture.window.get(), &event);
        };
        auto *questions = shop.fixture.window->findChild<shell::QuestionStrip *>();
        drop(shop.write("november.csv", customers(5, 130)));
        QTRY_COMPARE_WITH_TIMEOUT(questions->question(), "november.csv has the columns of the open data.", patienceMs);
        QCOMPARE(shop.document().title(), "october.csv");
        for (QPushButton *button : questions->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove('&').startsWith("Replace the data"))
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(shop.dialog(), patienceMs);
        Shop::press(shop.dialog(), "Keep what is open");
        drop(shop.write("prices.csv", "sku,price\na,1\nb,2\n"));
        QTRY_COMPARE_WITH_TIMEOUT(shop.document().title(), "prices.csv", patienceMs); // another kind of data
    }

    void whatChangedBecomesAPartOfTheReport()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        auto *sharing = shop.fixture.window->findChild<app::Sharing *>();
        const auto part = [&](const std::vector<report::Block> &blocks, const QString &id) {
            for (const report::Block &block : blocks) {
                if (report::base(block).id == id)
                    return std::get_if<report::TableBlock>(&block);
            }
            return static_cast<const report::TableBlock *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current(), patienceMs);
        QVERIFY(!part(sharing->current()->removed, "changes")); // nothing was replaced
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("november.csv", customers(5, 130, 50)));
        QVERIFY(dialog);
        Shop::press(dialog, "Take the newer data");
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() && part(sharing->current()->removed, "changes"), patienceMs);
        QVERIFY(part(sharing->current()->removed, "changes")->table.rows.empty()); // worked out where it is printed
        QVERIFY(!report::readme(*sharing->current()).contains("october.csv"));

        // In the menu of parts, as any other one.
        shop.fixture.window->showPage(app::MainWindow::Report);
        auto *page = shop.fixture.window->findChild<pages::ReportPage *>();
        const auto choose = [&](const QString &title) {
            for (QMenu *menu : page->findChildren<QMenu *>()) {
                Q_EMIT menu->aboutToShow();
                for (QAction *action : menu->actions()) {
                    if (action->text().remove('&') == title)
                        return action->trigger();
                }
            }
            QFAIL(qPrintable("no part " + title));
        };
        choose("What changed since the older data");
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() && part(sharing->current()->blocks, "changes"), patienceMs);
        const report::TableBlock *block = part(sharing->current()->blocks, "changes");
        QVERIFY2(block->subtitle.startsWith("october.csv, 120 rows \u2192 november.csv, 125 rows. "
                                            "Rows: 10 added, 5 removed, 1 edited."),
                 qPrintable(block->subtitle));
        QCOMPARE(block->table.rows.front().front().toString(), "Rows");
        QCOMPARE(block->table.rows.front()[3].toString(), "+5");
        const QString readme = report::readme(*sharing->current());
        QVERIFY(readme.contains("- What changed since the older data\n"));
        QVERIFY(readme.contains("- **Older data**: october.csv, 120 rows"));
        QCOMPARE(sharing->current()->privacy, report::Privacy::Personal);

        // Under the filters of the report, both.
        shop.document().setFilters(only("West"));
        QTRY_VERIFY_WITH_TIMEOUT(shop.fixture.session->exploration() && !shop.fixture.session->isExploring(),
                                 patienceMs);
        // Masked: how the figures of two data sets differ would give single customers away.
        report::Layout layout = shop.document().state().report;
        layout.privacy = report::Privacy::Masked;
        shop.document().setReport(layout, "Masked");
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() && sharing->current()->privacy == report::Privacy::Masked,
                                 patienceMs);
        QVERIFY(!part(sharing->current()->blocks, "changes"));
        QVERIFY(part(sharing->current()->removed, "changes-columns"));

        // With the older data back there is nothing to tell.
        while (shop.document().title() != "october.csv")
            shop.document().undo();
        QTRY_VERIFY_WITH_TIMEOUT(sharing->current() && sharing->current()->privacy == report::Privacy::Personal &&
                                     !part(sharing->current()->removed, "changes"),
                                 patienceMs);
    }

    void theSameFileHasNoChanges()
    {
        Shop shop;
        QVERIFY(shop.isOpen);
        WhatChangedDialog *dialog = shop.replaceBy(shop.write("again.csv", customers(0, 120)));
        QVERIFY(dialog);
        QCOMPARE(dialog->summaryText(), "Nothing changed: 120 rows and 4 columns are the same.");
    }
};

QTEST_MAIN(TestReplacing)
#include "tst_replacing.moc"
