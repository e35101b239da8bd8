// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/datachanges.h"
#include "models/workspace/exploration.h"
#include "models/workspace/newerdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::workspace;
using table::Column;
using table::Role;
using table::Type;
using Fate = FindingChange::Fate;
using Figure = FigureChange::Figure;

namespace {

const Format english(QLocale(QStringLiteral("en_US")));

/// Forty customers of 20 to 60; those of one age group spend much more.
struct Shop
{
    std::vector<std::int64_t> id, age;
    std::vector<double> amount;
    std::vector<std::optional<std::string>> region;

    void add(std::int64_t years, double spent, const std::string &place)
    {
        id.push_back(std::int64_t(id.size()) + 1);
        age.push_back(years);
        amount.push_back(spent);
        region.emplace_back(place);
    }
    [[nodiscard]] State state() const
    {
        State state;
        state.raw = *table::Table::make({Column::integers("id", id), Column::integers("age", age),
                                         Column::reals("amount", amount), Column::text("region", region)},
                                        {Role::Customer, Role::Age, Role::Amount, Role::Region});
        state.table = state.raw;
        return state;
    }
};

Shop shop(std::int64_t leader, int leaders = 20)
{
    Shop shop;
    for (int i = 0; i < 160; ++i)
        shop.add(20 + i % 40, 100 + i % 7, i % 3 == 0 ? "West" : "North");
    for (int i = 0; i < leaders; ++i)
        shop.add(leader, 300 + i % 5, "West");
    return shop;
}

DataChanges compared(const State &before, const State &after)
{
    auto changes = compareData(before, after, {}, english);
    return changes ? *changes : DataChanges();
}

const FigureChange *figure(const DataChanges &changes, Figure which)
{
    for (const FigureChange &one : changes.figures) {
        if (one.figure == which)
            return &one;
    }
    return nullptr;
}

const FindingChange *finding(const DataChanges &changes, const QString &id)
{
    for (const FindingChange &one : changes.findings) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

// The newer file as it is read in place of the older one.
NewerData readAfter(const QByteArray &older, const QByteArray &newer, const sources::ReadOptions &options = {})
{
    const QTemporaryDir folder;
    const auto open = sources::open({written(folder, "older.csv", older)}, options);
    if (!open)
        return {};
    auto read = readNewer({written(folder, "newer.csv", newer)}, options, *open->table, open->account);
    return read ? std::move(*read) : NewerData();
}

} // namespace

class TestDataChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDataHasNoChanges()
    {
        const DataChanges changes = compared(shop(52).state(), shop(52).state());
        QVERIFY(changes.tables.isNone());
        QVERIFY(!changes.findings.empty());
        QCOMPARE(changes.countOf(Fate::StillTrue), changes.findings.size());
        for (const FigureChange &one : changes.figures)
            QCOMPARE(*one.difference(), 0.0);
        QCOMPARE(summary(changes, english), "Nothing changed: 180 rows and 4 columns are the same.");
    }

    void figuresAreThoseThatTheWindowShows()
    {
        const State before = shop(52).state();
        const State after = shop(52, 30).state();
        const DataChanges changes = compared(before, after);
        const auto shown = [](const State &state) {
            return explore(query::MemoryEngine(*state.table), state, {}, english)->selection.overall;
        };
        const auto customers = figure(changes, Figure::Customers);
        QCOMPARE(*customers->before, double(shown(before).customers));
        QCOMPARE(*customers->after, double(shown(after).customers));
        QCOMPARE(*customers->difference(), 10.0);
        QCOMPARE(customers->inWords(customers->after, english), "190");
        const auto total = figure(changes, Figure::TotalPurchase);
        QCOMPARE(*total->before, shown(before).totalPurchase);
        QCOMPARE(*total->after, shown(after).totalPurchase);
        QCOMPARE(*total->relative(), shown(after).totalPurchase / shown(before).totalPurchase - 1);
        QCOMPARE(figure(changes, Figure::OrderValue)->after, shown(after).averageOrderValue);
        QVERIFY(!figure(changes, Figure::Purchases)); // there is no such column
    }

    void findingsAreNewStillTrueOrGone()
    {
        const DataChanges changes = compared(shop(52).state(), shop(32).state());
        const FindingChange *gone = finding(changes, "age-order-value:50–55");
        QVERIFY(gone && gone->fate == Fate::Gone && gone->tested);
        QVERIFY2(gone->why.startsWith("it does not stand out any more: "), qPrintable(gone->why));
        QVERIFY(*gone->valueAfter < *gone->valueBefore);
        const FindingChange *added = finding(changes, "age-order-value:30–35");
        QVERIFY(added && added->fate == Fate::New && !added->valueBefore);
        QVERIFY(added->statement.contains("30–35"));
        const DataChanges more = compared(shop(52).state(), shop(52, 40).state());
        const FindingChange *still = finding(more, "age-order-value:50–55");
        QVERIFY(still && still->fate == Fate::StillTrue);
        QVERIFY(*still->valueBefore != *still->valueAfter);
        QVERIFY(still->strengthBefore > 0 && still->strengthAfter > 0);
    }

