// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

#include <QFile>
#include <QStringList>

namespace clientele::testing {

/// The folder with the public data sets; it need not exist.
inline QString dataFolder()
{
    const QString given = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return given.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : given;
}

/// The customers of purchasing-behaviors, read without the program's own reader. nullptr where the file is absent.
inline table::TablePtr customerFile()
{
    using table::Column;
    using table::Role;
    QFile file(dataFolder() + QStringLiteral("/purchasing-behaviors/Customer Purchasing Behaviors.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return nullptr;
    std::vector<std::int64_t> id, age, income, amount, frequency;
    std::vector<double> loyalty;
    std::vector<std::optional<std::string>> region;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() != 7)
            continue;
        id.push_back(cells[0].toLongLong());
        age.push_back(cells[1].toLongLong());
        income.push_back(cells[2].toLongLong());
        amount.push_back(cells[3].toLongLong());
        loyalty.push_back(cells[4].toDouble());
        region.emplace_back(cells[5].toStdString());
        frequency.push_back(cells[6].toLongLong());
    }
    return *table::Table::make(
        {Column::integers(QStringLiteral("user_id"), id), Column::integers(QStringLiteral("age"), age),
         Column::integers(QStringLiteral("annual_income"), income),
         Column::integers(QStringLiteral("purchase_amount"), amount),
         Column::reals(QStringLiteral("loyalty_score"), loyalty), Column::text(QStringLiteral("region"), region),
         Column::integers(QStringLiteral("purchase_frequency"), frequency)},
        {Role::Customer, Role::Age, Role::Income, Role::Amount, Role::None, Role::Region, Role::PurchaseFrequency});
}

} // namespace clientele::testing
