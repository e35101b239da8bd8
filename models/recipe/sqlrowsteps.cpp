// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows stay, and which columns, as SQL.

#include "models/recipe/sqlsteps.h"

#include "models/core/format.h"
#include "models/recipe/evaluation.h"
#include "models/recipe/stepsupport.h"

#include <algorithm>

namespace clientele::recipe {

using table::Type;

SqlOutcome SqlSteps::make(const DropMissing &step)
{
    const auto indexes = columnIndexes(*m_table.schema, step.columns);
    if (!indexes)
        return tl::make_unexpected(indexes.error());
    QStringList conditions;
    for (const std::size_t index : *indexes)
        conditions << name(index) + QStringLiteral(" IS NOT NULL");
    const Why why = [](std::size_t gone) { return Words::tr("%Ln row(s) lack a value", nullptr, int(gone)); };
    if (conditions.isEmpty())
        return unchanged(why(0));
    return kept(conditions.join(QStringLiteral(" AND ")), why);
}

SqlOutcome SqlSteps::make(const RenameColumn &step)
{
    auto made = applyStep(step, m_table.schema, m_progress);
    if (!made)
        return tl::make_unexpected(made.error());
    SqlStep result{m_table, {}};
    result.table.schema = made->table;
    result.account.rowsIn = result.account.rowsOut = m_table.rows;
    result.account.why = made->account.why;
    return result;
}

SqlOutcome SqlSteps::make(const RemoveColumns &step)
{
    const auto made = applyStep(step, m_table.schema, m_progress);
    if (!made)
        return tl::make_unexpected(made.error());
    return projected(*made);
}

SqlOutcome SqlSteps::make(const SetRole &step)
{
    const auto made = applyStep(step, m_table.schema, m_progress);
    if (!made)
        return tl::make_unexpected(made.error());
    return projected(*made);
}

SqlOutcome SqlSteps::make(const SetPersonal &step)
{
    const auto made = applyStep(step, m_table.schema, m_progress);
    if (!made)
        return tl::make_unexpected(made.error());
    return projected(*made);
}

SqlOutcome SqlSteps::make(const DropDuplicates &step)
{
    const auto checked = applyStep(step, m_table.schema, m_progress);
    if (!checked)
        return tl::make_unexpected(checked.error());
    std::size_t compared = m_table.schema->columnCount();
    if (const auto key = columnIndexes(*m_table.schema, step.columns); key && !key->empty())
        compared = key->size();
    if (const auto ignored = columnIndexes(*m_table.schema, step.ignore))
        compared -= ignored->size();
    if (compared < m_table.schema->columnCount())
        return notSql(Words::tr("A database's table has no order, so that it is open which of the rows with the same "
                                "key comes first"));
    SqlStep made{m_table.next(m_table.schema, m_table.columns, {}, true), {}};
    const auto left = SqlSteps(made.table, m_progress).figure(QStringLiteral("count(*)"));
    if (!left)
        return tl::make_unexpected(left.error());
    made.account.rowsIn = m_table.rows;
    made.account.rowsOut = made.table.rows = std::size_t(*left);
    made.account.why = Words::tr("%Ln row(s) repeat an earlier one", nullptr, int(m_table.rows - made.table.rows));
    return made;
}

SqlOutcome SqlSteps::byCondition(const ExpressionText &text, bool keepsTrue)
{
    const auto parsed = parseCondition(text.text, schemaOf(*m_table.schema));
    if (!parsed)
        return tl::make_unexpected(stepError(parsed.error(), text.text));
    const auto sql = toSql(*parsed, m_table.columns, m_table.dialect);
    if (!sql)
        return notSql(sql.error().what);
    return kept(
        QStringLiteral("(%1) %2").arg(*sql, keepsTrue ? QStringLiteral("IS TRUE") : QStringLiteral("IS NOT TRUE")),
        [keepsTrue](std::size_t gone) {
            return keepsTrue ? Words::tr("%Ln row(s) do not fulfil the condition", nullptr, int(gone))
                             : Words::tr("%Ln row(s) fulfil the condition", nullptr, int(gone));
        });
}

SqlOutcome SqlSteps::make(const DropRows &step)
{
    return byCondition(step.condition, false);
}

SqlOutcome SqlSteps::make(const KeepRows &step)
{
    return byCondition(step.condition, true);
}

SqlOutcome SqlSteps::make(const DropConstantColumns &)
{
    const Why why = [](std::size_t) { return Words::tr("No column has the same value in every row"); };
    if (m_table.rows < 2)
        return unchanged(why(0));
    QStringList questions;
    for (std::size_t i = 0; i < m_table.schema->columnCount(); ++i) {
        const Type type = column(i).type();
        const QString value =
            (type == Type::Boolean && !m_isSqlite ? name(i) + QStringLiteral("::int") : name(i)) + byBytes(type);
        questions << QStringLiteral("count(%1)").arg(name(i))
                  << QStringLiteral("CASE WHEN min(%1) = max(%1) THEN 1 ELSE 0 END").arg(value);
    }
    const auto answer = ask(questions, {Type::Integer});
    if (!answer)
        return tl::make_unexpected(answer.error());
    RemoveColumns constant;
    QStringList names;
    for (std::size_t i = 0; i < m_table.schema->columnCount(); ++i) {
        const auto count = std::size_t((*answer)->column(2 * i).integers()[0]);
        const bool isOne = (*answer)->column(2 * i + 1).integers()[0] != 0;
        if (count > 0 && (count < m_table.rows || !isOne))
            continue;
        constant.columns.emplace_back(column(i).name());
        names << column(i).name();
    }
    if (names.isEmpty())
        return unchanged(why(0));
    auto made = make(constant);
    if (made)
        made->account.why = Words::tr("%Ln column(s) with the same value in every row: %1", nullptr, int(names.size()))
                                .arg(names.join(QStringLiteral(", ")));
    return made;
}

SqlOutcome SqlSteps::make(const DropServiceLines &step)
{
    const auto index = columnIndex(*m_table.schema, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Why why = [](std::size_t gone) {
        return Words::tr("%Ln row(s) have a product code with no or one digit", nullptr, int(gone));
    };
    if (column(*index).type() != Type::Text) // numbers are product numbers, however short
        return unchanged(why(0));
    auto made = kept((m_isSqlite ? QStringLiteral("(%1 NOT GLOB '*[0-9]*[0-9]*') IS NOT TRUE")
                                 : QStringLiteral("(%1 !~ '[0-9].*[0-9]') IS NOT TRUE"))
                         .arg(name(*index)),
                     why);
    if (made && 2 * (made->account.rowsIn - made->account.rowsOut) > made->account.rowsIn)
        made->account.warnings
            << Words::tr("More than half of the rows go: “%1” may hold names, not codes").arg(column(*index).name());
    return made;
}

SqlOutcome SqlSteps::make(const DropZeroPrices &step)
{
    const auto index = numericIndex(*m_table.schema, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    return kept(QStringLiteral("(%1 %2 0) IS NOT TRUE")
                    .arg(name(*index), step.negative ? QStringLiteral("<=") : QStringLiteral("=")),
                [&](std::size_t gone) {
                    return step.negative ? Words::tr("%Ln row(s) have a price of zero or below", nullptr, int(gone))
                                         : Words::tr("%Ln row(s) have a price of zero", nullptr, int(gone));
                });
}

} // namespace clientele::recipe
