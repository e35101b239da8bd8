// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"
#include "models/query/describestudy.h"
#include "models/query/outlierstudy.h"

namespace clientele::pages {
class DescribeView;
}

namespace clientele::app {

/// The figures of the DescribeView. @see ViewDesk
class DescribeDesk final : public ViewDesk
{
    Q_OBJECT

public:
    DescribeDesk(Session &session, pages::DescribeView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    /// What is asked in the background, with what there is to choose from.
    struct Answer
    {
        std::shared_ptr<const query::DescribeStudy> study;
        QStringList groups;
        QStringList numbers;
    };
    using ColumnPtr = std::shared_ptr<const query::ColumnStudy>;
    using OutliersPtr = std::shared_ptr<const query::OutlierStudy>;

    void askColumn();
    void askOutliers();
    void connectView();
    void choose(const std::vector<query::Filter> &filters, bool extend);

    pages::DescribeView &m_view;
    LatestTask<Answer> m_task;
    LatestTask<ColumnPtr> m_columnTask;
    LatestTask<OutliersPtr> m_outlierTask;
    QString m_by;
    QString m_column;
    QString m_other;
    bool m_showsOutliers = false; // when they come
};

} // namespace clientele::app
