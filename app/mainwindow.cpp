// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/importing.h"
#include "app/joining.h"
#include "app/pages.h"
#include "app/replacing.h"
#include "app/samples.h"
#include "app/sharing.h"
#include "app/statusbar.h"
#include "app/topbar.h"
#include "app/why.h"
#include "app/workspaces.h"
#include "models/workspace/workspacefile.h"
#include "widgets/dialogs/outboxdialog.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/navigationrail.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/shell/questionstrip.h"
#include "widgets/style/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QVBoxLayout>

namespace clientele::app {

MainWindow::MainWindow(Settings &settings, Session &session)
    : m_settings(settings), m_session(session), m_actions(new Actions(this)), m_joining(new Joining(session, this)),
      m_why(new Why(session, *this)), m_export(this)
{
    setAcceptDrops(true);
    setWindowTitle(QStringLiteral("Clientele"));
    m_actions->fill(menuBar());
    menuBar()->setAccessibleName(tr("Menu"));
    m_topBar = new TopBar(*m_actions, menuBar());
    makeFrame();
    m_status = new StatusBar(this);
    setStatusBar(m_status);
    m_work = m_status->work();
    connect(m_work, &shell::WorkIndicator::cancelRequested, &m_session, &Session::cancel);
    m_sharing = new Sharing(m_session, this);
    m_pages = new Pages(m_session, *m_sharing, *m_stack, this);
    connectActions();
    connectSession();
    connectSteps();
    connectGuide();
    connectWorkspaces();
    connectImporting();
    connectReplacing();
    updateEnabled();
    updateStatus();
    if (m_session.isOpening()) {
        m_work->start(tr("Reading"));
        m_pages->prepare(Explore); // while the data is being read; what is seen until then is made in showEvent()
    } else {
        showPage(m_session.document().isOpen() ? Explore : Welcome);
    }
    // Within the screen, the window's own frame included.
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(8, 40)));
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new shell::NavigationRail(central);
    m_rail->addPage(QStringLiteral("home"), tr("Welcome"));
    m_rail->addPage(QStringLiteral("data"), tr("Data"));
    m_rail->addPage(QStringLiteral("explore"), tr("Explore"));
    m_rail->addPage(QStringLiteral("statistics"), tr("Statistics"));
    m_rail->addPage(QStringLiteral("correlation"), tr("Correlation"));
    m_rail->addPage(QStringLiteral("insights"), tr("Insights"));
    m_rail->addPage(QStringLiteral("report"), tr("Report"));
    connect(m_rail->addAction(QStringLiteral("settings"), tr("Settings")), &QToolButton::clicked,
            m_actions->preferences, &QAction::trigger);
    connect(m_rail, &shell::NavigationRail::pageChosen, this, [this](int page) { showPage(Page(page)); });
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_message = new shell::MessageStrip(central);
    m_questions = new shell::QuestionStrip(central);
    m_guide = new shell::GuideStrip(central);
    m_stack = new QStackedWidget(central);
    m_stack->setMinimumSize(320, 240); // pages scroll: none of them may force a window larger than the screen
    column->addWidget(m_message);
    column->addWidget(m_questions);
    column->addWidget(m_guide);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.openFile, &QAction::triggered, this, &MainWindow::askForFile);
    connect(a.openFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(a.openDatabase, &QAction::triggered, this, &MainWindow::askForDatabase);
    connect(a.openSample, &QAction::triggered, this, [this] { openSample(samples().front().id); });
    connect(a.reload, &QAction::triggered, &m_session, &Session::reload);
    connect(a.exportData, &QAction::triggered, this, &MainWindow::exportData);
    connect(a.saveRejected, &QAction::triggered, this, &MainWindow::saveRejected);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, &m_session.document(), &workspace::Document::undo);
    connect(a.redo, &QAction::triggered, &m_session.document(), &workspace::Document::redo);
    connect(a.clearFilters, &QAction::triggered, this, [this] { m_session.document().setFilters({}); });
    connect(a.find, &QAction::triggered, this, [this] {
        showPage(Data);
        m_pages->focusFind();
    });
    connect(a.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    for (int page = 0; page < a.pages.size(); ++page)
        connect(a.pages[page], &QAction::triggered, this, [this, page] { showPage(Page(page)); });
    connect(a.fullScreen, &QAction::triggered, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(a.inspector, &QAction::triggered, this, [this] { m_pages->toggleInspector(); });
    connect(a.commandSearch, &QAction::triggered, this, &MainWindow::showCommandPalette);
    connect(a.exportPdf, &QAction::triggered, m_sharing, &Sharing::exportPdf);
    connect(a.saveReadme, &QAction::triggered, m_sharing, &Sharing::saveReadme);
    connect(a.share, &QAction::triggered, m_sharing, &Sharing::share);
    connect(a.sendReport, &QAction::triggered, m_sharing, &Sharing::sendAsLast);
    connect(a.accounts, &QAction::triggered, m_sharing, &Sharing::manageAccounts);
    a.sendReport->setVisible(m_sharing->hasAccount());
    connect(m_sharing, &Sharing::accountsChanged, this,
            [this] { m_actions->sendReport->setVisible(m_sharing->hasAccount()); });
    connect(a.outbox, &QAction::triggered, this, [this] {
        auto *dialog = new dialogs::OutboxDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.why, &QAction::triggered, m_why, &Why::askFocused);
    connect(m_why, &Why::failed, m_message, &shell::MessageStrip::showError);
    connect(m_why, &Why::notice, this, &MainWindow::showNotice);
    m_status->offerFigures([this] { return m_why->statusFigures(); });
    connect(a.joinTables, &QAction::triggered, m_joining, &Joining::ask);
    connect(m_joining, &Joining::failed, m_message, &shell::MessageStrip::showError);
    connect(a.help, &QAction::triggered, this, [this] { shell::HelpDialog(m_actions->all(), this).exec(); });
    connect(a.firstSteps, &QAction::triggered, this, &MainWindow::startGuide);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.historyMenu, &QMenu::aboutToShow, this, [this] {
        workspace::Document &document = m_session.document();
        m_actions->fillHistory(document, [&document](std::size_t place) { document.goTo(place); });
    });
    connect(a.recentMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->fillRecent(m_pages->recentPaths(), [this](const QString &path) { openInputs({path}); });
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opening, this,
            [this](const QString &what) { m_work->start(tr("Reading %1").arg(what)); });
    connect(&m_session, &Session::progressed, m_work, &shell::WorkIndicator::setProgress);
    connect(&m_session, &Session::openFailed, this, [this](const Error &error) {
        m_work->finish();
        if (error.code != Error::Code::Cancelled)
            m_message->showError(error);
    });
    connect(&m_session, &Session::openFinished, this, [this] {
        m_work->finish();
        m_message->hide();
        m_pages->remember(m_session.document());
        if (m_guide->isVisible() || !m_settings.firstRunDone()) {
            showPage(Data);
            m_guide->showStep(shell::GuideStrip::Step::CheckColumns, rolesInWords());
            m_settings.setFirstRunDone();
        } else {
            showPage(m_session.document().state().table->find(table::Role::Age) ||
                             m_session.document().state().table->find(table::Role::BirthYear)
                         ? Explore
                         : Data);
        }
    });
    connect(&m_session, &Session::reloaded, this, &MainWindow::tellReloaded);
    connect(&m_session, &Session::exploring, this, [this] { m_work->start(tr("Counting")); });
    connect(&m_session, &Session::explored, this, [this] {
        if (!m_session.isOpening())
            m_work->finish();
        updateStatus();
        updateEnabled();
    });
    connect(&m_session.document(), &workspace::Document::changed, this, [this] {
        updateEnabled();
        updateStatus();
        if (!m_session.document().isOpen())
            showPage(Welcome);
    });
    connect(m_pages, &Pages::openRequested, this, &MainWindow::openInputs);
    connect(m_pages, &Pages::openFileRequested, this, &MainWindow::askForFile);
    connect(m_pages, &Pages::openFolderRequested, this, &MainWindow::askForFolder);
    connect(m_pages, &Pages::openDatabaseRequested, this, &MainWindow::askForDatabase);
    connect(m_pages, &Pages::openSampleRequested, this, &MainWindow::openSample);
    connect(m_pages, &Pages::guideRequested, this, &MainWindow::startGuide);
    connect(m_pages, &Pages::pageRequested, this, [this](int page) { showPage(Page(page)); });
    connect(m_pages, &Pages::saveRejectedRequested, this, &MainWindow::saveRejected);
    connect(m_pages, &Pages::exportPdfRequested, m_sharing, &Sharing::exportPdf);
    connect(m_pages, &Pages::saveReadmeRequested, m_sharing, &Sharing::saveReadme);
    connect(m_pages, &Pages::shareRequested, m_sharing, &Sharing::share);
    connect(m_sharing, &Sharing::failed, m_message, &shell::MessageStrip::showError);
    connect(m_pages, &Pages::failed, m_message, &shell::MessageStrip::showError);
    connect(m_sharing, &Sharing::done, this, &MainWindow::showNotice);
    connect(m_sharing, &Sharing::working, this, [this](const QString &what, double fraction) {
        m_work->start(what);
        m_work->setProgress(fraction);
    });
    connect(m_sharing, &Sharing::workDone, m_work, &shell::WorkIndicator::finish);
    connect(m_pages, &Pages::notice, this, &MainWindow::showNotice);
}

void MainWindow::tellReloaded(const QStringList &dropped)
{
    m_work->finish();
    const QString rows =
        tr("The data was read again: %Ln row(s).", nullptr, int(m_session.document().state().table->rows()));
    if (dropped.isEmpty())
        showNotice(rows);
    else
        m_message->showMessage(
            shell::MessageStrip::Tone::Warning,
            tr("%1 Dropped, because it does not fit any more: %2.").arg(rows, dropped.join(QStringLiteral("; "))));
}

void MainWindow::connectGuide()
{
    connect(m_guide, &shell::GuideStrip::nextRequested, this, &MainWindow::guideNext);
    connect(m_guide, &shell::GuideStrip::closed, this, [this] { m_settings.setFirstRunDone(); });
}

void MainWindow::openInputs(const QStringList &inputs)
{
    if (inputs.size() == 1 && workspace::isWorkspaceFile(inputs.front()))
        m_workspaces->open(inputs.front());
    else
        m_workspaces->whenSettled([this, inputs] { m_importing->open(inputs); });
}

void MainWindow::openSample(const QString &id)
{
    const auto path = unpackSample(id);
    if (!path) {
        m_message->showError(path.error());
        return;
    }
    openInputs({*path});
}

void MainWindow::showPage(Page page)
{
    if (page != Welcome && !m_session.document().isOpen())
        page = Welcome;
    m_pages->prepare(page);
    m_stack->setCurrentIndex(page);
    m_rail->setCurrentPage(page);
    // The keyboard begins on the page, not on the last button pressed.
    m_pages->focusFirst();
    // Elsewhere a key pressed by mistake would replace the data that is looked at.
    m_actions->paste->setEnabled(page == Welcome || page == Data);
}

MainWindow::Page MainWindow::currentPage() const
{
    return Page(m_stack->currentIndex());
}

void MainWindow::startGuide()
{
    if (m_session.document().isOpen()) {
        showPage(Data);
        m_guide->showStep(shell::GuideStrip::Step::CheckColumns, rolesInWords());
    } else {
        showPage(Welcome);
        m_guide->showStep(shell::GuideStrip::Step::OpenData);
    }
}

void MainWindow::guideNext(shell::GuideStrip::Step from)
{
    using Step = shell::GuideStrip::Step;
    switch (from) {
    case Step::OpenData:
        openSample(samples().front().id);
        break;
    case Step::CheckColumns:
        showPage(Insights);
        m_guide->showStep(Step::ReadFindings);
        break;
    case Step::ReadFindings:
        m_guide->showStep(Step::SendReport);
        m_sharing->share();
        break;
    case Step::SendReport:
        m_guide->hide();
        break;
    }
}

QString MainWindow::rolesInWords() const
{
    const table::Table &table = *m_session.document().state().table;
    QStringList parts;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != table::Role::None)
            //: a role and the column that has it, for example "Age is age_years"
            parts << tr("%1 is %2").arg(table::displayName(table.role(i)), table.column(i).name());
    }
    if (parts.isEmpty())
        return tr("No column was recognised.");
    return tr("Found: %1.").arg(parts.join(QStringLiteral(", ")));
}

