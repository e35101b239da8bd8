// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "app/commands/commands.h"
#include "tests/app/analyzerun.h"
#include "tests/requirement.h"
#include "tests/stats/near.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::app;

class TestStatisticsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_folder.isValid());
        writeOffers();
    }

    void distributionsHaveTheContractsKeysInOrder()
    {
        const QByteArray text = run({"distributions", "--columns", "spend,visits,same", "--format", "json"});
        QVERIFY(hasKeysInOrder(text,
                               {"columns", "name", "fits", "family", "parameters", "mean", "sd", "logLikelihood", "aic",
                                "bic", "test", "name", "statistic", "pValue", "best"},
                               "\"result\""));
        const QJsonArray columns = result(text).value("columns").toArray();
        QCOMPARE(columns.size(), 3);
        const QJsonArray fits = columns[0].toObject().value("fits").toArray();
        QCOMPARE(fits[0].toObject().value("family").toString(), QString("normal"));
        QVERIFY(columns[0].toObject().value("best").isString());
        const QJsonObject same = columns[2].toObject();
        QVERIFY(same.value("best").isNull() && same.value("fits").toArray().isEmpty());
        QCOMPARE(same.value("notApplicable").toArray().size(), 9);
        QVERIFY(QString::fromUtf8(text).contains("No family applies to “same”: all values are equal"));
        QCOMPARE(result(run({"distributions", "--format", "json"})).value("columns").toArray().size(), 5);
        const QJsonObject answered = result(run({"distributions", "--columns", "answered", "--format", "json"}))
                                         .value("columns")
                                         .toArray()[0]
                                         .toObject();
        QCOMPARE(answered.value("best").toString(), QString("binomial")); // densities of 0 and 1 are no chances
        QCOMPARE(answered.value("verdict").toString(), QString("“answered” is yes or no: binomial with one trial"));
        QVERIFY(run({"distributions", "--format", "csv"}).startsWith("column,family,parameter1,"));
        QVERIFY(run({"distributions"}).contains("lognormal"));
    }

    void probabilitiesAreAskedOfFitsAndOfData()
    {
        const QByteArray text = run({"distributions", "--probability", "answered>=20", "--family", "binomial",
                                     "--trials", "100", "--format", "json"});
        QVERIFY(hasKeysInOrder(text,
                               {"columns", "probability", "expectedValue", "variance", "quantiles", "0.05", "interval",
                                "name", "low", "high"},
                               "\"result\""));
        const QJsonObject mails = result(text);
        // 24 of 60 answered: scipy 1.10.1, binom(100, 0.4).sf(19), binomtest(24, 60).proportion_ci(method="wilson")
        QVERIFY(std::abs(mails.value("probability").toDouble() - 0.9999941186749602) < 1e-12);
        QCOMPARE(mails.value("expectedValue").toDouble(), 40.0);
        QCOMPARE(mails.value("variance").toDouble(), 24.0);
        QVERIFY(std::abs(mails.value("interval").toObject().value("low").toDouble() - 0.2856949053488255) < 1e-12);
        QVERIFY(std::abs(mails.value("interval").toObject().value("high").toDouble() - 0.5263394650795924) < 1e-12);
        QCOMPARE(mails.value("quantiles").toObject().value("0.5").toDouble(), 40.0);
        const QJsonObject data =
            result(run({"distributions", "--probability", "10<=visits<20", "--family", "data", "--format", "json"}));
        QCOMPARE(data.value("probability").toDouble(), 19.0 / 60);
        QCOMPARE(data.value("interval").toObject().value("of").toString(), QString("observedShare"));
        QCOMPARE(result(run({"distributions", "--probability", "visits=7", "--family", "data", "--format", "json"}))
                     .value("probability")
                     .toDouble(),
                 2.0 / 60);
        const double left = result(run({"distributions", "--probability", "visits<7", "--format", "json"}))
                                .value("probability")
                                .toDouble();
        const double right = result(run({"distributions", "--probability", "visits>=7", "--format", "json"}))
                                 .value("probability")
                                 .toDouble();
        QVERIFY(left > 0 && right > 0 && std::abs(left + right - 1) < 1e-12);
        const QString words =
            QString::fromUtf8(run({"distributions", "--probability", "visits=7", "--family", "normal"}));
        QVERIFY(words.contains("A single value of a continuous distribution"));
    }

    void comparisonsHaveTheContractsKeysInOrder()
    {
        const QByteArray text = run({"compare", "--value", "spend", "--by", "group", "--format", "json"});
        QVERIFY(hasKeysInOrder(text, {"groups",    "group",
                                      "n",         "mean",
                                      "median",    "standardDeviation",
                                      "tests",     "name",
                                      "statistic", "degreesOfFreedom",
                                      "pValue",    "effectSize",
                                      "name",      "value",
                                      "low",       "high",
                                      "pairs",     "a",
                                      "b",         "difference",
                                      "pValue",    "adjustedPValue",
                                      "adjustment"},
                               "\"result\""));
        const QJsonObject numbers = result(text);
        QCOMPARE(numbers.value("groups").toArray().size(), 3);
        QCOMPARE(numbers.value("pairs").toArray().size(), 3);
        QStringList names;
        for (const QJsonValue &test : numbers.value("tests").toArray())
            names << test.toObject().value("name").toString();
        QCOMPARE(names, (QStringList{"anova", "welch-anova", "kruskal-wallis"}));
        // Shares: counts first.
        const QJsonObject shares = result(run({"compare", "--value", "answered", "--by", "group", "--adjustment",
                                               "benjamini-hochberg", "--format", "json"}));
        QCOMPARE(shares.value("tests").toArray()[0].toObject().value("name").toString(), QString("chi-square"));
        QCOMPARE(shares.value("pairs").toArray()[0].toObject().value("adjustment").toString(),
                 QString("benjamini-hochberg"));
        const QJsonObject categories =
            result(run({"compare", "--value", "group", "--by", "answered", "--format", "json"}));
        QCOMPARE(categories.value("groups").toArray()[1].toObject().value("group").toInt(), 1);
        QVERIFY(categories.value("groups").toArray()[0].toObject().value("mean").isNull());
        QCOMPARE(categories.value("tests").toArray()[1].toObject().value("name").toString(), QString("fisher"));
        // One group alone, by a filter: told, not tested.
        const QJsonObject alone =
            result(run({"compare", "--value", "spend", "--by", "group", "--filter", "group=A", "--format", "json"}));
        QVERIFY(alone.value("tests").toArray().isEmpty() && alone.value("pairs").toArray().isEmpty());
        QVERIFY(alone.value("proposed").toObject().value("test").isNull());
        QVERIFY(run({"compare", "--value", "spend", "--by", "group", "--format", "csv"}).startsWith("kind,name,a,b,"));
        QVERIFY(run({"compare", "--value", "spend", "--by", "group"}).contains("This test is proposed because"));
    }

    void correlationsHaveTheContractsKeysInOrder()
    {
        const QByteArray text = run({"correlation", "--format", "json"});
        QVERIFY(hasKeysInOrder(text, {"columns", "matrix", "pValues", "adjustedPValues", "adjustment", "pairs"},
                               "\"result\""));
        const QJsonObject all = result(text);
        QCOMPARE(all.value("columns").toArray().size(), 5);
        const qsizetype same = all.value("columns").toArray().toVariantList().indexOf("same");
        QVERIFY(all.value("matrix").toArray()[same].toArray()[0].isNull());
        QVERIFY(QString::fromUtf8(text).contains("“same” has the same value in every row"));
        QCOMPARE(all.value("matrix").toArray()[0].toArray()[0].toDouble(), 1.0);
        QCOMPARE(all.value("pairs").toArray()[0].toArray()[1].toInt(), 59); // spend is missing once
        for (const QString method : {"pearson", "spearman", "kendall"}) {
            const QJsonObject two =
                result(run({"correlation", "--method", method, "--columns", "visits,spend", "--format", "json"}));
            QVERIFY(two.value("matrix").toArray()[0].toArray()[1].toDouble() > 0.5);
            QCOMPARE(two.value("matrix").toArray()[0], two.value("matrix").toArray()[0]);
        }
        QVERIFY(run({"correlation", "--format", "csv"}).startsWith("a,b,coefficient,"));
        QVERIFY(run({"correlation"}).contains("Correlation (pearson)"));
    }

    void responsesHaveTheContractsKeysInOrder()
    {
        const QStringList command{"response", "--response", "answered", "--columns", "spend,group,same,double"};
        const QByteArray text = run(command + QStringList{"--format", "json"});
        QVERIFY(hasKeysInOrder(text,
                               {"coefficients", "term", "estimate", "standardError", "oddsRatio", "low", "high",
                                "pValue", "logLikelihood", "nullLogLikelihood", "auc", "lift", "decile", "customers",
                                "responses", "rate"},
                               "\"result\""));
        const QJsonObject all = result(text);
        QStringList terms;
        for (const QJsonValue &term : all.value("coefficients").toArray())
            terms << term.toObject().value("term").toString();
        QCOMPARE(terms, (QStringList{"(intercept)", "spend", "group: B", "group: C", "same", "double"}));
        QCOMPARE(all.value("coefficients").toArray()[4].toObject().value("problem").toString(), QString("constant"));
        QCOMPARE(all.value("coefficients").toArray()[5].toObject().value("problem").toString(), QString("collinear"));
        QVERIFY(all.value("coefficients").toArray()[5].toObject().value("estimate").isNull());
        QCOMPARE(all.value("lift").toArray().size(), 10);
        QVERIFY(all.value("auc").toDouble() > 0.5);
        const QString words = QString::fromUtf8(run(command));
        QVERIFY(words.contains("“double” follows from the columns before it") && words.contains("Odds ratio"));
        QVERIFY(run(command + QStringList{"--format", "csv"}).startsWith("term,estimate,standardError,"));
    }

    void filesWithoutUsableValuesAreToldApart()
    {
        const auto answer = [this](const QByteArray &content, QStringList command) {
            QFile file(m_folder.filePath("odd.csv"));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write a test file");
            file.close();
            const QString output = m_folder.filePath("odd.json");
            QFile::remove(output);
            command.insert(1, file.fileName());
            const int status = runAnalyze(command + QStringList{"--format", "json", "--output", output});
            QFile written(output);
            return std::pair(status, written.open(QIODevice::ReadOnly) ? result(written.readAll()) : QJsonObject());
        };
        const QByteArray head("x,y,g,r\n");
        for (const QByteArray &rows :
             {QByteArray("1,2,a,1\n"), QByteArray("1,,a,1\n2,,a,1\n"), QByteArray("5,5,a,0\n5,5,b,0\n")}) {
            QCOMPARE(answer(head + rows, {"distributions"}).first, 0);
            QCOMPARE(answer(head + rows, {"correlation"}).first, 0);
            QCOMPARE(answer(head + rows, {"compare", "--value", "x", "--by", "g"}).first, 0);
            QCOMPARE(answer(head + rows, {"response", "--response", "r", "--columns", "x"}).first,
                     1); // one answer only
        }
        // Every row is filtered away.
        const QByteArray two = head + "1,2,a,1\n2,3,b,0\n";
        QCOMPARE(answer(two, {"correlation", "--filter", "g=z"}).first, 0);
        QCOMPARE(answer(two, {"distributions", "--filter", "g=z"}).first, 0);
        QCOMPARE(answer(two, {"compare", "--value", "x", "--by", "g", "--filter", "g=z"}).first, 0);
        QCOMPARE(answer(two, {"response", "--response", "r", "--columns", "x", "--filter", "g=z"}).first, 1);
        QCOMPARE(answer(two, {"distributions", "--probability", "x<2", "--filter", "g=z"}).first, 1);
        // A group whose values are all missing is there, and is not tested.
        const auto hole = answer(head + "1,2,a,1\n2,3,a,0\n,4,b,1\n,5,b,1\n", {"compare", "--value", "x", "--by", "g"});
        QCOMPARE(hole.second.value("groups").toArray()[1].toObject().value("n").toInt(), 0);
        QVERIFY(hole.second.value("groups").toArray()[1].toObject().value("mean").isNull());
        QVERIFY(hole.second.value("tests").toArray().isEmpty());
        // Infinite values are left out.
        const auto infinite =
            answer(head + "1.5,2,a,1\n2.5,3,a,0\n1e999,4,b,1\n-1e999,5,b,1\n4,9,b,0\n", {"correlation"});
        QCOMPARE(infinite.first, 0);
        for (const QJsonValue &row : infinite.second.value("matrix").toArray()) {
            for (const QJsonValue &cell : row.toArray())
                QVERIFY(cell.isNull() || std::abs(cell.toDouble()) <= 1);
        }
    }

    // pandas 1.5.3, scipy 1.10.1, numpy 1.24.2 (Newton's iterations for the regression)
    void aCampaignIsAnsweredAsPandasAndScipyDo()
    {
        const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA", CLIENTELE_SOURCE_DIR "/../shared/data");
        m_file = named + "/marketing-campaign/marketing_campaign.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(m_file));
        const std::pair<const char *, double> methods[] = {
            {"pearson", 0.5891624419343275}, {"spearman", 0.7918406763718138}, {"kendall", 0.618513147673668}};
        for (const auto &[method, expected] : methods) {
            const QJsonObject two = result(run(
                {"correlation", "--method", method, "--columns", "Income,NumCatalogPurchases", "--format", "json"}));
            QVERIFY_NEAR(two.value("matrix").toArray()[0].toArray()[1].toDouble(), expected, 1e-11);
            QCOMPARE(two.value("pairs").toArray()[0].toArray()[1].toInt(), 2216);
        }
        const QJsonArray tests =
            result(run({"compare", "--value", "MntWines", "--by", "Education", "--format", "json"}))
                .value("tests")
                .toArray();
        QVERIFY_NEAR(tests[0].toObject().value("statistic").toDouble(), 29.419649996664226, 1e-11);
        QVERIFY_NEAR(tests[0].toObject().value("pValue").toDouble(), 7.104155194866556e-24, 1e-9);
        QVERIFY_NEAR(tests[2].toObject().value("statistic").toDouble(), 207.17984412923153, 1e-11);
        const QJsonObject chi = result(run({"compare", "--value", "Response", "--by", "Education", "--format", "json"}))
                                    .value("tests")
                                    .toArray()[0]
                                    .toObject();
        QVERIFY_NEAR(chi.value("statistic").toDouble(), 23.0760975769431, 1e-12);
        QVERIFY_NEAR(chi.value("pValue").toDouble(), 0.00012226975294505314, 1e-11);
        const QJsonArray fits = result(run({"distributions", "--columns", "Income", "--format", "json"}))
                                    .value("columns")
                                    .toArray()[0]
                                    .toObject()
                                    .value("fits")
                                    .toArray();
        const QJsonObject normal = fits[0].toObject();
        QVERIFY_NEAR(normal.value("parameters").toObject().value("sd").toDouble(), 25167.396174162965, 1e-12);
        QVERIFY_NEAR(normal.value("logLikelihood").toDouble(), -25599.77085675657, 1e-12);
        QVERIFY_NEAR(normal.value("test").toObject().value("statistic").toDouble(), 0.05414360363241211, 1e-11);
        const QJsonObject gamma = fits[3].toObject();
        QVERIFY_NEAR(gamma.value("parameters").toObject().value("shape").toDouble(), 4.708082448068913, 1e-10);
        QVERIFY_NEAR(gamma.value("logLikelihood").toDouble(), -25336.399159975757, 1e-11);
        const QJsonObject fit = result(run({"response", "--response", "Response", "--columns",
                                            "Income,Recency,NumWebVisitsMonth", "--format", "json"}));
        const double estimates[] = {0, 2.9244150375778385e-05, -0.02088481953258388, 0.1632788800205132};
        const double errors[] = {0, 3.886826715238484e-06, 0.0022782016434113456, 0.03316316743355048};
        // The intercept there is that of centred incomes.
        for (qsizetype i = 1; i < 4; ++i) {
            const QJsonObject term = fit.value("coefficients").toArray()[i].toObject();
            QVERIFY_NEAR(term.value("estimate").toDouble(), estimates[i], 1e-9);
            QVERIFY_NEAR(term.value("standardError").toDouble(), errors[i], 1e-9);
        }
        QVERIFY_NEAR(fit.value("logLikelihood").toDouble(), -860.6831635596473, 1e-12);
        QVERIFY_NEAR(fit.value("auc").toDouble(), 0.7311730211358464, 1e-12);
        QCOMPARE(fit.value("rows").toInt(), 2216);
    }

