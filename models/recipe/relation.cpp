// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/relation.h"

#include "models/recipe/sqlsteps.h"
#include "models/recipe/stepsupport.h"
#include "models/sources/database.h"
#include "models/sources/databasesurvey.h"
#include "models/sources/importwarnings.h"
#include "models/sources/odbcreader.h"
#include "models/sources/sqlitereader.h"

#include <QFileInfo>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Type;

table::ColumnPtr emptyColumn(const sources::SurveyedColumn &column)
{
    switch (column.type) {
    case Type::Integer:
        return Column::integers(column.name, {});
    case Type::Real:
        return Column::reals(column.name, {});
    case Type::Date:
        return Column::dates(column.name, {}, {}, column.dateOnly);
    case Type::Boolean:
        return Column::booleans(column.name, {});
    case Type::Text:
        break;
    }
    return Column::text(column.name, std::vector<std::optional<std::string>>());
}

SqlTable sqlTableOf(const sources::SurveyedTable &surveyed, std::shared_ptr<sources::DatabaseSession> session)
{
    SqlTable table;
    table.dialect = session->sqlite() ? SqlDialect::Sqlite : SqlDialect::PostgreSql;
    table.session = std::move(session);
    table.rows = surveyed.rows;
    std::vector<table::ColumnPtr> columns;
    QStringList list;
    for (const sources::SurveyedColumn &column : surveyed.columns) {
        columns.push_back(emptyColumn(column));
        table.columns << QStringLiteral("c%1").arg(++table.namesGiven);
        table.weights.push_back(1);
        list << QStringLiteral("%1 AS %2").arg(column.sql, table.columns.back());
    }
    table.schema = *table::Table::make(std::move(columns));
    table.stages << QStringLiteral("s0 AS (SELECT ") + list.join(QStringLiteral(", ")) + QStringLiteral(" FROM ") +
                        surveyed.from + QLatin1Char(')');
    return table;
}

// What reading would say of the source itself.
Result<sources::ImportAccount> accountOf(const sources::InputAddress &address, const QStringList &inputs,
                                         const sources::SurveyedTable &surveyed, const Progress &progress)
{
    sources::ImportAccount account;
    account.inputs = inputs;
    account.readAt = QDateTime::currentDateTime();
    account.encoding = QStringLiteral("UTF-8");
    account.decimal = QLatin1Char('.');
    account.rows = surveyed.rows;
    account.warnings = surveyed.warnings;
    if (sources::isPostgresUrl(address.path)) {
        const auto server = sources::postgresAddress(address);
        if (!server)
            return tl::make_unexpected(server.error());
        account.files = {{server->toString(), {}}};
        return account;
    }
    const auto hash = sources::hashOfSqlite(address.path, progress);
    if (!hash)
        return tl::make_unexpected(hash.error());
    account.bytes = QFileInfo(address.path).size();
    account.sha256 = *hash;
    account.files = {{address.path, *hash}};
    return account;
}

} // namespace

Relation Relation::inMemory(table::TablePtr table)
{
    Relation relation;
    relation.m_table = std::move(table);
    return relation;
}

bool Relation::isDatabase(const QStringList &inputs)
{
    if (inputs.size() != 1)
        return false;
    if (sources::isPostgresUrl(inputs.front()))
        return true;
    const auto addresses = sources::parseInputs(inputs);
    if (!addresses || addresses->size() != 1 || addresses->front().kind != sources::InputKind::Database)
        return false;
    const QString &path = addresses->front().path;
    if (sources::isOdbcAddress(path) || path.contains(QLatin1String("://")))
        return false;
    return !QFileInfo::exists(path) || sources::beginsAsSqlite(path); // one that is not there is told of when opened
}

SqlDialect Relation::dialectOf(const QStringList &inputs)
{
    return sources::isPostgresUrl(inputs.front()) ? SqlDialect::PostgreSql : SqlDialect::Sqlite;
}

Result<Relation> Relation::open(const QStringList &inputs, const sources::ReadOptions &options,
                                const Progress &progress)
{
    const auto addresses = sources::parseInputs(inputs);
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    if (addresses->size() != 1)
        return fail(Error::Code::Input, Words::tr("A database works on one table at a time"),
                    inputs.join(QStringLiteral(", ")), Words::tr("Name one table"));
    const sources::InputAddress &address = addresses->front();
    auto session = sources::DatabaseSession::open(address, progress);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto surveyed = sources::surveyTable(**session, address, options, progress);
    if (!surveyed)
        return tl::make_unexpected(surveyed.error());
    Relation relation;
    relation.m_options = options;
    relation.m_whyNot = surveyed->whyNot;
    auto account = accountOf(address, inputs, *surveyed, progress);
    if (!account)
        return tl::make_unexpected(account.error());
    relation.m_account = std::move(*account);
    if (!surveyed->whyNot.isEmpty()) {
        relation.m_sql.session = *session;
        relation.m_sql.rows = surveyed->rows;
        return relation;
    }
    relation.m_sql = sqlTableOf(*surveyed, *session);
    // Roles are found in the values as well as in the names: those that reading would look at.
    const auto sample = (*session)->fetch(relation.m_sql.selectSample(), relation.m_sql.answerColumns(),
                                          double(surveyed->rows), progress);
    if (!sample)
        return tl::make_unexpected(sample.error());
    for (const QString &name : options.roles.keys()) {
        if (!(*sample)->indexOf(name))
            return fail(Error::Code::Input, Words::tr("There is no column “%1”").arg(name), {},
                        Words::tr("Name a column of the table"));
    }
    relation.m_account.warnings += sources::warningsOf((*sample)->columns());
    relation.m_sql.schema =
        *table::Table::make(relation.m_sql.schema->columns(), sources::rolesOf(**sample, options.roles));
    return relation;
}

