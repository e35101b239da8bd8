// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/recipe/replay.h"

#include <mutex>

namespace clientele::recipe {

/// What a step would do, for its editor.
struct StepPreview
{
    StepAccount account;    ///< rows of examples are those of the whole table
    std::size_t rows = 0;   ///< of the whole table
    std::size_t looked = 0; ///< rows that were looked at: the same, or a sample of them
    std::size_t columnsIn = 0;
    std::size_t columnsOut = 0;

    [[nodiscard]] bool isSample() const { return looked < rows; }
};

/// Tries steps on one table, again and again while a person types. Large tables are sampled: every k-th row, the same
/// ones each time. Safe from several threads.
class Previewer final
{
public:
    static constexpr std::size_t mostRows = 1'000'000;

    explicit Previewer(table::TablePtr table, std::size_t most = mostRows);

    [[nodiscard]] const table::TablePtr &table() const { return m_table; }
    /// @errors as applyStep; Input where a column that the step needs is not chosen.
    [[nodiscard]] Result<StepPreview> preview(const Step &step, const Progress &progress = {}) const;
    /// The rows that are looked at; the whole table where it is not large.
    [[nodiscard]] Result<table::TablePtr> sample(const Progress &progress = {}) const;

private:
    table::TablePtr m_table;
    std::size_t m_stride; ///< 1: all rows
    mutable std::mutex m_mutex;
    mutable table::TablePtr m_sample; ///< made when it is first needed
};

} // namespace clientele::recipe
