// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databasesession.h"
#include "models/sources/source.h"

namespace clientele::sources {

/// One column of a table as it would be read.
struct SurveyedColumn
{
    QString name;
    table::Type type = table::Type::Text;
    bool dateOnly = false; ///< of dates: none has a time of day
    /// Its values in SQL as they would be read, of the type's plain form: SQLite's integer, real, text compared by its
    /// bytes, dates as texts "YYYY-MM-DD HH:MM:SS.mmm", booleans 0 and 1; PostgreSQL's bigint, float8, text of the
    /// collation "C", timestamp, boolean. What would be missing is NULL.
    QString sql;
};

/// What reading a table would give, found without bringing its rows over.
struct SurveyedTable
{
    std::vector<SurveyedColumn> columns;
    QString from; ///< what the columns' SQL is selected from
    std::size_t rows = 0;
    QStringList warnings;
    /// Why the database's own operations would not give what memory gives, in one sentence without a stop; empty: they
    /// do. Then the columns are not to be used.
    QString whyNot;
};

/// Why a table that is read so would not be asked to do anything, as in SurveyedTable::whyNot; empty: it may be.
[[nodiscard]] QString whyNotAsked(const ReadOptions &options);

/// Looks at every value once, where it lies. @errors as readDatabase().
[[nodiscard]] Result<SurveyedTable> surveyTable(DatabaseSession &session, const InputAddress &address,
                                                const ReadOptions &options, const Progress &progress);

} // namespace clientele::sources
