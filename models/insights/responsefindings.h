// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/customerdata.h"

namespace clientele::insights {

/// Which groups answered the campaign: by category, by children at home, by earlier offers, by quarter of a measure.
class ResponseFindings
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFindings)

public:
    /// Both are read while it and its candidates live.
    ResponseFindings(const CustomerData &data, const Format &format) : m_data(data), m_format(format) {}

    [[nodiscard]] std::vector<Candidate> candidates() const;

private:
    /// Customers who may have answered, told apart by one thing.
    struct Group
    {
        QString id;
        QString name;      ///< "PhD (Education)"
        QString dimension; ///< a column
        query::RowChoice rows;
        std::vector<signed char> inside; ///< one a row of the data: 1, 0; −1 takes no part
        query::StudyRequest study{};
    };
    struct Rates;

    void addCategories(std::vector<Group> &groups) const;
    void addChildren(std::vector<Group> &groups) const;
    void addOffers(std::vector<Group> &groups) const;
    void addQuarters(std::vector<Group> &groups) const;
    [[nodiscard]] std::optional<Candidate> candidate(Group group) const;
    [[nodiscard]] Finding finding(const Rates &rates) const;
    [[nodiscard]] query::StudyRequest comparedBy(const QString &column) const;

    const CustomerData &m_data;
    const Format &m_format;
};

} // namespace clientele::insights
