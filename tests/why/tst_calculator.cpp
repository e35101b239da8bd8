// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures made again from their rows: by hand, and where there are no rows, one, or none with a value.

#include "models/why/documentfigures.h"
#include "models/why/explanation.h"

#include <QTest>

using namespace clientele;
using query::Calculation;
using query::Filter;
using query::RowChoice;
using query::Statistic;
using table::Column;

namespace {

// Eight customers: one without an amount, one without a region, one far from the others.
table::TablePtr customers()
{
    return *table::Table::make(
        {Column::integers("id", {1, 2, 3, 4, 5, 6, 7, 8}), Column::integers("age", {21, 24, 31, 33, 38, 42, 44, 47}),
         Column::reals("amount", {10, 20, 30, 40, 50, 60, 0, 1000}, table::Validity({0b10111111}, 8)),
         Column::text("region", {"N", "N", "S", "S", "N", "S", std::nullopt, "S"}),
         Column::text("empty", {{}, {}, {}, {}, {}, {}, {}, {}})},
        {table::Role::Customer, table::Role::Age, table::Role::Amount, table::Role::Region, table::Role::None});
}

why::Setting setting(const table::TablePtr &table)
{
    why::Setting setting;
    setting.state.raw = setting.state.table = table;
    setting.source = "customers.csv";
    return setting;
}

RowChoice some(std::vector<Filter> own, const QString &name = "some")
{
    RowChoice rows;
    rows.own = std::move(own);
    rows.name = name;
    return rows;
}

why::Explanation explained(const Calculation &calculation, const why::Setting &setting)
{
    const auto explanation = why::explain({"Figure", "shown", {}, calculation}, setting, Format(QLocale::c()));
    if (!explanation) {
        qWarning("%s", qPrintable(explanation.error().sentence()));
        return {};
    }
    return *explanation;
}

const Filter north{"region", {"N"}, {}, false, "Region: N"};

} // namespace

