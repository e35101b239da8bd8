// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/outlierstudy.h"

namespace clientele::query {

Result<OutlierStudy> studyOutliers(const table::Table &table, const QString &column, const QString &other)
{
    const auto values = NumberColumn::make(table, column, nullptr);
    if (!values)
        return tl::make_unexpected(values.error());
    OutlierStudy study;
    study.column = column;
    study.other = other;
    study.rows = values->rows();
    study.missing = values->missing();
    if (other.isEmpty()) {
        study.comparison = stats::compareOutlierRules(values->present());
        return study;
    }
    const auto second = NumberColumn::make(table, other, nullptr);
    if (!second)
        return tl::make_unexpected(second.error());
    std::vector<double> own;
    std::vector<double> paired;
    std::vector<std::uint8_t> has;
    for (std::size_t row = 0; row < values->rows(); ++row) {
        if (!values->isValid(row))
            continue;
        own.push_back(values->value(row));
        paired.push_back(second->value(row));
        has.push_back(second->isValid(row) ? 1 : 0);
        study.pairs += has.back();
    }
    study.comparison = stats::compareOutlierRules(own, paired, has);
    return study;
}

} // namespace clientele::query
