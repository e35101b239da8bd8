// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/ageregion.h"

#include <QFile>

#include <cmath>
#include <map>

namespace handmade {

struct Customer
{
    double age = 0;
    QString region;
    double amount = 0;
    double frequency = 0;
};

inline double quantile(const std::vector<double> &sorted, double p)
{
    const double at = p * double(sorted.size() - 1);
    const auto below = std::size_t(std::floor(at));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

inline clientele::stats::FiveNumber box(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    clientele::stats::FiveNumber five{
        values.front(), quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), values.back(), 0, 0, {}};
    const double reach = 1.5 * (five.q3 - five.q1);
    five.lowerWhisker = *std::find_if(values.begin(), values.end(), [&](double v) { return v >= five.q1 - reach; });
    five.upperWhisker = *std::find_if(values.rbegin(), values.rend(), [&](double v) { return v <= five.q3 + reach; });
    for (const double value : values) {
        if (value < five.lowerWhisker || value > five.upperWhisker)
            five.outliers.push_back(value);
    }
    return five;
}

template <class Figures>
void fill(Figures &figures, const std::vector<Customer> &customers)
{
    figures.customers = customers.size();
    double frequency = 0;
    for (const Customer &customer : customers) {
        figures.totalPurchase += customer.amount;
        frequency += customer.frequency;
    }
    if (!customers.empty()) {
        figures.averageOrderValue = figures.totalPurchase / double(customers.size());
        figures.meanPurchaseFrequency = frequency / double(customers.size());
    }
}

/// A study as the engine would make it, by the shortest code that does: bands of 5 years, closed left.
inline clientele::query::AgeRegionStudy study(const std::vector<Customer> &customers, bool withRegions = true)
{
    using namespace clientele::query;
    AgeRegionStudy result;
    result.ageColumn = QStringLiteral("age");
    result.amountColumn = QStringLiteral("amount");
    result.frequencyColumn = QStringLiteral("frequency");
    if (withRegions)
        result.regionColumn = QStringLiteral("region");
    result.rows = result.rowsUsed = customers.size();
    QStringList regions;
    std::map<int, std::vector<Customer>> bands;
    std::vector<double> frequencies;
    for (const Customer &customer : customers) {
        bands[int(std::floor(customer.age / 5))].push_back(customer);
        frequencies.push_back(customer.frequency);
        if (withRegions && !regions.contains(customer.region))
            regions += customer.region;
    }
    fill(result.overall, customers);
    std::sort(frequencies.begin(), frequencies.end());
    if (!frequencies.empty())
        result.overall.medianPurchaseFrequency = quantile(frequencies, 0.5);
    const auto regionsOf = [&](const std::vector<Customer> &some) {
        std::vector<RegionFigures> all;
        for (const QString &region : regions) {
            std::vector<Customer> here;
            std::copy_if(some.begin(), some.end(), std::back_inserter(here),
                         [&](const Customer &customer) { return customer.region == region; });
            RegionFigures figures;
            figures.region = region;
            fill(figures, here);
            all.push_back(figures);
        }
        return all;
    };
    result.regions = regionsOf(customers);
    for (int k = bands.empty() ? 0 : bands.begin()->first; !bands.empty() && k <= bands.rbegin()->first; ++k) {
        const std::vector<Customer> &here = bands[k];
        AgeBand band;
        band.lower = 5 * k;
        band.upper = 5 * (k + 1);
        band.band = QStringLiteral("%1–%2").arg(5 * k).arg(5 * (k + 1));
        fill(band, here);
        band.share = double(here.size()) / double(customers.size());
        if (!here.empty()) {
            std::vector<double> values;
            for (const Customer &customer : here)
                values.push_back(customer.frequency);
            band.purchaseFrequency = box(values);
        }
        band.regions = regionsOf(here);
        result.bands.push_back(band);
    }
    return result;
}

/// The customers of ../shared/data/purchasing-behaviors; empty where it is absent.
inline std::vector<Customer> realCustomers()
{
    const QString folder =
        qEnvironmentVariable("CLIENTELE_TEST_DATA", QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data"));
    QFile file(folder + QStringLiteral("/purchasing-behaviors/Customer Purchasing Behaviors.csv"));
    std::vector<Customer> customers;
    if (!file.open(QIODevice::ReadOnly))
        return customers;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        if (fields.size() == 7)
            customers.push_back(
                {fields[1].toDouble(), QString::fromUtf8(fields[5]), fields[3].toDouble(), fields[6].toDouble()});
    }
    return customers;
}

} // namespace handmade
