// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasewriter.h"
#include "models/sources/postgresconnection.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/words.h"

namespace clientele::sources {

namespace {

QString typeOf(const table::Column &column)
{
    switch (column.type()) {
    case table::Type::Integer:
        return QStringLiteral("bigint");
    case table::Type::Real:
        return QStringLiteral("double precision");
    case table::Type::Date:
        return column.isDateOnly() ? QStringLiteral("date") : QStringLiteral("timestamp");
    case table::Type::Boolean:
        return QStringLiteral("boolean");
    case table::Type::Text:
        break;
    }
    return QStringLiteral("text");
}

void appendEscaped(std::string &out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out.push_back(c);
        }
    }
}

void appendRow(std::string &out, const table::Table &table, std::size_t row)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if (i > 0)
            out.push_back('\t');
        if (!column.isValid(row))
            out += "\\N";
        else if (column.type() == table::Type::Text)
            appendEscaped(out, column.dictionary().at(column.codes()[row]));
        else
            out += column.plainText(row);
    }
    out.push_back('\n');
}

Result<void> checkTexts(const table::Table &table, const QString &where)
{
    for (const auto &column : table.columns()) {
        if (column->type() != table::Type::Text)
            continue;
        for (std::uint32_t code = 0; code < column->dictionary().size(); ++code) {
            if (column->dictionary().at(code).find('\0') != std::string_view::npos)
                return fail(
                    Error::Code::Input,
                    Words::tr("Column “%1” holds a zero byte, which PostgreSQL does not take").arg(column->name()),
                    where, Words::tr("Clean the column first"));
        }
    }
    return {};
}

} // namespace

Result<void> writePostgres(const table::Table &table, const DatabaseAddress &address, const Progress &progress,
                           const std::vector<std::uint32_t> *rows)
{
    if (address.table.isEmpty())
        return fail(Error::Code::Input, Words::tr("No table is named"), address.toString(),
                    Words::tr("Add ?table=schema.table"));
    const auto name = parseTableName(address.table);
    if (!name)
        return tl::make_unexpected(name.error());
    if (auto checked = checkTexts(table, address.toString()); !checked)
        return checked;
    const auto connection = PostgresConnection::open(address, {}, PostgresConnection::Access::ReadWrite, progress);
    if (!connection)
        return tl::make_unexpected(connection.error());
    QStringList columns;
    for (const auto &column : table.columns())
        columns << quotedName(column->name()) + QLatin1Char(' ') + typeOf(*column);
    // Closing the connection before COMMIT undoes everything.
    for (const QString &statement :
         {QStringLiteral("BEGIN"),
          QStringLiteral("CREATE TABLE %1 (%2)").arg(name->quoted(), columns.join(QStringLiteral(", ")))}) {
        if (auto done = connection->run(statement, progress); !done)
            return tl::make_unexpected(done.error());
    }
    constexpr std::size_t pieceBytes = 256 << 10;
    const std::size_t count = rows != nullptr ? rows->size() : table.rows();
    std::size_t done = 0;
    const auto next = [&](std::string &out) -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        for (; done < count && out.size() < pieceBytes; ++done)
            appendRow(out, table, rows != nullptr ? (*rows)[done] : done);
        progress.report(count == 0 ? 1 : double(done) / double(count), Words::tr("Writing"));
        return {};
    };
    if (auto copied = connection->copyIn(QStringLiteral("COPY %1 FROM STDIN").arg(name->quoted()), next, progress);
        !copied)
        return copied;
    const auto committed = connection->run(QStringLiteral("COMMIT"), progress);
    return committed ? Result<void>() : tl::make_unexpected(committed.error());
}

} // namespace clientele::sources
