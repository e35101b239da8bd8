// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/studyblocks.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/correlationpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using namespace clientele::pages;
using table::Column;

Q_DECLARE_METATYPE(clientele::stats::CorrelationMethod)
Q_DECLARE_METATYPE(clientele::report::MatrixOrder)

namespace {

const Format english(QLocale(QStringLiteral("en_US")));

// Income goes with spend (one income is missing, one lies far out) and against visits; noise goes with nothing.
table::TablePtr customers()
{
    std::vector<double> income;
    std::vector<double> spend;
    std::vector<double> visits;
    std::vector<double> noise;
    for (int i = 0; i < 60; ++i) {
        income.push_back(20'000 + 1000 * i);
        spend.push_back(10 * i + 7 * (i % 5));
        visits.push_back(12 - i / 6 + i % 3);
        noise.push_back(i * 37 % 61);
    }
    income[59] = 666'666;
    std::vector<std::uint64_t> valid{(std::uint64_t(1) << 60) - 2};
    return *table::Table::make(
        {Column::reals("Income", income, {valid, 60}), Column::reals("Spend", spend), Column::reals("Visits", visits),
         Column::reals("Noise", noise), Column::reals("Same", std::vector<double>(60, 3))},
        {table::Role::Income, table::Role::None, table::Role::None, table::Role::None, table::Role::None});
}

std::shared_ptr<const query::CorrelationStudy> studied(const query::CorrelationChoice &choice = {})
{
    return std::make_shared<const query::CorrelationStudy>(*query::correlationStudy(*customers(), {}, choice));
}

report::CorrelationSubject subjectOf(const query::CorrelationStudy &study)
{
    return {study, {}, {"Spend"}, "Income"};
}

void fill(CorrelationPage &page, report::MatrixOrder order = report::MatrixOrder::Name)
{
    const auto study = studied();
    report::CorrelationSubject subject = subjectOf(*study);
    subject.order = order;
    page.setContent({study, report::matrixChart(subject, english), order, customers()}, english);
    const auto scatter = query::scatterStudy(*customers(), {}, "Income", "Spend");
    page.setCell("Income", "Spend");
    page.setBars(report::goesWithChart(subject, study->placeOf("Income"), report::strongest, english), false);
    page.setScatter(report::scatterChart(*scatter, {}, english));
    CorrelationInspector::Content content;
    content.pair =
        items::pairAccount(*study, study->placeOf("Income"), study->placeOf("Spend"), &*scatter, {}, english);
    content.warning = report::constantsInWords(*study);
    content.suggestions = {{"Total spend", "a + b"}};
    content.isScatter = true;
    page.setPair(content);
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class TestCorrelationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesSayTheFinding()
    {
        const auto study = studied();
        const report::MatrixChart matrix = report::matrixChart(subjectOf(*study), english);
        QCOMPARE(matrix.title, "Income goes with Spend and against Visits");
        QVERIFY(matrix.subtitle.startsWith("Pearson · 6 pairs, Holm-adjusted · n = 59 to 60"));
        QCOMPARE(matrix.size(), 4U); // the constant column is told elsewhere
        QCOMPARE(report::constantsInWords(*study), "Same never changes, so it has no correlation. Left out.");
        QCOMPARE(std::count(matrix.derived.begin(), matrix.derived.end(), true), 1);
        for (const auto &cell : matrix.cells)
            QVERIFY(cell.value.has_value());
        const report::SignedBarChart bars = report::goesWithChart(subjectOf(*study), 0, 0, english);
        QCOMPARE(bars.categories.front().label, "Spend");
        QCOMPARE(bars.categories.back().label, "Visits");
        QCOMPARE(bars.values.size(), 3U);
        QCOMPARE(report::goesWithChart(subjectOf(*study), 0, 2, english).values.size(), 2U);
        const report::ScatterChart scatter =
            report::scatterChart(*query::scatterStudy(*customers(), {}, "Income", "Spend"), {}, english);
        QCOMPARE(scatter.title, "Higher Income, higher Spend");
        QCOMPARE(scatter.curves.size(), 2U);
        QCOMPARE(scatter.curves[1].name, "without 666,666");
        QVERIFY(scatter.curves[1].dashed);
    }

    void tooFewRowsAndColumnsAreSentences()
    {
        const auto few = *table::Table::make({Column::reals("a", {1, 2}), Column::reals("b", {3, 1})});
        const auto study = *query::correlationStudy(*few, {}, {});
        QVERIFY(report::matrixChart({study}, english).empty.contains("too few"));
        const auto one = *table::Table::make({Column::reals("a", {1, 2, 3, 4})});
        QVERIFY(report::matrixChart({*query::correlationStudy(*one, {}, {})}, english).empty.contains("two columns"));
        QVERIFY(!report::goesWithChart({study}, study.size(), 0, english).empty.isEmpty());
        const auto none = query::scatterStudy(*few, {}, "a", "b");
        QCOMPARE(report::linkInWords(*none, false, english).front(), "No clear link: what is seen here may be chance.");
    }

    void cellsAreAnItemModelInWords()
    {
        items::CorrelationModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto study = studied();
        model.setStudy(study, report::shownColumns(*study, report::MatrixOrder::Name), english);
        QCOMPARE(model.rowCount(), 4);
        const int income = model.placeOf("Income");
        const int visits = model.placeOf("Visits");
        const QModelIndex cell = model.index(visits, income);
        QVERIFY(cell.data().toString().startsWith(QChar(0x2212)));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith("Income and Visits: Pearson −"));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("59 row"));
        QCOMPARE(cell.data(items::CorrelationModel::SignificantRole).toBool(), true);
        QVERIFY(
            model.index(model.placeOf("Noise"), income).data(Qt::ToolTipRole).toString().endsWith("not significant"));
        QCOMPARE(model.headerData(income, Qt::Vertical).toString(), "Income");
        QCOMPARE(model.placeOf("Same"), -1);
        model.setStudy(nullptr, {}, english);
        QCOMPARE(model.rowCount(), 0);
    }

