// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The views that compare groups and study offers, fed as their desks do.

#include "models/query/comparisonwords.h"
#include "models/report/comparisonblocks.h"
#include "models/report/responseblocks.h"
#include "models/report/responsecharts.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/columnpicker.h"
#include "widgets/pages/compareview.h"
#include "widgets/pages/responseview.h"
#include "widgets/pages/studyparts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using table::Column;
using table::Table;
using table::TablePtr;

namespace {

/// 120 customers: spend by one of three groups, a small fourth, an answer that goes with spend.
TablePtr customers()
{
    std::vector<double> spend;
    std::vector<std::int64_t> ids, answers, orders;
    std::vector<std::optional<std::string>> groups;
    for (int i = 0; i < 120; ++i) {
        ids.push_back(i + 1);
        spend.push_back(50 + i % 3 * 4 + i * 37 % 41);
        groups.emplace_back(i < 3 ? "Few" : std::string(1, "ABC"[i % 3]));
        orders.push_back(1 + i * 7 % 11);
        answers.push_back(i * 11 % 13 < (i % 3 == 2 ? 10 : 2));
    }
    return *Table::make(
        {Column::integers("id", ids), Column::reals("spend", spend), Column::text("group", groups),
         Column::integers("orders", orders), Column::integers("accepted", answers)},
        {table::Role::Customer, table::Role::None, table::Role::None, table::Role::None, table::Role::Response});
}

query::ComparisonRequest comparisonOf(const QString &value, const QString &by)
{
    return query::ComparisonRequest::of({"comparison", {{"value", {value}}, {"by", {by}}}});
}

std::shared_ptr<const query::ComparisonStudy> compared(const TablePtr &table, const QString &value, const QString &by)
{
    return std::make_shared<const query::ComparisonStudy>(*query::compareGroups(*table, {}, comparisonOf(value, by)));
}

std::shared_ptr<const query::ResponseStudy> studied(const TablePtr &table, const QStringList &columns)
{
    return std::make_shared<const query::ResponseStudy>(
        *query::studyResponse(*table, {}, {"accepted", columns, query::ResponseRequest::Reference::MostFrequent}));
}

/// Numbers in cells that nobody explains.
QStringList silentCells(const pages::StudyTableCard &card)
{
    QStringList silent;
    const report::DataTable &table = card.table().table;
    const QRegularExpression digit("[0-9]");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 1; column < table.rows[row].size(); ++column) {
            const QVariant &cell = table.rows[row][column];
            if (cell.isValid() && cell.toString().contains(digit) &&
                !report::cellFigure(card.table(), row, column, Format()))
                silent << table.columns[column].heading + ": " + cell.toString();
        }
    }
    return silent;
}

/// Sentences with numbers that nobody explains.
QStringList silentSentences(const QWidget &card, const QStringList &notes)
{
    QStringList silent;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (!label->text().contains(QRegularExpression("[0-9]")) || notes.contains(label->text()))
            continue;
        const auto *offer = charts::FigureOffer::of(label);
        if (!offer || offer->figures().empty())
            silent << label->text();
    }
    return silent;
}

struct Report
{
    Format format;
    query::FilterSet none;
    Result<std::vector<report::Block>> blocks(const TablePtr &table, const query::StudyRequest &request,
                                              report::Privacy privacy) const
    {
        return report::studyBlocks(request, {*table, none, none, format, privacy});
    }
};

QString allText(const std::vector<report::Block> &blocks)
{
    QStringList text;
    for (const report::Block &block : blocks) {
        text << report::base(block).title;
        if (const auto *words = std::get_if<report::TextBlock>(&block))
            text << words->text;
        const report::DataTable *table = nullptr;
        if (const auto *one = std::get_if<report::TableBlock>(&block))
            table = &one->table;
        else if (const auto *chart = std::get_if<report::ChartBlock>(&block))
            table = &report::base(chart->chart).table;
        for (std::size_t row = 0; table && row < table->rows.size(); ++row)
            text << table->rows[row].front().toString();
    }
    return text.join('\n');
}

} // namespace

class TestCompareViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void aComparisonStandsInWordsChartsAndTables()
    {
        pages::CompareView view;
        view.resize(904, 640);
        view.show();
        const TablePtr table = customers();
        view.setChoices(query::comparisonChoices(*table), comparisonOf("spend", "group"));
        const auto study = compared(table, "spend", "group");
        view.setStudy(study, Format());
        QCOMPARE(view.valueBox()->currentText(), QString("spend"));
        QCOMPARE(view.groupBox()->currentText(), QString("group"));
        QVERIFY(view.words()->text().contains("Where “group” is “"));
        QVERIFY(view.words()->text().contains("is proposed because"));
        QVERIFY(view.words()->text().contains("Few (3)"));
        QVERIFY(std::holds_alternative<report::BoxChart>(*view.groupChart()->chart()));
        const auto &pairs = std::get<report::IntervalChart>(*view.pairChart()->chart());
        QCOMPARE(pairs.estimates.size(), std::size_t(3)); // the small group is in none
        for (const auto &one : pairs.estimates)
            QVERIFY(one->low < one->value && one->value < one->high);
        QCOMPARE(view.tables()[0]->table().table.rows.size(), std::size_t(4)); // and described nevertheless
        const int proposed = view.tables()[1]->table().table.highlightedRow;
        QVERIFY(proposed >= 0);
        QCOMPARE(view.tables()[1]->table().table.rows[std::size_t(proposed)][0].toString(),
                 query::testName(*study->proposal.test));
        QCOMPARE(view.tables()[3]->table().table.rows.size(), std::size_t(3));
    }

    void everyNumberOfAComparisonAnswers_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("numbers") << "spend";
        QTest::newRow("yes and no") << "accepted";
        QTest::newRow("categories") << "group";
    }
    void everyNumberOfAComparisonAnswers()
    {
        QFETCH(QString, value);
        pages::CompareView view;
        const auto study = compared(customers(), value, value == "group" ? "accepted" : "group");
        view.setStudy(study, Format());
        const Format format;
        const query::ComparisonWords words(*study, format);
        QCOMPARE(silentSentences(*view.words(), words.notes()).join("; "), QString());
        for (const pages::StudyTableCard *card : view.tables())
            QCOMPARE(silentCells(*card).join("; "), QString());
        QVERIFY(!report::headlineFigures(*view.groupChart()->chart(), format).empty());
        const auto marks = report::markFigures(*view.groupChart()->chart(), 0, value == "group" ? 0 : -1, format);
        QVERIFY(!marks.empty());
        QCOMPARE(view.pairChart()->isHidden(), value == "group");
    }

    void aChoiceIsAskedForOnce()
    {
        pages::CompareView view;
        const TablePtr table = customers();
        view.setChoices(query::comparisonChoices(*table), comparisonOf("spend", "group"));
        QSignalSpy asked(&view, &pages::CompareView::requested);
        view.adjustmentBox()->setCurrentIndex(2);
        Q_EMIT view.adjustmentBox()->activated(2);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<query::ComparisonRequest>().adjustment, stats::Adjustment::BenjaminiHochberg);
        Q_EMIT view.adjustmentBox()->activated(2);
        QCOMPARE(asked.size(), 1);
        view.valueBox()->setCurrentText("orders");
        Q_EMIT view.valueBox()->activated(view.valueBox()->currentIndex());
        QCOMPARE(asked[1][0].value<query::ComparisonRequest>().value, QString("orders"));
        QCOMPARE(asked[1][0].value<query::ComparisonRequest>().leastTested, std::size_t(5));
    }

    void statesWithoutAComparisonSayWhy()
    {
        pages::CompareView view;
        QVERIFY(view.message()->text().contains("Nothing is open"));
        QVERIFY(!view.reportButton()->isEnabled());
        const TablePtr same =
            *Table::make({Column::reals("v", std::vector<double>(20, 3.0)),
                          Column::integers("g", {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2})});
        view.setStudy(compared(same, "v", "g"), Format());
        QVERIFY(view.message()->text().contains("All values of “v” are equal"));
        view.setStudy(compared(customers(), "spend", "group"), Format());
        QVERIFY(!view.words()->text().isEmpty());
        view.setFailed({Error::Code::Input, "Too many groups", "g", "Choose another"});
        QVERIFY(view.message()->text().contains("Too many groups"));
    }

    void anOfferStandsInWordsChartsAndTables()
    {
        pages::ResponseView view;
        view.resize(904, 640);
        view.show();
        const TablePtr table = customers();
        const auto study = studied(table, {"spend", "orders", "group"});
        const Format format;
        view.setChoices(query::responseChoices(*table), {"accepted", {"spend", "orders", "group"}});
        view.setStudy(study, report::ResponseCharts(*study, format).customers(*table, 1000), {}, format);
        QVERIFY(view.words()->text().contains("times as often as the others"));
        QVERIFY(view.words()->text().contains("“group” is compared with “"));
        QVERIFY(view.advice()->text().contains("need not cause it"));
        QVERIFY(view.columnsButton()->text().contains("3"));
        const auto &odds = std::get<report::IntervalChart>(*view.frames()[0]->chart());
        QVERIFY(odds.axis.logarithmic);
        QCOMPARE(odds.reference, 1.0);
        QCOMPARE(odds.table.rows.size(), odds.categories.size());
        const auto &lift = std::get<report::BarChart>(*view.frames()[1]->chart());
        QCOMPARE(lift.values.size(), std::size_t(10));
        QVERIFY(lift.reference.has_value());
        QVERIFY(std::holds_alternative<report::ScatterChart>(*view.frames()[2]->chart()));
        QCOMPARE(view.tables()[2]->table().table.rows.size(), std::size_t(120));
        for (const pages::StudyTableCard *card : view.tables())
            QCOMPARE(silentCells(*card).join("; "), QString());
        const query::ResponseWords words(*study, format);
        QCOMPARE(silentSentences(*view.words(), words.notes()).join("; "), QString());
        QCOMPARE(silentSentences(*view.advice(), {}).join("; "), QString());
        for (const charts::ChartFrame *frame : view.frames())
            QVERIFY(!report::headlineFigures(*frame->chart(), format).empty());
    }

    void columnsAreChosenFromAList()
    {
        pages::ResponseView view;
        view.resize(904, 640);
        view.show();
        const TablePtr table = customers();
        view.setChoices(query::responseChoices(*table), {"accepted", {"spend", "orders"}});
        QSignalSpy asked(&view, &pages::ResponseView::requested);
        view.columnsButton()->click();
        QVERIFY(view.picker()->isVisible());
        view.picker()->hide();
        QCOMPARE(asked.size(), 0); // nothing was changed
        view.columnsButton()->click();
        for (int i = 0; i < view.picker()->list()->count(); ++i) {
            if (view.picker()->list()->item(i)->text() == "orders")
                view.picker()->list()->item(i)->setCheckState(Qt::Unchecked);
        }
        view.picker()->hide();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<query::ResponseRequest>().columns, QStringList{"spend"});
    }

    void aListIsAskedForByItsShare()
    {
        pages::ResponseView view;
        const TablePtr table = customers();
        const auto study = studied(table, {"spend"});
        view.setStudy(study, report::ResponseCharts(*study, Format()).customers(*table, 10), "consent", Format());
        QCOMPARE(view.tables()[2]->table().table.rows.size(), std::size_t(10));
        QSignalSpy asked(&view, &pages::ResponseView::saveRequested);
        view.shareBox()->setCurrentIndex(view.shareBox()->count() - 1);
        view.saveButton()->click();
        QCOMPARE(asked[0][0].toDouble(), 1.0);
    }

    void bothArePartsOfAReport()
    {
        const Report report;
        const TablePtr table = customers();
        const auto comparison =
            report.blocks(table, comparisonOf("spend", "group").asStudy(), report::Privacy::Personal);
        QVERIFY(comparison.has_value());
        QVERIFY(comparison->size() >= 5);
        QVERIFY(allText(*comparison).contains("Few"));
        // Groups under 5 are in no part of a masked report.
        const auto masked = report.blocks(table, comparisonOf("spend", "group").asStudy(), report::Privacy::Masked);
        QVERIFY2(!allText(*masked).contains("Few"), qPrintable(allText(*masked)));
        for (const report::Block &block : *masked) {
            if (const auto *chart = std::get_if<report::ChartBlock>(&block)) {
                if (const auto *boxes = std::get_if<report::BoxChart>(&chart->chart)) {
                    for (const auto &box : boxes->boxes)
                        QVERIFY(!box || box->outliers.empty());
                }
            }
        }
        const query::ResponseRequest offer{"accepted", {"spend", "orders", "group"}};
        const auto response = report.blocks(table, offer.asStudy(), report::Privacy::Personal);
        QVERIFY(response.has_value());
        QCOMPARE(response->size(), std::size_t(6));
        const auto hidden = report.blocks(table, offer.asStudy(), report::Privacy::Masked);
        QVERIFY(!allText(*hidden).contains("group: Few"));
    }
};

QTEST_MAIN(TestCompareViews)
#include "tst_compareviews.moc"
