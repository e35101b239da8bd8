// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analysispages.h"

#include "app/comparedesk.h"
#include "app/correlationdesk.h"
#include "app/describedesk.h"
#include "app/fitdesk.h"
#include "app/mainwindow.h"
#include "app/responsedesk.h"
#include "widgets/pages/compareview.h"
#include "widgets/pages/correlationpage.h"
#include "widgets/pages/describeview.h"
#include "widgets/pages/fitview.h"
#include "widgets/pages/responseview.h"
#include "widgets/pages/statisticspage.h"

namespace clientele::app {

AnalysisPages::AnalysisPages(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

pages::StatisticsPage *AnalysisPages::makeStatistics()
{
    m_statistics = new pages::StatisticsPage;
    auto *describe = new pages::DescribeView;
    m_statistics->addView(tr("Describe"), describe, describe->inspector());
    auto *fit = new pages::FitView;
    m_statistics->addView(tr("Distributions"), fit, fit->inspector());
    auto *compare = new pages::CompareView;
    m_statistics->addView(tr("Compare"), compare, compare->inspector());
    auto *response = new pages::ResponseView;
    m_statistics->addView(tr("Offers"), response, response->inspector());
    m_describe = new DescribeDesk(m_session, *describe, this);
    m_fit = new FitDesk(m_session, *fit, this);
    m_compare = new CompareDesk(m_session, *compare, this);
    m_response = new ResponseDesk(m_session, *response, this);
    for (ViewDesk *desk : std::initializer_list<ViewDesk *>{m_describe, m_fit, m_compare, m_response})
        follow(desk);
    return m_statistics;
}

pages::CorrelationPage *AnalysisPages::makeCorrelation()
{
    auto *page = new pages::CorrelationPage;
    m_correlation = new CorrelationDesk(m_session, *page, this);
    follow(m_correlation);
    return page;
}

void AnalysisPages::follow(ViewDesk *desk)
{
    connect(desk, &ViewDesk::notice, this, &AnalysisPages::notice);
    connect(desk, &ViewDesk::failed, this, &AnalysisPages::failed);
    connect(desk, &ViewDesk::pageRequested, this, &AnalysisPages::pageRequested);
}

int AnalysisPages::pageOf(const query::StudyRequest &request)
{
    return request.kind == QLatin1String("correlation") || request.kind == QLatin1String("scatter")
               ? MainWindow::Correlation
               : MainWindow::Statistics;
}

void AnalysisPages::show(const query::StudyRequest &request)
{
    if (pageOf(request) == MainWindow::Correlation) {
        m_correlation->show(request);
        return;
    }
    if (request.kind == QLatin1String("distribution")) {
        m_statistics->showView(Distributions);
        m_fit->show(request);
    } else if (request.kind == QLatin1String("comparison")) {
        m_statistics->showView(Compare);
        m_compare->show(request);
    } else if (request.kind == QLatin1String("response")) {
        m_statistics->showView(Response);
        m_response->show(request);
    } else {
        m_statistics->showView(Describe);
        m_describe->show(request);
    }
}

} // namespace clientele::app
