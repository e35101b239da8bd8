// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/encoding.h"

#include "models/sources/bytescan.h"

#include <uchardet.h>

#include <algorithm>

namespace clientele::sources {

namespace {

// Windows-1252 from 0x80 on; the five codes that it leaves open stand for themselves, as in every browser.
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                  0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

void appendCodePoint(char32_t point, std::string &utf8)
{
    if (point < 0x80) {
        utf8.push_back(char(point));
    } else if (point < 0x800) {
        utf8.push_back(char(0xc0U | (point >> 6)));
        utf8.push_back(char(0x80U | (point & 0x3fU)));
    } else if (point < 0x10000) {
        utf8.push_back(char(0xe0U | (point >> 12)));
        utf8.push_back(char(0x80U | ((point >> 6) & 0x3fU)));
        utf8.push_back(char(0x80U | (point & 0x3fU)));
    } else {
        utf8.push_back(char(0xf0U | (point >> 18)));
        utf8.push_back(char(0x80U | ((point >> 12) & 0x3fU)));
        utf8.push_back(char(0x80U | ((point >> 6) & 0x3fU)));
        utf8.push_back(char(0x80U | (point & 0x3fU)));
    }
}

QString plainName(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    return plain;
}

} // namespace

EncodingMark encodingMark(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        return {QStringLiteral("UTF-8"), 3};
    if (head.starts_with("\xff\xfe"))
        return {QStringLiteral("UTF-16LE"), 2};
    if (head.starts_with("\xfe\xff"))
        return {QStringLiteral("UTF-16BE"), 2};
    // Without a mark: western text has a zero in nearly every other byte.
    if (head.find('\0') == std::string_view::npos)
        return {};
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
    const std::size_t units = head.size() / 2;
    if (units >= 2 && zeros[1] * 10 > units * 7 && zeros[0] * 20 < units)
        return {QStringLiteral("UTF-16LE"), 0};
    if (units >= 2 && zeros[0] * 10 > units * 7 && zeros[1] * 20 < units)
        return {QStringLiteral("UTF-16BE"), 0};
    return {};
}

bool isBinary(std::string_view head)
{
    using namespace std::string_view_literals;
    static constexpr std::array magics = {
        "PK\x03\x04"sv,       "PK\x05\x06"sv,  "%PDF-"sv,           "\x89PNG"sv,    "\xff\xd8\xff"sv,
        "\xd0\xcf\x11\xe0"sv, "PAR1"sv,        "SQLite format 3"sv, "\x7f\x45LF"sv, "GIF8"sv,
        "7z\xbc\xaf"sv,       "\xfd\x37zXZ"sv, "\x28\xb5\x2f\xfd"sv};
    for (const std::string_view magic : magics) {
        if (head.starts_with(magic))
            return true;
    }
    if (head.find('\0') != std::string_view::npos)
        return true;
    const auto controls = std::size_t(std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1a';
    }));
    return controls * 50 > head.size();
}

void EncodingJudge::addLinesOutsideAscii(std::string_view text)
{
    constexpr std::size_t enough = 262'144;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        if (isAscii(line))
            continue;
        for (const char c : line)
            m_hasC1 |= static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xa0;
        if (m_sample.size() < enough)
            m_sample.append(line.substr(0, enough - m_sample.size())).push_back('\n');
    }
}

QString EncodingJudge::judge() const
{
    std::size_t high = 0;
    std::size_t letters = 0;
    for (const char c : m_sample) {
        high += (static_cast<unsigned char>(c) & 0x80U) != 0 ? 1U : 0U;
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1U : 0U;
    }
    constexpr std::size_t fewest = 100;
    if (high >= fewest && high > letters) {
        const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                      &uchardet_delete);
        uchardet_handle_data(detector.get(), m_sample.data(), m_sample.size());
        uchardet_data_end(detector.get());
        const QString found = QString::fromLatin1(uchardet_get_charset(detector.get()));
        if (!found.isEmpty() && plainName(found) != u"utf8" && plainName(found) != u"ascii" &&
            Transcoder::forEncoding(found))
            return found;
    }
    return m_hasC1 ? QStringLiteral("windows-1252") : QStringLiteral("ISO-8859-1");
}

std::optional<Transcoder> Transcoder::forEncoding(const QString &name)
{
    Transcoder transcoder;
    const QString plain = plainName(name);
    if (plain.isEmpty() || plain == u"utf8" || plain == u"utf8bom" || plain == u"ascii" || plain == u"usascii")
        return transcoder;
    if (plain == u"utf16le" || plain == u"utf16be" || plain == u"utf16") {
        transcoder.m_kind = Kind::Utf16;
        transcoder.m_bigEndian = plain == u"utf16be";
        return transcoder;
    }
    const bool isLatin1 = plain == u"iso88591" || plain == u"latin1";
    if (isLatin1 || plain == u"windows1252" || plain == u"cp1252") {
        transcoder.m_kind = Kind::SingleByte;
        for (unsigned byte = 0; byte < 256; ++byte) {
            const bool mapped = !isLatin1 && byte >= 0x80 && byte < 0xa0;
            appendCodePoint(mapped ? windows1252[byte - 0x80] : char32_t(byte), transcoder.m_table[byte]);
        }
        return transcoder;
    }
    transcoder.m_decoder =
        std::make_shared<QStringDecoder>(name.toLatin1().constData(), QStringConverter::Flag::ConvertInvalidToNull);
    if (!transcoder.m_decoder->isValid())
        return std::nullopt;
    transcoder.m_kind = Kind::Other;
    return transcoder;
}

void Transcoder::appendUnit(std::uint16_t unit, std::string &utf8)
{
    const bool isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if ((m_highSurrogate != 0) != isLow) {
        m_isValid = false;
        m_highSurrogate = 0;
        return;
    }
    if (unit >= 0xd800 && unit <= 0xdbff) {
        m_highSurrogate = unit;
        return;
    }
    if (isLow) {
        appendCodePoint(0x10000U + ((char32_t(m_highSurrogate) - 0xd800U) << 10) + (unit - 0xdc00U), utf8);
        m_highSurrogate = 0;
        return;
    }
    appendCodePoint(unit, utf8);
}

bool Transcoder::appendUtf16(std::string_view bytes, std::string &utf8)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!m_half) {
            m_half = byte;
            continue;
        }
        const unsigned first = *m_half;
        m_half.reset();
        appendUnit(std::uint16_t(m_bigEndian ? first << 8 | byte : unsigned(byte) << 8 | first), utf8);
    }
    return m_isValid;
}

bool Transcoder::append(std::string_view bytes, std::string &utf8)
{
    switch (m_kind) {
    case Kind::Identity:
        utf8.append(bytes);
        return true;
    case Kind::SingleByte:
        for (const char c : bytes) {
            if ((static_cast<unsigned char>(c) & 0x80U) == 0)
                utf8.push_back(c);
            else
                utf8.append(m_table[static_cast<unsigned char>(c)]);
        }
        return true;
    case Kind::Utf16:
        return appendUtf16(bytes, utf8);
    case Kind::Other: {
        const QString text = m_decoder->decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        utf8.append(text.toStdString());
        return !m_decoder->hasError();
    }
    }
    return false;
}

bool Transcoder::isComplete() const
{
    return !m_half && m_highSurrogate == 0;
}

} // namespace clientele::sources
