// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/options.h"

#include "app/commands/recipes.h"
#include "app/commands/workspaceinput.h"

#include "models/core/parallel.h"
#include "models/core/savefile.h"
#include "models/sources/inputs.h"
#include "models/table/temporal.h"
#include "models/workspace/restoring.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <cstdio>
#include <sys/resource.h>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Error> wrong(const QString &what, const QString &where, const QString &remedy)
{
    return fail(Error::Code::Input, what, where, remedy);
}

Result<QChar> oneCharacter(const QString &option, QString text)
{
    if (text == QLatin1String("\\t") || text.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)
        text = QStringLiteral("\t");
    if (text.size() != 1)
        return wrong(Text::tr("Expected one character"), QStringLiteral("--%1 %2").arg(option, text),
                     Text::tr("Give one character, or \"tab\""));
    return text[0];
}

Result<QMap<QString, table::Role>> parseRoles(const QStringList &texts)
{
    QMap<QString, table::Role> roles;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const auto role = table::roleFromToken(QStringView(text).left(std::max<qsizetype>(equals, 0)));
        if (!role || equals + 1 >= text.size()) {
            QStringList tokens;
            for (int i = 1; i < table::roleCount; ++i)
                tokens << table::token(table::Role(i));
            return wrong(Text::tr("No such role"), QStringLiteral("--role %1").arg(text),
                         Text::tr("Write ROLE=COLUMN with one of %1").arg(tokens.join(QStringLiteral(", "))));
        }
        roles.insert(text.mid(equals + 1), *role);
    }
    return roles;
}

Result<void> parseReading(const QCommandLineParser &parser, sources::ReadOptions &read)
{
    read.encoding = parser.value(QStringLiteral("encoding"));
    read.sheet = parser.value(QStringLiteral("sheet"));
    if (parser.isSet(QStringLiteral("missing")))
        read.missingWords = parser.value(QStringLiteral("missing")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parser.isSet(QStringLiteral("delimiter"))) {
        const auto character = oneCharacter(QStringLiteral("delimiter"), parser.value(QStringLiteral("delimiter")));
        if (!character)
            return tl::make_unexpected(character.error());
        read.delimiter = *character;
    }
    if (parser.isSet(QStringLiteral("decimal"))) {
        const auto character = oneCharacter(QStringLiteral("decimal"), parser.value(QStringLiteral("decimal")));
        if (!character)
            return tl::make_unexpected(character.error());
        read.decimal = *character;
    }
    if (parser.isSet(QStringLiteral("date-order"))) {
        const QString order = parser.value(QStringLiteral("date-order"));
        if (order == QLatin1String("dmy"))
            read.dateOrder = sources::DateOrder::DayMonthYear;
        else if (order == QLatin1String("mdy"))
            read.dateOrder = sources::DateOrder::MonthDayYear;
        else if (order == QLatin1String("ymd"))
            read.dateOrder = sources::DateOrder::YearMonthDay;
        else
            return wrong(Text::tr("No such date order"), QStringLiteral("--date-order %1").arg(order),
                         Text::tr("Choose dmy, mdy or ymd"));
    }
    return {};
}

Result<void> parseRunning(const QCommandLineParser &parser, CommonOptions &options)
{
    bool ok = true;
    if (parser.isSet(QStringLiteral("seed")))
        options.seed = parser.value(QStringLiteral("seed")).toULongLong(&ok);
    if (!ok)
        return wrong(Text::tr("Not a seed"), QStringLiteral("--seed %1").arg(parser.value(QStringLiteral("seed"))),
                     Text::tr("Give a whole number"));
    if (parser.isSet(QStringLiteral("threads")))
        options.threads = parser.value(QStringLiteral("threads")).toInt(&ok);
    if (!ok || options.threads < 0)
        return wrong(Text::tr("Not a number of threads"),
                     QStringLiteral("--threads %1").arg(parser.value(QStringLiteral("threads"))),
                     Text::tr("Give a whole number from 1 on"));
    const QString format = parser.value(QStringLiteral("format"));
    if (format == QLatin1String("json"))
        options.format = CommonOptions::Format::Json;
    else if (format == QLatin1String("csv"))
        options.format = CommonOptions::Format::Csv;
    else if (format != QLatin1String("text"))
        return wrong(Text::tr("No such format"), QStringLiteral("--format %1").arg(format),
                     Text::tr("Choose text, json or csv"));
    const QString engine = parser.value(QStringLiteral("engine"));
    if (engine == QLatin1String("database"))
        options.inDatabase = true;
    else if (engine != QLatin1String("memory"))
        return wrong(Text::tr("No such engine"), QStringLiteral("--engine %1").arg(engine),
                     Text::tr("Choose memory or database"));
    options.recipe = parser.value(QStringLiteral("recipe"));
    options.output = parser.value(QStringLiteral("output"));
    options.timings = parser.isSet(QStringLiteral("timings"));
    return {};
}

