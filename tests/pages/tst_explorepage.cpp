// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplecharts.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/edgesdialog.h"
#include "widgets/pages/explorepage.h"
#include "widgets/pages/filterbar.h"
#include "widgets/pages/filtereditor.h"
#include "widgets/pages/flowlayout.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace clientele;
using namespace clientele::pages;

Q_DECLARE_METATYPE(clientele::query::FilterSet)
Q_DECLARE_METATYPE(clientele::query::BandOptions)
Q_DECLARE_METATYPE(clientele::query::Filter)

namespace {

const Format english(QLocale(QStringLiteral("en_US")));

query::AgeRegionStudy study(std::size_t customers, double total)
{
    query::AgeRegionStudy result;
    result.ageColumn = QStringLiteral("age");
    result.amountColumn = QStringLiteral("amount");
    result.frequencyColumn = QStringLiteral("frequency");
    result.regionColumn = QStringLiteral("region");
    result.overall = {customers, total, total / double(customers), 20.0, 19.0};
    for (int i = 0; i < 8; ++i)
        result.bands.push_back({QStringLiteral("%1–%2").arg(20 + 5 * i).arg(25 + 5 * i), 20.0 + 5 * i, 25.0 + 5 * i});
    result.regions = {{QStringLiteral("North"), false, 7},
                      {QStringLiteral("West"), false, 22},
                      {QStringLiteral("<b>East</b>"), false, 0}};
    return result;
}

ExplorePage::Content content()
{
    ExplorePage::Content result;
    result.charts = samples::sixCharts();
    result.all = study(238, 101300);
    result.selection = study(37, 22510);
    insights::Finding finding;
    finding.kind = insights::Kind::Tested;
    finding.statement = QStringLiteral("50–55 spends 608 per purchase, 43 % above average");
    finding.showMe = samples::bandFilter(6);
    finding.evidence.test = QStringLiteral("mann-whitney");
    finding.evidence.adjustedPValue = 0.0001;
    finding.evidence.difference = 216;
    finding.evidence.low = 198;
    finding.evidence.high = 234;
    finding.reasons = {{QStringLiteral("annual_income"), 71459, 57408}};
    result.findings = {finding};
    return result;
}

query::FilterSet selecting(const query::Filter &filter)
{
    query::FilterSet set;
    set.set(filter);
    return set;
}

QStringList labels(const QWidget *widget)
{
    QCoreApplication::processEvents(); // a layout shows new widgets in the next turn
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.push_back(label->text());
    }
    return texts;
}

table::TablePtr people()
{
    using table::Column;
    auto made = table::Table::make(
        {Column::integers(QStringLiteral("age"), {21, 33, 52}),
         Column::text(QStringLiteral("region"), {"North", std::nullopt, "R&D <b>"}),
         Column::dates(QStringLiteral("since"), {0, table::microsPerDay, 2 * table::microsPerDay}, {}, true)},
        {table::Role::Age, table::Role::Region, table::Role::None});
    return made ? *made : nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>()) {
        if (one->text() == text && !one->isHidden())
            return one;
    }
    return nullptr;
}

struct ShownPage
{
    ShownPage()
    {
        page.setContent(content(), english);
        page.resize(936, 736);
        page.show();
        page.inspector()->setVisible(true);
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("not shown");
    }
    ExplorePage page;
};

} // namespace

class ExplorePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void sixViewsStandInTwoColumnsWithoutScrolling()
    {
        ShownPage shown;
        QCOMPARE(shown.page.frames().size(), 6U);
        QCoreApplication::processEvents();
        QCOMPARE(shown.page.frames()[0]->y(), shown.page.frames()[1]->y());
        QVERIFY(shown.page.frames()[2]->y() > shown.page.frames()[0]->y());
        QVERIFY(shown.page.frames()[5]->mapTo(&shown.page, QPoint(0, shown.page.frames()[5]->height())).y() <=
                shown.page.height());
        for (const charts::ChartFrame *frame : shown.page.frames()) {
            for (const QScrollBar *bar : frame->findChildren<QScrollBar *>())
                QVERIFY(!bar->isVisible());
        }
    }

    void aNarrowWindowHasOneColumnAndScrollsDownOnly()
    {
        ShownPage shown;
        shown.page.resize(700, 600);
        QTRY_COMPARE(shown.page.frames()[0]->x(), shown.page.frames()[1]->x());
        QVERIFY(shown.page.frames()[0]->width() <= 700);
        QVERIFY(shown.page.frames()[1]->y() > shown.page.frames()[0]->y());
    }

    void aClickedMarkBecomesTheChoiceEverywhereAndASecondClickTakesItBack()
    {
        ShownPage shown;
        QSignalSpy spy(&shown.page, &ExplorePage::filtersChanged);
        Q_EMIT shown.page.frames()[1]->marksActivated({samples::bandFilter(6)}, false);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.last()[0].value<query::FilterSet>(), selecting(samples::bandFilter(6)));
        for (charts::ChartFrame *frame : shown.page.frames())
            QVERIFY(frame->view()->plot()->isSelected(samples::bandFilter(6)));
        Q_EMIT shown.page.frames()[2]->marksActivated({samples::bandFilter(6)}, false);
        QVERIFY(spy.last()[0].value<query::FilterSet>().isEmpty());
    }

    void ctrlWidensTheChoice()
    {
        ShownPage shown;
        QSignalSpy spy(&shown.page, &ExplorePage::filtersChanged);
        Q_EMIT shown.page.frames()[1]->marksActivated({samples::bandFilter(6)}, false);
        Q_EMIT shown.page.frames()[1]->marksActivated({samples::bandFilter(4)}, true);
        QCOMPARE(spy.last()[0].value<query::FilterSet>().find(QStringLiteral("age"))->intervals.size(), 2U);
    }

    void aCellChoosesBothItsDimensionsAndTakesBothBack()
    {
        ShownPage shown;
        QSignalSpy spy(&shown.page, &ExplorePage::filtersChanged);
        const std::vector<query::Filter> cell{samples::bandFilter(6), samples::regionFilter(QStringLiteral("West"))};
        Q_EMIT shown.page.frames()[1]->marksActivated({samples::bandFilter(6)}, false);
        Q_EMIT shown.page.frames()[5]->marksActivated(cell, false); // the band stays, the region is added
        QCOMPARE(spy.last()[0].value<query::FilterSet>().filters().size(), 2U);
        Q_EMIT shown.page.frames()[5]->marksActivated(cell, false);
        QVERIFY(spy.last()[0].value<query::FilterSet>().isEmpty());
    }

    void escTakesTheChoiceBackAndLeavesOtherFilters()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        query::Filter other;
        other.column = QStringLiteral("status");
        other.values = {QStringLiteral("paid")};
        with.filters.set(other);
        with.filters.set(samples::bandFilter(6));
        shown.page.setContent(with, english);
        QSignalSpy spy(&shown.page, &ExplorePage::filtersChanged);
        Q_EMIT shown.page.frames()[0]->cleared();
        QCOMPARE(spy.last()[0].value<query::FilterSet>(), selecting(other));
    }

    void theInspectorSaysHowBigWhatStandsOutAndWhy()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        with.filters.set(samples::bandFilter(6));
        shown.page.setContent(with, english);
        const QStringList texts = labels(shown.page.inspector());
        for (const QString &expected :
             {QStringLiteral("Age group: 50–55"), QStringLiteral("37"), QStringLiteral("15.5\u00a0% of 238"),
              QStringLiteral("22,510"), QStringLiteral("22.2\u00a0% of all"), QStringLiteral("608.38"),
              QStringLiteral("+43\u00a0% vs. mean"), QStringLiteral("Tested"),
              QStringLiteral("Difference +216 (95 % interval 198 to 234)"),
              QStringLiteral("Mann–Whitney · Holm p < 0.001"), QStringLiteral("22 · 59\u00a0%"),
              QStringLiteral("all 57,408")})
            QVERIFY2(texts.contains(expected),
                     qPrintable(expected + QStringLiteral(" in ") + texts.join(QLatin1Char('|'))));
        QVERIFY(texts.contains(QStringLiteral("<b>East</b>"))); // plain text, whatever it looks like
        QVERIFY(button(shown.page.inspector(), QStringLiteral("Show customers (37)")));
    }

    void aDescribedFindingShowsNoP()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        with.filters.set(samples::bandFilter(6));
        with.findings[0].kind = insights::Kind::Described;
        shown.page.setContent(with, english);
        QVERIFY(labels(shown.page.inspector()).contains(QStringLiteral("Described")));
        QVERIFY(labels(shown.page.inspector()).filter(QStringLiteral("Holm")).isEmpty());
    }

    void withoutASelectionTheInspectorExplainsThePage()
    {
        ShownPage shown;
        QVERIFY(labels(shown.page.inspector()).contains(QStringLiteral("Nothing selected")));
        QVERIFY(!button(shown.page.inspector(), QStringLiteral("Add to report")));
    }

    void theInspectorsButtonsAskTheWindow()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        with.filters.set(samples::bandFilter(6));
        shown.page.setContent(with, english);
        QSignalSpy rows(&shown.page, &ExplorePage::showRowsRequested);
        QSignalSpy report(&shown.page, &ExplorePage::addToReportRequested);
        button(shown.page.inspector(), QStringLiteral("Show customers (37)"))->click();
        button(shown.page.inspector(), QStringLiteral("Add to report"))->click();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(report.last()[0].toString(), QStringLiteral("age-total")); // the first whose finding is this group's
    }

    void bandsAndSplitAreAskedFor()
    {
        ShownPage shown;
        QSignalSpy bands(&shown.page, &ExplorePage::bandsChanged);
        QSignalSpy split(&shown.page, &ExplorePage::splitByRegionChanged);
        const int ten = shown.page.bandBox()->findData(10);
        shown.page.bandBox()->setCurrentIndex(ten);
        Q_EMIT shown.page.bandBox()->activated(ten);
        QCOMPARE(bands.last()[0].value<query::BandOptions>().width, 10.0);
        Q_EMIT shown.page.closedBox()->activated(1);
        QCOMPARE(int(bands.last()[0].value<query::BandOptions>().closed), int(query::Closed::Right));
        button(&shown.page, QStringLiteral("Off"))->click();
        QCOMPARE(split.last()[0].toBool(), false);
    }

    void withoutRegionsTheSplitIsOffAndSaysWhy()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        with.charts.resize(3);
        with.all.regionColumn.clear();
        shown.page.setContent(with, english);
        QCOMPARE(shown.page.frames().size(), 3U);
        QPushButton *off = button(&shown.page, QStringLiteral("Off"));
        QVERIFY(!off->isEnabled());
        QVERIFY(!off->toolTip().isEmpty());
        QTRY_VERIFY(shown.page.frames()[2]->width() > shown.page.frames()[0]->width()); // the odd one takes the row
    }

    void splitOffLeavesTheViewsByAgeAlone()
    {
        ShownPage shown;
        ExplorePage::Content with = content();
        with.splitByRegion = false;
        shown.page.setContent(with, english);
        QCOMPARE(shown.page.frames().size(), 3U);
        QVERIFY(button(&shown.page, QStringLiteral("Off"))->isChecked());
    }

    void edgesAreReadWithTheirProblems()
    {
        QCOMPARE(EdgesDialog::read(QStringLiteral("18; 25 35,  65")).edges, (std::vector<double>{18, 25, 35, 65}));
        QCOMPARE(EdgesDialog::read(QStringLiteral("22.5;25")).edges, (std::vector<double>{22.5, 25}));
        for (const QString &bad : {QString(), QStringLiteral("18"), QStringLiteral("30;20"), QStringLiteral("18;x"),
                                   QStringLiteral("18;18")})
            QVERIFY2(!EdgesDialog::read(bad).problem.isEmpty(), qPrintable(bad));
        EdgesDialog dialog({18, 30});
        QVERIFY(button(&dialog, QStringLiteral("Use these bands"))->isEnabled());
        dialog.field()->setText(QStringLiteral("9;3"));
        QVERIFY(!button(&dialog, QStringLiteral("Use these bands"))->isEnabled());
    }

    void emptyFailedAndLoadingAreShown()
    {
        ShownPage shown;
        auto *message = shown.page.findChild<QStackedWidget *>()->widget(1);
        shown.page.setFailed(
            {Error::Code::Input, QStringLiteral("No column for age"), {}, QStringLiteral("Choose one")});
        QVERIFY(message->isVisible());
        QCOMPARE(static_cast<charts::MessagePanel *>(message)->text(), QStringLiteral("No column for age\nChoose one"));
        QSignalSpy columns(&shown.page, &ExplorePage::columnsRequested);
        QSignalSpy retry(&shown.page, &ExplorePage::retryRequested);
        auto *button = message->findChild<QPushButton *>();
        QCOMPARE(button->text(), QStringLiteral("Check the columns"));
        button->click();
        shown.page.setFailed({Error::Code::Numeric, QStringLiteral("Not enough memory"), {}, {}});
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        button->click();
        QCOMPARE(columns.size(), 1);
        QCOMPARE(retry.size(), 1);
        shown.page.setEmpty(QStringLiteral("Nothing is open"));
        QCOMPARE(static_cast<charts::MessagePanel *>(message)->text(), QStringLiteral("Nothing is open"));
        shown.page.setContent(content(), english);
        QVERIFY(!message->isVisible());
        shown.page.setLoading(true);
        QVERIFY(shown.page.frames()[0]->view()->plot()->opacity() < 1);
        shown.page.setContent(content(), english);
        QCOMPARE(shown.page.frames()[0]->view()->plot()->opacity(), 1.0);
    }

    void newFiguresKeepTheFramesAndTheirTable()
    {
        ShownPage shown;
        charts::ChartFrame *second = shown.page.frames()[1];
        second->setTableShown(true);
        shown.page.setContent(content(), english);
        QCOMPARE(shown.page.frames()[1], second);
        QVERIFY(second->isTableShown());
    }

    void theFilterBarSaysWhenThereAreNone()
    {
        FilterBar bar;
        bar.setTable(people(), english);
        QVERIFY(labels(&bar).contains(QStringLiteral("No filters · all customers")));
        QVERIFY(!button(&bar, QStringLiteral("Clear all")));
    }

    void chipsAreRemovedOneByOneOrAllTogether()
    {
        FilterBar bar;
        bar.setTable(people(), english);
        query::FilterSet filters = selecting(samples::bandFilter(6));
        filters.set(samples::regionFilter(QStringLiteral("R&D <b>")));
        bar.setFilters(filters);
        bar.resize(600, 30);
        bar.show();
        QVERIFY(button(&bar, QStringLiteral("Age group: 50–55")));
        QSignalSpy spy(&bar, &FilterBar::filtersChanged);
        for (QToolButton *remove : bar.findChildren<QToolButton *>()) {
            if (remove->accessibleName().contains(QStringLiteral("Age group"))) {
                remove->click();
                break;
            }
        }
        QCOMPARE(spy.last()[0].value<query::FilterSet>().filters().size(), 1U);
        button(&bar, QStringLiteral("Clear all"))->click();
        QVERIFY(spy.last()[0].value<query::FilterSet>().isEmpty());
    }

    void everyColumnCanBeFiltered()
    {
        FilterBar bar;
        bar.setTable(people(), english);
        Q_EMIT bar.addMenu()->aboutToShow();
        QCOMPARE(bar.addMenu()->actions().size(), 3);
    }

    void valuesAreTickedAndMissingIsOneOfThem()
    {
        const table::TablePtr table = people();
        auto *editor = new FilterEditor(table->column(1), QStringLiteral("Region"), nullptr, english, nullptr);
        QSignalSpy spy(editor, &FilterEditor::applied);
        auto *list = editor->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        list->item(1)->setCheckState(Qt::Checked);
        list->item(2)->setCheckState(Qt::Checked);
        button(editor, QStringLiteral("Apply filter"))->click();
        const auto filter = spy.last()[0].value<query::Filter>();
        QCOMPARE(filter.values, QStringList{QStringLiteral("R&D <b>")});
        QVERIFY(filter.missing);
    }

    void rangesAreReadInTheLocaleAndChecked()
    {
        const table::TablePtr table = people();
        const Format german(QLocale(QStringLiteral("de_DE")));
        auto *editor = new FilterEditor(table->column(0), QStringLiteral("Age"), nullptr, german, nullptr);
        QSignalSpy spy(editor, &FilterEditor::applied);
        const QList<QLineEdit *> fields = editor->findChildren<QLineEdit *>();
        fields[0]->setText(QStringLiteral("abc"));
        button(editor, QStringLiteral("Apply filter"))->click();
        QCOMPARE(spy.size(), 0);
        fields[0]->setText(QStringLiteral("22,5"));
        fields[1]->setText(QStringLiteral("20"));
        button(editor, QStringLiteral("Apply filter"))->click();
        QCOMPARE(spy.size(), 0); // the end before the beginning
        fields[1]->clear();
        button(editor, QStringLiteral("Apply filter"))->click();
        const auto filter = spy.last()[0].value<query::Filter>();
        QCOMPARE(filter.intervals.front().lower, 22.5);
        QVERIFY(std::isinf(filter.intervals.front().upper));
    }

    void datesAreReadAndShownAgain()
    {
        const table::TablePtr table = people();
        auto *editor = new FilterEditor(table->column(2), QStringLiteral("Since"), nullptr, english, nullptr);
        QSignalSpy spy(editor, &FilterEditor::applied);
        editor->findChildren<QLineEdit *>()[0]->setText(QStringLiteral("1970-01-02"));
        button(editor, QStringLiteral("Apply filter"))->click();
        const auto filter = spy.last()[0].value<query::Filter>();
        QCOMPARE(filter.intervals.front().lower, double(table::microsPerDay));
        FilterEditor again(table->column(2), QStringLiteral("Since"), &filter, english, nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(again.findChildren<QLineEdit *>()[0]->text(), QStringLiteral("1/2/70"));
    }

    void everyButtonHasAName()
    {
        ShownPage shown;
        const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *one) {
            if (one->state().invisible)
                return;
            if (one->role() == QAccessible::PushButton || one->role() == QAccessible::CheckBox ||
                one->role() == QAccessible::ComboBox)
                QVERIFY2(!one->text(QAccessible::Name).isEmpty(),
                         one->object() ? one->object()->metaObject()->className() : "");
            for (int i = 0; i < one->childCount(); ++i) {
                if (one->child(i))
                    walk(one->child(i));
            }
        };
        walk(QAccessible::queryAccessibleInterface(&shown.page));
    }
};

QTEST_MAIN(ExplorePageTest)
#include "tst_explorepage.moc"
