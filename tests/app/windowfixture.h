// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace clientele::tests {

/// The real window over a session of its own, with settings in a folder that goes with it.
class WindowFixture final
{
public:
    WindowFixture()
    {
        // Recent files and settings of earlier runs, or of the person, must not be seen.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_settingsFolder.path()));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_settingsFolder.path()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settingsFolder.path());
        settings = std::make_unique<app::Settings>();
        settings->setFirstRunDone();
        session = std::make_unique<app::Session>();
        window = std::make_unique<app::MainWindow>(*settings, *session);
        window->resize(1280, 800);
        window->show();
    }

    /// Opens inputs and waits until their figures are there.
    bool open(const QStringList &inputs)
    {
        bool failed = false;
        const auto connection =
            QObject::connect(session.get(), &app::Session::openFailed, session.get(), [&failed] { failed = true; });
        session->open(inputs);
        const bool ended =
            QTest::qWaitFor([&] { return failed || (!session->isOpening() && session->document().isOpen()); }, 30'000);
        QObject::disconnect(connection);
        return ended && !failed && settle();
    }

    /// Waits until nothing is being computed and what came of it is drawn.
    bool settle()
    {
        const bool done =
            QTest::qWaitFor([this] { return !session->isExploring() && session->profiles() != nullptr; }, 30'000);
        QTest::qWait(50);
        return done;
    }

private:
    QTemporaryDir m_settingsFolder;

public:
    std::unique_ptr<app::Settings> settings;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::MainWindow> window;
};

} // namespace clientele::tests
