// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqllexer.h"

#include "models/sources/words.h"

#include <algorithm>

namespace clientele::sources {

using Kind = SqlToken::Kind;

namespace {

bool isBlank(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isWordSign(int c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
}

int digitOf(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int small = c | 32;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : 99;
}

} // namespace

bool SqlToken::isWord(std::string_view word) const
{
    return kind == Kind::Word && text.size() == word.size() &&
           std::equal(text.begin(), text.end(), word.begin(),
                      [](char a, char b) { return (a >= 'a' && a <= 'z' ? char(a - 32) : a) == b; });
}

SqlLexer::SqlLexer(ByteStream &stream) : m_stream(stream)
{
    if (fill(0))
        judge();
}

// Who wrote it, from its beginning: only MySQL quotes names with `, and says what it is in a comment.
void SqlLexer::judge()
{
    if (m_buffer.starts_with("\xef\xbb\xbf"))
        m_place = 3;
    const auto holds = [&](const char *text) { return m_buffer.find(text) != std::string::npos; };
    m_isPostgres = holds("PostgreSQL database") || holds("pg_catalog");
    m_isMySql = !m_isPostgres && (holds("MySQL dump") || holds("MariaDB dump") || holds("phpMyAdmin") ||
                                  holds("INSERT INTO `") || holds("CREATE TABLE `") || holds("ENGINE=InnoDB"));
}

bool SqlLexer::fill(std::size_t ahead)
{
    constexpr std::size_t pieceBytes = 256 << 10;
    while (!m_atEnd && m_place + ahead >= m_buffer.size()) {
        m_buffer.erase(0, m_place);
        m_place = 0;
        const std::size_t before = m_buffer.size();
        m_buffer.resize(before + pieceBytes);
        const auto read = m_stream.read(m_buffer.data() + before, pieceBytes);
        if (!read)
            m_error = read.error();
        m_buffer.resize(before + read.value_or(0));
        m_atEnd = !read || *read < pieceBytes;
    }
    return m_place + ahead < m_buffer.size();
}

void SqlLexer::skip(std::size_t count)
{
    for (; count > 0 && at() >= 0; --count) {
        m_line += m_buffer[m_place] == '\n' ? 1 : 0;
        ++m_place;
    }
}

tl::unexpected<Error> SqlLexer::broken(const QString &what) const
{
    return m_error ? tl::make_unexpected(*m_error)
                   : fail(Error::Code::Parse, what, Words::tr("line %1").arg(m_line),
                          Words::tr("Make the dump anew; this one may have been cut off"));
}

Result<void> SqlLexer::skipComment()
{
    if (at() != '/') { // "--" or "#", to the end of the line
        while (at() >= 0 && at() != '\n')
            skip();
        return {};
    }
    skip(2);
    while (at() >= 0 && !(at() == '*' && at(1) == '/'))
        skip();
    if (at() < 0)
        return broken(Words::tr("A comment has no end"));
    skip(2);
    return {};
}

Result<void> SqlLexer::skipBlanks()
{
    while (true) {
        const int c = at();
        if (isBlank(c) || c == 0) {
            skip();
            continue;
        }
        const bool isComment = (c == '-' && at(1) == '-') || (c == '/' && at(1) == '*') || (c == '#' && m_isMySql);
        if (!isComment)
            return m_error ? Result<void>(tl::make_unexpected(*m_error)) : Result<void>();
        if (auto skipped = skipComment(); !skipped)
            return skipped;
    }
}

Result<int> SqlLexer::peekSign()
{
    const auto skipped = skipBlanks();
    return skipped ? Result<int>(at()) : tl::make_unexpected(skipped.error());
}

Result<std::optional<std::string>> SqlLexer::line()
{
    if (at() < 0)
        return m_error ? Result<std::optional<std::string>>(tl::make_unexpected(*m_error)) : std::nullopt;
    std::string text;
    while (at() >= 0 && at() != '\n') {
        const std::size_t end = std::min(m_buffer.find('\n', m_place), m_buffer.size());
        text.append(m_buffer, m_place, end - m_place);
        m_place = end;
        if (text.size() > longestText)
            return broken(Words::tr("A line is longer than %1 MB").arg(longestText / 1'000'000));
    }
    skip();
    if (text.ends_with('\r'))
        text.pop_back();
    return text;
}

void SqlLexer::appendCode(std::string &text, int digits, int base)
{
    char32_t code = 0;
    for (; digits > 0 && digitOf(at()) < base; --digits) {
        code = code * char32_t(base) + char32_t(digitOf(at()));
        skip();
    }
    // \x and \ooo are bytes; \u is a character.
    if (base == 16 && code > 0xff)
        text += QString::fromUcs4(&code, 1).toStdString();
    else
        text.push_back(char(code));
}

// Behind a backslash.
void SqlLexer::appendEscape(std::string &text)
{
    const int c = at();
    if (c < 0)
        return;
    constexpr std::string_view letters = "bfnrtv0Z";
    constexpr std::string_view meanings("\b\f\n\r\t\v\0\x1a", 8);
    const std::size_t letter = letters.find(char(c));
    if (!m_isMySql && (c == 'x' || c == 'u' || c == 'U')) {
        skip();
        appendCode(text, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16);
        return;
    }
    if (!m_isMySql && c >= '0' && c <= '7') {
        appendCode(text, 3, 8);
        return;
    }
    if (m_isMySql && (c == '%' || c == '_'))
        text.push_back('\\'); // means itself outside of patterns
    text.push_back(letter == std::string_view::npos ? char(c) : meanings[letter]);
    skip();
}

Result<SqlToken> SqlLexer::quoted(Kind kind, char end, bool escapes)
{
    SqlToken token{kind, {}};
    skip();
    while (true) {
        const int c = at();
        if (c < 0)
            return broken(Words::tr("A text has no end"));
        if (token.text.size() > longestText)
            return broken(Words::tr("A text is longer than %1 MB").arg(longestText / 1'000'000));
        if (c == end) {
            skip();
            if (at() != end)
                return token;
        } else if (c == '\\' && escapes) {
            skip();
            appendEscape(token.text);
            continue;
        }
        token.text.push_back(char(at()));
        skip();
    }
}

// "$$" or "$name$", which no name behind it belongs to.
bool SqlLexer::isDollarQuote()
{
    constexpr std::size_t longestTag = 64;
    std::size_t length = 1;
    while (length < longestTag && isWordSign(at(length)))
        ++length;
    return at(length) == '$' && !(at(1) >= '0' && at(1) <= '9');
}

Result<SqlToken> SqlLexer::dollarQuoted()
{
    std::string tag;
    do {
        tag.push_back(char(at()));
        skip();
    } while (at() != '$');
    tag.push_back('$');
    skip();
    SqlToken token{Kind::Text, {}};
    while (!token.text.ends_with(tag)) {
        if (at() < 0)
            return broken(Words::tr("A text has no end"));
        if (token.text.size() > longestText)
            return broken(Words::tr("A text is longer than %1 MB").arg(longestText / 1'000'000));
        token.text.push_back(char(at()));
        skip();
    }
    token.text.resize(token.text.size() - tag.size());
    return token;
}

// Names, keywords and numbers; what stands before a quotation mark says how the text is meant.
Result<SqlToken> SqlLexer::word()
{
    SqlToken token{Kind::Word, {}};
    const bool isNumber = (at() >= '0' && at() <= '9') || at() == '.';
    while (true) {
        const int c = at();
        const bool isExponentSign = isNumber && (c == '+' || c == '-') && !token.text.empty() &&
                                    (token.text.back() | 32) == 'e' && !token.text.starts_with("0x");
        if (!isWordSign(c) && !(isNumber && c == '.') && !isExponentSign && !(c == '$' && !isNumber))
            break;
        if (token.text.size() > longestText)
            return broken(Words::tr("A text is longer than %1 MB").arg(longestText / 1'000'000));
        token.text.push_back(char(c));
        skip();
    }
    if (at() == '\'') {
        if (token.isWord("E"))
            return quoted(Kind::Text, '\'', true);
        if (token.isWord("N") || (token.text[0] == '_' && !token.isWord("_BINARY")))
            return quoted(Kind::Text, '\'', m_isMySql);
        if (token.isWord("X"))
            return quoted(Kind::Binary, '\'', false);
    }
    if (token.text.size() > 2 && token.text[0] == '0' && (token.text[1] | 32) == 'x')
        token.kind = Kind::Binary;
    return token;
}

Result<SqlToken> SqlLexer::next()
{
    if (auto skipped = skipBlanks(); !skipped)
        return tl::make_unexpected(skipped.error());
    const int c = at();
    if (c < 0)
        return SqlToken();
    if (c == '\'')
        return quoted(Kind::Text, '\'', m_isMySql);
    if (c == '"')
        return quoted(m_isMySql ? Kind::Text : Kind::Name, '"', m_isMySql);
    if (c == '`')
        return quoted(Kind::Name, '`', false);
    if (c == '[' && !m_isMySql && !m_isPostgres)
        return quoted(Kind::Name, ']', false);
    if (c == '$' && isDollarQuote())
        return dollarQuoted();
    if (isWordSign(c) || (c == '.' && at(1) >= '0' && at(1) <= '9'))
        return word();
    SqlToken token{Kind::Symbol, std::string(1, char(c))};
    skip();
    return token;
}

} // namespace clientele::sources
