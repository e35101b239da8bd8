// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Expected figures: pandas 1.5.3 (keep_default_na=False, na_values=['']) on the same files.

#include "models/sources/source.h"
#include "tests/requirement.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace clientele;
using namespace clientele::sources;
using table::Role;

namespace {

QString dataFolder()
{
    const QString asked = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return asked.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : asked;
}

struct Expected
{
    const char *column;
    const char *type;
    std::size_t missing;
    unsigned distinct;
    double sum; // of numbers
};

double sumOf(const table::Column &column)
{
    double sum = 0;
    for (std::size_t row = 0; row < column.size(); ++row)
        sum += column.number(row).value_or(0);
    return sum;
}

void compare(const table::Table &table, const std::vector<Expected> &expected)
{
    QCOMPARE(table.columnCount(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const table::Column &column = table.column(i);
        QCOMPARE(column.name(), QString(expected[i].column));
        QCOMPARE(table::toString(column.type()), QString(expected[i].type));
        QCOMPARE(column.missing(), expected[i].missing);
        QCOMPARE(column.denseCodes().count(), expected[i].distinct);
        if (column.isNumeric())
            QVERIFY(std::abs(sumOf(column) - expected[i].sum) <= 1e-9 * std::abs(expected[i].sum));
    }
}

QString range(const table::Column &column)
{
    const auto [low, high] = std::minmax_element(column.dates().begin(), column.dates().end());
    return QString::fromStdString(table::toIso(*low, column.isDateOnly()) + " " +
                                  table::toIso(*high, column.isDateOnly()));
}

} // namespace

class TestRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CLIENTELE_NEEDS_DATA(QFileInfo(dataFolder()).isDir()); }

    void twoYearsOfAnOnlineShop()
    {
        const auto source = open({dataFolder() + "/online-retail-ii/online_retail_II.csv.gz"});
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.rows, std::size_t(1'067'371));
        QCOMPARE(source->account.rejected, std::size_t(0));
        QVERIFY(source->account.warnings.isEmpty());
        compare(*source->table, {{"Invoice", "text", 0, 53'628, 0},
                                 {"StockCode", "text", 0, 5'305, 0},
                                 {"Description", "text", 4'382, 5'698, 0},
                                 {"Quantity", "integer", 0, 1'057, 10'608'492},
                                 {"InvoiceDate", "date", 0, 47'635, 0},
                                 {"Price", "real", 0, 2'807, 4962621.627999999},
                                 {"Customer ID", "integer", 243'007, 5'942, 12633080296.0},
                                 {"Country", "text", 0, 43, 0}});
        QCOMPARE(range(source->table->column(4)), QStringLiteral("2009-12-01T07:45:00 2011-12-09T12:50:00"));
    }

    void aFolderOfDaysIsTheYearPutTogether()
    {
        const std::vector<Expected> expected = {{"InvoiceNo", "text", 0, 25'900, 0},
                                                {"StockCode", "text", 0, 4'070, 0},
                                                {"Description", "text", 1'454, 4'223, 0},
                                                {"Quantity", "integer", 0, 722, 5'176'450},
                                                {"InvoiceDate", "date", 0, 23'260, 0},
                                                {"UnitPrice", "real", 0, 1'630, 2498803.974},
                                                {"CustomerID", "integer", 135'080, 4'372, 6219475867.0},
                                                {"Country", "text", 0, 38, 0}};
        for (const QString name : {"/online-retail/by-day", "/online-retail/online_retail.csv.gz"}) {
            const auto source = open({dataFolder() + name});
            QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
            QCOMPARE(source->account.rows, std::size_t(541'909));
            compare(*source->table, expected);
            QCOMPARE(range(source->table->column(4)), QStringLiteral("2010-12-01T08:26:00 2011-12-09T12:50:00"));
        }
    }

    void fiveExportsOfOneCampaign_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("dates");
        const QString days = "2012-07-30 2014-06-29";
        QTest::newRow("tabs, D-M-Y") << "marketing_campaign.csv" << days;
        QTest::newRow("semicolons, mark, D.M.Y") << "marketing_campaign_semicolon_bom_dotdate.csv" << days;
        QTest::newRow("semicolons, mark, ISO") << "marketing_campaign_semicolon_bom_isodate.csv" << days;
        QTest::newRow("commas, CRLF") << "marketing_campaign_comma_snakecase_crlf.csv" << days;
        QTest::newRow("names of months") << "marketing_campaign_comma_monthname_swapped_dates.csv"
                                         << "2012-01-08 2014-12-06";
    }
    void fiveExportsOfOneCampaign()
    {
        QFETCH(QString, name);
        QFETCH(QString, dates);
        const auto source = open({dataFolder() + "/marketing-campaign/" + name});
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        const table::Table &table = *source->table;
        QCOMPARE(table.rows(), std::size_t(2'240));
        QCOMPARE(source->account.rejected, std::size_t(0));
        QCOMPARE(sumOf(*table.find(Role::Customer)), 12526438.0);
        QCOMPARE(table.find(Role::Income)->missing(), std::size_t(24));
        QCOMPARE(sumOf(*table.find(Role::Income)), 115779909.0);
        QCOMPARE(range(table.column(7)), dates);
        QVERIFY(table.find(Role::OrderDate) == nullptr); // the day is that of the enrolment
        for (const Role role : {Role::BirthYear, Role::Education, Role::MaritalStatus, Role::Recency, Role::Response})
            QVERIFY(table.find(role) != nullptr);
        QCOMPARE(
            std::count_if(table.roles().begin(), table.roles().end(), [](Role role) { return role != Role::None; }), 7);
    }

    void eventsWithMicroseconds()
    {
        const auto source = open({dataFolder() + "/clique-bait/csv/events.csv"});
        QVERIFY(source.has_value());
        const table::Column &times = *source->table->find(Role::EventTime);
        QCOMPARE(range(times), QStringLiteral("2020-01-01T07:44:56.541202 2020-05-28T20:17:15.514933"));
        QCOMPARE(times.denseCodes().count(), 32'734U);
        QCOMPARE(sumOf(*source->table->find(Role::Page)), 216107.0);
        QVERIFY(source->table->column(1).type() == table::Type::Text);
    }

    void rolesAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("roles");
        QTest::newRow("customers") << "purchasing-behaviors/Customer Purchasing Behaviors.csv"
                                   << "customer age income amount - region purchaseFrequency";
        QTest::newRow("shop") << "online-retail/by-day/2011-01-21.csv"
                              << "order product productName quantity orderDate unitPrice customer country";
        QTest::newRow("shop customers") << "shopsmart/customers.csv"
                                        << "customer device location currency";
        QTest::newRow("shop orders") << "shopsmart/orders.csv"
                                     << "order customer status orderDate";
        QTest::newRow("shop lines") << "shopsmart/line_items.csv"
                                    << "- order product quantity";
        QTest::newRow("shop products") << "shopsmart/products.csv"
                                       << "product productName unitPrice";
        QTest::newRow("events") << "clique-bait/csv/events.csv"
                                << "session device page event - eventTime";
        QTest::newRow("users") << "clique-bait/csv/users.csv"
                               << "customer device -";
        QTest::newRow("pages") << "clique-bait/csv/page_hierarchy.csv"
                               << "page - category product";
        QTest::newRow("campaigns") << "clique-bait/csv/campaign_identifier.csv"
                                   << "campaign - - - -";
        QTest::newRow("kinds of events") << "clique-bait/csv/event_identifier.csv"
                                         << "event -";
    }
    void rolesAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, roles);
        const auto source = open({dataFolder() + "/" + name});
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QStringList found;
        for (const Role role : source->table->roles())
            found.append(role == Role::None ? QStringLiteral("-") : table::token(role));
        QCOMPARE(found.join(' '), roles);
    }

    void tablesThatDifferAreJoinedNotAppended()
    {
        const auto source = open({dataFolder() + "/shopsmart"});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QVERIFY(source->account.joins.has_value());
    }
};

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
