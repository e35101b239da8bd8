// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/random.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/chancecard.h"
#include "widgets/pages/describeview.h"
#include "widgets/pages/figuretableview.h"
#include "widgets/pages/fitview.h"
#include "widgets/pages/outlierscard.h"
#include "widgets/pages/statisticspage.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using namespace clientele::pages;
using table::Column;
using table::Role;

Q_DECLARE_METATYPE(clientele::recipe::Step)
Q_DECLARE_METATYPE(clientele::query::StudyRequest)

namespace {

const Format english(QLocale(QStringLiteral("en_US")));
const Format german(QLocale(QStringLiteral("de_DE")));

table::TablePtr customers()
{
    stats::Random random(1);
    std::vector<double> income;
    std::vector<double> odd;
    std::vector<std::uint8_t> answered;
    std::vector<std::optional<std::string>> education;
    const char *const names[] = {"Basic", "Graduation", "Graduation", "Master"};
    for (int i = 0; i < 400; ++i) {
        income.push_back(50'000 + 15'000 * random.normal());
        odd.push_back(i % 2 ? random.uniform() : 100 + random.uniform());
        answered.push_back(i % 5 == 0);
        education.emplace_back(names[i % 4]);
    }
    income[7] = 666'666;
    return *table::Table::make({Column::text("Education", education), Column::reals("Income", income),
                                Column::reals("Odd", odd), Column::booleans("Response", answered)},
                               {Role::Education, Role::Income, Role::None, Role::Response});
}

void fill(DescribeView &view, const table::TablePtr &table, const QString &column, const QString &by = {},
          const Format &format = english)
{
    view.setColumns(query::groupColumns(*table), query::numberColumns(*table));
    view.setStudy(std::make_shared<query::DescribeStudy>(*query::describeTable(*table, {}, by)), format);
    view.setColumn(std::make_shared<query::ColumnStudy>(*query::describeColumn(*table, {}, column, by)), format);
    const auto outliers = query::studyOutliers(*table, column, QStringLiteral("Odd"));
    view.setOutliers(outliers ? std::make_shared<query::OutlierStudy>(*outliers) : nullptr, format);
}

report::FitsPtr fits(const table::TablePtr &table, const QString &column)
{
    auto result = *query::columnForFits(*table, column, nullptr);
    [[maybe_unused]] const auto done = query::fitFamilies(result);
    return std::make_shared<query::ColumnFits>(std::move(result));
}

/// Every number of the table answers.
bool allCellsAnswer(const report::FigureTable &table)
{
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.table.rows[row].size(); ++column) {
            const int type = table.table.rows[row][column].typeId();
            if ((type == QMetaType::Double || type == QMetaType::LongLong) && !table.figure(row, column)) {
                qWarning("no figure at %d, %d", int(row), int(column));
                return false;
            }
        }
    }
    return !table.table.rows.empty();
}

} // namespace

class TestStatisticsViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_table = customers(); }

    void theDescriptionHasARowForEachColumnThatIsChosenByAClick()
    {
        DescribeView view;
        view.resize(900, 700);
        view.show();
        fill(view, m_table, QStringLiteral("Income"));
        QCOMPARE(view.table()->table().table.rows.size(), std::size_t(4));
        QCOMPARE(view.demographics().size(), std::size_t(2));
        QVERIFY(
            report::base(*view.demographics()[0]->chart()).title.startsWith(QLatin1String("Graduation is the most")));
        QVERIFY(report::base(*view.demographics()[1]->chart())
                    .title.startsWith(QLatin1String("Half of the customers earn")));
        QSignalSpy chosen(&view, &DescribeView::columnChosen);
        view.table()->view()->setCurrentIndex(view.table()->view()->model()->index(2, 0));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("Odd"));
        QVERIFY(allCellsAnswer(view.table()->table()));
    }

    void theTableIsCopiedWithItsHeadingsInThePersonsLocale()
    {
        DescribeView view;
        fill(view, m_table, QStringLiteral("Income"), {}, german);
        view.table()->view()->selectAll();
        view.table()->view()->copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QLatin1String("Column\tValues\tMissing\tMean")));
        QVERIFY2(lines[2].startsWith(QLatin1String("Income\t400\t0\t")) && lines[2].contains(QLatin1Char(',')),
                 qPrintable(lines[2]));
    }

    void allFiguresShowMoreThanTheMainOnes()
    {
        DescribeView view;
        fill(view, m_table, QStringLiteral("Income"));
        const std::size_t before = view.table()->table().table.columns.size();
        for (auto *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("All figures"))
                button->click();
        }
        QVERIFY(view.table()->table().table.columns.size() > before + 5);
        QVERIFY(allCellsAnswer(view.table()->table()));
    }

    void groupsStandSideBySideWithTheirNumbers()
    {
        DescribeView view;
        fill(view, m_table, QStringLiteral("Income"), QStringLiteral("Education"));
        const auto &boxes = std::get<report::BoxChart>(*view.groups()->chart());
        QCOMPARE(boxes.categories.size(), std::size_t(3));
        QCOMPARE(boxes.categories[1].n, std::size_t(200));
        QVERIFY(boxes.title.startsWith(QLatin1String("The median is highest for")));
        QCOMPARE(view.table()->table().table.rows.size(), std::size_t(9)); // three columns, three groups
        QVERIFY(allCellsAnswer(view.table()->table()));
        QSignalSpy by(&view, &DescribeView::byChanged);
        view.byBox()->setCurrentIndex(0);
        Q_EMIT view.byBox()->activated(0);
        QCOMPARE(by.count(), 1);
    }

    void aCategoryShowsItsCountsAndShares()
    {
        DescribeView view;
        fill(view, m_table, QStringLiteral("Education"));
        const auto &bars = std::get<report::BarChart>(*view.spread()->chart());
        QCOMPARE(bars.values[0], std::optional(200.0));
        QCOMPARE(bars.table.rows[0][2].toDouble(), 0.5);
        QVERIFY(view.outliers()->isHidden());
        QVERIFY(view.groups()->isHidden());
    }

    void rulesOfOutliersStandSideBySideBeforeAStepIsAdded()
    {
        DescribeView view;
        fill(view, m_table, QStringLiteral("Income"));
        OutliersCard *card = view.outliers();
        QVERIFY(!card->isHidden());
        const auto &table = card->table()->table();
        QCOMPARE(table.table.rows.size(), std::size_t(4));
        QVERIFY(allCellsAnswer(table));
        QVERIFY(table.table.rows[0][7].toDouble() > table.table.rows[1][7].toDouble()); // the deviation shrinks
        QSignalSpy steps(&view, &DescribeView::stepRequested);
        card->table()->view()->setCurrentIndex(card->table()->view()->model()->index(3, 0)); // z-score
        card->button(recipe::OutlierAction::Remove)->click();
        QCOMPARE(steps.count(), 1);
        const auto step = std::get<recipe::TreatOutliers>(steps[0][0].value<recipe::Step>());
        QCOMPARE(step.column.name, QStringLiteral("Income"));
        QCOMPARE(step.method, recipe::OutlierMethod::ZScore);
        QCOMPARE(step.action, recipe::OutlierAction::Remove);
    }

    void aFamilyThatFitsIsNamedFirst()
    {
        stats::Random random(3);
        std::vector<double> values;
        for (int i = 0; i < 300; ++i)
            values.push_back(10 + 2 * random.normal());
        const auto table = *table::Table::make({Column::reals("x", values)});
        FitView view;
        view.setColumns({QStringLiteral("x")}, {}, english);
        view.setFits(fits(table, QStringLiteral("x")));
        QVERIFY2(view.verdict()->text().startsWith(QStringLiteral("“x” looks ")), qPrintable(view.verdict()->text()));
        QVERIFY(allCellsAnswer(view.table()->table()));
        const auto &histogram = std::get<report::HistogramChart>(*view.histogram()->chart());
        QCOMPARE(histogram.curves.size(), std::size_t(1));
        QVERIFY(std::get<report::ScatterChart>(*view.quantiles()->chart()).x->size() == 300);
    }

    void whereNoFamilyFitsItIsSaidInWords()
    {
        FitView view;
        view.setColumns({QStringLiteral("Odd")}, {}, english);
        view.setFits(fits(m_table, QStringLiteral("Odd")));
        QVERIFY2(view.verdict()->text().startsWith(QStringLiteral("No family fits “Odd”: the closest, ")),
                 qPrintable(view.verdict()->text()));
    }

    void anotherFamilyIsDrawnByARowOrTheChooser()
    {
        FitView view;
        view.setColumns({QStringLiteral("Income")}, {}, english);
        view.setFits(fits(m_table, QStringLiteral("Income")));
        view.setFamily(stats::Family::Gamma);
        QCOMPARE(std::get<report::HistogramChart>(*view.histogram()->chart()).curves[0].name, QStringLiteral("gamma"));
        view.familyBox()->setCurrentIndex(0);
        Q_EMIT view.familyBox()->activated(0);
        QVERIFY(std::get<report::HistogramChart>(*view.histogram()->chart()).curves.empty());
        view.table()->view()->setCurrentIndex(view.table()->view()->model()->index(0, 0));
        QVERIFY(view.family().has_value());
    }

    void answersComeWhileANumberIsTyped()
    {
        FitView view;
        view.setColumns({QStringLiteral("Income")}, {}, german);
        view.setFits(fits(m_table, QStringLiteral("Income")));
        ChanceCard *card = view.chance();
        card->firstEdit()->setText(QStringLiteral("40.000,5"));
        QVERIFY2(card->sentence()->text().contains(QStringLiteral("40.000,5")), qPrintable(card->sentence()->text()));
        QVERIFY(*card->answer().value > 0.15 && *card->answer().value < 0.35);
        const auto &shaded = std::get<report::HistogramChart>(*view.histogram()->chart()).shaded;
        QVERIFY(shaded && shaded->y == 40000.5);
        QVERIFY(charts::FigureOffer::of(card->sentence()) != nullptr);
        card->kindBox()->setCurrentIndex(2); // between
        card->firstEdit()->setText(QStringLiteral("60000"));
        card->secondEdit()->setText(QStringLiteral("40000"));
        QVERIFY(!card->answer().value);
        card->secondEdit()->setText(QStringLiteral("viel"));
        QVERIFY(!card->answer().value && !card->sentence()->text().isEmpty());
        card->kindBox()->setCurrentIndex(4); // a quantile
        card->firstEdit()->setText(QStringLiteral("50"));
        QVERIFY(*card->answer().value > 45'000 && *card->answer().value < 55'000);
        card->sourceBox()->setCurrentIndex(1);
        QVERIFY(*card->answer().value > 45'000 && *card->answer().value < 60'000);
    }

    void ofAHundredMailsAtLeastTwentyAnswer()
    {
        FitView view;
        view.setColumns({QStringLiteral("Response")}, {}, english);
        view.setFits(fits(m_table, QStringLiteral("Response")));
        ChanceCard *card = view.chance();
        QCOMPARE(card->question().kind, report::ChanceQuestion::Kind::OfTrials);
        QVERIFY2(card->sentence()->text().startsWith(
                     QStringLiteral("Of 100 cases, at least 20 with “Response”: the chance is 54")),
                 qPrintable(card->sentence()->text())); // P(X >= 20), binomial(100, 0.2): 0.5398
        const auto &chances = std::get<report::HistogramChart>(*view.histogram()->chart());
        QVERIFY(chances.discrete && chances.shaded && chances.shaded->x == 19.5);
        card->trialsEdit()->setText(QStringLiteral("0"));
        QVERIFY(!card->answer().value);
        card->trialsEdit()->setText(QStringLiteral("1000000000"));
        QVERIFY(!card->answer().value);
    }

    void columnsWithoutValuesAreExplained()
    {
        const auto table = *table::Table::make({Column::reals("x", {0, 0}, table::Validity({0}, 2))});
        DescribeView describe;
        fill(describe, table, QStringLiteral("x"));
        QVERIFY(!report::base(*describe.spread()->chart()).empty.isEmpty());
        FitView view;
        view.setColumns({QStringLiteral("x")}, {}, english);
        view.setFits(fits(table, QStringLiteral("x")));
        QCOMPARE(view.verdict()->text(), QStringLiteral("“x” has no values"));
    }

private:
    table::TablePtr m_table;
};

QTEST_MAIN(TestStatisticsViews)
#include "tst_statisticsviews.moc"
