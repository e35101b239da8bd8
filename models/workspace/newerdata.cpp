// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/newerdata.h"

#include "models/workspace/restoring.h"

#include <algorithm>

namespace clientele::workspace {

namespace {

using table::Type;

constexpr double mostColumns = 0.75; // of the open data; a column or two may come or go

class NewerReader final
{
public:
    NewerReader(const QStringList &inputs, const sources::ReadOptions &chosen, const table::Table &raw,
                const sources::ImportAccount &account, const Progress &progress)
        : m_inputs(inputs), m_chosen(chosen), m_raw(raw), m_account(account), m_progress(progress)
    {
    }

    Result<NewerData> read()
    {
        sources::ReadOptions options = m_chosen;
        options.types.clear(); // a type of a column that is gone would be an error
        options.roles.clear();
        if (!options.dateOrder)
            options.dateOrder = m_account.dateOrder;
        if (!options.decimal && !m_account.decimal.isNull())
            options.decimal = m_account.decimal;
        auto found = openAs(options);
        const bool isCarried = options.dateOrder != m_chosen.dateOrder || options.decimal != m_chosen.decimal;
        if (isCarried && (!found || losesType(*found->table))) {
            options.dateOrder = m_chosen.dateOrder;
            options.decimal = m_chosen.decimal;
            found = openAs(options);
        }
        if (!found)
            return tl::make_unexpected(found.error());
        takeKnown(*found->table, options);
        if (!options.types.isEmpty()) {
            auto typed = openAs(options);
            if (typed && dropMisfits(typed->account, options))
                typed = options.types.isEmpty() ? std::move(found) : openAs(options);
            found = std::move(typed);
        }
        if (!found)
            return tl::make_unexpected(found.error());
        found->table = withRoles(found->table, rolesOf(m_raw));
        return NewerData{std::move(*found), std::move(options)};
    }

private:
    /// A book's sheet of the same name where there is one.
    [[nodiscard]] Result<sources::Source> openAs(sources::ReadOptions &options) const
    {
        auto found = sources::open(m_inputs, options, m_progress);
        if (found || options.sheet.isEmpty() || found.error().code == Error::Code::Cancelled)
            return found;
        sources::ReadOptions firstSheet = options;
        firstSheet.sheet.clear();
        auto other = sources::open(m_inputs, firstSheet, m_progress);
        if (!other)
            return found;
        options = std::move(firstSheet);
        return other;
    }

    /// Numbers or dates are text now.
    [[nodiscard]] bool losesType(const table::Table &table) const
    {
        return std::any_of(table.columns().begin(), table.columns().end(), [&](const table::ColumnPtr &column) {
            const table::Column *earlier = m_raw.find(column->name());
            return earlier && earlier->type() != Type::Text && column->type() == Type::Text;
        });
    }

    /// The types that were chosen, and those that were found another way and may fit.
    void takeKnown(const table::Table &table, sources::ReadOptions &options) const
    {
        for (const table::ColumnPtr &column : table.columns()) {
            const QString &name = column->name();
            if (m_chosen.roles.contains(name))
                options.roles.insert(name, m_chosen.roles.value(name));
            if (m_chosen.types.contains(name)) {
                options.types.insert(name, m_chosen.types.value(name));
                continue;
            }
            const table::Column *earlier = m_raw.find(name);
            if (!earlier || earlier->type() == column->type() || name == options.fileNameColumn)
                continue;
            const bool cannotFit =
                column->type() == Type::Text || (column->type() == Type::Real && earlier->type() == Type::Integer);
            if (!cannotFit)
                options.types.insert(name, earlier->type());
        }
    }

    /// Takes the types back that nobody chose and that reject rows. @returns whether there are any.
    [[nodiscard]] bool dropMisfits(const sources::ImportAccount &account, sources::ReadOptions &options) const
    {
        bool dropped = false;
        for (const sources::RejectedRow &row : account.rejectedRows) {
            if (!m_chosen.types.contains(row.column))
                dropped = options.types.remove(row.column) > 0 || dropped;
        }
        return dropped;
    }

    const QStringList &m_inputs;
    const sources::ReadOptions &m_chosen;
    const table::Table &m_raw;
    const sources::ImportAccount &m_account;
    const Progress &m_progress;
};

} // namespace

Result<NewerData> readNewer(const QStringList &inputs, const sources::ReadOptions &options, const table::Table &raw,
                            const sources::ImportAccount &account, const Progress &progress)
{
    return NewerReader(inputs, options, raw, account, progress).read();
}

bool hasSameColumns(const table::Table &open, const table::Table &other)
{
    const auto shared = std::count_if(open.columns().begin(), open.columns().end(),
                                      [&](const table::ColumnPtr &one) { return other.find(one->name()) != nullptr; });
    return open.columnCount() > 0 && double(shared) >= mostColumns * double(open.columnCount()) &&
           double(shared) >= mostColumns * double(other.columnCount());
}

} // namespace clientele::workspace
