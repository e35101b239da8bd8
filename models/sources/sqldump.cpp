// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqldump.h"

#include "models/sources/sha256.h"
#include "models/sources/sqlstatements.h"
#include "models/sources/words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace clientele::sources {

namespace {

struct DumpTable
{
    TableName name;
    std::vector<SqlColumn> columns;
    bool hasRows = false;
    std::unique_ptr<TableMaker> maker; // while its rows are taken
    bool isLaidOut = false;
    std::vector<RejectedRow> rejected;
};

/// Takes the rows of one table out of a dump, or those of every table.
class DumpReader final
{
public:
    DumpReader(SqlLexer &lexer, QString file, const ReadOptions &options)
        : m_lexer(lexer), m_file(std::move(file)), m_options(options)
    {
    }

    /// @param wanted empty: the only one with rows.
    Result<Source> readOne(const QString &wanted, const std::function<Result<void>()> &look);
    Result<std::vector<TableSource>> readAll(const std::function<Result<void>()> &look);

private:
    Result<void> read(const std::function<Result<void>()> &look);
    Result<Source> finish(DumpTable &table) const;
    DumpTable &chosen() { return m_tables[*m_chosen]; }
    bool isWanted(const TableName &name) const;
    DumpTable &tableOf(const TableName &name);
    bool beginRows(const TableName &name, const std::vector<QString> &columns);
    void layOut(const std::vector<QString> &columns);
    void addRow(SqlRow &row);
    void reject(const SqlRow &row, std::size_t expected);
    Result<void> checkTable() const;

    SqlLexer &m_lexer;
    QString m_file;
    ReadOptions m_options;
    QString m_wanted;
    bool m_takesAll = false;
    std::vector<DumpTable> m_tables;
    std::optional<std::size_t> m_chosen; // whose rows are being read
    bool m_isAmbiguous = false;
    std::vector<std::size_t> m_places; // of the statement's values among the columns
    std::size_t m_listed = 0;          // values that a row of the statement has
};

bool DumpReader::isWanted(const TableName &name) const
{
    return m_wanted.compare(name.table, Qt::CaseInsensitive) == 0 ||
           m_wanted.compare(name.toString(), Qt::CaseInsensitive) == 0;
}

DumpTable &DumpReader::tableOf(const TableName &name)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const DumpTable &table) {
        return table.name.table == name.table &&
               (table.name.schema == name.schema || table.name.schema.isEmpty() || name.schema.isEmpty());
    });
    if (found != m_tables.end())
        return *found;
    DumpTable table;
    table.name = name;
    m_tables.push_back(std::move(table));
    return m_tables.back();
}

// The columns are those of CREATE TABLE; else those that the first statement lists.
void DumpReader::layOut(const std::vector<QString> &columns)
{
    std::vector<SqlColumn> &declared = chosen().columns;
    if (declared.empty()) {
        for (const QString &name : columns)
            declared.push_back({name, SqlColumn::Kind::AsGiven});
    }
    if (!declared.empty()) {
        setSqlColumns(*chosen().maker, declared, !m_lexer.isMySql() && !m_lexer.isPostgres());
        chosen().isLaidOut = true;
    }
}

bool DumpReader::beginRows(const TableName &name, const std::vector<QString> &columns)
{
    if (name.table.startsWith(QLatin1String("sqlite_")))
        return false;
    DumpTable &table = tableOf(name);
    table.hasRows = true;
    const auto index = std::size_t(&table - m_tables.data());
    if (!m_takesAll && m_chosen && *m_chosen != index) {
        m_isAmbiguous |= m_wanted.isEmpty() || isWanted(name);
        return false;
    }
    if (!m_wanted.isEmpty() && !isWanted(name))
        return false;
    m_chosen = index;
    if (!table.maker)
        table.maker = std::make_unique<TableMaker>(m_file, m_options);
    if (!table.isLaidOut)
        layOut(columns);
    m_places.clear();
    const auto &declared = m_tables[index].columns;
    for (const QString &column : columns) {
        const auto found = std::find_if(declared.begin(), declared.end(), [&](const SqlColumn &known) {
            return known.name.compare(column, Qt::CaseInsensitive) == 0;
        });
        m_places.push_back(std::size_t(found - declared.begin()));
    }
    m_listed = columns.size();
    return true;
}

