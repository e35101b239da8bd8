// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/insights/agefacts.h"
#include "models/insights/findings.h"
#include "models/query/rowmask.h"
#include "models/query/ageregion.h"

namespace clientele::app {

namespace {

template <class Figures>
void setFigures(Json &json, const Figures &figures)
{
    json.set(QStringLiteral("totalPurchase"), figures.totalPurchase)
        .set(QStringLiteral("averageOrderValue"), figures.averageOrderValue)
        .set(QStringLiteral("meanPurchaseFrequency"), figures.meanPurchaseFrequency);
}

Json boxJson(const std::optional<stats::FiveNumber> &box)
{
    if (!box)
        return {};
    return Json::object()
        .set(QStringLiteral("min"), box->min)
        .set(QStringLiteral("q1"), box->q1)
        .set(QStringLiteral("median"), box->median)
        .set(QStringLiteral("q3"), box->q3)
        .set(QStringLiteral("max"), box->max)
        .set(QStringLiteral("lowerWhisker"), box->lowerWhisker)
        .set(QStringLiteral("upperWhisker"), box->upperWhisker)
        .set(QStringLiteral("outliers"), box->outliers);
}

Json regionsJson(const std::vector<query::RegionFigures> &regions)
{
    Json list = Json::array();
    for (const query::RegionFigures &region : regions) {
        Json json = Json::object();
        json.set(QStringLiteral("region"), region.isMissing ? Json() : Json(region.region))
            .set(QStringLiteral("customers"), region.customers);
        setFigures(json, region);
        list.add(std::move(json));
    }
    return list;
}

Json studyJson(const query::AgeRegionStudy &study)
{
    Json overall = Json::object();
    overall.set(QStringLiteral("customers"), study.overall.customers);
    setFigures(overall, study.overall);
    Json bands = Json::array();
    for (const query::AgeBand &band : study.bands) {
        Json json = Json::object();
        json.set(QStringLiteral("band"), band.band)
            .set(QStringLiteral("lower"), band.lower)
            .set(QStringLiteral("upper"), band.upper)
            .set(QStringLiteral("customers"), band.customers)
            .set(QStringLiteral("share"), band.share);
        setFigures(json, band);
        json.set(QStringLiteral("purchaseFrequency"), boxJson(band.purchaseFrequency))
            .set(QStringLiteral("regions"), regionsJson(band.regions));
        bands.add(std::move(json));
    }
    return Json::object()
        .set(QStringLiteral("overall"), std::move(overall))
        .set(QStringLiteral("bands"), std::move(bands))
        .set(QStringLiteral("regions"), regionsJson(study.regions));
}

QVariant cell(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant regionCell(const query::RegionFigures &region)
{
    return region.isMissing ? QVariant(Analyze::tr("missing")) : QVariant(region.region);
}

template <class Figures>
QVariantList figureCells(const Figures &figures)
{
    return {qlonglong(figures.customers), figures.totalPurchase, cell(figures.averageOrderValue),
            cell(figures.meanPurchaseFrequency)};
}

// Long form: all ages and regions, each band, each region, each band by region.
PrintedTable studyCsv(const query::AgeRegionStudy &study)
{
    PrintedTable table;
    table.columns = QStringList{QStringLiteral("band"),
                                QStringLiteral("lower"),
                                QStringLiteral("upper"),
                                QStringLiteral("region"),
                                QStringLiteral("customers"),
                                QStringLiteral("totalPurchase"),
                                QStringLiteral("averageOrderValue"),
                                QStringLiteral("meanPurchaseFrequency"),
                                QStringLiteral("min"),
                                QStringLiteral("q1"),
                                QStringLiteral("median"),
                                QStringLiteral("q3"),
                                QStringLiteral("max"),
                                QStringLiteral("lowerWhisker"),
                                QStringLiteral("upperWhisker"),
                                QStringLiteral("outliers")};
    const QVariantList noBox(8);
    const auto regionName = [](const query::RegionFigures &region) {
        return region.isMissing ? QVariant(QStringLiteral("(missing)")) : QVariant(region.region);
    };
    table.rows.push_back(QVariantList{{}, {}, {}, {}} + figureCells(study.overall) + noBox);
    for (const query::RegionFigures &region : study.regions)
        table.rows.push_back(QVariantList{{}, {}, {}, regionName(region)} + figureCells(region) + noBox);
    for (const query::AgeBand &band : study.bands) {
        const QVariantList name{band.band, band.lower, band.upper};
        QVariantList box = noBox;
        if (const auto &f = band.purchaseFrequency)
            box = {f->min, f->q1,           f->median,       f->q3,
                   f->max, f->lowerWhisker, f->upperWhisker, qlonglong(f->outliers.size())};
        table.rows.push_back(name + QVariantList{QVariant()} + figureCells(band) + box);
        for (const query::RegionFigures &region : band.regions)
            table.rows.push_back(name + QVariantList{regionName(region)} + figureCells(region) + noBox);
    }
    return table;
}

// Means to two digits: a person compares them.
QVariant rounded(const std::optional<double> &value)
{
    return value ? QVariant(std::round(*value * 100) / 100) : QVariant();
}

std::vector<PrintedTable> studyTables(const query::AgeRegionStudy &study)
{
    const QStringList figures{Analyze::tr("Customers"), Analyze::tr("Total purchase"),
                              Analyze::tr("Average order value"), Analyze::tr("Mean frequency")};
    const auto row = [](const QVariant &name, const auto &f) {
        return QVariantList{name, qlonglong(f.customers), f.totalPurchase, rounded(f.averageOrderValue),
                            rounded(f.meanPurchaseFrequency)};
    };
    PrintedTable bands{Analyze::tr("By age group"),
                       QStringList{Analyze::tr("Age group")} + figures + QStringList{Analyze::tr("Median frequency")},
                       {}};
    for (const query::AgeBand &band : study.bands)
        bands.rows.push_back(row(band.band, band) + QVariantList{band.purchaseFrequency
                                                                     ? QVariant(band.purchaseFrequency->median)
                                                                     : QVariant()});
    bands.rows.push_back(row(Analyze::tr("All"), study.overall) +
                         QVariantList{cell(study.overall.medianPurchaseFrequency)});
    PrintedTable regions{Analyze::tr("By region"), QStringList{Analyze::tr("Region")} + figures, {}};
    for (const query::RegionFigures &region : study.regions)
        regions.rows.push_back(row(regionCell(region), region));
    PrintedTable customers{Analyze::tr("Customers by age group and region"), {Analyze::tr("Age group")}, {}};
    for (const query::RegionFigures &region : study.regions)
        customers.columns << regionCell(region).toString();
    for (const query::AgeBand &band : study.bands) {
        QVariantList line{band.band};
        for (const query::RegionFigures &region : band.regions)
            line << qlonglong(region.customers);
        if (line.size() > 1)
            customers.rows.push_back(line);
    }
    return {bands, regions, customers};
}

Json evidenceJson(const insights::Evidence &evidence)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? Json() : Json(value); };
    return Json::object()
        .set(QStringLiteral("group"), evidence.group)
        .set(QStringLiteral("n"), evidence.n)
        .set(QStringLiteral("value"), evidence.value)
        .set(QStringLiteral("reference"), evidence.reference)
        .set(QStringLiteral("difference"), evidence.difference)
        .set(QStringLiteral("ratio"), evidence.ratio)
        .set(QStringLiteral("low"), evidence.low)
        .set(QStringLiteral("high"), evidence.high)
        .set(QStringLiteral("test"), text(evidence.test))
        .set(QStringLiteral("pValue"), evidence.pValue)
        .set(QStringLiteral("adjustedPValue"), evidence.adjustedPValue)
        .set(QStringLiteral("of"), evidence.of)
        .set(QStringLiteral("dimension"), evidence.dimension)
        .set(QStringLiteral("measure"), text(evidence.measure))
        .set(QStringLiteral("referenceName"), evidence.referenceName)
        .set(QStringLiteral("rankBiserial"), evidence.rankBiserial);
}

QString advice(const insights::Finding &finding)
{
    return finding.recommendationTitle + QStringLiteral(". ") + finding.recommendation;
}

Json findingJson(const insights::Finding &finding)
{
    Json reasons = Json::array();
    for (const insights::Reason &reason : finding.reasons)
        reasons.add(Json::object()
                        .set(QStringLiteral("measure"), reason.measure)
                        .set(QStringLiteral("group"), reason.group)
                        .set(QStringLiteral("all"), reason.all));
    return Json::object()
        .set(QStringLiteral("id"), finding.id)
        .set(QStringLiteral("kind"),
             finding.kind == insights::Kind::Tested ? QStringLiteral("tested") : QStringLiteral("described"))
        .set(QStringLiteral("statement"), finding.statement)
        .set(QStringLiteral("evidence"), evidenceJson(finding.evidence))
        .set(QStringLiteral("recommendation"), advice(finding))
        .set(QStringLiteral("strength"), finding.strength)
        .set(QStringLiteral("caution"), finding.caution.isEmpty() ? Json() : Json(finding.caution))
        .set(QStringLiteral("reasons"), std::move(reasons));
}

QString evidenceInWords(const insights::Evidence &evidence, const Format &format)
{
    if (evidence.adjustedPValue && evidence.test != QLatin1String("mann-whitney"))
        return Analyze::tr("Tested. %1 of %2 customers; %3 against %4 (%5); %6, Holm over %7 tests: %8.")
            .arg(format.integer(qint64(evidence.n)), format.integer(qint64(evidence.of)),
                 format.number(evidence.value, 3), format.number(evidence.reference, 3), evidence.referenceName,
                 evidence.test, format.integer(qint64(evidence.tests)), format.pValue(*evidence.adjustedPValue));
    if (!evidence.adjustedPValue)
        return Analyze::tr("Described. %1 of %2 customers.")
            .arg(format.integer(qint64(evidence.n)), format.integer(qint64(evidence.of)));
    return Analyze::tr(
               "Tested. %1 of %2 customers; against the rest %3 (%4 to %5); Mann–Whitney, Holm over %6 tests: %7.")
        .arg(format.integer(qint64(evidence.n)), format.integer(qint64(evidence.of)),
             format.signedNumber(*evidence.difference, 2), format.number(*evidence.low, 2),
             format.number(*evidence.high, 2), format.integer(qint64(evidence.tests)),
             format.pValue(*evidence.adjustedPValue));
}

} // namespace

