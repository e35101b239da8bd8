// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/comparisonstudy.h"

#include <QCoreApplication>

namespace clientele::query {

/// A sentence and what the numbers in it mean.
struct Statement
{
    QString text;
    std::vector<Figure> figures;
};

/// "Kruskal–Wallis": as people write it.
[[nodiscard]] QString testName(stats::ComparisonTest test);
/// "Cohen’s d", "ε²".
[[nodiscard]] QString effectName(stats::EffectKind kind);
/// "small": by the marks that Cohen set in 1988; empty where he set none.
[[nodiscard]] QString sizeInWords(const stats::EffectSize &effect);
/// Why a test is proposed, to follow "because".
[[nodiscard]] QString reasonInWords(stats::ProposalReason reason);
/// A key as people read it: digits grouped, yes and no.
[[nodiscard]] QString labelOf(const QString &key, table::Type type, const Format &format);

/// What a comparison says, words before numbers.
class ComparisonWords final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)

public:
    /// @param study, format read while this is asked.
    ComparisonWords(const ComparisonStudy &study, const Format &format) : m_study(study), m_format(format) {}

    /// One thing that a test needs and whether it holds.
    struct Assumption
    {
        QString what;                 ///< "Mean of “PhD” normal"
        std::optional<double> figure; ///< W, F
        std::optional<double> pValue;
        QString verdict; ///< "holds", "does not hold", "not tested"
        QString why;     ///< the rule, in words
        std::optional<std::size_t> group;
    };

    /// Which group stands out and by how much; where nothing can be compared, why.
    [[nodiscard]] Statement headline() const;
    /// Highest and lowest group; empty with two groups.
    [[nodiscard]] Statement range() const;
    /// Whether chance explains it, and how large it is.
    [[nodiscard]] Statement verdict() const;
    /// Which test is proposed and why.
    [[nodiscard]] QString proposal() const;
    /// The same with what its figures mean.
    [[nodiscard]] Statement proposalStatement() const;
    [[nodiscard]] std::vector<Assumption> assumptions() const;
    /// What was left out, and what was not tested.
    [[nodiscard]] QStringList notes() const;
    /// Why there is nothing to compare and what to do; empty: there is.
    [[nodiscard]] QString empty() const;

    [[nodiscard]] QString label(std::size_t group) const
    {
        return labelOf(m_study.labels[group], m_study.groupType, m_format);
    }
    /// A value of the measure.
    [[nodiscard]] QString measured(double value) const;
    [[nodiscard]] QString measured(std::optional<double> value) const;
    /// "Share of yes" or "Mean".
    [[nodiscard]] QString averageName() const;
    /// Decimals that suit the measure.
    [[nodiscard]] int decimals() const;

    [[nodiscard]] Figure averageFigure(std::size_t group) const;
    [[nodiscard]] Figure othersFigure(std::size_t group) const;
    [[nodiscard]] Figure differenceFigure(std::size_t group) const;
    /// A number of a test of all groups, by its rule.
    [[nodiscard]] Figure stated(const QString &name, const QString &shown, const QString &rule) const;

private:
    [[nodiscard]] Statement categoryHeadline() const;
    [[nodiscard]] Statement difference(std::size_t group) const;
    [[nodiscard]] QString difference(double value) const;

    const ComparisonStudy &m_study;
    const Format &m_format;
};

/// How a test's numbers are made, in words.
[[nodiscard]] QString ruleOf(stats::ComparisonTest test);
[[nodiscard]] QString ruleOf(stats::EffectKind kind);
[[nodiscard]] QString adjustmentName(stats::Adjustment adjustment);

} // namespace clientele::query
