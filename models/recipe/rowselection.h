// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/stepsupport.h"

namespace clientele::recipe {

/// The rows of a table that stay. Each value is written once, into memory that nothing was written to before, and by
/// all threads: a step on a million rows is bounded by the memory that it touches.
class RowSelection final
{
public:
    explicit RowSelection(const Keep &keep);

    /// Rows that stay.
    [[nodiscard]] std::size_t count() const { return m_begins.back(); }
    /// Every column with these rows only; of no use once the progress is cancelled.
    [[nodiscard]] std::vector<table::ColumnPtr> columnsOf(const table::Table &table, const Progress &progress) const;

private:
    std::vector<std::uint64_t> m_words; // bit r % 64 of word r / 64 is row r; those past the last row are zero
    std::vector<std::size_t> m_begins;  // where each part of the rows begins among those that stay, and their number
};

} // namespace clientele::recipe