private:
    // Sixty customers: spend (once missing) and twice of it, visits, a group, an answer, a column of one value.
    void writeOffers()
    {
        m_file = m_folder.filePath("offers.csv");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("spend,visits,group,answered,same,double\n");
        for (int i = 0; i < 60; ++i) {
            const double spend = 20 + (i * 37 % 61) + i % 3 * 8;
            const QByteArray text = i == 4 ? QByteArray() : QByteArray::number(spend);
            file.write(text + "," + QByteArray::number(i * 37 % 61 / 2) + "," + "ABC"[i % 3] + "," +
                       (i * 7 % 5 < 2 ? "1" : "0") + ",7," + QByteArray::number(2 * spend) + "\n");
        }
    }

    // Each key behind the one before it, from a first one on.
    static bool hasKeysInOrder(const QByteArray &text, const std::vector<const char *> &keys, const char *from)
    {
        qsizetype place = text.indexOf(from);
        for (const char *key : keys) {
            place = text.indexOf(QByteArray("\"") + key + "\"", place + 1);
            if (place < 0) {
                qWarning("no \"%s\"", key);
                return false;
            }
        }
        return true;
    }

    QByteArray run(const QStringList &arguments) const
    {
        return tests::analyzed(arguments, m_file, m_folder.filePath("out"));
    }

    static QJsonObject result(const QByteArray &text) { return tests::resultOf(text); }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestStatisticsCommands)
#include "tst_statisticscommands.moc"
