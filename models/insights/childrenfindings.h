// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/customerdata.h"

namespace clientele::insights {

/// What children at home change: households with children against those without, by what they spend, order, visit and
/// take at a discount.
class ChildrenFindings
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFindings)

public:
    /// Both are read while it and its candidates live.
    ChildrenFindings(const CustomerData &data, const Format &format) : m_data(data), m_format(format) {}

    [[nodiscard]] std::vector<Candidate> candidates() const;

private:
    enum class Kind { Spend, Orders, Visits, Deals };
    struct Compared;

    [[nodiscard]] std::optional<Candidate> candidate(const CustomerMeasure &measure, Kind kind) const;
    [[nodiscard]] Finding finding(const Compared &compared) const;
    [[nodiscard]] QString statement(const Compared &compared) const;
    static void advise(Finding &finding, const Compared &compared);

    const CustomerData &m_data;
    const Format &m_format;
};

} // namespace clientele::insights
