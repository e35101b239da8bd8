// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/filter.h"
#include "models/table/table.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace clientele::query {

// What a number in the window means: whoever makes a number says it here, so that it can be explained and made again
// from its rows (models/why).

/// Rows of the table that the steps made.
struct RowChoice
{
    FilterSet filters;         ///< those of the document that hold for the figure
    std::vector<Filter> frame; ///< who takes part at all: those with an age that is shown
    std::vector<Filter> own;   ///< what the mark stands for: a band, a region
    bool others = false;       ///< those of the frame that are not what the mark stands for
    std::shared_ptr<const std::vector<std::uint32_t>> found{}; ///< by a check that no filter can say; nullptr: no check
    QString name{};                                            ///< "50–55", "all others"; empty: all rows

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// A figure of rows. Where it is of a column, rows without a value there are left out of it.
enum class Statistic {
    Rows,
    Values,  ///< rows that have a value
    Missing, ///< rows that have none
    Distinct,
    Sum,
    Mean,
    Minimum,
    Maximum,
    Quantile, ///< type 7
    StandardDeviation,
    LowerWhisker, ///< Tukey: the last value within 1.5 IQR of the box
    UpperWhisker,
    Outliers, ///< values beyond the fences
    // Of the rows against all others of their frame:
    DifferenceLow, ///< of the 95 % interval of the difference of means
    DifferenceHigh,
    RankBiserial,
    RankTest, ///< p-value, before any adjustment
};

/// How a figure is made: a statistic, or two calculations put together.
struct Calculation
{
    enum class Operation {
        Statistic,
        Ratio,      ///< first ÷ second
        Difference, ///< first − second
        Change,     ///< first ÷ second − 1
    };

    Operation operation = Operation::Statistic;
    Statistic statistic = Statistic::Rows;
    QString column{};
    double p = 0.5; ///< of Quantile
    RowChoice rows{};
    std::vector<Calculation> terms{}; ///< two, where it is no statistic

    friend bool operator==(const Calculation &, const Calculation &) = default;
};

/// What a step did. @see recipe::StepAccount
struct StepFigure
{
    enum class Part { RowsIn, RowsOut, CellsChanged };
    std::size_t place = 0; ///< in the recipe
    Part part = Part::RowsOut;

    friend bool operator==(const StepFigure &, const StepFigure &) = default;
};

/// What was read.
struct ImportFigure
{
    enum class Part { Rows, Columns, Rejected };
    Part part = Part::Rows;

    friend bool operator==(const ImportFigure &, const ImportFigure &) = default;
};

/// One cell of the table that the steps made.
struct CellFigure
{
    std::size_t row = 0;
    QString column;

    friend bool operator==(const CellFigure &, const CellFigure &) = default;
};

/// What a proposed step is about: the rows or columns that one of these steps takes away or changes.
struct ProposalFigure
{
    QByteArray steps; ///< JSON, as a recipe's: the one proposed, then the other ways
    std::size_t count = 0;
    bool isShare = false; ///< of all rows

    friend bool operator==(const ProposalFigure &, const ProposalFigure &) = default;
};

/// The p-value of a finding after all tests of its run were taken together.
struct AdjustedFigure
{
    QString finding; ///< its id
    RowChoice rows;  ///< the group that was tested
    QString column;

    friend bool operator==(const AdjustedFigure &, const AdjustedFigure &) = default;
};

/// A number that follows a rule which is said in words; of no rows, or of all of the choice.
struct StatedFigure
{
    QString rule;
    std::optional<RowChoice> rows;

    friend bool operator==(const StatedFigure &, const StatedFigure &) = default;
};

/// A row that a step gives as an example.
struct ExampleFigure
{
    std::size_t place = 0; ///< of the step in the recipe
    std::size_t row = 0;   ///< of the table before the step

    friend bool operator==(const ExampleFigure &, const ExampleFigure &) = default;
};

/// How a number is worked out again that no calculation says; models/why makes and runs it.
class FigureWork
{
public:
    virtual ~FigureWork() = default;
};

/// A number about data that is not the open one: of what an import would give, a table to be joined, what a step would
/// leave, older data; or about no data at all, such as the size of a file.
struct OutsideFigure
{
    QString source;          ///< for people: "items.csv"; may be empty
    table::TablePtr table{}; ///< that the calculation is of, or, without one, whose rows are shown; nullptr: none
    std::optional<Calculation> calculation{};
    QString rule{};                           ///< in words, where no calculation says it
    std::shared_ptr<const FigureWork> work{}; ///< in place of all of the above
    friend bool operator==(const OutsideFigure &, const OutsideFigure &) = default;
};

/// A number that a person sees.
struct Figure
{
    using Subject = std::variant<Calculation, StepFigure, ImportFigure, CellFigure, ProposalFigure, AdjustedFigure,
                                 StatedFigure, ExampleFigure, OutsideFigure>;

    QString name;                ///< "Average order value, 50–55"
    QString shown;               ///< as it stands in the window
    std::optional<double> value; ///< behind it, shares as fractions; no number: none
    Subject subject;

    friend bool operator==(const Figure &, const Figure &) = default;
};

[[nodiscard]] inline Calculation calculation(Statistic statistic, RowChoice rows, const QString &column = {},
                                             double p = 0.5)
{
    return {Calculation::Operation::Statistic, statistic, column, p, std::move(rows), {}};
}

[[nodiscard]] inline Calculation calculation(Calculation::Operation operation, Calculation first, Calculation second)
{
    return {operation, {}, {}, 0.5, {}, {std::move(first), std::move(second)}};
}

/// The rows of the frame that are not these. @param name for people.
[[nodiscard]] inline RowChoice othersOf(RowChoice rows, const QString &name)
{
    rows.others = true;
    rows.name = name;
    return rows;
}

} // namespace clientele::query
