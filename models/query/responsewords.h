// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/comparisonwords.h"
#include "models/query/responsestudy.h"

namespace clientele::query {

/// What a term without an estimate means.
[[nodiscard]] QString problemInWords(const ResponseTerm &term);

/// Who accepts an offer, words before numbers.
class ResponseWords final
{
    Q_DECLARE_TR_FUNCTIONS(ResponseWords)

public:
    /// @param study, format read while this is asked.
    ResponseWords(const ResponseStudy &study, const Format &format) : m_study(study), m_format(format) {}

    /// How many said yes, and the strongest difference as it was observed.
    [[nodiscard]] Statement headline() const;
    /// The next strongest differences, three at most.
    [[nodiscard]] std::vector<Statement> differences() const;
    /// "The best 20 % hold 48 % of the responses."
    [[nodiscard]] Statement lift() const;
    /// How well the model tells yes from no.
    [[nodiscard]] Statement fit() const;
    [[nodiscard]] Statement calibration() const;
    /// What to do for a higher acceptance rate, with what speaks against taking it for a cause.
    [[nodiscard]] Statement recommendation() const;
    [[nodiscard]] QString caution() const;
    /// Separation and collinearity by name, rows left out, small categories.
    [[nodiscard]] QStringList notes() const;

    /// "Income, 25,173 more", "Education: PhD".
    [[nodiscard]] QString termName(const ResponseTerm &term) const;
    /// "1.42 (1.20 to 1.68)".
    [[nodiscard]] QString ratioText(const ResponseTerm &term) const;
    [[nodiscard]] Figure stated(const QString &name, const QString &shown, const QString &rule) const;
    [[nodiscard]] Figure rateFigure(const QString &name, const RowChoice &rows, double rate) const;

    [[nodiscard]] static QString oddsRule();
    [[nodiscard]] static QString chanceRule();

private:
    [[nodiscard]] QString sideName(const ResponseSplit &split, bool upper) const;
    [[nodiscard]] Statement difference(const ResponseSplit &split) const;

    const ResponseStudy &m_study;
    const Format &m_format;
};

} // namespace clientele::query
