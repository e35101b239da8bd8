// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqlstatements.h"

#include "models/sources/numberparsing.h"
#include "models/sources/postgresvalues.h"
#include "models/sources/words.h"

#include <algorithm>

namespace clientele::sources {

using Kind = SqlToken::Kind;

namespace {

bool isOneOf(const SqlToken &token, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return token.isWord(word); });
}

bool startsAsNumber(const SqlToken &token)
{
    return token.kind == Kind::Word && ((token.text[0] >= '0' && token.text[0] <= '9') || token.text[0] == '.');
}

QString toQString(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

tl::unexpected<Error> SqlStatements::wrong(const QString &what) const
{
    return fail(Error::Code::Parse, what, Words::tr("line %1").arg(m_lexer.lineNumber()),
                Words::tr("Make the dump anew with plain INSERT or COPY statements, or export the table as CSV"));
}

SqlStatements::Done SqlStatements::advance()
{
    auto token = m_lexer.next();
    if (!token)
        return tl::make_unexpected(token.error());
    m_token = std::move(*token);
    return {};
}

SqlStatements::Done SqlStatements::expect(char symbol)
{
    if (!m_token.isSymbol(symbol))
        return wrong(m_token.kind == Kind::End ? Words::tr("The dump breaks off")
                                               : Words::tr("“%1” is missing").arg(QLatin1Char(symbol)));
    return advance();
}

SqlStatements::Done SqlStatements::readAll()
{
    while (true) {
        const auto sign = m_lexer.peekSign();
        if (!sign)
            return tl::make_unexpected(sign.error());
        if (*sign < 0)
            return {};
        if (*sign == '\\') { // a command of psql
            if (const auto line = m_lexer.line(); !line)
                return tl::make_unexpected(line.error());
            continue;
        }
        if (auto taken = advance().and_then([&] { return statement(); }); !taken)
            return taken;
    }
}

// Each ends with its ";" taken, and nothing behind it.
SqlStatements::Done SqlStatements::statement()
{
    if (isOneOf(m_token, {"INSERT", "REPLACE"}))
        return insert();
    if (m_token.isWord("COPY"))
        return copy();
    if (m_token.isWord("DELIMITER"))
        return skipDelimited();
    if (!m_token.isWord("CREATE"))
        return skipStatement();
    do {
        if (auto done = advance(); !done)
            return done;
        if (m_token.isWord("TABLE"))
            return createTable();
        if (isOneOf(m_token, {"TRIGGER", "PROCEDURE", "FUNCTION", "EVENT"}))
            return skipBody();
    } while (isOneOf(m_token, {"TEMP", "TEMPORARY", "UNLOGGED", "GLOBAL", "LOCAL", "OR", "REPLACE", "FOREIGN"}));
    return skipStatement();
}

SqlStatements::Done SqlStatements::skipStatement()
{
    while (!m_token.isSymbol(';') && m_token.kind != Kind::End) {
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

// A trigger's body holds statements of its own, between BEGIN and END.
SqlStatements::Done SqlStatements::skipBody()
{
    int depth = 0;
    while (m_token.kind != Kind::End && !(m_token.isSymbol(';') && depth <= 0)) {
        if (isOneOf(m_token, {"BEGIN", "CASE"}))
            ++depth;
        else if (m_token.isWord("END"))
            --depth;
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

// "DELIMITER ;;" … "DELIMITER ;": programs of mysqldump.
SqlStatements::Done SqlStatements::skipDelimited()
{
    constexpr std::string_view word = "DELIMITER";
    auto line = m_lexer.line();
    while (line && *line && trimmed(**line) != ";") {
        do {
            line = m_lexer.line();
        } while (line && *line && !(*line)->starts_with(word));
        if (line && *line)
            (*line)->erase(0, word.size());
    }
    return line ? Done() : tl::make_unexpected(line.error());
}

Result<TableName> SqlStatements::name()
{
    std::vector<QString> parts;
    while (true) {
        if (m_token.kind != Kind::Word && m_token.kind != Kind::Name && m_token.kind != Kind::Text)
            return wrong(Words::tr("A table has no name"));
        parts.push_back(toQString(m_token.text));
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
        if (!m_token.isSymbol('.'))
            break;
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
    }
    const QString schema = parts.size() > 1 ? parts[parts.size() - 2] : QString();
    return TableName{schema, parts.back()};
}

// "(a, b)", its bracket looked at.
Result<std::vector<QString>> SqlStatements::names()
{
    std::vector<QString> names;
    do {
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
        if (m_token.kind == Kind::Symbol || m_token.kind == Kind::End || names.size() >= mostColumns)
            return wrong(Words::tr("The list of columns cannot be read"));
        names.push_back(toQString(m_token.text));
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
    } while (m_token.isSymbol(','));
    if (auto closed = expect(')'); !closed)
        return tl::make_unexpected(closed.error());
    return names;
}

SqlStatements::Done SqlStatements::createTable()
{
    do {
        if (auto done = advance(); !done)
            return done;
    } while (isOneOf(m_token, {"IF", "NOT", "EXISTS"}));
    const auto table = name();
    if (!table)
        return tl::make_unexpected(table.error());
    std::vector<SqlColumn> columns;
    if (m_token.isSymbol('(')) {
        do {
            if (auto taken = advance().and_then([&] { return columnOrConstraint(columns); }); !taken)
                return taken;
            if (columns.size() > mostColumns)
                return wrong(Words::tr("A table has more than %1 columns").arg(mostColumns));
        } while (m_token.isSymbol(','));
        if (auto closed = expect(')'); !closed)
            return closed;
    }
    m_listener.createTable(*table, std::move(columns));
    return skipStatement();
}

// Up to the comma or bracket behind it.
SqlStatements::Done SqlStatements::columnOrConstraint(std::vector<SqlColumn> &columns)
{
    const bool isConstraint = isOneOf(m_token, {"PRIMARY", "UNIQUE", "KEY", "INDEX", "CONSTRAINT", "FOREIGN", "CHECK",
                                                "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE", "PERIOD"});
    const bool isColumn =
        (m_token.kind == Kind::Word || m_token.kind == Kind::Name || m_token.kind == Kind::Text) && !isConstraint;
    SqlColumn column;
    column.name = toQString(m_token.text);
    std::string type;
    bool typeEnded = false;
    int depth = 0;
    for (bool first = true; depth > 0 || !(m_token.isSymbol(',') || m_token.isSymbol(')')); first = false) {
        if (m_token.kind == Kind::End)
            return wrong(Words::tr("The dump breaks off"));
        depth += m_token.isSymbol('(') ? 1 : m_token.isSymbol(')') ? -1 : 0;
        typeEnded |= isOneOf(m_token, {"NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "CHECK", "REFERENCES", "COLLATE",
                                       "CONSTRAINT", "GENERATED", "AUTO_INCREMENT", "CHARACTER", "COMMENT"}) &&
                     !type.empty();
        if (!first && !typeEnded) {
            if (m_token.kind == Kind::Word && !type.empty() && type.back() != '(')
                type.push_back(' ');
            type += m_token.text;
        }
        if (auto done = advance(); !done)
            return done;
    }
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    // A schema's name before the type says nothing: pg_catalog.int4.
    const std::size_t point = type.substr(0, type.find('(')).rfind('.');
    column.kind = sqlColumnKind(point == std::string::npos ? type : type.substr(point + 1));
    if (isColumn)
        columns.push_back(std::move(column));
    return {};
}

SqlStatements::Done SqlStatements::insert()
{
    do {
        if (auto done = advance(); !done)
            return done;
    } while (isOneOf(m_token, {"INTO", "OR", "REPLACE", "IGNORE", "ABORT", "ROLLBACK", "FAIL", "LOW_PRIORITY",
                               "DELAYED", "HIGH_PRIORITY", "ONLY"}));
    const auto table = name();
    if (!table)
        return tl::make_unexpected(table.error());
    std::vector<QString> columns;
    if (m_token.isSymbol('(')) {
        auto listed = names();
        if (!listed)
            return tl::make_unexpected(listed.error());
        columns = std::move(*listed);
    }
    if (m_token.isWord("OVERRIDING")) { // SYSTEM VALUE
        while (!isOneOf(m_token, {"VALUES"}) && m_token.kind != Kind::End && !m_token.isSymbol(';')) {
            if (auto done = advance(); !done)
                return done;
        }
    }
    if (!isOneOf(m_token, {"VALUES", "VALUE"}))
        return wrong(Words::tr("An INSERT holds no plain values"));
    return rows(m_listener.beginRows(*table, columns));
}

SqlStatements::Done SqlStatements::rows(bool isWanted)
{
    do {
        if (auto done = advance(); !done)
            return done;
        SqlRow row;
        row.line = m_lexer.lineNumber();
        if (!m_token.isSymbol('('))
            return wrong(m_token.kind == Kind::End ? Words::tr("The dump breaks off")
                                                   : Words::tr("An INSERT holds no plain values"));
        do {
            if (auto done = advance(); !done)
                return done;
            auto taken = value();
            if (!taken)
                return tl::make_unexpected(taken.error());
            if (row.values.size() >= mostColumns)
                return wrong(Words::tr("A row has more than %1 values").arg(mostColumns));
            row.values.push_back(std::move(*taken));
        } while (m_token.isSymbol(','));
        if (auto closed = expect(')'); !closed)
            return closed;
        if (isWanted) {
            if (auto heard = m_listener.row(row); !heard)
                return heard;
        }
    } while (m_token.isSymbol(','));
    return skipStatement();
}

// One value, with the token behind it looked at.
Result<SqlValue> SqlStatements::value(int depth)
{
    std::string sign;
    while (m_token.isSymbol('-') || m_token.isSymbol('+')) {
        sign = m_token.isSymbol('-') && sign.empty() ? "-" : "";
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
    }
    const SqlToken token = m_token;
    if (token.kind == Kind::End)
        return wrong(Words::tr("The dump breaks off"));
    if (auto done = advance(); !done)
        return tl::make_unexpected(done.error());
    SqlValue value;
    if (token.kind == Kind::Text) {
        value = {SqlValue::Kind::Text, token.text};
    } else if (token.kind == Kind::Binary) {
        value = {SqlValue::Kind::Binary, {}};
    } else if (startsAsNumber(token)) {
        value = {SqlValue::Kind::Number, sign + token.text};
    } else if (token.isWord("TRUE") || token.isWord("FALSE")) {
        value = {SqlValue::Kind::Boolean, token.isWord("TRUE") ? "1" : "0"};
    } else if (token.kind == Kind::Word && m_token.kind == Kind::Text) {
        // DATE '2024-01-31', b'101', _binary '…'
        value = {token.isWord("_BINARY") ? SqlValue::Kind::Binary : SqlValue::Kind::Text, m_token.text};
        if (token.isWord("B")) {
            bool isNumber = false;
            const qulonglong bits = toQString(m_token.text).toULongLong(&isNumber, 2);
            if (isNumber)
                value = {SqlValue::Kind::Number, std::to_string(bits)};
        }
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
    } else if (token.kind == Kind::Word && m_token.isSymbol('(')) {
        auto called = call(token.text, depth);
        if (!called)
            return called;
        value = std::move(*called);
    } else if (!token.isWord("NULL") && !token.isWord("DEFAULT")) {
        return wrong(Words::tr("A value is an expression (“%1”), which is not worked out here")
                         .arg(toQString(token.text).left(40)));
    }
    while (m_token.isSymbol(':')) { // 'x'::type
        while (m_token.isSymbol(':') || m_token.kind == Kind::Word || m_token.kind == Kind::Name) {
            if (auto done = advance(); !done)
                return tl::make_unexpected(done.error());
        }
    }
    return value;
}

// replace('a\nb', '\n', char(10)): what sqlite3 writes for line ends, and CAST('…' AS type) of mysqldump.
Result<SqlValue> SqlStatements::call(const std::string &function, int depth)
{
    constexpr int deepest = 20;
    const SqlToken asWord{Kind::Word, function};
    const bool isCast = asWord.isWord("CAST");
    if (!isOneOf(asWord, {"REPLACE", "CHAR", "UNISTR", "CAST"}) || depth > deepest)
        return wrong(Words::tr("A value is an expression (“%1”), which is not worked out here")
                         .arg(toQString(function).left(40) + QStringLiteral("(…)")));
    std::vector<SqlValue> arguments;
    do {
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
        auto argument = value(depth + 1);
        if (!argument)
            return argument;
        arguments.push_back(std::move(*argument));
    } while (m_token.isSymbol(',') && arguments.size() < 4);
    while (isCast && m_token.kind == Kind::Word) {
        if (auto done = advance(); !done)
            return tl::make_unexpected(done.error());
    }
    if (auto closed = expect(')'); !closed)
        return tl::make_unexpected(closed.error());
    SqlValue &first = arguments.front();
    if (asWord.isWord("CHAR")) {
        const char32_t code = toQString(first.text).toUInt();
        const bool isCharacter = arguments.size() == 1 && code > 0 && code < 0xd800;
        return isCharacter ? SqlValue{SqlValue::Kind::Text, QString::fromUcs4(&code, 1).toStdString()}
                           : Result<SqlValue>(wrong(Words::tr("A value is an expression (“%1”), which is not worked "
                                                              "out here")
                                                        .arg(QStringLiteral("char(…)"))));
    }
    if (asWord.isWord("REPLACE") && arguments.size() == 3 && !arguments[1].text.empty()) {
        std::string replaced;
        std::size_t begin = 0;
        const std::string &from = arguments[1].text;
        for (std::size_t at = first.text.find(from); at != std::string::npos; at = first.text.find(from, begin)) {
            replaced.append(first.text, begin, at - begin);
            replaced += arguments[2].text;
            begin = at + from.size();
            if (replaced.size() > SqlLexer::longestText)
                return wrong(Words::tr("A text is longer than %1 MB").arg(SqlLexer::longestText / 1'000'000));
        }
        first.text = replaced + first.text.substr(begin);
    }
    return first;
}

SqlStatements::Done SqlStatements::copy()
{
    if (auto done = advance(); !done)
        return done;
    const auto table = name();
    if (!table)
        return tl::make_unexpected(table.error());
    std::vector<QString> columns;
    if (m_token.isSymbol('(')) {
        auto listed = names();
        if (!listed)
            return tl::make_unexpected(listed.error());
        columns = std::move(*listed);
    }
    bool isInput = false;
    for (; !m_token.isSymbol(';') && m_token.kind != Kind::End;) {
        isInput |= m_token.isWord("STDIN");
        if (isInput && isOneOf(m_token, {"CSV", "BINARY"}))
            return wrong(Words::tr("COPY as CSV or binary is not read"));
        if (auto done = advance(); !done)
            return done;
    }
    if (!isInput)
        return {};
    const bool isWanted = m_listener.beginRows(*table, columns);
    (void)m_lexer.line(); // the rest of the statement's line
    std::string scratch;
    while (true) {
        SqlRow row;
        row.line = m_lexer.lineNumber();
        const auto line = m_lexer.line();
        if (!line)
            return tl::make_unexpected(line.error());
        if (!*line)
            return wrong(Words::tr("The dump breaks off"));
        if (**line == "\\.")
            return {};
        if (!isWanted)
            continue;
        eachCopyField(**line, scratch, [&](std::size_t, const std::optional<std::string_view> &text) {
            if (row.values.size() <= mostColumns)
                row.values.push_back(text ? SqlValue{SqlValue::Kind::Text, std::string(*text)} : SqlValue());
        });
        if (auto heard = m_listener.row(row); !heard)
            return heard;
    }
}

} // namespace clientele::sources
