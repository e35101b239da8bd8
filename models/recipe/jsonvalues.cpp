// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/jsonvalues.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace clientele::recipe {

namespace {

void appendUtf8(std::uint32_t code, std::string &out)
{
    if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xc0 | (code >> 6)));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        out.push_back(char(0xe0 | (code >> 12)));
        out.push_back(char(0x80 | ((code >> 6) & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else {
        out.push_back(char(0xf0 | (code >> 18)));
        out.push_back(char(0x80 | ((code >> 12) & 0x3f)));
        out.push_back(char(0x80 | ((code >> 6) & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class JsonReader final
{
public:
    using Visit = std::function<void(const std::string &, const JsonValue &)>;

    JsonReader(std::string_view text, const Visit &visit) : m_text(text), m_visit(&visit) {}

    bool run()
    {
        skipBlanks();
        if (!object(0))
            return false;
        skipBlanks();
        return m_at == m_text.size();
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }

    std::optional<std::uint32_t> hexUnit()
    {
        std::uint32_t unit = 0;
        const std::string_view digits = m_text.substr(m_at, 4);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (digits.size() < 4 || read.ec != std::errc() || read.ptr != digits.data() + 4)
            return std::nullopt;
        m_at += 4;
        return unit;
    }

    bool escape(std::string &out)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        if (const auto place = letters.find(letter); place != std::string_view::npos) {
            out.push_back(meanings[place]);
            return true;
        }
        if (letter != 'u')
            return false;
        auto unit = hexUnit();
        if (!unit)
            return false;
        if (*unit >= 0xd800 && *unit < 0xdc00 && m_text.substr(m_at, 2) == "\\u") {
            const std::size_t before = m_at;
            m_at += 2;
            const auto low = hexUnit();
            if (low && *low >= 0xdc00 && *low < 0xe000)
                unit = 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00);
            else
                m_at = before;
        }
        // Half of a pair means nothing alone.
        appendUtf8(*unit >= 0xd800 && *unit < 0xe000 ? 0xfffd : *unit, out);
        return true;
    }

    bool string(std::string &out)
    {
        out.clear();
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c == '\\') {
                if (!escape(out))
                    return false;
            } else {
                out.push_back(c);
            }
        }
        return false;
    }

    bool skipDigits()
    {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool number(JsonValue &value)
    {
        const std::size_t begin = m_at;
        bool isWhole = true;
        take('-');
        const bool zero = peek() == '0';
        const std::size_t digits = m_at;
        if (!skipDigits() || (zero && m_at - digits > 1))
            return false;
        if (take('.')) {
            isWhole = false;
            if (!skipDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            isWhole = false;
            ++m_at;
            if (!take('+'))
                take('-');
            if (!skipDigits())
                return false;
        }
        value.text = m_text.substr(begin, m_at - begin);
        const char *first = value.text.data();
        const char *last = first + value.text.size();
        if (isWhole) {
            value.kind = std::from_chars(first, last, value.integer).ec == std::errc() ? JsonValue::Kind::Integer
                                                                                       : JsonValue::Kind::Text;
            return true;
        }
        const auto read = std::from_chars(first, last, value.real);
        value.kind =
            read.ec == std::errc() && std::isfinite(value.real) ? JsonValue::Kind::Real : JsonValue::Kind::Text;
        return true;
    }

    // Walks over a value without telling it.
    bool skipValue(int depth)
    {
        if (depth > deepestJson)
            return false;
        JsonValue ignored;
        switch (peek()) {
        case '[':
            return list(depth, ']', [&] { return skipValue(depth + 1); });
        case '{':
            return list(depth, '}', [&] {
                if (!string(m_scratch))
                    return false;
                skipBlanks();
                if (!take(':'))
                    return false;
                skipBlanks();
                return skipValue(depth + 1);
            });
        case '"':
            return string(m_scratch);
        case 't':
            return takeWord("true");
        case 'f':
            return takeWord("false");
        case 'n':
            return takeWord("null");
        default:
            return number(ignored);
        }
    }

    // What stands between brackets, with commas between.
    template <class Item>
    bool list(int depth, char close, Item item)
    {
        if (depth > deepestJson)
            return false;
        ++m_at;
        skipBlanks();
        if (take(close))
            return true;
        for (;;) {
            if (!item())
                return false;
            skipBlanks();
            if (take(close))
                return true;
            if (!take(','))
                return false;
            skipBlanks();
        }
    }

    bool object(int depth)
    {
        if (peek() != '{')
            return false;
        return list(depth, '}', [&] {
            std::string key;
            if (!string(key))
                return false;
            skipBlanks();
            if (!take(':'))
                return false;
            skipBlanks();
            const std::size_t before = m_name.size();
            if (before > 0)
                m_name.push_back('.');
            m_name += key;
            const bool isRead = value(depth + 1);
            m_name.resize(before);
            return isRead;
        });
    }

    bool value(int depth)
    {
        if (peek() == '{')
            return object(depth);
        JsonValue value;
        const std::size_t begin = m_at;
        bool isRead = false;
        if (peek() == '"') {
            isRead = string(m_scratch);
            value.kind = JsonValue::Kind::Text;
            value.text = m_scratch;
        } else if (peek() == '[') {
            isRead = skipValue(depth);
            value.kind = JsonValue::Kind::Array;
            value.text = m_text.substr(begin, m_at - begin);
        } else if (peek() == 't' || peek() == 'f') {
            value.kind = JsonValue::Kind::Boolean;
            value.boolean = peek() == 't';
            isRead = takeWord(value.boolean ? "true" : "false");
        } else if (peek() == 'n') {
            isRead = takeWord("null");
        } else {
            isRead = number(value);
        }
        if (isRead)
            (*m_visit)(m_name, value);
        return isRead;
    }

    std::string_view m_text;
    const Visit *m_visit;
    std::size_t m_at = 0;
    std::string m_name; // of the value, dotted
    std::string m_scratch;
};

} // namespace

bool visitJsonObject(std::string_view text,
                     const std::function<void(const std::string &name, const JsonValue &value)> &visit)
{
    return JsonReader(text, visit).run();
}

} // namespace clientele::recipe
