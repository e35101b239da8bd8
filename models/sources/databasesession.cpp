// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasesession.h"

#include "models/sources/columnmaker.h"
#include "models/sources/database.h"
#include "models/sources/odbcreader.h"
#include "models/sources/postgresvalues.h"
#include "models/sources/words.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <charconv>

namespace clientele::sources {

namespace {

using table::Column;
using table::ColumnPtr;
using table::Type;

constexpr std::size_t rowsBetweenReports = 20'000;

void report(const Progress &progress, std::size_t rows, double expectedRows)
{
    const double share = expectedRows > 0 ? double(rows) / expectedRows : 0;
    progress.report(std::min(share, 0.95), Words::tr("Reading from the database"));
}

template <class T>
bool readNumber(std::string_view text, T &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

// One value as a server writes it.
void addText(ColumnMaker &maker, Type type, std::string_view text)
{
    std::int64_t integer = 0;
    double real = 0;
    switch (type) {
    case Type::Integer:
        return readNumber(text, integer) ? maker.addInteger(integer) : maker.addMissing();
    case Type::Real:
        return readNumber(text, real) ? static_cast<void>(maker.addReal(real)) : maker.addMissing();
    case Type::Boolean:
        return maker.addBoolean(text.starts_with('t'));
    case Type::Date: {
        const auto date = readIsoTimestamp(text);
        return date ? maker.addDate(*date) : maker.addMissing();
    }
    case Type::Text:
        return maker.addText(text);
    }
}

// One value of a row that SQLite stands at.
void addValue(ColumnMaker &maker, Type type, const SqliteStatement &statement, int column)
{
    if (sqlite3_column_type(statement.get(), column) == SQLITE_NULL)
        return maker.addMissing();
    switch (type) {
    case Type::Integer:
        return maker.addInteger(sqlite3_column_int64(statement.get(), column));
    case Type::Real:
        return static_cast<void>(maker.addReal(sqlite3_column_double(statement.get(), column)));
    case Type::Boolean:
        return maker.addBoolean(sqlite3_column_int(statement.get(), column) != 0);
    default:
        return addText(maker, type, statement.text(column));
    }
}

// A column of missing values alone has the type, too; dates show a time where the whole table's do.
ColumnPtr asTyped(const ColumnPtr &made, const AnswerColumn &column)
{
    const std::size_t rows = made->size();
    const table::Validity &validity = made->validity();
    if (made->type() == column.type && (column.type != Type::Date || made->isDateOnly() == column.dateOnly))
        return made;
    switch (column.type) {
    case Type::Integer:
        return Column::integers(column.name, std::vector<std::int64_t>(rows), validity);
    case Type::Real:
        return Column::reals(column.name, std::vector<double>(rows), validity);
    case Type::Boolean:
        return Column::booleans(column.name, std::vector<std::uint8_t>(rows), validity);
    case Type::Date: {
        std::vector<table::Microseconds> values(rows);
        if (made->type() == Type::Date)
            values.assign(made->dates().begin(), made->dates().end());
        return Column::dates(column.name, std::move(values), validity, column.dateOnly);
    }
    case Type::Text:
        break;
    }
    return made;
}

Result<void> readSqliteRows(const SqliteDatabase &database, const QString &sql,
                            const std::vector<AnswerColumn> &columns, std::vector<ColumnMaker> &makers,
                            double expectedRows, const Progress &progress)
{
    const auto statement = database.prepare(sql);
    if (!statement)
        return tl::make_unexpected(statement.error());
    while (true) {
        const auto more = database.step(*statement);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        for (std::size_t i = 0; i < columns.size(); ++i)
            addValue(makers[i], columns[i].type, *statement, int(i));
        if (makers.front().size() % rowsBetweenReports == 0)
            report(progress, makers.front().size(), expectedRows);
    }
}

Result<void> readPostgresRows(const PostgresConnection &connection, const QString &sql,
                              const std::vector<AnswerColumn> &columns, std::vector<ColumnMaker> &makers,
                              double expectedRows, const Progress &progress)
{
    std::string scratch;
    const auto takeLine = [&](std::string_view line) -> Result<void> {
        eachCopyField(line, scratch, [&](std::size_t i, const std::optional<std::string_view> &text) {
            if (i >= columns.size())
                return;
            if (text)
                addText(makers[i], columns[i].type, *text);
            else
                makers[i].addMissing();
        });
        if (makers.front().size() % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return cancelled();
            report(progress, makers.front().size(), expectedRows);
        }
        return {};
    };
    return connection.copyOut(QStringLiteral("COPY (%1\n) TO STDOUT").arg(sql), takeLine, progress);
}

} // namespace

Result<std::shared_ptr<DatabaseSession>> DatabaseSession::open(const InputAddress &address, const Progress &progress)
{
    std::shared_ptr<DatabaseSession> session(new DatabaseSession);
    if (isPostgresUrl(address.path)) {
        const auto server = postgresAddress(address);
        if (!server)
            return tl::make_unexpected(server.error());
        progress.report(0, Words::tr("Connecting to the database"));
        auto connection = PostgresConnection::open(*server, {}, PostgresConnection::Access::ReadOnly, progress);
        if (!connection)
            return tl::make_unexpected(connection.error());
        session->m_place = server->place();
        session->m_postgres = std::move(*connection);
    } else if (address.kind == InputKind::Database &&
               (beginsAsSqlite(address.path) || !QFileInfo::exists(address.path)) && !isOdbcAddress(address.path)) {
        auto database = SqliteDatabase::openForReading(address.path);
        if (!database)
            return tl::make_unexpected(database.error());
        session->m_place = address.path;
        session->m_sqlite.emplace(std::move(*database));
    } else {
        return fail(Error::Code::Input, Words::tr("This is no database that can be asked"), address.text(),
                    Words::tr("Name a table of an SQLite file or of a PostgreSQL server"));
    }
    if (auto begun = session->begin(progress); !begun)
        return tl::make_unexpected(begun.error());
    return session;
}

Result<void> DatabaseSession::begin(const Progress &progress) const
{
    if (m_sqlite)
        return m_sqlite->run(QStringLiteral("BEGIN"));
    for (const char *statement : {"SET lc_monetary = 'C'", "SET standard_conforming_strings = on",
                                  "SET bytea_output = 'hex'", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}) {
        if (auto done = m_postgres->run(QString::fromLatin1(statement), progress); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<table::TablePtr> DatabaseSession::fetch(const QString &sql, const std::vector<AnswerColumn> &columns,
                                               double expectedRows, const Progress &progress)
{
    std::vector<ColumnMaker> makers;
    for (const AnswerColumn &column : columns)
        makers.emplace_back(column.name);
    Result<void> read;
    if (m_sqlite) {
        m_progress = progress;
        m_sqlite->stopWith(&m_progress);
        read = readSqliteRows(*m_sqlite, sql, columns, makers, expectedRows, progress);
        m_progress = Progress();
    } else {
        // A statement that fails, or is cancelled, must not end the transaction whose state all others see.
        if (auto marked = m_postgres->run(QStringLiteral("SAVEPOINT question"), progress); !marked)
            return tl::make_unexpected(marked.error());
        read = readPostgresRows(*m_postgres, sql, columns, makers, expectedRows, progress);
        const QString end =
            read ? QStringLiteral("RELEASE SAVEPOINT question") : QStringLiteral("ROLLBACK TO SAVEPOINT question");
        if (auto ended = m_postgres->run(end, Progress()); read && !ended)
            read = ended ? Result<void>() : tl::make_unexpected(ended.error());
    }
    if (!read)
        return tl::make_unexpected(read.error());
    std::vector<ColumnPtr> made;
    for (std::size_t i = 0; i < columns.size(); ++i)
        made.push_back(asTyped(makers[i].finish(), columns[i]));
    return table::Table::make(std::move(made));
}

} // namespace clientele::sources
