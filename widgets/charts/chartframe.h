// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/query/figure.h"
#include "widgets/charts/chartexport.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace clientele::charts {

class ChartView;
class DataTableView;
class ElidedLabel;
class Legend;
class MessagePanel;

/// The frame that every chart stands in: the finding as title, measure and n below, legend, table twin, menu, and the
/// states without a chart: loading, empty, too few, failed. It shows what it is given and asks nothing itself.
class ChartFrame final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartFrame(QWidget *parent = nullptr);
    ~ChartFrame() override;

    void setFormat(const Format &format);
    /// New figures; ends loading and failure.
    void setChart(const report::Chart &chart);
    [[nodiscard]] const std::optional<report::Chart> &chart() const { return m_chart; }
    void setSelection(const query::FilterSet &selection);
    /// Old figures stay, pale; after 300 ms a bar and Cancel.
    void setLoading(bool loading);
    /// @param fraction in [0, 1]; below 0: not known.
    void setProgress(double fraction);
    void setFailed(const Error &error);

    /// The body takes what height there is: a grid of frames need not grow for long titles.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// What the page shows more about. @see Plot::setChosenMark
    void setChosenMark(int category, int series);

    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] DataTableView *table();
    [[nodiscard]] Legend *legend() const { return m_legend; }
    [[nodiscard]] QMenu *menu();

    void copyPicture() const;
    void copyData();
    [[nodiscard]] Result<void> save(PictureFormat format, const QString &path) const;

Q_SIGNALS:
    /// A mark was chosen: its category, for a part or cell both its dimensions. @param extend with Ctrl: adds to the
    /// choice.
    void marksActivated(const std::vector<clientele::query::Filter> &filters, bool extend);
    /// A mark was clicked, also one that asks for no filter. @see ChartView::markChosen
    void markChosen(int category, int series);
    /// Points of a scatter plot with rows behind them were chosen. @param rows of the table, ascending. @param
    /// rectangle the two ranges, where it was a rectangle and the axes name their columns; else empty.
    void pointsChosen(const std::shared_ptr<const std::vector<std::uint32_t>> &rows,
                      const std::vector<clientele::query::Filter> &rectangle);
    void cleared(); ///< Esc
    void addToReportRequested(const QString &chartId);
    void noteRequested(const QString &chartId); ///< to be written below the chart in the report
    void cancelRequested();
    void retryRequested();

protected:
    bool event(QEvent *event) override;

private:
    void makeHeader();
    // chartframetools.cpp
    [[nodiscard]] QToolButton *makeTool(const QString &name);
    void makePointTools();

    void makeLoadingRow();
    void hideLoadingRow();
    [[nodiscard]] MessagePanel &message();
    void connectParts();
    void restyle();
    void showHeading(const QString &title, const QString &subtitle);
    void showBody();
    void showChosenRows();
    void fillTable();
    void showMenu(const QPoint &globalPosition);
    // chartframefigures.cpp
    void offerFigures();
    /// Those of the mark or cell there, else those of the chart's title.
    [[nodiscard]] std::vector<query::Figure> figuresAt(const std::optional<QPoint> &globalPosition) const;
    [[nodiscard]] std::vector<query::Figure> tableFigures(const std::optional<QPoint> &globalPosition) const;
    void askPath(PictureFormat format);
    void activateRow(int row, bool extend);
    void placeParts();
    [[nodiscard]] RenderOptions renderOptions() const;

    Format m_format;
    std::optional<report::Chart> m_chart;
    query::FilterSet m_selection;
    double m_fraction = -1;
    bool m_loading = false;
    bool m_tableIsOld = false;
    bool m_failed = false;
    QTimer m_patience;

    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    Legend *m_legend = nullptr;
    QWidget *m_header = nullptr;
    QBoxLayout *m_titleRow = nullptr;
    QBoxLayout *m_subtitleRow = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_menuButton = nullptr;
    QToolButton *m_pointButton = nullptr; // of scatter plots
    QStackedWidget *m_body = nullptr;
    ChartView *m_view = nullptr;
    // Made when first needed: six frames are on the page that the program starts with.
    QMenu *m_menu = nullptr;
    QAction *m_why = nullptr;
    std::vector<query::Figure> m_asked; // what the menu was opened on
    QWidget *m_loadingRow = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    DataTableView *m_table = nullptr;
    MessagePanel *m_message = nullptr;
};

} // namespace clientele::charts
