// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is deaf: the longest single event that the GUI thread handles while a file is opened and its
// pages are walked through. usage: bench_blocking FILE. Prints one JSON line a step, with wall time and the thread's
// own processor time, which other programs on the machine do not lengthen.

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translations.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace clientele;

namespace {

double threadMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        // Both may be gone afterwards.
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        const bool handled = QApplication::notify(receiver, event);
        const double own = threadMs() - before;
        const double wall = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        if (own > m_own) {
            m_own = own;
            m_name = name;
            m_type = type;
        }
        m_wall = std::max(m_wall, wall);
        return handled;
    }

    void report(const char *step)
    {
        std::printf("{\"step\":\"%s\",\"longestCpuMs\":%.1f,\"longestWallMs\":%.1f,\"receiver\":\"%s\",\"event\":%d}\n",
                    step, m_own, m_wall, m_name, m_type);
        std::fflush(stdout);
        m_own = m_wall = 0;
        m_name = "";
        m_type = 0;
    }

private:
    int m_depth = 0;
    double m_own = 0;
    double m_wall = 0;
    const char *m_name = "";
    int m_type = 0;
};

void settle(app::Session &session)
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 300) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (session.isOpening() || session.isExploring() || (session.document().isOpen() && !session.profiles()))
            quiet.restart();
    }
}

} // namespace

int main(int argc, char **argv)
{
    MeasuredApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_blocking FILE\n", stderr);
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QTimer heartbeat; // so that waiting for events never waits long
    heartbeat.start(5);
    app::Settings settings;
    settings.setFirstRunDone();
    app::Session session;
    app::installTranslations(QStringLiteral("en"));
    style::apply(application, style::Appearance::Light);
    app::MainWindow window(settings, session);
    window.show();
    settle(session);
    application.report("start");
    // What a person starts is timed as an event, as it is in the program.
    const auto step = [&](const char *name, const std::function<void()> &action) {
        QMetaObject::invokeMethod(&window, action, Qt::QueuedConnection);
        settle(session);
        application.report(name);
    };
    step("open", [&] { window.openInputs({QString::fromLocal8Bit(argv[1])}); });
    step("data page", [&] { window.showPage(app::MainWindow::Data); });
    step("explore page", [&] { window.showPage(app::MainWindow::Explore); });
    step("insights page", [&] { window.showPage(app::MainWindow::Insights); });
    step("report page", [&] { window.showPage(app::MainWindow::Report); });
    step("filter", [&] {
        const table::Table &table = *session.document().state().table;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (table.role(i) != table::Role::Age)
                continue;
            query::FilterSet filters;
            query::Filter filter;
            filter.column = table.column(i).name();
            filter.intervals = {{40, 45}};
            filters.add(filter);
            session.document().setFilters(filters);
        }
    });
    step("undo", [&] { session.document().undo(); });
    step("close", [&] { session.document().close(); });
    return 0;
}
