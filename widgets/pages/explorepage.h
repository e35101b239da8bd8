// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"
#include "models/report/chart.h"
#include "widgets/pages/exploreinspector.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clientele::charts {
class ChartFrame;
class MessagePanel;
} // namespace clientele::charts

namespace clientele::pages {

/// The linked views of the age-group study: a click on a mark filters all others. The page shows what it is given; the
/// inspector is a widget of its own that the window places.
class ExplorePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(QWidget *parent = nullptr);
    ~ExplorePage() override;

    struct Content
    {
        std::vector<report::Chart> charts;
        query::AgeRegionStudy all;       ///< without the filters on age and region: what a selection is compared with
        query::AgeRegionStudy selection; ///< with every filter
        std::vector<insights::Finding> findings;
        query::FilterSet filters;
        query::BandOptions bands;
        bool splitByRegion = true;
        QHash<QString, int> palette; ///< region → place of its colour
    };

    /// New figures. Charts of the same kind at the same place are updated in place.
    void setContent(const Content &content, const Format &format);
    /// Nothing is open, or this data has no such study: a sentence in place of the charts.
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);
    /// Old figures stay, pale, until new ones come.
    void setLoading(bool loading);
    void setProgress(double fraction);
    /// What was chosen, before the figures for it are there: the click is answered at once.
    void setFilters(const query::FilterSet &filters);
    /// Puts the row of filter chips under the title; the page takes it over.
    void setFilterBar(QWidget *bar);
    /// Scrolls to a chart and gives it the focus.
    void showChart(const QString &id);

    /// Ids of the charts that show their table.
    [[nodiscard]] QStringList shownAsTables() const;
    /// Charts that are not there yet do so when they come.
    void showAsTables(const QStringList &ids);

    [[nodiscard]] ExploreInspector *inspector() const { return m_inspector; }
    [[nodiscard]] const std::vector<charts::ChartFrame *> &frames() const { return m_frames; }
    [[nodiscard]] QComboBox *bandBox() const { return m_bands; }
    [[nodiscard]] QComboBox *closedBox() const { return m_closed; }

Q_SIGNALS:
    void filtersChanged(const clientele::query::FilterSet &filters);
    void bandsChanged(const clientele::query::BandOptions &bands);
    void splitByRegionChanged(bool split);
    void addToReportRequested(const QString &chartId);
    void noteRequested(const QString &chartId);
    void showRowsRequested();
    void cancelRequested();
    void retryRequested();
    /// The data has no such study with the roles that it has.
    void columnsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeOptions();
    void makeGrid();
    void restyle();
    void showOptions(bool hasRegion);
    void keepFrames(std::size_t count);
    void arrange();
    void arrangeHead();
    void choose(const std::vector<query::Filter> &filters, bool extend);
    void clearChoice();
    void chooseBands(int index);
    void askForEdges();
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] QString chartToReport() const;

    ExploreInspector *m_inspector;
    QVBoxLayout *m_layout;
    QBoxLayout *m_head = nullptr;
    QWidget *m_options = nullptr;
    QVBoxLayout *m_chips = nullptr;
    QComboBox *m_bands = nullptr;
    QComboBox *m_closed = nullptr;
    QButtonGroup *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    charts::MessagePanel *m_message = nullptr;
    std::vector<charts::ChartFrame *> m_frames;
    Content m_content;
    Format m_format;
    QStringList m_asTables;      // charts that are still to come
    bool m_needsColumns = false; // what the failure asks for
    int m_columns = 0;
    std::size_t m_arranged = 0;
};

} // namespace clientele::pages
