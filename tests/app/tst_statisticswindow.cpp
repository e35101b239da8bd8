// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Statistics page in the real window, over a publisher's table of customers.

#include "app/pages.h"
#include "app/why.h"
#include "tests/app/windowfixture.h"
#include "tests/requirement.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/chancecard.h"
#include "widgets/pages/describeview.h"
#include "widgets/pages/figuretableview.h"
#include "widgets/pages/fitview.h"
#include "widgets/pages/outlierscard.h"
#include "widgets/pages/statisticspage.h"
#include "widgets/pages/whydialog.h"

#include <QLabel>
#include <QPushButton>

using namespace clientele;

class TestStatisticsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_TEST_DATA", CLIENTELE_SOURCE_DIR "/../shared/data");
        const QString file = folder + QStringLiteral("/marketing-campaign/marketing_campaign.csv");
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->open({file}));
        m_fixture->window->showPage(app::MainWindow::Statistics);
        m_page = m_fixture->window->findChild<pages::StatisticsPage *>();
        m_describe = m_fixture->window->findChild<pages::DescribeView *>();
        m_fit = m_fixture->window->findChild<pages::FitView *>();
        QVERIFY(m_page && m_describe && m_fit);
    }
    void cleanup() { m_fixture.reset(); }

    void theCardsSayWhoTheCustomersAre()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_describe->column(), QStringLiteral("Income"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_describe->demographics().size() >= 4, 20'000);
        QStringList titles;
        for (const auto *frame : m_describe->demographics())
            titles += report::base(*frame->chart()).title;
        QVERIFY2(titles.contains(QStringLiteral("Half of the customers are 37 to 55 years old")),
                 qPrintable(titles.join(QLatin1Char('\n'))));
        const QString graduates = QStringLiteral("Graduation is the most frequent: ") + Format().percent(1127.0 / 2240);
        QVERIFY2(titles.contains(graduates), qPrintable(titles.join(QLatin1Char('\n'))));
    }

    void outliersAreRemovedByAStepAndUndone()
    {
        pages::OutliersCard *card = m_describe->outliers();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 20'000);
        QTRY_COMPARE(card->table()->table().table.rows.size(), std::size_t(4));
        workspace::Document &document = m_fixture->session->document();
        const std::size_t rows = document.state().table->rows();
        card->button(recipe::OutlierAction::Remove)->click();
        QTRY_COMPARE_WITH_TIMEOUT(document.state().recipe.entries.size(), std::size_t(1), 20'000);
        QTRY_COMPARE(document.state().table->rows(), rows - 8); // beyond 1.5 IQR of the incomes
        QTRY_COMPARE_WITH_TIMEOUT(m_describe->table()->table().table.rows[4][2].toLongLong(), qint64(24), 20'000);
        document.undo();
        QCOMPARE(document.state().table->rows(), rows);
    }

    void everyColumnIsFittedTheOneInSightFirst()
    {
        m_page->showView(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_fit->column(), QStringLiteral("Income"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fit->verdict()->text().startsWith(QStringLiteral("No family fits “Income”")),
                                 20'000);
        m_fit->chance()->firstEdit()->setText(QStringLiteral("40000"));
        QVERIFY2(m_fit->chance()->sentence()->text().startsWith(QStringLiteral("33")),
                 qPrintable(m_fit->chance()->sentence()->text()));
        const auto &shaded = std::get<report::HistogramChart>(*m_fit->histogram()->chart()).shaded;
        QVERIFY(shaded && shaded->y == 40'000);
    }

    void aQuestionOpensTheViewOnItsAnswer()
    {
        query::StudyRequest request{QStringLiteral("distribution"),
                                    {{QStringLiteral("column"), {QStringLiteral("Response")}}}};
        m_fixture->window->findChild<app::Pages *>()->showStudy(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_fit->column(), QStringLiteral("Response"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fit->chance()->sentence()->text().startsWith(QStringLiteral("Of 100 cases")),
                                 20'000);
    }

    void numbersOfTheTableAnswerWhy()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_describe->table()->table().table.rows.empty(), 20'000);
        pages::FigureTableView *table = m_describe->table();
        table->view()->setCurrentIndex(table->view()->model()->index(4, 3)); // the mean income
        QVERIFY(charts::FigureOffer::askFrom(table->view()));
        auto *why = m_fixture->window->findChild<app::Why *>();
        QTRY_VERIFY_WITH_TIMEOUT(why->dialog() && why->dialog()->explanation(), 20'000);
        QVERIFY(why->dialog()->explanation()->number);
        QVERIFY(std::abs(*why->dialog()->explanation()->number - 52247.251353790614) < 1e-6); // pandas 1.5.3
    }

private:
    std::unique_ptr<tests::WindowFixture> m_fixture;
    pages::StatisticsPage *m_page = nullptr;
    pages::DescribeView *m_describe = nullptr;
    pages::FitView *m_fit = nullptr;
};

QTEST_MAIN(TestStatisticsWindow)
#include "tst_statisticswindow.moc"
