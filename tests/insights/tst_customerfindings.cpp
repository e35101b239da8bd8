// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/findings.h"
#include "models/insights/customercolumns.h"
#include "models/sources/source.h"
#include "models/stats/random.h"
#include "tests/requirement.h"
#include "tests/stats/near.h"

#include <QFile>

#include <cmath>

using namespace clientele;
using namespace clientele::insights;
using table::Column;
using table::ColumnPtr;
using table::Role;

namespace {

const QLocale english(QStringLiteral("en_US"));

std::vector<Finding> find(const table::Table &table, const query::FilterSet &filters = {})
{
    auto findings = customerFindings(table, filters, Format(english));
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

bool says(const std::vector<Finding> &findings, const QString &beginning)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &one) { return one.statement.startsWith(beginning); });
}

std::size_t testedIn(const std::vector<Finding> &findings)
{
    return std::size_t(
        std::count_if(findings.begin(), findings.end(), [](const Finding &one) { return one.kind == Kind::Tested; }));
}

/// Roles as the program finds them.
table::TablePtr tableOf(const std::vector<ColumnPtr> &columns)
{
    return *table::Table::make(columns, table::findRoles(columns));
}

/// What the columns are called; everything else is the same.
struct Names
{
    const char *id, *income, *wine, *meat, *web, *store, *catalogue, *visits, *deals, *kids, *teens, *response;
};
constexpr Names likeTheFile{"ID",
                            "Income",
                            "MntWines",
                            "MntMeat",
                            "NumWebPurchases",
                            "NumStorePurchases",
                            "NumCatalogPurchases",
                            "NumWebVisitsMonth",
                            "NumDealsPurchases",
                            "Kidhome",
                            "Teenhome",
                            "Response"};

/// Made so that income brings wine, meat and catalogue orders and keeps from visits; children bring visits and deals
/// and take money; childless households answer.
/// @param informative false: every column is drawn by itself.
table::TablePtr made(const Names &names, std::uint64_t seed, std::size_t rows = 400, bool informative = true)
{
    stats::Random random(seed);
    std::vector<std::int64_t> id, wine, meat, web, store, catalogue, visits, deals, kids, teens;
    std::vector<double> income;
    std::vector<std::uint8_t> response;
    for (std::size_t i = 0; i < rows; ++i) {
        const double z = random.normal();
        const auto level = [&] { return informative ? z : random.normal(); };
        const auto whole = [&](double value) { return std::int64_t(std::max(0.0, std::round(value))); };
        id.push_back(std::int64_t(i) + 1000);
        income.push_back(50'000 + 15'000 * z);
        const bool child = random.uniform() < 0.5;
        const auto family = [&] { return informative ? (child ? 1.0 : 0.0) : (random.uniform() < 0.5 ? 1.0 : 0.0); };
        kids.push_back(child && i % 2 == 0 ? 1 : 0);
        teens.push_back(child && i % 2 == 1 ? 2 : 0);
        wine.push_back(whole(300 + 150 * level() - 120 * family() + 60 * random.normal()));
        meat.push_back(whole(150 + 80 * level() - 60 * family() + 30 * random.normal()));
        web.push_back(whole(4 + 0.8 * level() + 2 * random.normal()));
        store.push_back(whole(6 + 1.5 * level() - family() + 1.5 * random.normal()));
        catalogue.push_back(whole(2.5 + 2 * level() - family() + 0.7 * random.normal()));
        visits.push_back(whole(5 - 2 * level() + 2 * family() + random.normal()));
        deals.push_back(whole(2 + 2.5 * family() + random.normal()));
        response.push_back(random.uniform() < (informative ? (child ? 0.08 : 0.35) : 0.2) ? 1 : 0);
    }
    const auto named = [](const char *name) { return QString::fromUtf8(name); };
    return tableOf({Column::integers(named(names.id), id), Column::reals(named(names.income), income),
                    Column::integers(named(names.wine), wine), Column::integers(named(names.meat), meat),
                    Column::integers(named(names.web), web), Column::integers(named(names.store), store),
                    Column::integers(named(names.catalogue), catalogue), Column::integers(named(names.visits), visits),
                    Column::integers(named(names.deals), deals), Column::integers(named(names.kids), kids),
                    Column::integers(named(names.teens), teens), Column::booleans(named(names.response), response)});
}

} // namespace

class TestCustomerFindings : public QObject
{
    Q_OBJECT

    std::optional<sources::Source> m_campaign;