std::optional<double> parseNumber(const QString &text, const table::Column &column)
{
    if (column.type() == table::Type::Date) {
        const QDateTime time =
            text.contains(QLatin1Char('T')) || text.contains(QLatin1Char(' '))
                ? QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs)
                : QDate::fromString(text, Qt::ISODate).startOfDay();
        if (!time.isValid())
            return std::nullopt;
        const QDate date = time.date();
        const QTime clock = time.time();
        return double(table::fromCivil({date.year(), date.month(), date.day(), clock.hour(), clock.minute(),
                                        clock.second(), clock.msec() * 1000}));
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(value) : std::nullopt;
}

// "[40,45)": none when the text is no range at all.
std::optional<Result<query::Interval>> parseInterval(const QString &text, const table::Column &column,
                                                     const QString &where)
{
    if (text.size() < 3 || !(text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('('))) ||
        !(text.endsWith(QLatin1Char(']')) || text.endsWith(QLatin1Char(')'))) || text.count(QLatin1Char(',')) != 1)
        return std::nullopt;
    if (column.type() == table::Type::Text)
        return std::nullopt; // a text that happens to look like a range
    query::Interval interval;
    interval.lowerClosed = text.startsWith(QLatin1Char('['));
    interval.upperClosed = text.endsWith(QLatin1Char(']'));
    const QStringList ends = text.mid(1, text.size() - 2).split(QLatin1Char(','));
    for (int i = 0; i < 2; ++i) {
        if (ends[i].trimmed().isEmpty())
            continue;
        const auto value = parseNumber(ends[i].trimmed(), column);
        if (!value)
            return wrong(Text::tr("\"%1\" cannot be compared with this column").arg(ends[i]), where,
                         column.type() == table::Type::Date
                             ? Text::tr("Write dates as 2011-12-09 or 2011-12-09T12:50:00")
                             : Text::tr("Write numbers with a point"));
        (i == 0 ? interval.lower : interval.upper) = *value;
    }
    return interval;
}

// A database works on one table of its own: anything else is a wrong command.
Result<void> checkEngine(const CommonOptions &options)
{
    const bool hasData = options.workspace && options.workspace->data;
    // A file that is not there is told of when it is opened.
    if (!options.inDatabase ||
        (!hasData && (recipe::Relation::isDatabase(options.inputs) || !sources::parseInputs(options.inputs))))
        return {};
    return wrong(Text::tr("The input is not one table of a database"), QStringLiteral("--engine database"),
                 Text::tr("Name a table of an SQLite file or of a PostgreSQL server, or leave the option out"));
}

// Data of its own has what a database did; what is read has not.
recipe::Recipe recipeOf(const workspace::Workspace &workspace)
{
    return workspace.data ? workspace.recipe : recipe::withoutDatabase(workspace.recipe);
}

using Roles = QMap<QString, table::Role>;

// With the roles of --role for the columns that it has. @param roles keeps the others: a step may make their columns.
table::TablePtr withAskedRoles(table::TablePtr table, Roles &roles)
{
    for (auto role = roles.begin(); role != roles.end();) {
        const auto index = table->indexOf(role.key());
        if (index)
            table = table->withRole(*index, role.value());
        role = index ? roles.erase(role) : std::next(role);
    }
    return table;
}

Result<sources::Source> openInMemory(const CommonOptions &options, const sources::ReadOptions &read, Roles &roles)
{
    auto source = options.workspace ? openWorkspaceData(options, read) : sources::open(options.inputs, read);
    if (source)
        source->table = withAskedRoles(source->table, roles);
    return source;
}

// Those of columns that the recipe made.
Result<void> giveLateRoles(const Roles &roles, table::TablePtr &table)
{
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        const auto index = table->indexOf(role.key());
        if (!index)
            return wrong(Text::tr("No such column"),
                         QStringLiteral("--role %1=%2").arg(table::token(role.value()), role.key()),
                         Text::tr("Name a column of the table"));
        table = table->withRole(*index, role.value());
    }
    return {};
}