void MainWindow::showPreferences()
{
    shell::PreferencesDialog dialog({m_settings.appearance(), m_settings.language(), m_settings.localeName()}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto values = dialog.values();
    const bool words = values.language != m_settings.language() || values.localeName != m_settings.localeName();
    m_settings.setAppearance(values.appearance);
    m_settings.setLanguage(values.language);
    m_settings.setLocaleName(values.localeName);
    style::apply(*qApp, values.appearance);
    if (words)
        Q_EMIT rebuildRequested();
}

void MainWindow::showCommandPalette()
{
    auto *palette = new shell::CommandPalette(m_actions->all(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, menuBar()->height() + 8)));
    palette->show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Clientele"),
                       tr("<b>Clientele %1</b><p>Who buys what, where and how often, and what to do about it.</p>"
                          "<p>Your data stays on this computer.</p><p>Licence: GPL-3.0-or-later</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::updateEnabled()
{
    const workspace::Document &document = m_session.document();
    const bool open = document.isOpen();
    const bool studied = open && m_session.findings() != nullptr;
    for (int page = Data; page <= Report; ++page) {
        const bool usable = page < Insights ? open : studied;
        m_rail->setPageEnabled(page, usable,
                               !open ? tr("Open data first") : tr("What stands out in this data is being looked for"));
        m_actions->pages[page]->setEnabled(usable);
    }
    m_actions->follow(document, studied);
    m_actions->whatChanged->setEnabled(open && m_replacing && m_replacing->hasLast());
}

void MainWindow::updateStatus()
{
    m_status->showSession(m_session);
    const workspace::Document &document = m_session.document();
    setWindowTitle(m_workspaces->title());
    setWindowModified(document.isModified());
}

void MainWindow::showNotice(const QString &text)
{
    m_message->showMessage(shell::MessageStrip::Tone::Notice, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isSettled && m_session.document().isModified()) {
        event->ignore();
        m_workspaces->whenSettled([this] {
            m_isSettled = true;
            close();
        });
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    m_pages->prepare(currentPage());
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < style::px(900);
    m_rail->setIconsOnly(narrow);
    m_topBar->setNarrow(narrow);
    m_status->setNarrow(narrow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_actions->clearFilters->isEnabled()) {
        m_actions->clearFilters->trigger();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace clientele::app
