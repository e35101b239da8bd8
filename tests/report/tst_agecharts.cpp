// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handmade.h"
#include "models/report/agecharts.h"
#include "tests/requirement.h"

#include <QRegularExpression>
#include <QTest>

using namespace clientele;
using namespace clientele::report;
using handmade::Customer;

class TestAgeCharts : public QObject
{
    Q_OBJECT

    static std::vector<Chart> charts(const query::AgeRegionStudy &study, const query::FilterSet &filters = {},
                                     const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
    {
        return ageCharts({study, study}, filters, Format(locale));
    }

    static std::vector<Customer> many(std::size_t n, double age, const QString &region, double amount, double frequency)
    {
        return std::vector<Customer>(n, Customer{age, region, amount, frequency});
    }

    static std::vector<Customer> joined(const std::vector<std::vector<Customer>> &groups)
    {
        std::vector<Customer> all;
        for (const auto &group : groups)
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyGivesChartsThatSayWhatToDo()
    {
        query::AgeRegionStudy study = handmade::study({});
        const auto all = charts(study);
        QCOMPARE(all.size(), std::size_t(6));
        for (const Chart &chart : all) {
            QVERIFY(!base(chart).empty.isEmpty());
            QVERIFY(!base(chart).title.isEmpty());
            QVERIFY(base(chart).categories.empty());
        }
    }

    void fewerThanFiveAreShownAsTableOnly()
    {
        for (const Chart &chart : charts(handmade::study(many(4, 33, "North", 10, 2)))) {
            QVERIFY(base(chart).empty.contains("4 customer"));
            QVERIFY(!base(chart).table.rows.empty());
        }
        for (const Chart &chart : charts(handmade::study(many(5, 33, "North", 10, 2))))
            QVERIFY(base(chart).empty.isEmpty());
    }

    void whatIsNotInTheTableIsLeftOut()
    {
        query::AgeRegionStudy study = handmade::study(many(20, 33, "North", 10, 2), false);
        QCOMPARE(charts(study).size(), std::size_t(3));
        study.frequencyColumn.clear();
        QCOMPARE(charts(study).size(), std::size_t(2));
        QCOMPARE(base(charts(study)[1]).table.columns.size(), std::size_t(5));
        study = handmade::study(many(20, 33, "North", 10, 2));
        study.amountColumn.clear();
        const auto all = charts(study);
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<BoxChart>(all[0]));
        QVERIFY(std::holds_alternative<HeatmapChart>(all[1]));
    }

    void allEqualMakesNoClaim()
    {
        const auto all = charts(
            handmade::study(joined({many(10, 22, "A", 50, 3), many(10, 27, "A", 50, 3), many(10, 32, "A", 50, 3),
                                    many(10, 22, "B", 50, 3), many(10, 27, "B", 50, 3), many(10, 32, "B", 50, 3)})));
        QCOMPARE(base(all[0]).title, "Purchase frequency by age group");
        QCOMPARE(base(all[1]).title, "Total purchase by age group");
        QCOMPARE(base(all[2]).title, "Average order value by age group");
        QCOMPARE(base(all[4]).title, "Average order value by age group and region");
        QCOMPARE(base(all[5]).title, "Customers by age group and region");
        for (const Chart &chart : all)
            QCOMPARE(base(chart).highlighted, -1);
    }

    void groupsUnderFiveAreNeverNamed()
    {
        // The four of 40–45 have the most of everything.
        const auto all = charts(handmade::study(
            joined({many(30, 22, "North", 100, 5), many(30, 27, "South", 120, 6), many(4, 42, "East", 100000, 90)})));
        for (const Chart &chart : all) {
            QVERIFY2(!base(chart).title.contains(QStringLiteral("40–45")), qPrintable(base(chart).title));
            QVERIFY(base(chart).highlighted != 4);
        }
        QCOMPARE(base(all[1]).title, "Total purchase by age group");
        QCOMPARE(base(all[2]).title, "Average order value by age group");
    }

    void purchasesRiseOrFallOrPeak()
    {
        const auto title = [](std::vector<double> medians) {
            std::vector<std::vector<Customer>> groups;
            for (std::size_t i = 0; i < medians.size(); ++i)
                groups.push_back(many(10, 22 + 5 * double(i), "A", 10, medians[i]));
            return base(charts(handmade::study(joined(groups)))[0]).title;
        };
        QCOMPARE(title({3, 4, 4, 9}), "Purchases rise with age, from 3 to 9");
        QCOMPARE(title({9, 4, 4, 3}), "Purchases fall with age, from 9 to 3");
        QCOMPARE(title({3, 4, 9, 3}), QStringLiteral("30–35 buys most often: median 9"));
        QCOMPARE(title({3, 9, 8.9, 3}), "Purchase frequency by age group");
    }

    void leadsOfRegionsAreToldByWhereTheyLie()
    {
        const auto title = [](const QStringList &leaders) {
            std::vector<std::vector<Customer>> groups;
            for (int i = 0; i < leaders.size(); ++i) {
                for (const QString &region : {QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("West")})
                    groups.push_back(many(10, 22 + 5 * i, region, region == leaders[i] ? 100 : 20, 3));
            }
            return base(charts(handmade::study(joined(groups)))[3]).title;
        };
        QCOMPARE(title({"North", "North", "North"}), "North leads in every age group");
        QCOMPARE(title({"North", "West", "West"}), QStringLiteral("West leads from 25 on, North at 20–25"));
        QCOMPARE(title({"West", "West", "South"}), QStringLiteral("West leads up to 30, South at 30–35"));
        QCOMPARE(title({"North", "West", "West", "South"}), QStringLiteral("West leads at 25–35, North at 20–25"));
    }

    void returnsMakeNoShares()
    {
        const auto all = charts(
            handmade::study(joined({many(10, 22, "A", -50, 3), many(10, 27, "A", 80, 3), many(10, 32, "B", 50, 3)})));
        QCOMPARE(base(all[1]).title, "Total purchase by age group");
    }

    void emptyBandsHaveNoValueButAPlace()
    {
        const auto all = charts(handmade::study(joined({many(10, 22, "A", 50, 3), many(10, 32, "B", 80, 3)})));
        const auto &bars = std::get<BarChart>(all[2]);
        QCOMPARE(bars.categories.size(), std::size_t(3));
        QVERIFY(!bars.values[1]);
        QVERIFY(!bars.table.rows[1][4].isValid());
        QCOMPARE(bars.table.rows[1][1].toLongLong(), 0);
        QVERIFY(!std::get<BoxChart>(all[0]).boxes[1]);
        QCOMPARE(std::get<HeatmapChart>(all[5]).values[0][1], 0.0);
    }

    void manyRegionsArePutTogether()
    {
        std::vector<std::vector<Customer>> groups;
        for (int region = 0; region < 40; ++region) {
            groups.push_back(many(std::size_t(5 + region), 22, QString::number(region), 10, 1));
            groups.push_back(many(3, 27, QString::number(region), 30, 1));
        }
        const query::AgeRegionStudy study = handmade::study(joined(groups));
        const auto all = charts(study);
        const auto &bars = std::get<SplitBarChart>(all[4]);
        QCOMPARE(bars.series.size(), mostBarRegions);
        QCOMPARE(bars.series.back().category.label, "33 other region(s)");
        QCOMPARE(bars.series.back().category.filter.values.size(), 33);
        QCOMPARE(bars.series.front().category.label, "33");
        // The sum of the others is the longest bar of all; it is no region that leads.
        QCOMPARE(std::get<SplitBarChart>(all[3]).title, "Total purchase by age group and region");
        std::size_t n = 0;
        for (const auto &series : bars.series)
            n += series.category.n;
        QCOMPARE(n, study.overall.customers);
        QCOMPARE(*bars.series.back().values[1], 30.0);
        QCOMPARE(*bars.series.back().values[0], 10.0);
        QCOMPARE(std::get<HeatmapChart>(all[5]).rows.size(), mostHeatmapRegions);
        QCOMPARE(std::get<HeatmapChart>(all[5]).rows.back().filter.values.size(), 11);
    }

    void tablesKeepCentsAndShares()
    {
        const auto all = charts(handmade::study(joined({many(6, 22, "A", 10.25, 3), many(10, 27, "B", 7.5, 2.5)})));
        const DataTable &table = base(all[2]).table;
        QCOMPARE(table.rows[0][2].toDouble(), 6 / 16.0);
        QCOMPARE(table.rows[0][3].toDouble(), 61.5);
        QCOMPARE(table.columns[3].decimals, 2);
        QCOMPARE(table.rows[1][6].toDouble(), 2.5);
        QCOMPARE(table.columns[6].decimals, 1);
        QCOMPARE(base(all[1]).table.rows[2][2].toDouble(), 136.5);
        QCOMPARE(base(all[3]).table.rows[0][1].toDouble(), 61.5);
    }

    void largeSumsAreShownInThousandsOrMillions()
    {
        const auto all = charts(handmade::study(joined({many(10, 22, "A", 2e6, 3), many(10, 27, "B", 3e6, 3)})));
        QCOMPARE(std::get<SplitBarChart>(all[3]).divisor, 1e6);
        QVERIFY(base(all[3]).subtitle.startsWith("Total purchase in millions"));
        QCOMPARE(base(all[1]).table.rows[0][2].toDouble(), 2e7);
    }

    void subtitlesNameTheFiltersThatHold()
    {
        const query::AgeRegionStudy study = handmade::study(many(20, 33, "North", 10, 2));
        query::Filter age;
        age.column = "age";
        age.intervals = {{30, 35, true, false}};
        query::Filter loyalty;
        loyalty.column = "loyalty";
        loyalty.intervals = {{5, std::numeric_limits<double>::infinity(), true, false}};
        query::FilterSet filters;
        filters.set(age);
        filters.set(loyalty);
        const auto window = charts(study, filters);
        QCOMPARE(base(window[2]).subtitle, QStringLiteral("Average order value by age group · loyalty: ≥ 5 · n = 20"));
        const auto paper = ageCharts({study, study, true}, filters, Format(QLocale(QLocale::English)));
        QCOMPARE(base(paper[2]).subtitle,
                 QStringLiteral("Average order value by age group · age: 30–35 · loyalty: ≥ 5 · n = 20"));
    }

    void coloursFollowTheDataNotTheOrder()
    {
        const auto column =
            table::Column::text(QStringLiteral("region"), {"North", "South", std::nullopt, "West", "East"});
        const auto table = table::Table::make({column}, {table::Role::Region});
        QVERIFY(table);
        const QHash<QString, int> palette = regionPalette(**table);
        QCOMPARE(palette.value("West"), 2);
        QCOMPARE(palette.value("East"), 3);
        const query::AgeRegionStudy study =
            handmade::study(joined({many(10, 22, "East", 5, 1), many(10, 22, "North", 5, 1)}));
        const auto all = ageCharts({study, study}, {}, Format(QLocale::c()), palette);
        QCOMPARE(std::get<SplitBarChart>(all[3]).series[0].colour, 3);
        QCOMPARE(std::get<SplitBarChart>(all[3]).series[1].colour, 0);
    }

    void realDataSaysWhatTheAnalystWrote()
    {
        const auto customers = handmade::realCustomers();
        CLIENTELE_NEEDS_DATA(!customers.empty());
        const auto all = charts(handmade::study(customers));
        QCOMPARE(base(all[0]).title, "Purchases rise with age, from 11 to 28");
        QCOMPARE(base(all[1]).title, QStringLiteral("50–55 brings the most money, 22\u00a0% of the total"));
        QCOMPARE(base(all[2]).title, QStringLiteral("50–55 spends 608 per purchase, 43\u00a0% above average"));
        QCOMPARE(base(all[2]).subtitle,
                 QStringLiteral("Average order value by age group · 55–60 has 7 customer(s) only · n = 238"));
        QCOMPARE(base(all[3]).title, QStringLiteral("West leads from 45 on, North at 25–30"));
        QCOMPARE(base(all[4]).title, QStringLiteral("South pays most at 50–55: 628 per purchase"));
        QCOMPARE(base(all[5]).title, "East is almost absent: 6 of 238 customers");
        QCOMPARE(std::get<BarChart>(all[2]).reference->name, "Mean of all 425.63");
        QCOMPARE(base(all[2]).highlighted, 6);
        QCOMPARE(std::get<SplitBarChart>(all[3]).divisor, 1e3);
        const DataTable &table = base(all[2]).table;
        QCOMPARE(table.rows.size(), std::size_t(9));
        QVERIFY(table.lastRowIsTotal);
        QCOMPARE(table.rows[6][1].toLongLong(), 37);
        QCOMPARE(table.rows[6][3].toDouble(), 22510.0);
        QVERIFY(std::abs(table.rows[6][4].toDouble() - 608.378) < 0.001);
        QCOMPARE(table.rows[5][6].toDouble(), 22.5);
        const auto german = charts(handmade::study(customers), {}, QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(std::get<BarChart>(german[2]).reference->name, "Mean of all 425,63");
    }
};

QTEST_GUILESS_MAIN(TestAgeCharts)
#include "tst_agecharts.moc"
