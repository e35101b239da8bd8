// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/step.h"
#include "models/table/table.h"

#include <QStringList>

#include <optional>
#include <vector>

/// The kinds of steps for people who choose and edit one: names, explanations, parameters in words, good beginnings.
namespace clientele::recipe {

enum class StepGroup { Rows, MissingValues, Text, Numbers, NewColumns, Columns };
inline constexpr int stepGroupCount = int(StepGroup::Columns) + 1;
[[nodiscard]] QString displayName(StepGroup group);

struct StepKind
{
    QString kind; ///< as kindOf()
    StepGroup group = StepGroup::Rows;
    QString name;  ///< translated: "Drop rows with missing values"
    QString about; ///< translated: one sentence with its stop
};

/// Every kind, by group.
[[nodiscard]] std::vector<StepKind> stepKinds();
[[nodiscard]] StepKind stepKindOf(const Step &step);

// Parameters, named as in `fields`.

/// Translated, with the mark of its key: "&Column".
[[nodiscard]] QString fieldLabel(const Step &step, QStringView field);
/// What an empty field stands for: "All columns", "1.5"; empty: it must be filled in.
[[nodiscard]] QString emptyMeans(const Step &step, QStringView field);
/// False of parameters that the others leave without meaning: a date order where the type is no date.
[[nodiscard]] bool usesField(const Step &step, QStringView field);
/// The parameter that cannot be given together with this one: "edges" of "width"; empty: none.
[[nodiscard]] QString excludedBy(const Step &step, QStringView field);
/// Whether the step can work on such a column there.
[[nodiscard]] bool takesColumn(const Step &step, QStringView field, const table::Column &column);

// The values of each choice in words, translated, in the order of the enumeration.
[[nodiscard]] QStringList choicesOf(FillWith);
[[nodiscard]] QStringList choicesOf(LetterCase);
[[nodiscard]] QStringList choicesOf(ImpossibleAction);
[[nodiscard]] QStringList choicesOf(OutlierMethod);
[[nodiscard]] QStringList choicesOf(OutlierAction);
[[nodiscard]] QStringList choicesOf(DatePartKind);
[[nodiscard]] QStringList choicesOf(BandClosed);
[[nodiscard]] QStringList choicesOf(table::Type);
[[nodiscard]] QStringList choicesOf(sources::DateOrder);

/// A step of this kind that can be applied to the table as it stands, or nearly so, to begin with.
/// @param column worked on where the kind can; empty: one that needs it most.
/// @returns std::nullopt where the table has no column for such a step.
[[nodiscard]] std::optional<Step> suggestedStep(QStringView kind, const table::Table &table,
                                                const QString &column = {});
/// The name that follows from the step's other parameters: of a new column, free in the table, or to be changed; empty:
/// none follows.
[[nodiscard]] QString suggestedName(const Step &step, const table::Table &table);

/// A value of a column and how many rows have it.
struct CountedValue
{
    QString value; ///< plain text, the key of a Recode
    std::size_t rows = 0;

    friend bool operator==(const CountedValue &, const CountedValue &) = default;
};
struct CountedValues
{
    std::vector<CountedValue> values; ///< the most frequent first, then by code points
    std::size_t distinct = 0;         ///< of the column; more than values where those were capped
};
[[nodiscard]] CountedValues countedValues(const table::Column &column, std::size_t most);

} // namespace clientele::recipe
