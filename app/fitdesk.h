// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"
#include "models/query/fitstudy.h"

#include <QSet>

namespace clientele::pages {
class FitView;
}

namespace clientele::app {

/// The figures of the FitView. @see ViewDesk
class FitDesk final : public ViewDesk
{
    Q_OBJECT

public:
    FitDesk(Session &session, pages::FitView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    using FitsPtr = std::shared_ptr<const query::ColumnFits>;

    void connectView();
    void choose(const std::vector<query::Filter> &filters, bool extend);
    /// The column in sight, else the next one in their order.
    void fitNext();
    void take(const QString &name, const Result<FitsPtr> &fits);

    pages::FitView &m_view;
    LatestTask<FitsPtr> m_task;
    QStringList m_columns;
    QSet<QString> m_done;
    QString m_working;                     // the column being fitted
    bool m_isLarge = false;                // the values of one column are kept at a time
    QString m_wanted;                      // to be shown; empty: as it is
    std::optional<stats::Family> m_family; // of a question that is opened
    query::RowMaskPtr m_mask;
};

} // namespace clientele::app
