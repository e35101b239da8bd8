// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Expressions as SQL. What a database does otherwise than memory (an error where a value is too large, whole numbers
// that become real) is put right around each operation; operands that are needed twice get a name in a subquery, so
// that the text grows with the expression and no faster.

#include "models/recipe/expressiontree.h"
#include "models/recipe/sqltext.h"

#include <QCoreApplication>

#include <cmath>

namespace clientele::recipe {

namespace {

using table::Type;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

const QString largest = QStringLiteral("1.7976931348623157e308");
const QString wholeFrom = QStringLiteral("4503599627370496.0"); // 2^52: from here on there are no fractions

struct NoSql
{
    QString function;
};

class SqlWriter final
{
public:
    SqlWriter(const QStringList &columns, SqlDialect dialect)
        : m_columns(columns), m_isSqlite(dialect == SqlDialect::Sqlite)
    {
    }

    QString write(const Node &node)
    {
        QStringList args;
        // Arguments that are literals by the grammar are not written as values.
        const bool isRoundTo = node.op == Op::RoundTo;
        for (std::size_t a = 0; a < (isRoundTo ? 1 : node.args.size()); ++a)
            args << write(*node.args[a]);
        switch (node.op) {
        case Op::Column:
            return m_columns[qsizetype(node.column)];
        case Op::Literal:
            return literal(node);
        case Op::Missing:
            return m_isSqlite ? QStringLiteral("NULL") : QStringLiteral("NULL::") + typeName(node.type);
        case Op::Add:
        case Op::Subtract:
        case Op::Multiply:
        case Op::Negate:
            return arithmetic(node, args);
        case Op::Divide:
            return divided(args);
        case Op::Modulo:
            return with(args, m_isSqlite
                                  ? QStringLiteral("%1 % %2")
                                  : QStringLiteral("CASE WHEN %2 <> 0 AND %2 <> -1 THEN %1 % %2 WHEN %2 = -1 AND "
                                                   "%1 IS NOT NULL THEN 0 END"));
        case Op::Abs:
            if (node.type == Type::Real)
                return QStringLiteral("abs(%1)").arg(args[0]);
            return with(args, QStringLiteral("CASE WHEN %1 > -9223372036854775808 THEN abs(%1) END"));
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
        case Op::Equal:
        case Op::NotEqual:
            return QLatin1Char('(') + args[0] + collation(*node.args[0]) + sign(node.op) + args[1] + QLatin1Char(')');
        case Op::And:
            return QLatin1Char('(') + args.join(QStringLiteral(" AND ")) + QLatin1Char(')');
        case Op::Or:
            return QLatin1Char('(') + args.join(QStringLiteral(" OR ")) + QLatin1Char(')');
        case Op::Not:
            return QStringLiteral("(NOT %1)").arg(args[0]);
        case Op::If:
            return with(args, QStringLiteral("CASE WHEN %1 THEN %2 WHEN NOT %1 THEN %3 END"));
        case Op::IsMissing:
            return QStringLiteral("(%1 IS NULL)").arg(args[0]);
        case Op::Coalesce:
            return args.size() == 1 ? args[0] : QStringLiteral("coalesce(%1)").arg(args.join(QStringLiteral(", ")));
        case Op::OneOf:
            return QLatin1Char('(') + args[0] + collation(*node.args[0]) + QStringLiteral(" IN (") +
                   args.mid(1).join(QStringLiteral(", ")) + QStringLiteral("))");
        case Op::Min:
        case Op::Max:
            return extreme(node, args);
        default:
            return numberFunction(node, args);
        }
    }

private:
    QString numberFunction(const Node &node, const QStringList &args)
    {
        switch (node.op) {
        case Op::ToReal:
            return QStringLiteral("CAST(%1 AS %2)")
                .arg(args[0], m_isSqlite ? QStringLiteral("REAL") : QStringLiteral("float8"));
        case Op::ToInteger:
            return toWhole(with(args, m_isSqlite
                                          ? QStringLiteral("CASE WHEN abs(%1) >= ") + wholeFrom +
                                                QStringLiteral(" THEN %1 ELSE CAST(CAST(%1 AS INTEGER) AS REAL) END")
                                          : QStringLiteral("trunc(%1)")));
        case Op::Round:
            return toWhole(with(args, rounding()));
        case Op::RoundTo: {
            const QString scale = real(std::pow(10.0, double(node.args[1]->integer)));
            const QString scaled = realProduct(args[0], scale);
            return with({scaled}, QLatin1Char('(') + rounding() + QStringLiteral(") / ") + scale);
        }
        case Op::Floor:
            return toWhole(with(args, m_isSqlite ? truncated(QStringLiteral("- (CAST(%1 AS INTEGER) > %1)"))
                                                 : QStringLiteral("floor(%1)")));
        case Op::Ceil:
            return toWhole(with(args, m_isSqlite ? truncated(QStringLiteral("+ (CAST(%1 AS INTEGER) < %1)"))
                                                 : QStringLiteral("ceil(%1)")));
        case Op::Sqrt:
            return with(args, QStringLiteral("CASE WHEN %1 >= 0 THEN sqrt(%1) END"));
        case Op::Ln:
            return with(args, QStringLiteral("CASE WHEN %1 > 0 THEN ln(%1) END"));
        case Op::Log10: // SQLite's is the natural one times a factor, off by a digit
            if (m_isSqlite)
                throw NoSql{QStringLiteral("log10")};
            return with(args, QStringLiteral("CASE WHEN %1 > 0 THEN log(%1) END"));
        case Op::Exp: // e^709.78 is the largest, e^-745.13 the smallest that is not 0
            return with(args,
                        QStringLiteral("CASE WHEN %1 > 709.782712893384 THEN NULL WHEN %1 < -745.13321910194 THEN "
                                       "0.0 ELSE exp(%1) END"));
        case Op::Power:
            if (!m_isSqlite)
                throw NoSql{QStringLiteral("power")};
            return with({QStringLiteral("pow(%1, %2)").arg(args[0], args[1])}, finite());
        case Op::ToNumber:
            throw NoSql{QStringLiteral("number")};
        default:
            return textFunction(node, args);
        }
    }

