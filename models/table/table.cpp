// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/table.h"

#include <QCoreApplication>
#include <QSet>

namespace clientele::table {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace

Result<TablePtr> Table::make(std::vector<ColumnPtr> columns, std::vector<Role> roles, std::vector<PersonalMark> marks)
{
    std::shared_ptr<Table> table(new Table);
    QSet<QString> names;
    for (const ColumnPtr &column : columns) {
        if (column->size() != columns.front()->size())
            return fail(Error::Code::Input, Text::tr("The columns differ in length"), column->name());
        if (names.contains(column->name()))
            return fail(Error::Code::Input, Text::tr("A column name occurs twice"), column->name());
        names.insert(column->name());
    }
    if (roles.empty())
        roles.resize(columns.size(), Role::None);
    if (marks.empty())
        marks.resize(columns.size(), PersonalMark::ByRole);
    if (roles.size() != columns.size() || marks.size() != columns.size())
        return fail(Error::Code::Input, Text::tr("There must be one role for each column"));
    table->m_rows = columns.empty() ? 0 : columns.front()->size();
    table->m_columns = std::move(columns);
    table->m_roles = std::move(roles);
    table->m_marks = std::move(marks);
    return TablePtr(std::move(table));
}

std::optional<std::size_t> Table::indexOf(QStringView name) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->name() == name)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> Table::indexOf(Role role) const
{
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == role && role != Role::None)
            return i;
    }
    return std::nullopt;
}

const Column *Table::find(QStringView name) const
{
    const auto index = indexOf(name);
    return index ? m_columns[*index].get() : nullptr;
}

const Column *Table::find(Role role) const
{
    const auto index = indexOf(role);
    return index ? m_columns[*index].get() : nullptr;
}

bool Table::isPersonal(std::size_t index) const
{
    return m_marks[index] == PersonalMark::ByRole ? table::isPersonal(m_roles[index])
                                                  : m_marks[index] == PersonalMark::Personal;
}

TablePtr Table::withMark(std::size_t index, PersonalMark mark) const
{
    std::shared_ptr<Table> changed(new Table(*this));
    changed->m_marks[index] = mark;
    return changed;
}

TablePtr Table::withRole(std::size_t index, Role role) const
{
    std::shared_ptr<Table> changed(new Table(*this));
    if (role != Role::None)
        std::replace(changed->m_roles.begin(), changed->m_roles.end(), role, Role::None);
    changed->m_roles[index] = role;
    return changed;
}

} // namespace clientele::table
