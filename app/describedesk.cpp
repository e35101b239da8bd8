// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/describedesk.h"

#include "app/mainwindow.h"
#include "widgets/pages/describeview.h"

#include <algorithm>

namespace clientele::app {

DescribeDesk::DescribeDesk(Session &session, pages::DescribeView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view), m_task(this), m_columnTask(this), m_outlierTask(this)
{
    connectView();
}

void DescribeDesk::connectView()
{
    using pages::DescribeView;
    connect(&m_view, &DescribeView::byChanged, this, [this](const QString &by) {
        m_by = by;
        askAgain();
    });
    connect(&m_view, &DescribeView::columnChosen, this, [this](const QString &column) {
        m_column = column;
        askColumn();
    });
    connect(&m_view, &DescribeView::otherChosen, this, [this](const QString &other) {
        m_other = other;
        askOutliers();
    });
    connect(&m_view, &DescribeView::marksActivated, this, &DescribeDesk::choose);
    connect(&m_view, &DescribeView::filtersCleared, this, [this] { session().document().setFilters({}); });
    connect(&m_view, &DescribeView::stepRequested, this, [this](const recipe::Step &step) {
        Cleaning &cleaning = session().cleaning();
        cleaning.apply(workspace::withStepAdded(cleaning.recipe(), step));
        Q_EMIT notice(tr("Added to the steps: %1. Undo takes it back.").arg(recipe::title(step)));
    });
    connect(&m_view, &DescribeView::addToReportRequested, this, [this](const query::StudyRequest &request) {
        session().document().addStudyToReport(request);
        Q_EMIT notice(tr("It is in the report."));
    });
    connect(&m_view, &DescribeView::noteRequested, this, [this](const query::StudyRequest &request) {
        session().document().addStudyToReport(request);
        Q_EMIT notice(tr("It is in the report: write the note below it."));
        Q_EMIT pageRequested(MainWindow::Report);
    });
    connect(&m_view, &DescribeView::cancelRequested, this, [this] {
        m_task.cancel();
        m_columnTask.cancel();
        m_view.setLoading(false);
    });
    connect(&m_view, &DescribeView::retryRequested, this, [this] { askAgain(); });
}

void DescribeDesk::show(const query::StudyRequest &request)
{
    if (request.kind == QLatin1String("outliers")) {
        m_column = request.choice(QStringLiteral("column"));
        m_other = request.choice(QStringLiteral("other"));
        m_showsOutliers = true;
    } else {
        m_by = request.choice(QStringLiteral("by"));
        if (const QString column = request.choice(QStringLiteral("columns")); !column.isEmpty())
            m_column = column;
    }
    askAgain();
}

void DescribeDesk::ask(const workspace::State &state)
{
    const table::TablePtr table = state.table;
    const query::FilterSet filters = state.filters;
    if (!table->find(m_by))
        m_by.clear();
    if (!table->find(m_column))
        m_column = query::firstColumn(*table);
    if (!table->find(m_other))
        m_other.clear();
    m_view.setSelection(filters);
    m_view.setLoading(true);
    m_task.start(
        [table, filters, by = m_by](const Progress &progress) -> Result<Answer> {
            auto study = query::describeTable(*table, filters, by, progress);
            if (!study)
                return tl::make_unexpected(study.error());
            return Answer{std::make_shared<const query::DescribeStudy>(std::move(*study)), query::groupColumns(*table),
                          query::numberColumns(*table)};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                if (answer.error().code != Error::Code::Cancelled)
                    m_view.setFailed(answer.error());
                return;
            }
            m_view.setColumns(answer->groups, answer->numbers);
            m_view.setStudy(answer->study, Format());
        },
        [this](double fraction, const QString &) { m_view.setProgress(fraction); });
    askColumn();
}

void DescribeDesk::askColumn()
{
    const workspace::State &state = session().document().state();
    if (!state.table || m_column.isEmpty())
        return;
    m_columnTask.start(
        [table = state.table, filters = state.filters, column = m_column,
         by = m_by](const Progress &progress) -> Result<ColumnPtr> {
            auto study = query::describeColumn(*table, filters, column, by, progress);
            if (!study)
                return tl::make_unexpected(study.error());
            return std::make_shared<const query::ColumnStudy>(std::move(*study));
        },
        [this](const Result<ColumnPtr> &study) {
            if (study)
                m_view.setColumn(*study, Format());
            else if (study.error().code != Error::Code::Cancelled)
                Q_EMIT failed(study.error());
        });
    askOutliers();
}

void DescribeDesk::askOutliers()
{
    const workspace::State &state = session().document().state();
    const table::Column *column = state.table ? state.table->find(m_column) : nullptr;
    if (!column || !column->isNumeric() || column->type() == table::Type::Boolean) {
        m_outlierTask.cancel();
        m_view.setOutliers(nullptr, Format());
        return;
    }
    m_outlierTask.start(
        [table = state.table, name = m_column, other = m_other](const Progress &) -> Result<OutliersPtr> {
            auto study = query::studyOutliers(*table, name, other);
            if (!study)
                return tl::make_unexpected(study.error());
            return std::make_shared<const query::OutlierStudy>(std::move(*study));
        },
        [this](const Result<OutliersPtr> &study) {
            m_view.setOutliers(study ? *study : nullptr, Format());
            if (study && m_showsOutliers)
                m_view.showOutliers();
            m_showsOutliers = false;
        });
}

void DescribeDesk::choose(const std::vector<query::Filter> &filters, bool extend)
{
    query::FilterSet set = session().document().state().filters;
    for (const query::Filter &filter : filters) {
        if (!filter.column.isEmpty())
            set.toggle(filter, extend);
    }
    session().document().setFilters(set);
}

void DescribeDesk::clear()
{
    m_task.cancel();
    m_columnTask.cancel();
    m_outlierTask.cancel();
    m_by.clear();
    m_column.clear();
    m_other.clear();
    m_view.setEmpty(tr("Nothing is open. Open a file or a sample to see what its columns hold."));
}

} // namespace clientele::app