    QString textFunction(const Node &node, const QStringList &args)
    {
        switch (node.op) {
        case Op::Lower:
            throw NoSql{QStringLiteral("lower")};
        case Op::Upper:
            throw NoSql{QStringLiteral("upper")};
        case Op::Trim:
            return m_isSqlite ? QStringLiteral("trim(%1, char(9, 10, 11, 12, 13, 32, 160))").arg(args[0])
                              : QStringLiteral("btrim(%1, E' \\t\\n\\x0b\\x0c\\r\\u00a0')").arg(args[0]);
        case Op::Length:
            return length(args[0]);
        case Op::Contains:
            return (m_isSqlite ? QStringLiteral("(instr(") : QStringLiteral("(strpos(")) +
                   args.join(QStringLiteral(", ")) + QStringLiteral(") > 0)");
        case Op::StartsWith:
            return with(args, m_isSqlite ? QStringLiteral("substr(%1, 1, length(%2)) = %2")
                                         : QStringLiteral("left(%1, char_length(%2)) = %2"));
        case Op::EndsWith:
            return with(args, m_isSqlite
                                  ? QStringLiteral("length(%1) >= length(%2) AND substr(%1, length(%1) - length(%2) "
                                                   "+ 1, length(%2)) = %2")
                                  : QStringLiteral("right(%1, char_length(%2)) = %2"));
        case Op::Replace:
            return QStringLiteral("replace(") + args.join(QStringLiteral(", ")) + QLatin1Char(')');
        case Op::Substring:
            return substring(args);
        case Op::Concat:
            return QLatin1Char('(') + args.join(QStringLiteral(" || ")) + QLatin1Char(')');
        case Op::ToText:
            return asText(node, args[0]);
        default:
            return dateFunction(node, args);
        }
    }

    QString dateFunction(const Node &node, const QStringList &args)
    {
        if (node.op == Op::DaysBetween)
            return m_isSqlite ? QStringLiteral("CAST(julianday(date(%2)) - julianday(date(%1)) AS INTEGER)")
                                    .arg(args[0], args[1])
                              : QStringLiteral("((%2)::date - (%1)::date)::bigint").arg(args[0], args[1]);
        if (node.op == Op::Quarter)
            return QStringLiteral("((%1 + 2) / 3)").arg(part(args[0], "%m", "month"));
        if (node.op == Op::Weekday)
            return m_isSqlite ? QStringLiteral("((%1 + 6) % 7 + 1)").arg(part(args[0], "%w", ""))
                              : part(args[0], "", "isodow");
        switch (node.op) {
        case Op::Year:
            return part(args[0], "%Y", "year");
        case Op::Month:
            return part(args[0], "%m", "month");
        case Op::Day:
            return part(args[0], "%d", "day");
        case Op::Hour:
            return part(args[0], "%H", "hour");
        default:
            return part(args[0], "%M", "minute");
        }
    }

