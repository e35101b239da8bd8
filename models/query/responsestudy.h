// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/query/rowmask.h"
#include "models/query/studyrequest.h"
#include "models/stats/logistic.h"

#include <QMap>
#include <QStringList>

namespace clientele::query {

/// What is asked about who says yes.
struct ResponseRequest
{
    enum class Reference {
        First, ///< the first category by its characters
        MostFrequent
    };
    QString response;    ///< yes and no; empty: the column with that role
    QStringList columns; ///< empty: as responseColumns gives them
    Reference reference = Reference::First;

    /// Kind "response" with the choices response and columns; the most frequent category is the reference.
    [[nodiscard]] static ResponseRequest of(const StudyRequest &request);
    [[nodiscard]] StudyRequest asStudy() const;

    friend bool operator==(const ResponseRequest &, const ResponseRequest &) = default;
};

/// One term of the regression.
struct ResponseTerm
{
    QString name;   ///< "Income", "Education: PhD", "(intercept)"
    QString column; ///< empty: the intercept
    QString level;  ///< of a category
    stats::LogisticTerm fit;
    double step = 1;       ///< one standard deviation; of yes and no, and of categories, 1
    bool isSwitch = false; ///< 0 or 1
    std::size_t n = 0;     ///< rows of a switch that are 1
    // The odds ratio of a step more; none where the term has no estimate.
    std::optional<double> ratio;
    std::optional<double> low;
    std::optional<double> high;
};

/// How often each side of a column says yes, as it was observed.
struct ResponseSplit
{
    std::size_t term = 0;
    double threshold = 0; ///< the median: above it and not; of a switch 0
    std::size_t upperN = 0;
    std::size_t upperYes = 0;
    std::size_t lowerN = 0;
    std::size_t lowerYes = 0;

    [[nodiscard]] double upperRate() const { return upperN == 0 ? 0 : double(upperYes) / double(upperN); }
    [[nodiscard]] double lowerRate() const { return lowerN == 0 ? 0 : double(lowerYes) / double(lowerN); }
    /// The larger rate over the smaller; none where the smaller is 0.
    [[nodiscard]] std::optional<double> times() const;
};

/// A logistic regression of a column of yes and no on the rows where every column has a value.
struct ResponseStudy
{
    QString response;
    QStringList columns;
    std::vector<ResponseTerm> terms;   ///< the intercept first
    QMap<QString, QString> references; ///< of columns of categories: the category that the others are compared with
    std::size_t incomplete = 0;        ///< rows that lack a value
    stats::LogisticFit fit;
    std::shared_ptr<const std::vector<std::uint32_t>> rows; ///< of the table, one a chance
    std::vector<std::uint8_t> answers;                      ///< one a chance
    std::vector<std::uint32_t> byChance;                    ///< places of chances, the highest first
    std::vector<ResponseSplit> splits;                      ///< of the terms that stand, the strongest first
    FilterSet filters;

    [[nodiscard]] double rate() const { return double(fit.responses) / double(fit.rows); }
    /// McFadden 1974: 1 − logLikelihood / nullLogLikelihood.
    [[nodiscard]] double pseudoR2() const;
    /// Nagelkerke 1991.
    [[nodiscard]] double nagelkerke() const;
    /// Terms whose ratio is not 1 by chance alone (p < 0.05), the strongest first by |z|.
    [[nodiscard]] std::vector<std::size_t> standing() const;
    /// Of the rows of highest chance. @param share of all rows, as tenths of the lift add up.
    struct Best
    {
        double share = 0; ///< of the rows
        std::size_t rows = 0;
        std::size_t responses = 0;
        double rate = 0;
        double ofResponses = 0; ///< share of all responses
    };
    [[nodiscard]] Best best(double share) const;
    [[nodiscard]] RowChoice everybody() const;
    [[nodiscard]] RowChoice bestRows(double share) const;
    /// @param upper above the threshold, or of the switch.
    [[nodiscard]] RowChoice sideOf(const ResponseSplit &split, bool upper) const;
};

/// @errors Input: no column of yes and no, no such column, a column of too many categories, one answer only, too few
/// rows; Cancelled.
[[nodiscard]] Result<ResponseStudy> studyResponse(const table::Table &table, const FilterSet &filters,
                                                  const ResponseRequest &request, const Progress &progress = {});

/// Columns of yes and no: booleans, and numbers that are all 0 or 1, both of which occur.
[[nodiscard]] QStringList yesNoColumns(const table::Table &table);
/// All numbers but the response and what is personal.
[[nodiscard]] QStringList responseColumns(const table::Table &table, const QString &response);

/// What can be asked in a table, and with what a person may begin.
struct ResponseChoices
{
    QStringList responses;
    QStringList columns; ///< numbers, yes and no, categories of 50 values at most
    QString response;    ///< by its role, else the last column of yes and no; empty: there is none
    QStringList chosen;  ///< columns that vary, categories of 10 values at most
};
/// @param response which the choices are for; empty: the one to begin with.
[[nodiscard]] ResponseChoices responseChoices(const table::Table &table, const QString &response = {});

} // namespace clientele::query
