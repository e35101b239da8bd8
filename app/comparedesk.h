// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"
#include "models/query/comparisonstudy.h"

namespace clientele::pages {
class CompareView;
}

namespace clientele::app {

/// The figures of the CompareView. @see ViewDesk
class CompareDesk final : public ViewDesk
{
    Q_OBJECT

public:
    CompareDesk(Session &session, pages::CompareView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    struct Answer
    {
        query::ComparisonChoices choices;
        query::ComparisonRequest request;
        std::shared_ptr<const query::ComparisonStudy> study; ///< nullptr: there is nothing to compare
        std::optional<Error> error; ///< of the study: what there is to choose is known nevertheless
    };

    void take(Result<Answer> answer);
    void filter(const std::vector<query::Filter> &filters, bool extend);

    pages::CompareView &m_view;
    query::ComparisonRequest m_request; // columns that the data has not are replaced by what it has
    LatestTask<Answer> m_task;
};

} // namespace clientele::app