    // A body in which %1, %2 … stand for operands that are written once.
    QString with(const QStringList &operands, const QString &body)
    {
        ++m_names;
        QStringList named;
        QString result = body;
        for (qsizetype i = 0; i < operands.size(); ++i) {
            const QString name = QStringLiteral("operand_%1_%2").arg(m_names).arg(i + 1);
            named << operands[i] + QStringLiteral(" AS ") + name;
            result.replace(QLatin1Char('%') + QString::number(i + 1), name);
        }
        return QStringLiteral("(SELECT ") + result + QStringLiteral(" FROM (SELECT ") +
               named.join(QStringLiteral(", ")) +
               (m_isSqlite ? QStringLiteral(") AS operands_%1)") // OFFSET keeps PostgreSQL from writing them out again
                           : QStringLiteral(" OFFSET 0) AS operands_%1)"))
                   .arg(m_names);
    }

    static QString finite()
    {
        return QStringLiteral("CASE WHEN abs(%1) <= ") + largest + QStringLiteral(" THEN %1 END");
    }
    // PostgreSQL refuses results that are too large, and those so small that only zero is left. The same operation on
    // numbers scaled by powers of two, which changes no digit, tells beforehand.
    static QString power(int exponent) { return SqlText(SqlDialect::PostgreSql).real(std::ldexp(1.0, exponent)); }
    static QString checkedProduct()
    {
        return QStringLiteral(
                   "CASE WHEN abs(%1) >= 1 AND abs(%2) >= 1 THEN CASE WHEN (abs(%1) * down) * (abs(%2) * down) < 1 "
                   "THEN "
                   "%1 * %2 END WHEN abs(%1) < 1 AND abs(%2) < 1 AND least(abs(%1), abs(%2)) < tiny AND %1 <> 0 AND "
                   "%2 <> 0 THEN CASE WHEN (least(abs(%1), abs(%2)) * raise) * (greatest(abs(%1), abs(%2)) * lift) > "
                   "zero THEN %1 * %2 ELSE 0 END ELSE %1 * %2 END")
            .replace(QStringLiteral("down"), power(-512))
            .replace(QStringLiteral("tiny"), power(-500))
            .replace(QStringLiteral("raise"), power(1011))
            .replace(QStringLiteral("lift"), power(511))
            .replace(QStringLiteral("zero"), power(447));
    }
    static QString checkedQuotient()
    {
        return QStringLiteral(
                   "CASE WHEN %2 = 0 THEN NULL WHEN abs(%2) < 1 AND abs(%1) > 1e-16 THEN CASE WHEN abs(%1) * 0.5 < "
                   "abs(%2) * most THEN %1 / %2 END WHEN abs(%2) > 1 AND abs(%1) < small AND %1 <> 0 THEN CASE WHEN "
                   "(abs(%1) * lift) / (abs(%2) * down) > zero THEN %1 / %2 ELSE 0 END ELSE %1 / %2 END")
            .replace(QStringLiteral("most"), power(1023))
            .replace(QStringLiteral("small"), power(-50))
            .replace(QStringLiteral("lift"), power(511))
            .replace(QStringLiteral("down"), power(-560))
            .replace(QStringLiteral("zero"), power(-4));
    }
    static QString checkedSum(const QString &op)
    {
        return QStringLiteral("CASE WHEN abs(%1) > 1e200 AND abs(%2) > 1e200 THEN CASE WHEN abs(%1 * 0.5 op %2 * 0.5) "
                              "< most THEN %1 op %2 END ELSE %1 op %2 END")
            .replace(QStringLiteral("op"), op.trimmed())
            .replace(QStringLiteral("most"), power(1023));
    }

