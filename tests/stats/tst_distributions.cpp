// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/density.h"
#include "models/stats/goodness.h"
#include "models/stats/random.h"
#include "tests/stats/near.h"

#include <algorithm>

using namespace clientele::stats;

namespace {

Tally tallied(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return tally(values);
}

const std::vector<double> positive{0.9, 2.3, 3.1, 0.4, 7.7, 1.8, 2.9, 5.2, 4.4, 1.1,
                                   0.6, 3.6, 2.2, 9.8, 1.5, 2.7, 0.3, 6.1, 3.3, 1.9};
const std::vector<double> counts{0, 3, 1, 0, 2, 7, 1, 0, 4, 2, 1, 12, 0, 1, 3, 2, 0, 5, 1, 2};
const std::vector<double> successes{3, 5, 4, 6, 2, 5, 4, 4, 3, 7, 5, 4, 6, 5, 3, 4, 5, 6, 4, 4};

Distribution of(Family family, std::vector<double> parameters)
{
    return *Distribution::make(family, std::move(parameters));
}

double pValueOf(const std::vector<Goodness> &tests, GoodnessTest test)
{
    for (const Goodness &one : tests) {
        if (one.test == test)
            return one.pValue;
    }
    return -1;
}

} // namespace

class TestDistributions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilySaysWhyItDoesNotApply()
    {
        for (const Family family : families) {
            QCOMPARE(fit(family, tallied({})).error(), FitProblem::NoValues);
            QCOMPARE(fit(family, tallied({4})).error(), FitProblem::AllEqual);
            QCOMPARE(fit(family, tallied(std::vector<double>(50, 3.0))).error(), FitProblem::AllEqual);
        }
        QCOMPARE(fit(Family::Lognormal, tallied({0, 1, 2})).error(), FitProblem::NotPositive);
        QCOMPARE(fit(Family::Exponential, tallied({-1, 1, 2})).error(), FitProblem::Negative);
        QCOMPARE(fit(Family::Poisson, tallied({-1, 1, 2})).error(), FitProblem::Negative);
        QCOMPARE(fit(Family::Geometric, tallied({0.5, 1, 2})).error(), FitProblem::NotWhole);
        QCOMPARE(fit(Family::NegativeBinomial, tallied({3, 4, 3, 4})).error(), FitProblem::NotOverdispersed);
        QCOMPARE(fit(Family::Binomial, tallied(counts)).error(), FitProblem::NotUnderdispersed);
        QCOMPARE(fit(Family::Binomial, tallied({1, 2, 11}), 10.0).error(), FitProblem::BeyondTrials);
        QVERIFY(fit(Family::Exponential, tallied({0, 1, 2})) && fit(Family::Normal, tallied({-1, 1, 2})));
    }

    // scipy 1.10.1: closed forms, and the likelihood equations solved to 1e-15 by brentq
    void parametersAreThoseOfMaximumLikelihood_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("data");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("logLikelihood");
        const auto row = [](const char *name, Family family, int data, double first, double second, double value) {
            QTest::newRow(name) << int(family) << data << first << second << value;
        };
        row("normal", Family::Normal, 0, 3.09, 2.4392416854424246, -46.2125147910296);
        row("lognormal", Family::Lognormal, 0, 0.7770854117158905, 0.9153076752101659, -42.15057863505006);
        row("exponential", Family::Exponential, 0, 0.3236245954692557, 0, -42.563421818193085);
        row("gamma", Family::Gamma, 0, 1.5700704976823463, 0.5081134296706623, -41.48235028419355);
        row("weibull", Family::Weibull, 0, 1.3005357672273228, 3.354153557577782, -41.551787921760905);
        row("poisson", Family::Poisson, 1, 2.35, 0, -49.676508667218);
        row("geometric", Family::Geometric, 1, 0.29850746268656714, 0, -40.842822747742154);
        row("negativeBinomial", Family::NegativeBinomial, 1, 1.147676741976563, 0.3281254463006785,
            -40.805295052542185);
        row("binomial", Family::Binomial, 2, 7, 0.6357142857142858, -32.159849301800925);
    }
    void parametersAreThoseOfMaximumLikelihood()
    {
        QFETCH(int, family);
        QFETCH(int, data);
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(double, logLikelihood);
        const Tally values = tallied(data == 0 ? positive : data == 1 ? counts : successes);
        const auto found = fit(Family(family), values);
        QVERIFY(found);
        const std::vector<double> &parameters = found->distribution.parameters();
        QVERIFY_NEAR(parameters[0], first, 1e-11);
        if (parameters.size() == 2)
            QVERIFY_NEAR(parameters[1], second, 1e-11);
        QVERIFY_NEAR(found->logLikelihood, logLikelihood, 1e-12);
        QCOMPARE(found->freeParameters, int(parameters.size()));
        QVERIFY_NEAR(found->aic, 2.0 * found->freeParameters - 2 * logLikelihood, 1e-12);
        QVERIFY_NEAR(found->bic, found->freeParameters * std::log(20.0) - 2 * logLikelihood, 1e-12);
    }

    void densitiesOfCloseWholeNumbersDoNotCompete()
    {
        QVERIFY(!competes(Family::Exponential, tallied({0, 0, 0, 1})) &&
                competes(Family::Binomial, tallied({0, 0, 0, 1})));
        QVERIFY(competes(Family::Exponential, tallied({0, 0.5, 1})) && competes(Family::Normal, tallied({10, 20, 30})));
    }

    void givenTrialsAreNotFitted()
    {
        const auto found = fit(Family::Binomial, tallied(successes), 10.0);
        QCOMPARE(found->distribution.parameters(), (std::vector<double>{10, 0.445}));
        QCOMPARE(found->freeParameters, 1);
        QVERIFY_NEAR(found->logLikelihood, -33.34213385214749, 1e-12);
    }

    void largeOffsetsAndScalesAreFitted()
    {
        std::vector<double> far;
        for (const double value : positive)
            far.push_back(1e15 + std::floor(value));
        const auto normal = fit(Family::Normal, tallied(far));
        QVERIFY_NEAR(normal->distribution.parameters()[0], 1e15 + 2.65, 1e-16);
        QVERIFY(normal->distribution.parameters()[1] > 2 && normal->distribution.parameters()[1] < 3);
        for (const Family family : {Family::Lognormal, Family::Gamma, Family::Weibull}) {
            const auto found = fit(family, tallied(far)); // its shape is 10^30: a fit or a reason, never garbage
            QVERIFY(!found || std::isfinite(found->logLikelihood));
        }
        std::vector<double> large;
        for (const double value : positive)
            large.push_back(value * 1e200);
        for (const Family family : {Family::Lognormal, Family::Exponential, Family::Gamma, Family::Weibull}) {
            const auto one = fit(family, tallied(positive));
            const auto scaled = fit(family, tallied(large));
            QVERIFY(scaled);
            QVERIFY_NEAR(scaled->logLikelihood, one->logLikelihood - 20 * std::log(1e200), 1e-11);
        }
    }

    void fitsFindWhatSamplesWereDrawnFrom_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QList<double>>("parameters");
        QTest::newRow("normal") << int(Family::Normal) << QList<double>{-3, 2};
        QTest::newRow("lognormal") << int(Family::Lognormal) << QList<double>{1, 0.5};
        QTest::newRow("exponential") << int(Family::Exponential) << QList<double>{0.25};
        QTest::newRow("gamma") << int(Family::Gamma) << QList<double>{0.6, 2};
        QTest::newRow("weibull") << int(Family::Weibull) << QList<double>{3, 7};
        QTest::newRow("poisson") << int(Family::Poisson) << QList<double>{6.5};
        QTest::newRow("binomial") << int(Family::Binomial) << QList<double>{12, 0.7};
        QTest::newRow("geometric") << int(Family::Geometric) << QList<double>{0.2};
        QTest::newRow("negativeBinomial") << int(Family::NegativeBinomial) << QList<double>{2.5, 0.3};
    }
    void fitsFindWhatSamplesWereDrawnFrom()
    {
        QFETCH(int, family);
        QFETCH(QList<double>, parameters);
        const Distribution truth = of(Family(family), {parameters.begin(), parameters.end()});
        Random random(11);
        std::vector<double> sample(4000);
        std::generate(sample.begin(), sample.end(), [&] { return random.draw(truth); });
        const Tally values = tallied(sample);
        QVERIFY(std::abs(values.mean - truth.mean()) < 5 * std::sqrt(truth.variance() / 4000));
        const auto found = fit(Family(family), values);
        QVERIFY(found);
        QVERIFY(found->logLikelihood >= logLikelihood(truth, values));
        for (std::size_t i = 0; i < std::size_t(parameters.size()); ++i)
            QVERIFY(std::abs(found->distribution.parameters()[i] - parameters[qsizetype(i)]) <
                    0.2 * std::abs(parameters[qsizetype(i)]));
        for (const Goodness &test : goodnessOfFit(*found, values))
            QVERIFY2(test.pValue > 0.002, qPrintable(QString::number(test.pValue)));
        // And not a distribution of another shape.
        // (Densities of whole numbers are no chances: an exponential distribution may be the likelier to them.)
        const bool isWaiting = Family(family) == Family::Exponential || Family(family) == Family::Geometric;
        const Family wrong = isWaiting ? Family::Normal : Family::Exponential;
        const auto other = fit(wrong, values);
        QVERIFY(!other || other->aic > found->aic);
        if (other) {
            for (const Goodness &test : goodnessOfFit(*other, values))
                QVERIFY2(test.pValue <= 0.001, qPrintable(QString::number(test.pValue)));
        }
    }

    // scipy 1.10.1, kstest; A² by its formula from scipy's distributions
    void distancesAreThoseOfTheFit()
    {
        const Tally values = tallied(positive);
        const auto normal = fit(Family::Normal, values);
        QVERIFY_NEAR(kolmogorovDistance(normal->distribution, values), 0.16719235788014963, 1e-13);
        QVERIFY_NEAR(andersonDarling(normal->distribution, values), 0.7589313838521434, 1e-13);
        const auto gamma = fit(Family::Gamma, values);
        QVERIFY_NEAR(kolmogorovDistance(gamma->distribution, values), 0.07203223618323074, 1e-11);
        QVERIFY_NEAR(andersonDarling(gamma->distribution, values), 0.11419016759978717, 1e-10);
        const auto weibull = fit(Family::Weibull, values);
        QVERIFY_NEAR(kolmogorovDistance(weibull->distribution, values), 0.08408603565287154, 1e-11);
    }

    // Lilliefors' table (as corrected by Abdi & Molin 2007): D of 5 % of normal samples.
    void lillieforsFormulaAgreesWithHisTable()
    {
        QVERIFY(std::abs(lillieforsNormalPValue(0.1920, 20) - 0.05) < 0.004);
        QVERIFY(std::abs(lillieforsNormalPValue(0.1246, 50) - 0.05) < 0.004);
        QVERIFY(std::abs(lillieforsNormalPValue(0.8949 / std::sqrt(1000.0), 1000) - 0.05) < 0.008);
        QCOMPARE(lillieforsNormalPValue(0.01, 20), 1.0);
        QVERIFY(lillieforsNormalPValue(0.9, 20) < 1e-9);
    }

    // Where a fit is right, a p-value below 0.1 comes in a tenth of all samples.
    void pValuesAreEvenWhereTheFamilyIsRight()
    {
        for (const auto &truth :
             {of(Family::Normal, {5, 2}), of(Family::Exponential, {1}), of(Family::Weibull, {2, 3})}) {
            Random random(3);
            int below[2] = {};
            constexpr int rounds = 600;
            for (int round = 0; round < rounds; ++round) {
                std::vector<double> sample(60);
                std::generate(sample.begin(), sample.end(), [&] { return random.draw(truth); });
                const Tally values = tallied(sample);
                const auto tests = goodnessOfFit(*fit(truth.family(), values), values);
                below[0] += int(pValueOf(tests, GoodnessTest::KolmogorovSmirnov) < 0.1);
                below[1] += int(pValueOf(tests, GoodnessTest::AndersonDarling) < 0.1);
            }
            for (const int count : below) // 60 expected, standard deviation 7.3; the simulated scale adds its own
                QVERIFY2(count > 34 && count < 86, qPrintable(QString::number(count)));
        }
    }

    void chiSquarePoolsSmallCells()
    {
        const Tally values = tallied(counts);
        const auto poisson = fit(Family::Poisson, values);
        const auto tests = goodnessOfFit(*poisson, values);
        QCOMPARE(tests.size(), std::size_t(1));
        // Cells 0–1, 2, 3 and more: 20 rows expect 5.9, 5.2 … of 20.
        QCOMPARE(*tests[0].degreesOfFreedom, 1.0);
        QVERIFY(tests[0].pValue < 0.1);
        QVERIFY(goodnessOfFit(*fit(Family::Poisson, tallied({0, 1, 2})), tallied({0, 1, 2})).empty());
        QVERIFY(goodnessOfFit(*fit(Family::Normal, tallied({0, 1, 2})), tallied({0, 1, 2})).empty());
    }

    void theSameSeedGivesTheSameAnswer()
    {
        const Tally values = tallied(positive);
        const auto gamma = fit(Family::Gamma, values);
        QCOMPARE(goodnessOfFit(*gamma, values, 4)[0].pValue, goodnessOfFit(*gamma, values, 4)[0].pValue);
        QVERIFY(goodnessOfFit(*gamma, values, 4)[0].pValue > 0.3);
    }

    // scipy 1.10.1
    void distributionsAreThoseOfScipy()
    {
        QVERIFY_NEAR(of(Family::Normal, {0, 1}).upperTail(10), 7.61985302416047e-24, 1e-12);
        QVERIFY_NEAR(of(Family::Gamma, {2.2, 0.7}).cumulative(3), 0.5631565082753187, 1e-12);
        QVERIFY_NEAR(of(Family::Gamma, {2.2, 0.7}).quantile(0.9), 5.977977555719475, 1e-12);
        QVERIFY_NEAR(of(Family::Weibull, {1.7, 3}).quantile(0.25), 1.4415664481224755, 1e-12);
        QVERIFY_NEAR(of(Family::Lognormal, {1.5, 0.8}).mean(), 6.171858449883553, 1e-12);
        QVERIFY_NEAR(of(Family::Lognormal, {1.5, 0.8}).variance(), 34.14860328192635, 1e-12);
        const auto three = [](const Distribution &d) {
            return std::vector<double>{d.quantile(0.05), d.quantile(0.5), d.quantile(0.95)};
        };
        QCOMPARE(three(of(Family::Poisson, {3.7})), (std::vector<double>{1, 4, 7}));
        QCOMPARE(three(of(Family::NegativeBinomial, {2.5, 0.3})), (std::vector<double>{1, 5, 14}));
        QCOMPARE(three(of(Family::Binomial, {100, 0.149})), (std::vector<double>{9, 15, 21}));
        QCOMPARE(of(Family::Geometric, {0.25}).mean(), 3.0); // failures before the success
        QCOMPARE(of(Family::Geometric, {0.25}).density(0), 0.25);
        QVERIFY(!Distribution::make(Family::Normal, {0, 0}) && !Distribution::make(Family::Binomial, {2.5, 0.1}));
        QVERIFY(!Distribution::make(Family::Poisson, {1, 2}) && !Distribution::make(Family::Geometric, {0}));
    }

    // scipy 1.10.1, binom(100, 0.149)
    void ofHundredMailsTwentyAreAnswered()
    {
        const Distribution mails = of(Family::Binomial, {100, 0.149});
        QVERIFY_NEAR(probability(mails, {20, {}}), 0.10126817173898164, 1e-12);
        QVERIFY_NEAR(probability(mails, {20, 20}), 0.03865818769584233, 1e-12);
        QVERIFY_NEAR(probability(mails, {19, {}, false}), 0.10126817173898164, 1e-12);
        QVERIFY_NEAR(probability(mails, {{}, 20, true, false}), 1 - 0.10126817173898164, 1e-12);
        QVERIFY_NEAR(probability(mails, {19.5, 20.5}), 0.03865818769584233, 1e-12);
        QCOMPARE(probability(mails, {}), 1.0);
        QCOMPARE(probability(mails, {101, {}}), 0.0);
        QCOMPARE(probability(mails, {30, 20}), 0.0);
    }

    void tailsKeepTheirDigits()
    {
        const Distribution normal = of(Family::Normal, {0, 1});
        QVERIFY_NEAR(probability(normal, {10, 11}), 7.61966195820302e-24, 1e-9);
        QCOMPARE(probability(normal, {1, 1}), 0.0);
        QVERIFY_NEAR(probability(normal, {{}, 0}), 0.5, 1e-15);
    }

    // scipy 1.10.1, binomtest(…).proportion_ci(method="wilson")
    void wilsonIntervals()
    {
        const ShareInterval responses = wilsonInterval(334, 2240);
        QVERIFY_NEAR(responses.low, 0.13495762983966525, 1e-12);
        QVERIFY_NEAR(responses.high, 0.16445811371906055, 1e-12);
        QCOMPARE(wilsonInterval(0, 10).low, 0.0);
        QVERIFY_NEAR(wilsonInterval(0, 10).high, 0.27753279986288926, 1e-12);
        QVERIFY_NEAR(wilsonInterval(10, 10).low, 0.7224672001371109, 1e-12);
        QCOMPARE(wilsonInterval(10, 10).high, 1.0);
        QCOMPARE(wilsonInterval(0, 0).high, 1.0);
    }

    void curvesAndQuantilePointsAreBounded()
    {
        const auto curve = densityCurve(of(Family::Normal, {0, 1}), -3, 3, 50);
        QCOMPARE(curve.size(), std::size_t(50));
        QCOMPARE(curve.front().x, -3.0);
        QCOMPARE(curve.back().x, 3.0);
        const auto bars = densityCurve(of(Family::Poisson, {2}), -1.5, 4.2);
        QCOMPARE(bars.size(), std::size_t(5));
        QCOMPARE(bars[0].x, 0.0);
        QVERIFY(densityCurve(of(Family::Poisson, {90000}), 0, 200000, 100).size() <= 100);
        std::vector<double> sorted(positive);
        std::sort(sorted.begin(), sorted.end());
        const auto points = quantilePoints(of(Family::Exponential, {0.32}), sorted, 7);
        QCOMPARE(points.size(), std::size_t(7));
        QCOMPARE(points.front().observed, 0.3);
        QCOMPARE(points.back().observed, 9.8);
        QVERIFY_NEAR(points.front().expected, -std::log(1 - 0.025) / 0.32, 1e-12);
        QVERIFY(quantilePoints(of(Family::Normal, {0, 1}), {}).empty());
    }

    void tokensAreThoseOfTheCommandLine()
    {
        for (const Family family : families)
            QCOMPARE(familyFromToken(token(family)), std::optional(family));
        QVERIFY(!familyFromToken("cauchy"));
        QCOMPARE(token(Family::NegativeBinomial), std::string_view("negativeBinomial"));
    }

    void fitsAndDistancesAreThoseOfR()
    {
        // R 4.2.2: maximum likelihood by uniroot(), dnorm … for the likelihoods, ks.test() for D.
        const Tally values = tallied(positive);
        const auto normal = *fit(Family::Normal, values);
        QVERIFY_NEAR(normal.logLikelihood, -46.212514791029605, 1e-12);
        QVERIFY_NEAR(kolmogorovDistance(normal.distribution, values), 0.16719235788014958, 1e-10);
        QVERIFY_NEAR(andersonDarling(normal.distribution, values), 0.75893138385214343, 1e-10);
        const auto exponential = *fit(Family::Exponential, values);
        QVERIFY_NEAR(exponential.logLikelihood, -42.563421818193085, 1e-12);
        QVERIFY_NEAR(kolmogorovDistance(exponential.distribution, values), 0.1415131867954586, 1e-10);
        QVERIFY_NEAR(fit(Family::Lognormal, values)->logLikelihood, -42.15057863505006, 1e-12);
        const auto gamma = *fit(Family::Gamma, values);
        QVERIFY_NEAR(gamma.distribution.parameters()[0], 1.5700704976823447, 1e-9);
        QVERIFY_NEAR(gamma.distribution.parameters()[1], 0.50811342967066175, 1e-9);
        QVERIFY_NEAR(gamma.logLikelihood, -41.482350284193544, 1e-12);
        QVERIFY_NEAR(kolmogorovDistance(gamma.distribution, values), 0.072032236183230583, 1e-9);
        const auto weibull = *fit(Family::Weibull, values);
        QVERIFY_NEAR(weibull.distribution.parameters()[0], 1.3005357672273226, 1e-9);
        QVERIFY_NEAR(weibull.distribution.parameters()[1], 3.3541535575777814, 1e-9);
        QVERIFY_NEAR(weibull.logLikelihood, -41.551787921760898, 1e-12);
        const ShareInterval wilson = wilsonInterval(334, 2240); // prop.test(correct = FALSE)
        QVERIFY_NEAR(wilson.low, 0.13495762983966522, 1e-9);
        QVERIFY_NEAR(wilson.high, 0.16445811371906055, 1e-9);
        QVERIFY_NEAR(probability(of(Family::Binomial, {100, 334.0 / 2240}), {20, std::nullopt, true, true}),
                     0.10182513622082708, 1e-10); // pbinom
    }

    void aSmoothDensityIsThatOfKernelsAboutEveryValue()
    {
        // R 4.2.2: bw.nrd0(), mean(dnorm(x0, x, bw)); our values are shared between the points of a grid.
        std::vector<double> sorted(positive);
        std::sort(sorted.begin(), sorted.end());
        QVERIFY_NEAR(kernelWidth(sorted), 0.88540700505269176, 1e-12);
        const auto curve = kernelDensity(sorted, 0, 12, 25);
        QCOMPARE(curve.size(), std::size_t(25));
        QVERIFY_NEAR(curve[0].density, 0.096041978121369873, 1e-3);
        QCOMPARE(curve[5].x, 2.5);
        QVERIFY_NEAR(curve[5].density, 0.19309456743419615, 1e-3);
        QVERIFY_NEAR(curve[10].density, 0.065354919367528186, 1e-3);
        QVERIFY_NEAR(curve[24].density, 0.0010284048129055334, 2e-3);
    }

    void aDensityNeedsValuesThatDiffer()
    {
        QVERIFY(kernelDensity({}, 0, 1).empty());
        const std::vector<double> one{3};
        const std::vector<double> equal(50, 1e15);
        QVERIFY(kernelDensity(one, 0, 1).empty() && kernelDensity(equal, 0, 2e15).empty());
        const std::vector<double> far{1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3};
        double area = 0;
        for (const CurvePoint &point : kernelDensity(far, 1e15 - 5, 1e15 + 8, 261))
            area += point.density * 13 / 260;
        QVERIFY_NEAR(area, 1, 1e-2);
    }
};

QTEST_GUILESS_MAIN(TestDistributions)
#include "tst_distributions.moc"
