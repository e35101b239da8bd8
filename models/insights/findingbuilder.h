// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/agefacts.h"
#include "models/query/agefigures.h"

#include <QCoreApplication>

namespace clientele::insights {

/// What the findings about age groups and those about regions have in common: evidence, strength, figures in words.
class FindingBuilder
{
    Q_DECLARE_TR_FUNCTIONS(AgeFindings)

public:
    FindingBuilder(const AgeFacts &facts, const Format &format)
        : m_facts(facts), m_format(format), m_figures(facts.study, facts.filters)
    {
    }

protected:
    ~FindingBuilder() = default;

    /// A finding on a comparison with all others: tested where it stands out; else described, without interval and
    /// p-value.
    /// @param rows the group's. @param column that was measured.
    [[nodiscard]] Finding compared(const Comparison &comparison, double overall, const query::RowChoice &rows,
                                   const QString &column) const;
    /// A finding on a count: n of so many, as a share, against a reference share.
    /// @param rows those counted. @param whole of how many. @param reference how the reference share is made.
    [[nodiscard]] static Finding counted(std::size_t n, std::size_t of, double referenceShare,
                                         const QString &referenceName, const query::RowChoice &rows,
                                         const query::RowChoice &whole, const query::Calculation &reference);

    /// "608", "23.5", "4.25": as many digits as a person says.
    [[nodiscard]] QString figure(double value) const;
    /// "43 % above average"; where the mean of all is not above 0: "216 above the others".
    [[nodiscard]] QString againstAverage(const Comparison &comparison, double overall) const;
    /// "608 per purchase", or "25.6 purchases per customer" where there are no amounts.
    [[nodiscard]] QString valueInWords(double value) const;
    [[nodiscard]] const QString &valueColumn() const;

    const AgeFacts &m_facts;
    const Format &m_format;
    const query::AgeFigures m_figures;
};

} // namespace clientele::insights
