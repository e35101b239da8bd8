// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/source.h"

#include "models/sources/appendtables.h"
#include "models/sources/csvreader.h"
#include "models/sources/database.h"
#include "models/sources/inputs.h"
#include "models/sources/records.h"
#include "models/sources/spreadsheet.h"
#include "models/sources/words.h"

#include <QSet>

namespace clientele::sources {

namespace {

// Found from names and content, except where asked for.
std::vector<table::Role> rolesOf(const table::Table &table, const QMap<QString, table::Role> &asked)
{
    std::vector<table::Role> roles = table::findRoles(table.columns());
    for (auto role = asked.begin(); role != asked.end(); ++role) {
        if (role.value() != table::Role::None)
            std::replace(roles.begin(), roles.end(), role.value(), table::Role::None);
    }
    for (auto role = asked.begin(); role != asked.end(); ++role)
        roles[*table.indexOf(role.key())] = role.value();
    return roles;
}

Result<void> checkOptions(const ReadOptions &options)
{
    if (options.delimiter &&
        (options.delimiter->unicode() > 126 || QStringLiteral("\"\r\n").contains(*options.delimiter)))
        return fail(Error::Code::Input, Words::tr("“%1” cannot be a delimiter").arg(*options.delimiter), {},
                    Words::tr("Use a comma, a semicolon, a tab or another sign of ASCII"));
    if (options.decimal && *options.decimal != QLatin1Char('.') && *options.decimal != QLatin1Char(','))
        return fail(Error::Code::Input, Words::tr("“%1” cannot be a decimal sign").arg(*options.decimal), {},
                    Words::tr("Use a point or a comma"));
    return {};
}

// The sheet that is asked for becomes part of the addresses of books.
Result<void> placeSheet(const QString &sheet, std::vector<InputAddress> &addresses)
{
    if (sheet.isEmpty())
        return {};
    for (InputAddress &address : addresses) {
        if (address.kind != InputKind::Spreadsheet)
            return fail(Error::Code::Input, Words::tr("Only spreadsheets have sheets"), address.text(),
                        Words::tr("Leave the sheet out"));
        if (address.part.isEmpty())
            address.part = sheet;
    }
    return {};
}

constexpr double sheetsShare = 0.8; // of the time that a book takes; the rest is for the parser of texts

// A part of the whole work as work of its own.
Progress partOf(const Progress &progress, double begin, double end)
{
    return Progress(
        [progress] { return progress.cancelled(); },
        [=](double fraction, const QString &stage) { progress.report(begin + (end - begin) * fraction, stage); });
}

Result<std::vector<TextInput>> textsOf(const std::vector<InputAddress> &addresses, const ReadOptions &options,
                                       const Progress &progress)
{
    std::vector<TextInput> inputs;
    for (const InputAddress &address : addresses) {
        if (address.kind == InputKind::DelimitedText)
            inputs.push_back({address.text(), {}, nullptr});
        if (address.kind != InputKind::Spreadsheet)
            continue;
        auto sheets = readSheets(address, options, partOf(progress, 0, sheetsShare));
        if (!sheets)
            return sheets;
        std::move(sheets->begin(), sheets->end(), std::back_inserter(inputs));
    }
    return inputs;
}

// Texts and sheets together, so that one decision is made on the types of all; then each table of a database.
Result<Source> readAll(const std::vector<InputAddress> &addresses, const ReadOptions &options, const Progress &progress)
{
    std::vector<Source> sources;
    std::vector<QString> names;
    auto texts = textsOf(addresses, options, progress);
    if (!texts)
        return tl::make_unexpected(texts.error());
    if (!texts->empty()) {
        const bool anySheet =
            std::any_of(texts->begin(), texts->end(), [](const TextInput &one) { return one.memory; });
        auto read = readTexts(*texts, options, anySheet ? partOf(progress, sheetsShare, 1) : progress);
        if (!read)
            return read;
        names.push_back(texts->front().text());
        sources.push_back(std::move(*read));
    }
    for (const InputAddress &address : addresses) {
        if (address.kind != InputKind::Database)
            continue;
        auto read = readDatabase(address, options, progress);
        if (!read)
            return read;
        names.push_back(address.text());
        sources.push_back(std::move(*read));
    }
    return appendSources(std::move(sources), names);
}

// Roles, the column of the file's name, and what the account says of the whole.
Result<Source> finished(Source source, const QStringList &inputs, const QDateTime &readAt, const ReadOptions &options,
                        const Progress &progress)
{
    const auto named = withFileNames(source.table, source.account.files, options.fileNameColumn);
    if (!named)
        return tl::make_unexpected(named.error());
    auto table = table::Table::make((*named)->columns(), rolesOf(**named, options.roles));
    if (!table)
        return tl::make_unexpected(table.error());
    source.table = std::move(*table);
    source.account.inputs = inputs;
    source.account.readAt = readAt;
    progress.report(1);
    return source;
}

} // namespace

Result<Source> open(const QStringList &inputs, const ReadOptions &options, const Progress &progress)
{
    if (auto checked = checkOptions(options); !checked)
        return tl::make_unexpected(checked.error());
    auto addresses = parseInputs(inputs);
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    if (auto placed = placeSheet(options.sheet, *addresses); !placed)
        return tl::make_unexpected(placed.error());
    const QDateTime readAt = QDateTime::currentDateTime();
    auto source = readAll(*addresses, options, progress);
    if (!source)
        return source;
    return finished(std::move(*source), inputs, readAt, options, progress);
}

Result<Source> fromText(const QString &text, const QString &name, const ReadOptions &options, const Progress &progress)
{
    if (auto checked = checkOptions(options); !checked)
        return tl::make_unexpected(checked.error());
    auto memory = std::make_shared<MemoryText>();
    memory->text = text.toStdString();
    if (memory->text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(Error::Code::Input, Words::tr("There is no table on the clipboard"), name,
                    Words::tr("Copy cells with their header in a spreadsheet program first"));
    const bool hasTab = memory->text.substr(0, memory->text.find('\n')).find('\t') != std::string::npos;
    const std::string padded = memory->text.substr(0, 65'536) + std::string(blockPadding, '\0');
    memory->delimiter = options.delimiter ? options.delimiter->toLatin1()
                        : hasTab          ? '\t'
                                 : findDelimiter(std::string_view(padded).substr(0, padded.size() - blockPadding));
    const QDateTime readAt = QDateTime::currentDateTime();
    auto source = readTexts({{name, {}, memory}}, options, progress);
    if (!source)
        return source;
    return finished(std::move(*source), {name}, readAt, options, progress);
}

} // namespace clientele::sources
