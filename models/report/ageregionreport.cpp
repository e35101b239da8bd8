// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/ageregionreport.h"

#include "models/insights/findings.h"
#include "models/query/rowmask.h"
#include "models/report/agecharts.h"
#include "models/report/defaultstudies.h"
#include "models/report/readme.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::report {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(AgeRegionReport)

public:
    static QString title(bool regions)
    {
        return regions ? tr("Purchases by age group and region") : tr("Purchases by age group");
    }
    static QString dataTitle() { return tr("What the data holds"); }
    static QString findingsTitle() { return tr("What stands out in the data"); }
    static Error noSuch(const QString &id)
    {
        return {Error::Code::Input, tr("The report has no such part"), id,
                tr("Choose charts and findings that this data has")};
    }
};

/// The chosen ones in the order of their ids; all of them where none are chosen.
template <class Thing, class Id>
Result<std::vector<Thing>> chosen(const std::vector<Thing> &things, const QStringList &ids, Id idOf)
{
    if (ids.isEmpty())
        return things;
    std::vector<Thing> result;
    for (const QString &id : ids) {
        const auto found =
            std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return idOf(thing) == id; });
        if (found == things.end())
            return tl::make_unexpected(ReportWords::noSuch(id));
        result.push_back(*found);
    }
    return result;
}

QString headline(const std::vector<Chart> &charts, const QString &otherwise)
{
    for (const Chart &chart : charts) {
        if (base(chart).id == QLatin1String("age-order-value") && base(chart).highlighted >= 0 &&
            base(chart).empty.isEmpty())
            return base(chart).title;
    }
    return otherwise;
}

/// The strongest, and beyond them only what is described; in the order they came.
std::vector<insights::Finding> worthPrinting(const std::vector<insights::Finding> &findings)
{
    std::vector<insights::Finding> printed;
    for (std::size_t i = 0; i < findings.size() && printed.size() < mostFindings; ++i) {
        if (i < strongestFindings || findings[i].kind == insights::Kind::Described)
            printed.push_back(findings[i]);
    }
    return printed;
}

/// A masked finding may be gone; that somebody chose it is then no error.
QStringList withoutMasked(const QStringList &ids, const std::vector<insights::Finding> &all,
                          const std::vector<insights::Finding> &told)
{
    const auto has = [](const std::vector<insights::Finding> &findings, const QString &id) {
        return std::any_of(findings.begin(), findings.end(),
                           [&](const insights::Finding &finding) { return finding.id == id; });
    };
    QStringList rest;
    for (const QString &id : ids) {
        if (has(told, id) || !has(all, id))
            rest += id;
    }
    return rest;
}

/// What every report says, before its blocks.
Report begun(const ReportMaterial &material, const QString &title)
{
    const ReportOptions &options = material.options;
    Report report;
    report.title = options.title.trimmed().isEmpty() ? title : options.title.simplified();
    report.creator = QStringLiteral("Clientele %1").arg(options.version).trimmed();
    report.author = options.author.simplified();
    report.paper = options.paper;
    report.orientation = options.orientation;
    report.privacy = options.privacy;
    report.privacyNote = privacyNote(material);
    report.language = options.language;
    report.locale = options.locale;
    report.created = options.created.toOffsetFromUtc(options.created.offsetFromUtc());
    report.seed = options.seed;
    report.facts = dataFacts(material);
    report.warnings = material.account.warnings + material.study.warnings;
    return report;
}

void addMethod(Report &report, const ReportMaterial &material, const std::vector<insights::Finding> &findings)
{
    MethodBlock method = makeMethod(material, findings);
    report.method.assign(method.sections.begin() + 1, method.sections.end()); // the first one are the facts
    report.blocks.emplace_back(std::move(method));
}

} // namespace

bool allowsAgeStudy(const table::Table &table)
{
    return insights::allowsAgeFindings(table);
}

