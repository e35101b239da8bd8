// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/changes/tablechanges.h"
#include "models/query/figure.h"
#include "models/workspace/document.h"

namespace clientele::workspace {

/// One of the two data sets, in words and numbers.
struct DataVersion
{
    QString name;             ///< "november.csv"
    std::size_t rowsRead = 0; ///< before the recipe
    std::size_t rows = 0;     ///< after it
    QDateTime readAt;
};

/// A headline figure before and after; none: the data does not have it.
struct FigureChange
{
    enum class Figure {
        Rows,
        Customers,
        Orders,
        TotalPurchase,
        OrderValue, ///< the mean
        Purchases,  ///< of each customer, the mean
        MedianPurchases,
    };

    Figure figure = Figure::Rows;
    std::optional<double> before;
    std::optional<double> after;
    std::optional<query::Calculation> calculationBefore{}; ///< that gives it; of the table after the recipe
    std::optional<query::Calculation> calculationAfter{};

    [[nodiscard]] std::optional<double> difference() const;
    /// Of what was before, a fraction; none where that is not above zero.
    [[nodiscard]] std::optional<double> relative() const;
    /// "Customers", "Mean order value".
    [[nodiscard]] QString name() const;
    /// "1,234"; "—" where there is none.
    [[nodiscard]] QString inWords(std::optional<double> value, const Format &format) const;
    /// The difference with its sign: "+12".
    [[nodiscard]] QString changeInWords(const Format &format) const;
    [[nodiscard]] int decimals() const;
};

/// A finding and what became of it.
struct FindingChange
{
    enum class Fate { New, StillTrue, Gone };

    Fate fate = Fate::New;
    QString id;
    QString statement; ///< as it is now; of one that is gone: as it was
    bool tested = false;
    std::optional<double> valueBefore; ///< of the group that it is about, as Evidence::value
    std::optional<double> valueAfter;
    double strengthBefore = 0; ///< 0 … 1
    double strengthAfter = 0;
    QString why; ///< why it is gone, a clause; may be empty
};

/// All that differs between two states of the document.
struct DataChanges
{
    DataVersion before;
    DataVersion after;
    changes::TableChanges tables; ///< after the recipe
    std::vector<FigureChange> figures;
    std::vector<FindingChange> findings; ///< new, still true, gone; in each the strongest first
    QString withoutFindings;             ///< why there are none to compare; may be empty
    QStringList dropped;                 ///< what was chosen and does not fit the later data, in words

    [[nodiscard]] std::size_t countOf(FindingChange::Fate fate) const;
};

/// @param before, after each with its own filters; those of the later one as carriedOver() left them.
/// @errors as changes::compareTables.
[[nodiscard]] Result<DataChanges> compareData(const State &before, const State &after,
                                              const changes::CompareOptions &options, const Format &format,
                                              const Progress &progress = {});

/// "120 rows added, 3 removed, 15 edited; 12 customers more and 2 fewer. …" in one or two sentences.
[[nodiscard]] QString summary(const DataChanges &changes, const Format &format);
/// How rows were told apart, and what is doubtful about it: sentences.
[[nodiscard]] QString keyInWords(const changes::RowChanges &rows, const Format &format);

} // namespace clientele::workspace
