// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/logistic.h"
#include "tests/stats/near.h"

using namespace clientele::stats;

namespace {

const std::vector<std::uint8_t> answers{1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1,
                                        0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0,
                                        0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1};

LogisticFit fitted(std::span<const std::uint8_t> response, std::span<const std::vector<double>> columns)
{
    return logisticRegression(response, columns).value();
}

std::vector<std::vector<double>> twoColumns()
{
    std::vector<std::vector<double>> columns(2);
    for (int i = 0; i < 60; ++i) {
        columns[0].push_back(i * 37 % 61 / 10.0);
        columns[1].push_back(i * i % 59 / 7.0 + 1e6);
    }
    return columns;
}

} // namespace

class TestLogistic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // numpy 1.24.2: Newton's iterations on centred columns until nothing moves; scipy 1.10.1 for p and ranks
    void coefficientsAreThoseOfMaximumLikelihood()
    {
        const LogisticFit fit = fitted(answers, twoColumns());
        QVERIFY(fit.converged && fit.iterations < 12);
        QVERIFY_NEAR(*fit.terms[0].estimate, 503993.6650456035, 1e-9);
        QVERIFY_NEAR(*fit.terms[1].estimate, 0.6988057006433039, 1e-9);
        QVERIFY_NEAR(*fit.terms[2].estimate, -0.5039938226566698, 1e-9);
        QVERIFY_NEAR(*fit.terms[0].standardError, 157189.8751961165, 1e-9);
        QVERIFY_NEAR(*fit.terms[1].standardError, 0.22446766261380585, 1e-9);
        QVERIFY_NEAR(*fit.terms[2].standardError, 0.15718962751891563, 1e-9);
        QVERIFY_NEAR(*fit.terms[1].pValue, 0.0018509018780722294, 1e-8);
        QVERIFY_NEAR(*fit.terms[1].oddsRatio, std::exp(0.6988057006433039), 1e-9);
        QVERIFY_NEAR(*fit.terms[1].low, std::exp(0.6988057006433039 - 1.959963984540054 * 0.22446766261380585), 1e-9);
        QVERIFY_NEAR(*fit.terms[1].high, std::exp(0.6988057006433039 + 1.959963984540054 * 0.22446766261380585), 1e-9);
        QVERIFY_NEAR(fit.logLikelihood, -29.75323371227232, 1e-12);
        QVERIFY_NEAR(fit.nullLogLikelihood, -41.555491324678755, 1e-12);
        QVERIFY_NEAR(fit.aic, 6 + 2 * 29.75323371227232, 1e-12);
        QVERIFY_NEAR(fit.auc, 0.8231368186874305, 1e-12);
        QCOMPARE(fit.responses, std::size_t(31));
        std::vector<std::size_t> responses;
        for (const LiftDecile &decile : fit.lift) {
            QCOMPARE(decile.customers, std::size_t(6));
            responses.push_back(decile.responses);
        }
        QCOMPARE(responses, (std::vector<std::size_t>{6, 5, 4, 3, 4, 4, 3, 2, 0, 0}));
        QCOMPARE(fit.lift[0].rate, 1.0);
        // What is expected adds up to what happened: a property of maximum likelihood.
        double expected = 0;
        for (const CalibrationBin &bin : fit.calibration)
            expected += bin.expected * double(bin.n);
        QVERIFY_NEAR(expected, 31, 1e-9);
        QVERIFY(*fit.hosmerLemeshowPValue > 0.05);
    }

    void oneYesNoColumnGivesTheOddsOfTheTable()
    {
        // 20 of 50 against 30 of 40: odds ratio (30/10) / (20/30) = 4.5, standard error √Σ 1/n
        std::vector<std::uint8_t> response;
        std::vector<std::vector<double>> columns(1);
        const auto add = [&](int count, int x, int y) {
            for (int i = 0; i < count; ++i) {
                columns[0].push_back(x);
                response.push_back(std::uint8_t(y));
            }
        };
        add(20, 0, 1);
        add(30, 0, 0);
        add(30, 1, 1);
        add(10, 1, 0);
        const LogisticFit fit = fitted(response, columns);
        QVERIFY_NEAR(*fit.terms[1].oddsRatio, 4.5, 1e-11);
        QVERIFY_NEAR(*fit.terms[1].standardError, std::sqrt(1.0 / 20 + 1.0 / 30 + 1.0 / 30 + 1.0 / 10), 1e-9);
        QVERIFY_NEAR(*fit.terms[0].oddsRatio, 2.0 / 3, 1e-11);
        const LogisticFit alone = fitted(response, {}); // the intercept alone
        QVERIFY_NEAR(*alone.terms[0].oddsRatio, 50.0 / 40, 1e-12);
        QCOMPARE(alone.logLikelihood, alone.nullLogLikelihood);
        QCOMPARE(alone.auc, 0.5);
    }

    void whatCannotBeFittedIsSaid()
    {
        QCOMPARE(logisticRegression({}, {}).error(), LogisticProblem::NoRows);
        const std::vector<std::uint8_t> yes(5, 1);
        QCOMPARE(logisticRegression(yes, {}).error(), LogisticProblem::OneAnswer);
        const std::vector<std::uint8_t> two{0, 1};
        const std::vector<std::vector<double>> one{{1, 2}};
        QCOMPARE(logisticRegression(two, one).error(), LogisticProblem::TooFewRows);
        QCOMPARE(logisticRegression(answers, twoColumns(), clientele::Progress([] { return true; })).error(),
                 LogisticProblem::Cancelled);
    }

    void termsThatSayNothingNewAreNamed()
    {
        auto columns = twoColumns();
        columns.insert(columns.begin() + 1, std::vector<double>(60, 3.0));
        std::vector<double> sum(60);
        for (std::size_t i = 0; i < 60; ++i)
            sum[i] = 2 * columns[0][i] - columns[2][i] + 7;
        columns.push_back(sum);
        const LogisticFit fit = fitted(answers, columns);
        QCOMPARE(fit.terms[2].problem, TermProblem::Constant);
        QCOMPARE(fit.terms[4].problem, TermProblem::Collinear);
        QVERIFY(!fit.terms[2].estimate && !fit.terms[4].estimate && !fit.terms[4].oddsRatio);
        QVERIFY_NEAR(*fit.terms[1].estimate, 0.6988057006433039, 1e-9); // as without them
        QVERIFY_NEAR(*fit.terms[3].estimate, -0.5039938226566698, 1e-9);
    }

    void completeSeparationHasNoEstimates()
    {
        std::vector<std::uint8_t> response;
        std::vector<std::vector<double>> columns(1);
        for (int i = 0; i < 40; ++i) {
            columns[0].push_back(i);
            response.push_back(std::uint8_t(i >= 17));
        }
        const LogisticFit fit = fitted(response, columns);
        QCOMPARE(fit.separation, Separation::Complete);
        QVERIFY(!fit.converged);
        QCOMPARE(fit.terms[1].problem, TermProblem::Separated);
        QCOMPARE(fit.terms[1].direction, 1);
        QVERIFY(!fit.terms[0].estimate && !fit.terms[1].estimate);
        QVERIFY(std::abs(fit.logLikelihood) < 1e-3);
        QCOMPARE(fit.auc, 1.0);
    }

    void quasiSeparationLeavesTheOtherTerms()
    {
        // A category in which nobody answers yes: its odds ratio is 0, the others are those of the rest.
        auto columns = twoColumns();
        std::vector<std::uint8_t> response = answers;
        const LogisticFit rest = fitted(response, columns);
        columns.emplace_back(60, 0.0);
        for (int i = 0; i < 12; ++i) {
            response.push_back(0);
            columns[0].push_back(i * 5 % 6);
            columns[1].push_back(1e6 + i % 7);
            columns[2].push_back(1);
        }
        const LogisticFit fit = fitted(response, columns);
        QCOMPARE(fit.separation, Separation::Quasi);
        QCOMPARE(fit.terms[3].problem, TermProblem::Separated);
        QCOMPARE(fit.terms[3].direction, -1);
        QVERIFY(!fit.terms[3].estimate && !fit.terms[3].pValue);
        for (std::size_t j = 0; j < 3; ++j) {
            QVERIFY_NEAR(*fit.terms[j].estimate, *rest.terms[j].estimate, 1e-6);
            QVERIFY_NEAR(*fit.terms[j].standardError, *rest.terms[j].standardError, 1e-5);
        }
        QVERIFY_NEAR(fit.logLikelihood, rest.logLikelihood, 1e-7);
    }

    void chancesThatTieShareTheirRanks()
    {
        QCOMPARE(areaUnderCurve(std::vector<double>{1, 1, 1, 1}, std::vector<std::uint8_t>{0, 1, 0, 1}), 0.5);
        QCOMPARE(areaUnderCurve(std::vector<double>{1, 2, 3, 4}, std::vector<std::uint8_t>{0, 0, 1, 1}), 1.0);
        QCOMPARE(areaUnderCurve(std::vector<double>{1, 2, 2, 4}, std::vector<std::uint8_t>{0, 0, 1, 1}), 0.875);
        QCOMPARE(areaUnderCurve(std::vector<double>{}, std::vector<std::uint8_t>{}), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestLogistic)
#include "tst_logistic.moc"
