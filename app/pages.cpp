// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/analysispages.h"
#include "app/mainwindow.h"
#include "app/reportfigures.h"
#include "app/sharing.h"
#include "app/stepsdesk.h"
#include "models/sources/inputnames.h"
#include "widgets/pages/correlationpage.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/explorepage.h"
#include "widgets/pages/filterbar.h"
#include "widgets/pages/insightspage.h"
#include "widgets/pages/reportpage.h"
#include "widgets/pages/statisticspage.h"
#include "widgets/pages/welcomepage.h"
#include "widgets/shell/pageframe.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QVBoxLayout>

namespace clientele::app {

namespace {

QString chartOf(insights::View view)
{
    switch (view) {
    case insights::View::Frequency:
        return QStringLiteral("age-frequency");
    case insights::View::TotalPurchase:
        return QStringLiteral("age-total");
    case insights::View::OrderValue:
        return QStringLiteral("age-order-value");
    case insights::View::TotalByRegion:
        return QStringLiteral("age-region-total");
    case insights::View::OrderValueByRegion:
        return QStringLiteral("age-region-order-value");
    case insights::View::Customers:
        return QStringLiteral("age-region-customers");
    }
    return {};
}

} // namespace

Pages::Pages(Session &session, Sharing &sharing, QStackedWidget &stack, QObject *parent)
    : QObject(parent), m_session(session), m_sharing(sharing), m_stack(stack),
      m_analyses(new AnalysisPages(session, this))
{
    for (std::size_t page = 0; page < MainWindow::pageCount; ++page) {
        auto *holder = new QWidget(&m_stack);
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_stack.addWidget(holder);
    }
    connect(&m_session.document(), &workspace::Document::opened, this, [this] {
        m_view = {};
        m_pageNames.clear();
        showData();
    });
    connect(&m_session.document(), &workspace::Document::changed, this, &Pages::showFilters);
    connect(&m_session, &Session::profiled, this, &Pages::showProfiles);
    connect(&m_session, &Session::exploring, this, [this] {
        if (m_explore)
            m_explore->setLoading(true);
    });
    connect(&m_session, &Session::explored, this, &Pages::showExploration);
    connect(&m_sharing, &Sharing::reportChanged, this, &Pages::showReport);
    connect(m_analyses, &AnalysisPages::notice, this, &Pages::notice);
    connect(m_analyses, &AnalysisPages::failed, this, &Pages::failed);
    connect(m_analyses, &AnalysisPages::pageRequested, this, &Pages::pageRequested);
}

void Pages::prepare(int page)
{
    if (m_frames[std::size_t(page)])
        return;
    switch (MainWindow::Page(page)) {
    case MainWindow::Welcome:
        makeWelcome();
        break;
    case MainWindow::Data:
        makeData();
        break;
    case MainWindow::Explore:
        makeExplore();
        break;
    case MainWindow::Statistics:
        makeStatistics();
        break;
    case MainWindow::Correlation:
        makeCorrelation();
        break;
    case MainWindow::Insights:
        makeInsights();
        break;
    case MainWindow::Report:
        makeReport();
        break;
    }
    arrangePage(page);
}

workspace::ViewState Pages::view(const QStringList &names) const
{
    workspace::ViewState view = m_view;
    if (m_data)
        view.data = m_data->arranged();
    if (m_explore)
        view.asTables = m_explore->shownAsTables();
    if (m_report)
        view.reportPage = m_report->currentPage();
    if (m_report)
        view.reportZoom = m_report->zoom();
    for (std::size_t page = 0; page < m_frames.size(); ++page) {
        if (!m_frames[page])
            continue;
        view.inspectors.removeAll(names.value(qsizetype(page)));
        if (!m_frames[page]->wantsInspector())
            view.inspectors += names.value(qsizetype(page));
        view.panels.remove(names.value(qsizetype(page)));
        if (m_frames[page]->inspectorWidth() > 0)
            view.panels.insert(names.value(qsizetype(page)), m_frames[page]->inspectorWidth());
    }
    return view;
}

void Pages::restoreView(const workspace::ViewState &view, const QStringList &names)
{
    m_view = view;
    m_pageNames = names;
    for (int page = 0; page < int(MainWindow::pageCount); ++page) {
        if (m_frames[std::size_t(page)])
            arrangePage(page);
    }
}

void Pages::arrangePage(int page)
{
    if (m_pageNames.isEmpty()) // no workspace was opened
        return;
    m_frames[std::size_t(page)]->setInspectorWanted(!m_view.inspectors.contains(m_pageNames.value(page)));
    m_frames[std::size_t(page)]->setInspectorWidth(m_view.panels.value(m_pageNames.value(page)));
    if (page == MainWindow::Data) {
        m_data->arrangeAs(m_view.data);
        if (m_view.data.showsSteps)
            m_data->showSteps(true);
    } else if (page == MainWindow::Explore) {
        m_explore->showAsTables(m_view.asTables);
    } else if (page == MainWindow::Report) {
        m_report->setZoom(m_view.reportZoom);
        m_report->showPageOfReport(int(std::min<qint64>(m_view.reportPage, 9999)));
    }
}

void Pages::place(int page, QWidget *content, QWidget *inspector)
{
    auto *frame = new shell::PageFrame(content, inspector);
    m_frames[std::size_t(page)] = frame;
    m_stack.widget(page)->layout()->addWidget(frame);
}

pages::FilterBar *Pages::makeFilterBar()
{
    auto *bar = new pages::FilterBar;
    connect(bar, &pages::FilterBar::filtersChanged, this,
            [this](const query::FilterSet &filters) { m_session.document().setFilters(filters); });
    m_filterBars.push_back(bar);
    bar->setTable(m_session.document().state().table);
    bar->setFilters(m_session.document().state().filters);
    return bar;
}

void Pages::makeWelcome()
{
    m_welcome = new pages::WelcomePage(&m_recent);
    place(MainWindow::Welcome, m_welcome, nullptr);
    connect(m_welcome, &pages::WelcomePage::openFileRequested, this, &Pages::openFileRequested);
    connect(m_welcome, &pages::WelcomePage::openFolderRequested, this, &Pages::openFolderRequested);
    connect(m_welcome, &pages::WelcomePage::openDatabaseRequested, this, &Pages::openDatabaseRequested);
    connect(m_welcome, &pages::WelcomePage::openRequested, this, &Pages::openRequested);
    connect(m_welcome, &pages::WelcomePage::openSampleRequested, this, &Pages::openSampleRequested);
    connect(m_welcome, &pages::WelcomePage::guideRequested, this, &Pages::guideRequested);
}

void Pages::makeData()
{
    m_data = new pages::DataPage;
    m_data->setFilterBar(makeFilterBar());
    place(MainWindow::Data, m_data, m_data->inspector());
    connect(m_data, &pages::DataPage::roleChanged, this,
            [this](int column, table::Role role) { m_session.document().setRole(std::size_t(column), role); });
    connect(m_data, &pages::DataPage::personalChanged, this,
            [this](int column, bool personal) { m_session.document().setPersonal(std::size_t(column), personal); });
    connect(m_data, &pages::DataPage::filterRequested, this, [this](const query::Filter &filter) {
        query::FilterSet filters = m_session.document().state().filters;
        filters.add(filter);
        m_session.document().setFilters(filters);
    });
    connect(m_data, &pages::DataPage::saveRejectedRequested, this, &Pages::saveRejectedRequested);
    connect(m_data, &pages::DataPage::importRequested, this, &Pages::importRequested);
    connect(m_data, &pages::DataPage::inspectorWanted, m_frames[MainWindow::Data], &shell::PageFrame::showInspector);
    m_steps = new StepsDesk(m_session, *m_data, this);
    connect(m_steps, &StepsDesk::notice, this, &Pages::notice);
    connect(m_steps, &StepsDesk::failed, this, &Pages::failed);
    connect(m_steps, &StepsDesk::importRequested, this, &Pages::importRequested);
    showData();
    m_data->setFilters(m_session.document().state().filters);
}

void Pages::makeExplore()
{
    m_explore = new pages::ExplorePage;
    m_explore->setFilterBar(makeFilterBar());
    place(MainWindow::Explore, m_explore, m_explore->inspector());
    connect(m_explore, &pages::ExplorePage::filtersChanged, this,
            [this](const query::FilterSet &filters) { m_session.document().setFilters(filters); });
    connect(m_explore, &pages::ExplorePage::bandsChanged, &m_session.document(), &workspace::Document::setBands);
    connect(m_explore, &pages::ExplorePage::splitByRegionChanged, &m_session.document(),
            &workspace::Document::setSplitByRegion);
    connect(m_explore, &pages::ExplorePage::addToReportRequested, this, [this](const QString &id) {
        m_session.document().addChartToReport(id);
        Q_EMIT notice(tr("The chart is in the report."));
    });
    connect(m_explore, &pages::ExplorePage::noteRequested, this, &Pages::writeNote);
    connect(m_explore, &pages::ExplorePage::showRowsRequested, this,
            [this] { Q_EMIT pageRequested(MainWindow::Data); });
    connect(m_explore, &pages::ExplorePage::cancelRequested, &m_session, &Session::cancel);
    connect(m_explore, &pages::ExplorePage::retryRequested, &m_session, &Session::recompute);
    connect(m_explore, &pages::ExplorePage::columnsRequested, this, [this] { Q_EMIT pageRequested(MainWindow::Data); });
    m_explore->setFilters(m_session.document().state().filters);
    fillExplore();
}

void Pages::makeStatistics()
{
    pages::StatisticsPage *page = m_analyses->makeStatistics();
    page->setFilterBar(makeFilterBar());
    place(MainWindow::Statistics, page, page->inspector());
}

void Pages::makeCorrelation()
{
    pages::CorrelationPage *page = m_analyses->makeCorrelation();
    page->setFilterBar(makeFilterBar());
    place(MainWindow::Correlation, page, page->inspector());
}

void Pages::showStudy(const query::StudyRequest &request)
{
    const int page = AnalysisPages::pageOf(request);
    prepare(page);
    Q_EMIT pageRequested(page);
    m_analyses->show(request);
}

void Pages::makeInsights()
{
    m_insights = new pages::InsightsPage;
    m_insights->setFilterBar(makeFilterBar());
    place(MainWindow::Insights, m_insights, m_insights->inspector());
    connect(m_insights, &pages::InsightsPage::showMe, this, [this](const insights::Finding &finding) {
        if (finding.study)
            return showStudy(*finding.study);
        query::FilterSet filters = m_session.document().state().filters;
        filters.set(finding.showMe);
        m_session.document().setFilters(filters, finding.statement);
        Q_EMIT pageRequested(MainWindow::Explore);
        m_explore->showChart(chartOf(finding.view));
    });
    connect(m_insights, &pages::InsightsPage::addToReport, this, [this](const QString &id) {
        m_session.document().addFindingToReport(id);
        Q_EMIT notice(tr("The finding is a part of the report."));
    });
    connect(m_insights, &pages::InsightsPage::actionRequested, this,
            [this] { Q_EMIT pageRequested(MainWindow::Data); });
    connect(m_insights, &pages::InsightsPage::dismissed, &m_session.document(), &workspace::Document::dismissFinding);
    fillInsights();
}

void Pages::makeReport()
{
    m_report = new pages::ReportPage;
    place(MainWindow::Report, m_report, nullptr);
    connect(m_report, &pages::ReportPage::exportPdfRequested, this, &Pages::exportPdfRequested);
    connect(m_report, &pages::ReportPage::saveReadmeRequested, this, &Pages::saveReadmeRequested);
    connect(m_report, &pages::ReportPage::shareRequested, this, &Pages::shareRequested);
    connect(m_report, &pages::ReportPage::choicesChanged, &m_session.document(), &workspace::Document::setReport);
    connect(m_report, &pages::ReportPage::failed, this, &Pages::failed);
    m_report->setFigures([this](const report::Block &block) { return reportFigures(block, m_session); });
    showReport();
}

void Pages::writeNote(const QString &chartId)
{
    bool isWritten = false;
    const QString before = m_session.document().state().report.notes.value(chartId);
    const QString note =
        QInputDialog::getMultiLineText(m_explore, tr("Note"), tr("Below the chart in the report:"), before, &isWritten);
    if (!isWritten)
        return;
    m_session.document().setChartNote(chartId, note);
    Q_EMIT notice(tr("The note is in the report, below its chart."));
}

void Pages::showReport()
{
    if (!m_report)
        return;
    const auto report = m_sharing.current();
    if (!report)
        m_report->setEmpty(m_session.document().isOpen() ? tr("The report is being made…") : tr("Open data first."));
    m_report->setChoices(m_session.document().state().report);
    m_report->setReport(report);
}

void Pages::focusFirst()
{
    const shell::PageFrame *frame = m_frames[std::size_t(m_stack.currentIndex())];
    if (!frame)
        return;
    for (QWidget *widget = frame->nextInFocusChain(); widget && widget != frame; widget = widget->nextInFocusChain()) {
        if (!frame->isAncestorOf(widget))
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisibleTo(frame)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Pages::focusFind()
{
    prepare(MainWindow::Data);
    m_data->focusFind();
}

StepsDesk &Pages::steps()
{
    prepare(MainWindow::Data);
    return *m_steps;
}

void Pages::toggleInspector()
{
    if (shell::PageFrame *frame = m_frames[std::size_t(m_stack.currentIndex())])
        frame->toggleInspector();
}

void Pages::remember(const workspace::Document &document)
{
    for (const QString &input : document.account().inputs) {
        if (document.account().isPasted)
            break;
        if (document.account().inputs.size() == 1)
            m_recent.add(sources::absoluteInput(input), qint64(document.state().table->rows()));
    }
}

void Pages::rememberWorkspace(const QString &path, qint64 rows)
{
    m_recent.add(path, rows);
}

QStringList Pages::recentPaths() const
{
    return m_recent.paths();
}

void Pages::showData()
{
    const workspace::Document &document = m_session.document();
    if (m_data) {
        m_data->setRaw(document.state().raw);
        m_data->setContent(document.state().table, document.account(), m_session.profiles());
    }
    for (pages::FilterBar *bar : m_filterBars)
        bar->setTable(document.state().table);
}

void Pages::showProfiles()
{
    if (m_data)
        m_data->setProfiles(m_session.profiles());
}

void Pages::showFilters()
{
    const workspace::Document &document = m_session.document();
    if (m_data && m_data->model()->table() != document.state().table)
        showData(); // steps changed it, or its roles
    if (m_data)
        m_data->setFilters(document.state().filters);
    if (m_explore)
        m_explore->setFilters(document.state().filters);
    if (m_insights)
        m_insights->setInReport(findingsInReport());
    for (pages::FilterBar *bar : m_filterBars)
        bar->setFilters(document.state().filters);
}

void Pages::showExploration()
{
    fillExplore();
    fillInsights();
}

void Pages::fillExplore()
{
    if (!m_explore)
        return;
    m_explore->setLoading(m_session.isExploring() && !m_session.isFinding());
    if (!m_session.document().isOpen()) {
        m_explore->setEmpty(tr("Open data first."));
        return;
    }
    const auto exploration = m_session.exploration();
    if (!exploration) {
        if (const auto &error = m_session.explorationError())
            m_explore->setFailed(*error);
        return;
    }
    const workspace::State &state = m_session.document().state();
    m_explore->setContent({exploration->charts, exploration->studies.byAgeAndRegion, exploration->selection,
                           exploration->findings, state.filters, state.bands, state.splitByRegion,
                           m_session.document().palette()},
                          Format());
}

/// Ids of the findings that are parts of the report by themselves.
QStringList Pages::findingsInReport() const
{
    QStringList ids;
    if (const auto findings = m_session.findings()) {
        for (const insights::Finding &finding : *findings) {
            if (report::hasFinding(m_session.document().state().report, finding.id))
                ids += finding.id;
        }
    }
    return ids;
}

void Pages::fillInsights()
{
    if (!m_insights)
        return;
    if (!m_session.document().isOpen()) {
        m_insights->showMessage(tr("Nothing to read yet"), tr("Open data first."));
        return;
    }
    if (m_session.isFinding()) {
        m_insights->showMessage(tr("Looking for what stands out…"), {});
        return;
    }
    const auto findings = m_session.findings();
    const auto exploration = m_session.exploration();
    if (!findings)
        return;
    if (const auto &error = m_session.explorationError(); error && findings->empty()) {
        m_insights->showMessage(error->what, error->remedy, tr("Check the columns"));
        return;
    }
    m_insights->setFindings(*findings, exploration ? exploration->studies.byAgeAndRegion : query::AgeRegionStudy(),
                            findingsInReport());
}

} // namespace clientele::app
