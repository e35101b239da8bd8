// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/table/column.h"
#include "models/table/role.h"

namespace clientele::table {

class Table;
using TablePtr = std::shared_ptr<const Table>;

/// An immutable table: columns of one length, each with a name of its own, a role and a mark of privacy. Copies share
/// the columns.
class Table final
{
public:
    /// @param roles one a column, or empty: none has a role.
    /// @param marks one a column, or empty: the roles say what is personal.
    /// @errors Input: columns of different length, a name twice, as many roles or marks as columns not given.
    [[nodiscard]] static Result<TablePtr> make(std::vector<ColumnPtr> columns, std::vector<Role> roles = {},
                                               std::vector<PersonalMark> marks = {});

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }
    [[nodiscard]] const Column &column(std::size_t index) const { return *m_columns[index]; }
    [[nodiscard]] const ColumnPtr &columnPtr(std::size_t index) const { return m_columns[index]; }
    [[nodiscard]] const std::vector<ColumnPtr> &columns() const { return m_columns; }

    [[nodiscard]] std::optional<std::size_t> indexOf(QStringView name) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(Role role) const;
    /// nullptr where there is none.
    [[nodiscard]] const Column *find(QStringView name) const;
    [[nodiscard]] const Column *find(Role role) const;

    [[nodiscard]] Role role(std::size_t index) const { return m_roles[index]; }
    [[nodiscard]] const std::vector<Role> &roles() const { return m_roles; }
    [[nodiscard]] PersonalMark mark(std::size_t index) const { return m_marks[index]; }
    [[nodiscard]] const std::vector<PersonalMark> &marks() const { return m_marks; }
    /// By its mark, else by its role.
    [[nodiscard]] bool isPersonal(std::size_t index) const;

    /// The same columns; the role is taken from the column that had it.
    [[nodiscard]] TablePtr withRole(std::size_t index, Role role) const;
    [[nodiscard]] TablePtr withMark(std::size_t index, PersonalMark mark) const;

private:
    Table() = default;

    std::vector<ColumnPtr> m_columns;
    std::vector<Role> m_roles;
    std::vector<PersonalMark> m_marks;
    std::size_t m_rows = 0;
};

} // namespace clientele::table
