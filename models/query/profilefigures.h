// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/figure.h"
#include "models/query/profile.h"

namespace clientele::query {

/// What the numbers about one column mean.
class ProfileFigures final
{
public:
    /// @param filters that the profile's rows pass. @param profile read while it is asked.
    ProfileFigures(const ColumnProfile &profile, const FilterSet &filters) : m_profile(profile)
    {
        m_rows.filters = filters;
    }

    /// @param what "Mean". @param shown the text in the window. @param value of the profile.
    [[nodiscard]] Figure of(Statistic statistic, const QString &what, const QString &shown, std::optional<double> value,
                            double p = 0.5) const;
    /// Values beyond the fences, of all that are there.
    [[nodiscard]] Figure outlierShare(const QString &what, const QString &shown) const;
    /// Of the rows that have a value.
    [[nodiscard]] Figure topShare(const ValueCount &value, const QString &shown) const;
    /// What the column's head shows: missing of the whole table, most frequent values, different ones.
    [[nodiscard]] std::vector<Figure> head(const table::Column &column, const Format &format) const;
    /// Missing values of the whole table, whatever is filtered.
    [[nodiscard]] static std::vector<Figure> missing(const table::Column &column, const Format &format);

private:
    [[nodiscard]] QString named(const QString &what) const;

    const ColumnProfile &m_profile;
    RowChoice m_rows;
};

} // namespace clientele::query
