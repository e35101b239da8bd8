// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/query/studyrequest.h"

#include <QObject>

namespace clientele::pages {
class CorrelationPage;
class StatisticsPage;
} // namespace clientele::pages

namespace clientele::app {

class CompareDesk;
class CorrelationDesk;
class DescribeDesk;
class FitDesk;
class ResponseDesk;
class Session;
class ViewDesk;

/// Makes the pages of statistics and correlation, each view with its desk, and opens them on a question.
class AnalysisPages final : public QObject
{
    Q_OBJECT

public:
    AnalysisPages(Session &session, QObject *parent);

    [[nodiscard]] pages::StatisticsPage *makeStatistics();
    [[nodiscard]] pages::CorrelationPage *makeCorrelation();

    /// A MainWindow::Page.
    [[nodiscard]] static int pageOf(const query::StudyRequest &request);
    /// Its page must be there.
    void show(const query::StudyRequest &request);

Q_SIGNALS:
    void notice(const QString &text);
    void failed(const clientele::Error &error);
    void pageRequested(int page);

private:
    enum View { Describe, Distributions, Compare, Response };

    void follow(ViewDesk *desk);

    Session &m_session;
    pages::StatisticsPage *m_statistics = nullptr;
    DescribeDesk *m_describe = nullptr;
    FitDesk *m_fit = nullptr;
    CompareDesk *m_compare = nullptr;
    ResponseDesk *m_response = nullptr;
    CorrelationDesk *m_correlation = nullptr;
};

} // namespace clientele::app