    QString realProduct(const QString &a, const QString &b)
    {
        if (m_isSqlite)
            return with({QStringLiteral("%1 * %2").arg(a, b)}, finite());
        return with({a, b}, checkedProduct());
    }
    QString arithmetic(const Node &node, QStringList args)
    {
        if (node.op == Op::Negate && node.type == Type::Real)
            return QStringLiteral("(- %1)").arg(args[0]);
        if (node.op == Op::Negate)
            args.prepend(m_isSqlite ? QStringLiteral("0") : QStringLiteral("0::bigint"));
        const QString op = node.op == Op::Add        ? QStringLiteral(" + ")
                           : node.op == Op::Multiply ? QStringLiteral(" * ")
                                                     : QStringLiteral(" - ");
        if (node.type == Type::Real && m_isSqlite)
            return with({args[0] + op + args[1]}, finite());
        if (node.type == Type::Real)
            return with(args, node.op == Op::Multiply ? checkedProduct() : checkedSum(op));
        if (m_isSqlite)
            return with({args[0] + op + args[1]}, QStringLiteral("CASE WHEN typeof(%1) = 'integer' THEN %1 END"));
        return with(
            {QStringLiteral("(%1)::numeric").arg(args[0]) + op + QStringLiteral("(%1)::numeric").arg(args[1])},
            QStringLiteral("CASE WHEN %1 BETWEEN -9223372036854775808 AND 9223372036854775807 THEN %1::bigint END"));
    }
    QString divided(const QStringList &args)
    {
        if (m_isSqlite)
            return with({QStringLiteral("%1 / %2").arg(args[0], args[1])}, finite());
        return with(args, checkedQuotient());
    }
    QString extreme(const Node &node, const QStringList &args)
    {
        if (args.size() == 1)
            return args[0];
        const bool isMin = node.op == Op::Min;
        if (m_isSqlite)
            return (isMin ? QStringLiteral("min(") : QStringLiteral("max(")) + args.join(QStringLiteral(", ")) +
                   QLatin1Char(')');
        // least() passes over missing values: two at a time, so that the marks stay %1 and %2.
        QString result = args[0];
        for (qsizetype i = 1; i < args.size(); ++i)
            result = with({result, args[i]}, QStringLiteral("CASE WHEN %1 IS NOT NULL AND %2 IS NOT NULL THEN ") +
                                                 (isMin ? QStringLiteral("least") : QStringLiteral("greatest")) +
                                                 QStringLiteral("(%1, %2) END"));
        return result;
    }

    // Halves away from zero, as a real number.
    QString rounding() const
    {
        const QString size = m_isSqlite ? QStringLiteral("CAST(CAST(abs(%1) + 0.5 AS INTEGER) AS REAL)")
                                        : QStringLiteral("floor(abs(%1) + 0.5)");
        return QStringLiteral("CASE WHEN abs(%1) >= ") + wholeFrom + QStringLiteral(" THEN %1 WHEN %1 < 0 THEN -") +
               size + QStringLiteral(" ELSE ") + size + QStringLiteral(" END");
    }
    static QString truncated(const QString &correction)
    {
        return QStringLiteral("CASE WHEN abs(%1) >= ") + wholeFrom +
               QStringLiteral(" THEN %1 ELSE CAST(CAST(%1 AS INTEGER) AS REAL) ") + correction + QStringLiteral(" END");
    }
    QString toWhole(const QString &value)
    {
        return with(
            {value},
            QStringLiteral("CASE WHEN %1 >= -9223372036854775808.0 AND %1 < 9223372036854775808.0 THEN CAST(%1 AS ") +
                (m_isSqlite ? QStringLiteral("INTEGER") : QStringLiteral("bigint")) + QStringLiteral(") END"));
    }

