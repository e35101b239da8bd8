// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/agefindings.h"
#include "tests/query/customers.h"
#include "tests/stats/near.h"
#include "tests/requirement.h"

#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace clientele;
using namespace clientele::insights;
using table::Column;
using table::Role;

namespace {

const QLocale english(QStringLiteral("en_US"));

std::vector<Finding> find(const table::TablePtr &table, const query::BandOptions &bands = {})
{
    auto findings = ageFindings(*table, {}, bands, Format(english));
    return findings ? *findings : std::vector<Finding>();
}

const Finding *byId(const std::vector<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

std::size_t testedIn(const std::vector<Finding> &findings)
{
    std::size_t tested = 0;
    for (const Finding &finding : findings)
        tested += finding.kind == Kind::Tested ? 1 : 0;
    return tested;
}

// Customers as the file has them: one row each.
struct Customers
{
    std::vector<std::int64_t> age, income;
    std::vector<double> amount, frequency;
    std::vector<std::optional<std::string>> region;

    [[nodiscard]] table::TablePtr table() const
    {
        return *table::Table::make({Column::integers("age", age), Column::reals("amount", amount),
                                    Column::reals("frequency", frequency), Column::text("region", region),
                                    Column::integers("income", income)},
                                   {Role::Age, Role::Amount, Role::PurchaseFrequency, Role::Region, Role::Income});
    }
    [[nodiscard]] std::size_t size() const { return age.size(); }
};

Customers customersOf(const table::Table &table)
{
    Customers customers;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        customers.age.push_back(table.find(Role::Age)->integers()[row]);
        customers.income.push_back(table.find(Role::Income)->integers()[row]);
        customers.amount.push_back(double(table.find(Role::Amount)->integers()[row]));
        customers.frequency.push_back(double(table.find(Role::PurchaseFrequency)->integers()[row]));
        customers.region.emplace_back(table.find(Role::Region)->plainText(row));
    }
    return customers;
}

// One order of rows for age and region, another for amount and frequency: labels without information.
Customers shuffled(const Customers &customers, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<std::size_t> order(customers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // Fisher–Yates by hand: std::shuffle differs between libraries.
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    Customers result = customers;
    for (std::size_t i = 0; i < order.size(); ++i) {
        result.age[i] = customers.age[order[i]];
        result.region[i] = customers.region[order[i]];
    }
    return result;
}

int falseAlarms(const Customers &customers, int rounds)
{
    int alarms = 0;
    for (int seed = 1; seed <= rounds; ++seed)
        alarms += testedIn(find(shuffled(customers, std::uint32_t(seed)).table())) > 0 ? 1 : 0;
    return alarms;
}

} // namespace

class TestAgeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionsCountTheGroupAndTheOthersInTheSameBins()
    {
        Customers customers;
        for (int i = 0; i < 60; ++i) {
            const bool older = i < 20;
            customers.age.push_back(older ? 52 : 31);
            customers.income.push_back(50'000);
            customers.amount.push_back(older ? 600 + i : 300 + i);
            customers.frequency.push_back(10);
            customers.region.emplace_back("West");
        }
        const auto findings = find(customers.table());
        const auto leads = std::find_if(findings.begin(), findings.end(), [](const Finding &one) {
            return one.id == QString::fromUtf8("age-order-value:50–55");
        });
        QVERIFY(leads != findings.end());
        QVERIFY(leads->distributions);
        const auto &[bins, group, others] = *leads->distributions;
        QCOMPARE(group.size(), bins.count);
        QCOMPARE(std::accumulate(group.begin(), group.end(), std::size_t(0)), std::size_t(20));
        QCOMPARE(std::accumulate(others.begin(), others.end(), std::size_t(0)), std::size_t(40));
        QVERIFY(bins.lower <= 320 && bins.upper() >= 619);
        std::vector<std::size_t> expected(bins.count); // counted by hand, one value after another
        for (int i = 0; i < 20; ++i)
            ++expected[std::min(bins.count - 1, std::size_t((600 + i - bins.lower) / bins.width))];
        QCOMPARE(group, expected);
        for (const Finding &finding : findings)
            QCOMPARE(finding.distributions.has_value(), !finding.evidence.measure.isEmpty());
    }

    void nobodyOneAndEqualsGiveNothingToTest()
    {
        QVERIFY(find(Customers().table()).empty());
        const Customers one{{52}, {1}, {608}, {25}, {"West"}};
        QCOMPARE(testedIn(find(one.table())), std::size_t(0));
        Customers equal;
        for (int i = 0; i < 200; ++i) {
            equal.age.push_back(20 + i % 40);
            equal.income.push_back(5);
            equal.amount.push_back(100);
            equal.frequency.push_back(10);
            equal.region.emplace_back(i % 2 == 0 ? "A" : "B");
        }
        for (const Finding &finding : find(equal.table())) {
            QCOMPARE(finding.kind, Kind::Described);
            QVERIFY(!finding.id.contains("order-value") && !finding.id.contains("age-frequency"));
        }
    }