    void aFindingIsGoneWithItsGroup()
    {
        Shop few;
        for (int i = 0; i < 160; ++i)
            few.add(i % 40 < 30 ? 20 + i % 30 : 55, 100 + i % 7, "North");
        for (int i = 0; i < 3; ++i)
            few.add(52, 300, "North");
        const DataChanges changes = compared(shop(52).state(), few.state());
        const FindingChange *gone = finding(changes, "age-order-value:50–55");
        QVERIFY(gone && gone->fate == Fate::Gone);
        QCOMPARE(gone->why, "too few to compare: 3 customer(s) in 50–55");
        State without = shop(52).state();
        without.table =
            *table::Table::make({without.raw->columnPtr(0), without.raw->columnPtr(2)}, {Role::Customer, Role::Amount});
        const DataChanges noAge = compared(shop(52).state(), without);
        QVERIFY(finding(noAge, "age-order-value:50–55")->why.contains("age"));
        QCOMPARE(*figure(noAge, Figure::TotalPurchase)->after, *figure(noAge, Figure::TotalPurchase)->before);
    }

    void theSummarySaysItInASentenceEach()
    {
        Shop later = shop(52);
        later.amount[0] = 1;
        later.add(40, 100, "South");
        const DataChanges changes = compared(shop(52).state(), later.state());
        const QString said = summary(changes, english);
        QVERIFY2(said.startsWith("Rows: 1 added, 0 removed, 1 edited. Customers: 1 new, 0 gone, 180 stayed. Findings:"),
                 qPrintable(said));
        QCOMPARE(keyInWords(changes.tables.rows, english), "Rows are matched by id.");
        QCOMPARE(changes.before.rows, 180);
        QCOMPARE(changes.after.rowsRead, 181);
    }

    void aComparisonIsCancelled()
    {
        const State state = shop(52).state();
        const auto stopped = compareData(state, state, {}, english, Progress([] { return true; }));
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
    }

    // ------------------------------------------------------------------------------------------ reading

    void newerDataIsReadWithTheTypesOfTheOlder()
    {
        // Codes with a letter in the older file only; prices without a fraction in the newer one.
        const NewerData read = readAfter("code,price,day\n7a,1.5,25/11/2026\n8,2,26/11/2026\n",
                                         "code,price,day\n7,1,03/12/2026\n8,2,04/12/2026\n");
        QVERIFY(read.source.table);
        QVERIFY(read.source.table->find(u"code")->type() == Type::Text);
        QVERIFY(read.source.table->find(u"price")->type() == Type::Real);
        QVERIFY(read.source.table->find(u"day")->type() == Type::Date);
        QCOMPARE(read.source.table->find(u"day")->plainText(0), "2026-12-03"); // not the twelfth of March
        QCOMPARE(read.source.account.rejected, 0);
        QVERIFY(read.options.types.contains("code") && read.options.types.contains("price"));
    }

    void valuesThatFitNoMoreAreReadAsTheyAre()
    {
        const NewerData read = readAfter("id,size,day\n1,4,2026-11-25\n2,5,2026-11-26\n",
                                         "id,size,day\n1,4.5,2026-12-25\n2,large,2026-12-26\n3,6,2026-12-27\n");
        QVERIFY(read.source.table);
        QCOMPARE(read.source.table->rows(), 3);
        QCOMPARE(read.source.account.rejected, 0);
        QVERIFY(read.source.table->find(u"size")->type() == Type::Text);
        QVERIFY(read.source.table->find(u"day")->type() == Type::Date);
    }

    void typesThatWereChosenAreKeptAndRejectWhatDoesNotFit()
    {
        sources::ReadOptions options;
        options.types.insert("size", Type::Integer);
        options.types.insert("gone", Type::Text);
        const NewerData read = readAfter("id,size,gone\n1,4,x\n2,5,y\n", "id,size\n1,4\n2,large\n", options);
        QVERIFY(read.source.table);
        QCOMPARE(read.source.table->rows(), 1);
        QCOMPARE(read.source.account.rejected, 1);
    }

    void rolesStayWithTheirColumns()
    {
        const NewerData read = readAfter("customer_id,amount\n1,5\n2,6\n", "extra,amount,customer_id\na,5,1\nb,6,2\n");
        QVERIFY(read.source.table);
        QCOMPARE(read.source.table->find(Role::Customer)->name(), "customer_id");
        QCOMPARE(read.source.table->find(Role::Amount)->name(), "amount");
    }

    void aFileOfTheSameColumnsIsToldFromAnother()
    {
        const auto table = [](const QStringList &names) {
            std::vector<table::ColumnPtr> columns;
            for (const QString &name : names)
                columns.push_back(Column::integers(name, {1}));
            return *table::Table::make(columns);
        };
        const auto open = table({"a", "b", "c", "d"});
        QVERIFY(hasSameColumns(*open, *table({"d", "c", "b", "a"})));
        QVERIFY(hasSameColumns(*open, *table({"a", "b", "c", "x"})));
        QVERIFY(!hasSameColumns(*open, *table({"a", "b", "x", "y"})));
        QVERIFY(!hasSameColumns(*open, *table({"a", "b", "c", "d", "e", "f", "g", "h"})));
    }
};

QTEST_GUILESS_MAIN(TestDataChanges)
#include "tst_datachanges.moc"
