// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"
#include "models/report/report.h"
#include "models/sources/source.h"

namespace clientele::report {

/// What a person chooses about a report.
struct ReportOptions
{
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    Privacy privacy = Privacy::Personal;
    QString language; ///< written into the readme's command line; the texts are those of the program's language now
    QLocale locale;   ///< of numbers and dates
    QDateTime created = QDateTime::currentDateTime();
    QString author;
    QString version;      ///< of the program; empty: as the application says
    QStringList charts;   ///< ids, in this order; empty: all
    QStringList findings; ///< ids, in this order; empty: the strongest
    Arrangement arrangement;
    bool showFindings = true;
    bool showCharts = true;
    quint64 seed = 1;
    sources::ReadOptions read; ///< as the data was opened, for the command line that does it again
};

/// Where none are chosen: this many of the strongest, then described ones up to the second number, so that sizes and
/// places are told beside tests.
inline constexpr std::size_t strongestFindings = 8;
inline constexpr std::size_t mostFindings = 12;

/// The study of age groups and regions on paper: cover, findings, each chart with its table, method. Every filter holds
/// in every figure. In a masked report groups under 5, and what would give them away, are in no figure, chart, table or
/// sentence.
/// @param findings made from the same table, filters and bands.
/// @errors as query::ageRegion; Input: a chart or finding that does not exist.
[[nodiscard]] Result<Report> ageRegionReport(const table::Table &table, const sources::ImportAccount &account,
                                             const query::FilterSet &filters, const query::BandOptions &bands,
                                             const std::vector<insights::Finding> &findings,
                                             const ReportOptions &options, const Progress &progress = {});

} // namespace clientele::report
