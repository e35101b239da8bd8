// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/joins/joinplan.h"
#include "models/recipe/step.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientele::recipe {

struct DatabaseDone; // replay.h

/// A step, and whether it is applied.
struct Entry
{
    Step step;
    bool enabled = true;
    /// What a database made of it: of the data that is open, and no part of a recipe that is saved alone.
    std::shared_ptr<const DatabaseDone> byDatabase = {};

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// What is done to the data after it is read, in this order. A value: editing makes another one, which is what undo
/// goes back to.
struct Recipe
{
    std::vector<Entry> entries;
    /// How several tables were made one before the first step; for sources::ReadOptions, replaying leaves it alone.
    std::optional<joins::Plan> joins;

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    /// Every step that names this column names the other one instead, in its expressions, too: what the answer of a
    /// mapping dialog does. @param from may ask for a role.
    void renameColumn(const ColumnRef &from, const QString &to);

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

inline constexpr std::size_t mostSteps = 1000;

/// {"step": "dropMissing", "column": "Customer ID"}; parameters that are as they come are left out. A step that is
/// switched off says "enabled": false.
[[nodiscard]] QJsonObject toJson(const Entry &entry);
/// @errors Parse: no such step, a parameter that is missing, not known or of the wrong kind.
[[nodiscard]] Result<Entry> entryFromJson(const QJsonObject &json);

/// {"recipe": 1, "joins": {…}, "steps": […]}, indented.
[[nodiscard]] QByteArray toJson(const Recipe &recipe);
/// Reads what toJson writes, or the list of the steps alone.
/// @errors Parse, with the line of what is no JSON, else with the step's number; a newer version; more than mostSteps.
[[nodiscard]] Result<Recipe> fromJson(const QByteArray &json);

/// @errors Io: no such file, not readable, larger than 16 MB; as fromJson with the file's name.
[[nodiscard]] Result<Recipe> readRecipe(const QString &path);
/// Written beside the target and moved over it. @errors Io.
[[nodiscard]] Result<void> writeRecipe(const Recipe &recipe, const QString &path);

} // namespace clientele::recipe