void setBandParameters(Json &parameters, const query::BandOptions &bands)
{
    parameters.set(QStringLiteral("bandWidth"), bands.edges.empty() ? Json(bands.width) : Json())
        .set(QStringLiteral("bandEdges"), bands.edges.empty() ? Json() : Json(bands.edges))
        .set(QStringLiteral("bandClosed"),
             bands.closed == query::Closed::Left ? QStringLiteral("left") : QStringLiteral("right"));
}

Result<AnalysisOutput> analyzeAgeRegion(const Loaded &loaded, const AnalysisOptions &options)
{
    const auto study = query::ageRegion(*loaded.source.table, loaded.filters, options.bands);
    if (!study)
        return tl::make_unexpected(study.error());
    AnalysisOutput output;
    output.rowsUsed = study->rowsUsed;
    output.warnings = study->warnings;
    setBandParameters(output.parameters, options.bands);
    output.parameters.set(QStringLiteral("quantileType"), 7).set(QStringLiteral("whiskerReach"), stats::tukeyReach);
    if (study->referenceYear)
        output.parameters.set(QStringLiteral("referenceYear"), *study->referenceYear);
    output.result = studyJson(*study);
    output.csv = studyCsv(*study);
    output.tables = studyTables(*study);
    return output;
}

Result<AnalysisOutput> analyzeInsights(const Loaded &loaded, const AnalysisOptions &options)
{
    const query::MemoryEngine engine(*loaded.source.table);
    const Format format;
    const auto findings = insights::allFindings(engine, loaded.filters, options.bands, format);
    if (!findings)
        return tl::make_unexpected(findings.error());
    const auto mask = query::maskOf(*loaded.source.table, loaded.filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    AnalysisOutput output;
    output.rowsUsed = *mask ? query::countRows(**mask) : loaded.source.table->rows();
    if (insights::allowsAgeFindings(*loaded.source.table)) {
        if (const auto study = query::ageRegion(engine, loaded.filters, options.bands)) {
            output.rowsUsed = study->rowsUsed;
            output.warnings = study->warnings;
        }
    }
    setBandParameters(output.parameters, options.bands);
    output.parameters.set(QStringLiteral("significance"), insights::significance)
        .set(QStringLiteral("adjustment"), QStringLiteral("holm"))
        .set(QStringLiteral("confidenceLevel"), 0.95)
        .set(QStringLiteral("fewestTested"), insights::fewestTested);
    Json list = Json::array();
    output.csv.columns = QStringList{QStringLiteral("id"),
                                     QStringLiteral("kind"),
                                     QStringLiteral("statement"),
                                     QStringLiteral("group"),
                                     QStringLiteral("n"),
                                     QStringLiteral("value"),
                                     QStringLiteral("reference"),
                                     QStringLiteral("difference"),
                                     QStringLiteral("ratio"),
                                     QStringLiteral("low"),
                                     QStringLiteral("high"),
                                     QStringLiteral("test"),
                                     QStringLiteral("pValue"),
                                     QStringLiteral("adjustedPValue"),
                                     QStringLiteral("recommendation"),
                                     QStringLiteral("strength")};
    for (const insights::Finding &finding : *findings) {
        list.add(findingJson(finding));
        const insights::Evidence &e = finding.evidence;
        output.csv.rows.push_back(
            {finding.id,
             finding.kind == insights::Kind::Tested ? QStringLiteral("tested") : QStringLiteral("described"),
             finding.statement, e.group, qlonglong(e.n), e.value, e.reference, cell(e.difference), cell(e.ratio),
             cell(e.low), cell(e.high), e.test, cell(e.pValue), cell(e.adjustedPValue), advice(finding),
             finding.strength});
        QStringList lines{finding.statement, QStringLiteral("    ") + evidenceInWords(e, format),
                          QStringLiteral("    ") + advice(finding)};
        if (!finding.caution.isEmpty())
            lines << QStringLiteral("    ") + Analyze::tr("But: %1").arg(finding.caution);
        output.lines << lines.join(QLatin1Char('\n'));
    }
    output.result.set(QStringLiteral("findings"), std::move(list));
    if (findings->empty())
        output.lines << Analyze::tr("Nothing stands out.");
    return output;
}

} // namespace clientele::app
