// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What correlations say in words.

#include "models/report/correlationcharts.h"

#include <QCoreApplication>

#include <cmath>

namespace clientele::report {

using stats::AssociationKind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CorrelationWords)
};

constexpr qsizetype mostNamed = 4;
constexpr double clearDifference = 0.1; // between ranks and amounts
constexpr double clearPull = 0.05;      // of far values on the coefficient

QString strength(double size)
{
    if (size >= 0.5)
        return Text::tr("A strong link.");
    if (size >= 0.3)
        return Text::tr("A moderate link.");
    return Text::tr("A weak link.");
}

// Names as a list in the language's own words.
QString list(QStringList names)
{
    if (names.size() > mostNamed) {
        const qsizetype more = names.size() - mostNamed;
        names = names.mid(0, mostNamed);
        return Text::tr("%1 and %Ln more", "a list of columns", int(more)).arg(names.join(QStringLiteral(", ")));
    }
    if (names.size() == 1)
        return names.front();
    const QString last = names.takeLast();
    return Text::tr("%1 and %2", "the end of a list").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace

QString displayName(AssociationKind kind)
{
    switch (kind) {
    case AssociationKind::Pearson:
        return Text::tr("Pearson");
    case AssociationKind::Spearman:
        return Text::tr("Spearman");
    case AssociationKind::Kendall:
        return Text::tr("Kendall");
    case AssociationKind::PointBiserial:
        return Text::tr("Point-biserial");
    case AssociationKind::CorrelationRatio:
        return Text::tr("Correlation ratio");
    case AssociationKind::CramersV:
        return Text::tr("Cramér’s V");
    }
    return {};
}

QString symbol(AssociationKind kind)
{
    switch (kind) {
    case AssociationKind::Pearson:
    case AssociationKind::PointBiserial:
        return QStringLiteral("r");
    case AssociationKind::Spearman:
        return QStringLiteral("ρ");
    case AssociationKind::Kendall:
        return QStringLiteral("τ");
    case AssociationKind::CorrelationRatio:
        return QStringLiteral("η");
    case AssociationKind::CramersV:
        return QStringLiteral("V");
    }
    return {};
}

QString coefficientText(std::optional<double> coefficient, const Format &format)
{
    return coefficient ? format.signedNumber(*coefficient, 2) : format.number(std::nullopt);
}

QString extremesText(const query::ScatterStudy::WithoutExtremes &without, const Format &format)
{
    return without.values.size() == 1 ? format.number(without.values.front())
                                      : Text::tr("%Ln extreme value(s)", nullptr, int(without.values.size()));
}

QStringList linkInWords(const query::ScatterStudy &study, bool significant, const Format &format)
{
    if (!study.pearson.coefficient)
        return {study.points() < 3 ? Text::tr("Too few rows have both values.")
                                   : Text::tr("One of the two never changes here.")};
    const double r = *study.pearson.coefficient;
    const double ranks = study.spearman.coefficient.value_or(0);
    if (!significant)
        return {Text::tr("No clear link: what is seen here may be chance.")};
    QStringList words{strength(std::max(std::abs(r), std::abs(ranks)))};
    words << (r > 0 ? Text::tr("Where %1 is higher, %2 is higher.") : Text::tr("Where %1 is higher, %2 is lower."))
                 .arg(study.xName, study.yName);
    if (std::abs(ranks) - std::abs(r) >= clearDifference)
        words << Text::tr("Ranks agree more than amounts: the two move together, but not along a straight line.");
    else if (std::abs(r) - std::abs(ranks) >= clearDifference)
        words << Text::tr("Amounts agree more than ranks: a few large values carry the link.");
    const auto &without = study.withoutExtremes;
    if (without && without->pearson.coefficient && std::abs(*without->pearson.coefficient - r) >= clearPull)
        words << (without->values.size() == 1
                      ? Text::tr("One value of %1 pulls the line.").arg(format.number(without->values.front()))
                      : Text::tr("%Ln extreme value(s) pull the line.", nullptr, int(without->values.size())));
    return words;
}

QString linkInWords(const query::CorrelationStudy &study, std::size_t a, std::size_t b)
{
    const auto &cell = study.at(a, b);
    if (!cell.coefficient)
        return Text::tr("One of the two never changes here.");
    if (!study.isSignificant(a, b))
        return Text::tr("No clear link: what is seen here may be chance.");
    const bool both = study.categories[a] && study.categories[b];
    return QStringLiteral("%1 %2").arg(
        strength(std::abs(*cell.coefficient)),
        both ? Text::tr("The categories of one differ in how often those of the other occur.")
             : Text::tr("The means of the numbers differ between the categories."));
}

QString alsoInWords(const query::CorrelationStudy &study, std::size_t column, std::size_t without, const Format &format)
{
    std::size_t with = study.size();
    std::size_t against = study.size();
    for (std::size_t i = 0; i < study.size(); ++i) {
        if (i == column || i == without || !study.isSignificant(column, i))
            continue;
        const double r = *study.at(column, i).coefficient;
        if (r > 0 && (with == study.size() || r > *study.at(column, with).coefficient))
            with = i;
        if (r < 0 && (against == study.size() || r < *study.at(column, against).coefficient))
            against = i;
    }
    const auto named = [&](std::size_t i) {
        return QStringLiteral("%1 (%2)").arg(study.names[qsizetype(i)],
                                             coefficientText(study.at(column, i).coefficient, format));
    };
    const QString &name = study.names[qsizetype(column)];
    if (with < study.size() && against < study.size())
        return Text::tr("%1 also goes with %2 and against %3.").arg(name, named(with), named(against));
    if (with < study.size())
        return Text::tr("%1 also goes with %2.").arg(name, named(with));
    if (against < study.size())
        return Text::tr("%1 also goes against %2.").arg(name, named(against));
    return {};
}

QString constantsInWords(const query::CorrelationStudy &study)
{
    QStringList constant;
    QStringList empty;
    for (const std::size_t column : study.matrix.constant)
        (study.isNearlyEmpty(column) ? empty : constant) << study.names[qsizetype(column)];
    QStringList sentences;
    if (constant.size() == 1)
        sentences << Text::tr("%1 never changes, so it has no correlation.").arg(constant.front());
    else if (!constant.isEmpty())
        sentences << Text::tr("%1 never change, so they have no correlation.").arg(list(constant));
    if (empty.size() == 1)
        sentences << Text::tr("%1 has fewer than two values.").arg(empty.front());
    else if (!empty.isEmpty())
        sentences << Text::tr("%1 have fewer than two values.").arg(list(empty));
    if (!sentences.isEmpty())
        sentences << Text::tr("Left out.", "columns that have no correlation");
    return sentences.join(QLatin1Char(' '));
}

} // namespace clientele::report
