// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/customerdata.h"

namespace clientele::insights {

/// Which channels carry the orders, which carry the money, and which products drive what is spent.
class ChannelFindings
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFindings)

public:
    /// Both are read while it and its candidates live.
    ChannelFindings(const CustomerData &data, const Format &format) : m_data(data), m_format(format) {}

    [[nodiscard]] std::vector<Candidate> candidates() const;

private:
    /// Columns that add up to something, the largest first.
    struct Parts
    {
        std::vector<CustomerMeasure> measures;
        std::vector<double> sums;
        double all = 0;
        std::size_t leaders = 0; ///< so many of the first together have two thirds; 0: nothing stands out

        [[nodiscard]] QStringList labels(std::size_t count) const;
        [[nodiscard]] double share(std::size_t count) const;
    };
    struct Ties;

    [[nodiscard]] Parts partsOf(const std::vector<CustomerColumn> &columns) const;
    [[nodiscard]] std::optional<Finding> shareFinding(const Parts &parts, const QString &id, const QString &what) const;
    [[nodiscard]] std::optional<Candidate> orders() const;
    [[nodiscard]] std::optional<Candidate> moneyByChannel() const;
    [[nodiscard]] std::optional<Candidate> products() const;
    [[nodiscard]] std::optional<Candidate> money() const;
    [[nodiscard]] std::optional<Finding> moneyFinding(const Ties &ties, std::span<const double> adjusted) const;

    const CustomerData &m_data;
    const Format &m_format;
};

} // namespace clientele::insights
