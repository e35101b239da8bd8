// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/engine.h"
#include "models/query/groupcodes.h"
#include "models/query/measuredcolumn.h"
#include "models/query/memo.h"
#include "models/query/rowmask.h"

namespace clientele::query {

struct CellSource;

/// Answers from a table in memory. What questions have in common (filters, groups, columns) is kept, and so are the
/// last answers: keep one engine as long as its table is shown.
class MemoryEngine final : public Engine
{
public:
    /// The table's columns are shared, not copied.
    explicit MemoryEngine(const table::Table &table);

    [[nodiscard]] Result<AnswerPtr> run(const Query &query, const Progress &progress = {}) const override;

    [[nodiscard]] const table::Table &table() const { return m_table; }

private:
    struct Passing
    {
        RowMaskPtr mask; // nullptr: all rows
        std::size_t rows = 0;
    };

    struct ColumnMeasures;

    Result<std::shared_ptr<const Passing>> passing(const FilterSet &filters) const;
    Result<std::shared_ptr<const GroupCodes>> codes(const Group &group) const;
    Result<std::shared_ptr<const MeasuredColumn>> measured(const QString &name) const;
    static std::vector<ColumnMeasures> byColumn(const std::vector<Measure> &measures);
    Result<void> measure(const ColumnMeasures &wanted, CellSource source, const std::vector<std::uint64_t> &counts,
                         Answer &answer) const;
    static void measureOrdered(const ColumnMeasures &wanted, const CellSource &source, const MeasuredColumn &column,
                               Answer &answer);

    table::Table m_table;
    mutable Memo<FilterSet, Passing> m_passing;
    mutable Memo<Filter, RowMask> m_masks;
    mutable Memo<Group, GroupCodes> m_codes;
    mutable Memo<QString, MeasuredColumn> m_measured;
    mutable Memo<Query, Answer> m_answers;
};

} // namespace clientele::query
