// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/fitstudy.h"

#include "models/stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FitStudy)
};

void choose(ColumnFits &column)
{
    const auto aic = [&](std::size_t place) { return column.families[place].fit->aic; };
    for (std::size_t i = 0; i < column.families.size(); ++i) {
        const FamilyFit &one = column.families[i];
        if (column.isYesNo && one.family == stats::Family::Binomial)
            column.best = column.adequate = i;
        if (column.isYesNo || !one.fit || !one.competes)
            continue;
        if (!column.best || one.fit->aic < aic(*column.best))
            column.best = i;
        if (!one.tests.empty() && !one.isRejected() && (!column.adequate || one.fit->aic < aic(*column.adequate)))
            column.adequate = i;
    }
}

} // namespace

bool FamilyFit::isRejected() const
{
    return std::any_of(tests.begin(), tests.end(),
                       [](const stats::Goodness &test) { return test.pValue < fitSignificance; });
}

const FamilyFit *ColumnFits::fitOf(stats::Family family) const
{
    const auto found = std::find_if(families.begin(), families.end(),
                                    [family](const FamilyFit &one) { return one.family == family && one.fit; });
    return found == families.end() ? nullptr : &*found;
}

Result<ColumnFits> columnForFits(const table::Table &table, const QString &name, const RowMaskPtr &mask)
{
    const auto numbers = NumberColumn::make(table, name, mask);
    if (!numbers)
        return tl::make_unexpected(numbers.error());
    std::vector<double> values = numbers->present();
    stats::sortValues(values);
    ColumnFits column;
    column.name = name;
    column.missing = numbers->missing();
    column.infinite = numbers->infinite();
    column.tally = stats::tally(values);
    column.sorted = std::make_shared<const std::vector<double>>(std::move(values));
    const stats::Tally &tally = column.tally;
    column.isYesNo = tally.isWhole && tally.values.size() == 2 && tally.values.front() == 0 && tally.values.back() == 1;
    return column;
}

Result<void> fitFamilies(ColumnFits &column, std::uint64_t seed, const Progress &progress)
{
    column.families.clear();
    for (const stats::Family family : stats::families) {
        if (progress.cancelled())
            return cancelled();
        progress.report(double(column.families.size()) / double(stats::families.size()));
        FamilyFit one{family, stats::fit(family, column.tally), {}, stats::competes(family, column.tally)};
        if (one.fit)
            one.tests = stats::goodnessOfFit(*one.fit, column.tally, seed);
        column.families.push_back(std::move(one));
    }
    choose(column);
    return {};
}

QString inWords(stats::FitProblem problem)
{
    switch (problem) {
    case stats::FitProblem::NoValues:
        return Text::tr("there are no values");
    case stats::FitProblem::AllEqual:
        return Text::tr("all values are equal");
    case stats::FitProblem::NotPositive:
        return Text::tr("a value is 0 or below");
    case stats::FitProblem::Negative:
        return Text::tr("a value is below 0");
    case stats::FitProblem::NotWhole:
        return Text::tr("a value is no whole number");
    case stats::FitProblem::BeyondTrials:
        return Text::tr("a value is larger than the number of trials");
    case stats::FitProblem::NotOverdispersed:
        return Text::tr("the variance is not above the mean");
    case stats::FitProblem::NotUnderdispersed:
        break;
    }
    return Text::tr("the variance is not below the mean");
}

QString displayName(stats::Family family)
{
    switch (family) {
    case stats::Family::Normal:
        return Text::tr("normal", "distribution");
    case stats::Family::Lognormal:
        return Text::tr("lognormal", "distribution");
    case stats::Family::Exponential:
        return Text::tr("exponential", "distribution");
    case stats::Family::Gamma:
        return Text::tr("gamma", "distribution");
    case stats::Family::Weibull:
        return Text::tr("Weibull", "distribution");
    case stats::Family::Poisson:
        return Text::tr("Poisson", "distribution");
    case stats::Family::Binomial:
        return Text::tr("binomial", "distribution");
    case stats::Family::Geometric:
        return Text::tr("geometric", "distribution");
    case stats::Family::NegativeBinomial:
        break;
    }
    return Text::tr("negative binomial", "distribution");
}

QString displayName(stats::GoodnessTest test)
{
    switch (test) {
    case stats::GoodnessTest::KolmogorovSmirnov:
        return Text::tr("Kolmogorov–Smirnov (Lilliefors)");
    case stats::GoodnessTest::AndersonDarling:
        return Text::tr("Anderson–Darling");
    case stats::GoodnessTest::ChiSquare:
        break;
    }
    return Text::tr("chi-square");
}

QStringList parameterWords(stats::Family family)
{
    switch (family) {
    case stats::Family::Normal:
        return {Text::tr("mean", "parameter"), Text::tr("standard deviation", "parameter")};
    case stats::Family::Lognormal:
        return {Text::tr("mean of the logarithm", "parameter"), Text::tr("deviation of the logarithm", "parameter")};
    case stats::Family::Exponential:
        return {Text::tr("rate", "parameter")};
    case stats::Family::Gamma:
        return {Text::tr("shape", "parameter"), Text::tr("rate", "parameter")};
    case stats::Family::Weibull:
        return {Text::tr("shape", "parameter"), Text::tr("scale", "parameter")};
    case stats::Family::Poisson:
        return {Text::tr("mean", "parameter")};
    case stats::Family::Binomial:
        return {Text::tr("trials", "parameter"), Text::tr("probability", "parameter")};
    case stats::Family::Geometric:
        return {Text::tr("probability", "parameter")};
    case stats::Family::NegativeBinomial:
        break;
    }
    return {Text::tr("size", "parameter"), Text::tr("probability", "parameter")};
}

} // namespace clientele::query