// The leading steps that can be SQL are done where the data lies; the rest is left to memory.
Result<sources::Source> openInDatabase(const CommonOptions &options, const sources::ReadOptions &read,
                                       const recipe::Recipe &steps, Roles &roles, Loaded &loaded)
{
    auto relation = recipe::Relation::open(options.inputs, read);
    if (!relation)
        return tl::make_unexpected(relation.error());
    const bool isSql = relation->whyNotSql().isEmpty();
    if (isSql) {
        table::TablePtr schema = relation->schema();
        if (options.workspace)
            schema = workspace::withRoles(schema, options.workspace->roles);
        relation = relation->withRoles(withAskedRoles(schema, roles)->roles());
    }
    auto replay = recipe::replayInDatabase(steps, *relation, steps.entries.size());
    if (!replay)
        return tl::make_unexpected(replay.error().error);
    auto source = isSql ? replay->relation.bringOver() : openInMemory(options, read, roles);
    if (!source)
        return source;
    if (const QString why = recipe::inWords(*replay, steps); !why.isEmpty())
        source->account.warnings << why;
    loaded.steps = std::move(replay->steps);
    loaded.doneInDatabase = replay->entries;
    return source;
}

} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const QString &value = {},
                               const QString &standard = {}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), description, value, standard));
    };
    const QString valueName = QStringLiteral("value");
    add("role", Text::tr("What a column means: ROLE=COLUMN (repeatable)"), valueName);
    add("recipe", Text::tr("Steps to apply: a JSON file, or a bundled recipe such as online-retail"), valueName);
    add("filter", Text::tr("COLUMN=a,b or COLUMN=[40,45) (repeatable)"), valueName);
    add("date-order", Text::tr("dmy, mdy or ymd"), valueName);
    add("encoding", Text::tr("Encoding of the text"), valueName);
    add("delimiter", Text::tr("Character between fields"), valueName);
    add("decimal", Text::tr("Decimal sign"), valueName);
    add("missing", Text::tr("Words that mean missing, separated by commas"), valueName);
    add("sheet", Text::tr("Sheet of a workbook"), valueName);
    add("engine", Text::tr("memory or database"), valueName, QStringLiteral("memory"));
    add("seed", Text::tr("Seed of random choices"), valueName, QStringLiteral("1"));
    add("threads", Text::tr("Threads to use; results do not depend on it"), valueName);
    add("format", Text::tr("text, json or csv"), valueName, QStringLiteral("text"));
    add("output", Text::tr("File to write"), valueName);
    add("reconnect", Text::tr("Let a workspace ask the servers that it names"));
    add("timings", Text::tr("Print a line of timings on standard error"));
}

Result<CommonOptions> parseCommonOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(QStringList(QStringLiteral("clientele")) + arguments))
        return wrong(parser.errorText(), {}, Text::tr("See clientele --help"));
    CommonOptions options;
    if (auto reading = parseReading(parser, options.read); !reading)
        return tl::make_unexpected(reading.error());
    if (auto running = parseRunning(parser, options); !running)
        return tl::make_unexpected(running.error());
    auto roles = parseRoles(parser.values(QStringLiteral("role")));
    if (!roles)
        return tl::make_unexpected(roles.error());
    options.roles = *roles;
    options.read.roles = *roles;
    options.filterTexts = parser.values(QStringLiteral("filter"));
    options.inputs = parser.positionalArguments();
    if (options.inputs.isEmpty())
        return wrong(Text::tr("No input given"), {}, Text::tr("Name a file, for example customers.csv"));
    options.reconnects = parser.isSet(QStringLiteral("reconnect"));
    if (auto taken = takeWorkspace(options); !taken)
        return tl::make_unexpected(taken.error());
    if (auto asked = checkEngine(options); !asked)
        return tl::make_unexpected(asked.error());
    return options;
}

