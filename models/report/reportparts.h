// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/ageregionreport.h"
#include "models/report/suppression.h"

namespace clientele::report {

/// All that the parts of a report on age groups are written from.
struct ReportMaterial
{
    const table::Table &table;
    const sources::ImportAccount &account;
    const query::FilterSet &filters; ///< in words that the report may say
    const query::AgeRegionStudy &study;
    const ReportOptions &options;
    const Format &format;
    const Suppression &hidden;
};

/// @param headline what stands out most, or the report's title.
[[nodiscard]] Cover makeCover(const ReportMaterial &material, const QString &headline);
[[nodiscard]] MethodBlock makeMethod(const ReportMaterial &material, const std::vector<insights::Finding> &findings);
[[nodiscard]] FindingsBlock makeFindings(const ReportMaterial &material, const std::vector<insights::Finding> &findings,
                                         std::size_t notShown);
/// One finding by itself; printed where a layout names it.
[[nodiscard]] FindingBlock makeFinding(const ReportMaterial &material, const insights::Finding &finding);

/// Where the figures come from: source and hash, how it was read, rows, filters, bands, privacy, the moment.
[[nodiscard]] std::vector<Fact> dataFacts(const ReportMaterial &material);

/// An empty page of contents; whoever draws it knows the pages.
[[nodiscard]] ContentsBlock makeContents(const Layout &layout);
/// A chart with its table, and its table alone for whoever wants no more.
void addChart(Report &report, const Chart &chart);
/// The parts that these questions of other pages give, and how the command line answers them.
/// @errors Cancelled.
[[nodiscard]] Result<void> addStudies(Report &report, const ReportMaterial &material, const query::FilterSet &filters,
                                      const std::vector<query::StudyRequest> &studies, const Progress &progress);
/// Every column and what it holds, and what is doubtful about the data. Worked out where the layout prints them.
/// In a masked report no figure of single customers: columns without their values, and no doubts.
/// @errors Cancelled.
[[nodiscard]] Result<void> addDataBlocks(Report &report, const ReportMaterial &material,
                                         const query::FilterSet &filters, const Progress &progress);
/// The optional blocks on what changed since older data, before the method.
void addChanges(Report &report, const ChangesPart &changes);
/// The report with own texts, notes, logo, author and page starts, arranged.
[[nodiscard]] Report laidOut(Report report, const Layout &layout);
/// The readme says where printed changes come from. @param report laid out.
[[nodiscard]] Report withChangesTold(Report report, const ChangesPart &changes);

/// "Personal columns are left out (user_id)": the foot of every page.
[[nodiscard]] QString privacyNote(const ReportMaterial &material);

/// The arguments that open the same data in the same way with the same filters and roles.
[[nodiscard]] Reproduction makeReproduction(const ReportMaterial &material, const query::FilterSet &filters,
                                            const query::BandOptions &bands);

/// What is done to the data after reading, as far as the report may tell it.
struct SpeakableSteps
{
    QByteArray recipe;      ///< as a file of --recipe; empty: none is needed
    QStringList withheld;   ///< steps that it lacks, because their values are personal, in words
    bool onlyRoles = false; ///< --role says all of them
};
[[nodiscard]] SpeakableSteps speakableSteps(const ReportMaterial &material);
/// "Drop exact duplicates", or without its values where they are personal: "A step on “Email”, which is personal".
[[nodiscard]] QString stepWords(const recipe::Step &step, const ReportMaterial &material);

/// Filters on personal columns without their values, where the report may not say them.
[[nodiscard]] query::FilterSet speakableFilters(const query::FilterSet &filters, const table::Table &table,
                                                Privacy privacy);

/// The findings that a masked report may tell, without the sentences that could give a hidden figure away.
[[nodiscard]] std::vector<insights::Finding> maskedFindings(const std::vector<insights::Finding> &findings,
                                                            const query::AgeRegionStudy &study,
                                                            const Suppression &hidden);

/// Of customers without a study of ages: none about a column that has a group under 5, and nobody under 5 or all but
/// under 5 of a group.
[[nodiscard]] std::vector<insights::Finding> maskedCustomerFindings(std::vector<insights::Finding> findings,
                                                                    const table::Table &table);

/// What a masked report hides of a study: rows are bands, columns regions.
[[nodiscard]] Suppression suppressionOf(const query::AgeRegionStudy &study);

/// Date and time of day, without the zone's name.
[[nodiscard]] QString moment(const QDateTime &time, const QLocale &locale);

} // namespace clientele::report
