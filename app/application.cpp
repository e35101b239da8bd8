// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/databasekeyring.h"
#include "app/importing.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translations.h"
#include "models/mail/outboxrunner.h"
#include "models/workspace/workspacefile.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace clientele::app {

namespace {

constexpr const char *usage =
    "clientele [WORKSPACE | INPUT...]                open the window, with this workspace or data\n"
    "clientele analyze ANALYSIS INPUT... [options]   print one analysis\n"
    "clientele report INPUT... --output R.pdf        write the PDF report\n"
    "clientele send ... --attach FILE...             mail files\n"
    "clientele convert INPUT... --output OUT         write the table\n"
    "\n"
    "clientele COMMAND --help lists the options of a command.\n";

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("clientele"));
    QCoreApplication::setOrganizationName(QStringLiteral("clientele"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTELE_VERSION));
}

int runCommand(const QString &command, const QStringList &arguments)
{
    if (command == QLatin1String("analyze"))
        return runAnalyze(arguments);
    if (command == QLatin1String("convert"))
        return runConvert(arguments);
    if (command == QLatin1String("report"))
        return runReport(arguments);
    return runSend(arguments);
}

bool isCommand(const char *word)
{
    for (const char *command : {"analyze", "convert", "report", "send"}) {
        if (qstrcmp(word, command) == 0)
            return true;
    }
    return false;
}

// The window over a session that outlives it: another language or locale makes the window anew, the data stays open.
class WindowHolder final
{
public:
    /// @param inputs what to open first; the window then appears with its figures, or after a moment without.
    explicit WindowHolder(const QStringList &inputs)
    {
        QTimer::singleShot(mailAfterMs, &m_outbox, &mail::OutboxRunner::start);
        if (inputs.isEmpty()) {
            make();
            m_window->show();
            return;
        }
        if (inputs.size() == 1 && workspace::isWorkspaceFile(inputs.front())) {
            make();
            m_window->show();
            m_window->openInputs(inputs);
            return;
        }
        // Reads while the window is being made. What there is to ask is asked by the window: it is there by then.
        m_session.open(inputs, {}, {}, [this, inputs](const Session::PreviewPtr &preview) {
            return m_window->importing().judge(inputs)(preview);
        });
        make();
        // Small data is there within this time: the first thing a person sees is the finished page.
        constexpr int patienceMs = 250;
        const auto show = [this] {
            if (!m_window->isVisible())
                m_window->show();
        };
        QObject::connect(&m_session, &Session::explored, m_window.get(), show, Qt::SingleShotConnection);
        QObject::connect(&m_session, &Session::openFailed, m_window.get(), show, Qt::SingleShotConnection);
        QObject::connect(&m_session, &Session::openJudged, m_window.get(), show, Qt::SingleShotConnection);
        QTimer::singleShot(patienceMs, m_window.get(), show);
    }

private:
    void make()
    {
        installTranslations(m_settings.language());
        QLocale::setDefault(m_settings.locale());
        style::apply(*qApp, m_settings.appearance());
        const auto page = m_window ? m_window->currentPage() : MainWindow::Welcome;
        const bool isNew = m_window == nullptr;
        m_window = std::make_unique<MainWindow>(m_settings, m_session);
        if (!isNew)
            m_window->showPage(page);
        // Queued: the old window is in the middle of its own signal.
        QObject::connect(
            m_window.get(), &MainWindow::rebuildRequested, m_window.get(),
            [this] {
                make();
                m_window->show();
            },
            Qt::QueuedConnection);
    }

    // What waits in the outbox has time until the window is there.
    static constexpr int mailAfterMs = 5'000;

    Settings m_settings;
    Session m_session;
    mail::AccountAccess m_access;
    mail::OutboxRunner m_outbox{m_access};
    std::unique_ptr<MainWindow> m_window;
};

// Without one, Qt would end the program in the middle of a word.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int argc, char **argv)
{
    if (!hasDisplay())
        return printError({Error::Code::Input,
                           QStringLiteral("There is no display to open the window on"),
                           {},
                           QStringLiteral("Start it in a desktop session, or use a command: clientele --help")});
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clientele.Clientele"));
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    setNames();
    useKeyringForDatabases();
    const WindowHolder holder(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace

int run(int argc, char **argv)
{
    const char *first = argc > 1 ? argv[1] : "";
    if (isCommand(first)) {
        // Only a report draws; it chooses the platform that needs no display. The rest runs without any GUI.
        const bool draws = qstrcmp(first, "report") == 0;
        std::optional<QTemporaryDir> runtimeFolder;
        if (draws) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            // Timers have no session: without a private folder of its own Qt would warn on standard error.
            if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
                runtimeFolder.emplace();
                qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder->path()));
            }
        }
        const std::unique_ptr<QCoreApplication> application(draws ? new QApplication(argc, argv)
                                                                  : new QCoreApplication(argc, argv));
        setNames();
        useKeyringForDatabases();
        QLocale::setDefault(
            QLocale(QLocale::English, QLocale::UnitedStates)); // the same figures on every machine; --locale changes it
        return runCommand(QString::fromLatin1(first), QCoreApplication::arguments().mid(2));
    }
    if (qstrcmp(first, "--help") == 0 || qstrcmp(first, "-h") == 0) {
        std::fputs(usage, stdout);
        return exitDone;
    }
    if (qstrcmp(first, "--version") == 0 || qstrcmp(first, "-v") == 0) {
        std::printf("clientele %s\n", CLIENTELE_VERSION);
        return exitDone;
    }
    return runWindow(argc, argv);
}

} // namespace clientele::app