    void groupsUnderFiveAreNeverTested()
    {
        Customers customers;
        for (int i = 0; i < 100; ++i) {
            const bool isRich = i < 4;
            customers.age.push_back(isRich ? 71 : 20 + i % 20);
            customers.income.push_back(i);
            customers.amount.push_back(isRich ? 100'000 + i : 50 + i % 7);
            customers.frequency.push_back(isRich ? 500 : i % 9);
            customers.region.emplace_back(isRich ? "Hill" : "Town");
        }
        for (const Finding &finding : find(customers.table())) {
            QVERIFY2(finding.kind == Kind::Described, qPrintable(finding.statement));
            QVERIFY(!finding.evidence.pValue && !finding.evidence.low && finding.evidence.test.isEmpty());
        }
    }

    void dataWithoutRegionAmountOrFrequencyStillSpeaks()
    {
        std::vector<std::int64_t> age, value;
        for (int i = 0; i < 120; ++i) {
            age.push_back(20 + i % 40);
            value.push_back(age.back() >= 50 ? 300 + i : 100 + i);
        }
        const auto amounts = find(
            *table::Table::make({Column::integers("a", age), Column::integers("v", value)}, {Role::Age, Role::Amount}));
        QVERIFY(testedIn(amounts) > 0);
        QVERIFY(amounts.front().statement.contains("per purchase"));
        const auto frequencies = find(*table::Table::make({Column::integers("a", age), Column::integers("v", value)},
                                                          {Role::Age, Role::PurchaseFrequency}));
        QVERIFY(testedIn(frequencies) > 0);
        QVERIFY(frequencies.front().statement.contains("times"));
        QVERIFY(!ageFindings(**table::Table::make({Column::integers("v", value)}, {Role::Amount}), {}, {},
                             Format(english)));
    }

    void aPlantedRegionIsFoundAndNotBlamedOnAge()
    {
        Customers customers;
        std::mt19937 random(4);
        const std::vector<std::string> names{"Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"};
        for (int i = 0; i < 900; ++i) {
            customers.age.push_back(18 + std::int64_t(random() % 60));
            customers.income.push_back(std::int64_t(random() % 50'000));
            const std::size_t place = random() % 6;
            customers.region.emplace_back(names[place]);
            customers.amount.push_back(double(random() % 100) + (place == 3 ? 80 : 20));
            customers.frequency.push_back(double(random() % 20));
        }
        const auto findings = find(customers.table(), {10, {}, query::Closed::Left});
        const Finding *delta = byId(findings, "region-order-value:Delta");
        QVERIFY(delta != nullptr);
        QCOMPARE(delta->kind, Kind::Tested);
        QVERIFY(delta->statement.contains("most of all regions"));
        QCOMPARE(delta->recommendationTitle, QString("Put more of the budget on Delta"));
        QCOMPARE(delta->showMe.values, QStringList{"Delta"});
        QCOMPARE(delta->view, View::OrderValueByRegion);
    }

    void strengthsAreComparableAndDescend()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const auto findings = find(table);
        std::set<QString> ids;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            QVERIFY(findings[i].strength > 0 && findings[i].strength <= 1);
            QVERIFY(i == 0 || findings[i].strength <= findings[i - 1].strength);
            QVERIFY2(ids.insert(findings[i].id).second, qPrintable(findings[i].id));
            QVERIFY(!findings[i].statement.isEmpty() && !findings[i].recommendation.isEmpty() &&
                    !findings[i].recommendationTitle.isEmpty());
            QVERIFY(!findings[i].statement.contains('%') || findings[i].statement.contains(QChar(0xa0)));
            QVERIFY(!findings[i].statement.endsWith('.'));
            QCOMPARE(findings[i].kind == Kind::Tested, findings[i].evidence.adjustedPValue.has_value());
            QVERIFY(!findings[i].showMe.column.isEmpty());
        }
    }

    // Means, n and shares: pandas 1.5.3. p-values: scipy 1.10.1, mannwhitneyu(method="asymptotic"), Holm by hand.
    void whatAnAnalystFoundByHand()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const auto findings = find(table);
        const Finding &first = findings.front();
        QCOMPARE(first.id, QString("age-order-value:50–55"));
        QCOMPARE(first.kind, Kind::Tested);
        QCOMPARE(first.statement, QString("50–55 spends 608 per purchase, 43\u00a0% above average"));
        QCOMPARE(first.recommendationTitle, QString("Put more of the budget on 50–55"));
        QCOMPARE(first.recommendation, QString("Start in West, where 22 of the 37 live."));
        QVERIFY(first.caution.startsWith("55–60 spends 640, more still, but counts only 7 of 238 customers."));
        QCOMPARE(int(std::ceil(5 * first.strength)), 5);
        const Evidence &evidence = first.evidence;
        QCOMPARE(evidence.n, std::size_t(37));
        QCOMPARE(evidence.of, std::size_t(238));
        QCOMPARE(evidence.tests, std::size_t(20));
        QVERIFY_NEAR(evidence.value, 608.3783783783783, 1e-14);
        QVERIFY_NEAR(evidence.reference, 391.99004975124376, 1e-14);
        QVERIFY_NEAR(*evidence.difference, 216.38832862713457, 1e-13);
        QVERIFY_NEAR(*evidence.low, 198.45342581056374, 1e-11);
        QVERIFY_NEAR(*evidence.high, 234.3232314437054, 1e-11);
        QVERIFY_NEAR(*evidence.rankBiserial, 0.9303482587064678, 1e-12);
        QVERIFY_NEAR(*evidence.pValue, 2.3299111571470167e-19, 1e-10);
        QVERIFY_NEAR(*evidence.adjustedPValue, 19 * 2.3299111571470167e-19, 1e-10);
        QCOMPARE(first.reasons.size(), std::size_t(2));
        QCOMPARE(first.showMe.intervals.front(), (query::Interval{50, 55}));

        for (const QString &id : QStringList{"age-frequency:50–55", "age-order-value:55–60", "age-frequency:55–60"}) {
            QVERIFY2(byId(findings, id) != nullptr, qPrintable(id));
            QCOMPARE(byId(findings, id)->kind, Kind::Tested);
        }
        const Finding *west = byId(findings, "region-order-value:West");
        QCOMPARE(west->statement, QString("West spends 511 per purchase, most of all regions"));
        QCOMPARE(west->recommendationTitle, QString("Compare within age groups first"));
        QCOMPARE(west->recommendation, QString("44 of its 77 customers are 45 or older: age may explain the lead."));
        QCOMPARE(byId(findings, "region-order-value:North")->kind, Kind::Tested);
        QCOMPARE(byId(findings, "age-large:40–45")->statement,
                 QString("40–45 is large and above average: 479 per purchase"));
        QCOMPARE(byId(findings, "age-large:40–45")->recommendation,
                 QString("21 of the 37 live there. Measure against those who do not get it."));
        const Finding *east = byId(findings, "region-small:East");
        QCOMPARE(east->statement, QString("East takes almost no part: 6 of 238 customers"));
        QCOMPARE(east->kind, Kind::Described);
        QVERIFY(byId(findings, "age-in-region:50–55:West")
                    ->statement.startsWith("50–55 is mostly West: 22 of its 37 customers"));
        QVERIFY(byId(findings, "age-in-region:40–45:South")
                    ->statement.startsWith("40–45 is mostly South: 21 of its 37 customers"));
        QCOMPARE(byId(findings, "region-misses:North:40–45")->evidence.n, std::size_t(2));
        QVERIFY(byId(findings, "age-reasons:50–55")->statement.contains("annual income 71,459 (all: 57,408)"));
    }