Relation Relation::withRoles(std::vector<table::Role> roles) const
{
    Relation other = *this;
    other.m_sql.schema = *table::Table::make(m_sql.schema->columns(), std::move(roles));
    return other;
}

StepOutcome<RelationStep> Relation::applied(const Step &step, const Progress &progress) const
{
    if (!isInDatabase()) {
        auto done = applyStep(step, m_table, progress);
        if (!done)
            return tl::make_unexpected(done.error());
        return RelationStep{inMemory(std::move(done->table)), std::move(done->account)};
    }
    if (!m_whyNot.isEmpty())
        return notSql(m_whyNot);
    auto done = SqlSteps(m_sql, progress).apply(step);
    if (!done)
        return tl::make_unexpected(done.error());
    RelationStep result{*this, std::move(done->account)};
    result.relation.m_sql = std::move(done->table);
    return result;
}

Result<sources::Source> Relation::bringOver(const Progress &progress) const
{
    if (!isInDatabase()) {
        sources::Source source;
        source.table = m_table;
        source.account.rows = m_table->rows();
        return source;
    }
    if (!m_whyNot.isEmpty())
        return sources::open(m_account.inputs, m_options, progress);
    const auto rows =
        m_sql.session->fetch(sql(), m_sql.answerColumns(), double(std::max<std::size_t>(1, m_sql.rows)), progress);
    if (!rows)
        return tl::make_unexpected(rows.error());
    auto table = table::Table::make((*rows)->columns(), m_sql.schema->roles());
    if (!table)
        return tl::make_unexpected(table.error());
    progress.report(1);
    return sources::Source{std::move(*table), m_account};
}

StepOutcome<DatabaseReplay> replayInDatabase(const Recipe &recipe, const Relation &relation, std::size_t most,
                                             const Progress &progress)
{
    DatabaseReplay replay{relation, {}, 0, {}};
    const auto count = double(std::max<std::size_t>(1, recipe.entries.size()));
    for (; replay.entries < std::min(most, recipe.entries.size()); ++replay.entries) {
        const Entry &entry = recipe.entries[replay.entries];
        if (!entry.enabled)
            continue;
        if (progress.cancelled())
            return tl::make_unexpected(StepError(cancelled().value()));
        const Step named =
            replay.relation.whyNotSql().isEmpty() ? withNames(entry.step, *replay.relation.schema()) : entry.step;
        progress.report(double(replay.entries) / count, title(named));
        auto done = replay.relation.applied(entry.step, progress);
        if (!done && done.error().needsMemory) {
            replay.whyNot = done.error().error.what;
            return replay;
        }
        if (!done) {
            StepError error = done.error();
            error.step = replay.entries;
            const QString where = Words::tr("step %1, %2").arg(replay.entries + 1).arg(title(named));
            error.error.where = error.error.where.isEmpty() ? where : where + QStringLiteral(", ") + error.error.where;
            return tl::make_unexpected(std::move(error));
        }
        replay.steps.push_back({replay.entries, named, std::move(done->account)});
        replay.relation = std::move(done->relation);
    }
    return replay;
}

QString inWords(const DatabaseReplay &replay, const Recipe &recipe)
{
    if (replay.whyNot.isEmpty())
        return {};
    return Words::tr("Step %1, %2, and those after it were done in memory: %3")
        .arg(QString::number(replay.entries + 1), title(recipe.entries[replay.entries].step), replay.whyNot);
}

Recipe withDatabaseSteps(Recipe recipe, const DatabaseReplay &replay)
{
    recipe = withoutDatabase(std::move(recipe));
    for (const AppliedStep &done : replay.steps) {
        Entry &entry = recipe.entries[done.entry];
        entry.byDatabase = std::make_shared<const DatabaseDone>(DatabaseDone{entry.step, done.step, done.account, {}});
    }
    if (!replay.whyNot.isEmpty()) {
        Entry &next = recipe.entries[replay.entries];
        next.byDatabase = std::make_shared<const DatabaseDone>(DatabaseDone{next.step, next.step, {}, replay.whyNot});
    }
    return recipe;
}

Recipe withoutFirst(Recipe recipe, std::size_t entries)
{
    for (std::size_t i = 0; i < std::min(entries, recipe.entries.size()); ++i)
        recipe.entries[i].enabled = false;
    return recipe;
}

} // namespace clientele::recipe