Result<Report> dataReport(const table::Table &table, const sources::ImportAccount &account,
                          const query::FilterSet &filters, const std::vector<insights::Finding> &findings,
                          const ReportOptions &wanted, const Progress &progress)
{
    ReportOptions options = wanted;
    const std::vector<query::StudyRequest> studies = studiesOf(table, wanted);
    const bool hasFindings = wanted.showFindings && !findings.empty();
    if (!hasFindings && studies.empty())
        options.start = Template::Everything; // there is nothing else
    if (options.version.isEmpty())
        options.version = QCoreApplication::applicationVersion();
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    query::AgeRegionStudy none;
    none.rows = table.rows();
    none.rowsUsed = *mask ? query::countRows(**mask) : table.rows();
    const Format format(options.locale);
    const query::FilterSet spoken = speakableFilters(filters, table, options.privacy);
    const Suppression hidden;
    const ReportMaterial material{table, account, spoken, none, options, format, hidden};
    const std::vector<insights::Finding> told =
        options.privacy == Privacy::Masked ? maskedCustomerFindings(findings, table) : findings;
    auto said = chosen(told, withoutMasked(options.findings, findings, told),
                       [](const insights::Finding &finding) { return finding.id; });
    if (!said)
        return tl::make_unexpected(said.error());
    const std::size_t all = said->size();
    if (options.findings.isEmpty())
        said = worthPrinting(*said);

    Report report = begun(material, hasFindings ? ReportWords::findingsTitle() : ReportWords::dataTitle());
    report.reproduction = makeReproduction(material, filters, {});
    report.reproduction.bandOptions.clear();
    report.reproduction.analyses = QStringList{QStringLiteral("profile")};
    if (hasFindings)
        report.reproduction.analyses += QStringLiteral("insights");
    const bool ownTitle = !options.title.trimmed().isEmpty();
    report.blocks.emplace_back(
        makeCover(material, ownTitle || !hasFindings || said->empty() ? report.title : said->front().statement));
    report.blocks.emplace_back(makeContents(wanted));
    if (hasFindings)
        report.blocks.emplace_back(makeFindings(material, *said, all - said->size()));
    for (const insights::Finding &finding : told)
        report.blocks.emplace_back(makeFinding(material, finding));
    if (const auto added = addStudies(report, material, filters, studies, progress); !added)
        return tl::make_unexpected(added.error());
    if (const auto added = addDataBlocks(report, material, filters, progress); !added)
        return tl::make_unexpected(added.error());
    addChanges(report, options.changes);
    addMethod(report, material, told);
    return withChangesTold(laidOut(std::move(report), options), options.changes);
}

Result<Report> ageRegionReport(const table::Table &table, const sources::ImportAccount &account,
                               const query::FilterSet &filters, const query::BandOptions &bands,
                               const std::vector<insights::Finding> &findings, const ReportOptions &wanted,
                               const Progress &progress)
{
    const auto whole = query::ageRegion(table, filters, bands, progress);
    if (!whole)
        return tl::make_unexpected(whole.error());
    const bool masked = wanted.privacy == Privacy::Masked;
    // Regions put together before anything is hidden: a sum over some of them would be one more equation.
    const query::AgeRegionStudy study = masked ? withAtMostRegions(*whole, mostBarRegions) : *whole;
    const Suppression hidden = masked ? suppressionOf(study) : Suppression();
    ReportOptions options = wanted;
    if (options.version.isEmpty())
        options.version = QCoreApplication::applicationVersion();
    const Format format(options.locale);
    const query::FilterSet spoken = speakableFilters(filters, table, options.privacy);
    const ReportMaterial material{table, account, spoken, study, options, format, hidden};

    const std::vector<Chart> charts = ageCharts({study, study, true}, spoken, format, regionPalette(table), hidden);
    const auto shown = chosen(charts, options.charts, [](const Chart &chart) { return base(chart).id; });
    if (!shown)
        return tl::make_unexpected(shown.error());
    const std::vector<insights::Finding> told = masked ? maskedFindings(findings, study, hidden) : findings;
    auto said = chosen(told, withoutMasked(options.findings, findings, told),
                       [](const insights::Finding &finding) { return finding.id; });
    if (!said)
        return tl::make_unexpected(said.error());
    const std::size_t all = said->size();
    if (options.findings.isEmpty())
        said = worthPrinting(*said);

    Report report = begun(material, ReportWords::title(!study.regionColumn.isEmpty()));
    report.reproduction = makeReproduction(material, filters, bands);
    const bool ownTitle = !options.title.trimmed().isEmpty();
    report.blocks.emplace_back(makeCover(material, ownTitle ? report.title : headline(charts, report.title)));
    report.blocks.emplace_back(makeContents(options));
    if (options.showFindings)
        report.blocks.emplace_back(makeFindings(material, *said, all - said->size()));
    for (const insights::Finding &finding : told)
        report.blocks.emplace_back(makeFinding(material, finding));
    for (const Chart &chart : options.showCharts ? *shown : std::vector<Chart>())
        addChart(report, chart);
    if (const auto added = addStudies(report, material, filters, studiesOf(table, options), progress); !added)
        return tl::make_unexpected(added.error());
    if (const auto added = addDataBlocks(report, material, filters, progress); !added)
        return tl::make_unexpected(added.error());
    addChanges(report, options.changes);
    addMethod(report, material, told);
    return withChangesTold(laidOut(std::move(report), options), options.changes);
}

} // namespace clientele::report
