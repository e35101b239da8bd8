// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace clientele::joins {

/// How well the names of two columns say that they hold the same key.
struct NameMatch
{
    double score = 0; ///< in [0, 1]; 0: the names tell nothing
    QString reason;   ///< a phrase: "the same name"
};

/// A column's name in its table, taken apart once.
struct KeyName
{
    QString name;
    QString compact;   ///< letters and digits, lower case
    QStringList stem;  ///< its words without those for "id"; of a bare "id" empty
    QStringList table; ///< the words of its table's name
    bool hasIdWord = false;

    [[nodiscard]] bool isBare() const { return stem.isEmpty(); }
};

[[nodiscard]] KeyName keyName(const QString &column, const QString &tableName);

/// "item_id" and "id" of items, "customer_id" and "Customer ID" and "cust_no", "sku" and "StockCode"; singular and
/// plural of English and German words are one.
[[nodiscard]] NameMatch matchNames(const KeyName &a, const KeyName &b);

} // namespace clientele::joins
