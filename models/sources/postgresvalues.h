// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/tablemaker.h"

#include <optional>
#include <string>
#include <string_view>

namespace clientele::sources {

/// How the texts of a PostgreSQL column are read.
enum class PostgresKind : std::uint8_t { Integer, Real, Numeric, Money, Boolean, Date, Padded, Binary, Text };

/// @param oid, modifier of the type, as the server describes a column.
[[nodiscard]] PostgresKind postgresKind(unsigned oid, int modifier);
[[nodiscard]] bool isTimeWithZone(unsigned oid);

/// A date or timestamp in ISO form, an offset behind it left out. None: infinity, before the year 1 or after 9999, or
/// no date at all.
[[nodiscard]] std::optional<table::Microseconds> readIsoTimestamp(std::string_view text);
/// True where the number's digits do not come back from the double that is nearest to it.
[[nodiscard]] bool losesDigits(std::string_view number, double value);

/// One value as the server writes it, into its column.
void addPostgresValue(TableMaker &maker, std::size_t column, PostgresKind kind, std::string_view text);

/// The fields of one line of COPY's text format. @param take gets the place and the text; nullopt: NULL.
template <class Take>
void eachCopyField(std::string_view line, std::string &scratch, Take take)
{
    std::size_t place = 0;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        const std::string_view raw = line.substr(begin, end - begin);
        if (raw == "\\N")
            take(place, std::optional<std::string_view>());
        else if (raw.find('\\') == std::string_view::npos)
            take(place, std::optional(raw));
        else {
            scratch.clear();
            for (std::size_t i = 0; i < raw.size(); ++i) {
                if (raw[i] != '\\' || i + 1 == raw.size()) {
                    scratch.push_back(raw[i]);
                    continue;
                }
                constexpr std::string_view letters = "bfnrtv";
                constexpr std::string_view meanings = "\b\f\n\r\t\v";
                const std::size_t letter = letters.find(raw[++i]);
                scratch.push_back(letter == std::string_view::npos ? raw[i] : meanings[letter]);
            }
            take(place, std::optional<std::string_view>(scratch));
        }
        if (end == line.size())
            return;
        begin = end + 1;
        ++place;
    }
}

} // namespace clientele::sources
