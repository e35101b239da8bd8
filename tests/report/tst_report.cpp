// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacker.h"
#include "models/report/agecharts.h"
#include "models/report/readme.h"
#include "reportfixture.h"
#include "tests/requirement.h"

#include <QTest>

using namespace reportfixture;

class TestReport : public QObject
{
    Q_OBJECT

    /// A split table or the heatmap's, as printed: "•" is hidden, "—" nobody.
    static attacker::Printed printedOf(const DataTable &table)
    {
        attacker::Printed printed;
        for (const auto &row : table.rows) {
            auto &cells = printed.emplace_back();
            for (std::size_t c = 1; c < row.size(); ++c) {
                if (row[c].typeId() == QMetaType::QString)
                    cells.push_back(std::nullopt);
                else
                    cells.push_back(row[c].isValid() ? row[c].toDouble() : 0.0);
            }
        }
        return printed;
    }

private Q_SLOTS:
    void theCoverSaysWhereTheFiguresComeFrom()
    {
        const auto table = tableOf(random(1, 120, 4));
        const Report report = make(*table, options());
        QCOMPARE(report.blocks.size(), std::size_t(9));
        QCOMPARE(factOf(report, "Source"), "it's customers.csv (7.0 kB)");
        QCOMPARE(factOf(report, "SHA-256"), QString(64, 'f'));
        QCOMPARE(factOf(report, "Rows used"), "120 of 120");
        QCOMPARE(factOf(report, "Filters"), "no filters");
        QVERIFY(factOf(report, "Made on").contains("2026"));
        QCOMPARE(factOf(report, "Age bands"), "5 years wide, bands closed on the left");
        const auto &figures = block<Cover>(report)->figures;
        QCOMPARE(figures[0].value, "120");
        QCOMPARE(figures[2].note, "mean of 120 amounts");
        QVERIFY(report.privacyNote.contains("user_id"));
        QCOMPARE(report.creator, "Clientele 1.2.3");
    }

    void filtersHoldInEveryFigure()
    {
        const auto table = tableOf(random(1, 200, 4));
        query::Filter age;
        age.column = "age";
        age.intervals = {{25, 35, true, false}};
        query::FilterSet filters;
        filters.set(age);
        const Report report = make(*table, options(), filters);
        const auto &boxes = std::get<BoxChart>(*chart(report, "age-frequency"));
        QCOMPARE(boxes.categories.size(), std::size_t(2));
        QVERIFY(boxes.subtitle.contains(QStringLiteral("age: 25–35")));
        QVERIFY(factOf(report, "Rows used").endsWith(" of 200"));
        QVERIFY(readme(report).contains("--filter 'age=[25,35)'"));
    }

    void nobodyLeftIsAReportThatSaysSo()
    {
        const auto table = tableOf(random(1, 50, 4));
        query::Filter nobody;
        nobody.column = "age";
        nobody.intervals = {{900, 901, true, false}};
        query::FilterSet filters;
        filters.set(nobody);
        for (const Privacy privacy : {Privacy::Personal, Privacy::Masked, Privacy::None}) {
            const Report report = make(*table, options(privacy), filters);
            QVERIFY(!report.blocks.empty());
            QVERIFY(!base(*chart(report, "age-total")).empty.isEmpty());
        }
    }

    void personalValuesAreNowhere()
    {
        const auto table = tableOf(random(1, 60, 3));
        query::Filter customer;
        customer.column = "user_id";
        customer.intervals = {{0, 51, true, false}};
        customer.label = "user_id: below 51";
        query::FilterSet filters;
        filters.set(customer);
        const Report report = make(*table, options(), filters);
        QVERIFY(!readme(report).contains("51"));
        QVERIFY(readme(report).contains("personal"));
        for (const Block &one : report.blocks) {
            if (const auto *charted = std::get_if<ChartBlock>(&one))
                QVERIFY(!base(charted->chart).subtitle.contains("51"));
        }
        QVERIFY(readme(make(*table, options(Privacy::None), filters)).contains("user_id=[0,51)"));
    }

