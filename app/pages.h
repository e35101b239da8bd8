// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/session.h"
#include "models/workspace/recentfiles.h"
#include "models/workspace/workspace.h"

#include <QStackedWidget>

namespace clientele::pages {
class DataPage;
class ExplorePage;
class FilterBar;
class InsightsPage;
class ReportPage;
class WelcomePage;
} // namespace clientele::pages
namespace clientele::shell {
class PageFrame;
}

namespace clientele::app {

class AnalysisPages;
class Sharing;
class StepsDesk;

/// Makes each page when it is first wanted, feeds them from the session, and turns what the person does on them into
/// changes of the document.
class Pages final : public QObject
{
    Q_OBJECT

public:
    Pages(Session &session, Sharing &sharing, QStackedWidget &stack, QObject *parent);

    /// Makes the page if it is not there yet. @param page a MainWindow::Page.
    void prepare(int page);
    /// Gives the keyboard to the first control of the page in sight.
    void focusFirst();
    /// On the Data page.
    void focusFind();
    void toggleInspector();
    /// Opens the page that answers such questions on this one.
    void showStudy(const query::StudyRequest &request);
    /// How the pages are arranged. @param names of the pages, in their order.
    [[nodiscard]] workspace::ViewState view(const QStringList &names) const;
    /// Pages that are not made yet get it when they are.
    void restoreView(const workspace::ViewState &view, const QStringList &names);
    /// Makes the Data page where it is not there yet.
    [[nodiscard]] StepsDesk &steps();
    /// Puts the open data on the list of recent files.
    void remember(const workspace::Document &document);
    void rememberWorkspace(const QString &path, qint64 rows);
    [[nodiscard]] QStringList recentPaths() const;

Q_SIGNALS:
    void openRequested(const QStringList &inputs);
    void openFileRequested();
    void openFolderRequested();
    void openDatabaseRequested();
    void importRequested();
    void openSampleRequested(const QString &id);
    void guideRequested();
    void pageRequested(int page);
    void saveRejectedRequested();
    void exportPdfRequested();
    void saveReadmeRequested();
    void shareRequested();
    void notice(const QString &text);
    void failed(const clientele::Error &error);

private:
    void makeWelcome();
    void makeData();
    void makeExplore();
    void makeStatistics();
    void makeCorrelation();
    void makeInsights();
    void makeReport();
    void place(int page, QWidget *content, QWidget *inspector);
    pages::FilterBar *makeFilterBar();
    void showData();
    void showProfiles();
    void showExploration();
    void fillExplore();
    void fillInsights();
    [[nodiscard]] QStringList findingsInReport() const;
    void showFilters();
    void showReport();
    void writeNote(const QString &chartId);
    void arrangePage(int page);

    Session &m_session;
    Sharing &m_sharing;
    QStackedWidget &m_stack;
    workspace::RecentFiles m_recent;
    pages::WelcomePage *m_welcome = nullptr;
    pages::DataPage *m_data = nullptr;
    StepsDesk *m_steps = nullptr;
    AnalysisPages *m_analyses;
    pages::ExplorePage *m_explore = nullptr;
    pages::InsightsPage *m_insights = nullptr;
    pages::ReportPage *m_report = nullptr;
    std::vector<pages::FilterBar *> m_filterBars;
    std::array<shell::PageFrame *, MainWindow::pageCount> m_frames{};
    workspace::ViewState m_view; // of the workspace, for pages that are not made yet
    QStringList m_pageNames;     // empty: no workspace was opened
};

} // namespace clientele::app
