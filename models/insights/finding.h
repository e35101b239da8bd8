// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/query/studyrequest.h"
#include "models/stats/bins.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientele::insights {

enum class Kind { Described, Tested };

/// The figures behind a claim. Differences and intervals are in the unit of the value; shares are fractions.
struct Evidence
{
    QString group;              ///< "50–55"
    QString dimension;          ///< column that the group belongs to: "age"
    QString measure;            ///< column measured: "purchase_amount"; empty for counts
    bool isShare = false;       ///< the value is a share though a column is measured: of a yes/no column
    bool isCoefficient = false; ///< the value is a correlation; it has no unit
    std::size_t n = 0;
    std::size_t of = 0; ///< n of how many
    double value = 0;
    double reference = 0; ///< of the rest, or of all: see referenceName
    QString referenceName;
    std::optional<double> difference;
    std::optional<double> ratio;
    std::optional<double> low; ///< 95 % interval of the difference
    std::optional<double> high;
    QString test; ///< "mann-whitney"; empty on a described finding
    std::optional<double> pValue;
    std::optional<double> adjustedPValue; ///< Holm, over all tests of the run
    std::size_t tests = 0;                ///< how many that were
    std::optional<double> rankBiserial;
    std::optional<double> meanOfAll; ///< where value is a mean
    // How they are made.
    query::RowChoice rows;  ///< the group
    query::RowChoice whole; ///< n of these
    query::Calculation nFrom;
    query::Calculation valueFrom;
    query::Calculation referenceFrom;
    // Where no calculation says it, each in words; empty: the calculation does.
    QString valueRule;
    QString referenceRule;
    QString testRule; ///< how p-value and interval are made
};

/// A "likely reason": what else differs in the group, described, never tested.
struct Reason
{
    QString measure; ///< "annual_income"
    double group = 0;
    double all = 0;
};

/// How the values of a group and of all others are spread: both counted in the same bins.
struct Distributions
{
    stats::Bins bins; ///< in the unit of the value
    std::vector<std::size_t> group;
    std::vector<std::size_t> others;
};

/// Which view shows it best.
enum class View { Frequency, TotalPurchase, OrderValue, TotalByRegion, OrderValueByRegion, Customers };

/// The small picture where the finding makes its own: figures of the groups that the claim is about.
struct Picture
{
    struct Bar
    {
        QString label;
        std::optional<double> value; ///< nobody: none
        bool highlighted = false;
        query::Figure::Subject origin{}; ///< of the value
    };
    std::vector<Bar> bars;
    QString measure; ///< what the bars are, in words: "catalogue purchases, mean"
    bool isShare = false;
};

struct Finding
{
    QString id; ///< stable: "age-order-value:50–55", "goes-with:Income:MntWines"
    Kind kind = Kind::Described;
    QString statement;           ///< one sentence without a stop: "50–55 spends 608 per purchase, 43 % above average"
    QString recommendationTitle; ///< "Put more of the budget on 50–55"
    QString recommendation;      ///< "Start in West, where 22 of the 37 live."
    QString caution;             ///< what speaks against it; may be empty
    Evidence evidence;
    std::vector<Reason> reasons;
    std::optional<Distributions> distributions; ///< of a comparison of values; shares have none
    double strength = 0; ///< 0 … 1, comparable between findings; five dots = ceil(5 · strength)
    View view = View::OrderValue;
    query::Filter showMe;                     ///< the mark to select in that view
    std::optional<query::StudyRequest> study; ///< shows it instead of that view
    std::optional<Picture> picture;
};

} // namespace clientele::insights