    void findingsCarryEvidenceAndTheirTag()
    {
        const auto table = tableOf(random(1, 200, 4));
        std::vector<insights::Finding> findings{
            finding("a", QStringLiteral("25–30"), QStringLiteral("25–30 spends more"), 37)};
        findings.push_back(findings[0]);
        findings[1].id = "b";
        findings[1].kind = insights::Kind::Described;
        const Report report = make(*table, options(), {}, findings);
        const auto &items = block<FindingsBlock>(report)->items;
        QCOMPARE(
            items[0].detail,
            "95 % interval of the difference +198 to +234, n = 37, Holm-adjusted p < 0.001. Raise the budget. Start in "
            "West, where 22 of the 37 live.");
        QVERIFY(items[0].tested && !items[1].tested);
        QVERIFY(!items[1].detail.contains("p <")); // never a p-value on what is only described
        ReportOptions chosen = options();
        chosen.findings = QStringList{"b"};
        chosen.charts = QStringList{"age-region-customers", "age-total"};
        const Report some = make(*table, chosen, {}, findings);
        QCOMPARE(block<FindingsBlock>(some)->items.size(), std::size_t(1));
        QCOMPARE(some.blocks.size(), std::size_t(5));
        QCOMPARE(base(some.blocks[2]).id, "age-region-customers");
        chosen.charts = QStringList{"no-such-chart"};
        QVERIFY(!ageRegionReport(*table, account(*table), {}, {}, findings, chosen));
    }

    void aChosenFindingIsAPartByItself()
    {
        const auto table = tableOf(random(1, 200, 4));
        std::vector<insights::Finding> findings;
        for (int i = 0; i < 30; ++i)
            findings.push_back(finding(QString::number(i), "x", QString("Finding %1").arg(i), 50));
        ReportOptions chosen = options();
        QVERIFY(!block<FindingBlock>(make(*table, chosen, {}, findings))); // nobody asked for one
        static_cast<Layout &>(chosen) = withFindingAdded(chosen, "25");
        Report report = make(*table, chosen, {}, findings);
        QCOMPARE(base(report.blocks[1]).id, "findings");
        QCOMPARE(base(report.blocks[2]).id, "finding-25");
        QCOMPARE(base(report.blocks.back()).id, "method");
        const auto *one = block<FindingBlock>(report);
        QCOMPARE(one->title, "Finding 25");
        QVERIFY(one->item.tested && one->item.detail.contains("Holm-adjusted p < 0.001. Raise the budget."));
        QCOMPARE(block<FindingsBlock>(report)->items.size(), strongestFindings); // the list stays as it was
        // It moves, carries a note, and the readme makes it again.
        static_cast<Layout &>(chosen) =
            withBlockMoved(chosen, {"cover", "findings", "finding-25", "method"}, "finding-25", 0);
        static_cast<Layout &>(chosen) = withWords(chosen, "finding-25", {}, "Discuss on Monday");
        report = make(*table, chosen, {}, findings);
        QCOMPARE(base(report.blocks[0]).id, "finding-25");
        QCOMPARE(base(report.blocks[0]).note, "Discuss on Monday");
        QVERIFY(readme(report).contains("\"finding-25\""));
        // Where the data has no such finding any more, it is only absent.
        findings.resize(20);
        QVERIFY(!block<FindingBlock>(make(*table, chosen, {}, findings)));
    }

    void describedFindingsStandBesideTheStrongest()
    {
        std::vector<insights::Finding> findings;
        for (int i = 0; i < 30; ++i) {
            findings.push_back(finding(QString::number(i), "x", QString("Finding %1").arg(i), 50));
            if (i >= 15)
                findings.back().kind = insights::Kind::Described;
        }
        const Report report = make(*tableOf(random(1, 200, 4)), options(), {}, findings);
        const auto &items = block<FindingsBlock>(report)->items;
        QCOMPARE(items.size(), mostFindings);
        QCOMPARE(items[7].statement, "Finding 7");
        QCOMPARE(items[8].statement, "Finding 15");
        QVERIFY(block<FindingsBlock>(report)->empty.contains("18"));
    }

