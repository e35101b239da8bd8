// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/json.h"
#include "app/commands/options.h"
#include "app/commands/statisticsoptions.h"
#include "models/query/bands.h"

#include <QCoreApplication>
#include <QVariant>

namespace clientele::app {

/// The context of what the analyses print for people.
struct Analyze
{
    Q_DECLARE_TR_FUNCTIONS(Analyze)
};

/// A table of the text and CSV formats. Cells are QString, double, qlonglong, bool or invalid (missing).
struct PrintedTable
{
    QString title;
    QStringList columns;
    std::vector<QVariantList> rows;
};

/// What one analysis gives, in all formats.
struct AnalysisOutput
{
    std::size_t rowsUsed = 0;
    Json parameters = Json::object();
    Json result = Json::object();
    QStringList warnings;
    PrintedTable csv;                 ///< all figures, one line each
    std::vector<PrintedTable> tables; ///< what a person reads, in this order
    QStringList lines;                ///< and sentences below them
};

/// The options that single analyses have beside the common ones.
struct AnalysisOptions
{
    QString by;               ///< describe
    query::BandOptions bands; ///< age-region, insights
    StatisticsOptions statistics;
};

[[nodiscard]] Result<AnalysisOutput> analyzeProfile(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeDescribe(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeAgeRegion(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeInsights(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeDistributions(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeCompare(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeCorrelation(const Loaded &loaded, const AnalysisOptions &options);
[[nodiscard]] Result<AnalysisOutput> analyzeResponse(const Loaded &loaded, const AnalysisOptions &options);

/// The band options as parameters of the JSON output.
void setBandParameters(Json &parameters, const query::BandOptions &bands);

/// A cell of a figure that may be missing.
[[nodiscard]] inline QVariant cellOf(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A p-value as people read it: "< 0.001", "0.023"; a cell without a value as it is.
[[nodiscard]] QVariant readablePValue(const QVariant &pValue);

/// Columns aligned, figures in the default locale, missing as "—".
[[nodiscard]] QByteArray asText(const AnalysisOutput &output);
/// RFC 4180, LF, header first; numbers plain, missing empty.
[[nodiscard]] QByteArray asCsv(const PrintedTable &table);

} // namespace clientele::app
