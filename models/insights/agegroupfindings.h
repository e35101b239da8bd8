// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/findingbuilder.h"

namespace clientele::insights {

/// What stands out among age groups.
class AgeGroupFindings final : private FindingBuilder
{
    Q_DECLARE_TR_FUNCTIONS(AgeFindings)

public:
    using FindingBuilder::FindingBuilder;

    [[nodiscard]] std::vector<Finding> find() const;

private:
    enum class Measured { OrderValue, Frequency };

    [[nodiscard]] std::vector<Finding> outstanding(Measured measured) const;
    [[nodiscard]] Finding above(std::size_t band, Measured measured) const;
    [[nodiscard]] Finding below(std::size_t band, Measured measured) const;
    [[nodiscard]] Finding about(std::size_t band, Measured measured) const;
    /// @param told ids of the findings that are there already: a group is not told of twice.
    [[nodiscard]] std::vector<Finding> large(const QStringList &told) const;
    [[nodiscard]] std::vector<Finding> concentrated() const;
    [[nodiscard]] std::optional<Finding> whatElseDiffers() const;

    [[nodiscard]] const std::optional<Comparison> &comparison(std::size_t band, Measured measured) const;
    [[nodiscard]] double overall(Measured measured) const;
    [[nodiscard]] std::optional<double> meanOf(std::size_t band, Measured measured) const;
    [[nodiscard]] QString cautionAbove(std::size_t band, Measured measured) const;
    [[nodiscard]] QString startInTopRegion(std::size_t band) const;
    [[nodiscard]] const query::AgeBand &bandAt(std::size_t band) const { return m_facts.study.bands[band]; }
};

} // namespace clientele::insights
