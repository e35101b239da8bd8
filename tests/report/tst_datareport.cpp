// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/findings.h"
#include "models/report/defaultstudies.h"
#include "tests/report/reportfixture.h"

#include <QTest>

#include <algorithm>

using namespace clientele;
using namespace clientele::report;
using table::Column;

namespace {

/// One row a customer, without ages; income brings wine.
table::TablePtr customers(std::size_t rows = 60)
{
    std::vector<std::int64_t> id, wine, meat, web, store, response;
    std::vector<double> income;
    std::vector<std::optional<std::string>> education;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto at = std::int64_t(i);
        id.push_back(at + 1);
        income.push_back(20'000 + 1000.0 * double(i));
        wine.push_back(10 * at + at % 7);
        meat.push_back(5 * at + at % 5);
        web.push_back(at % 4 + 1);
        store.push_back(at / 6);
        response.push_back(i % 3 == 0 ? 1 : 0);
        education.emplace_back(i < 3 ? "few" : i % 2 == 0 ? "PhD" : "Basic");
    }
    const std::vector<table::ColumnPtr> columns{Column::integers("ID", id),
                                                Column::reals("Income", income),
                                                Column::integers("MntWines", wine),
                                                Column::integers("MntMeat", meat),
                                                Column::integers("NumWebPurchases", web),
                                                Column::integers("NumStorePurchases", store),
                                                Column::integers("Response", response),
                                                Column::text("Education", education)};
    return *table::Table::make(columns, table::findRoles(columns));
}

std::vector<insights::Finding> found(const table::Table &table)
{
    return *insights::customerFindings(table, {}, Format(QLocale("en_US")));
}

QStringList ids(const Report &report)
{
    QStringList all;
    for (const Block &block : report.blocks)
        all += base(block).id;
    return all;
}

} // namespace

class TestDataReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsStandInAReportWithoutAges()
    {
        const auto table = customers();
        const auto findings = found(*table);
        QVERIFY(!findings.empty());
        const auto report = dataReport(*table, reportfixture::account(*table), {}, findings, reportfixture::options());
        QVERIFY(report);
        const auto *block = reportfixture::block<FindingsBlock>(*report);
        QVERIFY(block && !block->items.empty());
        QCOMPARE(base(report->blocks.front()).title, findings.front().statement);
        QVERIFY(report->reproduction.analyses.contains("insights"));
        QVERIFY(ids(*report).contains("method") && !ids(*report).contains("columns"));
        QVERIFY(std::any_of(report->method.begin(), report->method.end(),
                            [](const auto &section) { return section.heading == "Findings about customers"; }));
    }

    void withoutFindingsItTellsTheColumns()
    {
        const auto table = *table::Table::make({Column::integers("x", {1, 2, 3})});
        const auto report = dataReport(*table, reportfixture::account(*table), {}, {}, reportfixture::options());
        QVERIFY(report);
        QVERIFY(ids(*report).contains("columns") && ids(*report).contains("issues"));
        QVERIFY(!reportfixture::block<FindingsBlock>(*report));
    }

    void aChosenFindingIsAPartByItself()
    {
        const auto table = customers();
        const auto findings = found(*table);
        ReportOptions options = reportfixture::options();
        static_cast<Layout &>(options) = withFindingAdded(options, findings.back().id);
        const auto report = dataReport(*table, reportfixture::account(*table), {}, findings, options);
        QVERIFY(ids(*report).contains(findingBlockId(findings.back().id)));
        options.findings = QStringList{"no such"};
        QVERIFY(!dataReport(*table, reportfixture::account(*table), {}, findings, options));
    }

    void aMaskedReportTellsNothingOfAColumnWithASmallGroup()
    {
        insights::Finding finding = reportfixture::finding("response:Education=PhD", "PhD", "PhD answered", 30);
        finding.evidence.of = 60;
        finding.evidence.dimension = "Education";
        const auto table = customers();
        ReportOptions options = reportfixture::options();
        const auto told = [&] {
            return reportfixture::block<FindingsBlock>(
                       *dataReport(*table, reportfixture::account(*table), {}, {finding}, options))
                ->items.size();
        };
        QCOMPARE(told(), std::size_t(1));
        options.privacy = Privacy::Masked;
        QCOMPARE(told(), std::size_t(0));
        finding.evidence.dimension = "Income";
        QCOMPARE(told(), std::size_t(1));
        finding.evidence.n = 57; // the other three
        QCOMPARE(told(), std::size_t(0));
    }

    void rolesChooseTheStudies()
    {
        const auto table = customers();
        QCOMPARE(defaultStudy(*table, "correlation")->list("columns").front(), "Income");
        QCOMPARE(defaultStudy(*table, "response")->choice("response"), "Response");
        QCOMPARE(defaultStudy(*table, "compare")->choice("by"), "Education");
        QVERIFY(!defaultStudy(*table, "insights"));
        const auto nothing = *table::Table::make({Column::text("x", {std::string("a")})});
        for (const QString &part : reportParts())
            QVERIFY(!defaultStudy(*nothing, part));
        ReportOptions options = reportfixture::options();
        QCOMPARE(studiesOf(*table, options).size(), std::size_t(2));
        options.parts = QStringList{"insights"};
        QVERIFY(studiesOf(*table, options).empty());
        options.studies = {{"scatter", {{"columns", {"Income", "MntWines"}}}}};
        QCOMPARE(studiesOf(*table, options).size(), std::size_t(1));
    }

    void aStudyNamesTheCommandThatGivesItsFigures()
    {
        QCOMPARE(commandOf({"correlation", {{"columns", {"a", "b,c"}}, {"method", {"kendall"}}}}),
                 (QStringList{"correlation", "--method", "kendall", "--columns", "a,\"b,c\""}));
        QCOMPARE(commandOf({"comparison", {{"value", {"a"}}, {"by", {"g"}}}}),
                 (QStringList{"compare", "--value", "a", "--by", "g"}));
        QCOMPARE(commandOf({"response", {{"response", {"r"}}, {"columns", {"a"}}}}),
                 (QStringList{"response", "--response", "r", "--columns", "a"}));
        QCOMPARE(commandOf({"distribution", {{"columns", {"a"}}}}), (QStringList{"distributions", "--columns", "a"}));
    }
};

QTEST_GUILESS_MAIN(TestDataReport)
#include "tst_datareport.moc"
