// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/ageregionreport.h"
#include "models/workspace/datachanges.h"

namespace clientele::items {

/// Data that was replaced, with what was done to it.
struct OlderData
{
    workspace::State state;
    QString name;      ///< "october.csv"
    QString newerName; ///< of what took its place
};

/// The part of a report that says what changed: where it is printed, worked out under the filters and bands of the
/// report; else its headings alone, so that it can be added. In a masked report only columns are told: how the figures
/// of two data sets differ gives single customers away.
/// @param now the open document's. @param filters that hold in the report.
/// @errors as workspace::compareData.
[[nodiscard]] Result<report::ChangesPart> changesPart(const OlderData &older, const workspace::State &now,
                                                      const query::FilterSet &filters, const report::Layout &layout,
                                                      const Format &format, const Progress &progress = {});

} // namespace clientele::items
