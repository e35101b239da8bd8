// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"
#include "models/sources/typedecision.h"

namespace clientele::sources {

/// Numbers that a spreadsheet's days were written as become dates: a guess, taken and told, unless a type was asked
/// for.
void takeSerialDates(const ReadOptions &options, std::vector<table::ColumnPtr> &columns, ImportAccount &account);

/// Puts the guesses that only a person can judge among the account's questions.
void ask(const ReadOptions &options, const TypeDecision &types, const std::vector<table::ColumnPtr> &columns,
         ImportAccount &account);

/// Files that were put together although their columns differ. @param first the one that they differ from.
[[nodiscard]] QStringList warningsOf(const std::vector<ColumnDifference> &differences, const QString &first);

} // namespace clientele::sources
