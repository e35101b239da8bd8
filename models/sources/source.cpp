// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/source.h"

#include "models/joins/findplan.h"
#include "models/sources/appendtables.h"
#include "models/sources/columnnames.h"
#include "models/sources/csvreader.h"
#include "models/sources/database.h"
#include "models/sources/inputs.h"
#include "models/sources/joinsources.h"
#include "models/sources/records.h"
#include "models/sources/spreadsheet.h"
#include "models/sources/tablegroups.h"
#include "models/sources/words.h"

#include <QSet>

namespace clientele::sources {

namespace {

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

// @param others gets the sheets that hold other tables.
Result<std::vector<TextInput>> textsOf(const std::vector<InputAddress> &addresses, const ReadOptions &options,
                                       const Progress &progress, std::vector<OtherSheets> *others = nullptr)
{
    std::vector<TextInput> inputs;
    for (const InputAddress &address : addresses) {
        if (address.kind == InputKind::DelimitedText)
            inputs.push_back({address.text(), {}, nullptr});
        if (address.kind != InputKind::Spreadsheet)
            continue;
        OtherSheets rest;
        auto sheets = readSheets(address, options, partOf(progress, 0, sheetsShare), others ? &rest : nullptr);
        if (others)
            others->push_back(std::move(rest));
        if (!sheets)
            return sheets;
        std::move(sheets->begin(), sheets->end(), std::back_inserter(inputs));
    }
    return inputs;
}

// The choices that concern the columns of one of several tables; roles are given after joining.
ReadOptions partOf(const ReadOptions &options, const std::vector<QString> &columns)
{
    ReadOptions part = options;
    part.roles.clear();
    for (const QString &name : options.types.keys()) {
        if (std::find(columns.begin(), columns.end(), name) == columns.end())
            part.types.remove(name);
    }
    return part;
}

QStringList namesOf(const std::vector<TextInput> &texts)
{
    QStringList names;
    for (const TextInput &text : texts)
        names.append(text.text());
    return names;
}

// Texts and sheets together, so that one decision is made on the types of all; where their columns differ, each kind
// by itself.
Result<std::vector<TableSource>> readTextTables(const std::vector<TextInput> &texts, const ReadOptions &options,
                                                const Progress &progress)
{
    auto together = readTexts(texts, options, progress);
    if (together)
        return std::vector<TableSource>{{tableNameOf(namesOf(texts)), std::move(*together)}};
    if (texts.size() == 1 || together.error().code != Error::Code::Input)
        return tl::make_unexpected(together.error());
    const auto groups = groupTexts(texts, options, progress);
    if (!groups || groups->size() == 1)
        return tl::make_unexpected(together.error());
    for (const TableGroup &one : *groups) {
        const bool isRatherOne = std::any_of(groups->begin(), groups->end(), [&](const TableGroup &other) {
            return &other != &one && areNearlyTheSame(one.columns, other.columns);
        });
        if (isRatherOne && !options.joins)
            return tl::make_unexpected(together.error());
    }
    std::vector<TableSource> tables;
    for (std::size_t i = 0; i < groups->size(); ++i) {
        const TableGroup &group = (*groups)[i];
        const double share = 1 / double(groups->size());
        auto read = readTexts(group.texts, partOf(options, group.columns),
                              partOf(progress, double(i) * share, double(i + 1) * share));
        if (!read)
            return tl::make_unexpected(read.error());
        tables.push_back({tableNameOf(namesOf(group.texts)), std::move(*read)});
    }
    return tables;
}

std::vector<QString> columnsOf(const Source &source)
{
    std::vector<QString> names;
    for (const auto &column : source.table->columns())
        names.push_back(column->name());
    return names;
}

// Tables with the same columns, from files and databases, become one.
Result<std::vector<TableSource>> appended(std::vector<TableSource> tables, const ReadOptions &options)
{
    std::vector<TableSource> result;
    for (TableSource &table : tables) {
        const std::vector<QString> columns = columnsOf(table.source);
        const auto like = std::find_if(result.begin(), result.end(), [&](const TableSource &one) {
            const std::vector<QString> others = columnsOf(one.source);
            const bool isSame = std::is_permutation(columns.begin(), columns.end(), others.begin(), others.end());
            return isSame || (!options.joins && (options.uniteColumns || areNearlyTheSame(columns, others)));
        });
        if (like == result.end()) {
            result.push_back(std::move(table));
            continue;
        }
        const QString name = like->name;
        auto both =
            appendSources({std::move(like->source), std::move(table.source)}, {name, table.name}, options.uniteColumns);
        if (!both)
            return tl::make_unexpected(both.error());
        like->source = std::move(*both);
    }
    return result;
}

// The other tables of a book, where a key joins one of them; else it is told that they were left out.
void addOtherSheets(const OtherSheets &others, const ReadOptions &options, const Progress &progress,
                    std::vector<TableSource> &tables)
{
    std::vector<TableSource> all = tables;
    const Progress quiet([&progress] { return progress.cancelled(); }); // what was told of the book stays told
    for (const QString &name : others.names) {
        const auto sheet = readSheets({InputKind::Spreadsheet, others.path, name}, options, quiet);
        auto read = sheet ? readTexts(*sheet, partOf(options, {}), quiet) : Result<Source>(cancelled());
        if (read) // a sheet that is no table stays where it is
            all.push_back({name, std::move(*read)});
    }
    makeNamesUnique(all);
    std::vector<joins::NamedTable> named;
    for (const TableSource &one : all)
        named.push_back({one.name, one.source.table});
    const auto found = joins::findPlan(named, {}, quiet);
    const auto isOther = [&](const joins::Link &link) {
        return others.names.contains(link.left) || others.names.contains(link.right);
    };
    if (options.joins || (found && std::any_of(found->plan.links.begin(), found->plan.links.end(), isOther)))
        tables = std::move(all);
    else
        tables.front().source.account.warnings += others.warning;
}

// Every table of a database's file where keys join them, or a plan does.
Result<std::vector<TableSource>> readWholeDatabase(const InputAddress &address, const ReadOptions &options,
                                                   bool isAlone, const Progress &progress)
{
    auto tables = readDatabaseTables(address, options, progress);
    if (!tables)
        return tables;
    if (tables->size() == 1) {
        tables->front().name = tableNameOf({address.text()});
        return tables;
    }
    if (!isAlone || options.joins)
        return tables;
    QStringList names;
    for (const TableSource &one : *tables)
        names += one.source.account.files.front().part;
    ReadOptions asTheyAre = options;
    asTheyAre.uniteColumns = false; // of the tables of one database no other asks for it
    auto result = appended(std::move(*tables), asTheyAre);
    if (result && result->size() > 1) {
        std::vector<joins::NamedTable> named;
        for (const TableSource &one : *result)
            named.push_back({one.name, one.source.table});
        const auto plan = joins::findPlan(named, {}, progress);
        if (!plan && plan.error().code == Error::Code::Cancelled)
            return tl::make_unexpected(plan.error());
        if (!plan)
            return severalTables(address.path, names);
    }
    return result ? std::move(result) : severalTables(address.path, names);
}

Result<std::vector<TableSource>> readTables(const std::vector<InputAddress> &addresses, const ReadOptions &options,
                                            const Progress &progress)
{
    std::vector<TableSource> tables;
    std::vector<OtherSheets> others;
    auto texts = textsOf(addresses, options, progress, &others);
    if (!texts)
        return tl::make_unexpected(texts.error());
    if (!texts->empty()) {
        const bool anySheet =
            std::any_of(texts->begin(), texts->end(), [](const TextInput &one) { return one.memory; });
        auto read = readTextTables(*texts, options, anySheet ? partOf(progress, sheetsShare, 1) : progress);
        if (!read)
            return read;
        tables = std::move(*read);
    }
    for (const OtherSheets &one : others) {
        if (!one.names.isEmpty())
            addOtherSheets(one, options, progress, tables);
        else if (!one.warning.isEmpty())
            tables.front().source.account.warnings += one.warning;
    }
    for (const InputAddress &address : addresses) {
        if (address.kind != InputKind::Database)
            continue;
        if (isWholeDatabase(address)) {
            auto all = readWholeDatabase(address, addresses.size() == 1 ? options : partOf(options, {}),
                                         addresses.size() == 1, progress);
            if (!all)
                return all;
            std::move(all->begin(), all->end(), std::back_inserter(tables));
            continue;
        }
        auto read = readDatabase(address, addresses.size() == 1 ? options : partOf(options, {}), progress);
        if (!read)
            return tl::make_unexpected(read.error());
        tables.push_back({tableNameOf({address.text()}), std::move(*read)});
    }
    if (tables.size() < 2)
        return tables;
    auto result = appended(std::move(tables), options);
    if (result)
        makeNamesUnique(*result);
    return result;
}

Result<Source> readAll(const std::vector<InputAddress> &addresses, const ReadOptions &options, const Progress &progress)
{
    auto tables = readTables(addresses, options, progress);
    if (!tables)
        return tl::make_unexpected(tables.error());
    if (tables->size() == 1 && !options.joins)
        return std::move(tables->front().source);
    for (TableSource &one : *tables) {
        if (one.source.account.files.size() < 2)
            continue;
        auto named = withFileNames(one.source.table, one.source.account.files, options.fileNameColumn);
        if (!named)
            return tl::make_unexpected(named.error());
        one.source.table = std::move(*named);
    }
    return joinSources(std::move(*tables), options.joins, progress);
}

// Roles, the column of the file's name, and what the account says of the whole.
Result<Source> finished(Source source, const QStringList &inputs, const QDateTime &readAt, const ReadOptions &options,
                        const Progress &progress)
{
    const auto named = source.account.joins ? Result<table::TablePtr>(source.table)
                                            : withFileNames(source.table, source.account.files, options.fileNameColumn);
    if (!named)
        return tl::make_unexpected(named.error());
    for (const QString &name : options.roles.keys()) {
        if (!(*named)->indexOf(name))
            return fail(Error::Code::Input, Words::tr("There is no column “%1”").arg(name), {},
                        Words::tr("Name a column of the joined table"));
    }
    auto table = table::Table::make((*named)->columns(), rolesOf(**named, options.roles));
    if (!table)
        return tl::make_unexpected(table.error());
    source.table = std::move(*table);
    source.account.inputs = inputs;
    source.account.readAt = readAt;
    progress.report(1);
    return source;
}

// Two lines or more that have about as many fields; in a single column short ones: prose is no table.
bool isTable(const std::string &text, char delimiter)
{
    constexpr std::size_t mostWords = 8; // a line
    const std::string padded = text + std::string(blockPadding, '\0');
    Records records;
    Tokenizer(delimiter).tokenize(std::string_view(padded).substr(0, text.size()), 0, records);
    std::size_t lines = 0;
    std::size_t agreeing = 0;
    std::size_t before = 0;
    for (const std::size_t end : records.rowEnds) {
        const bool isBlank = end - before == 1 && records.fields[before].size() == 0;
        lines += isBlank ? 0 : 1;
        agreeing += !isBlank && end - before == records.rowEnds.front() ? 1 : 0;
        before = end;
    }
    if (lines < 2 || 2 * agreeing < lines + 1)
        return false;
    // A letter has commas, too.
    if (delimiter != '\t' && 10 * agreeing < 9 * lines)
        return false;
    const auto words = std::size_t(std::count(text.begin(), text.end(), ' ')) + lines;
    return records.rowEnds.front() > 1 ? agreeing > 1 : words <= mostWords * lines;
}

} // namespace

std::vector<table::Role> rolesOf(const table::Table &table, const QMap<QString, table::Role> &asked)
{
    const bool areFound = std::any_of(table.roles().begin(), table.roles().end(),
                                      [](table::Role role) { return role != table::Role::None; });
    std::vector<table::Role> roles = areFound ? table.roles() : table::findRoles(table.columns());
    for (auto role = asked.begin(); role != asked.end(); ++role) {
        if (role.value() != table::Role::None)
            std::replace(roles.begin(), roles.end(), role.value(), table::Role::None);
    }
    for (auto role = asked.begin(); role != asked.end(); ++role)
        roles[*table.indexOf(role.key())] = role.value();
    return roles;
}

Result<std::vector<TableSource>> openTables(const QStringList &inputs, const ReadOptions &options,
                                            const Progress &progress)
{
    if (auto checked = checkOptions(options); !checked)
        return tl::make_unexpected(checked.error());
    auto addresses = parseInputs(inputs);
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    if (auto placed = placeSheet(options.sheet, *addresses); !placed)
        return tl::make_unexpected(placed.error());
    return readTables(*addresses, options, progress);
}

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

Result<std::vector<ColumnDifference>> compareColumns(const QStringList &inputs, const ReadOptions &options,
                                                     const Progress &progress)
{
    auto addresses = parseInputs(inputs);
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    if (auto placed = placeSheet(options.sheet, *addresses); !placed)
        return tl::make_unexpected(placed.error());
    const auto texts = textsOf(*addresses, options, progress);
    if (!texts)
        return tl::make_unexpected(texts.error());
    if (texts->empty())
        return std::vector<ColumnDifference>();
    const auto files = prepareFiles(*texts, options, CsvLimits(), progress);
    if (!files)
        return tl::make_unexpected(files.error());
    QStringList ignored;
    ColumnDifferences differences(files->front().path, uniqueNames(files->front().names, ignored));
    for (const CsvFile &file : *files)
        (void)differences.compare(file.path, uniqueNames(file.names, ignored));
    return differences.found();
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
    if (!isTable(memory->text, memory->delimiter))
        return fail(Error::Code::Input, Words::tr("The text on the clipboard is no table"), name,
                    Words::tr("Copy cells with their header in a spreadsheet program, or lines with a delimiter"));
    auto source = readTexts({{name, {}, memory}}, options, progress);
    if (!source)
        return source;
    source->account.isPasted = true;
    return finished(std::move(*source), {name}, readAt, options, progress);
}

} // namespace clientele::sources
