// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"
#include "models/query/responsestudy.h"
#include "models/report/studytable.h"

namespace clientele::pages {
class ResponseView;
}

namespace clientele::app {

/// The figures of the ResponseView, and its list of customers. @see ViewDesk
class ResponseDesk final : public ViewDesk
{
    Q_OBJECT

public:
    ResponseDesk(Session &session, pages::ResponseView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;
    [[nodiscard]] bool isRunning() const { return m_task.isRunning() || m_writing.isRunning(); }
    /// Writes the customers of highest chance as CSV; notice() says what was written.
    void writeList(double share, const QString &path);

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    struct Answer
    {
        query::ResponseChoices choices;
        query::ResponseRequest request;
        std::shared_ptr<const query::ResponseStudy> study; ///< nullptr: nothing can be asked
        report::StudyTable customers;
        QString consent;
        table::TablePtr table;      ///< that the study is of
        std::optional<Error> error; ///< of the study: what there is to choose is known nevertheless
    };

    static Result<Answer> answered(const table::TablePtr &table, const query::FilterSet &filters,
                                   const query::ResponseRequest &request, const Progress &progress);
    void take(Result<Answer> answer);

    pages::ResponseView &m_view;
    query::ResponseRequest m_request; // columns that the data has not are replaced by what it has
    std::shared_ptr<const query::ResponseStudy> m_study;
    table::TablePtr m_studied;
    LatestTask<Answer> m_task;
    LatestTask<QString> m_writing;
};

} // namespace clientele::app
