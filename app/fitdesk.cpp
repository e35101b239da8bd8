// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fitdesk.h"

#include "app/mainwindow.h"
#include "models/query/describestudy.h"
#include "widgets/pages/fitview.h"

namespace clientele::app {

namespace {

constexpr std::size_t manyRows = 200'000; // from here on one column at a time is kept, and fitted when it is asked for

}

FitDesk::FitDesk(Session &session, pages::FitView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view), m_task(this)
{
    connectView();
}

void FitDesk::connectView()
{
    using pages::FitView;
    connect(&m_view, &FitView::columnChosen, this, [this](const QString &name) {
        if (m_isLarge) {
            m_done.clear();
            m_view.forgetValues();
        }
        if (!m_done.contains(name) && m_working != name)
            fitNext(); // what is worked on makes way
    });
    connect(&m_view, &FitView::marksActivated, this, &FitDesk::choose);
    connect(&m_view, &FitView::filtersCleared, this, [this] { session().document().setFilters({}); });
    connect(&m_view, &FitView::addToReportRequested, this, [this](const query::StudyRequest &request) {
        session().document().addStudyToReport(request);
        Q_EMIT notice(tr("It is in the report."));
    });
    connect(&m_view, &FitView::noteRequested, this, [this](const query::StudyRequest &request) {
        session().document().addStudyToReport(request);
        Q_EMIT notice(tr("It is in the report: write the note below it."));
        Q_EMIT pageRequested(MainWindow::Report);
    });
    connect(&m_view, &FitView::cancelRequested, this, [this] {
        m_task.cancel();
        m_working.clear();
        m_view.setStopped();
    });
    connect(&m_view, &FitView::retryRequested, this, [this] { askAgain(); });
}

void FitDesk::show(const query::StudyRequest &request)
{
    m_wanted = request.choice(QStringLiteral("column"));
    m_family = stats::familyFromToken(request.choice(QStringLiteral("family")).toStdString());
    askAgain();
}

void FitDesk::ask(const workspace::State &state)
{
    m_task.cancel();
    m_working.clear();
    m_done.clear();
    const auto mask = query::maskOf(*state.table, state.filters);
    if (!mask) {
        m_view.setFailed(mask.error());
        return;
    }
    m_mask = *mask;
    m_isLarge = state.table->rows() > manyRows;
    m_columns = query::numberColumns(*state.table);
    if (m_columns.isEmpty()) {
        m_view.setEmpty(tr("No column holds numbers. Distributions need one: check the columns on the Data page."));
        return;
    }
    const bool isNew = !m_columns.contains(m_view.column());
    m_view.setColumns(m_columns, state.filters, Format());
    if (m_columns.contains(m_wanted))
        m_view.setColumn(m_wanted);
    else if (isNew)
        m_view.setColumn(query::firstColumn(*state.table));
    m_wanted.clear();
    fitNext();
}

void FitDesk::fitNext()
{
    const table::TablePtr table = session().document().state().table;
    QString next = m_view.column();
    for (const QString &name : m_isLarge ? QStringList() : m_columns) {
        if (m_done.contains(next) || next.isEmpty())
            next = name;
    }
    m_view.setProgress(int(m_done.size()), m_isLarge ? 1 : int(m_columns.size()));
    if (!table || m_done.contains(next)) {
        m_working.clear();
        return;
    }
    m_working = next;
    m_task.start(
        [table, next, mask = m_mask](const Progress &progress) -> Result<FitsPtr> {
            auto column = query::columnForFits(*table, next, mask);
            if (!column)
                return tl::make_unexpected(column.error());
            if (auto fitted = query::fitFamilies(*column, 1, progress); !fitted)
                return tl::make_unexpected(fitted.error());
            return std::make_shared<const query::ColumnFits>(std::move(*column));
        },
        [this, next](const Result<FitsPtr> &fits) { take(next, fits); });
}

void FitDesk::take(const QString &name, const Result<FitsPtr> &fits)
{
    if (!fits && fits.error().code == Error::Code::Cancelled)
        return;
    m_done.insert(name); // one that cannot be fitted is not asked again
    if (fits)
        m_view.setFits(*fits);
    else
        Q_EMIT failed(fits.error());
    if (m_family && fits && name == m_view.column()) {
        m_view.setFamily(m_family);
        m_family.reset();
    }
    fitNext();
}

void FitDesk::choose(const std::vector<query::Filter> &filters, bool extend)
{
    query::FilterSet set = session().document().state().filters;
    for (const query::Filter &filter : filters) {
        if (!filter.column.isEmpty())
            set.toggle(filter, extend);
    }
    session().document().setFilters(set);
}

void FitDesk::clear()
{
    m_task.cancel();
    m_working.clear();
    m_done.clear();
    m_columns.clear();
    m_view.setEmpty(tr("Nothing is open. Open a file or a sample to see which distributions its columns follow."));
}

} // namespace clientele::app
