// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqlitesurvey.h"

#include "models/sources/bytescan.h"
#include "models/sources/columnformat.h"
#include "models/sources/datetimeparsing.h"
#include "models/sources/sqlitereader.h"
#include "models/sources/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace clientele::sources {

namespace {

using table::Type;

// What the values of one column are; the same distinctions as ColumnMaker's.
struct Values
{
    QString name;
    bool isBoolean = false; // as declared
    std::size_t integers = 0;
    std::size_t reals = 0; // finite
    std::size_t endless = 0;
    std::size_t texts = 0;
    std::size_t binaries = 0;
    bool integersAreExact = true; // as reals
    bool integersAreTruths = true;
    bool textsArePlain = true; // UTF-8 without a zero byte
    bool textsAreDates = true;
    bool datesAreExact = true; // in SQLite's own functions
    bool datesHaveTime = false;
    bool textsAreTruths = true;

    [[nodiscard]] bool hasNone() const { return integers + reals + texts == 0; }
};

bool isTruthWord(std::string_view text)
{
    ColumnFormat words;
    words.kind = ColumnFormat::Kind::Boolean;
    words.anyWord = true;
    return readBoolean(text, words).has_value();
}

// "2011-12-09", "2011-12-09 12:50", with seconds and milliseconds at most: what strftime() reads without loss.
bool isExactDate(std::string_view text)
{
    static constexpr std::string_view form = "0000-00-00 00:00:00.000";
    constexpr std::array<std::size_t, 6> lengths = {10, 16, 19, 21, 22, 23};
    if (std::find(lengths.begin(), lengths.end(), text.size()) == lengths.end())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fits = form[i] == '0' ? text[i] >= '0' && text[i] <= '9'
                                         : text[i] == form[i] || (form[i] == ' ' && text[i] == 'T');
        if (!fits)
            return false;
    }
    return true;
}

void lookAtText(std::string_view text, Values &values)
{
    ++values.texts;
    values.textsArePlain &=
        text.find('\0') == std::string_view::npos && (isAscii(text) || countUtf8(text).badBytes == 0);
    if (values.isBoolean) {
        values.textsAreTruths = values.textsAreTruths && isTruthWord(text);
    } else if (values.textsAreDates) {
        const DateReading reading = readIsoDate(text);
        values.textsAreDates = reading.orders != 0;
        values.datesAreExact &= isExactDate(text);
        values.datesHaveTime |= reading.timeOfDay != 0;
    }
}

void lookAtInteger(std::int64_t value, Values &values)
{
    constexpr std::int64_t largestExact = std::int64_t(1) << 53;
    ++values.integers;
    values.integersAreExact &= value >= -largestExact && value <= largestExact;
    values.integersAreTruths &= value == 0 || value == 1;
}

void lookAt(const SqliteStatement &statement, int column, const std::vector<std::string> &missingWords, Values &values)
{
    switch (sqlite3_column_type(statement.get(), column)) {
    case SQLITE_INTEGER:
        return lookAtInteger(sqlite3_column_int64(statement.get(), column), values);
    case SQLITE_FLOAT:
        ++(std::isfinite(sqlite3_column_double(statement.get(), column)) ? values.reals : values.endless);
        return;
    case SQLITE_TEXT: {
        const std::string_view text = statement.text(column);
        if (std::find(missingWords.begin(), missingWords.end(), text) == missingWords.end())
            lookAtText(text, values);
        return;
    }
    case SQLITE_BLOB:
        ++values.binaries;
        return;
    default:
        return;
    }
}

// Why the column's values are not what SQLite would work with; empty: they are.
QString whyNotOf(const Values &values)
{
    const bool hasNumbers = values.integers + values.reals > 0;
    if ((values.texts > 0 && hasNumbers) || (values.reals > 0 && !values.integersAreExact))
        return Words::tr("Column “%1” holds values of several types").arg(values.name);
    if (values.binaries > 0 && !values.hasNone())
        return Words::tr("Column “%1” holds binary values").arg(values.name);
    if (values.texts == 0)
        return {};
    if (!values.textsArePlain)
        return Words::tr("Column “%1” holds texts that are no UTF-8").arg(values.name);
    if (values.isBoolean && values.textsAreTruths)
        return Words::tr("Column “%1” holds words for yes and no").arg(values.name);
    if (!values.isBoolean && values.textsAreDates && !values.datesAreExact)
        return Words::tr("Column “%1” holds dates in a form that SQLite does not read exactly").arg(values.name);
    return {};
}

