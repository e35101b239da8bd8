// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/agefigures.h"
#include "models/report/agecharts.h"
#include "models/report/agetitles.h"

#include <QCoreApplication>

namespace clientele::report {

/// Makes the charts of one study. What is hidden is no value in the chart and "•" in its table.
class AgeChartBuilder final
{
    Q_DECLARE_TR_FUNCTIONS(AgeCharts)

public:
    AgeChartBuilder(const query::AgeRegionStudy &study, const query::FilterSet &filters, const Format &format,
                    const QHash<QString, int> &palette, const Suppression &hidden, std::size_t namedRegions)
        : m_study(study), m_filters(filters), m_format(format), m_palette(palette), m_hidden(hidden),
          m_titles(study, format, hidden, namedRegions)
    {
    }

    [[nodiscard]] BoxChart purchaseFrequency() const;
    [[nodiscard]] BarChart totalPurchase() const;
    [[nodiscard]] BarChart averageOrderValue() const;
    [[nodiscard]] SplitBarChart totalByRegion() const;
    [[nodiscard]] SplitBarChart orderValueByRegion() const;
    [[nodiscard]] HeatmapChart customers() const;

    /// "Mean of all 425.63".
    [[nodiscard]] std::optional<ReferenceLine> meanOfAll() const;

private:
    using Figure = std::function<std::optional<double>(const query::RegionFigures &)>;
    using Origin = std::optional<ColumnOrigin>;

    void describe(ChartBase &chart, const AgeTitles::Title &title, const QStringList &subtitle) const;
    [[nodiscard]] std::vector<Category> bandCategories() const;
    [[nodiscard]] std::vector<SplitBarChart::Series> series(const Figure &figure) const;
    [[nodiscard]] DataTable bandTable() const;
    [[nodiscard]] std::vector<std::vector<query::Filter>> bandConditions() const;
    [[nodiscard]] DataTable splitTable(int decimals, const ColumnOrigin &origin, const Figure &figure,
                                       const std::function<std::optional<double>(const query::AgeBand &)> &ofBand,
                                       std::optional<double> ofAll) const;
    [[nodiscard]] QString regionName(std::size_t region) const;
    // What the columns of the tables are made of.
    [[nodiscard]] static Origin ofRows(bool isShare = false) { return ColumnOrigin{{}, {}, 0.5, {}, isShare}; }
    [[nodiscard]] Origin ofAmount(query::Statistic statistic, bool isShare = false) const
    {
        return ColumnOrigin{statistic, m_study.amountColumn, 0.5, {}, isShare};
    }
    [[nodiscard]] Origin ofFrequency(query::Statistic statistic, double p = 0.5) const
    {
        return ColumnOrigin{statistic, m_study.frequencyColumn, p, {}, false};
    }
    [[nodiscard]] QString allLabel() const { return tr("All"); }

    const query::AgeRegionStudy &m_study;
    const query::FilterSet &m_filters; ///< those that the subtitle names
    const Format &m_format;
    const QHash<QString, int> &m_palette;
    const Suppression &m_hidden;
    AgeTitles m_titles;
};

} // namespace clientele::report
