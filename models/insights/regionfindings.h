// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/findingbuilder.h"

namespace clientele::insights {

/// What stands out among regions.
class RegionFindings final : private FindingBuilder
{
    Q_DECLARE_TR_FUNCTIONS(AgeFindings)

public:
    using FindingBuilder::FindingBuilder;

    [[nodiscard]] std::vector<Finding> find() const;

private:
    [[nodiscard]] std::optional<Finding> best() const;
    [[nodiscard]] std::optional<Finding> weakest() const;
    [[nodiscard]] Finding about(std::size_t region) const;
    [[nodiscard]] std::vector<Finding> takingNoPart() const;
    [[nodiscard]] std::vector<Finding> missedGroups() const;

    /// What the region's mean would be, had each of its age groups the mean that the group has everywhere (direct
    /// standardisation).
    [[nodiscard]] std::optional<double> expectedByAge(std::size_t region) const;
    /// True where the age mix alone gives a good part of the region's distance from the mean.
    [[nodiscard]] bool ageMayExplain(std::size_t region) const;
    /// "44 of its 77 customers are 45 or older"; empty where no such sentence is true.
    [[nodiscard]] QString agesInWords(std::size_t region, bool above) const;
};

} // namespace clientele::insights
