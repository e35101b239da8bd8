// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"
#include "models/recipe/replay.h"
#include "models/report/layout.h"
#include "models/report/report.h"
#include "models/sources/source.h"

namespace clientele::report {

/// What changed since older data, written by whoever knows it, in the language of the report.
struct ChangesPart
{
    std::vector<TableBlock> blocks; ///< optional ones; those that are not printed are empty but for their headings
    QString heading;
    std::vector<Fact> facts; ///< for the readme, where one of them is printed
};

/// A layout, and what the data and the moment add to it.
struct ReportOptions : Layout
{
    QLocale locale; ///< of numbers and dates; localeName is not asked any more
    QDateTime created = QDateTime::currentDateTime();
    QString version;      ///< of the program; empty: as the application says
    QStringList charts;   ///< ids, in this order; empty: all
    QStringList findings; ///< ids, in this order; empty: the strongest
    QStringList parts; ///< "age-region", "insights", "correlation" …, see defaultStudies(); empty: as the roles allow
    bool showFindings = true;
    bool showCharts = true;
    quint64 seed = 1;
    sources::ReadOptions read;              ///< as the data was opened, for the command line that does it again
    recipe::Recipe recipe;                  ///< what was done to the data between reading and the report
    std::vector<recipe::AppliedStep> steps; ///< what each of its steps did
    table::TablePtr raw;                    ///< the data before them; nullptr: there were none
    ChangesPart changes{};                  ///< empty: there was no older data
};

/// Where none are chosen: this many of the strongest, then described ones up to the second number, so that sizes and
/// places are told beside tests.
inline constexpr std::size_t strongestFindings = 8;
inline constexpr std::size_t mostFindings = 12;

/// The study of age groups and regions on paper: cover, findings, each chart with its table, method; besides, for an
/// arrangement that names them: contents, each chart's table alone, the columns, what is doubtful about the data. Texts
/// are in the language of the thread (see LanguageScope). Every filter holds in every figure. In a masked report groups
/// under 5, and what would give them away, are in no figure, chart, table or sentence.
/// @param findings made from the same table, filters and bands.
/// @errors as query::ageRegion; Input: a chart or finding that does not exist.
[[nodiscard]] Result<Report> ageRegionReport(const table::Table &table, const sources::ImportAccount &account,
                                             const query::FilterSet &filters, const query::BandOptions &bands,
                                             const std::vector<insights::Finding> &findings,
                                             const ReportOptions &options, const Progress &progress = {});

/// Whether the data has what that study needs: an age or year of birth, and money or purchases.
[[nodiscard]] bool allowsAgeStudy(const table::Table &table);

/// A report on any data: how many rows, what stands out, the studies that its roles allow and those that were put in,
/// every column, what is doubtful, where it comes from. With neither findings nor studies it begins with the columns.
/// @param findings made from the same table and filters.
/// @errors Input: a filter on a column that the table has not, a finding that does not exist; Cancelled.
[[nodiscard]] Result<Report> dataReport(const table::Table &table, const sources::ImportAccount &account,
                                        const query::FilterSet &filters, const std::vector<insights::Finding> &findings,
                                        const ReportOptions &options, const Progress &progress = {});

} // namespace clientele::report
