// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of every page, and of the dialogs, as PNG files: what a person sees, so that anyone can look at the
// whole program in a minute. Usage: makepictures FOLDER PREFIX light|dark LANGUAGE LOCALE

#include "app/importing.h"
#include "app/joining.h"
#include "app/replacing.h"
#include "app/sharing.h"
#include "app/stepsdesk.h"
#include "app/translations.h"
#include "app/why.h"
#include "models/items/findingfigures.h"
#include "models/recipe/stepkinds.h"
#include "models/report/chartfigures.h"
#include "tests/app/windowfixture.h"
#include "widgets/dialogs/choosecolumndialog.h"
#include "widgets/dialogs/sharereportdialog.h"
#include "widgets/dialogs/stepdialog.h"
#include "widgets/dialogs/tablesdialog.h"
#include "widgets/dialogs/whatchangeddialog.h"
#include "widgets/pages/chancecard.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/describeview.h"
#include "widgets/pages/fitview.h"
#include "widgets/pages/outlierscard.h"
#include "widgets/pages/statisticspage.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/pages/whydialog.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace clientele;

namespace {

// The list of steps: done, stopped, and the question that a stopped one asks.
void saveSteps(tests::WindowFixture &fixture, const std::function<void(QWidget &, const char *)> &save)
{
    if (!fixture.open({QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/online-orders.csv")}))
        return;
    app::Cleaning &cleaning = fixture.session->cleaning();
    const auto settle = [&] {
        return QTest::qWaitFor([&] { return !cleaning.isReplaying(); }, 30'000) && fixture.settle();
    };
    fixture.window->showPage(app::MainWindow::Data);
    auto *desk = fixture.window->findChild<app::StepsDesk *>();
    desk->applyBundled(QStringLiteral("online-retail"));
    if (!settle())
        return;
    desk->addStep(recipe::DropRows{{QStringLiteral("Quantity > 20")}});
    if (!settle())
        return;
    auto *panel = fixture.window->findChild<pages::StepsPanel *>();
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->isCheckable() && button->isVisible())
            button->click();
    }
    save(*fixture.window, "steps");
    auto *why = fixture.window->findChild<app::Why *>();
    why->ask(panel->cards()[1]->item().figures, 0);
    if (QTest::qWaitFor([&] { return why->dialog() && why->dialog()->explanation(); }, 20'000))
        save(*why->dialog(), "why-step");
    why->dialog()->close();
    auto *notes = fixture.window->findChild<pages::DataNotes *>();
    if (notes && QTest::qWaitFor([&] { return cleaning.proposals() != nullptr; }, 30'000)) {
        notes->setCurrentIndex(1);
        save(*fixture.window, "proposals");
        notes->setCurrentIndex(0);
    }
    recipe::Recipe recipe = cleaning.recipe();
    recipe.entries.insert(recipe.entries.begin(),
                          {recipe::DropMissing{{recipe::ColumnRef(QStringLiteral("Prices"))}}, true});
    cleaning.apply({recipe, QStringLiteral("Lorem ipsum")});
    if (settle())
        save(*fixture.window, "steps-stopped");
    Q_EMIT panel->chooseColumnRequested(0);
    if (auto *dialog = fixture.window->findChild<dialogs::ChooseColumnDialog *>()) {
        save(*dialog, "choose-column");
        dialog->reject();
    }
}

// The views of the Statistics page: of a publisher's customers where they lie beside the project, else of the sample.
void saveStatistics(tests::WindowFixture &fixture, const std::function<void(QWidget &, const char *)> &save)
{
    const QString folder =
        qEnvironmentVariable("CLIENTELE_TEST_DATA", QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data"));
    const QString file = folder + QStringLiteral("/marketing-campaign/marketing_campaign.csv");
    if (QFile::exists(file) && !fixture.open({file}))
        return;
    fixture.window->showPage(app::MainWindow::Statistics);
    auto *describe = fixture.window->findChild<pages::DescribeView *>();
    auto *fit = fixture.window->findChild<pages::FitView *>();
    const auto isDescribed = [&] { return !describe->column().isEmpty() && !describe->outliers()->isHidden(); };
    if (!QTest::qWaitFor(isDescribed, 30'000))
        return;
    save(*fixture.window, "statistics-describe");
    describe->byBox()->setCurrentIndex(std::max(0, describe->byBox()->findData(QStringLiteral("Education"))));
    Q_EMIT describe->byBox()->activated(describe->byBox()->currentIndex());
    QTest::qWait(1500);
    describe->showOutliers();
    save(*fixture.window, "statistics-groups");
    fixture.window->findChild<pages::StatisticsPage *>()->showView(1);
    if (QTest::qWaitFor([&] { return !fit->chance()->sentence()->text().isEmpty(); }, 30'000))
        save(*fixture.window, "statistics-distributions");
    fit->columnBox()->setCurrentIndex(fit->columnBox()->count() - 1);
    Q_EMIT fit->columnBox()->activated(fit->columnBox()->currentIndex());
    QTest::qWait(2500);
    save(*fixture.window, "statistics-chances");
}

// "Why this figure?" on figures of several kinds.
void saveWhy(tests::WindowFixture &fixture, const std::function<void(QWidget &, const char *)> &save)
{
    const auto exploration = fixture.session->exploration();
    auto *why = fixture.window->findChild<app::Why *>();
    if (!exploration || !why || exploration->charts.size() < 6 || exploration->findings.empty())
        return;
    const auto shown = [&](const std::vector<query::Figure> &figures, std::size_t chosen, const char *name) {
        why->ask(figures, chosen);
        if (QTest::qWaitFor([&] { return why->dialog() && why->dialog()->explanation(); }, 20'000))
            save(*why->dialog(), name);
    };
    const Format format;
    shown(report::markFigures(exploration->charts[0], 3, -1, format), 0, "why-median");
    shown(report::markFigures(exploration->charts[2], 3, -1, format), 0, "why-mean");
    shown(report::markFigures(exploration->charts[5], 3, 1, format), 1, "why-share");
    shown(items::statementFigures(exploration->findings.front(), format), 1, "why-finding");
    std::vector<query::Figure> details;
    for (const items::Figures &row : items::evidenceDetailFigures(exploration->findings.front(), format))
        details.insert(details.end(), row.begin(), row.end());
    shown(details, details.size() - 2, "why-test");
    const table::Table &table = *fixture.session->document().state().table;
    shown({{table.column(3).name(),
            QString::fromStdString(table.column(3).plainText(4)),
            {},
            query::CellFigure{4, table.column(3).name()}}},
          0, "why-cell");
    if (why->dialog())
        why->dialog()->close();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

/// A dialog once it is there, closed afterwards. @param isReady what its picture waits for.
template <class Dialog>
void saveShown(tests::WindowFixture &fixture, const std::function<void(QWidget &, const char *)> &save,
               const char *name, const std::function<bool(Dialog &)> &isReady)
{
    Dialog *dialog = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            dialog = fixture.window->findChild<Dialog *>();
            return dialog && dialog->isVisible() && isReady(*dialog);
        },
        20'000);
    if (came)
        save(*dialog, name);
    if (dialog) {
        dialog->reject();
        QTest::qWait(50);
    }
}

// The dialogs of opening, joining, replacing and cleaning.
void saveDataDialogs(tests::WindowFixture &fixture, const std::function<void(QWidget &, const char *)> &save)
{
    const QTemporaryDir folder;
    QByteArray orders = "Invoice,Customer ID,InvoiceDate,Quantity,Price,Country\n";
    for (int i = 0; i < 300; ++i)
        orders += QByteArray::number(489434 + i) + ',' + QByteArray::number(17000 + i % 40) + ",0" +
                  QByteArray::number(i % 9 + 1) + "/12/2010," + (i == 17 ? "n/a" : QByteArray::number(i % 24 + 1)) +
                  ",2.55,United Kingdom\n";
    fixture.window->importing().openWithOptions({written(folder, QStringLiteral("online_retail.csv"), orders)});
    saveShown<dialogs::ImportWizard>(fixture, save, "import", [](dialogs::ImportWizard &one) {
        return one.preview() && one.preview()->source && !one.isReading();
    });
    if (fixture.open({written(folder, QStringLiteral("orders.csv"),
                              "order_id,customer_id,amount\n1,7,10\n2,7,20\n3,8,30\n4,99,40\n5,,50\n"),
                      written(folder, QStringLiteral("customers.csv"), "customer_id,age\n7,30\n8,40\n9,50\n"),
                      written(folder, QStringLiteral("lines.csv"), "order_id,sku\n1,a\n1,b\n2,a\n3,c\n")})) {
        fixture.window->findChild<app::Joining *>()->ask();
        saveShown<dialogs::TablesDialog>(fixture, save, "join", [](dialogs::TablesDialog &) { return true; });
    }
    const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");
    if (!fixture.open({sample}))
        return;
    const table::TablePtr table = fixture.session->document().state().table;
    for (const char *kind : {"outliers", "newColumn"}) {
        if (const auto step = recipe::suggestedStep(QString::fromLatin1(kind), *table)) {
            dialogs::openStepDialog(*step, table, dialogs::StepDialog::Purpose::Add, fixture.window.get());
            saveShown<dialogs::StepDialog>(fixture, save, QByteArray(QByteArray("step-") + kind).constData(),
                                           [](dialogs::StepDialog &one) { return one.isApplicable(); });
        }
    }
    QFile file(sample);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.remove(5, 20);
    fixture.window->replacing().replaceBy({written(folder, QStringLiteral("newer.csv"), lines.join('\n'))});
    saveShown<dialogs::WhatChangedDialog>(fixture, save, "changed", [](dialogs::WhatChangedDialog &) { return true; });
    fixture.window->findChild<app::Sharing *>()->share();
    saveShown<dialogs::ShareReportDialog>(fixture, save, "share-report",
                                          [](dialogs::ShareReportDialog &) { return true; });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: makepictures FOLDER PREFIX light|dark LANGUAGE LOCALE\n");
        return 2;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clientele-pictures"));
    QLocale::setDefault(QLocale(QString::fromLatin1(argv[5])));
    app::installTranslations(QString::fromLatin1(argv[4]));
    style::apply(application, qstrcmp(argv[3], "dark") == 0 ? style::Appearance::Dark : style::Appearance::Light);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const auto save = [&](QWidget &widget, const char *name) {
        QTest::qWait(150);
        const QString path =
            folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(argv[2]), QString::fromLatin1(name)));
        if (!widget.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    };

    tests::WindowFixture fixture;
    app::MainWindow &window = *fixture.window;
    // The same screen of 1280 × 800 pixels at any scale.
    window.resize(QSize(1280, 800) / window.devicePixelRatioF());
    save(window, "welcome");
    const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");
    if (!fixture.open({sample}))
        return 1;
    const std::vector<std::pair<app::MainWindow::Page, const char *>> pages = {{app::MainWindow::Data, "data"},
                                                                               {app::MainWindow::Explore, "explore"},
                                                                               {app::MainWindow::Insights, "insights"},
                                                                               {app::MainWindow::Report, "report"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        save(window, name);
    }
    window.showPage(app::MainWindow::Explore);
    if (const auto exploration = fixture.session->exploration(); exploration && !exploration->findings.empty()) {
        query::FilterSet filters;
        filters.set(exploration->findings.front().showMe);
        fixture.session->document().setFilters(filters);
        fixture.settle();
        save(window, "explore-selected");
    }
    saveWhy(fixture, save);
    window.startGuide();
    save(window, "first-steps");
    dialogs::ShareReportDialog share({QStringLiteral("60–65: 357"),
                                      QStringLiteral("Lorem ipsum."),
                                      {{QStringLiteral("report.pdf"), {}, QByteArray(56'000, 'x'), {}, {}}},
                                      {}},
                                     {}, &window);
    share.show();
    save(share, "share");
    share.close();
    shell::PreferencesDialog preferences({}, &window);
    preferences.show();
    save(preferences, "preferences");
    shell::HelpDialog help(window.actions(), &window);
    help.show();
    save(help, "help");
    help.close();
    saveStatistics(fixture, save);
    saveSteps(fixture, save);
    saveDataDialogs(fixture, save);
    return 0;
}