void DumpReader::reject(const SqlRow &row, std::size_t expected)
{
    QStringList texts;
    for (const SqlValue &value : row.values)
        texts << QString::fromUtf8(value.text.data(), qsizetype(std::min<std::size_t>(value.text.size(), 1000)));
    chosen().rejected.push_back({qint64(row.line),
                                 texts.join(QStringLiteral(", ")).left(1000),
                                 Words::tr("%1 values instead of %2").arg(row.values.size()).arg(expected),
                                 {}});
}

void DumpReader::addRow(SqlRow &row)
{
    if (!chosen().isLaidOut) { // neither CREATE TABLE nor a list: as many as the first row has
        std::vector<QString> names(row.values.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = QStringLiteral("column %1").arg(i + 1);
        layOut(names);
    }
    const auto &columns = chosen().columns;
    TableMaker &maker = *chosen().maker;
    const std::size_t expected = m_listed > 0 ? m_listed : columns.size();
    const bool fits = row.values.size() == expected &&
                      std::all_of(m_places.begin(), m_places.end(), [&](std::size_t p) { return p < columns.size(); });
    if (!fits)
        return reject(row, expected);
    if (m_places.empty()) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            addSqlValue(maker, i, columns[i].kind, row.values[i]);
        return;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto place = std::find(m_places.begin(), m_places.end(), i);
        addSqlValue(maker, i, columns[i].kind,
                    place == m_places.end() ? SqlValue() : row.values[std::size_t(place - m_places.begin())]);
    }
}

Result<void> DumpReader::checkTable() const
{
    QStringList full;
    QStringList all;
    for (const DumpTable &table : m_tables) {
        all << table.name.toString();
        if (table.hasRows)
            full << table.name.toString();
    }
    if (all.isEmpty())
        return fail(Error::Code::Parse, Words::tr("The file holds no table"), m_file,
                    Words::tr("Choose an SQL dump with CREATE TABLE, INSERT or COPY statements"));
    const QString listed = full.isEmpty() ? all.join(QStringLiteral(", ")) : full.join(QStringLiteral(", "));
    if (m_isAmbiguous)
        return severalTables(m_file, full);
    if (m_chosen)
        return {};
    if (m_wanted.isEmpty() ||
        std::any_of(m_tables.begin(), m_tables.end(), [&](const auto &t) { return isWanted(t.name); }))
        return fail(Error::Code::Input, Words::tr("The table has no rows"), m_file, Words::tr("Choose another table"));
    return fail(Error::Code::Input, Words::tr("There is no table “%1”").arg(m_wanted), m_file,
                Words::tr("Name one of: %1").arg(listed));
}

Result<Source> DumpReader::readOne(const QString &wanted, const std::function<Result<void>()> &look)
{
    m_wanted = wanted;
    if (auto done = read(look); !done)
        return tl::make_unexpected(done.error());
    if (auto checked = checkTable(); !checked)
        return tl::make_unexpected(checked.error());
    return finish(chosen());
}

Result<std::vector<TableSource>> DumpReader::readAll(const std::function<Result<void>()> &look)
{
    m_takesAll = true;
    const ReadOptions asked = std::exchange(m_options, withoutColumnChoices(m_options));
    if (auto done = read(look); !done)
        return tl::make_unexpected(done.error());
    if (auto checked = checkTable(); !checked)
        return tl::make_unexpected(checked.error());
    const auto isFull = [](const DumpTable &table) { return table.maker && table.maker->rows() > 0; };
    const bool isOne = std::count_if(m_tables.begin(), m_tables.end(), isFull) < 2;
    if (isOne)
        m_options = asked; // which is checked at the end
    std::vector<TableSource> tables;
    for (DumpTable &table : m_tables) {
        if (!table.maker || (!isOne && !isFull(table)))
            continue;
        auto source = finish(table);
        if (!source)
            return tl::make_unexpected(source.error());
        source->account.files = {{m_file, {}, table.name.toString(), source->account.rows}};
        tables.push_back({table.name.table, std::move(*source)});
    }
    makeNamesUnique(tables);
    return tables;
}

