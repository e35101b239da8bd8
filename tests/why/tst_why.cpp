// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every number of charts, findings, profiles, problems, proposals and steps, made again from its rows: it must be the
// one that is shown.

#include "models/items/findingfigures.h"
#include "models/items/proposalfigures.h"
#include "models/items/stepitems.h"
#include "models/query/dataissues.h"
#include "models/query/profilefigures.h"
#include "models/query/standingfigures.h"
#include "models/report/chartfigures.h"
#include "models/why/explanation.h"
#include "models/workspace/exploration.h"

#include <QSet>
#include <QTest>

using namespace clientele;
using query::Figure;

namespace {

const QString samples = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/");

const Format format{QLocale::c()};

why::Setting opened(const QString &name)
{
    why::Setting setting;
    auto source = sources::open({samples + name});
    if (!source)
        return setting;
    setting.state.raw = setting.state.table = source->table;
    setting.import = std::make_shared<const sources::ImportAccount>(source->account);
    setting.source = name;
    setting.engine = std::make_shared<const query::MemoryEngine>(*source->table);
    return setting;
}

const why::Setting &ages()
{
    static const why::Setting setting = opened("age-groups-and-regions.csv");
    return setting;
}

// What is wrong with a figure; empty: made again, it is what is shown.
QString wrong(const Figure &figure, const why::Setting &setting)
{
    const auto explanation = why::explain(figure, setting, format);
    if (!explanation)
        return figure.name + ": " + explanation.error().sentence();
    if (explanation->title != figure.name || explanation->value != figure.shown || explanation->formula.isEmpty())
        return figure.name + ": incomplete";
    if (explanation->steps.empty() || explanation->source.isEmpty())
        return figure.name + ": no steps or no source";
    if (!figure.value)
        return {};
    const double expected = *figure.value;
    const double found = explanation->number.value_or(std::nan(""));
    if (!(std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected))))
        return QStringLiteral("%1: shown %2, made again %3")
            .arg(figure.name)
            .arg(expected, 0, 'g', 17)
            .arg(found, 0, 'g', 17);
    return {};
}

QStringList wrongOnes(const std::vector<Figure> &figures, const why::Setting &setting)
{
    QStringList all;
    for (const Figure &figure : figures)
        all << wrong(figure, setting);
    all.removeAll(QString());
    return all;
}

query::Filter region(const QString &name)
{
    return {"region", {name}, {}, false, "Region: " + name};
}

} // namespace

Q_DECLARE_METATYPE(clientele::query::FilterSet)

class TestWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfTheChartsIsMadeAgain_data()
    {
        QTest::addColumn<query::FilterSet>("filters");
        QTest::addColumn<double>("width");
        QTest::newRow("no filter") << query::FilterSet() << 5.0;
        query::FilterSet one;
        one.set(region("North"));
        QTest::newRow("a region") << one << 10.0;
        query::FilterSet age;
        age.set({"age", {}, {{30, 40, true, false}}, false, "Age group: 30–40"});
        QTest::newRow("an age group") << age << 5.0;
        age.set(region("South"));
        QTest::newRow("both") << age << 5.0;
        query::FilterSet nobody;
        nobody.set(region("Nowhere"));
        QTest::newRow("nobody") << nobody << 5.0;
    }
    void everyNumberOfTheChartsIsMadeAgain()
    {
        QFETCH(query::FilterSet, filters);
        QFETCH(double, width);
        why::Setting setting = ages();
        QVERIFY(setting.state.table);
        const QString ageColumn = setting.state.table->find(table::Role::Age)->name();
        query::FilterSet own;
        for (query::Filter filter : filters.filters()) {
            filter.column = filter.column == "age" ? ageColumn : setting.state.table->find(table::Role::Region)->name();
            own.set(filter);
        }
        setting.state.filters = own;
        setting.state.bands.width = width;
        const auto exploration = workspace::explore(*setting.engine, setting.state, {}, format);
        QVERIFY(exploration);
        QCOMPARE(exploration->charts.size(), std::size_t(6));
        std::size_t asked = 0;
        for (const report::Chart &chart : exploration->charts) {
            const report::ChartBase &base = report::base(chart);
            const std::vector<Figure> cells = report::tableFigures(chart, format);
            asked += cells.size();
            QCOMPARE(wrongOnes(cells, setting), QStringList());
            QCOMPARE(wrongOnes(report::headlineFigures(chart, format), setting), QStringList());
            std::size_t numbers = 0;
            for (const auto &row : base.table.rows) {
                for (std::size_t column = 1; column < row.size(); ++column)
                    numbers += row[column].isValid() ? 1 : 0;
            }
            QCOMPARE(cells.size(), numbers); // no number of the table is left out
            const int parts = chart.index() == 1   ? int(std::get<report::SplitBarChart>(chart).series.size())
                              : chart.index() == 3 ? int(std::get<report::HeatmapChart>(chart).rows.size())
                                                   : 0;
            for (int category = 0; category < int(base.categories.size()); ++category) {
                for (int series = -1; series < parts; ++series)
                    QCOMPARE(wrongOnes(report::markFigures(chart, category, series, format), setting), QStringList());
            }
        }
        QVERIFY(own.find(setting.state.table->find(table::Role::Region)->name()) || asked > 100);
    }

    void aMarkShowsItsOwnFigureFirst()
    {
        const auto exploration = workspace::explore(*ages().engine, ages().state, {}, format);
        QVERIFY(exploration);
        const auto first = [&](std::size_t chart, int series) {
            return report::markFigures(exploration->charts[chart], 2, series, format).front().name;
        };
        const QString band = exploration->studies.byAge.bands[2].band;
        QCOMPARE(first(0, -1), "Median, " + band);
        QCOMPARE(first(1, -1), "Total purchase, " + band);
        QCOMPARE(first(2, -1), "Order value, " + band);
        const auto box = report::markFigures(exploration->charts[0], 2, -1, format);
        QSet<QString> names;
        for (const Figure &figure : box)
            names << figure.name.section(',', 0, 0);
        for (const char *name : {"Median", "Q1", "Q3", "Minimum", "Maximum", "Outliers", "Lower whisker",
                                 "Upper whisker", "Mean", "Customers"})
            QVERIFY2(names.contains(name), name);
    }

    void aChartSaysThatItDoesNotFilterItself()
    {
        why::Setting setting = ages();
        const QString ageColumn = setting.state.table->find(table::Role::Age)->name();
        setting.state.filters.set({ageColumn, {}, {{30, 40, true, false}}, false, "Age group: 30–40"});
        const auto exploration = workspace::explore(*setting.engine, setting.state, {}, format);
        QVERIFY(exploration);
        const auto explanation =
            why::explain(report::markFigures(exploration->charts[2], 0, -1, format).front(), setting, format);
        QVERIFY(explanation);
        QVERIFY2(explanation->notes.join('|').contains("“Age group: 30–40” does not count here"),
                 qPrintable(explanation->notes.join('|')));
        QVERIFY(explanation->rowSets.front().filters.has_value());
        QCOMPARE(explanation->conditions.size(), std::size_t(1));
    }

    void everyNumberOfASelectionIsMadeAgain()
    {
        why::Setting setting = ages();
        const table::Table &table = *setting.state.table;
        setting.state.filters.set({table.find(table::Role::Age)->name(), {}, {{30, 50, true, false}}, false, {}});
        const auto exploration = workspace::explore(*setting.engine, setting.state, {}, format);
        QVERIFY(exploration);
        const query::AgeRegionStudy &all = exploration->studies.byAgeAndRegion;
        const query::StandingFigures of(exploration->selection, all, setting.state.filters);
        std::vector<Figure> figures = {
            of.customers("a", "1"),        of.allCustomers("b", "1"),  of.customerShare("c", "1"),
            of.purchase("d", "1"),         of.purchaseShare("e", "1"), of.orderValue("f", "1"),
            of.orderValueChange("g", "1"), of.frequency("h", "1"),     of.allFrequency("i", "1")};
        const query::Standing standing = query::standingOf(exploration->selection, all);
        for (const query::Standing::Place &place : standing.regions) {
            figures.push_back(of.placeCustomers(place, true, "1"));
            figures.push_back(of.placeShare(place, true, "1"));
        }
        for (const query::Standing::Place &place : standing.bands) {
            figures.push_back(of.placeCustomers(place, false, "1"));
            figures.push_back(of.placeShare(place, false, "1"));
        }
        QVERIFY(standing.regions.size() > 2 && standing.bands.size() > 2);
        QCOMPARE(wrongOnes(figures, setting), QStringList());
    }

    void everyNumberOfAFindingIsMadeAgain()
    {
        const why::Setting &setting = ages();
        const auto exploration = workspace::explore(*setting.engine, setting.state, {}, format);
        QVERIFY(exploration);
        const auto findings = workspace::findings(*setting.engine, setting.state, exploration->selection, format);
        QVERIFY(findings && findings->size() >= 3);
        bool tested = false;
        bool counted = false;
        for (const insights::Finding &finding : *findings) {
            tested = tested || finding.kind == insights::Kind::Tested;
            counted = counted || finding.evidence.measure.isEmpty();
            const auto rows = items::evidenceRows(finding, format);
            const auto rowFigures = items::evidenceRowFigures(finding, format);
            QCOMPARE(rowFigures.size(), rows.size());
            const auto details = items::evidenceDetails(finding, format);
            const auto detailFigures = items::evidenceDetailFigures(finding, format);
            QCOMPARE(detailFigures.size(), details.size());
            std::vector<Figure> all = items::statementFigures(finding, format);
            for (std::size_t i = 0; i < rows.size() + details.size(); ++i) {
                const bool isRow = i < rows.size();
                const QString text = isRow ? rows[i].second : details[i - rows.size()].second;
                for (const Figure &figure : isRow ? rowFigures[i] : detailFigures[i - rows.size()]) {
                    if (figure.name != "Tests of the run") // stands in the row's name
                        QVERIFY2(text.contains(figure.shown), qPrintable(text + " | " + figure.shown));
                    all.push_back(figure);
                }
            }
            for (const insights::Reason &reason : finding.reasons) {
                for (const Figure &figure : items::reasonFigures(finding, reason, format))
                    all.push_back(figure);
            }
            const auto picture = items::findingPicture(finding, exploration->studies.byAgeAndRegion);
            for (const Figure &figure : items::pictureFigures(picture, finding, format))
                all.push_back(figure);
            all.push_back(items::strengthFigure(finding, format));
            const auto table = items::distributionTable(finding, format);
            for (int row = 0; row < int(table.rows.size()); ++row) {
                for (const int column : {1, 2}) {
                    const auto figure = items::distributionFigure(finding, row, column, format);
                    QVERIFY(figure);
                    all.push_back(*figure);
                }
            }
            QCOMPARE(wrongOnes(all, setting), QStringList());
        }
        QVERIFY(tested && counted);
    }

    void everyNumberOfAProfileIsMadeAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("filtered");
        for (const char *name : {"age-groups-and-regions.csv", "online-orders.csv"}) {
            QTest::addRow("%s", name) << QString(name) << false;
            QTest::addRow("%s, filtered", name) << QString(name) << true;
        }
    }
    void everyNumberOfAProfileIsMadeAgain()
    {
        QFETCH(QString, name);
        QFETCH(bool, filtered);
        why::Setting setting = opened(name);
        QVERIFY(setting.state.table);
        if (filtered) {
            const table::Column &first = setting.state.table->column(setting.state.table->columnCount() - 1);
            setting.state.filters.set({first.name(), {QString::fromStdString(first.plainText(0))}, {}, false, {}});
        }
        const auto profiles = query::profile(*setting.state.table, setting.state.filters);
        QVERIFY(profiles);
        for (std::size_t c = 0; c < profiles->size(); ++c) {
            const query::ColumnProfile &profile = (*profiles)[c];
            using query::Statistic;
            const query::ProfileFigures of(profile, setting.state.filters);
            std::vector<Figure> figures = of.head(setting.state.table->column(c), format);
            figures.push_back(of.of(Statistic::Rows, "Rows", "1", double(profile.count + profile.missing)));
            figures.push_back(of.of(Statistic::Missing, "Missing", "1", double(profile.missing)));
            figures.push_back(of.of(Statistic::Distinct, "Distinct", "1", double(profile.distinct)));
            for (const query::ValueCount &value : profile.top)
                figures.push_back(of.topShare(value, "1"));
            if (const auto &n = profile.numbers) {
                figures.push_back(of.of(Statistic::Mean, "Mean", "1", n->mean));
                figures.push_back(of.of(Statistic::StandardDeviation, "SD", "1", n->standardDeviation));
                figures.push_back(of.of(Statistic::Minimum, "Min", "1", n->min));
                figures.push_back(of.of(Statistic::Quantile, "Q1", "1", n->q1, 0.25));
                figures.push_back(of.of(Statistic::Quantile, "Median", "1", n->median, 0.5));
                figures.push_back(of.of(Statistic::Quantile, "Q3", "1", n->q3, 0.75));
                figures.push_back(of.of(Statistic::Maximum, "Max", "1", n->max));
                figures.push_back(of.of(Statistic::Outliers, "Outliers", "1", double(n->outliers)));
                figures.push_back(of.outlierShare("Share", "1"));
            }
            if (profile.earliest) {
                figures.push_back(of.of(Statistic::Minimum, "Earliest", "1", double(*profile.earliest)));
                figures.push_back(of.of(Statistic::Maximum, "Latest", "1", double(*profile.latest)));
            }
            QCOMPARE(wrongOnes(figures, setting), QStringList());
        }
    }

    void everyNumberOfAProblemAndOfAProposalIsMadeAgain()
    {
        using table::Column;
        const auto table = *table::Table::make(
            {Column::text("Invoice", {"489434", "489434", "489435", "489436", "C489438", "489439", "489440"}),
             Column::text("StockCode", {"85048", "85048", "22350", "POST", "21329", "21335", "84879"}),
             Column::integers("Quantity", {12, 12, -3, 1, -14, 28, 6}),
             Column::reals("Price", {6.95, 6.95, 0, 18, 0.98, -2, 1.69}),
             Column::integers("Customer ID", {13085, 13085, 0, 13078, 18102, 12682, 13085},
                              table::Validity({0b1111011}, 7)),
             Column::text("Country", {"France", "France", "france ", "Spain", "Spain", "France", "Spain"}),
             Column::text("Shop", {"A", "A", "A", "A", "A", "A", "A"}),
             Column::text("Nothing", {{}, {}, {}, {}, {}, {}, {}})},
            {table::Role::Order, table::Role::Product, table::Role::Quantity, table::Role::UnitPrice,
             table::Role::Customer, table::Role::Country, table::Role::None, table::Role::None});
        why::Setting setting;
        setting.state.raw = setting.state.table = table;
        setting.source = "orders";
        const auto issues = query::dataIssues(*table, 0, {"Days come first"}, format);
        QVERIFY(issues);
        QVERIFY(issues->size() >= 6);
        for (const query::DataIssue &issue : *issues) {
            QVERIFY2(!issue.figures.empty(), qPrintable(issue.text));
            QVERIFY2(issue.text.contains(issue.figures.front().shown) || issue.text.contains("has no value") ||
                         issue.text.contains("the same value"),
                     qPrintable(issue.text + " | " + issue.figures.front().shown));
            QCOMPARE(wrongOnes(issue.figures, setting), QStringList());
        }
        const auto proposals = recipe::propose(table);
        QVERIFY(proposals);
        QVERIFY(proposals->size() >= 5);
        for (const recipe::Proposal &proposal : *proposals) {
            const auto figures = items::proposalFigures(proposal, table->rows(), format);
            QCOMPARE(figures.front().value, double(proposal.count));
            QCOMPARE(wrongOnes(figures, setting), QStringList());
        }
    }

    void everyNumberOfAStepIsMadeAgain()
    {
        why::Setting setting = opened("online-orders.csv");
        QVERIFY(setting.state.table);
        const auto recipe =
            recipe::readRecipe(QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/recipes/online-retail.json"));
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().sentence()));
        setting.state.recipe = *recipe;
        setting.state.recipe.entries.push_back({recipe::NewColumn{"Euros", {"Quantity * Price"}, {}}});
        setting.state.recipe.entries.push_back({recipe::RenameColumn{recipe::ColumnRef("Euros"), "Money"}});
        const auto done = recipe::replay(setting.state.recipe, setting.state.raw);
        QVERIFY2(done, done ? "" : qPrintable(done.error().error.sentence()));
        setting.state.table = done->table;
        setting.state.steps = std::make_shared<const std::vector<recipe::AppliedStep>>(done->steps);
        items::StepSources sources;
        sources.raw = setting.state.raw;
        sources.recipe = sources.doneOf = setting.state.recipe;
        sources.done = done->steps;
        std::size_t figures = 0;
        for (const items::StepItem &item : items::stepItems(sources, format)) {
            QVERIFY2(!item.figures.empty(), qPrintable(item.title));
            figures += item.figures.size();
            QCOMPARE(wrongOnes(item.figures, setting), QStringList());
        }
        QVERIFY(figures > 12);
        // Where a step takes rows away, those are there to be seen.
        const auto step =
            why::explain({"Rows", "1", {}, query::StepFigure{0, query::StepFigure::Part::RowsOut}}, setting, format);
        QVERIFY(step && step->rowSets.size() == 3);
        QCOMPARE(step->rowSets[1].name, "Rows that went");
        QCOMPARE(step->rowSets[1].count() + step->rowSets[0].count(), setting.state.raw->rows());
    }

    void aCellIsFollowedToTheRowThatWasRead()
    {
        using table::Column;
        why::Setting setting;
        setting.source = "sales.csv";
        setting.state.raw = *table::Table::make(
            {Column::text("country", {" france", "Spain", "Spain", " france"}), Column::integers("n", {1, 2, 2, 4})});
        setting.state.recipe.entries = {{recipe::TrimText{{recipe::ColumnRef("country")}}},
                                        {recipe::DropDuplicates{}},
                                        {recipe::RenameColumn{recipe::ColumnRef("country"), "land"}},
                                        {recipe::NewColumn{"double", {"n * 2"}, {}}},
                                        {recipe::DropRows{{"n == 1"}}}};
        const auto done = recipe::replay(setting.state.recipe, setting.state.raw);
        QVERIFY2(done, done ? "" : qPrintable(done.error().error.sentence()));
        setting.state.table = done->table;
        setting.state.steps = std::make_shared<const std::vector<recipe::AppliedStep>>(done->steps);
        QCOMPARE(done->table->rows(), std::size_t(2));
        // The second row of the table is the fourth of the file: one repeats, one went.
        const auto land = why::explain({"land", "france", {}, query::CellFigure{1, "land"}}, setting, format);
        QVERIFY(land);
        QCOMPARE(land->rowSets[1].rows->front(), 3U);
        QCOMPARE(land->lines.first(), "As it was read: “ france”");
        QVERIFY2(land->lines[1].contains("“ france” → “france”"), qPrintable(land->lines.join('|')));
        QVERIFY(land->formula.startsWith("Row 4 of sales.csv"));
        const auto made = why::explain({"double", "8", 8.0, query::CellFigure{1, "double"}}, setting, format);
        QVERIFY(made);
        QCOMPARE(made->number, 8.0);
        QVERIFY2(made->formula.contains("Made by step 4") && made->formula.contains("n * 2"),
                 qPrintable(made->formula));
        const auto first = why::explain({"n", "2", 2.0, query::CellFigure{0, "n"}}, setting, format);
        QCOMPARE(first->rowSets[1].rows->front(), 1U);
        QVERIFY(first->formula.contains("as it was read"));
        QVERIFY(!why::explain({"n", "2", 2.0, query::CellFigure{9, "n"}}, setting, format));
    }

    void rejectedRowsAreShownWithTheirReasons()
    {
        why::Setting setting = ages();
        sources::ImportAccount account = *setting.import;
        account.rejected = 1;
        account.rejectedRows = {{12, "x;y", "Too few fields", {}, {}, {}}};
        setting.import = std::make_shared<const sources::ImportAccount>(account);
        const auto rejected = why::explain(
            {"Rejected", "1", 1.0, query::ImportFigure{query::ImportFigure::Part::Rejected}}, setting, format);
        QVERIFY(rejected);
        QCOMPARE(rejected->number, 1.0);
        QCOMPARE(rejected->rowSets.front().table->column(0).integers()[0], 12);
        QVERIFY(rejected->source.contains("1 rejected"));
    }
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
