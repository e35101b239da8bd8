// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgressurvey.h"

#include "models/sources/columnnames.h"
#include "models/sources/postgrescatalog.h"
#include "models/sources/postgresvalues.h"
#include "models/sources/words.h"

#include <libpq-fe.h>

namespace clientele::sources {

namespace {

using table::Type;

constexpr unsigned typeFloat4 = 700; // see postgresvalues.cpp

struct Described
{
    QString name;
    PostgresKind kind = PostgresKind::Text;
    unsigned oid = 0;
};

struct Layout
{
    QString from; // with the columns named i1, i2, …
    std::vector<Described> columns;
    QStringList warnings;
};

QString own(std::size_t column)
{
    return QStringLiteral("i%1").arg(column + 1);
}

Result<Layout> layoutOf(const PostgresConnection &connection, const Progress &progress)
{
    const DatabaseAddress &address = connection.address();
    QString from;
    QString select = trimmedQuery(address.query);
    if (select.isEmpty()) {
        auto named = address.table.isEmpty() ? onlyTable(connection, progress) : Result<QString>(address.table);
        const auto table = named.and_then(parseTableName);
        if (!table)
            return tl::make_unexpected(table.error());
        from = table->quoted();
        select = QStringLiteral("SELECT * FROM ") + from;
    } else {
        from = QStringLiteral("(%1\n)").arg(select); // a comment at its end must not swallow the bracket
    }
    // Prepared first: this takes one whole statement only, so that nothing can hide behind it.
    const auto described = connection.describe(select, progress);
    if (!described)
        return tl::make_unexpected(described.error());
    Layout layout;
    std::vector<QString> names;
    QStringList places;
    for (int i = 0; i < PQnfields(described->get()); ++i) {
        const unsigned oid = PQftype(described->get(), i);
        names.push_back(QString::fromUtf8(PQfname(described->get(), i)));
        layout.columns.push_back({{}, postgresKind(oid, PQfmod(described->get(), i)), oid});
        places << own(std::size_t(i));
    }
    if (names.empty())
        return fail(Error::Code::Input, Words::tr("The query gives no table"), address.place(),
                    Words::tr("Use a SELECT with at least one column"));
    const std::vector<QString> unique = uniqueNames(names, layout.warnings);
    QStringList zoned;
    for (std::size_t i = 0; i < unique.size(); ++i) {
        layout.columns[i].name = unique[i];
        if (isTimeWithZone(layout.columns[i].oid))
            zoned << unique[i];
    }
    if (!zoned.isEmpty())
        layout.warnings << Words::tr("Times with a zone are read in UTC: %1").arg(zoned.join(QStringLiteral(", ")));
    layout.from = QStringLiteral("%1 AS source(%2)").arg(from, places.join(QStringLiteral(", ")));
    return layout;
}

// Finite only: PostgreSQL has NaN and infinities, and numbers that no double holds.
QString realSql(const Described &column, const QString &name)
{
    const QString finite = QStringLiteral("nullif(nullif(nullif(%1, 'NaN'::float8), 'Infinity'::float8), "
                                          "'-Infinity'::float8)");
    if (column.kind == PostgresKind::Money)
        return QStringLiteral("(%1::numeric)::float8").arg(name);
    if (column.kind == PostgresKind::Numeric)
        return QStringLiteral("CASE WHEN %1 <> 'NaN' AND abs(%1) < 1.797693134862315807e308 AND (%1 = 0 OR abs(%1) > "
                              "2.4703282292062328e-324) THEN %1::float8 END")
            .arg(name);
    // As it is written, as every reader has it: 0.1 of four bytes is 0.1.
    return finite.arg(column.oid == typeFloat4 ? QStringLiteral("(%1::text)::float8").arg(name) : name);
}

SurveyedColumn columnOf(const Described &described, std::size_t place, const QStringList &missingWords)
{
    const QString name = own(place);
    SurveyedColumn column;
    column.name = described.name;
    switch (described.kind) {
    case PostgresKind::Integer:
        column.type = Type::Integer;
        column.sql = QStringLiteral("CASE WHEN %1::text <> 'NaN' THEN %1::bigint END").arg(name);
        if (described.oid != 1700) // numeric alone has it
            column.sql = name + QStringLiteral("::bigint");
        return column;
    case PostgresKind::Real:
    case PostgresKind::Numeric:
    case PostgresKind::Money:
        column.type = Type::Real;
        column.sql = realSql(described, name);
        return column;
    case PostgresKind::Boolean:
        column.type = Type::Boolean;
        column.sql = name;
        return column;
    case PostgresKind::Date:
        column.type = Type::Date;
        column.sql = QStringLiteral("CASE WHEN isfinite(%1) AND %1 >= '0001-01-01' AND %1 < '10000-01-01' THEN "
                                    "%1::timestamp END")
                         .arg(name);
        return column;
    case PostgresKind::Padded:
    case PostgresKind::Binary:
    case PostgresKind::Text:
        break;
    }
    const bool isPlain = described.oid == 25 || described.oid == 1043 || described.kind == PostgresKind::Padded;
    column.sql =
        (isPlain ? QStringLiteral("%1::text") : QStringLiteral("CASE WHEN %1 IS NOT NULL THEN format('%s', %1) END"))
            .arg(name);
    column.sql = QStringLiteral("(%1) COLLATE \"C\"").arg(column.sql);
    for (const QString &word : missingWords)
        column.sql = QStringLiteral("nullif(%1, '%2')").arg(column.sql, QString(word).replace(u'\'', u"''"_qs));
    return column;
}

Result<bool> isUtf8(DatabaseSession &session, const Progress &progress)
{
    const auto answer = session.fetch(QStringLiteral("SELECT current_setting('server_encoding')"),
                                      {{QStringLiteral("encoding")}}, 1, progress);
    if (!answer)
        return tl::make_unexpected(answer.error());
    return (*answer)->column(0).plainText(0) == "UTF8";
}

} // namespace

Result<SurveyedTable> surveyPostgres(DatabaseSession &session, const ReadOptions &options, const Progress &progress)
{
    constexpr std::size_t mostColumns = 400; // the server answers with 1,664 at most, and each is asked about thrice
    const auto layout = layoutOf(*session.postgres(), progress);
    if (!layout)
        return tl::make_unexpected(layout.error());
    SurveyedTable surveyed;
    surveyed.from = layout->from;
    surveyed.warnings = layout->warnings;
    const auto utf8 = isUtf8(session, progress);
    if (!utf8)
        return tl::make_unexpected(utf8.error());
    if (!*utf8)
        surveyed.whyNot = Words::tr("The database does not keep its texts in UTF-8");
    if (layout->columns.size() > mostColumns)
        surveyed.whyNot = Words::tr("The table has more than %Ln column(s)", nullptr, int(mostColumns));
    if (!surveyed.whyNot.isEmpty()) {
        surveyed.rows = 1; // not counted
        return surveyed;
    }
    std::vector<SurveyedColumn> columns;
    QStringList questions = {QStringLiteral("count(*)")};
    for (std::size_t i = 0; i < layout->columns.size(); ++i) {
        columns.push_back(columnOf(layout->columns[i], i, options.missingWords));
        const QString &sql = columns.back().sql;
        questions << QStringLiteral("count(%1)").arg(own(i)) << QStringLiteral("count(%1)").arg(sql);
        questions << (columns.back().type == Type::Date
                          ? QStringLiteral("count(*) FILTER (WHERE (%1)::time <> '00:00')").arg(sql)
                          : QStringLiteral("0"));
    }
    progress.report(0, Words::tr("Looking at the table"));
    std::vector<AnswerColumn> figures;
    for (qsizetype i = 0; i < questions.size(); ++i)
        figures.push_back({QString::number(i), Type::Integer});
    const auto answer =
        session.fetch(QStringLiteral("SELECT %1 FROM %2").arg(questions.join(QStringLiteral(", ")), layout->from),
                      figures, 1, progress);
    if (!answer)
        return tl::make_unexpected(answer.error());
    const auto figure = [&](std::size_t place) { return (*answer)->column(place).integers()[0]; };
    surveyed.rows = std::size_t(figure(0));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::int64_t present = figure(3 * i + 1);
        const std::int64_t usable = figure(3 * i + 2);
        if (layout->columns[i].kind == PostgresKind::Binary && present > 0) {
            surveyed.warnings << Words::tr("Column “%1” was left out: it holds %Ln binary value(s)", nullptr,
                                           int(present))
                                     .arg(columns[i].name);
            continue;
        }
        if (present > usable && columns[i].type != Type::Text)
            surveyed.warnings << Words::tr("Column “%1”: %Ln value(s) without an end, such as infinity, count as "
                                           "missing",
                                           nullptr, int(present - usable))
                                     .arg(columns[i].name);
        if (usable == 0) // what has no values has no type
            columns[i] = {columns[i].name, Type::Text, false, QStringLiteral("NULL::text COLLATE \"C\"")};
        columns[i].dateOnly = columns[i].type == Type::Date && figure(3 * i + 3) == 0;
        surveyed.columns.push_back(std::move(columns[i]));
    }
    return surveyed;
}

} // namespace clientele::sources