Result<Loaded> load(const CommonOptions &options)
{
    setThreadCount(options.threads);
    // Read before the data: a wrong recipe is told at once.
    const auto steps = !options.recipe.isEmpty() ? findRecipe(options.recipe)
                       : options.workspace       ? Result<recipe::Recipe>(recipeOf(*options.workspace))
                                                 : Result<recipe::Recipe>();
    if (!steps)
        return tl::make_unexpected(steps.error());
    QElapsedTimer timer;
    timer.start();
    sources::ReadOptions read = options.read;
    read.joins = steps->joins;
    for (const QString &column : options.roles.keys())
        read.roles.remove(column); // given below, where the table has it
    Roles roles = options.roles;
    Loaded loaded;
    auto opened =
        options.inDatabase ? openInDatabase(options, read, *steps, roles, loaded) : openInMemory(options, read, roles);
    if (!opened)
        return tl::make_unexpected(opened.error());
    loaded.loadMs = double(timer.nsecsElapsed()) / 1e6;
    loaded.source = std::move(*opened);
    if (const auto applied = applyRecipe(*steps, loaded); !applied)
        return tl::make_unexpected(applied.error());
    if (const auto given = giveLateRoles(roles, loaded.source.table); !given)
        return tl::make_unexpected(given.error());
    if (options.workspace) {
        if (auto kept = keepWorkspaceFilters(*options.workspace, loaded); !kept)
            return tl::make_unexpected(kept.error());
    }
    for (const QString &text : options.filterTexts) {
        const auto filter = parseFilter(text, *loaded.source.table);
        if (!filter)
            return tl::make_unexpected(filter.error());
        loaded.filters.set(*filter);
    }
    return loaded;
}

Result<QStringList> splitValues(const QString &text, const QString &where)
{
    QStringList values;
    QString value;
    qsizetype i = 0;
    while (true) {
        value.clear();
        if (i < text.size() && text[i] == QLatin1Char('"')) {
            ++i;
            while (true) {
                const qsizetype quote = text.indexOf(QLatin1Char('"'), i);
                if (quote < 0)
                    return wrong(Text::tr("A quotation mark is not closed"), where,
                                 Text::tr("Close it, or double it inside a value"));
                value += QStringView(text).mid(i, quote - i);
                i = quote + 1;
                if (i >= text.size() || text[i] != QLatin1Char('"'))
                    break;
                value += text[i++];
            }
        }
        const qsizetype comma = text.indexOf(QLatin1Char(','), i);
        value += QStringView(text).mid(i, (comma < 0 ? text.size() : comma) - i);
        values << value;
        if (comma < 0)
            return values;
        i = comma + 1;
    }
}

Result<query::Filter> parseFilter(const QString &text, const table::Table &table)
{
    const QString where = QStringLiteral("--filter %1").arg(text);
    // Column names may hold '=': the longest name that fits wins.
    const table::Column *column = nullptr;
    for (qsizetype equals = text.lastIndexOf(QLatin1Char('=')); equals > 0 && !column;
         equals = text.lastIndexOf(QLatin1Char('='), equals - 1))
        column = table.find(QStringView(text).left(equals));
    if (!column)
        return wrong(Text::tr("No such column to filter by"), where,
                     Text::tr("Write COLUMN=a,b or COLUMN=[40,45) with a column of the table"));
    const QString rest = text.mid(column->name().size() + 1);
    query::Filter filter;
    filter.column = column->name();
    if (const auto interval = parseInterval(rest, *column, where)) {
        if (!*interval)
            return tl::make_unexpected(interval->error());
        filter.intervals.push_back(**interval);
        return filter;
    }
    const auto values = splitValues(rest, where);
    if (!values)
        return tl::make_unexpected(values.error());
    for (const QString &value : *values) {
        if (value.isEmpty()) {
            filter.missing = true;
        } else if (column->isNumeric() || column->type() == table::Type::Date) {
            // As numbers, so that 40 and 40.0 are the same value.
            const auto number = parseNumber(value, *column);
            if (!number)
                return wrong(Text::tr("\"%1\" cannot be compared with this column").arg(value), where,
                             Text::tr("Give values as the column has them"));
            filter.intervals.push_back({*number, *number, true, true});
        } else {
            filter.values << value;
        }
    }
    return filter;
}

int printError(const Error &error, int status)
{
    const QByteArray line =
        QStringLiteral("clientele: %1").arg(error.sentence()).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8();
    std::fprintf(stderr, "%s\n", line.constData());
    return status;
}

void printTimings(const CommonOptions &options, double loadMs, double analyzeMs)
{
    if (!options.timings)
        return;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "{\"timings\":{\"loadMs\":%.3f,\"analyzeMs\":%.3f,\"peakRssMiB\":%.1f}}\n", loadMs, analyzeMs,
                 double(usage.ru_maxrss) / 1024);
}

Result<void> writeOutput(const CommonOptions &options, const QByteArray &bytes)
{
    if (options.output.isEmpty()) {
        const bool ok =
            std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size()) &&
            std::fflush(stdout) == 0;
        if (!ok)
            return fail(Error::Code::Io, Text::tr("Standard output cannot be written"), {},
                        Text::tr("Check the disk or the next program"));
        return {};
    }
    return saveFile(options.output, bytes);
}

} // namespace clientele::app
