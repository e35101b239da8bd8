// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/datatableview.h"
#include "widgets/pages/distributionview.h"
#include "widgets/pages/findingcard.h"
#include "widgets/pages/findinginspector.h"
#include "widgets/pages/insightspage.h"
#include "widgets/style/theme.h"

#include <QtTest>

using namespace clientele;
using namespace clientele::pages;
using insights::Finding;
using insights::Kind;

namespace {

Finding finding(const QString &id, Kind kind, double strength, std::size_t n)
{
    Finding one;
    one.id = id;
    one.kind = kind;
    one.strength = strength;
    one.statement = "Statement of " + id;
    one.recommendationTitle = "Do " + id;
    one.recommendation = "Because of " + id;
    one.caution = "But mind " + id;
    one.evidence.group = id;
    one.evidence.dimension = "age";
    one.evidence.measure = kind == Kind::Tested ? "purchase_amount" : "";
    one.evidence.n = n;
    one.evidence.of = 238;
    one.evidence.referenceName = "all others";
    one.evidence.difference = 12;
    if (kind == Kind::Tested) {
        one.evidence.test = "mann-whitney";
        one.evidence.pValue = 0.001;
        one.evidence.adjustedPValue = 0.02;
        one.evidence.tests = 8;
        one.reasons = {{"annual_income", 71'459, 57'408}};
        one.evidence.value = 608;
        one.evidence.reference = 392;
        one.distributions =
            insights::Distributions{{100, 100, 6, false, false, true}, {0, 0, 0, 0, 1, 36}, {40, 60, 60, 30, 10, 1}};
    }
    return one;
}

std::vector<Finding> three()
{
    return {finding("weak", Kind::Tested, 0.2, 90), finding("strong", Kind::Tested, 0.95, 37),
            finding("share", Kind::Described, 0.5, 6)};
}

struct Shown
{
    Shown()
    {
        page.resize(936, 736);
        page.show();
        page.inspector()->show();
    }
    [[nodiscard]] FindingCard *card(const QString &id) const
    {
        for (auto *one : page.findChildren<FindingCard *>(id)) {
            if (!one->isHidden())
                return one;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget *in, const QString &text)
    {
        for (auto *one : in->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static bool says(const QWidget *in, const QString &part)
    {
        for (const auto *label : in->findChildren<QLabel *>()) {
            if (label->isVisibleTo(in) && label->text().contains(part))
                return true;
        }
        return false;
    }
    void fill(const QStringList &inReport = {})
    {
        page.setFindings(three(), {}, inReport, Format(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        QCoreApplication::processEvents(); // layouts show new widgets on the next turn
    }

    InsightsPage page;
};

} // namespace

class TestInsightsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }

    void strongestComesFirst();
    void segmentsChooseTheKind();
    void orderCanBeByCustomers();
    void cardShowsClaimEvidenceAndAdvice();
    void describedCardsShowNoP();
    void buttonsNameTheirFinding();
    void enterShowsTheView();
    void arrowsMoveBetweenCards();
    void inspectorExplainsTheChosenCard();
    void distributionsAreSeenAndReadAsATable();
    void reportedFindingCannotBeAddedAgain();
    void dismissTellsWhich();
    void cardsHaveAccessibleNames();
    void noFindingsAreSaidInWords();
    void messageTakesTheWholePage();
    void choiceSurvivesNewFindings();
    void narrowCardsStackTheirAdvice();
};

void TestInsightsPage::strongestComesFirst()
{
    Shown shown;
    shown.fill();
    QCOMPARE(shown.page.shownIds(), (QStringList{"strong", "share", "weak"}));
}

void TestInsightsPage::segmentsChooseTheKind()
{
    Shown shown;
    shown.fill();
    QVERIFY(Shown::button(&shown.page, "All 3"));
    Shown::button(&shown.page, "Tested 2")->click();
    QCOMPARE(shown.page.shownIds(), (QStringList{"strong", "weak"}));
    Shown::button(&shown.page, "Described 1")->click();
    QCOMPARE(shown.page.shownIds(), QStringList{"share"});
    Shown::button(&shown.page, "All 3")->click();
    QCOMPARE(shown.page.shownIds().size(), 3);
}

void TestInsightsPage::orderCanBeByCustomers()
{
    Shown shown;
    shown.fill();
    auto *order = shown.page.findChild<QComboBox *>();
    order->setCurrentIndex(1);
    QCOMPARE(shown.page.shownIds(), (QStringList{"weak", "strong", "share"}));
    order->setCurrentIndex(2);
    QCOMPARE(shown.page.shownIds(), (QStringList{"share", "strong", "weak"}));
}

void TestInsightsPage::cardShowsClaimEvidenceAndAdvice()
{
    Shown shown;
    shown.fill();
    FindingCard *card = shown.card("strong");
    QVERIFY(card);
    for (const char *part : {"Statement of strong", "Tested", "strength 5 of 5", "37 of 238", "+12", "p = 0.02",
                             "Do strong", "Because of strong"})
        QTRY_VERIFY2(Shown::says(card, part), part);
}

void TestInsightsPage::describedCardsShowNoP()
{
    Shown shown;
    shown.fill();
    QTRY_VERIFY(Shown::says(shown.card("share"), "Described"));
    QVERIFY(!Shown::says(shown.card("share"), "p ="));
    QVERIFY(!Shown::says(shown.card("share"), "p <"));
}

void TestInsightsPage::buttonsNameTheirFinding()
{
    Shown shown;
    shown.fill();
    QSignalSpy show(&shown.page, &InsightsPage::showMe);
    QSignalSpy add(&shown.page, &InsightsPage::addToReport);
    Shown::button(shown.card("share"), "Show me")->click();
    Shown::button(shown.card("weak"), "Add to report")->click();
    QCOMPARE(show.size(), 1);
    QCOMPARE(show[0][0].value<Finding>().id, "share");
    QCOMPARE(add.size(), 1);
    QCOMPARE(add[0][0].toString(), "weak");
}

void TestInsightsPage::enterShowsTheView()
{
    Shown shown;
    shown.fill();
    QSignalSpy show(&shown.page, &InsightsPage::showMe);
    QTest::keyClick(shown.card("weak"), Qt::Key_Return);
    QCOMPARE(show.size(), 1);
    QCOMPARE(show[0][0].value<Finding>().id, "weak");
}

void TestInsightsPage::arrowsMoveBetweenCards()
{
    Shown shown;
    shown.fill();
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.card("strong")->setFocus();
    QTest::keyClick(shown.card("strong"), Qt::Key_Down);
    QVERIFY(shown.card("share")->hasFocus());
    QTest::keyClick(shown.card("share"), Qt::Key_Up);
    QVERIFY(shown.card("strong")->hasFocus());
    QTest::keyClick(shown.card("strong"), Qt::Key_Up); // the first one
    QVERIFY(shown.card("strong")->hasFocus());
}

void TestInsightsPage::inspectorExplainsTheChosenCard()
{
    Shown shown;
    shown.fill();
    QTRY_VERIFY(Shown::says(shown.page.inspector(), "But mind strong")); // the first is chosen at once
    QTest::mouseClick(shown.card("weak"), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_VERIFY(Shown::says(shown.page.inspector(), "But mind weak"));
    QVERIFY(Shown::says(shown.page.inspector(), "annual_income"));
    QVERIFY(Shown::says(shown.page.inspector(), "all 57,408"));
    QVERIFY(shown.card("weak")->property("selected").toBool());
    QVERIFY(!shown.card("strong")->property("selected").toBool());
}

void TestInsightsPage::distributionsAreSeenAndReadAsATable()
{
    Shown shown;
    shown.fill();
    auto *inspector = shown.page.inspector();
    const auto picture = [&] { return inspector->findChild<DistributionView *>(); };
    QTRY_VERIFY(picture() && picture()->isVisible());
    QVERIFY(picture()->accessibleDescription().contains("strong: 37 value(s), mean 608"));
    QVERIFY(picture()->accessibleDescription().contains("all others: 201 value(s), mean 392"));
    // The group's values stand at the right in the accent, the others' in grey over the whole width.
    const QImage image = picture()->grab().toImage();
    const auto columnsWith = [&](const QColor &colour) {
        QSet<int> columns;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    columns.insert(x);
            }
        }
        return columns;
    };
    const style::Theme &theme = style::Theme::current();
    const QSet<int> accents = columnsWith(theme.accent);
    QVERIFY(!accents.isEmpty());
    QVERIFY(*std::min_element(accents.begin(), accents.end()) > image.width() / 2);
    QVERIFY(columnsWith(theme.mark).size() > image.width() / 2);

    QTest::mouseClick(Shown::button(inspector, "Show as table"), Qt::LeftButton);
    auto *table = inspector->findChild<charts::DataTableView *>();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(!picture()->isVisible());
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->model()->index(5, 0).data().toString(), QString("600 and above"));
    QCOMPARE(table->model()->index(5, 1).data().toString(), QString("36"));
    QTest::mouseClick(shown.card("weak"), Qt::LeftButton, {}, QPoint(5, 5)); // the choice holds for the next finding
    QTRY_VERIFY(Shown::button(inspector, "Show as picture") &&
                Shown::button(inspector, "Show as picture")->isVisible());
    QTest::mouseClick(shown.card("share"), Qt::LeftButton, {}, QPoint(5, 5)); // a share has no distribution
    QTRY_VERIFY(!Shown::button(inspector, "Show as picture"));
}

void TestInsightsPage::reportedFindingCannotBeAddedAgain()
{
    Shown shown;
    shown.fill({"weak"});
    QPushButton *there = Shown::button(shown.card("weak"), "In report");
    QVERIFY(there && !there->isEnabled() && !there->toolTip().isEmpty());
    QVERIFY(Shown::button(shown.card("strong"), "Add to report")->isEnabled());
}

void TestInsightsPage::dismissTellsWhich()
{
    Shown shown;
    shown.fill();
    QSignalSpy dismissed(&shown.page, &InsightsPage::dismissed);
    shown.page.selectFinding("share");
    Shown::button(shown.page.inspector(), "Dismiss")->click();
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed[0][0].toString(), "share");
}

