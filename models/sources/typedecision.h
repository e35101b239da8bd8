// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/columnformat.h"
#include "models/sources/source.h"

#include <vector>

namespace clientele::sources {

/// How each column of an import is read, from what all of its values allow, from the other columns, and from what was
/// asked for.
class TypeDecision final
{
public:
    explicit TypeDecision(const ReadOptions &options) : m_options(options) {}

    /// What is known before the evidence of all columns is in.
    [[nodiscard]] FormatHints hints(char delimiter) const;

    void decide(const std::vector<QString> &names, std::vector<Evidence> evidence, char delimiter);
    /// Columns with a type asked for that not every value fits, after decide().
    [[nodiscard]] const std::vector<std::size_t> &columnsThatDoNotFit() const { return m_unfit; }
    /// @param votes how many values allow each bit of Evidence::possible.
    void decideByVotes(std::size_t column, const QString &name, const std::vector<std::size_t> &votes);

    [[nodiscard]] const std::vector<ColumnFormat> &formats() const { return m_formats; }
    [[nodiscard]] const std::vector<Evidence> &evidence() const { return m_evidence; }
    [[nodiscard]] char decimal() const { return m_hints.likelyDecimal; }
    /// Of the date columns; none where there are none.
    [[nodiscard]] std::optional<DateOrder> dateOrder() const;
    /// Guesses that a person should know of.
    [[nodiscard]] QStringList warnings(const std::vector<QString> &names) const;
    /// Nothing but a guess says in which order the column's dates are written: nor do other columns.
    [[nodiscard]] bool isOrderGuessed(std::size_t column) const
    {
        return m_choices[column].orderIsGuess && !m_hints.orderOfOthers &&
               m_formats[column].kind == ColumnFormat::Kind::Date;
    }
    [[nodiscard]] bool isDecimalGuessed(std::size_t column) const
    {
        return m_choices[column].decimalIsGuess && !m_decimalIsProven;
    }

private:
    void learnFromProofs();
    void applyAskedTypes(const std::vector<QString> &names);

    const ReadOptions &m_options;
    FormatHints m_hints;
    bool m_decimalIsProven = false; // by other columns
    std::vector<Evidence> m_evidence;
    std::vector<FormatChoice> m_choices;
    std::vector<ColumnFormat> m_formats;
    std::vector<std::size_t> m_unfit;
};

} // namespace clientele::sources