QString quotedText(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

SurveyedColumn columnOf(const Values &values, const QStringList &missingWords)
{
    SurveyedColumn column;
    column.name = values.name;
    const QString name = quotedName(values.name);
    if (values.hasNone()) {
        column.sql = QStringLiteral("NULL");
        column.type = values.isBoolean ? Type::Boolean : Type::Text;
    } else if (values.texts == 0) {
        const bool isReal = values.reals > 0;
        column.type = isReal                                         ? Type::Real
                      : values.isBoolean && values.integersAreTruths ? Type::Boolean
                                                                     : Type::Integer;
        // Infinities and words that mean missing fail the test.
        column.sql = isReal ? QStringLiteral("CASE WHEN typeof(%1) IN ('integer', 'real') AND abs(%1) <= "
                                             "1.7976931348623157e308 THEN CAST(%1 AS REAL) END")
                            : QStringLiteral("CASE WHEN typeof(%1) = 'integer' THEN +%1 END");
        column.sql = column.sql.arg(name);
    } else {
        // Joined with nothing it has neither the column's collation nor its affinity.
        column.sql = QStringLiteral("(%1 || '')").arg(name);
        for (const QString &word : missingWords)
            column.sql = QStringLiteral("nullif(%1, %2)").arg(column.sql, quotedText(word));
        if (!values.isBoolean && values.textsAreDates) {
            column.type = Type::Date;
            column.dateOnly = !values.datesHaveTime;
            column.sql = QStringLiteral("strftime('%Y-%m-%d %H:%M:%f', ") + column.sql + QLatin1Char(')');
        }
    }
    return column;
}

QStringList warningsOf(const Values &values)
{
    QStringList warnings;
    if (values.binaries > 0)
        warnings << Words::tr("Column “%1” was left out: it holds %Ln binary value(s)", nullptr, int(values.binaries))
                        .arg(values.name);
    if (values.endless > 0)
        warnings << Words::tr("Column “%1”: %Ln value(s) without an end, such as infinity, count as missing", nullptr,
                              int(values.endless))
                        .arg(values.name);
    return warnings;
}

Result<bool> isUtf8(const SqliteDatabase &database)
{
    const auto statement = database.prepare(QStringLiteral("PRAGMA encoding"));
    if (!statement)
        return tl::make_unexpected(statement.error());
    const auto row = database.step(*statement);
    if (!row)
        return tl::make_unexpected(row.error());
    return *row && statement->text(0) == "UTF-8";
}

Result<std::vector<Values>> lookAtAll(const SqliteDatabase &database, const QString &table, const ReadOptions &options,
                                      std::size_t &rows, const Progress &progress)
{
    constexpr std::size_t rowsBetweenReports = 20'000;
    std::vector<std::string> missingWords;
    for (const QString &word : options.missingWords)
        missingWords.push_back(word.toStdString());
    const auto statement = database.prepare(QStringLiteral("SELECT * FROM ") + quotedName(table));
    if (!statement)
        return tl::make_unexpected(statement.error());
    std::vector<Values> columns;
    for (int i = 0; i < sqlite3_column_count(statement->get()); ++i) {
        Values &values = columns.emplace_back();
        values.name = QString::fromUtf8(sqlite3_column_name(statement->get(), i));
        values.isBoolean = QString::fromUtf8(sqlite3_column_decltype(statement->get(), i))
                               .startsWith(QLatin1String("BOOL"), Qt::CaseInsensitive);
    }
    while (true) {
        const auto more = database.step(*statement);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            lookAt(*statement, int(i), missingWords, columns[i]);
        if (++rows % rowsBetweenReports == 0)
            progress.report(0, Words::tr("Looking at the table"));
    }
}

} // namespace

Result<SurveyedTable> surveySqlite(const SqliteDatabase &database, const InputAddress &address,
                                   const ReadOptions &options, const Progress &progress)
{
    database.stopWith(&progress);
    const auto table = chooseSqliteTable(database, address.path, address.part);
    if (!table)
        return tl::make_unexpected(table.error());
    SurveyedTable surveyed;
    surveyed.from = quotedName(*table);
    const auto columns = lookAtAll(database, *table, options, surveyed.rows, progress);
    const auto encoding = isUtf8(database);
    database.stopWith(nullptr);
    if (!columns)
        return tl::make_unexpected(columns.error());
    if (!encoding)
        return tl::make_unexpected(encoding.error());
    if (!*encoding)
        surveyed.whyNot = Words::tr("The file does not keep its texts in UTF-8");
    for (const Values &values : *columns) {
        if (values.name.isEmpty())
            surveyed.whyNot = Words::tr("A column has no name");
        if (surveyed.whyNot.isEmpty())
            surveyed.whyNot = whyNotOf(values);
        surveyed.warnings += warningsOf(values);
        if (values.binaries == 0)
            surveyed.columns.push_back(columnOf(values, options.missingWords));
    }
    return surveyed;
}

} // namespace clientele::sources
