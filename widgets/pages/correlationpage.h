// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/items/columnlistmodel.h"
#include "models/items/correlationmodel.h"
#include "models/report/correlationcharts.h"
#include "widgets/pages/correlationinspector.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

namespace clientele::charts {
class ChartFrame;
class MessagePanel;
} // namespace clientele::charts

namespace clientele::pages {

class ColumnChooser;

/// Which columns go together, and the points behind a cell of the heatmap. The page shows what it is given; the
/// inspector is a widget of its own that the window places.
class CorrelationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrelationPage(QWidget *parent = nullptr);
    ~CorrelationPage() override;

    struct Content
    {
        std::shared_ptr<const query::CorrelationStudy> study;
        report::MatrixChart matrix;
        report::MatrixOrder order = report::MatrixOrder::Similar;
        table::TablePtr columns; ///< those that can take part
    };
    void setContent(const Content &content, const Format &format);
    /// The chosen cell, by names; what stands beside it comes with setPair().
    void setCell(const QString &x, const QString &y);
    void setBars(const report::SignedBarChart &bars, bool all);
    void setScatter(const report::ScatterChart &scatter);
    void setPair(const CorrelationInspector::Content &pair);
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);
    /// Old figures stay, pale, until new ones come.
    void setLoading(bool loading);
    void setProgress(double fraction);
    void setScatterLoading(bool loading);
    /// Puts the row of filter chips under the title; the page takes it over.
    void setFilterBar(QWidget *bar);

    [[nodiscard]] CorrelationInspector *inspector() const { return m_inspector; }
    [[nodiscard]] charts::ChartFrame *matrixFrame() const { return m_matrix; }
    [[nodiscard]] charts::ChartFrame *scatterFrame() const { return m_scatter; }
    [[nodiscard]] charts::ChartFrame *barsFrame() const { return m_bars; }
    [[nodiscard]] QButtonGroup *methods() const { return m_methods; }
    [[nodiscard]] QComboBox *orderBox() const { return m_order; }
    [[nodiscard]] QCheckBox *mixedBox() const { return m_mixed; }
    [[nodiscard]] QPushButton *columnsButton() const { return m_columns; }
    [[nodiscard]] items::ColumnListModel *columnList() const { return m_columnList; }
    [[nodiscard]] items::CorrelationModel *cells() const { return m_cells; }
    [[nodiscard]] QPushButton *allBarsButton() const { return m_allBars; }

Q_SIGNALS:
    void methodChosen(clientele::stats::CorrelationMethod method);
    void orderChosen(clientele::report::MatrixOrder order);
    void mixedChosen(bool mixed);
    void columnsChosen(const QStringList &columns);
    /// @param y empty: whatever goes with the column the most.
    void cellChosen(const QString &x, const QString &y);
    void allBarsChosen(bool all);
    void pointsChosen(const std::shared_ptr<const std::vector<std::uint32_t>> &rows,
                      const std::vector<clientele::query::Filter> &rectangle);
    void chartToReportRequested(const QString &chartId);
    void cancelRequested();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeCards();
    [[nodiscard]] charts::ChartFrame *makeFrame();
    void connectFrames();
    void restyle();
    void arrangeHead();
    void arrange();
    void openColumns();
    void showColumns();
    void chooseCell(int row, int column);
    void chooseBar(int bar);

    CorrelationInspector *m_inspector;
    QVBoxLayout *m_layout;
    QWidget *m_options = nullptr;
    QBoxLayout *m_head = nullptr;
    QVBoxLayout *m_chips = nullptr;
    QButtonGroup *m_methods = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_mixed = nullptr;
    QPushButton *m_columns = nullptr;
    items::ColumnListModel *m_columnList;
    QPointer<ColumnChooser> m_chooser;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    charts::MessagePanel *m_message = nullptr;
    charts::ChartFrame *m_matrix = nullptr;
    charts::ChartFrame *m_scatter = nullptr;
    charts::ChartFrame *m_bars = nullptr;
    QWidget *m_barsCard = nullptr;
    QPushButton *m_allBars = nullptr;
    items::CorrelationModel *m_cells;
    Content m_content;
    Format m_format;
    report::SignedBarChart m_barChart;
    QString m_x;
    QString m_y;
    bool m_showsAllBars = false;
    int m_arranged = 0;
};

} // namespace clientele::pages
