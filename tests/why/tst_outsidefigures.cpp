// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of data that is not the open one: nothing is open here.

#include "models/joins/keymatch.h"
#include "models/why/outsidefigures.h"

#include <QTest>

using namespace clientele;
using query::Figure;
using table::Column;

namespace {

const Format format{QLocale::c()};

joins::NamedTable named(const QString &name, std::vector<std::optional<std::string>> keys)
{
    std::vector<std::int64_t> numbers(keys.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = std::int64_t(10 * i);
    return {name, *table::Table::make({Column::text("key", keys), Column::integers("amount", std::move(numbers))})};
}

why::JoinFigures meaning(const joins::NamedTable &left, const joins::NamedTable &right)
{
    const joins::LinkFigures figures = joins::measure(*left.table->find(u"key"), *right.table->find(u"key"));
    return why::joinFigures(left, right, {left.name, "key", right.name, "key"}, figures, format);
}

why::Explanation explained(const Figure &figure)
{
    const auto explanation = why::explain(figure, {}, format);
    return explanation ? *explanation : why::Explanation();
}

std::vector<std::uint32_t> rowsOf(const why::Explanation &explanation)
{
    if (explanation.rowSets.empty())
        return {};
    const why::RowSet &set = explanation.rowSets.front();
    std::vector<std::uint32_t> rows(set.count());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = set.rows ? (*set.rows)[i] : std::uint32_t(i);
    return rows;
}

using Rows = std::vector<std::uint32_t>;

} // namespace

class TestOutsideFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatMatchAreFoundAgain()
    {
        const auto orders = named("orders", {"7", "7", "8", "99", std::nullopt});
        const auto customers = named("customers", {"7", "8", "8", "9"});
        const why::JoinFigures meant = meaning(orders, customers);
        QCOMPARE(rowsOf(explained(meant.left[0])), (Rows{0, 1, 2}));
        QCOMPARE(rowsOf(explained(meant.left[1])), (Rows{0, 1, 2, 3, 4}));
        QCOMPARE(rowsOf(explained(meant.left[2])), (Rows{3, 4})); // missing never matches
        QCOMPARE(rowsOf(explained(meant.right[0])), (Rows{0, 1, 2}));
        QCOMPARE(rowsOf(explained(meant.right[2])), (Rows{3}));
        QCOMPARE(explained(meant.several.front()).number, 1.0);
        QCOMPARE(rowsOf(explained(meant.several.front())), (Rows{1, 2}));
        QCOMPARE(explained(meant.multiply.front()).number, 6.0); // 1 + 1 + 2 + 1 + 1
        for (const auto &figures : {meant.left, meant.right, meant.several, meant.multiply}) {
            for (const Figure &one : figures)
                QCOMPARE(explained(one).number, one.value);
        }
    }

    void tablesWithoutRowsMatchNothing()
    {
        const auto nobody = named("nobody", {});
        const why::JoinFigures meant = meaning(nobody, named("customers", {"7"}));
        QCOMPARE(explained(meant.left[0]).number, 0.0);
        QCOMPARE(explained(meant.right[2]).number, 1.0);
        QVERIFY(meant.several.empty() && meant.multiply.empty() && meant.near.empty());
    }

    void whatAStepWouldDoIsTriedAgain_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("all rows") << 1000;
        QTest::newRow("a sample") << 3;
    }
    void whatAStepWouldDoIsTriedAgain()
    {
        QFETCH(int, most);
        const auto table = named("t", {"a", std::nullopt, "b", std::nullopt, std::nullopt, "c"}).table;
        const auto previewer = std::make_shared<const recipe::Previewer>(table, std::size_t(most));
        const recipe::Step step = recipe::DropMissing{{recipe::ColumnRef(QStringLiteral("key"))}};
        const auto preview = previewer->preview(step);
        QVERIFY(preview);
        const auto figures = why::previewFigures(previewer, step, *preview, format);
        QVERIFY(figures.size() >= 3);
        QCOMPARE(figures[0].value, double(preview->account.rowsIn));
        for (const Figure &one : figures) {
            if (one.value)
                QCOMPARE(explained(one).number, one.value);
        }
        if (most > 6)
            QCOMPARE(rowsOf(explained(figures[2])), (Rows{1, 3, 4})); // those that go
    }

    void aRuleAloneIsEnough()
    {
        const why::Explanation explanation =
            explained(why::ruleFigure("Size of report.pdf", "56 kB", "Bytes of the file: 56,000"));
        QCOMPARE(explanation.formula, "Bytes of the file: 56,000");
        QVERIFY(explanation.rowSets.empty() && explanation.steps.empty() && !explanation.number);
        QVERIFY(!why::asText(explanation, format).contains("Source"));
    }

    void aRowKeepsItsPlace()
    {
        const auto table = named("t", {"a", "b"}).table;
        const auto explanation = explained(why::placeFigure(table, 1, "Row", "2"));
        QCOMPARE(explanation.number, 2.0);
        QCOMPARE(rowsOf(explanation), (Rows{1}));
        const auto cell = explained(why::cellFigure(table, 1, "amount", "10", "t.csv"));
        QCOMPARE(cell.number, 10.0);
        QVERIFY(!why::explain(why::cellFigure(table, 2, "amount", "", "t.csv"), {}, format)); // no such row
    }
};

QTEST_GUILESS_MAIN(TestOutsideFigures)
#include "tst_outsidefigures.moc"