    void theGermanLocaleWritesItsOwnFigures()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const auto findings = *ageFindings(*table, {}, {}, Format(QLocale("de_DE")));
        QVERIFY(byId(findings, "age-reasons:50–55")->statement.contains("71.459"));
    }

    // Age and region shuffled against amount and frequency: labels without information.
    void shuffledLabelsSeldomGiveATestedFinding()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const int alarms = falseAlarms(customersOf(*table), 200);
        QVERIFY2(alarms <= 10, qPrintable(QString("%1 of 200").arg(alarms)));
    }

    void neitherDoShufflesOfOtherData_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("ties");
        for (const int size : {30, 80, 300}) {
            QTest::addRow("%d with a long tail", size) << size << false;
            QTest::addRow("%d with heavy ties", size) << size << true;
        }
    }
    void neitherDoShufflesOfOtherData()
    {
        QFETCH(int, size);
        QFETCH(bool, ties);
        std::mt19937 random(1);
        Customers customers;
        for (int i = 0; i < size; ++i) {
            customers.age.push_back(20 + std::int64_t(random() % 40));
            customers.income.push_back(std::int64_t(random() % 1000));
            customers.amount.push_back(ties ? 50 * double(1 + random() % 2)
                                            : std::exp(4 + double(random() % 1000) / 250));
            customers.frequency.push_back(ties ? double(random() % 3 == 0) : double(random() % 30));
            customers.region.emplace_back(std::string(1, char('A' + random() % 4)));
        }
        const int alarms = falseAlarms(customers, 200);
        QVERIFY2(alarms <= 10, qPrintable(QString("%1 of 200").arg(alarms)));
    }
};

QTEST_GUILESS_MAIN(TestAgeFindings)
#include "tst_agefindings.moc"
