// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of every page, and of the dialogs, as PNG files: what a person sees, so that anyone can look at the
// whole program in a minute. Usage: makepictures FOLDER PREFIX light|dark LANGUAGE LOCALE

#include "app/translations.h"
#include "tests/app/windowfixture.h"
#include "widgets/dialogs/sharereportdialog.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace clientele;

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
    return 0;
}
