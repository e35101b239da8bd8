// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvfile.h"

#include <optional>

namespace clientele::sources {

/// Files in which some program put each line into quotes as a whole, so that its fields are one to every reader:
/// "1;""Ann"";34". The header may stand without.
///
/// The delimiter within the quotes, where every line of the text is such a one and all have as many fields; asked for
/// by the options or found.
[[nodiscard]] std::optional<char> quotedLinesDelimiter(std::string_view text, const ReadOptions &options);

/// The whole file without these quotes, as text in memory, for the parser of all others.
/// @errors Io, Parse: as openText() and of its encoding.
[[nodiscard]] Result<TextInput> withoutLineQuotes(const CsvFile &file, const TextInput &input,
                                                  const ReadOptions &options, const CsvLimits &limits);

} // namespace clientele::sources