    QString length(const QString &text) const
    {
        return m_isSqlite ? QStringLiteral("length(%1)").arg(text)
                          : QStringLiteral("char_length(%1)::bigint").arg(text);
    }
    QString substring(const QStringList &args)
    {
        const QString far = QStringLiteral("2147483647");
        const QString least = m_isSqlite ? QStringLiteral("min") : QStringLiteral("least");
        const QString most = m_isSqlite ? QStringLiteral("max") : QStringLiteral("greatest");
        const QString limited = most + QStringLiteral("(-") + far + QStringLiteral(", ") + least + QLatin1Char('(') +
                                far + QStringLiteral(", %1))");
        const QString start = limited;
        const QString count =
            args.size() > 2 ? QString(limited).replace(QStringLiteral("%1"), QStringLiteral("%2")) : far;
        const QString from = most + QStringLiteral("(1, ") + start + QLatin1Char(')');
        const QString size = most + QStringLiteral("(0, ") + start + QStringLiteral(" + ") + count +
                             QStringLiteral(" - ") + from + QLatin1Char(')');
        const QStringList operands = args.mid(1) + QStringList{args[0]};
        const QString text = args.size() > 2 ? QStringLiteral("%3") : QStringLiteral("%2");
        if (m_isSqlite)
            return with(operands, QStringLiteral("substr(") + text + QStringLiteral(", ") + from +
                                      QStringLiteral(", ") + size + QLatin1Char(')'));
        const QString known =
            args.size() > 2 ? QStringLiteral("%1 IS NOT NULL AND %2 IS NOT NULL") : QStringLiteral("%1 IS NOT NULL");
        const auto small = [](const QString &value) {
            return QStringLiteral("least(2147483647, ") + value + QStringLiteral(")::int");
        };
        return with(operands, QStringLiteral("CASE WHEN ") + known + QStringLiteral(" THEN substring(") + text +
                                  QStringLiteral(", ") + small(from) + QStringLiteral(", ") + small(size) +
                                  QStringLiteral(") END"));
    }
    QString asText(const Node &node, const QString &arg)
    {
        switch (node.args[0]->type) {
        case Type::Integer:
            return QStringLiteral("CAST(%1 AS text)").arg(arg);
        case Type::Boolean:
            return with({arg}, QStringLiteral("CASE WHEN %1 THEN 'true' WHEN NOT %1 THEN 'false' END"));
        default:
            throw NoSql{QStringLiteral("text")};
        }
    }
    QString part(const QString &date, const char *format, const char *field) const
    {
        return m_isSqlite ? QStringLiteral("CAST(strftime('") + QString::fromLatin1(format) + QStringLiteral("', ") +
                                date + QStringLiteral(") AS INTEGER)")
                          : QStringLiteral("extract(") + QString::fromLatin1(field) + QStringLiteral(" from ") + date +
                                QStringLiteral(")::bigint");
    }

    QString literal(const Node &node) const
    {
        const SqlText sql(m_isSqlite ? SqlDialect::Sqlite : SqlDialect::PostgreSql);
        switch (node.type) {
        case Type::Integer:
            return sql.integer(node.integer);
        case Type::Real:
            return sql.real(node.real);
        case Type::Boolean:
            return sql.truth(node.integer != 0);
        case Type::Date:
            return sql.date(node.integer);
        case Type::Text:
            break;
        }
        if (node.text.find('\0') != std::string::npos)
            throw NoSql{Text::tr("a text with a zero byte")};
        return sql.text(QString::fromStdString(node.text));
    }
    QString real(double value) const
    {
        return SqlText(m_isSqlite ? SqlDialect::Sqlite : SqlDialect::PostgreSql).real(value);
    }
    static QString typeName(Type type)
    {
        switch (type) {
        case Type::Integer:
            return QStringLiteral("bigint");
        case Type::Real:
            return QStringLiteral("float8");
        case Type::Text:
            return QStringLiteral("text");
        case Type::Date:
            return QStringLiteral("timestamp");
        case Type::Boolean:
            return QStringLiteral("boolean");
        }
        return {};
    }
    // By code points, whatever the database is set to.
    QString collation(const Node &node) const
    {
        if (node.type != Type::Text)
            return {};
        return m_isSqlite ? QStringLiteral(" COLLATE BINARY") : QStringLiteral(" COLLATE \"C\"");
    }
    static QString sign(Op op)
    {
        switch (op) {
        case Op::Less:
            return QStringLiteral(" < ");
        case Op::LessEqual:
            return QStringLiteral(" <= ");
        case Op::Greater:
            return QStringLiteral(" > ");
        case Op::GreaterEqual:
            return QStringLiteral(" >= ");
        case Op::NotEqual:
            return QStringLiteral(" <> ");
        default:
            return QStringLiteral(" = ");
        }
    }

    const QStringList &m_columns;
    bool m_isSqlite;
    int m_names = 0;
};

} // namespace

Result<QString> toSql(const Expression &expression, const QStringList &columns, SqlDialect dialect)
{
    try {
        return SqlWriter(columns, dialect).write(expression.root());
    } catch (const NoSql &without) {
        return fail(Error::Code::Input, Text::tr("“%1” cannot be worked out by the database").arg(without.function), {},
                    Text::tr("Bring the data over first"));
    }
}

Result<QString> toSql(const Expression &expression, const Schema &schema, SqlDialect dialect)
{
    QStringList columns;
    for (const SchemaColumn &column : schema)
        columns << SqlText(dialect).column(column);
    return toSql(expression, columns, dialect);
}

} // namespace clientele::recipe
