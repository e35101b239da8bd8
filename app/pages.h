// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/workspace/recentfiles.h"

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

class Sharing;

/// Makes the pages, feeds them from the session, and turns what the person does on them into changes of the document.
class Pages final : public QObject
{
    Q_OBJECT

public:
    Pages(Session &session, Sharing &sharing, QStackedWidget &stack, QObject *parent);

    void focusFind();
    void toggleInspector();
    /// Puts the open data on the list of recent files.
    void remember(const workspace::Document &document);
    [[nodiscard]] QStringList recentPaths() const;
    /// "UTF-8 · comma · dates ymd": for the status bar.
    [[nodiscard]] static QString howRead(const sources::ImportAccount &account);

Q_SIGNALS:
    void openRequested(const QStringList &inputs);
    void openFileRequested();
    void openFolderRequested();
    void openSampleRequested(const QString &id);
    void guideRequested();
    void pageRequested(int page);
    void saveRejectedRequested();
    void exportPdfRequested();
    void saveReadmeRequested();
    void shareRequested();
    void notice(const QString &text);

private:
    void connectWelcome();
    void connectData();
    void connectExplore();
    void connectInsights();
    void connectReport();
    pages::FilterBar *makeFilterBar();
    void showData();
    void showExploration();
    void showFilters();
    void showReport();

    Session &m_session;
    Sharing &m_sharing;
    QStackedWidget &m_stack;
    workspace::RecentFiles m_recent;
    pages::WelcomePage *m_welcome;
    pages::DataPage *m_data;
    pages::ExplorePage *m_explore;
    pages::InsightsPage *m_insights;
    pages::ReportPage *m_report;
    std::vector<pages::FilterBar *> m_filterBars;
    std::vector<shell::PageFrame *> m_frames;
};

} // namespace clientele::app
