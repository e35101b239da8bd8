// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablecopy.h"
#include "models/items/tablesearch.h"

#include <QtTest>

using namespace clientele;
using namespace clientele::items;
using table::Column;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

CellText cells(const QLocale &locale = english)
{
    return {table::Table::make({Column::text("Country", {"Denmark", "Österreich", std::nullopt, "denmark"}),
                                Column::integers("Quantity", {12, -1500, 3, 0}, table::Validity({0b0111}, 4)),
                                Column::reals("Price", {2.1, 1234.5, 0.55, 12}),
                                Column::dates("Date", {0, table::microsPerDay, 0, 0}, {}, true)})
                .value(),
            Format(locale)};
}

std::optional<CellPlace> find(const CellText &in, const QString &text, CellPlace from = {}, bool includeFrom = true,
                              bool backwards = false, const RowOrder &order = nullptr,
                              std::vector<std::size_t> columns = {0, 1, 2, 3})
{
    return findNext(in, order, {text, std::move(columns), from, includeFrom, backwards}).value();
}

using Place = std::optional<CellPlace>;

} // namespace

class TestTableSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWithoutCaseAndAccents();
    void goesOnFromTheCellAndBeginsAgain();
    void goesBackwards();
    void onlyMatchIsFoundAgain();
    void absentTextIsNotFound();
    void numbersAreFoundAsTheyRead();
    void datesAreFound();
    void missingNumbersAreNotZero();
    void looksOnlyAtShownColumnsAndRows();
    void emptyTextEmptyTableAndNoColumnsFindNothing();
    void cancelledSearchSaysSo();
    void copyHasHeadersTabsAndQuotes();
    void copyFollowsTheOrderShown();
};

void TestTableSearch::findsWithoutCaseAndAccents()
{
    QCOMPARE(find(cells(), "DENM"), Place(CellPlace{0, 0}));
    QCOMPARE(find(cells(), "osterreich"), Place(CellPlace{1, 0}));
    QCOMPARE(find(cells(), "Ö"), Place(CellPlace{1, 0}));
}

void TestTableSearch::goesOnFromTheCellAndBeginsAgain()
{
    QCOMPARE(find(cells(), "denmark", {0, 0}, false), Place(CellPlace{3, 0}));
    QCOMPARE(find(cells(), "denmark", {3, 0}, false), Place(CellPlace{0, 0}));
    QCOMPARE(find(cells(), "denmark", {0, 2}), Place(CellPlace{3, 0}));
}

void TestTableSearch::goesBackwards()
{
    QCOMPARE(find(cells(), "denmark", {3, 0}, false, true), Place(CellPlace{0, 0}));
    QCOMPARE(find(cells(), "denmark", {0, 0}, false, true), Place(CellPlace{3, 0}));
}

void TestTableSearch::onlyMatchIsFoundAgain()
{
    QCOMPARE(find(cells(), "reich", {1, 0}, false), Place(CellPlace{1, 0}));
    QCOMPARE(find(cells(), "reich", {1, 0}, false, true), Place(CellPlace{1, 0}));
}

void TestTableSearch::absentTextIsNotFound()
{
    QCOMPARE(find(cells(), "Norway"), Place());
    QCOMPARE(find(cells(), "."), Place(CellPlace{0, 2})); // a decimal point, not any character
}

void TestTableSearch::numbersAreFoundAsTheyRead()
{
    QCOMPARE(find(cells(), QString::fromUtf8("−1,500")), Place(CellPlace{1, 1}));
    QCOMPARE(find(cells(), "-1500"), Place(CellPlace{1, 1}));
    QCOMPARE(find(cells(), "2.10"), Place(CellPlace{0, 2}));
    QCOMPARE(find(cells(german), "2,10"), Place(CellPlace{0, 2}));
    QCOMPARE(find(cells(german), "1.234,50"), Place(CellPlace{1, 2}));
}

void TestTableSearch::datesAreFound()
{
    QCOMPARE(find(cells(), "1970-01-02"), Place(CellPlace{1, 3}));
}

void TestTableSearch::missingNumbersAreNotZero()
{
    QCOMPARE(find(cells(), "0", {3, 1}, true, false, nullptr, {1}), Place(CellPlace{1, 1})); // in −1,500, not in row 3
}

void TestTableSearch::looksOnlyAtShownColumnsAndRows()
{
    QCOMPARE(find(cells(), "denmark", {}, true, false, nullptr, {1, 2}), Place());
    const auto order = std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 3});
    QCOMPARE(find(cells(), "denmark", {}, true, false, order), Place(CellPlace{1, 0}));
    QCOMPARE(find(cells(), "osterreich", {}, true, false, order), Place());
    // A start beyond the rows (they were filtered meanwhile) is taken back to the last one.
    QCOMPARE(find(cells(), "denmark", {99, 0}, true, false, order), Place(CellPlace{1, 0}));
}

void TestTableSearch::emptyTextEmptyTableAndNoColumnsFindNothing()
{
    QCOMPARE(find(cells(), ""), Place());
    QCOMPARE(find(cells(), "denmark", {}, true, false, nullptr, {}), Place());
    QCOMPARE(find(CellText(table::Table::make({Column::integers("a", {})}).value(), Format(english)), "1", {}, true,
                  false, nullptr, {0}),
             Place());
    QCOMPARE(find(CellText(), "1"), Place());
}

void TestTableSearch::cancelledSearchSaysSo()
{
    const CellText many(table::Table::make({Column::integers("n", std::vector<std::int64_t>(200'000, 5))}).value(),
                        Format(english));
    const auto answer = findNext(many, nullptr, {"7", {0}, {}, true, false}, Progress([] { return true; }));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
}

void TestTableSearch::copyHasHeadersTabsAndQuotes()
{
    const CellText in(table::Table::make({Column::text("Say \"hello\"", {"a\tb", "line\nbreak", std::nullopt}),
                                          Column::reals("x", {1000.5, 2, 3})})
                          .value(),
                      Format(german));
    QCOMPARE(tabSeparated(in, nullptr, {{0, 2}}, {0, 1}).value(),
             "\"Say \"\"hello\"\"\"\tx\n\"a\tb\"\t1000,5\n\"line\nbreak\"\t2\n\t3\n");
    QCOMPARE(tabSeparated(in, nullptr, {}, {1}).value(), "x\n");
}

void TestTableSearch::copyFollowsTheOrderShown()
{
    const auto order = std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{3, 0, 1});
    QCOMPARE(tabSeparated(cells(), order, {{0, 0}, {2, 2}}, {2, 0}).value(),
             QString::fromUtf8("Price\tCountry\n12\tdenmark\n1234.5\tÖsterreich\n"));
}

QTEST_GUILESS_MAIN(TestTableSearch)
#include "tst_tablesearch.moc"