class TestCalculator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatisticIsMadeAgain_data()
    {
        QTest::addColumn<int>("statistic");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("lastLine");
        const auto row = [](const char *name, Statistic statistic, double expected, int rows, const char *line,
                            double p = 0.5) {
            QTest::newRow(name) << int(statistic) << p << expected << rows << QString::fromUtf8(line);
        };
        // NumPy 1.24: np.mean, np.quantile (linear), np.std(ddof=1) of 10 20 30 40 50 60 1000
        row("rows", Statistic::Rows, 8, 8, "8 row(s)");
        row("values", Statistic::Values, 7, 7, "7 of 8 row(s) have a value");
        row("missing", Statistic::Missing, 1, 1, "1 of 8 row(s) have no value");
        row("distinct", Statistic::Distinct, 7, 7, "7 different value(s) in 7 row(s) that have one");
        row("sum", Statistic::Sum, 1210, 7, "sum of 7 value(s) = 1210");
        row("mean", Statistic::Mean, 172.85714285714286, 7, "1210 ÷ 7 = 172.8571");
        row("minimum", Statistic::Minimum, 10, 7, "the smallest of 7 value(s) is 10");
        row("maximum", Statistic::Maximum, 1000, 7, "the largest of 7 value(s) is 1000");
        row("median", Statistic::Quantile, 40, 7, "median: value 4 of 7 in order is 40");
        row("lower quartile", Statistic::Quantile, 25, 7, "20 + 0.5 × (30 − 20) = 25", 0.25);
        row("upper quartile", Statistic::Quantile, 55, 7, "50 + 0.5 × (60 − 50) = 55", 0.75);
        row("deviation", Statistic::StandardDeviation, 365.13533042395323, 7, "√(799942.857 ÷ (7 − 1)) = 365.1353");
        row("lower whisker", Statistic::LowerWhisker, 10, 7, "the smallest value not below it is 10");
        row("upper whisker", Statistic::UpperWhisker, 60, 7, "the largest value not above it is 60");
        row("outliers", Statistic::Outliers, 1, 1, "0 below + 1 above = 1");
    }
    void aStatisticIsMadeAgain()
    {
        QFETCH(int, statistic);
        QFETCH(double, p);
        QFETCH(double, expected);
        QFETCH(int, rows);
        QFETCH(QString, lastLine);
        const auto explanation =
            explained(query::calculation(Statistic(statistic), {}, "amount", p), setting(customers()));
        QVERIFY(explanation.number.has_value());
        QVERIFY2(std::abs(*explanation.number - expected) < 1e-9,
                 qPrintable(QString::number(*explanation.number, 'g', 17)));
        QCOMPARE(explanation.rowSets.front().count(), std::size_t(rows));
        QString line = explanation.lines.last();
        QCOMPARE(line.remove(','), lastLine);
        QVERIFY(!explanation.formula.isEmpty());
    }

    void whatHasNobodySaysSo()
    {
        const auto none = some({{"region", {"West"}, {}, false, {}}});
        const why::Setting here = setting(customers());
        QCOMPARE(explained(query::calculation(Statistic::Rows, none), here).number, 0.0);
        QCOMPARE(explained(query::calculation(Statistic::Sum, none, "amount"), here).number, 0.0);
        QCOMPARE(explained(query::calculation(Statistic::Outliers, none, "amount"), here).number, 0.0);
        for (const Statistic statistic : {Statistic::Mean, Statistic::Quantile, Statistic::StandardDeviation,
                                          Statistic::Minimum, Statistic::UpperWhisker}) {
            const auto explanation = explained(query::calculation(statistic, none, "amount"), here);
            QVERIFY(!explanation.number);
            QVERIFY2(explanation.lines.last().contains("no row has a value"), qPrintable(explanation.lines.last()));
        }
        QVERIFY(!explained(query::calculation(Statistic::Mean, {}, "id"),
                           setting(*table::Table::make({Column::integers("id", {})})))
                     .number);
    }

    void oneRowHasNoDeviation()
    {
        const auto one = some({{"id", {"3"}, {}, false, {}}});
        const why::Setting here = setting(customers());
        QCOMPARE(explained(query::calculation(Statistic::Mean, one, "amount"), here).number, 30.0);
        QCOMPARE(explained(query::calculation(Statistic::Quantile, one, "amount", 0.25), here).number, 30.0);
        QVERIFY(!explained(query::calculation(Statistic::StandardDeviation, one, "amount"), here).number);
    }

    void rowsWithoutAValueAreToldAndLeftOut()
    {
        const auto mean = explained(query::calculation(Statistic::Mean, {}, "amount"), setting(customers()));
        QVERIFY2(mean.notes.join('|').contains("1 row(s) without a value in “amount” are left out"),
                 qPrintable(mean.notes.join('|')));
        QCOMPARE(*mean.rowSets.front().rows, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 7}));
        const auto missing = explained(query::calculation(Statistic::Missing, {}, "empty"), setting(customers()));
        QCOMPARE(missing.number, 8.0);
    }

    void twoFiguresAreDividedSubtractedAndCompared()
    {
        const why::Setting here = setting(customers());
        const auto own = query::calculation(Statistic::Mean, some({north}, "N"), "amount");
        const auto all = query::calculation(Statistic::Mean, {}, "amount");
        using Operation = Calculation::Operation;
        // N: 10, 20, 50
        const auto difference = explained(query::calculation(Operation::Difference, own, all), here);
        QVERIFY(std::abs(*difference.number - (80.0 / 3 - 1210.0 / 7)) < 1e-9);
        QCOMPARE(difference.lines.first(), "N: 80 ÷ 3 = 26.6667");
        const auto change = explained(query::calculation(Operation::Change, own, all), here);
        QVERIFY(std::abs(*change.number - (80.0 / 3 / (1210.0 / 7) - 1)) < 1e-9);
        QCOMPARE(change.rowSets.size(), std::size_t(2)); // those of N, and all
        const auto share =
            explained(query::calculation(Operation::Ratio, query::calculation(Statistic::Rows, some({north}, "N")),
                                         query::calculation(Statistic::Rows, {})),
                      here);
        QCOMPARE(share.number, 0.375);
        const auto nothing = explained(query::calculation(Operation::Ratio, query::calculation(Statistic::Rows, {}),
                                                          query::calculation(Statistic::Missing, {}, "age")),
                                       here);
        QVERIFY(!nothing.number);
    }

    void theOthersAreThoseOfTheFrame()
    {
        RowChoice rows = some({north}, "N");
        rows.frame = {{"age", {}, {{20, 40, true, false}}, false, "With an age: 20–40"}};
        const auto others =
            explained(query::calculation(Statistic::Rows, query::othersOf(rows, "all others")), setting(customers()));
        QCOMPARE(others.number, 2.0);             // 31 and 33 of the south
        QVERIFY(!others.rowSets.front().filters); // no filter says "not"
        QCOMPARE(others.conditions.front().words, "not Region: N");
    }

    void filtersThatSayTheRowsAreOffered()
    {
        why::Setting here = setting(customers());
        here.state.filters.set({"age", {}, {{20, 40, true, false}}, false, "Age group: 20–40"});
        RowChoice rows = some({north}, "N");
        rows.filters = here.state.filters;
        const auto explanation = explained(query::calculation(Statistic::Rows, rows), here);
        QCOMPARE(explanation.number, 3.0);
        QVERIFY(explanation.rowSets.front().filters.has_value());
        QCOMPARE(explanation.rowSets.front().filters->filters().size(), std::size_t(2));
        QVERIFY(explanation.notes.isEmpty());
        // Where the figure does not obey a filter of the document, it says so.
        const auto own =
            explained(query::calculation(Statistic::Rows,
                                         some({{"age", {}, {{40, 50, true, false}}, false, "Age group: 40–50"}})),
                      here);
        QVERIFY2(own.notes.join('|').contains("its own dimension"), qPrintable(own.notes.join('|')));
        const auto whole = explained(query::calculation(Statistic::Missing, {}, "amount"), here);
        QVERIFY2(whole.notes.join('|').contains("of all rows"), qPrintable(whole.notes.join('|')));
    }

    void aColumnThatIsGoneIsAnError()
    {
        const auto gone = why::explain({"Figure", "1", 1.0, query::calculation(Statistic::Mean, {}, "income")},
                                       setting(customers()), Format());
        QVERIFY(!gone);
        const auto text = why::explain({"Figure", "1", 1.0, query::calculation(Statistic::Mean, {}, "region")},
                                       setting(customers()), Format());
        QVERIFY(!text);
        QVERIFY(!text.error().remedy.isEmpty());
    }

    void theStatusBarCountsWhatItShows()
    {
        why::Setting here = setting(customers());
        here.state.filters.set(north);
        const auto figures = why::statusFigures(here.state, 2, nullptr, Format(QLocale::c()));
        QStringList names;
        for (const query::Figure &figure : figures) {
            const auto explanation = why::explain(figure, here, Format(QLocale::c()));
            QVERIFY2(explanation, qPrintable(figure.name));
            if (figure.value && figure.name != "Rows rejected")
                QCOMPARE(explanation->number, figure.value);
            names << figure.name;
        }
        QCOMPARE(names, QStringList({"All rows after the steps", "Filters", "Rows read", "Rows rejected"}));
        const auto shown = why::rowFigures(*here.state.table, here.state.filters, 3, Format(QLocale::c()));
        QCOMPARE(why::explain(shown.front(), here, Format())->number, 3.0);
    }

    void personalColumnsAreNamed()
    {
        QCOMPARE(why::personalColumns(*customers()), "Personal columns are in it: id");
        QCOMPARE(why::personalColumns(**table::Table::make({Column::integers("n", {1})})), QString());
    }

    void theWholeCanBeCopied()
    {
        const QString text = why::asText(
            explained(query::calculation(Statistic::Mean, some({north}, "N"), "amount"), setting(customers())),
            Format(QLocale::c()));
        for (const char *part : {"Figure: shown", "N: 80 ÷ 3", "Rows: 3 of 8", "Filters: Region: N",
                                 "Import customers.csv: 8 row(s)", "Source: customers.csv"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestCalculator)
#include "tst_calculator.moc"
