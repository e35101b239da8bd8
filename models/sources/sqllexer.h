// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/bytestream.h"

#include <optional>
#include <string>

namespace clientele::sources {

/// One sign or word of SQL.
struct SqlToken
{
    enum class Kind {
        End,
        Word,   ///< a name or keyword without quotation marks, or a number
        Name,   ///< in "…", `…` or […]
        Text,   ///< in '…' or $…$, what it stands for
        Binary, ///< x'…' or 0x…
        Symbol  ///< one character
    };

    Kind kind = Kind::End;
    std::string text;

    [[nodiscard]] bool isSymbol(char c) const { return kind == Kind::Symbol && text[0] == c; }
    /// @param word in capitals.
    [[nodiscard]] bool isWord(std::string_view word) const;
};

/// Cuts the text of an SQL dump into tokens, as sqlite3, pg_dump and mysqldump write it, from a stream and with little
/// memory. Comments are passed over. Nothing is ever run.
class SqlLexer final
{
public:
    /// Stated in the errors.
    static constexpr std::size_t longestText = 64'000'000; ///< bytes of one token or line

    explicit SqlLexer(ByteStream &stream);

    /// @errors Parse: a text or a comment without an end, one that is too long; those of the stream.
    [[nodiscard]] Result<SqlToken> next();
    /// The rest of the line, without its end: data behind COPY, and commands of psql. nullopt: at the end of the file.
    [[nodiscard]] Result<std::optional<std::string>> line();
    /// The next character that is no blank and in no comment; -1: none.
    [[nodiscard]] Result<int> peekSign();
    [[nodiscard]] std::size_t lineNumber() const { return m_line; }
    /// Backslashes in texts mean something: MySQL.
    [[nodiscard]] bool isMySql() const { return m_isMySql; }
    /// Texts may be dates whatever their column is declared as: SQLite.
    [[nodiscard]] bool isPostgres() const { return m_isPostgres; }

private:
    [[nodiscard]] int at(std::size_t ahead = 0)
    {
        return m_place + ahead < m_buffer.size() || fill(ahead)
                   ? int(static_cast<unsigned char>(m_buffer[m_place + ahead]))
                   : -1;
    }
    void skip(std::size_t count = 1);
    bool fill(std::size_t ahead);
    void judge();
    [[nodiscard]] Result<void> skipBlanks();
    [[nodiscard]] Result<void> skipComment();
    [[nodiscard]] Result<SqlToken> quoted(SqlToken::Kind kind, char end, bool escapes);
    [[nodiscard]] Result<SqlToken> dollarQuoted();
    [[nodiscard]] Result<SqlToken> word();
    void appendEscape(std::string &text);
    void appendCode(std::string &text, int digits, int base);
    [[nodiscard]] bool isDollarQuote();
    [[nodiscard]] tl::unexpected<Error> broken(const QString &what) const;

    ByteStream &m_stream;
    std::string m_buffer;
    std::size_t m_place = 0;
    std::size_t m_line = 1;
    bool m_atEnd = false;
    bool m_isMySql = false;
    bool m_isPostgres = false;
    std::optional<Error> m_error;
};

} // namespace clientele::sources
