// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/query/studyrequest.h"
#include "models/recipe/step.h"
#include "models/report/descriptioncharts.h"
#include "models/report/descriptiontables.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

class QButtonGroup;
class QPushButton;

namespace clientele::charts {
class ChartFrame;
class MessagePanel;
} // namespace clientele::charts

namespace clientele::pages {

class FigureTableView;
class OutliersCard;

/// What every column holds, whole or by group, and what the rules of outliers would remove.
class DescribeView final : public QWidget
{
    Q_OBJECT

public:
    explicit DescribeView(QWidget *parent = nullptr);
    ~DescribeView() override;

    /// What can be chosen. @param groups columns to group by. @param numbers columns of numbers.
    void setColumns(const QStringList &groups, const QStringList &numbers);
    void setBy(const QString &by);
    void setStudy(std::shared_ptr<const query::DescribeStudy> study, const Format &format);
    /// The column that is looked at closely.
    void setColumn(std::shared_ptr<const query::ColumnStudy> study, const Format &format);
    /// Of the same column; nullptr: it holds no numbers.
    void setOutliers(std::shared_ptr<const query::OutlierStudy> study, const Format &format);
    void setSelection(const query::FilterSet &filters);
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);
    /// Old figures stay, pale, until new ones come.
    void setLoading(bool loading);
    void setProgress(double fraction);

    [[nodiscard]] QString column() const { return m_column ? m_column->profile.name : QString(); }
    [[nodiscard]] QComboBox *byBox() const { return m_by; }
    [[nodiscard]] FigureTableView *table() const { return m_table; }
    [[nodiscard]] OutliersCard *outliers() const { return m_outliers; }
    [[nodiscard]] const std::vector<charts::ChartFrame *> &demographics() const { return m_who; }
    [[nodiscard]] charts::ChartFrame *spread() const { return m_spread; }
    [[nodiscard]] charts::ChartFrame *groups() const { return m_groups; }
    /// Scrolls to it.
    void showOutliers();

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const { return m_inspector; }

Q_SIGNALS:
    void byChanged(const QString &by);
    void columnChosen(const QString &column);
    void otherChosen(const QString &other);
    void marksActivated(const std::vector<clientele::query::Filter> &filters, bool extend);
    void filtersCleared();
    void stepRequested(const clientele::recipe::Step &step);
    void addToReportRequested(const clientele::query::StudyRequest &request);
    /// To be written below it in the report.
    void noteRequested(const clientele::query::StudyRequest &request);
    void cancelRequested();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions();
    void makePage();
    charts::ChartFrame *makeFrame();
    void fillTable();
    void fillInspector();
    void explainView();
    void chooseRow(int row);
    void markRow();
    void arrange();
    [[nodiscard]] query::StudyRequest request() const;

    QPointer<QWidget> m_inspector;
    QVBoxLayout *m_inspected = nullptr;
    QWidget *m_options = nullptr;
    QComboBox *m_by = nullptr;
    QButtonGroup *m_detail = nullptr;
    QStackedWidget *m_stack = nullptr;
    charts::MessagePanel *m_message = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QLabel *m_whoTitle = nullptr;
    QGridLayout *m_whoGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QLabel *m_tableTitle = nullptr;
    FigureTableView *m_table = nullptr;
    charts::ChartFrame *m_spread = nullptr;
    charts::ChartFrame *m_groups = nullptr;
    OutliersCard *m_outliers = nullptr;
    std::vector<charts::ChartFrame *> m_who;
    std::shared_ptr<const query::DescribeStudy> m_study;
    std::shared_ptr<const query::ColumnStudy> m_column;
    query::FilterSet m_selection;
    Format m_format;
};

} // namespace clientele::pages
