// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"
#include "models/core/latesttask.h"
#include "models/recipe/derivedcolumns.h"
#include "models/report/correlationcharts.h"

namespace clientele::pages {
class CorrelationPage;
}

namespace clientele::app {

/// The figures of the CorrelationPage. @see ViewDesk
class CorrelationDesk final : public ViewDesk
{
    Q_OBJECT

public:
    CorrelationDesk(Session &session, pages::CorrelationPage &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    using StudyPtr = std::shared_ptr<const query::CorrelationStudy>;
    using ScatterPtr = std::shared_ptr<const query::ScatterStudy>;

    void connectView();
    void takeStudy(Result<query::CorrelationStudy> answer, const table::TablePtr &table);
    void chooseCell();
    void showMatrix();
    void showCell();
    void showPair();
    void askScatter();
    void takeScatter(Result<query::ScatterStudy> answer);
    [[nodiscard]] report::CorrelationSubject subject() const;
    [[nodiscard]] query::RowChoice everybody() const;
    [[nodiscard]] bool hasScatter() const;

    void showRows();
    void filterByChosen(const QString &name = {});
    void askSegmentName();
    void derive(int index);
    void addToReport(const QString &chartId);

    pages::CorrelationPage &m_view;
    LatestTask<query::CorrelationStudy> m_task;
    LatestTask<query::ScatterStudy> m_scatterTask;
    query::CorrelationChoice m_choice;
    report::MatrixOrder m_order = report::MatrixOrder::Similar;
    bool m_allBars = false;
    StudyPtr m_study;
    ScatterPtr m_scatter;
    table::TablePtr m_table; // that the study is of
    query::FilterSet m_filters;
    std::vector<recipe::DerivedColumn> m_suggestions;
    QString m_x;
    QString m_y;
    std::shared_ptr<const std::vector<std::uint32_t>> m_chosen; // rows of points; nullptr: none
    std::vector<query::Filter> m_rectangle;
};

} // namespace clientele::app
