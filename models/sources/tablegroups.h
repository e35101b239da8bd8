// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"
#include "models/sources/textinput.h"

namespace clientele::sources {

/// Inputs that are read as one table.
struct TableGroup
{
    std::vector<TextInput> texts;
    std::vector<QString> columns;
};

/// Texts with the same columns, in any order, go together; groups in the order of their first texts.
/// @errors as prepareFiles().
[[nodiscard]] Result<std::vector<TableGroup>> groupTexts(const std::vector<TextInput> &texts,
                                                         const ReadOptions &options, const Progress &progress);

/// Whether two tables are rather one whose columns differ in a few: half of all are the same, but for spelling.
[[nodiscard]] bool areNearlyTheSame(const std::vector<QString> &some, const std::vector<QString> &others);

/// What to call a table that is read from these: "orders" of orders.csv, of orders.csv.gz and of shop.xlsx#orders, and
/// of orders-2024.csv and orders-2025.csv.
[[nodiscard]] QString tableNameOf(const QStringList &inputs);

} // namespace clientele::sources