    void aCellIsSaidInFiguresAndWords()
    {
        CorrelationPage page;
        page.resize(1000, 720);
        fill(page);
        const QString all = textsIn(*page.inspector()).join('\n');
        QVERIFY2(all.contains("Income × Spend"), qPrintable(all));
        QVERIFY(all.contains("59 of 60") && all.contains("A strong link."));
        QVERIFY(all.contains("One value of 666,666 pulls the line."));
        QVERIFY(all.contains("Same never changes"));
        QCOMPARE(page.inspector()->rowsButton()->text(), "Show the 59 rows");
        QVERIFY(!page.inspector()->segmentButton()->isEnabled());
        QVERIFY(!page.inspector()->segmentButton()->toolTip().isEmpty());
        QCOMPARE(page.columnsButton()->text(), "5 of 5 columns");
        QVERIFY(page.matrixFrame()->view()->accessibleDescription().startsWith("Income and Spend"));
    }

    void everyFigureOfACellAnswersWhy()
    {
        const auto study = studied();
        const auto scatter = query::scatterStudy(*customers(), {}, "Income", "Spend");
        const items::PairAccount pair = items::pairAccount(*study, 0, 1, &*scatter, {}, english);
        QCOMPARE(pair.headline.size(), 2U);
        QCOMPARE(pair.facts.size(), 4U); // rows, missing, p, without the far one
        for (const auto *lines : {&pair.headline, &pair.facts}) {
            for (const items::PairAccount::Line &line : *lines) {
                QVERIFY(line.figure.value.has_value());
                QVERIFY(!std::get<query::StatedFigure>(line.figure.subject).rule.isEmpty());
                QCOMPARE(std::get<query::StatedFigure>(line.figure.subject).rows->frame.size(), 2U);
            }
        }
    }

    void aReportHasTheSameCharts()
    {
        const table::TablePtr table = customers()->withMark(2, table::PersonalMark::Personal);
        const query::FilterSet none;
        report::StudyMaterial material{*table, none, none, english};
        const query::StudyRequest whole{"correlation", {{"method", {"spearman"}}}};
        const auto blocks = report::studyBlocks(whole, material);
        QCOMPARE(blocks->size(), 2U);
        const auto &matrix = std::get<report::MatrixChart>(std::get<report::ChartBlock>(blocks->front()).chart);
        QVERIFY(matrix.subtitle.startsWith("Spearman"));
        QCOMPARE(matrix.size(), 3U); // Visits is personal
        QVERIFY(report::base(blocks->front()).note.contains("Same never changes"));
        QCOMPARE(report::base(blocks->back()).title, "What goes with Income");
        const query::StudyRequest points{"scatter", {{"columns", {"Income", "Spend"}}}};
        const auto open = report::studyBlocks(points, material);
        QCOMPARE(open->size(), 1U);
        QVERIFY(std::holds_alternative<report::ChartBlock>(open->front()));
        material.privacy = report::Privacy::Masked;
        const auto masked = report::studyBlocks(points, material); // each point is one customer
        const auto &figures = std::get<report::TableBlock>(masked->front()).table;
        QCOMPARE(figures.columns.size(), 2U);
        const auto wrong = report::studyBlocks({"scatter", {{"columns", {"Income"}}}}, material);
        QVERIFY(std::holds_alternative<report::TextBlock>(wrong->front()));
    }