    void maskedTablesCannotBeSolved()
    {
        int hidden = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const auto table = tableOf(random(seed, 20 + 12 * (seed % 17), 2 + int(seed % 11)));
            const Report report = make(*table, options(Privacy::Masked));
            const DataTable &counts = base(*chart(report, "age-region-customers")).table;
            const DataTable &sums = base(*chart(report, "age-region-total")).table;
            const attacker::Printed printed = printedOf(counts);
            QVERIFY2(attacker::recovered(printed).empty(), qPrintable(QString("counts, seed %1").arg(seed)));
            QVERIFY2(attacker::recovered(printedOf(sums)).empty(), qPrintable(QString("sums, seed %1").arg(seed)));
            for (const auto &row : printed) {
                for (const auto &count : row) {
                    hidden += count ? 0 : 1;
                    QVERIFY(!count || *count == 0 || *count >= 5);
                }
            }
            // The same figures are hidden in every table and chart.
            const auto &totals = std::get<SplitBarChart>(*chart(report, "age-region-total"));
            const auto &orders = std::get<SplitBarChart>(*chart(report, "age-region-order-value"));
            const DataTable &bands = base(*chart(report, "age-order-value")).table;
            for (std::size_t j = 0; j < totals.series.size(); ++j) {
                for (std::size_t i = 0; i < totals.categories.size(); ++i) {
                    const bool isHidden = !printed[j][i];
                    QCOMPARE(sums.rows[i][j + 1].typeId() == QMetaType::QString, isHidden);
                    QCOMPARE(base(*chart(report, "age-region-order-value")).table.rows[i][j + 1].typeId() ==
                                 QMetaType::QString,
                             isHidden);
                    if (isHidden) {
                        QVERIFY(!totals.series[j].values[i] && totals.series[j].counts[i] == 0);
                        QVERIFY(!orders.series[j].values[i]);
                        QVERIFY(!std::get<HeatmapChart>(*chart(report, "age-region-customers")).values[j][i]);
                    }
                }
            }
            for (std::size_t i = 0; i + 1 < bands.rows.size(); ++i) {
                const bool isHidden = !printed.back()[i];
                for (std::size_t c = 1; c < bands.columns.size(); ++c)
                    QCOMPARE(bands.rows[i][c].typeId() == QMetaType::QString, isHidden);
                if (isHidden) {
                    QVERIFY(!std::get<BoxChart>(*chart(report, "age-frequency")).boxes[i]);
                    QVERIFY(!std::get<BarChart>(*chart(report, "age-total")).values[i]);
                    QCOMPARE(std::get<BarChart>(*chart(report, "age-total")).categories[i].n, std::size_t(0));
                }
            }
        }
        QVERIFY(hidden > 100);
    }

    void maskedReportsWithoutRegionsHideBandsInPairs()
    {
        std::vector<Customer> customers(20, Customer{22, "A", 10, 1});
        customers.resize(40, Customer{27, "A", 20, 1});
        customers.resize(43, Customer{32, "A", 30, 1});
        const Report report = make(*tableOf(customers, false), options(Privacy::Masked));
        const DataTable &bands = base(*chart(report, "age-order-value")).table;
        int hidden = 0;
        for (const auto &row : bands.rows)
            hidden += row[1].typeId() == QMetaType::QString ? 1 : 0;
        QCOMPARE(hidden, 2);
    }

    void aMaskedReportOnFourCustomersShowsNothing()
    {
        const Report report =
            make(*tableOf(std::vector<Customer>(4, Customer{22, "A", 1234, 7})), options(Privacy::Masked));
        for (const Block &one : report.blocks) {
            if (const auto *charted = std::get_if<ChartBlock>(&one)) {
                QVERIFY(!base(charted->chart).empty.isEmpty());
                for (const auto &row : base(charted->chart).table.rows) {
                    for (std::size_t c = 1; c < row.size(); ++c)
                        QVERIFY(!row[c].isValid() || row[c].typeId() == QMetaType::QString);
                }
            }
        }
        for (const KeyFigure &figure : block<Cover>(report)->figures)
            QVERIFY(!figure.value.contains("1234") && !figure.value.contains("1,234") && figure.value != "7.0");
    }

    void maskedFindingsTellNoHiddenFigure()
    {
        // 20–25 and 25–30 are large; 30–35 has three customers; East has four.
        std::vector<Customer> customers(40, Customer{22, "West", 10, 1});
        customers.resize(90, Customer{27, "West", 20, 1});
        customers.resize(93, Customer{32, "West", 30, 1});
        customers.resize(97, Customer{22, "East", 30, 1});
        customers.resize(150, Customer{37, "North", 30, 1});
        const auto table = tableOf(customers);
        std::vector<insights::Finding> findings{
            finding("small", QStringLiteral("30–35"), QStringLiteral("30–35 spends most"), 3),
            finding("north", QStringLiteral("35–40"), QStringLiteral("35–40 spends 30 per purchase"), 53),
            finding("east", "East", "East takes almost no part: 4 of 150 customers", 4),
            finding("cell", QStringLiteral("20–25"), QStringLiteral("20–25 is mostly East"), 44)};
        ReportOptions wanted = options(Privacy::Masked);
        for (const insights::Finding &one : findings)
            static_cast<Layout &>(wanted) = withFindingAdded(wanted, one.id);
        const Report masked = make(*table, wanted, {}, findings);
        for (const auto &item : block<FindingsBlock>(masked)->items) {
            QVERIFY2(!item.statement.contains(QStringLiteral("30–35")) && !item.statement.contains("East"),
                     qPrintable(item.statement));
            QVERIFY(!item.detail.contains("22 of the 37"));
        }
        for (const Block &one : masked.blocks)
            QVERIFY(!base(one).title.contains("East"));
        QCOMPARE(block<FindingsBlock>(make(*table, options(), {}, findings))->items.size(), std::size_t(4));
        // Nothing hidden: nothing left out.
        std::vector<Customer> large(60, Customer{22, "West", 10, 1});
        large.resize(120, Customer{27, "West", 20, 1});
        const Report open = make(*tableOf(large), options(Privacy::Masked), {},
                                 {finding("x", QStringLiteral("20–25"), QStringLiteral("20–25 spends less"), 60)});
        QVERIFY(block<FindingsBlock>(open)->items[0].detail.contains("22 of the 37"));
    }

    void blocksCanBeMovedTakenOutAndBroughtBack()
    {
        ReportOptions chosen = options();
        chosen.arrangement.order = QStringList{"method", "age-total", "no-such-block"};
        chosen.arrangement.removed = QStringList{"cover", "findings"};
        const Report report = make(*tableOf(random(1, 120, 4)), chosen);
        QCOMPARE(report.blocks.size(), std::size_t(7));
        QCOMPARE(base(report.blocks[0]).id, "method");
        QCOMPARE(base(report.blocks[1]).id, "age-total");
        QCOMPARE(base(report.blocks[2]).id, "age-frequency");
        const auto isRemoved = [&](const QString &id) {
            return std::any_of(report.removed.begin(), report.removed.end(),
                               [&](const Block &one) { return base(one).id == id; });
        };
        QVERIFY(isRemoved("cover") && isRemoved("findings"));
        QVERIFY(isRemoved("contents") && isRemoved("columns") && isRemoved("table-age-total")); // nobody asked for them
        QVERIFY(!readme(report).contains("What stands out"));
        const Report back = arranged(report, {{"cover", "findings"}, {}});
        QCOMPARE(back.blocks.size(), std::size_t(9));
        QCOMPARE(base(back.blocks[0]).id, "cover");
        QCOMPARE(base(back.blocks[1]).id, "findings");
    }

    void theSameInputsGiveTheSameContent()
    {
        const auto table = tableOf(random(3, 150, 5));
        const Report a = make(*table, options(Privacy::Masked));
        const Report b = make(*table, options(Privacy::Masked));
        QCOMPARE(readme(a), readme(b));
        for (std::size_t i = 0; i < a.blocks.size(); ++i)
            QCOMPARE(base(a.blocks[i]).title, base(b.blocks[i]).title);
    }

    void realDataPutsTheStudyOnPaper()
    {
        const auto customers = handmade::realCustomers();
        CLIENTELE_NEEDS_DATA(!customers.empty());
        const Report report = make(*tableOf(customers), options());
        QCOMPARE(block<Cover>(report)->title, QStringLiteral("50–55 spends 608 per purchase, 43\u00a0% above average"));
        QCOMPARE(block<Cover>(report)->figures[1].value, "101,300");
        QCOMPARE(block<Cover>(report)->figures[2].value, "425.63");
        QCOMPARE(block<Cover>(report)->figures[3].note, "median 20");
        const Report masked = make(*tableOf(customers), options(Privacy::Masked));
        QVERIFY(attacker::recovered(printedOf(base(*chart(masked, "age-region-customers")).table)).empty());
        QCOMPARE(block<Cover>(masked)->figures[0].value, "238");
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
