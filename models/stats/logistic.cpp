// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/logistic.h"

#include "models/stats/cholesky.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"
#include "models/stats/ranktest.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::stats {

namespace {

// A column centred and scaled, as the iterations see it.
struct Scaled
{
    std::vector<double> values;
    double mean = 0;
    double sd = 1;
};

// The columns that can be estimated, and the place of each among the terms.
struct Design
{
    std::vector<Scaled> columns;
    std::vector<std::size_t> terms;
    std::size_t rows = 0;
};

double logOfChance(double eta, bool yes)
{
    const double x = yes ? eta : -eta;
    return x >= 0 ? -std::log1p(std::exp(-x)) : x - std::log1p(std::exp(x));
}

double chanceOf(double eta)
{
    return eta >= 0 ? 1 / (1 + std::exp(-eta)) : std::exp(eta) / (1 + std::exp(eta));
}

Scaled scaled(const std::vector<double> &values)
{
    const Moments about = moments(values);
    Scaled result{values, about.mean, std::sqrt(std::max(0.0, about.squares) / double(values.size()))};
    const bool isConstant = std::all_of(values.begin(), values.end(), [&](double v) { return v == values.front(); });
    if (isConstant || !std::isfinite(result.sd))
        result.sd = 0;
    for (double &value : result.values)
        value = result.sd > 0 ? (value - result.mean) / result.sd : 0;
    return result;
}

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// In the order given: a column that those before it explain is left out (as R does), but for rounding.
Design designOf(std::span<const std::vector<double>> columns, std::size_t rows, std::vector<LogisticTerm> &terms)
{
    constexpr double explained = 1e-10; // of a column's variance left
    Design design;
    design.rows = rows;
    std::vector<std::vector<double>> directions; // orthogonal, of unit length
    for (std::size_t j = 0; j < columns.size(); ++j) {
        Scaled column = scaled(columns[j]);
        if (!(column.sd > 0)) {
            terms[j + 1].problem = TermProblem::Constant;
            continue;
        }
        std::vector<double> rest = column.values;
        for (int round = 0; round < 2; ++round) { // twice is enough (Kahan & Parlett)
            for (const auto &direction : directions) {
                const double along = product(rest, direction);
                for (std::size_t i = 0; i < rows; ++i)
                    rest[i] -= along * direction[i];
            }
        }
        const double left = product(rest, rest);
        if (left <= explained * double(rows)) {
            terms[j + 1].problem = TermProblem::Collinear;
            continue;
        }
        for (double &value : rest)
            value /= std::sqrt(left);
        directions.push_back(std::move(rest));
        design.columns.push_back(std::move(column));
        design.terms.push_back(j + 1);
    }
    return design;
}

// Newton's steps on the likelihood.
class Iterations
{
public:
    Iterations(const Design &design, std::span<const std::uint8_t> response)
        : m_design(design), m_response(response), m_size(design.columns.size() + 1), m_coefficients(m_size),
          m_step(m_size), m_eta(design.rows)
    {
        const double yes = std::accumulate(response.begin(), response.end(), 0.0);
        const auto n = double(response.size());
        m_coefficients[0] = std::log(yes / (n - yes));
        m_null = yes * std::log(yes / n) + (n - yes) * std::log1p(-yes / n);
        m_logLikelihood = setEta();
    }

    void run(LogisticFit &fit, const Progress &progress)
    {
        constexpr int most = 100;
        constexpr double still = 1e-11; // in standard deviations
        fit.converged = false;
        for (fit.iterations = 1; fit.iterations <= most && !progress.cancelled(); ++fit.iterations) {
            if (!findStep())
                break; // no information is left: rows are told apart without a mistake
            const double before = m_logLikelihood;
            takeStep();
            const double moved = *std::max_element(m_step.begin(), m_step.end(),
                                                   [](double a, double b) { return std::abs(a) < std::abs(b); });
            fit.converged = std::abs(moved) < still;
            if (fit.converged)
                return;
            // The likelihood is at its end and coefficients still grow.
            if (fit.iterations > 8 && std::abs(m_logLikelihood - before) < 1e-10 * std::abs(m_null) &&
                std::abs(moved) > 1e-3)
                return;
        }
    }

    [[nodiscard]] double logLikelihood() const { return m_logLikelihood; }
    [[nodiscard]] double nullLogLikelihood() const { return m_null; }
    [[nodiscard]] const std::vector<double> &eta() const { return m_eta; }

    // In the columns' own units, the intercept first.
    [[nodiscard]] std::vector<double> inOwnUnits(const std::vector<double> &standard) const
    {
        std::vector<double> own = standard;
        for (std::size_t j = 1; j < m_size; ++j) {
            own[j] = standard[j] / m_design.columns[j - 1].sd;
            own[0] -= own[j] * m_design.columns[j - 1].mean;
        }
        return own;
    }
    [[nodiscard]] const std::vector<double> &coefficients() const { return m_coefficients; }
    [[nodiscard]] const std::vector<double> &step() const { return m_step; }

