// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/tablemaker.h"

#include <string>
#include <vector>

namespace clientele::sources {

/// A value as a dump writes it.
struct SqlValue
{
    enum class Kind { Null, Number, Text, Boolean, Binary };

    Kind kind = Kind::Null;
    std::string text; ///< of a number as written; "1" or "0" of a boolean
};

/// What CREATE TABLE says of a column.
struct SqlColumn
{
    enum class Kind { AsGiven, Integer, Real, Boolean, Date, Binary, Text };

    QString name;
    Kind kind = Kind::AsGiven;
};

/// @param type as declared, in small letters: "character varying(40)". Types that no database knows: AsGiven.
[[nodiscard]] SqlColumn::Kind sqlColumnKind(std::string_view type);

/// Makes the columns of the table. @param textsMayBeDates where no type says so: SQLite.
void setSqlColumns(TableMaker &maker, const std::vector<SqlColumn> &columns, bool textsMayBeDates);
/// One value into its column; one that does not fit its type stands as it was written.
void addSqlValue(TableMaker &maker, std::size_t column, SqlColumn::Kind kind, const SqlValue &value);

} // namespace clientele::sources
