// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::sources {

/// A table that was read, with the name that joins call it by.
struct TableSource
{
    QString name;
    Source source;
};

/// The names made different from each other.
void makeNamesUnique(std::vector<TableSource> &tables);

/// Without what was chosen about columns by their names: of several tables each has only some of them.
[[nodiscard]] ReadOptions withoutColumnChoices(ReadOptions options);
/// Says of tables that they came from one file; their part of it is their name where none is said. @param bytes of the
/// file; they count once.
void setFileOf(std::vector<TableSource> &tables, const QString &path, qint64 bytes, const QByteArray &sha256);
/// That a file has several tables and one is to be named. @param tables one or more.
[[nodiscard]] tl::unexpected<Error> severalTables(const QString &path, const QStringList &tables);

/// Reads inputs as open() does, but leaves tables with other columns by themselves: for a person who chooses how they
/// are joined.
/// @errors as open(), but for what concerns joining.
[[nodiscard]] Result<std::vector<TableSource>> openTables(const QStringList &inputs, const ReadOptions &options = {},
                                                          const Progress &progress = {});

/// Joins by the plan or, where there is none, by the keys that are found. The account's rows are those of the main
/// table; what was guessed is among its warnings.
/// @errors as joins::join() and joins::findPlan().
[[nodiscard]] Result<Source> joinSources(std::vector<TableSource> tables, const std::optional<joins::Plan> &plan,
                                         const Progress &progress);

} // namespace clientele::sources
