// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/sources/bytestream.h"

#include <QString>
#include <QStringDecoder>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace clientele::sources {

/// The encoding that the first bytes of a file tell: by a byte order mark, or as UTF-16 without one by its zero bytes.
struct EncodingMark
{
    QString name;             ///< empty: the first bytes do not tell
    std::size_t markSize = 0; ///< bytes of the mark
};
[[nodiscard]] EncodingMark encodingMark(std::string_view head);

/// True where the first bytes are those of a picture, an archive, a program: anything but text.
[[nodiscard]] bool isBinary(std::string_view head);

/// Judges a text that is not UTF-8, from all of its lines outside ASCII.
class EncodingJudge final
{
public:
    /// @param text whole lines.
    void addLinesOutsideAscii(std::string_view text);
    /// "windows-1252" where a byte of 0x80–0x9f occurs (ISO-8859-1 has only control characters there), else
    /// "ISO-8859-1"; another one only where uchardet names it and most letters lie outside ASCII, as in Cyrillic or
    /// Greek: shorter texts mislead it.
    [[nodiscard]] QString judge() const;

private:
    std::string m_sample;
    bool m_hasC1 = false;
};

/// Bytes in some encoding to UTF-8, piece by piece.
class Transcoder final
{
public:
    /// std::nullopt: no such encoding.
    [[nodiscard]] static std::optional<Transcoder> forEncoding(const QString &name);
    /// True where the bytes are UTF-8 already and are taken as they are.
    [[nodiscard]] bool isIdentity() const { return m_kind == Kind::Identity; }
    /// @returns false where the bytes are none of this encoding.
    [[nodiscard]] bool append(std::string_view bytes, std::string &utf8);
    /// False where the text ended within a character.
    [[nodiscard]] bool isComplete() const;

private:
    enum class Kind { Identity, SingleByte, Utf16, Other };

    bool appendUtf16(std::string_view bytes, std::string &utf8);
    void appendUnit(std::uint16_t unit, std::string &utf8);

    Kind m_kind = Kind::Identity;
    std::array<std::string, 256> m_table; // SingleByte
    bool m_bigEndian = false;             // Utf16
    std::optional<unsigned char> m_half;
    std::uint16_t m_highSurrogate = 0;
    bool m_isValid = true;
    std::shared_ptr<QStringDecoder> m_decoder; // Other
};

} // namespace clientele::sources
