// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/responsedesk.h"

#include "models/query/consent.h"
#include "models/query/customerlist.h"
#include "models/report/responsecharts.h"
#include "models/sources/csvwriter.h"
#include "widgets/pages/responseview.h"

#include <QFileDialog>
#include <QFileInfo>

namespace clientele::app {

namespace {

constexpr std::size_t mostShown = 1000; // customers

} // namespace

ResponseDesk::ResponseDesk(Session &session, pages::ResponseView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view), m_request(query::ResponseRequest::of({})), m_task(this),
      m_writing(this)
{
    connect(&view, &pages::ResponseView::requested, this, [this](const query::ResponseRequest &request) {
        m_request = request;
        askAgain();
    });
    connect(&view, &pages::ResponseView::retryRequested, this, &ResponseDesk::askAgain);
    connect(&view, &pages::ResponseView::cancelRequested, this, [this] {
        m_task.cancel();
        m_view.setLoading(false);
    });
    connect(&view, &pages::ResponseView::addToReportRequested, this, [this] {
        this->session().document().addStudyToReport(m_request.asStudy());
        Q_EMIT notice(tr("The study of the offer is in the report."));
    });
    connect(&view, &pages::ResponseView::saveRequested, this, [this](double share) {
        const QString path =
            QFileDialog::getSaveFileName(m_view.window(), tr("Save the customers as CSV"),
                                         QStringLiteral("customers-by-chance.csv"), tr("CSV files (*.csv)"));
        if (!path.isEmpty())
            writeList(share, path);
    });
}

void ResponseDesk::show(const query::StudyRequest &request)
{
    m_request = query::ResponseRequest::of(request);
    askAgain();
}

Result<ResponseDesk::Answer> ResponseDesk::answered(const table::TablePtr &table, const query::FilterSet &filters,
                                                    const query::ResponseRequest &request, const Progress &progress)
{
    Answer answer;
    answer.choices = query::responseChoices(*table, request.response);
    answer.request = request;
    answer.table = table;
    if (!table->find(request.response))
        answer.request.response = answer.choices.response;
    answer.request.columns.removeIf([&](const QString &name) { return !table->find(name); });
    if (answer.request.columns.isEmpty())
        answer.request.columns = answer.choices.chosen;
    if (answer.request.response.isEmpty() || answer.request.columns.isEmpty())
        return answer;
    auto study = query::studyResponse(*table, filters, answer.request, progress);
    if (!study) {
        answer.error = study.error();
        return answer;
    }
    answer.study = std::make_shared<const query::ResponseStudy>(std::move(*study));
    const Format format;
    answer.customers = report::ResponseCharts(*answer.study, format).customers(*table, mostShown);
    if (const auto consent = query::findConsent(*table))
        answer.consent = table->column(consent->column).name();
    return answer;
}

void ResponseDesk::ask(const workspace::State &state)
{
    m_view.setLoading(true);
    m_task.start([table = state.table, filters = state.filters, request = m_request](
                     const Progress &progress) { return answered(table, filters, request, progress); },
                 [this](Result<Answer> answer) { take(std::move(answer)); });
}

void ResponseDesk::take(Result<Answer> answer)
{
    m_view.setLoading(false);
    m_study.reset();
    if (!answer) {
        m_view.setFailed(answer.error());
        return;
    }
    m_request = answer->request;
    if (!answer->study && !answer->error) {
        m_view.setEmpty(tr("This data has no column of yes and no that says who accepted an offer, or no columns to "
                           "explain it by."));
        return;
    }
    m_view.setChoices(answer->choices, answer->request);
    if (answer->error) {
        m_view.setFailed(*answer->error);
        return;
    }
    m_study = answer->study;
    m_studied = answer->table;
    m_view.setStudy(m_study, answer->customers, answer->consent, Format());
}

void ResponseDesk::writeList(double share, const QString &path)
{
    if (!m_study)
        return;
    m_writing.start(
        [study = m_study, table = m_studied, share, path](const Progress &progress) -> Result<QString> {
            const auto list = query::customerList(*table, *study, share);
            if (!list)
                return tl::make_unexpected(list.error());
            if (auto written = sources::writeCsv(*list->table, path, progress); !written)
                return tl::make_unexpected(written.error());
            return query::writtenInWords(*list, QFileInfo(path).fileName(), Format());
        },
        [this](Result<QString> answer) { answer ? Q_EMIT notice(*answer) : Q_EMIT failed(answer.error()); });
}

void ResponseDesk::clear()
{
    m_task.cancel();
    m_study.reset();
    m_studied.reset();
    m_view.setEmpty(tr("Nothing is open. Open a file or a sample to see who accepts an offer."));
}

} // namespace clientele::app
