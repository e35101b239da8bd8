// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/responsewords.h"
#include "models/report/studytable.h"

namespace clientele::report {

/// Makes the charts and tables of one study of who accepts an offer.
class ResponseCharts final
{
    Q_DECLARE_TR_FUNCTIONS(ResponseCharts)

public:
    /// @param masked categories and tenths of fewer than 5 customers or answers are left out.
    ResponseCharts(const query::ResponseStudy &study, const Format &format, bool masked = false);

    /// Odds ratios of a step more, the strongest first.
    [[nodiscard]] IntervalChart odds() const;
    /// Rate by tenth of the customers, the highest chance first, and that of all.
    [[nodiscard]] BarChart lift() const;
    /// Expected against observed rate by tenth, and where both are equal.
    [[nodiscard]] ScatterChart calibration() const;
    [[nodiscard]] StudyTable oddsTable() const;
    [[nodiscard]] StudyTable fitTable() const;
    /// Who has the highest chance. @param most rows. Names and addresses are not in it.
    [[nodiscard]] StudyTable customers(const table::Table &table, std::size_t most) const;

private:
    [[nodiscard]] std::vector<std::size_t> order() const;
    [[nodiscard]] DataTable liftTable() const;
    [[nodiscard]] DataTable calibrationTable() const;
    [[nodiscard]] bool isHidden(const query::ResponseTerm &term) const;

    const query::ResponseStudy &m_study;
    const Format &m_format;
    query::ResponseWords m_words;
    std::vector<bool> m_hiddenTenths;
    bool m_masked = false;
};

} // namespace clientele::report