Result<Source> DumpReader::finish(DumpTable &table) const
{
    auto source = table.maker->finish();
    if (!source)
        return source;
    source->account.rejected = table.rejected.size();
    source->account.rejectedRows = std::move(table.rejected);
    return source;
}

Result<void> DumpReader::read(const std::function<Result<void>()> &look)
{
    constexpr std::size_t rowsBetweenLooks = 5'000;
    constexpr std::size_t mostTables = 20'000;
    std::size_t rows = 0;
    SqlStatements::Listener listener;
    listener.createTable = [&](const TableName &name, std::vector<SqlColumn> columns) {
        if (m_tables.size() < mostTables && !columns.empty() && !tableOf(name).hasRows)
            tableOf(name).columns = std::move(columns);
    };
    listener.beginRows = [&](const TableName &name, const std::vector<QString> &columns) {
        return m_tables.size() < mostTables && beginRows(name, columns);
    };
    listener.row = [&](SqlRow &row) -> Result<void> {
        addRow(row);
        return ++rows % rowsBetweenLooks == 0 ? look() : Result<void>();
    };
    if (auto done = SqlStatements(m_lexer, std::move(listener)).readAll(); !done) {
        Error error = done.error();
        if (error.code != Error::Code::Cancelled && !error.where.startsWith(m_file))
            error.where = error.where.isEmpty() ? m_file : m_file + QStringLiteral(", ") + error.where;
        return tl::make_unexpected(error);
    }
    return {};
}

} // namespace

namespace {

std::function<Result<void>()> lookAt(const ByteStream &stream, const Progress &progress, qint64 bytes)
{
    return [&stream, &progress, bytes]() -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        progress.report(bytes > 0 ? std::min(0.95, double(stream.position()) / double(bytes)) : 0,
                        Words::tr("Reading"));
        return {};
    };
}

struct OpenDump
{
    FileFacts facts;
    std::unique_ptr<ByteStream> stream;
};

Result<OpenDump> openDump(const QString &path, Sha256 &hash)
{
    constexpr qint64 largestUnpacked = 16'000'000'000;
    const auto facts = examine(path);
    if (!facts)
        return tl::make_unexpected(facts.error());
    auto stream = openStream(path, *facts, &hash, largestUnpacked);
    if (!stream)
        return tl::make_unexpected(stream.error());
    return OpenDump{*facts, std::move(*stream)};
}

} // namespace

Result<Source> readSqlDump(ByteStream &stream, const QString &name, const QString &table, const ReadOptions &options,
                           const Progress &progress, qint64 bytes)
{
    SqlLexer lexer(stream);
    return DumpReader(lexer, name, options).readOne(table, lookAt(stream, progress, bytes));
}

Result<Source> readSqlDump(const QString &path, const QString &table, const ReadOptions &options,
                           const Progress &progress)
{
    Sha256 hash;
    const auto dump = openDump(path, hash);
    if (!dump)
        return tl::make_unexpected(dump.error());
    auto source = readSqlDump(*dump->stream, path, table, options, progress, dump->facts.size);
    if (!source)
        return source;
    source->account.bytes = dump->facts.size;
    source->account.sha256 = hash.result();
    source->account.files = {{path, source->account.sha256}};
    return source;
}

Result<std::vector<TableSource>> readSqlDumpTables(const QString &path, const ReadOptions &options,
                                                   const Progress &progress)
{
    Sha256 hash;
    const auto dump = openDump(path, hash);
    if (!dump)
        return tl::make_unexpected(dump.error());
    SqlLexer lexer(*dump->stream);
    auto tables = DumpReader(lexer, path, options).readAll(lookAt(*dump->stream, progress, dump->facts.size));
    if (!tables)
        return tables;
    const QByteArray sha256 = hash.result();
    setFileOf(*tables, path, dump->facts.size, sha256);
    if (tables->size() == 1)
        tables->front().source.account.files = {{path, sha256}};
    return tables;
}

} // namespace clientele::sources
