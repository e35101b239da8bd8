// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/table/table.h"

#include <QByteArray>

#include <functional>

namespace clientele::workspace {

/// What a block of a packed column holds.
enum class BlockKind { Values, Validity, TextLengths, Texts };
inline constexpr int blockKinds = 4;

/// A run of a column's numbers (or of its dictionary's bytes), packed: the bytes of numbers by their place (all first
/// ones, all second ones, …), then deflate.
struct PackedBlock
{
    BlockKind kind = BlockKind::Values;
    std::size_t size = 0; ///< of the bytes before packing, at most largestBlock
    QByteArray bytes;
};
inline constexpr std::size_t largestBlock = std::size_t(4) << 20;

/// What a column is, beside its blocks.
struct ColumnHead
{
    QString name;
    table::Type type = table::Type::Integer;
    std::size_t rows = 0;
    bool dateOnly = false;
    bool hasMissing = false;   ///< there are validity blocks
    std::size_t texts = 0;     ///< of its dictionary
    std::size_t textBytes = 0; ///< of its dictionary

    /// How many bytes the column takes in memory.
    [[nodiscard]] std::size_t unpackedSize() const;
};

[[nodiscard]] ColumnHead headOf(const table::Column &column);
/// Hands out the blocks one after another. @param take its error ends it.
/// @errors Numeric: a real number that is infinite or none.
[[nodiscard]] Result<void> pack(const table::Column &column,
                                const std::function<Result<void>(const PackedBlock &)> &take);

/// Puts a column together again from untrusted blocks: its memory grows with what is really there.
class ColumnUnpacker final
{
public:
    explicit ColumnUnpacker(ColumnHead head) : m_head(std::move(head)) {}

    /// @errors Parse: more than the head says, not what was packed.
    [[nodiscard]] Result<void> add(const PackedBlock &block);
    /// @errors Parse: less than the head says; a code without a text, a number that is none, a truth value that is
    /// neither.
    [[nodiscard]] Result<table::ColumnPtr> finish();

private:
    template <class T>
    [[nodiscard]] std::vector<T> takeValues();
    [[nodiscard]] std::shared_ptr<const table::Dictionary> makeDictionary() const;
    [[nodiscard]] std::size_t sizeOf(BlockKind kind) const;

    ColumnHead m_head;
    std::array<std::vector<char>, blockKinds> m_bytes;
};

/// About how large a table becomes in a file, in bytes: from the first rows of each column.
[[nodiscard]] qint64 estimatedSize(const table::Table &table);

} // namespace clientele::workspace