    void initReal()
    {
        const QString folder =
            qEnvironmentVariable("CLIENTELE_TEST_DATA", QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data"));
        const QString file = folder + "/marketing-campaign/marketing_campaign.csv";
        if (!m_campaign && QFile::exists(file)) {
            if (auto source = sources::open({file}))
                m_campaign = std::move(*source);
        }
    }

private Q_SLOTS:
    void initTestCase() { initReal(); }

    void theRealFileTellsWhatIsInIt()
    {
        CLIENTELE_NEEDS_DATA(m_campaign.has_value());
        const auto findings = find(*m_campaign->table);
        if (qEnvironmentVariableIsSet("CLIENTELE_PRINT")) {
            for (const Finding &one : findings)
                qInfo().noquote() << one.strength << one.id << one.statement << "|" << one.recommendationTitle
                                  << one.recommendation;
        }
        for (const char *statement :
             {"Higher income goes with higher total spend", "Higher income goes with more catalogue purchases",
              "Higher income goes with higher spend on wine", "Higher income goes with higher spend on meat",
              "Higher income goes with fewer web visits", "Households with children spend less: 407 against 1,106",
              "Households with children buy less", "Households with children visit the site more",
              "Households with children take more deals", "Store and web carry the orders: 79\u00a0% of them together",
              "Catalogue and store carry the money", "Wine and meat drive what is spent"}) {
            QVERIFY2(says(findings, QString::fromUtf8(statement)), statement);
        }
        for (const Finding &one : findings) {
            QVERIFY2(one.study.has_value() && one.picture.has_value(), qPrintable(one.id));
            QVERIFY2(!one.recommendationTitle.isEmpty() && !one.recommendation.isEmpty(), qPrintable(one.id));
            QVERIFY2(one.strength > 0 && one.strength <= 1, qPrintable(one.id));
            const Evidence &e = one.evidence;
            QVERIFY(one.kind == Kind::Described ||
                    (e.pValue && *e.adjustedPValue >= *e.pValue && *e.adjustedPValue < 0.025));
            QVERIFY(one.kind == Kind::Described ||
                    (e.low && e.high && *e.low <= *e.difference && *e.difference <= *e.high));
        }
    }

    // SciPy 1.10.1, pandas 1.5.3; the intervals of ρ and of differences from the formulas named in stats/dependent.h.
    void evidenceIsThatOfSciPy()
    {
        CLIENTELE_NEEDS_DATA(m_campaign.has_value());
        const auto findings = find(*m_campaign->table);
        struct Expected
        {
            const char *id;
            std::size_t n;
            double value, low, high, pValue;
        };
        const std::vector<Expected> expected{
            {"goes-with:Income:NumCatalogPurchases", 2216, 0.7918406763718137, 0.7733452167609518, 0.8089894373508014,
             0},
            {"goes-with:Income:NumWebVisitsMonth", 2216, -0.6436667948819774, -0.6696925168384763, -0.6160619762887684,
             1.7027015392138032e-259},
            {"goes-with:Income:MntWines", 2216, 0.830056050542334, 0.8144163091924348, 0.8444907436379762, 0},
            {"children:NumWebVisitsMonth", 1602, 6.049313358302122, 2.3532243480758304, 2.7924243121020815,
             1.760673554563593e-110},
            {"channel-money:NumCatalogPurchases+NumStorePurchases", 2240, 0.8047774494072306, 0.0558972030158032,
             0.09951059137162432, 5.730068494675595e-16},
            {"response:no-children", 638, 0.26489028213166144, 0.12550252374608054, 0.2001048359295487,
             1.8960404924062284e-20},
        };
        for (const Expected &one : expected) {
            const Finding *finding = byId(findings, one.id);
            QVERIFY2(finding, one.id);
            QCOMPARE(finding->evidence.n, one.n);
            QVERIFY_NEAR(finding->evidence.value, one.value, 1e-9);
            QVERIFY_NEAR(*finding->evidence.low, one.low, 1e-9);
            QVERIFY_NEAR(*finding->evidence.high, one.high, 1e-9);
            if (one.pValue > 1e-300)
                QVERIFY_NEAR(*finding->evidence.pValue, one.pValue, 1e-7);
        }
        const Finding *visits = byId(findings, "children:NumWebVisitsMonth");
        QVERIFY_NEAR(*visits->evidence.rankBiserial, 0.5985455093359007, 1e-9);
        QVERIFY_NEAR(visits->evidence.reference, 3.476489028213166, 1e-9);
    }

    void otherWordsAndLanguagesAreUnderstood_data()
    {
        QTest::addColumn<int>("names");
        for (int i = 0; i < 7; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }

    void otherWordsAndLanguagesAreUnderstood()
    {
        static constexpr Names all[] = {
            likeTheFile,
            {"customer_id", "annual_income", "wine_spend", "meat_spend", "web_orders", "store_orders", "catalog_orders",
             "web_visits_per_month", "discount_orders", "children_small", "teenagers", "campaign_response"},
            {"Kundennummer", "Jahreseinkommen", "Ausgaben_Wein", "Ausgaben_Fleisch", "Bestellungen_Web",
             "Bestellungen_Filiale", "Bestellungen_Katalog", "Webseitenbesuche_Monat", "Rabattkäufe", "Kleinkinder",
             "Jugendliche", "Reaktion"},
            {"id_client", "revenu_annuel", "depenses_vin", "depenses_viande", "achats_web", "achats_magasin",
             "achats_catalogue", "visites_site_mois", "achats_promo", "enfants", "adolescents", "reponse"},
            {"id_cliente", "ingresos", "gasto_vinos", "gasto_carne", "compras_web", "compras_tienda",
             "compras_catalogo", "visitas_web_mes", "compras_descuento", "ninos_en_casa", "adolescentes_en_casa",
             "respuesta"},
            {"Kundennr", "Einkommen", "Weinausgaben", "Fleischausgaben", "Onlinekäufe", "Ladenkäufe", "Katalogkäufe",
             "Onlinebesuche", "Rabattkäufe", "Kinder_unter_12", "Kinder_ab_12", "Kampagnenreaktion"},
            {"CustId", "HouseholdIncome", "SpentWine", "SpentMeat", "OrdersOnline", "OrdersShop", "OrdersCatalog",
             "SiteVisits", "CouponOrders", "KidsAtHome", "TeensAtHome", "AcceptedLastOffer"}};
        QFETCH(int, names);
        const auto findings = find(*made(all[names], 7));
        for (const char *statement :
             {"Higher income goes with higher total spend", "Higher income goes with more catalogue purchases",
              "Higher income goes with higher spend on wine", "Higher income goes with higher spend on meat",
              "Higher income goes with fewer web visits", "Households with children spend less",
              "Households with children visit the site more", "Households with children take more deals",
              "Store and web carry the orders", "Catalogue",
              "Households without children answered the campaign more often"}) {
            QVERIFY2(says(findings, QString::fromUtf8(statement)), statement);
        }
    }

    void bareNamesOfProductsAndChannelsAreUnderstood()
    {
        const auto found =
            recognise(*tableOf({Column::integers("Customer", {1, 2, 3, 4}), Column::integers("Wine", {10, 0, 35, 7}),
                                Column::integers("Meat", {1, 20, 3, 4}), Column::integers("Shop", {1, 5, 3, 4}),
                                Column::integers("Online", {1, 2, 0, 4})}));
        QCOMPARE(found.products.size(), std::size_t(2));
        QCOMPARE(found.channels.size(), std::size_t(2));
        QCOMPARE(found.channels[0].measure, "store purchases");
        QCOMPARE(found.channels[1].measure, "web purchases");
    }

    void aTotalOfTheTableIsUsedAsItIs()
    {
        const auto found =
            recognise(*tableOf({Column::integers("Id", {1, 2, 3}), Column::integers("MntWine", {1, 2, 3}),
                                Column::integers("MntTea", {3, 2, 1}), Column::integers("MntTotal", {4, 5, 6}),
                                Column::integers("NumTotalPurchases", {1, 2, 5})}));
        QCOMPARE(found.totalSpend->column, "MntTotal");
        QCOMPARE(found.totalOrders->column, "NumTotalPurchases");
        QCOMPARE(found.products.size(), std::size_t(2));
        QCOMPARE(found.products[1].measure, "spend on tea");
    }

    void noInformationSeldomGivesATestedFinding()
    {
        std::size_t alarms = 0;
        constexpr std::uint64_t runs = 300;
        for (std::uint64_t seed = 1; seed <= runs; ++seed)
            alarms += testedIn(find(*made(likeTheFile, seed, 120, false))) > 0 ? 1 : 0;
        QVERIFY2(alarms <= runs * 5 / 100, qPrintable(QString::number(alarms)));
    }

    void shuffledColumnsOfTheRealFileSeldomGiveATestedFinding()
    {
        CLIENTELE_NEEDS_DATA(m_campaign.has_value());
        std::size_t alarms = 0;
        constexpr std::uint64_t runs = 60;
        for (std::uint64_t seed = 1; seed <= runs; ++seed)
            alarms += testedIn(find(*shuffled(*m_campaign->table, seed))) > 0 ? 1 : 0;
        QVERIFY2(alarms <= runs * 5 / 100, qPrintable(QString::number(alarms)));
    }

    void nothingToFindIsAnEmptyList()
    {
        QVERIFY(find(*tableOf({Column::integers("x", {})})).empty());
        QVERIFY(find(*tableOf({Column::integers("x", {1})})).empty());
        QVERIFY(find(*tableOf({Column::text("word", {std::string("a"), std::string("b")})})).empty());
        const auto none =
            allFindings(query::MemoryEngine(*tableOf({Column::integers("x", {1, 2, 3})})), {}, {}, Format());
        QVERIFY(none && none->empty());
        // All missing, all equal.
        const table::Validity missing({0}, 20);
        const auto empty = *table::Table::make({Column::reals("income", std::vector<double>(20), missing),
                                                Column::reals("MntWine", std::vector<double>(20, 3)),
                                                Column::reals("MntMeat", std::vector<double>(20, 3))},
                                               {Role::Income, Role::None, Role::None});
        QVERIFY(find(*empty).empty());
    }

    void linesOfOrdersAreNoCustomers()
    {
        std::vector<std::int64_t> customer;
        std::vector<double> income, spend;
        for (int i = 0; i < 100; ++i) {
            customer.push_back(i / 10);
            income.push_back(i);
            spend.push_back(2 * i);
        }
        const auto lines = *table::Table::make(
            {Column::integers("customer", customer), Column::reals("income", income), Column::reals("amount", spend)},
            {Role::Customer, Role::Income, Role::Amount});
        QVERIFY(find(*lines).empty());
        QVERIFY(!find(*lines->withRole(0, Role::None)).empty());
    }

    void groupsUnderFiveAreNeverTested()
    {
        std::vector<std::uint8_t> response;
        std::vector<std::optional<std::string>> group;
        for (int i = 0; i < 204; ++i) {
            response.push_back(i < 4 ? 1 : i % 20 == 0);
            group.emplace_back(i < 4 ? "few" : i % 2 == 0 ? "a" : "b");
        }
        const auto small = tableOf({Column::text("Education", group), Column::booleans("Response", response)});
        QVERIFY(!byId(find(*small), "response:Education=few"));
        response.push_back(1);
        group.emplace_back("few");
        const auto five = tableOf({Column::text("Education", group), Column::booleans("Response", response)});
        const auto findings = find(*five);
        QVERIFY(byId(findings, "response:Education=few"));
    }

    void filtersHoldInEveryFigure()
    {
        const auto table = made(likeTheFile, 7);
        query::FilterSet filters;
        filters.set({"Income", {}, {{50'000, 1e9, true, true}}, false, {}});
        for (const Finding &one : find(*table, filters))
            QVERIFY(one.evidence.of < 260 && one.evidence.rows.filters == filters);
        filters.set({"no such", {"x"}, {}, false, {}});
        QVERIFY(!customerFindings(*table, filters, Format()));
    }

private:
    /// Every column by itself.
    static table::TablePtr shuffled(const table::Table &table, std::uint64_t seed)
    {
        stats::Random random(seed);
        std::vector<ColumnPtr> columns;
        for (std::size_t c = 0; c < table.columnCount(); ++c) {
            const Column &column = table.column(c);
            std::vector<std::uint32_t> order(table.rows());
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = std::uint32_t(i);
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            if (!column.isNumeric() && column.type() != table::Type::Text) {
                columns.push_back(table.columnPtr(c));
                continue;
            }
            std::vector<double> numbers;
            std::vector<std::optional<std::string>> texts;
            std::vector<std::uint64_t> bits((order.size() + 63) / 64, 0);
            for (std::size_t i = 0; i < order.size(); ++i) {
                if (column.isValid(order[i]))
                    bits[i / 64] |= std::uint64_t(1) << (i % 64);
                if (column.isNumeric())
                    numbers.push_back(column.number(order[i]).value_or(0));
                else
                    texts.push_back(column.isValid(order[i]) ? std::optional(column.plainText(order[i]))
                                                             : std::nullopt);
            }
            columns.push_back(column.isNumeric()
                                  ? Column::reals(column.name(), numbers, table::Validity(bits, order.size()))
                                  : Column::text(column.name(), texts));
        }
        return *table::Table::make(columns, table.roles());
    }
};

QTEST_GUILESS_MAIN(TestCustomerFindings)
#include "tst_customerfindings.moc"
