// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databaseaddress.h"
#include "models/sources/sqldumpvalues.h"
#include "models/sources/sqllexer.h"

#include <functional>

namespace clientele::sources {

/// One row of a dump.
struct SqlRow
{
    std::vector<SqlValue> values;
    std::size_t line = 0;
};

/// The statements of a dump, one after another, told to whoever listens.
class SqlStatements final
{
public:
    struct Listener
    {
        std::function<void(const TableName &, std::vector<SqlColumn>)> createTable;
        /// Rows of a table are about to come. @param columns as the statement lists them; may be empty.
        /// @returns false: its rows are passed over.
        std::function<bool(const TableName &, const std::vector<QString> &columns)> beginRows;
        std::function<Result<void>(SqlRow &)> row;
    };

    /// Stated in the errors.
    static constexpr std::size_t mostColumns = 5'000;

    SqlStatements(SqlLexer &lexer, Listener listener) : m_lexer(lexer), m_listener(std::move(listener)) {}

    /// To the end of the dump. @errors Parse, with the line; those of the stream and of the listener.
    [[nodiscard]] Result<void> readAll();

private:
    using Done = Result<void>;

    [[nodiscard]] Done advance();
    [[nodiscard]] Done statement();
    [[nodiscard]] Done skipStatement();
    [[nodiscard]] Done skipBody();
    [[nodiscard]] Done skipDelimited();
    [[nodiscard]] Done createTable();
    [[nodiscard]] Done columnOrConstraint(std::vector<SqlColumn> &columns);
    [[nodiscard]] Done insert();
    [[nodiscard]] Done rows(bool isWanted);
    [[nodiscard]] Done copy();
    [[nodiscard]] Result<TableName> name();
    [[nodiscard]] Result<std::vector<QString>> names();
    [[nodiscard]] Result<SqlValue> value(int depth = 0);
    [[nodiscard]] Result<SqlValue> call(const std::string &function, int depth);
    [[nodiscard]] Done expect(char symbol);
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &what) const;

    SqlLexer &m_lexer;
    Listener m_listener;
    SqlToken m_token; // the one that is looked at
};

} // namespace clientele::sources
