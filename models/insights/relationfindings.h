// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/customerdata.h"

namespace clientele::insights {

/// What goes with income, or with another leading measure, and what against it.
class RelationFindings
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFindings)

public:
    /// Both are read while it and its candidates live.
    RelationFindings(const CustomerData &data, const Format &format) : m_data(data), m_format(format) {}

    [[nodiscard]] std::vector<Candidate> candidates() const;

private:
    /// Which measure another one is, for the advice that fits.
    enum class Kind { Total, Product, Channel, ChannelMoney, Deals, Visits, Children, Other };
    struct Asked
    {
        CustomerMeasure measure;
        Kind kind = Kind::Other;
    };
    struct Quarter
    {
        query::RowChoice rows;
        std::optional<double> mean;
    };
    struct Relation;

    [[nodiscard]] std::optional<CustomerMeasure> leading() const;
    [[nodiscard]] std::vector<Asked> asked(const CustomerMeasure &leading) const;
    [[nodiscard]] std::optional<Candidate> candidate(const CustomerMeasure &leading, const Asked &asked) const;
    [[nodiscard]] Finding finding(const Relation &relation) const;
    [[nodiscard]] std::vector<Quarter> quarters(const Relation &relation) const;
    [[nodiscard]] Picture picture(const Relation &relation, const std::vector<Quarter> &quarters) const;
    [[nodiscard]] QString statement(const Relation &relation) const;
    void advise(Finding &finding, const Relation &relation, const std::vector<Quarter> &quarters) const;

    const CustomerData &m_data;
    const Format &m_format;
};

} // namespace clientele::insights
