// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Compare and Offers views in the real window, on the customers of a campaign. Expected values named "R" are of R
// 4.2.2 (glm with epsilon 1e-14 and the information at its estimates, kruskal.test).

#include "app/comparedesk.h"
#include "app/responsedesk.h"
#include "app/why.h"
#include "tests/app/windowfixture.h"
#include "tests/requirement.h"
#include "tests/stats/near.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/compareview.h"
#include "widgets/pages/responseview.h"
#include "widgets/pages/statisticspage.h"
#include "widgets/pages/studyparts.h"
#include "widgets/pages/whydialog.h"
#include "widgets/style/theme.h"

#include <QLabel>

using namespace clientele;

namespace {

constexpr int compareView = 2;
constexpr int offersView = 3;

QString campaign()
{
    return qEnvironmentVariable("CLIENTELE_TEST_DATA", CLIENTELE_SOURCE_DIR "/../shared/data") +
           "/marketing-campaign/marketing_campaign.csv";
}

/// Its sentences, with plain spaces before %.
QString plain(const pages::WordsCard *card)
{
    return card->text().replace(QChar(QChar::Nbsp), ' ').replace(QChar(0x202F), ' ');
}

} // namespace

class TestGroupViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
        CLIENTELE_NEEDS_DATA(QFile::exists(campaign()));
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->open({campaign()}));
        m_fixture->window->showPage(app::MainWindow::Statistics);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void educationIsComparedInWords()
    {
        auto *view = show<pages::CompareView>(compareView);
        auto *desk = m_fixture->window->findChild<app::CompareDesk *>();
        desk->show({"comparison", {{"value", {"MntWines"}}, {"by", {"Education"}}}});
        QVERIFY(QTest::qWaitFor([&] { return view->words()->text().contains("404.5"); }, 20'000));
        QTest::qWait(50);
        QVERIFY2(view->words()->text().startsWith("Where “Education” is “PhD”, the mean of “MntWines” is 404.5: 128.4 "
                                                  "more than that of all others (276.1)."),
                 qPrintable(view->words()->text()));
        QVERIFY(view->words()->text().contains("Highest: PhD (404.5). Lowest: Basic (7.2)."));
        const report::DataTable &tests = view->tables()[1]->table().table;
        bool found = false;
        for (const auto &row : tests.rows) {
            if (row[0].toString().startsWith("Kruskal")) {
                QVERIFY_NEAR(row[1].toDouble(), 207.179844129232, 1e-9); // R
                found = true;
            }
        }
        QVERIFY(found);
        const report::DataTable &groups = view->tables()[0]->table().table;
        QCOMPARE(groups.rows[4][1].toInt(), 486);
        QVERIFY_NEAR(groups.rows[4][2].toDouble(), 404.49588477366255, 1e-9); // R
        answerAll(view->words());
        // The pairs follow the adjustment that is chosen.
        view->adjustmentBox()->setCurrentIndex(1);
        Q_EMIT view->adjustmentBox()->activated(1);
        QVERIFY(QTest::qWaitFor([&] { return view->tables()[3]->table().subtitle.contains("Bonferroni"); }, 20'000));
    }

    void aReportTakesTheComparison()
    {
        auto *view = show<pages::CompareView>(compareView);
        QVERIFY(QTest::qWaitFor([&] { return view->reportButton()->isEnabled(); }, 20'000));
        const std::size_t place = m_fixture->session->document().place();
        view->reportButton()->click();
        QCOMPARE(m_fixture->session->document().place(), place + 1);
    }

    void theOfferIsFoundByItsRole()
    {
        auto *view = show<pages::ResponseView>(offersView);
        QVERIFY(QTest::qWaitFor([&] { return !view->words()->text().isEmpty(); }, 20'000));
        QCOMPARE(view->responseBox()->currentText(), QString("Response"));
        QVERIFY2(plain(view->words()).contains("333 of 2,216 accepted (15.0 %)"), qPrintable(view->words()->text()));
        QVERIFY(view->words()->text().contains("“Education” is compared with “Graduation”"));
    }

    void theRegressionIsThatOfR()
    {
        auto *view = show<pages::ResponseView>(offersView);
        auto *desk = m_fixture->window->findChild<app::ResponseDesk *>();
        desk->show(
            {"response",
             {{"response", {"Response"}},
              {"columns",
               {"Income", "Recency", "NumWebPurchases", "NumCatalogPurchases", "NumStorePurchases", "Education"}}}});
        QVERIFY(QTest::qWaitFor([&] { return view->columnsButton()->text().contains(" 6 "); }, 20'000));
        QTest::qWait(50);
        const std::pair<const char *, std::pair<double, double>> expected[] = {
            {"Recency", {-2.3185063525096968e-02, 0.002388971736721545}},
            {"NumCatalogPurchases", {2.1322042331136931e-01, 0.025873285575811603}},
            {"NumStorePurchases", {-1.3028343099178305e-01, 0.025234633101648953}},
            {"Education: PhD", {5.1417981087887221e-01, 0.152924515003811157}}};
        const report::DataTable &table = view->tables()[1]->table().table;
        for (const auto &[name, figures] : expected) {
            bool found = false;
            for (const auto &row : table.rows) {
                if (!row[0].toString().startsWith(name))
                    continue;
                found = true;
                QVERIFY_NEAR(row[6].toDouble(), figures.first, 1e-9);
                QVERIFY_NEAR(row[7].toDouble(), figures.second, 1e-9);
            }
            QVERIFY2(found, name);
        }
        const report::DataTable &fit = view->tables()[0]->table().table;
        QVERIFY_NEAR(fit.rows[0][1].toDouble(), -810.26928420815977, 1e-9);
        QVERIFY_NEAR(fit.rows[1][1].toDouble(), -937.76346244875276, 1e-9);
        // R: of the 443 of highest chance 167 accepted, of all 333.
        QVERIFY2(plain(view->advice()).contains("The best 20 % by chance hold 50 % of the responses: 37.7 % of them"),
                 qPrintable(view->advice()->text()));
        answerAll(view->words());
        answerAll(view->advice());
    }

    void theListIsWrittenForAMailing()
    {
        auto *desk = m_fixture->window->findChild<app::ResponseDesk *>();
        QSignalSpy notices(desk, &app::ViewDesk::notice);
        const QString path = m_folder.filePath("list.csv");
        desk->writeList(0.2, path);
        QVERIFY(QTest::qWaitFor([&] { return !notices.isEmpty(); }, 20'000));
        QVERIFY2(notices[0][0].toString().startsWith("443 customer") && notices[0][0].toString().contains("list.csv"),
                 qPrintable(notices[0][0].toString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("ID,chance,tenth,Response"));
        QCOMPARE(lines.size(), 443 + 2);
    }

private:
    template <class View>
    View *show(int place)
    {
        m_fixture->window->findChild<pages::StatisticsPage *>()->showView(place);
        return m_fixture->window->findChild<View *>();
    }

    /// Asks about every number of the sentences: each is made again from its rows.
    void answerAll(const QWidget *card)
    {
        auto *why = m_fixture->window->findChild<app::Why *>();
        const auto *offer = charts::FigureOffer::of(card);
        QVERIFY(offer && !offer->figures().empty());
        for (const query::Figure &figure : offer->figures()) {
            why->ask({figure}, 0);
            QVERIFY(why->dialog());
            QVERIFY2(QTest::qWaitFor([&] { return why->dialog()->explanation().has_value(); }, 20'000),
                     qPrintable(figure.name));
            const auto number = why->dialog()->explanation()->number;
            if (figure.value)
                QVERIFY2(number && std::abs(*number - *figure.value) <= 1e-9 * std::max(1.0, std::abs(*figure.value)),
                         qPrintable(figure.name));
            QCOMPARE(why->dialog()->value(), figure.shown.simplified());
            why->dialog()->close();
            QTest::qWait(1);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestGroupViews)
#include "tst_groupviews.moc"