    void choosingInTheHeadAsksForIt()
    {
        CorrelationPage page;
        fill(page);
        QSignalSpy methods(&page, &CorrelationPage::methodChosen);
        page.methods()->button(1)->click();
        QCOMPARE(methods.size(), 1);
        QCOMPARE(methods[0][0].value<stats::CorrelationMethod>(), stats::CorrelationMethod::Spearman);
        QSignalSpy mixed(&page, &CorrelationPage::mixedChosen);
        page.mixedBox()->click();
        QCOMPARE(mixed.size(), 1);
        QSignalSpy columns(&page, &CorrelationPage::columnsChosen);
        QVERIFY(page.columnList()->setData(page.columnList()->index(3), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0][0].toStringList(), QStringList({"Income", "Spend", "Visits", "Same"}));
        QSignalSpy suggested(page.inspector(), &CorrelationInspector::suggestionChosen);
        page.inspector()->findChild<QPushButton *>("suggestion0")->click();
        QCOMPARE(suggested.size(), 1);
    }

    void aCellABarAndANameAreChosen()
    {
        CorrelationPage page;
        fill(page);
        QSignalSpy cells(&page, &CorrelationPage::cellChosen);
        const int income = page.cells()->placeOf("Income");
        const int visits = page.cells()->placeOf("Visits");
        Q_EMIT page.matrixFrame()->markChosen(income, visits);
        QCOMPARE(cells.takeFirst(), QVariantList({"Income", "Visits"}));
        Q_EMIT page.matrixFrame()->markChosen(visits, -1); // its name
        QCOMPARE(cells.takeFirst(), QVariantList({"Visits", ""}));
        Q_EMIT page.barsFrame()->markChosen(0, -1);
        QCOMPARE(cells.takeFirst(), QVariantList({"Income", "Spend"}));
        Q_EMIT page.matrixFrame()->markChosen(99, 99);
        QVERIFY(cells.isEmpty());
    }

    void arrowsMoveTheCell()
    {
        CorrelationPage page;
        page.resize(1000, 720);
        fill(page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy cells(&page, &CorrelationPage::cellChosen);
        QTest::keyClick(page.matrixFrame()->view(), Qt::Key_Down);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells[0][0].toString(), "Income"); // the same column, the next row
        QVERIFY(cells[0][1].toString() != "Spend");
    }

    void nothingOpenFailedAndLoadingHaveTheirFaces()
    {
        CorrelationPage page;
        page.resize(1000, 720);
        page.show();
        auto *message = page.findChild<charts::MessagePanel *>();
        QVERIFY(message->isVisible() && message->text().contains("Nothing is open"));
        QVERIFY(!page.columnsButton()->isEnabled());
        fill(page);
        QVERIFY(!message->isVisible() && page.columnsButton()->isEnabled());
        page.setFailed({Error::Code::Input, "The column holds no numbers", "x", "Choose another"});
        QVERIFY(message->isVisible() && message->text().contains("holds no numbers"));
        QSignalSpy retries(&page, &CorrelationPage::retryRequested);
        Q_EMIT message->retryRequested();
        QCOMPARE(retries.size(), 1);
        page.setLoading(true);
        QVERIFY(!message->isVisible());
    }

    void aNarrowPagePutsItsCardsInOneColumn()
    {
        CorrelationPage page;
        fill(page);
        page.resize(700, 700);
        page.show();
        QTRY_VERIFY(page.scatterFrame()->y() > page.matrixFrame()->geometry().bottom());
        page.resize(1000, 700);
        QTRY_VERIFY(page.scatterFrame()->x() > page.matrixFrame()->geometry().right());
    }
};

QTEST_MAIN(TestCorrelationPage)
#include "tst_correlationpage.moc"
