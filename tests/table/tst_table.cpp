// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/table.h"

#include <QTest>

using namespace clientele;
using namespace clientele::table;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenamedColumnSharesItsValues()
    {
        const auto numbers = Column::integers("a", {1, 2, 3}, Validity({0b101}, 3));
        const auto other = numbers->renamed("b");
        QCOMPARE(other->name(), QString("b"));
        QCOMPARE(other->integers().data(), numbers->integers().data());
        QCOMPARE(other->missing(), std::size_t(1));
        const auto texts = Column::text("t", {"x", std::nullopt, "y"});
        QCOMPARE(texts->renamed("u")->plainText(2), std::string("y"));
        QVERIFY(!texts->renamed("u")->isValid(1));
        QVERIFY(Column::dates("d", {0}, {}, true)->renamed("e")->isDateOnly());
    }

    // Small ones, and those that are kept for the next one.
    void memoryOfAColumnIsItsOwnWhileItLives()
    {
        for (const std::size_t size : {std::size_t(0), std::size_t(1), std::size_t(1000), std::size_t(1'000'003)}) {
            const auto filled = [size](std::int64_t value) {
                Buffer<std::int64_t> buffer(size);
                std::fill_n(buffer.data(), size, value);
                return Column::ofMemory("n", Type::Integer, std::move(buffer).shared());
            };
            ColumnPtr gone = filled(1);
            const ColumnPtr kept = filled(2);
            const ColumnPtr shared = gone->renamed("m");
            gone.reset();
            const ColumnPtr next = filled(3);
            for (const auto &[column, value] : {std::pair(shared, 1), std::pair(kept, 2), std::pair(next, 3)}) {
                QCOMPARE(column->size(), size);
                QVERIFY(std::all_of(column->integers().begin(), column->integers().end(),
                                    [expected = value](std::int64_t one) { return one == expected; }));
            }
        }
    }

    void missingValuesAreAShareOfTheRows()
    {
        QCOMPARE(Column::integers("n", {})->missingShare(), 0.0);
        QCOMPARE(Column::integers("n", {1, 2})->missingShare(), 0.0);
        QCOMPARE(Column::integers("n", {1, 2, 3, 4}, Validity({0b0111}, 4))->missingShare(), 0.25);
        QCOMPARE(Column::integers("n", {0}, Validity({0}, 1))->missingShare(), 1.0);
    }

    void validityCountsAndForgetsFullColumns()
    {
        const Validity full(std::vector<std::uint64_t>{~0ULL, ~0ULL}, 70);
        QVERIFY(full.allValid());
        QCOMPARE(full.missing(), std::size_t(0));
        const Validity some(std::vector<std::uint64_t>{~0ULL << 1, ~0ULL}, 70);
        QCOMPARE(some.missing(), std::size_t(1));
        QVERIFY(!some.isValid(0));
        QVERIFY(some.isValid(69));
        QVERIFY(Validity({}, 0).allValid());
    }

    void civilTimeGoesThereAndBack()
    {
        for (const int year : {1, 1600, 1893, 1969, 1970, 2000, 2011, 2024, 9999}) {
            for (int month = 1; month <= 12; ++month) {
                const CivilTime time{year, month, daysInMonth(year, month), 23, 59, 58, 7};
                QCOMPARE(toCivil(fromCivil(time)), time);
            }
        }
        QCOMPARE(fromCivil({1970, 1, 1}), Microseconds(0));
        QCOMPARE(fromCivil({2011, 12, 9, 12, 50}), Microseconds(1'323'435'000) * microsPerSecond);
        QCOMPARE(toIso(fromCivil({2011, 12, 9, 12, 50})), std::string("2011-12-09T12:50:00"));
        QCOMPARE(toIso(fromCivil({1969, 12, 31, 23, 59, 59, 999999})), std::string("1969-12-31T23:59:59.999999"));
        QCOMPARE(toIso(fromCivil({2011, 12, 9}), true), std::string("2011-12-09"));
        QCOMPARE(daysInMonth(1900, 2), 28);
        QCOMPARE(daysInMonth(2000, 2), 29);
    }

    void aMarkSaysMoreThanTheRole()
    {
        const auto column = [](const char *name) { return Column::integers(QString::fromLatin1(name), {1, 2}); };
        const TablePtr table = *Table::make({column("id"), column("street")}, {Role::Customer, Role::None});
        QVERIFY(table->isPersonal(0) && !table->isPersonal(1));
        const TablePtr marked = table->withMark(0, PersonalMark::NotPersonal)->withMark(1, PersonalMark::Personal);
        QVERIFY(!marked->isPersonal(0) && marked->isPersonal(1));
        QVERIFY(table->isPersonal(0) && !table->isPersonal(1)); // the older one is as it was
        const TablePtr other = marked->withRole(1, Role::Customer);
        QVERIFY(!other->isPersonal(0) && other->isPersonal(1));
        QVERIFY(other->withMark(1, PersonalMark::ByRole)->isPersonal(1));
        QVERIFY(!Table::make({column("a")}, {}, {PersonalMark::ByRole, PersonalMark::ByRole}));
    }

    void denseCodesNumberValuesByFirstAppearance()
    {
        const auto column = Column::integers(QStringLiteral("id"), {7, 3, 7, 0, 3}, Validity({0b10111}, 5));
        const DenseCodes &dense = column->denseCodes();
        QCOMPARE(dense.codes, (std::vector<std::uint32_t>{0, 1, 0, DenseCodes::missing, 1}));
        QCOMPARE(dense.firstRow, (std::vector<std::uint32_t>{0, 1}));
        const auto zeros = Column::reals(QStringLiteral("z"), {0.0, -0.0});
        QCOMPARE(zeros->denseCodes().count(), 1U);
        std::vector<std::int64_t> many(10'000);
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i] = std::int64_t(i) * 4096;
        QCOMPARE(Column::integers(QStringLiteral("m"), many)->denseCodes().count(), 10'000U);
    }

    void numbersAreWrittenPlainlyAndReadBackTheSame()
    {
        QCOMPARE(shortestText(100000), std::string("100000"));
        QCOMPARE(shortestText(-5e6), std::string("-5000000"));
        QCOMPARE(shortestText(0.0001), std::string("0.0001"));
        QCOMPARE(shortestText(0), std::string("0"));
        QCOMPARE(shortestText(0.1), std::string("0.1"));
        QCOMPARE(shortestText(1e300), std::string("1e+300"));
        QCOMPARE(std::stod(shortestText(1.0 / 3e-5)), 1.0 / 3e-5);
    }

    void textIsCodedThroughADictionary()
    {
        const auto column = Column::text(QStringLiteral("region"), {"North", std::nullopt, "South", "North"});
        QCOMPARE(column->dictionary().size(), 2U);
        QCOMPARE(column->plainText(3), std::string("North"));
        QCOMPARE(column->plainText(1), std::string());
        QCOMPARE(column->missing(), std::size_t(1));
    }

    void plainTextIsTheSameEverywhere()
    {
        QCOMPARE(Column::reals(QStringLiteral("r"), {425.0})->plainText(0), std::string("425"));
        QCOMPARE(Column::reals(QStringLiteral("r"), {0.1})->plainText(0), std::string("0.1"));
        QCOMPARE(Column::booleans(QStringLiteral("b"), {1})->plainText(0), std::string("true"));
    }

    void aTableRefusesColumnsThatDoNotFit()
    {
        const auto a = Column::integers(QStringLiteral("a"), {1, 2});
        QVERIFY(!Table::make({a, Column::integers(QStringLiteral("b"), {1})}));
        QVERIFY(!Table::make({a, a}));
        QVERIFY(!Table::make({a}, {Role::Age, Role::Region}));
        const auto empty = Table::make({});
        QVERIFY(empty && (*empty)->rows() == 0);
    }

    void aRoleBelongsToOneColumn()
    {
        const auto table =
            Table::make({Column::integers(QStringLiteral("a"), {1}), Column::integers(QStringLiteral("b"), {2})},
                        {Role::Age, Role::None});
        QVERIFY(table.has_value());
        const TablePtr changed = (*table)->withRole(1, Role::Age);
        QCOMPARE(changed->role(0), Role::None);
        QCOMPARE(changed->find(Role::Age)->name(), QStringLiteral("b"));
        QCOMPARE((*table)->find(Role::Age)->name(), QStringLiteral("a"));
        QCOMPARE(changed->columnPtr(0), (*table)->columnPtr(0));
    }

    void tokensReadBack()
    {
        for (int i = 1; i < roleCount; ++i)
            QCOMPARE(roleFromToken(token(Role(i))), std::optional(Role(i)));
        QVERIFY(!roleFromToken(u"nonsense"));
        QVERIFY(!roleFromToken(u""));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
