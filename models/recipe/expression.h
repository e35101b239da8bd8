// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/table/table.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// The expression language of new columns and conditions:
///
///     quantity * [Unit price]            if(age >= 65, "senior", "other")          year([Order date]) = 2011
///
/// Columns stand bare (letters of any script, digits, _) or in brackets, where ] is doubled. Text stands in quotation
/// marks, single or double, doubled inside. Operators, the loosest first: or; and; not; = <> < <= > >=; + −; * / %;
/// the sign. Functions are those of functionHelp(). Expressions are data: nothing in them can run or read anything.
///
/// Rules, the same in memory and in the SQL of toSql():
/// - Types are known before any data is seen. Whole numbers with + − * % and abs stay whole (64 bits); / gives a real
///   number, and so does any operation in which one side is real.
/// - Missing: every operation and function on a missing value is missing. and/or are three-valued as in SQL
///   (false and missing is false, true or missing is true). if() with a missing condition is missing. Only isMissing()
///   and coalesce() look at missing itself; `missing` is a value of every type.
/// - What has no result is missing, and is counted and told: division by zero, the square root or logarithm of what has
///   none, a whole number beyond 64 bits (real() before the operation gives the real number instead), a real number
///   beyond 1.8·10^308.
/// - Text is compared and ordered by its Unicode code points, so that "Z" < "a" and case counts. lower() and upper()
///   follow Unicode. Dates are compared to the microsecond; in SQLite, which does not know finer ones, to the
///   millisecond.
/// - round() takes halves away from zero, as floor(|x| + 0.5); round(x, d) does so with x · 10^d.
/// - A condition holds where it is true: neither false nor missing.
namespace clientele::recipe {

struct SchemaColumn
{
    QString name;
    table::Type type = table::Type::Text;
};
using Schema = std::vector<SchemaColumn>;

[[nodiscard]] Schema schemaOf(const table::Table &table);

/// What is wrong with an expression, and where: in UTF-16 units from 0, for the editor to underline.
struct ExpressionError
{
    qsizetype position = 0;
    qsizetype length = 1;
    QString what;                         ///< "There is no column “Prise”"
    QString remedy;                       ///< "Name a column, such as Price"
    std::optional<QString> missingColumn; ///< the column that the schema lacks
};

inline constexpr qsizetype longestExpression = 20'000; ///< UTF-16 units
inline constexpr int deepestExpression = 200;          ///< operations within each other

struct Node;

/// A parsed expression of known type. Cheap to copy.
class Expression final
{
public:
    explicit Expression(std::shared_ptr<const Node> root) : m_root(std::move(root)) {}

    [[nodiscard]] table::Type type() const;
    [[nodiscard]] const Node &root() const { return *m_root; }
    /// Places in the schema of the columns that it reads, ascending.
    [[nodiscard]] std::vector<std::size_t> columns() const;

private:
    std::shared_ptr<const Node> m_root;
};

[[nodiscard]] tl::expected<Expression, ExpressionError> parseExpression(const QString &text, const Schema &schema);
/// The same, and that it is true or false.
[[nodiscard]] tl::expected<Expression, ExpressionError> parseCondition(const QString &text, const Schema &schema);

enum class SqlDialect { Sqlite, PostgreSql };

/// The same in SQL, with the values and the missing ones that memory gives. Columns are those of the schema that it was
/// parsed with; SQLite's dates are ISO 8601 texts, its booleans 0 and 1.
/// @errors Input: what the database does otherwise (lower and upper, number(text), text(real), power, in
/// SQLite log10): bring the data over.
[[nodiscard]] Result<QString> toSql(const Expression &expression, const Schema &schema, SqlDialect dialect);

/// The same over columns that have their types' plain form already (sources::SurveyedColumn::sql).
/// @param columns their SQL, by their places in the schema.
[[nodiscard]] Result<QString> toSql(const Expression &expression, const QStringList &columns, SqlDialect dialect);

/// One thing that may stand at the cursor.
struct Completion
{
    enum class Kind { Column, Function, Word };

    Kind kind = Kind::Column;
    QString text;     ///< as shown: "Unit price", "round"
    QString inserted; ///< what replaces the begun word: "[Unit price]", "round("
    QString detail;   ///< of a function: how it is called, and what it gives
};

struct Completions
{
    qsizetype begin = 0;         ///< the begun word, in UTF-16 units
    qsizetype length = 0;        ///< up to the cursor
    std::vector<Completion> all; ///< those that begin so first, then those that hold it
};

/// @param position of the cursor.
[[nodiscard]] Completions completions(const QString &text, qsizetype position, const Schema &schema);

struct FunctionHelp
{
    QString name;
    QString usage;  ///< "round(x, digits)"
    QString detail; ///< translated: what it gives
};
[[nodiscard]] std::vector<FunctionHelp> functionHelp();

/// Bare where that is enough: Price, [Unit price].
[[nodiscard]] QString columnInExpression(const QString &name);
/// The text with a column's name replaced wherever it stands; as it is where it has none.
[[nodiscard]] QString withColumnRenamed(const QString &text, const QString &from, const QString &to);

} // namespace clientele::recipe
