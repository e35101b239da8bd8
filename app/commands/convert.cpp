// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"

#include "models/query/rowmask.h"
#include "models/sources/inputs.h"
#include "models/sources/outputs.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

namespace clientele::app {

namespace {

struct ConvertWords
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

void printLine(const QString &text)
{
    std::fprintf(stderr, "clientele: %s\n",
                 QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8().constData());
}

// The output's kind, and that it is none of the inputs: what was read is never written to.
Result<void> checkOutput(const CommonOptions &options)
{
    const QString &output = options.output;
    if (output.isEmpty())
        return fail(
            Error::Code::Input, ConvertWords::tr("No output given"), QStringLiteral("convert"),
            ConvertWords::tr("Add --output OUT.csv, OUT.xlsx, OUT.sqlite#table or postgresql://…?table=schema.table"));
    const auto address = sources::parseOutput(output);
    if (!address)
        return tl::make_unexpected(address.error());
    const QString canonical = QFileInfo(address->path).canonicalFilePath();
    const auto inputs = sources::parseInputs(options.inputs);
    for (const sources::InputAddress &input : inputs.value_or(std::vector<sources::InputAddress>())) {
        if (!canonical.isEmpty() && QFileInfo(input.path).canonicalFilePath() == canonical)
            return fail(Error::Code::Input, ConvertWords::tr("The output is one of the inputs"), output,
                        ConvertWords::tr("Choose another name"));
    }
    return {};
}

void printRejected(const sources::ImportAccount &account)
{
    constexpr std::size_t most = 20;
    if (account.rejected == 0)
        return;
    printLine(ConvertWords::tr("%Ln row(s) did not fit and were left out", nullptr, int(account.rejected)));
    for (std::size_t i = 0; i < std::min(most, account.rejectedRows.size()); ++i) {
        const sources::RejectedRow &row = account.rejectedRows[i];
        const QString where = row.input.isEmpty() ? ConvertWords::tr("line %1").arg(row.line)
                                                  : ConvertWords::tr("%1, line %2").arg(row.input).arg(row.line);
        printLine(QStringLiteral("%1: %2: %3").arg(where, row.reason, row.text));
    }
    if (account.rejected > most)
        printLine(ConvertWords::tr("and %Ln more", nullptr, int(account.rejected - most)));
}

Result<void> convert(const CommonOptions &options)
{
    const auto loaded = load(options);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    QElapsedTimer timer;
    timer.start();
    const table::Table &table = *loaded->source.table;
    const auto mask = query::maskOf(table, loaded->filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; *mask && row < table.rows(); ++row) {
        if ((**mask)[row] != 0)
            rows.push_back(std::uint32_t(row));
    }
    const auto output = sources::parseOutput(options.output);
    if (!output)
        return tl::make_unexpected(output.error());
    auto written = sources::writeTable(table, *output, {}, *mask ? &rows : nullptr);
    if (!written)
        return written;
    for (const QString &warning : loaded->source.account.warnings)
        printLine(warning);
    printRejected(loaded->source.account);
    printTimings(options, loaded->loadMs, double(timer.nsecsElapsed()) / 1e6);
    return {};
}

} // namespace

int runConvert(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ConvertWords::tr("Writes the table: clientele convert INPUT... --output OUT.csv, OUT.xlsx, OUT.sqlite#table or "
                         "postgresql://user@host/database?table=schema.table"));
    addCommonOptions(parser);
    if (arguments.contains(QLatin1String("--help"))) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return exitDone;
    }
    const auto options = parseCommonOptions(parser, arguments);
    if (!options)
        return printError(options.error(), options.error().code == Error::Code::Input ? exitWrongCommand : exitFailed);
    if (const auto checked = checkOutput(*options); !checked)
        return printError(checked.error(), exitWrongCommand);
    if (const auto converted = convert(*options); !converted)
        return printError(converted.error(), exitFailed);
    return exitDone;
}

} // namespace clientele::app
