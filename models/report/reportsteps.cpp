// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report may tell of the steps between reading and its figures.

#include "models/recipe/expression.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportSteps)
};

QStringList personalColumns(const ReportMaterial &m)
{
    QStringList names;
    const auto add = [&names](const table::Table &table) {
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (table.isPersonal(i))
                names << table.column(i).name();
        }
    };
    add(m.table);
    if (m.options.raw)
        add(*m.options.raw);
    // Marked in a step, and gone or renamed in a later one.
    for (const recipe::AppliedStep &applied : m.options.steps) {
        const auto *mark = std::get_if<recipe::SetPersonal>(&applied.step);
        if (mark && mark->personal)
            names << mark->column.name;
    }
    return names;
}

// The parts of a step that hold values of the data, and the columns that these are of.
bool namesValuesOf(const recipe::FillMissing &step, const QString &column)
{
    return !step.constant.isEmpty() && step.column.name == column;
}
bool namesValuesOf(const recipe::Recode &step, const QString &column)
{
    return step.column.name == column;
}
bool namesValuesOf(const recipe::ExpressionText &expression, const QString &column)
{
    return recipe::withColumnRenamed(expression.text, column, column + QLatin1Char('_')) != expression.text;
}
bool namesValuesOf(const recipe::DropRows &step, const QString &column)
{
    return namesValuesOf(step.condition, column);
}
bool namesValuesOf(const recipe::KeepRows &step, const QString &column)
{
    return namesValuesOf(step.condition, column);
}
bool namesValuesOf(const recipe::NewColumn &step, const QString &column)
{
    return namesValuesOf(step.expression, column);
}
template <class Step>
bool namesValuesOf(const Step &, const QString &)
{
    return false;
}

/// The personal column whose values the step tells; empty: it tells none.
QString personalColumn(const recipe::Step &step, const ReportMaterial &m)
{
    if (m.options.privacy == Privacy::None)
        return {};
    const QStringList columns = personalColumns(m);
    const auto found = std::find_if(columns.begin(), columns.end(), [&step](const QString &column) {
        return std::visit([&column](const auto &one) { return namesValuesOf(one, column); }, step);
    });
    return found == columns.end() ? QString() : *found;
}

bool isRoleFor(const recipe::Entry &entry)
{
    const auto *role = std::get_if<recipe::SetRole>(&entry.step);
    return role && entry.enabled && role->role != table::Role::None;
}

} // namespace

QString stepWords(const recipe::Step &step, const ReportMaterial &material)
{
    const QString column = personalColumn(step, material);
    return column.isEmpty() ? recipe::title(step) : Text::tr("A step on “%1”, which is personal").arg(column);
}

SpeakableSteps speakableSteps(const ReportMaterial &material)
{
    SpeakableSteps steps;
    const std::vector<recipe::Entry> &entries = material.options.recipe.entries;
    steps.onlyRoles = !entries.empty() && std::all_of(entries.begin(), entries.end(), isRoleFor);
    if (entries.empty() || steps.onlyRoles)
        return steps;
    recipe::Recipe told;
    for (const recipe::Entry &entry : entries) {
        // Roles that a step asks for are names in what was applied.
        const auto applied =
            std::find_if(material.options.steps.begin(), material.options.steps.end(),
                         [&](const recipe::AppliedStep &one) { return &entries[one.entry] == &entry; });
        const recipe::Step &named = applied == material.options.steps.end() ? entry.step : applied->step;
        if (!personalColumn(named, material).isEmpty())
            steps.withheld << stepWords(named, material);
        else
            told.entries.push_back(entry);
    }
    if (!told.isEmpty())
        steps.recipe = recipe::toJson(told);
    return steps;
}

} // namespace clientele::report
