// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From main() to the first painted page of the sample: data read, study made, charts on the screen. Prints one JSON
// line.

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translations.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <cstdio>

using namespace clientele;

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    app::Settings settings;
    settings.setFirstRunDone();
    app::Session session;
    session.open({QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv")});
    app::installTranslations(QStringLiteral("en"));
    style::apply(application, style::Appearance::Light);
    app::MainWindow window(settings, session);
    const double windowMs = double(timer.nsecsElapsed()) / 1e6;
    QObject::connect(
        &session, &app::Session::explored, &window,
        [&] {
            window.show(); // as the program does with data to open: it appears with its figures
            window.repaint();
            std::printf("{\"windowMs\":%.1f,\"firstPaintedPageMs\":%.1f}\n", windowMs,
                        double(timer.nsecsElapsed()) / 1e6);
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
    return QApplication::exec();
}
