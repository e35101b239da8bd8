// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/filter.h"
#include "models/recipe/relation.h"
#include "models/sources/source.h"
#include "models/workspace/workspace.h"

#include <QCommandLineParser>

#include <optional>

namespace clientele::app {

/// What every command that reads data takes: inputs and the options of the command line's contract.
struct CommonOptions
{
    QStringList inputs;
    sources::ReadOptions read;
    QStringList filterTexts;          ///< as given; parsed against the table by parseFilters()
    QMap<QString, table::Role> roles; ///< column name → role, from --role ROLE=COLUMN
    QString recipe;                   ///< a file, or a bundled recipe's name; empty: none
    bool inDatabase = false;          ///< steps are done where the data lies, as far as they can be
    quint64 seed = 1;
    int threads = 0;
    enum class Format { Text, Json, Csv } format = Format::Text;
    QString output; ///< empty: standard output
    bool timings = false;
    /// Where the input is a workspace: what it holds; its choices hold where no option says otherwise.
    std::shared_ptr<const workspace::Workspace> workspace;
    bool reconnects = false; ///< a workspace may ask the servers that it names
};

/// The exit statuses of the contract.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongCommand = 2;

/// Registers the common options with a parser; a command adds its own before parse().
void addCommonOptions(QCommandLineParser &parser);

/// Runs the parser over the arguments and reads the common options; the positional ones become the inputs.
/// @errors Input, for exit status 2: an option not known or not in this version, a value that cannot be read, no input.
[[nodiscard]] Result<CommonOptions> parseCommonOptions(QCommandLineParser &parser, const QStringList &arguments);

/// Data as a command works on it, with the clock that --timings prints.
struct Loaded
{
    sources::Source source;
    recipe::Recipe recipe;                  ///< of --recipe
    std::vector<recipe::AppliedStep> steps; ///< what each of its steps did
    std::size_t doneInDatabase = 0;         ///< its entries that the database did
    table::TablePtr raw;                    ///< the table before them, or after those of the database
    query::FilterSet filters;
    double loadMs = 0;
};

/// Opens the inputs, gives the roles of --role, applies the steps of --recipe, and parses the filters against the
/// table.
[[nodiscard]] Result<Loaded> load(const CommonOptions &options);

/// 'COLUMN=a,b' (values quoted as in CSV where needed) or 'COLUMN=[40,45)'; dates as ISO 8601; an empty side is
/// unbounded.
/// @errors Input: no such column, a range on a text column, a value that cannot be read as the column's type.
[[nodiscard]] Result<query::Filter> parseFilter(const QString &text, const table::Table &table);

/// "a,b", each quoted as in CSV where it holds a comma or a quote. @param where of the error. @errors Input.
[[nodiscard]] Result<QStringList> splitValues(const QString &text, const QString &where);

/// Prints `clientele: WHAT (WHERE): REMEDY` on standard error. @returns the status given.
int printError(const Error &error, int status = exitFailed);

/// Prints the JSON line of --timings on standard error, when it was asked for.
void printTimings(const CommonOptions &options, double loadMs, double analyzeMs);

/// Writes to --output (whole or not at all) or to standard output.
[[nodiscard]] Result<void> writeOutput(const CommonOptions &options, const QByteArray &bytes);

} // namespace clientele::app
