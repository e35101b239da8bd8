// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/report.h"

#include "models/core/result.h"
#include "models/query/filter.h"
#include "models/sources/source.h"
#include "models/table/table.h"

namespace clientele::report {

/// The text beside the PDF, in Markdown: what this is, the data, the steps, the definitions, and the command lines that
/// make the same report and figures again. Says the same as the report's pages; holds no data of single customers.
[[nodiscard]] QString readme(const Report &report);

/// Writes it as UTF-8, whole or not at all.
[[nodiscard]] Result<void> writeReadme(const Report &report, const QString &path);

/// The lines of the readme's last section: one `clientele report …`, then one `clientele analyze …` an analysis.
[[nodiscard]] QStringList commandLines(const Report &report);

/// One argument as a POSIX shell takes it.
[[nodiscard]] QString shellQuoted(const QString &argument);

/// 'COLUMN=[40,45)' or 'COLUMN=a,b'. std::nullopt where the command line has no words for it (several separate ranges).
[[nodiscard]] std::optional<QString> filterArgument(const query::Filter &filter, const table::Table &table);

/// The options that read a file in the same way: only what was given, the rest is found again.
[[nodiscard]] QStringList readArguments(const sources::ReadOptions &options);

} // namespace clientele::report
