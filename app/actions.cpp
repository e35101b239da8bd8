// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include "models/sources/inputnames.h"
#include "widgets/style/theme.h"

#include <QFileInfo>
#include <QMenu>

namespace clientele::app {

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    openFile = make(tr("&Open file…"), QKeySequence::Open, QStringLiteral("open"));
    openFolder = make(tr("Open &folder…"), {}, QStringLiteral("folder"));
    importOptions =
        make(tr("Import with o&ptions…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")), QStringLiteral("import"));
    changeImport = make(tr("Change how the data is rea&d…"), {}, QStringLiteral("import"));
    openDatabase = make(tr("Connect to &database…"), {}, QStringLiteral("data"));
    openSample = make(tr("Open the &sample"), {}, QStringLiteral("explore"));
    reload = make(tr("&Reload the data"), QKeySequence(Qt::Key_F5), QStringLiteral("redo"));
    replaceData = make(tr("Re&place the data by a newer file…"), QKeySequence(QStringLiteral("Ctrl+Shift+R")),
                       QStringLiteral("import"));
    whatChanged = make(tr("W&hat changed?"), {}, QStringLiteral("statistics"));
    closeData = make(tr("&Close the data"), QKeySequence(QStringLiteral("Ctrl+W")));
    save = make(tr("&Save the workspace"), QKeySequence::Save, QStringLiteral("export"));
    saveAs = make(tr("Save the workspace &as…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    exportData =
        make(tr("&Export the table as CSV…"), QKeySequence(QStringLiteral("Ctrl+E")), QStringLiteral("export"));
    saveRejected = make(tr("Save re&jected rows…"));
    quit = make(tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);

    undo = make(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = make(tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QStringLiteral("redo"));
    paste = make(tr("&Paste a table"), QKeySequence::Paste, QStringLiteral("table"));
    clearFilters =
        make(tr("&Clear all filters"), QKeySequence(QStringLiteral("Ctrl+Shift+X")), QStringLiteral("filter"));
    find = make(tr("&Find in the table"), QKeySequence::Find, QStringLiteral("search"));
    preferences = make(tr("&Preferences…"), QKeySequence(QStringLiteral("Ctrl+,")), QStringLiteral("settings"));
    preferences->setMenuRole(QAction::PreferencesRole);

    const std::vector<std::pair<QString, QString>> pageNames = {{tr("&Welcome"), QStringLiteral("home")},
                                                                {tr("&Data"), QStringLiteral("data")},
                                                                {tr("&Explore"), QStringLiteral("explore")},
                                                                {tr("&Statistics"), QStringLiteral("statistics")},
                                                                {tr("&Correlation"), QStringLiteral("correlation")},
                                                                {tr("&Insights"), QStringLiteral("insights")},
                                                                {tr("&Report page"), QStringLiteral("report")}};
    for (const auto &[name, icon] : pageNames)
        pages << make(name, QKeySequence(QStringLiteral("Ctrl+%1").arg(pages.size() + 1)), icon);
    inspector = make(tr("Show or hide the &inspector"), QKeySequence(Qt::Key_F9));
    fullScreen = make(tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    commandSearch =
        make(tr("Find a &command…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), QStringLiteral("search"));

    why = make(tr("&Why this figure?"), QKeySequence(QStringLiteral("Ctrl+I")), QStringLiteral("info"));

    steps = make(tr("&Steps"), QKeySequence(QStringLiteral("Ctrl+Shift+D")), QStringLiteral("undo"));
    openRecipe = make(tr("&Open recipe…"), {}, QStringLiteral("open"));
    joinTables = make(tr("&Join tables…"), {}, QStringLiteral("table"));
    saveRecipe = make(tr("Save &recipe…"), {}, QStringLiteral("export"));

    exportPdf = make(tr("&Export as PDF…"), QKeySequence(QStringLiteral("Ctrl+P")), QStringLiteral("export"));
    saveReadme = make(tr("Save the &readme…"));
    share = make(tr("&Share report…"), QKeySequence(QStringLiteral("Ctrl+M")), QStringLiteral("mail"));
    accounts = make(tr("&Mail accounts…"));
    sendReport =
        make(tr("Send report as &last time…"), QKeySequence(QStringLiteral("Ctrl+Shift+M")), QStringLiteral("mail"));
    outbox = make(tr("&Outbox…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")));

    help = make(tr("&Help"), QKeySequence(Qt::Key_F1), QStringLiteral("help"));
    firstSteps = make(tr("&First steps"));
    about = make(tr("&About Clientele"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({openFile, importOptions, openFolder, openDatabase, openSample});
    recentMenu = file->addMenu(tr("Open rece&nt"));
    file->addActions({reload, replaceData, whatChanged, changeImport, closeData});
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addActions({exportData, saveRejected});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    historyMenu = edit->addMenu(tr("&History"));
    edit->addSeparator();
    edit->addAction(paste);
    edit->addActions({clearFilters, find});
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(pages);
    view->addSeparator();
    view->addActions({why, commandSearch, inspector, fullScreen});

    QMenu *data = bar->addMenu(tr("&Data"));
    data->addActions({joinTables, steps, openRecipe, saveRecipe});

    QMenu *reportMenu = bar->addMenu(tr("&Report"));
    reportMenu->addActions({share, sendReport, exportPdf, saveReadme});
    reportMenu->addSeparator();
    reportMenu->addActions({outbox, accounts});

    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({help, firstSteps, about});
}

void Actions::follow(const workspace::Document &document, bool studied)
{
    const bool open = document.isOpen();
    for (QAction *action : {reload, replaceData, closeData, save, saveAs, exportData, find, steps, openRecipe, why})
        action->setEnabled(open);
    joinTables->setEnabled(open && document.account().joins);
    saveRecipe->setEnabled(open && !document.state().recipe.isEmpty());
    for (QAction *action : {share, sendReport, exportPdf, saveReadme})
        action->setEnabled(studied);
    const bool isFromFile = open && !document.account().isPasted;
    reload->setEnabled(isFromFile);
    reload->setToolTip(open && !isFromFile ? tr("The table was pasted: there is no file to read again") : QString());
    changeImport->setEnabled(open);
    saveRejected->setEnabled(open && document.account().rejected > 0);
    clearFilters->setEnabled(open && !document.state().filters.isEmpty());
    undo->setEnabled(document.canUndo());
    redo->setEnabled(document.canRedo());
    undo->setText(document.canUndo() ? tr("&Undo: %1").arg(document.undoName()) : tr("&Undo"));
    redo->setText(document.canRedo() ? tr("&Redo: %1").arg(document.redoName()) : tr("&Redo"));
}

void Actions::fillHistory(const workspace::Document &document, const std::function<void(std::size_t)> &goTo)
{
    historyMenu->clear();
    const QStringList names = document.history();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        QAction *step = historyMenu->addAction(QString(names[i]).replace(QLatin1Char('&'), QStringLiteral("&&")));
        step->setCheckable(true);
        step->setChecked(std::size_t(i) == document.place());
        connect(step, &QAction::triggered, this, [goTo, i] { goTo(std::size_t(i)); });
    }
    if (names.isEmpty())
        historyMenu->addAction(tr("Nothing done yet"))->setEnabled(false);
}

void Actions::fillRecent(const QStringList &paths, const std::function<void(const QString &)> &open)
{
    recentMenu->clear();
    for (const QString &path : paths) {
        QAction *entry =
            recentMenu->addAction(sources::inputName(path).replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setToolTip(path);
        const QString file = sources::fileOf(path);
        entry->setEnabled(file.isEmpty() || QFileInfo::exists(file));
        connect(entry, &QAction::triggered, this, [open, path] { open(path); });
    }
    if (paths.isEmpty())
        recentMenu->addAction(tr("No recent files"))->setEnabled(false);
}

QList<QAction *> Actions::all() const
{
    return QList<QAction *>{openFile,     importOptions, openFolder,  openDatabase, openSample, reload,
                            changeImport, replaceData,   whatChanged, closeData,    save,       saveAs,
                            exportData,   saveRejected,  steps,       openRecipe,   joinTables, saveRecipe,
                            undo,         redo,          paste,       clearFilters, find} +
           pages + QList<QAction *>{why,         commandSearch, inspector,  fullScreen, share,
                                    sendReport,  exportPdf,     saveReadme, accounts,   outbox,
                                    preferences, help,          firstSteps, about,      quit};
}

QAction *Actions::make(const QString &text, const QKeySequence &keys, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!icon.isEmpty())
        action->setIcon(style::icon(icon));
    m_window->addAction(action);
    return action;
}

} // namespace clientele::app
