// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A marketing campaign in the real window: what goes with income, the points of a cell, and points that become filters.

#include "tests/app/windowfixture.h"
#include "tests/requirement.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/pages/correlationpage.h"

#include <QInputDialog>
#include <QLabel>

using namespace clientele;

class TestCorrelationWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA", CLIENTELE_SOURCE_DIR "/../shared/data");
        const QString file = named + "/marketing-campaign/marketing_campaign.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->open({file}));
        m_fixture->window->showPage(app::MainWindow::Correlation);
        m_page = m_fixture->window->findChild<pages::CorrelationPage *>();
        QVERIFY(m_page);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->cells()->rowCount() > 10, 20'000);
    }

    void init()
    {
        if (!m_page)
            QSKIP("the publisher's data does not lie beside the project");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
    }

    void incomeIsFoundWithoutBeingAsked()
    {
        QVERIFY(title().startsWith("Income goes with "));
        QVERIFY(title().endsWith(" and against NumWebVisitsMonth"));
        QCOMPARE(m_page->cells()->placeOf("ID"), -1);        // it names customers
        QCOMPARE(m_page->cells()->placeOf("Z_Revenue"), -1); // it never changes
        QVERIFY(said().contains("Z_CostContact and Z_Revenue never change"));
    }

    void sumsComeWithOneClickAndGoWithUndo()
    {
        auto *add = m_page->inspector()->findChild<QPushButton *>("suggestion0");
        QVERIFY(add && add->text().contains("Total spend"));
        add->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->cells()->placeOf("Total spend") >= 0, 20'000);
        QTRY_COMPARE(title(), "Income goes with Total spend and against NumWebVisitsMonth");
        const auto &matrix = std::get<report::MatrixChart>(*m_page->matrixFrame()->chart());
        QVERIFY(matrix.derived[std::size_t(m_page->cells()->placeOf("Total spend"))]);
        QVERIFY(!matrix.derived[std::size_t(m_page->cells()->placeOf("Income"))]);
        m_fixture->session->document().undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->cells()->placeOf("Total spend"), -1, 20'000);
        m_fixture->session->document().redo();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->cells()->placeOf("Total spend") >= 0, 20'000);
    }

    void incomeAndWineShowTheirPoints()
    {
        choose("Income", "MntWines");
        const auto &scatter = std::get<report::ScatterChart>(*m_page->scatterFrame()->chart());
        QCOMPARE(scatter.x->size(), 2216U);
        QCOMPARE(scatter.curves[1].name, "without 666,666");
        QVERIFY(said().contains("Income × MntWines") && said().contains("+0.58") && said().contains("+0.83"));
        QCOMPARE(m_page->inspector()->rowsButton()->text(), "Show the 2,216 rows");
    }

    void aRectangleBecomesTwoFilters()
    {
        choose("Income", "MntWines");
        const auto rows = rowsBetween(60'000, 80'000, 500, 1000);
        const query::Filter income{"Income", {}, {{60'000, 80'000, true, false}}, false, {}};
        const query::Filter wine{"MntWines", {}, {{500, 1000, true, false}}, false, {}};
        Q_EMIT m_page->scatterFrame()->pointsChosen(rows, {income, wine});
        QPushButton *filter = m_page->inspector()->rowsButton();
        QCOMPARE(filter->text(), "Filter by these " + Format().integer(qint64(rows->size())));
        filter->click();
        const query::FilterSet &filters = m_fixture->session->document().state().filters;
        QCOMPARE(filters.filters().size(), 2U);
        QVERIFY(filters.find(u"Income") && filters.find(u"MntWines"));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
        const auto &scatter = std::get<report::ScatterChart>(*m_page->scatterFrame()->chart());
        QCOMPARE(scatter.x->size(), rows->size()); // the page follows
        m_fixture->session->document().undo();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
    }

    void aLassoBecomesANamedSegment()
    {
        choose("Income", "MntWines");
        const auto rows = rowsBetween(0, 30'000, 0, 100);
        Q_EMIT m_page->scatterFrame()->pointsChosen(rows, {});
        m_page->inspector()->segmentButton()->click();
        auto *dialog = m_page->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue("Careful with wine");
        dialog->accept();
        const query::FilterSet &filters = m_fixture->session->document().state().filters;
        QCOMPARE(filters.filters().size(), 1U);
        QCOMPARE(filters.filters()[0].label, "Careful with wine");
        QCOMPARE(std::size_t(filters.filters()[0].values.size()), rows->size());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
        QCOMPARE(std::get<report::ScatterChart>(*m_page->scatterFrame()->chart()).x->size(), rows->size());
        m_fixture->session->document().undo();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
    }

    void theChosenCellGoesIntoTheReport()
    {
        choose("Income", "MntWines");
        m_page->inspector()->reportButton()->click();
        const auto &studies = m_fixture->session->document().state().report.studies;
        QCOMPARE(studies.size(), 1U);
        QCOMPARE(studies[0].kind, "scatter");
        QCOMPARE(studies[0].list("columns"), QStringList({"Income", "MntWines"}));
        Q_EMIT m_page->matrixFrame()->addToReportRequested("correlation-matrix");
        QCOMPARE(studies.size(), 2U);
        QCOMPARE(studies[1].kind, "correlation");
    }

    void ranksAndCategoriesAreAnswered()
    {
        m_page->methods()->button(2)->click();
        QTRY_VERIFY_WITH_TIMEOUT(subtitle().startsWith("Kendall"), 20'000);
        m_page->methods()->button(0)->click();
        m_page->mixedBox()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->cells()->placeOf("Education") >= 0, 20'000);
        choose("Education", "Income");
        QVERIFY(said().contains("Correlation ratio"));
        QVERIFY(!m_page->inspector()->segmentButton()->isEnabled());
    }

private:
    [[nodiscard]] QString title() const { return report::base(*m_page->matrixFrame()->chart()).title; }
    [[nodiscard]] QString subtitle() const { return report::base(*m_page->matrixFrame()->chart()).subtitle; }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->inspector()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join('\n');
    }
    // The figures are those of the document as it is.
    [[nodiscard]] bool isSettled() const
    {
        const auto &scatter = m_page->scatterFrame()->chart();
        if (!scatter || m_fixture->session->isExploring() || m_fixture->session->cleaning().isReplaying())
            return false;
        const auto &chart = report::base(*scatter);
        return chart.everybody.filters == m_fixture->session->document().state().filters || !chart.empty.isEmpty();
    }
    void choose(const QString &x, const QString &y)
    {
        Q_EMIT m_page->cellChosen(x, y);
        const QString title = x + " × " + y;
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(title), 20'000);
        QTest::qWait(300);
    }
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint32_t>> rowsBetween(double x0, double x1, double y0,
                                                                                double y1) const
    {
        const auto &scatter = std::get<report::ScatterChart>(*m_page->scatterFrame()->chart());
        auto rows = std::make_shared<std::vector<std::uint32_t>>();
        for (std::size_t i = 0; i < scatter.x->size(); ++i) {
            const double x = (*scatter.x)[i];
            const double y = (*scatter.y)[i];
            if (x >= x0 && x < x1 && y >= y0 && y < y1)
                rows->push_back((*scatter.rows)[i]);
        }
        return rows;
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    pages::CorrelationPage *m_page = nullptr;
};

QTEST_MAIN(TestCorrelationWalk)
#include "tst_correlationwalk.moc"
