// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::sources {

/// How surely a column is read, and which of its values are not.
struct ColumnPreview
{
    QString name;
    table::Type type = table::Type::Text;
    table::Role role = table::Role::None;
    double confidence = 1;                  ///< share of its values that fit its type; ½ where that type is a guess
    QString why;                            ///< one translated sentence where it is below 1; without a stop
    std::size_t failing = 0;                ///< rows that are rejected for its values
    std::vector<RejectedRow> firstFailures; ///< of those, at most mostFailures
};
inline constexpr std::size_t mostFailures = 20;

/// What an import would give: the data themselves, for types are decided by every value of a file, and it is read by
/// open() alone. What is shown of it is what is loaded.
struct ImportPreview
{
    std::optional<Source> source;
    std::optional<Error> error; ///< why there is none
    std::vector<ColumnPreview> columns;
    std::vector<ColumnDifference> differences; ///< where the columns of several inputs differ
    QStringList sheets;                        ///< of one book, in its order; hidden ones too
};

/// @errors Cancelled only: what else goes wrong is part of the answer.
[[nodiscard]] Result<ImportPreview> preview(const QStringList &inputs, const ReadOptions &options = {},
                                            const Progress &progress = {});
/// Of a text that was pasted; as fromText().
[[nodiscard]] Result<ImportPreview> previewText(const QString &text, const QString &name,
                                                const ReadOptions &options = {}, const Progress &progress = {});

} // namespace clientele::sources
