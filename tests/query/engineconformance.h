// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/engine.h"
#include "models/table/table.h"

#include <QObject>

#include <memory>

/// What every engine must answer alike. A test program of an engine derives from it and makes the engine.
class EngineConformance : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<clientele::query::Engine>
    makeEngine(const clientele::table::Table &table) const = 0;

private Q_SLOTS:
    void noRowsAreNoGroups();
    void withoutGroupsAllRowsAreOneCell();
    void categoriesStandInOrder();
    void missingIsAGroupOnlyWhereAsked();
    void missingValuesAreSkippedNotZero();
    void whatNobodyHasIsNothing();
    void oneValueHasNoDeviation();
    void bandsRunWithoutAGap();
    void bandsOfADerivedNumber();
    void datePartsRunOrRepeat_data();
    void datePartsRunOrRepeat();
    void distinctCountsValues();
    void offsetsLoseNoDigits();
    void moreCellsThanAByteHolds();
    void unknownColumnsAndWrongTypesAreErrors();
    void agreesWithCountingByHand_data();
    void agreesWithCountingByHand();
};
