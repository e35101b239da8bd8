// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgresreader.h"

#include "models/sources/postgrescatalog.h"
#include "models/sources/postgresconnection.h"
#include "models/sources/postgresvalues.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/words.h"

#include <libpq-fe.h>

namespace clientele::sources {

namespace {

struct Plan
{
    QString select; ///< what is copied
    std::vector<QString> names;
    std::vector<PostgresKind> kinds;
    QStringList zoned;       ///< columns in UTC
    double expectedRows = 0; ///< 0: not known
};

// A table's rows as the planner expects them: good enough to show how far the reading is.
double estimateOf(const PostgresConnection &connection, const TableName &table, const Progress &progress)
{
    const auto result = connection.run(QStringLiteral("SELECT reltuples FROM pg_catalog.pg_class WHERE oid = "
                                                      "to_regclass($1)"),
                                       progress, {table.quoted()});
    if (!result || PQntuples(result->get()) == 0)
        return 0;
    return QByteArray(PQgetvalue(result->get(), 0, 0)).toDouble();
}

// Binary columns of a table are not sent: only whether there is a value.
QString columnList(const Plan &plan)
{
    QStringList columns;
    for (std::size_t i = 0; i < plan.names.size(); ++i) {
        const QString name = quotedName(plan.names[i]);
        columns << (plan.kinds[i] == PostgresKind::Binary
                        ? QStringLiteral("CASE WHEN %1 IS NOT NULL THEN '' END").arg(name)
                        : name);
    }
    return columns.join(QStringLiteral(", "));
}

Result<Plan> plan(const PostgresConnection &connection, const Progress &progress)
{
    const DatabaseAddress &address = connection.address();
    Plan plan;
    std::optional<TableName> table;
    if (address.query.isEmpty()) {
        auto named = address.table.isEmpty() ? onlyTable(connection, progress) : Result<QString>(address.table);
        const auto parsed = named.and_then(parseTableName);
        if (!parsed)
            return tl::make_unexpected(parsed.error());
        table = *parsed;
        plan.select = QStringLiteral("SELECT * FROM ") + table->quoted();
    } else {
        plan.select = trimmedQuery(address.query);
    }
    // Prepared first: this takes one whole statement only, so that nothing can hide behind it in the COPY.
    const auto described = connection.describe(plan.select, progress);
    if (!described)
        return tl::make_unexpected(described.error());
    const int columns = PQnfields(described->get());
    if (columns == 0)
        return fail(Error::Code::Input, Words::tr("The query gives no table"), address.place(),
                    Words::tr("Use a SELECT with at least one column"));
    for (int i = 0; i < columns; ++i) {
        plan.names.push_back(QString::fromUtf8(PQfname(described->get(), i)));
        plan.kinds.push_back(postgresKind(PQftype(described->get(), i), PQfmod(described->get(), i)));
        if (isTimeWithZone(PQftype(described->get(), i)))
            plan.zoned << plan.names.back();
    }
    if (table) {
        plan.select = QStringLiteral("SELECT %1 FROM %2").arg(columnList(plan), table->quoted());
        plan.expectedRows = estimateOf(connection, *table, progress);
    }
    return plan;
}

Result<void> copyRows(const PostgresConnection &connection, const Plan &plan, TableMaker &maker,
                      const Progress &progress)
{
    constexpr std::size_t rowsBetweenReports = 20'000;
    std::string scratch;
    const auto takeLine = [&](std::string_view line) -> Result<void> {
        eachCopyField(line, scratch, [&](std::size_t column, const std::optional<std::string_view> &text) {
            if (column >= plan.kinds.size())
                return;
            if (text)
                addPostgresValue(maker, column, plan.kinds[column], *text);
            else
                maker.addMissing(column);
        });
        if (maker.rows() % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return cancelled();
            const double share = plan.expectedRows > 0 ? double(maker.rows()) / plan.expectedRows : 0;
            progress.report(std::min(share, 0.95), Words::tr("Reading from the database"));
        }
        return {};
    };
    // A comment at the query's end must not swallow the bracket.
    return connection.copyOut(QStringLiteral("COPY (%1\n) TO STDOUT").arg(plan.select), takeLine, progress);
}

} // namespace

Result<Source> readPostgres(const DatabaseAddress &address, const ReadOptions &options, const Progress &progress)
{
    progress.report(0, Words::tr("Connecting to the database"));
    const auto connection = PostgresConnection::open(address, {}, PostgresConnection::Access::ReadOnly, progress);
    if (!connection)
        return tl::make_unexpected(connection.error());
    for (const char *statement : {"SET lc_monetary = 'C'", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}) {
        if (auto done = connection->run(QString::fromLatin1(statement), progress); !done)
            return tl::make_unexpected(done.error());
    }
    const auto planned = plan(*connection, progress);
    if (!planned)
        return tl::make_unexpected(planned.error());
    TableMaker maker(address.toString(), options);
    maker.setColumns(planned->names,
                     std::vector<ColumnMaker::Meaning>(planned->names.size(), ColumnMaker::Meaning::AsGiven));
    if (auto copied = copyRows(*connection, *planned, maker, progress); !copied)
        return tl::make_unexpected(copied.error());
    if (!planned->zoned.isEmpty())
        maker.note(Words::tr("Times with a zone are read in UTC: %1").arg(planned->zoned.join(QStringLiteral(", "))));
    if (!address.isLocal() && address.effectiveTls() > TlsMode::VerifyAuthority)
        maker.note(Words::tr("The connection was made without checking who the server is (sslmode=%1)")
                       .arg(toString(address.effectiveTls())));
    return maker.finish();
}

} // namespace clientele::sources
