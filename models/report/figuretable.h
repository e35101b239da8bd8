// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

#include <functional>

namespace clientele::report {

/// A table by itself, whose rows are about different columns: each cell says what it means.
struct FigureTable
{
    DataTable table;
    /// Of a cell; none: it is a name, or holds nothing that can be explained. May be empty: no cell can.
    std::function<std::optional<query::Figure>(std::size_t row, std::size_t column)> figure;
};

/// A number with its name, as an inspector or a line of cards shows it.
struct NamedFigure
{
    QString name;
    QString value;
    QString tip; ///< how it is made, where the name does not say it; may be empty
    query::Figure figure;
};

} // namespace clientele::report
