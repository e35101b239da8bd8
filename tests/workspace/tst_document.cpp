// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using namespace clientele::workspace;

namespace {

sources::Source customers()
{
    sources::Source source;
    source.table = *table::Table::make({table::Column::integers(QStringLiteral("age"), {25, 52, 53}),
                                        table::Column::text(QStringLiteral("region"), {"West", "North", "West"}),
                                        table::Column::integers(QStringLiteral("amount"), {100, 600, 610})},
                                       {table::Role::Age, table::Role::Region, table::Role::Amount});
    source.account.inputs = {QStringLiteral("/data/customers.csv")};
    return source;
}

query::FilterSet ages(double lower, double upper)
{
    query::FilterSet filters;
    filters.set({QStringLiteral("age"), {}, {{lower, upper, true, false}}, false, {}});
    return filters;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentIsEmptyAndChangesNothing()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        document.setFilters(ages(50, 55));
        document.setBands({10, {}, query::Closed::Left});
        document.setRole(0, table::Role::Income);
        document.undo();
        QVERIFY(!document.isOpen());
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.history().isEmpty());
    }

    void everyChangeIsANamedStepThatCanBeUndone()
    {
        Document document;
        document.open(customers());
        QCOMPARE(document.title(), QStringLiteral("customers.csv"));
        QVERIFY(!document.canUndo());
        document.setFilters(ages(50, 55), QStringLiteral("Age group: 50–55"));
        document.setRole(2, table::Role::Monetary);
        QCOMPARE(document.undoName(), QStringLiteral("Role of amount: Monetary value"));
        document.undo();
        QCOMPARE(document.state().table->role(2), table::Role::Amount);
        QCOMPARE(document.undoName(), QStringLiteral("Age group: 50–55"));
        document.undo();
        QVERIFY(document.state().filters.isEmpty());
        QVERIFY(!document.canUndo());
        document.redo();
        QVERIFY(!document.state().filters.isEmpty());
        QCOMPARE(document.redoName(), QStringLiteral("Role of amount: Monetary value"));
        QCOMPARE(document.history().size(), 3);
    }

    void everyChangeOfTheReportIsANamedStep()
    {
        Document document;
        document.open(customers());
        report::Layout layout;
        layout.paper = report::Paper::Letter;
        document.startReport(layout);
        QCOMPARE(document.history().size(), 1); // what it begins with is no step
        QCOMPARE(document.state().report.paper, report::Paper::Letter);
        layout.language = QStringLiteral("de");
        document.setReport(layout, QStringLiteral("Language of the report"));
        layout.title = QStringLiteral("S");
        document.setReport(layout, QStringLiteral("Title"), QStringLiteral("title"));
        layout.title = QStringLiteral("Sp");
        document.setReport(layout, QStringLiteral("Title"), QStringLiteral("title"));
        QCOMPARE(document.history().size(), 3); // what is typed is one step
        document.setChartNote(QStringLiteral("age-total"), QStringLiteral("Look"));
        QCOMPARE(document.state().report.notes.value(QStringLiteral("age-total")), QStringLiteral("Look"));
        document.undo();
        QVERIFY(document.state().report.notes.isEmpty());
        QCOMPARE(document.undoName(), QStringLiteral("Title"));
        document.undo();
        QVERIFY(document.state().report.title.isEmpty());
        document.undo();
        QVERIFY(document.state().report.language.isEmpty());
        QCOMPARE(document.state().report.paper, report::Paper::Letter);
        QVERIFY(!document.canUndo());
        document.redo();
        document.startReport({}); // too late
        QCOMPARE(document.state().report.language, QStringLiteral("de"));
    }

    void aChartThatIsAddedComesBackBeforeTheMethod()
    {
        Document document;
        document.open(customers());
        document.addChartToReport(QStringLiteral("age-total"));
        QCOMPARE(document.history().size(), 1); // nothing was taken out: it is there
        const report::Layout without = report::withBlockRemoved(
            report::withBlockMoved({}, {QStringLiteral("cover"), QStringLiteral("age-total"), QStringLiteral("method")},
                                   QStringLiteral("cover"), 0),
            QStringLiteral("age-total"));
        document.setReport(without, QStringLiteral("Take out"));
        document.addChartToReport(QStringLiteral("age-total"));
        QCOMPARE(document.state().report.arrangement.order,
                 (QStringList{QStringLiteral("cover"), QStringLiteral("age-total"), QStringLiteral("method")}));
        QVERIFY(document.state().report.arrangement.removed.isEmpty());
    }

    void aFindingIsAddedAsAPartThatUndoTakesOut()
    {
        Document document;
        document.open(customers());
        const QString id = QStringLiteral("age-order-value:50–55");
        document.addFindingToReport(id);
        QVERIFY(report::hasFinding(document.state().report, id));
        QCOMPARE(document.undoName(), QStringLiteral("Add finding to report"));
        document.addFindingToReport(id); // it is there
        QCOMPARE(document.history().size(), 2);
        document.undo();
        QVERIFY(!report::hasFinding(document.state().report, id));
    }

    void aChangeAfterUndoForgetsWhatWasUndone()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        document.undo();
        document.setFilters(ages(20, 25));
        QVERIFY(!document.canRedo());
        QCOMPARE(document.history().size(), 2);
    }

    void theSameAgainIsNoStep()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        QSignalSpy changed(&document, &Document::changed);
        document.setFilters(ages(50, 55));
        document.setRole(0, table::Role::Age);
        QCOMPARE(changed.count(), 0);
    }

    void otherBandsDropTheFilterOfTheOldOnes()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        document.setBands({10, {}, query::Closed::Left});
        QVERIFY(document.state().filters.isEmpty());
        document.undo();
        QVERIFY(!document.state().filters.isEmpty());
        QCOMPARE(document.state().bands.width, 5.0);
    }

    void regionsKeepTheirColourUnderFiltersAndFollowTheRole()
    {
        Document document;
        document.open(customers());
        const auto palette = document.palette();
        QCOMPARE(palette.value(QStringLiteral("West")), 0);
        QCOMPARE(palette.value(QStringLiteral("North")), 1);
        document.setFilters(ages(50, 55));
        QCOMPARE(document.palette(), palette);
        document.setRole(1, table::Role::None);
        QVERIFY(document.palette().isEmpty());
        document.undo();
        QCOMPARE(document.palette(), palette);
    }

    void openingOtherDataForgetsTheHistory()
    {
        Document document;
        document.open(customers());
        document.setFilters(ages(50, 55));
        QSignalSpy opened(&document, &Document::opened);
        document.open(customers());
        QCOMPARE(opened.count(), 1);
        QVERIFY(document.state().filters.isEmpty());
        QVERIFY(!document.canUndo());
        document.close();
        QVERIFY(!document.isOpen());
        QVERIFY(document.history().isEmpty());
    }

    void whatStillFitsStaysWhenTheSameDataIsReadAgain()
    {
        Document document;
        document.open(customers());
        document.setRole(2, table::Role::Monetary);
        document.setBands({10, {}, query::Closed::Left});
        query::FilterSet filters = ages(50, 55);
        filters.set({QStringLiteral("region"), {QStringLiteral("West")}, {}, false, {}});
        document.setFilters(filters);
        sources::Source again = customers();
        again.account.sha256 = "new";
        QVERIFY(document.reload(std::move(again)).isEmpty());
        QCOMPARE(document.state().filters, filters);
        QCOMPARE(document.state().table->role(2), table::Role::Monetary);
        QCOMPARE(document.state().bands.width, 10.0);
        QCOMPARE(document.account().sha256, QByteArray("new"));
        QCOMPARE(document.history(),
                 (QStringList{QStringLiteral("Open customers.csv"), QStringLiteral("Reload the data")}));
        document.undo(); // as the file is, without what was chosen
        QVERIFY(document.state().filters.isEmpty());
        QCOMPARE(document.state().table->role(2), table::Role::Amount);
    }

    void whatFitsNoMoreIsDroppedAndToldWhenTheDataIsReadAgain()
    {
        Document document;
        document.open(customers());
        query::FilterSet filters = ages(50, 55);
        filters.set({QStringLiteral("region"), {QStringLiteral("North")}, {}, false, {}});
        filters.set({QStringLiteral("amount"), {}, {{0, 200, true, false}}, false, {}});
        document.setFilters(filters);
        sources::Source other = customers();
        other.table = *table::Table::make({table::Column::integers(QStringLiteral("age"), {25, 52}),
                                           table::Column::text(QStringLiteral("region"), {"West", "West"}),
                                           table::Column::text(QStringLiteral("amount"), {"a", "b"})},
                                          {table::Role::Age, table::Role::Region, table::Role::None});
        const QStringList dropped = document.reload(std::move(other));
        QCOMPARE(document.state().filters, ages(50, 55));
        QCOMPARE(dropped.size(), 3);
        QCOMPARE(dropped[0], QStringLiteral("the role Amount of “amount” (the column is of another kind now)"));
        QVERIFY2(dropped[1].contains(QStringLiteral("North")) && dropped[1].contains(QStringLiteral("no row has")),
                 qPrintable(dropped[1]));
        QVERIFY2(dropped[2].contains(QStringLiteral("another kind")), qPrintable(dropped[2]));
    }

    void theHistoryIsBounded()
    {
        Document document;
        document.open(customers());
        for (int i = 0; i < 500; ++i)
            document.setFilters(ages(i, i + 1));
        QCOMPARE(document.history().size(), 200);
        QCOMPARE(document.history().front(), QStringLiteral("Open customers.csv"));
        while (document.canUndo())
            document.undo();
        QVERIFY(document.state().filters.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