    // Standard errors in the columns' own units; empty: there is no information.
    std::vector<double> standardErrors()
    {
        setInformation();
        const auto inverse = invertedByCholesky(m_information, m_size);
        if (!inverse)
            return {};
        const auto at = [&](std::size_t i, std::size_t j) { return (*inverse)[i * m_size + j]; };
        std::vector<double> weights(m_size); // of the intercept: 1 and −mean / sd
        weights[0] = 1;
        std::vector<double> errors(m_size);
        for (std::size_t j = 1; j < m_size; ++j) {
            const Scaled &column = m_design.columns[j - 1];
            weights[j] = -column.mean / column.sd;
            errors[j] = std::sqrt(at(j, j)) / column.sd;
        }
        double variance = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t j = 0; j < m_size; ++j)
                variance += weights[i] * weights[j] * at(i, j);
        }
        errors[0] = std::sqrt(std::max(0.0, variance));
        return errors;
    }

private:
    [[nodiscard]] double valueOf(std::size_t j, std::size_t row) const
    {
        return j == 0 ? 1 : m_design.columns[j - 1].values[row];
    }

    double setEta()
    {
        std::fill(m_eta.begin(), m_eta.end(), m_coefficients[0]);
        for (std::size_t j = 1; j < m_size; ++j) {
            const std::vector<double> &values = m_design.columns[j - 1].values;
            for (std::size_t i = 0; i < m_eta.size(); ++i)
                m_eta[i] += m_coefficients[j] * values[i];
        }
        double sum = 0;
        for (std::size_t i = 0; i < m_eta.size(); ++i)
            sum += logOfChance(m_eta[i], m_response[i] != 0);
        return sum;
    }

    void setInformation()
    {
        m_information.assign(m_size * m_size, 0);
        std::vector<double> weights(m_eta.size());
        std::transform(m_eta.begin(), m_eta.end(), weights.begin(), [](double eta) {
            const double chance = chanceOf(eta);
            return chance * (1 - chance);
        });
        std::vector<double> weighted(m_eta.size());
        for (std::size_t a = 0; a < m_size; ++a) {
            for (std::size_t i = 0; i < weighted.size(); ++i)
                weighted[i] = weights[i] * valueOf(a, i);
            m_information[a * m_size] = std::accumulate(weighted.begin(), weighted.end(), 0.0);
            for (std::size_t b = 1; b <= a; ++b)
                m_information[a * m_size + b] = product(weighted, m_design.columns[b - 1].values);
        }
    }

    bool findStep()
    {
        setInformation();
        std::vector<double> gradient(m_size);
        for (std::size_t i = 0; i < m_eta.size(); ++i) {
            const double miss = double(m_response[i]) - chanceOf(m_eta[i]);
            for (std::size_t j = 0; j < m_size; ++j)
                gradient[j] += miss * valueOf(j, i);
        }
        auto solution = solvedByCholesky(m_information, gradient);
        if (!solution)
            return false;
        m_step = std::move(*solution);
        return true;
    }

    // Halved while it makes the likelihood smaller.
    void takeStep()
    {
        const std::vector<double> before = m_coefficients;
        const double least = m_logLikelihood - 1e-12 * std::abs(m_logLikelihood);
        for (int halvings = 0; halvings < 40; ++halvings) {
            for (std::size_t j = 0; j < m_size; ++j)
                m_coefficients[j] = before[j] + m_step[j];
            m_logLikelihood = setEta();
            if (m_logLikelihood >= least)
                return;
            for (double &one : m_step)
                one /= 2;
        }
    }

    const Design &m_design;
    std::span<const std::uint8_t> m_response;
    std::size_t m_size;
    std::vector<double> m_coefficients;
    std::vector<double> m_step;
    std::vector<double> m_eta;
    std::vector<double> m_information; // lower triangle
    double m_logLikelihood = 0;
    double m_null = 0;
};

void setTerms(LogisticFit &fit, Iterations &work, const Design &design)
{
    constexpr double growing = 1e-4; // of a step, in standard deviations: no estimate that has settled moves so far
    const std::vector<double> estimates = work.inOwnUnits(work.coefficients());
    const std::vector<double> steps = work.inOwnUnits(work.step());
    const std::vector<double> errors = work.standardErrors();
    const double reach = boost::math::quantile(boost::math::normal(), 0.975);
    for (std::size_t j = 0; j <= design.columns.size(); ++j) {
        LogisticTerm &term = fit.terms[j == 0 ? 0 : design.terms[j - 1]];
        const double step = j == 0 ? steps[0] : work.step()[j];
        if (fit.separation == Separation::Complete || (!fit.converged && std::abs(step) > growing)) {
            term.problem = TermProblem::Separated;
            term.direction = estimates[j] > 0 ? 1 : -1;
            continue;
        }
        term.estimate = estimates[j];
        term.oddsRatio = std::exp(estimates[j]);
        if (errors.empty() || !std::isfinite(errors[j]) || !(errors[j] > 0))
            continue;
        term.standardError = errors[j];
        term.low = std::exp(estimates[j] - reach * errors[j]);
        term.high = std::exp(estimates[j] + reach * errors[j]);
        term.pValue = std::erfc(std::abs(estimates[j] / errors[j]) * M_SQRT1_2);
    }
}

