// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/options.h"
#include "models/stats/correlation.h"
#include "models/stats/distribution.h"
#include "models/stats/multiplicity.h"

namespace clientele::app {

/// What an analysis takes of StatisticsOptions.
enum StatisticsOption : unsigned {
    takesColumns = 1,
    takesProbability = 2, ///< --probability, --family, --trials
    takesValue = 4,
    takesMethod = 8,
    takesAdjustment = 16,
    takesResponse = 32
};

/// The options of distributions, compare, correlation and response.
struct StatisticsOptions
{
    QStringList columns; ///< empty: the analysis chooses
    QString probability; ///< as given; read against the table
    std::optional<stats::Family> family;
    bool fromData = false; ///< --family data: the values themselves instead of a family
    std::optional<double> trials;
    QString value;
    QString response;
    stats::CorrelationMethod method = stats::CorrelationMethod::Pearson;
    stats::Adjustment adjustment = stats::Adjustment::Holm;
    quint64 seed = 1;
};

void addStatisticsOptions(QCommandLineParser &parser, unsigned which);
/// @errors Input: a family, method, adjustment or number of trials that there is not.
[[nodiscard]] Result<StatisticsOptions> parseStatisticsOptions(const QCommandLineParser &parser, unsigned which,
                                                               const CommonOptions &common);

/// The error of an option's value, for exit status 2.
[[nodiscard]] tl::unexpected<Error> wrongValue(const QString &what, const QString &option, const QString &value,
                                               const QString &remedy);

/// @errors Input, for exit status 2: the table has no such column.
[[nodiscard]] Result<void> knownColumn(const table::Table &table, const QString &name, const QString &option);

} // namespace clientele::app
