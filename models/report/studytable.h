// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/report.h"

namespace clientele::report {

/// A table that stands by itself, with what its numbers mean.
struct StudyTable
{
    QString id;
    QString title;
    QString subtitle;
    DataTable table;
    query::RowChoice everybody;    ///< whom it is about
    std::vector<QString> rowRules; ///< how the numbers of a row are made, after its column's rule; may be empty
};

/// A cell of the table; none: it is a name, or holds nothing that can be explained.
[[nodiscard]] std::optional<query::Figure> cellFigure(const StudyTable &table, std::size_t row, std::size_t column,
                                                      const Format &format);

/// As a part of a report; its id is given by whoever orders the parts.
[[nodiscard]] Block blockOf(const StudyTable &table);
[[nodiscard]] Block blockOf(Chart chart);

/// A cell that may have no value.
[[nodiscard]] inline QVariant cellOf(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// "< 0.001", "0.02": under a heading that says p.
[[nodiscard]] QString readablePValue(double p, const Format &format);

/// A column whose numbers follow a rule in words.
[[nodiscard]] inline DataTable::Column ruledColumn(const QString &heading, const QString &rule, int decimals = -1,
                                                   bool percent = false)
{
    DataTable::Column column{heading, decimals, percent, {}};
    column.origin = ColumnOrigin{};
    column.origin->rule = rule;
    return column;
}

} // namespace clientele::report
