// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparedesk.h"

#include "widgets/pages/compareview.h"

namespace clientele::app {

CompareDesk::CompareDesk(Session &session, pages::CompareView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view), m_request(query::ComparisonRequest::of({})), m_task(this)
{
    connect(&view, &pages::CompareView::requested, this, [this](const query::ComparisonRequest &request) {
        m_request = request;
        askAgain();
    });
    connect(&view, &pages::CompareView::retryRequested, this, &CompareDesk::askAgain);
    connect(&view, &pages::CompareView::cancelRequested, this, [this] {
        m_task.cancel();
        m_view.setLoading(false);
    });
    connect(&view, &pages::CompareView::filtersRequested, this, &CompareDesk::filter);
    connect(&view, &pages::CompareView::addToReportRequested, this, [this] {
        this->session().document().addStudyToReport(m_request.asStudy());
        Q_EMIT notice(tr("The comparison is in the report."));
    });
}

void CompareDesk::show(const query::StudyRequest &request)
{
    m_request = query::ComparisonRequest::of(request);
    askAgain();
}

void CompareDesk::ask(const workspace::State &state)
{
    m_view.setLoading(true);
    m_task.start(
        [table = state.table, filters = state.filters, request = m_request](const Progress &) -> Result<Answer> {
            Answer answer{query::comparisonChoices(*table), request, nullptr, {}};
            if (!table->find(answer.request.value))
                answer.request.value = answer.choices.value;
            if (!table->find(answer.request.by))
                answer.request.by = answer.choices.by;
            if (answer.request.value.isEmpty() || answer.request.by.isEmpty())
                return answer;
            // A chart does not filter itself by its own dimension.
            auto study = query::compareGroups(*table, filters.without(answer.request.by), answer.request);
            if (study)
                answer.study = std::make_shared<const query::ComparisonStudy>(std::move(*study));
            else
                answer.error = study.error();
            return answer;
        },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

void CompareDesk::take(Result<Answer> answer)
{
    m_view.setLoading(false);
    if (!answer) {
        m_view.setFailed(answer.error());
        return;
    }
    m_request = answer->request;
    if (!answer->study && !answer->error) {
        m_view.setEmpty(tr("This data has no columns to compare: it takes a measure, and a column of 2 to 30 groups."));
        return;
    }
    m_view.setChoices(answer->choices, answer->request);
    if (answer->error) {
        m_view.setFailed(*answer->error);
        return;
    }
    m_view.setStudy(answer->study, Format());
    m_view.setSelection(session().document().state().filters);
}

void CompareDesk::filter(const std::vector<query::Filter> &filters, bool extend)
{
    query::FilterSet set = session().document().state().filters;
    for (const query::Filter &one : filters)
        set.toggle(one, extend);
    session().document().setFilters(set);
}

void CompareDesk::clear()
{
    m_task.cancel();
    m_view.setEmpty(tr("Nothing is open. Open a file or a sample to compare groups of customers."));
}

} // namespace clientele::app