void TestInsightsPage::cardsHaveAccessibleNames()
{
    Shown shown;
    shown.fill();
    QCOMPARE(shown.card("strong")->accessibleName(), "Statement of strong. Tested, strength 5 of 5");
    QCOMPARE(shown.card("strong")->focusPolicy(), Qt::StrongFocus);
}

void TestInsightsPage::noFindingsAreSaidInWords()
{
    Shown shown;
    shown.page.setFindings({}, {});
    QTRY_VERIFY(Shown::says(&shown.page, "Nothing stands out"));
    QTRY_VERIFY(Shown::says(shown.page.inspector(), "What stands out"));
    shown.page.setFindings({finding("weak", Kind::Tested, 0.2, 90)}, {});
    Shown::button(&shown.page, "Described 0")->click();
    QTRY_VERIFY(Shown::says(&shown.page, "No finding of this kind"));
}

void TestInsightsPage::messageTakesTheWholePage()
{
    Shown shown;
    shown.fill();
    QSignalSpy action(&shown.page, &InsightsPage::actionRequested);
    shown.page.showMessage("No ages in this data", "Set the role of a column on the Data page.", "Check the roles");
    QCOMPARE(shown.page.shownIds(), QStringList());
    QTRY_VERIFY(Shown::says(&shown.page, "No ages in this data"));
    Shown::button(&shown.page, "Check the roles")->click();
    QCOMPARE(action.size(), 1);
    shown.fill();
    QCOMPARE(shown.page.shownIds().size(), 3);
}

void TestInsightsPage::choiceSurvivesNewFindings()
{
    Shown shown;
    shown.fill();
    shown.page.selectFinding("weak");
    shown.fill({"weak"});
    QVERIFY(shown.card("weak")->property("selected").toBool());
}

void TestInsightsPage::narrowCardsStackTheirAdvice()
{
    Shown shown;
    shown.fill();
    QTRY_VERIFY(shown.card("strong")->width() > 800);
    QPushButton *button = Shown::button(shown.card("strong"), "Show me");
    QVERIFY(button->mapTo(shown.card("strong"), QPoint()).x() > 400);
    shown.page.resize(560, 736);
    QTRY_VERIFY(button->mapTo(shown.card("strong"), QPoint()).x() < 100);
    QTRY_VERIFY(shown.card("strong")->width() <= 560);
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
