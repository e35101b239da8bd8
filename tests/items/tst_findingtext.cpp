// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/findingtext.h"

#include <QtTest>

using namespace clientele;
using namespace clientele::items;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom));

query::AgeRegionStudy study()
{
    query::AgeRegionStudy s;
    s.ageColumn = "age";
    s.amountColumn = "purchase_amount";
    s.frequencyColumn = "purchase_frequency";
    s.regionColumn = "region";
    s.overall.customers = 60;
    s.overall.averageOrderValue = 425.63;
    s.overall.meanPurchaseFrequency = 19.8;
    s.regions = {
        {"North", false, 30, 9000, 300, 15}, {"West", false, 25, 12'500, 500, 25}, {"", true, 5, 2000, 400, 20}};
    query::AgeBand young;
    young.band = QString::fromUtf8("20–25");
    young.customers = 40;
    young.averageOrderValue = 240;
    young.meanPurchaseFrequency = 12;
    young.regions = {{"North", false, 25, 0, {}, {}}, {"West", false, 10, 0, {}, {}}, {"", true, 5, 0, {}, {}}};
    query::AgeBand empty;
    empty.band = QString::fromUtf8("25–30");
    query::AgeBand old;
    old.band = QString::fromUtf8("50–55");
    old.customers = 20;
    old.averageOrderValue = 608.38;
    old.meanPurchaseFrequency = 26;
    old.regions = {{"North", false, 5, 0, {}, {}}, {"West", false, 15, 0, {}, {}}, {"", true, 0, 0, {}, {}}};
    s.bands = {young, empty, old};
    return s;
}

insights::Finding tested()
{
    insights::Finding f;
    f.kind = insights::Kind::Tested;
    f.view = insights::View::OrderValue;
    f.evidence.group = QString::fromUtf8("50–55");
    f.evidence.dimension = "age";
    f.evidence.measure = "purchase_amount";
    f.evidence.n = 37;
    f.evidence.of = 238;
    f.evidence.value = 608.3784;
    f.evidence.reference = 391.99;
    f.evidence.referenceName = "all others";
    f.evidence.difference = 216.39;
    f.evidence.ratio = 1.552;
    f.evidence.low = 198.45;
    f.evidence.high = 234.32;
    f.evidence.test = "mann-whitney";
    f.evidence.pValue = 1e-12;
    f.evidence.adjustedPValue = 8e-12;
    f.evidence.tests = 8;
    f.evidence.rankBiserial = 0.93;
    f.strength = 0.91;
    return f;
}

insights::Finding counted(const QString &dimension, const QString &group, std::size_t n)
{
    insights::Finding f;
    f.view = insights::View::Customers;
    f.evidence.group = group;
    f.evidence.dimension = dimension;
    f.evidence.n = n;
    f.evidence.of = 60;
    f.evidence.value = double(n) / 60;
    f.evidence.reference = 0.25;
    f.evidence.referenceName = "an equal share";
    f.evidence.difference = f.evidence.value - 0.25;
    return f;
}

QString line(const TextRows &rows, const QString &name)
{
    for (const auto &[label, value] : rows) {
        if (label.contains(name))
            return value;
    }
    return {};
}

} // namespace

class TestFindingText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testedEvidenceHasIntervalAndAdjustedP();
    void describedEvidenceHasNoP();
    void detailsHoldEveryFigure();
    void bandsStandAmongTheirLike();
    void frequencyIsPicturedAsFrequency();
    void regionsStandAmongTheirLike();
    void concentrationIsPicturedWithinTheBand();
    void unknownGroupHighlightsNothing();
    void distributionsAreReadInWordsAndAsATable();
    void binsSayWhatTheyHold();
    void strengthHasOneToFiveDots();
    void comparisonAndReasonsAreSentences();
};

void TestFindingText::testedEvidenceHasIntervalAndAdjustedP()
{
    const TextRows rows = evidenceRows(tested(), english);
    QCOMPARE(line(rows, "Customers"), "37 of 238");
    QCOMPARE(line(rows, "Against all others"), "+216 (198 to 234)");
    QCOMPARE(line(rows, QString::fromUtf8("Mann–Whitney, Holm")), "p < 0.001");
    QCOMPARE(rows.size(), std::size_t(3));
}

void TestFindingText::describedEvidenceHasNoP()
{
    insights::Finding finding = counted("region", "West", 6);
    finding.evidence.pValue = 0.01; // described all the same
    const TextRows rows = evidenceRows(finding, english);
    QCOMPARE(line(rows, "Customers"), "6 of 60");
    QCOMPARE(line(rows, "Share"), QString::fromUtf8("10.0\u00a0%"));
    QCOMPARE(line(rows, "Against"), QString::fromUtf8("−15.0\u00a0%"));
    for (const auto &[label, value] : evidenceDetails(finding, english))
        QVERIFY2(!value.startsWith("p "), qPrintable(value));
}

void TestFindingText::detailsHoldEveryFigure()
{
    const TextRows rows = evidenceDetails(tested(), english);
    QCOMPARE(line(rows, QString::fromUtf8("50–55")), QString::fromUtf8("608.4 · n = 37"));
    QCOMPARE(line(rows, "all others"), "392.0");
    QCOMPARE(line(rows, "Difference"), "+216");
    QCOMPARE(line(rows, "interval"), "198 to 234");
    QCOMPARE(line(rows, "Ratio"), "1.55");
    QCOMPARE(line(rows, "Rank-biserial"), "0.93");
    QCOMPARE(line(rows, "Holm, of 8"), "p < 0.001");
}