// Tenths of the rows in this order; fewer rows than ten: one each.
template <class Add>
void overTenths(std::size_t rows, Add add)
{
    const std::size_t parts = std::min<std::size_t>(10, rows);
    for (std::size_t part = 0; part < parts; ++part)
        add(part * rows / parts, (part + 1) * rows / parts);
}

void setLift(LogisticFit &fit, std::span<const std::uint8_t> response)
{
    const std::vector<std::uint32_t> ascending = ascendingOrder(fit.chances);
    const std::size_t n = ascending.size();
    std::vector<double> negative(n);
    std::transform(fit.chances.begin(), fit.chances.end(), negative.begin(), [](double chance) { return -chance; });
    const std::vector<std::uint32_t> descending = ascendingOrder(negative); // equal chances as they stand
    overTenths(n, [&](std::size_t begin, std::size_t end) {
        LiftDecile decile{end - begin, 0, 0};
        for (std::size_t i = begin; i < end; ++i)
            decile.responses += response[descending[i]];
        decile.rate = double(decile.responses) / double(decile.customers);
        fit.lift.push_back(decile);
    });
    double chiSquare = 0;
    overTenths(n, [&](std::size_t begin, std::size_t end) {
        CalibrationBin bin{end - begin, 0, 0};
        for (std::size_t i = begin; i < end; ++i) {
            bin.expected += fit.chances[ascending[i]] / double(bin.n);
            bin.observed += double(response[ascending[i]]) / double(bin.n);
        }
        const double variance = bin.expected * (1 - bin.expected) / double(bin.n);
        chiSquare += variance > 0 ? (bin.observed - bin.expected) * (bin.observed - bin.expected) / variance : 0;
        fit.calibration.push_back(bin);
    });
    if (fit.calibration.size() == 10 && fit.separation == Separation::None) {
        fit.hosmerLemeshow = chiSquare;
        fit.hosmerLemeshowPValue = boost::math::cdf(boost::math::complement(boost::math::chi_squared(8), chiSquare));
    }
}

} // namespace

double areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> response)
{
    const Ranks ranks = rank(scores);
    double sum = 0;
    double yes = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (response[i] != 0) {
            sum += ranks.ranks[i];
            ++yes;
        }
    }
    const double no = double(scores.size()) - yes;
    return yes > 0 && no > 0 ? (sum - yes * (yes + 1) / 2) / (yes * no) : 0.5;
}

tl::expected<LogisticFit, LogisticProblem> logisticRegression(std::span<const std::uint8_t> response,
                                                              std::span<const std::vector<double>> columns,
                                                              const Progress &progress)
{
    const std::size_t rows = response.size();
    if (rows == 0)
        return tl::make_unexpected(LogisticProblem::NoRows);
    LogisticFit fit;
    fit.rows = rows;
    fit.responses = std::size_t(std::accumulate(response.begin(), response.end(), std::size_t(0)));
    if (fit.responses == 0 || fit.responses == rows)
        return tl::make_unexpected(LogisticProblem::OneAnswer);
    fit.terms.resize(columns.size() + 1);
    const Design design = designOf(columns, rows, fit.terms);
    if (rows <= design.columns.size() + 1)
        return tl::make_unexpected(LogisticProblem::TooFewRows);
    Iterations work(design, response);
    work.run(fit, progress);
    if (progress.cancelled())
        return tl::make_unexpected(LogisticProblem::Cancelled);
    fit.logLikelihood = work.logLikelihood();
    fit.nullLogLikelihood = work.nullLogLikelihood();
    fit.aic = 2 * double(design.columns.size() + 1) - 2 * fit.logLikelihood;
    fit.chances.resize(rows);
    std::transform(work.eta().begin(), work.eta().end(), fit.chances.begin(), chanceOf);
    if (!fit.converged) {
        bool isComplete = true;
        for (std::size_t i = 0; i < rows; ++i)
            isComplete = isComplete && std::abs(fit.chances[i] - double(response[i])) < 1e-4;
        fit.separation = isComplete ? Separation::Complete : Separation::Quasi;
    }
    setTerms(fit, work, design);
    fit.auc = areaUnderCurve(work.eta(), response);
    setLift(fit, response);
    return fit;
}

} // namespace clientele::stats
