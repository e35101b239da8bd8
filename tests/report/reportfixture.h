// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handmade.h"
#include "models/report/ageregionreport.h"

#include <random>

/// Tables, options and reports made of them, for the tests of what reports say.
namespace reportfixture {

using namespace clientele;
using namespace clientele::report;
using handmade::Customer;

inline table::TablePtr tableOf(const std::vector<Customer> &customers, bool regions = true)
{
    std::vector<std::int64_t> ids;
    std::vector<double> ages;
    std::vector<double> amounts;
    std::vector<double> frequencies;
    std::vector<std::optional<std::string>> names;
    for (const Customer &customer : customers) {
        ids.push_back(std::int64_t(ids.size()) + 1);
        ages.push_back(customer.age);
        amounts.push_back(customer.amount);
        frequencies.push_back(customer.frequency);
        names.emplace_back(customer.region.toStdString());
    }
    std::vector<table::ColumnPtr> columns{table::Column::integers("user_id", ids), table::Column::reals("age", ages),
                                          table::Column::reals("purchase_amount", amounts),
                                          table::Column::reals("purchase_frequency", frequencies)};
    std::vector<table::Role> roles{table::Role::Customer, table::Role::Age, table::Role::Amount,
                                   table::Role::PurchaseFrequency};
    if (regions) {
        columns.push_back(table::Column::text("region", names));
        roles.push_back(table::Role::Region);
    }
    return *table::Table::make(columns, roles);
}

inline sources::ImportAccount account(const table::Table &table)
{
    sources::ImportAccount account;
    account.inputs = QStringList{"data/it's customers.csv"};
    account.encoding = "UTF-8";
    account.delimiter = ',';
    account.decimal = '.';
    account.bytes = 7000;
    account.sha256 = QByteArray(64, 'f');
    account.rows = table.rows();
    return account;
}

inline ReportOptions options(Privacy privacy = Privacy::Personal)
{
    ReportOptions options;
    options.privacy = privacy;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    options.version = "1.2.3";
    return options;
}

inline std::vector<Customer> random(unsigned seed, std::size_t n, int regions)
{
    std::mt19937 engine(seed);
    std::vector<Customer> customers;
    for (std::size_t i = 0; i < n; ++i)
        customers.push_back({20.0 + engine() % 30,
                             QString("Region %1").arg(engine() % unsigned(regions) * (engine() % 2)),
                             double(engine() % 1000) + 1, double(engine() % 20)});
    return customers;
}

inline insights::Finding finding(const QString &id, const QString &group, const QString &statement, std::size_t n)
{
    insights::Finding finding;
    finding.id = id;
    finding.kind = insights::Kind::Tested;
    finding.statement = statement;
    finding.recommendationTitle = "Raise the budget";
    finding.recommendation = "Start in West, where 22 of the 37 live.";
    finding.evidence.group = group;
    finding.evidence.n = n;
    finding.evidence.adjustedPValue = 0.0001;
    finding.evidence.low = 198.45;
    finding.evidence.high = 234.32;
    finding.evidence.tests = 8;
    return finding;
}

inline Report make(const table::Table &table, const ReportOptions &options, const query::FilterSet &filters = {},
                   const std::vector<insights::Finding> &findings = {}, const query::BandOptions &bands = {})
{
    const auto report = ageRegionReport(table, account(table), filters, bands, findings, options);
    return report ? *report : Report();
}

template <class Kind>
const Kind *block(const Report &report)
{
    for (const Block &one : report.blocks) {
        if (const auto *found = std::get_if<Kind>(&one))
            return found;
    }
    return nullptr;
}

inline const Chart *chart(const Report &report, const QString &id)
{
    for (const Block &one : report.blocks) {
        const auto *found = std::get_if<ChartBlock>(&one);
        if (found && found->id == id)
            return &found->chart;
    }
    return nullptr;
}

inline QString factOf(const Report &report, const QString &label)
{
    for (const Fact &fact : report.facts) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

} // namespace reportfixture