void TestFindingText::bandsStandAmongTheirLike()
{
    const FindingPicture picture = findingPicture(tested(), study());
    QCOMPARE(picture.bars.size(), std::size_t(3));
    QVERIFY(!picture.horizontal);
    QCOMPARE(picture.reference, std::optional<double>(425.63));
    QVERIFY(picture.bars[2].highlighted && !picture.bars[0].highlighted);
    QCOMPARE(picture.bars[2].value, std::optional<double>(608.38));
    QVERIFY(!picture.bars[1].value); // nobody
}

void TestFindingText::frequencyIsPicturedAsFrequency()
{
    insights::Finding finding = tested();
    finding.view = insights::View::Frequency;
    finding.evidence.measure = "purchase_frequency";
    const FindingPicture picture = findingPicture(finding, study());
    QCOMPARE(picture.bars[2].value, std::optional<double>(26));
    QCOMPARE(picture.reference, std::optional<double>(19.8));
}

void TestFindingText::regionsStandAmongTheirLike()
{
    insights::Finding finding = tested();
    finding.view = insights::View::OrderValueByRegion;
    finding.evidence.dimension = "region";
    finding.evidence.group = "West";
    FindingPicture picture = findingPicture(finding, study());
    QVERIFY(picture.horizontal);
    QCOMPARE(picture.bars.size(), std::size_t(3));
    QVERIFY(picture.bars[1].highlighted);
    QCOMPARE(picture.bars[1].value, std::optional<double>(500));
    QCOMPARE(picture.reference, std::optional<double>(425.63));
    QCOMPARE(picture.bars[2].label, "unknown");
    picture = findingPicture(counted("region", "North", 30), study());
    QCOMPARE(picture.bars[0].value, std::optional<double>(30));
    QVERIFY(picture.bars[0].highlighted && !picture.reference);
}

void TestFindingText::concentrationIsPicturedWithinTheBand()
{
    const FindingPicture picture = findingPicture(counted("age", QString::fromUtf8("50–55"), 15), study());
    QVERIFY(picture.horizontal);
    QCOMPARE(picture.bars[1].value, std::optional<double>(15));
    QVERIFY(picture.bars[1].highlighted && !picture.bars[0].highlighted);
}

void TestFindingText::unknownGroupHighlightsNothing()
{
    insights::Finding finding = tested();
    finding.evidence.group = "no such band";
    for (const auto &bar : findingPicture(finding, study()).bars)
        QVERIFY(!bar.highlighted);
    QVERIFY(findingPicture(finding, query::AgeRegionStudy()).bars.empty());
}

void TestFindingText::distributionsAreReadInWordsAndAsATable()
{
    insights::Finding finding = tested();
    QCOMPARE(distributionText(finding, english), QString());
    QVERIFY(distributionTable(finding, english).rows.empty());
    finding.distributions = insights::Distributions{{200, 100, 4, false, true, false}, {0, 0, 1, 36}, {101, 90, 0, 10}};
    finding.distributions->others[1] = 0;
    QCOMPARE(distributionText(finding, english),
             QString::fromUtf8("50–55: 37 value(s), mean 608.4; all others: 111 value(s), mean 392.0"));
    const report::DataTable table = distributionTable(finding, english);
    QCOMPARE(table.columns[0].heading, "purchase_amount");
    QCOMPARE(table.columns[1].heading, QString::fromUtf8("50–55"));
    QCOMPARE(table.columns[2].heading, "all others");
    QCOMPARE(table.rows.size(), std::size_t(3)); // the bin without a value is left out
    QCOMPARE(table.rows[0], (std::vector<QVariant>{"below 300", qint64(0), qint64(101)}));
    QCOMPARE(table.rows[2], (std::vector<QVariant>{QString::fromUtf8("500–600"), qint64(36), qint64(10)}));
}

void TestFindingText::binsSayWhatTheyHold()
{
    insights::Finding finding = tested();
    const auto first = [&](const stats::Bins &bins) {
        finding.distributions = insights::Distributions{bins, std::vector<std::size_t>(bins.count, 1),
                                                        std::vector<std::size_t>(bins.count, 1)};
        return distributionTable(finding, english).rows.front().front().toString();
    };
    QCOMPARE(first({10, 1, 19, true, false, false}), QString("10"));
    QCOMPARE(first({10, 5, 4, true, false, false}), QString::fromUtf8("10–14"));
    QCOMPARE(first({10, 2.5, 4, false, false, false}), QString::fromUtf8("10.0–12.5"));
    QCOMPARE(first({0, 0.025, 4, false, false, false}), QString::fromUtf8("0.000–0.025"));
    QCOMPARE(first({7, 1, 1, false, false, false}), QString("7.0"));
}

void TestFindingText::strengthHasOneToFiveDots()
{
    insights::Finding finding;
    const std::vector<std::pair<double, int>> cases = {{0, 1}, {0.2, 1}, {0.21, 2}, {0.99, 5}, {1, 5}};
    for (const auto &[strength, dots] : cases) {
        finding.strength = strength;
        QCOMPARE(strengthDots(finding), dots);
    }
}

void TestFindingText::comparisonAndReasonsAreSentences()
{
    QCOMPARE(comparisonText(tested()), QString::fromUtf8("50–55 against all others, purchase_amount"));
    QCOMPARE(reasonText({"annual_income", 71'459.4, 57'408}, english), QString::fromUtf8("71,459 · all 57,408"));
    QCOMPARE(reasonText({"loyalty_score", 9.1, 6.84}, english), QString::fromUtf8("9.10 · all 6.84"));
}

QTEST_GUILESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
