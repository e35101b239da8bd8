// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor of a step stands on: kinds, beginnings, previews, expressions while they are typed.

#include "models/recipe/expressionediting.h"
#include "models/recipe/preview.h"
#include "models/recipe/stepkinds.h"
#include "models/recipe/stepsupport.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace clientele;
using namespace clientele::recipe;
using table::Column;
using table::Role;

namespace {

table::TablePtr orderLines()
{
    const table::Validity someMissing({0b1011}, 4);
    return *table::Table::make(
        {Column::text("Invoice", {"536365", "536365", "C536379", "536381"}),
         Column::text("StockCode", {"85123A", "POST", "22632", "22633"}), Column::integers("Quantity", {6, 1, -2, 3}),
         Column::reals("Unit price", {2.55, 18, 1.85, 0}),
         Column::integers("Customer ID", {17850, 17850, 0, 13047}, someMissing),
         Column::dates("Date",
                       {1'291'191'960'000'000, 1'291'191'960'000'000, 1'291'193'280'000'000, 1'291'193'280'000'000}),
         Column::text("Country", {"UK", "uk ", "France", std::nullopt}),
         Column::integers("Birth", {1960, 1970, 1980, 1990})},
        {Role::Order, Role::Product, Role::Quantity, Role::UnitPrice, Role::Customer, Role::OrderDate, Role::Country,
         Role::BirthYear});
}

// With a column of JSON objects at the end.
table::TablePtr withObjects(const table::TablePtr &table)
{
    std::vector<table::ColumnPtr> columns = table->columns();
    std::vector<Role> roles = table->roles();
    columns.push_back(
        Column::text("Extras", std::vector<std::optional<std::string>>(table->rows(), R"({"gift": true})")));
    roles.push_back(Role::None);
    return *table::Table::make(std::move(columns), std::move(roles));
}

struct Names
{
    QStringList all;
    template <class V>
    void needed(const char *name, const V &)
    {
        all << QString::fromLatin1(name);
    }
    template <class V>
    void optional(const char *name, const V &)
    {
        all << QString::fromLatin1(name);
    }
};

template <class T>
QStringList fieldNames(const T &step)
{
    Names names;
    T::fields(step, names);
    return names.all;
}

template <std::size_t I = 0, class Work>
void forEachKind(Work work)
{
    if constexpr (I < std::variant_size_v<Step>) {
        work(std::variant_alternative_t<I, Step>());
        forEachKind<I + 1>(work);
    }
}

} // namespace

class TestStepEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void everyKindHasANameAnExplanationAndOneEntry()
    {
        QSet<QString> kinds;
        for (const StepKind &kind : stepKinds()) {
            QVERIFY2(!kinds.contains(kind.kind), qPrintable(kind.kind));
            kinds.insert(kind.kind);
            QVERIFY(!kind.name.isEmpty());
            QVERIFY2(kind.about.endsWith('.') && kind.about.count('.') <= 2, qPrintable(kind.about));
        }
        QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<Step>);
        forEachKind([&](const auto &step) { QCOMPARE(stepKindOf(step).kind, QString(step.kind)); });
    }
    void everyParameterHasAWordAndKeysDoNotMeet()
    {
        forEachKind([](const auto &step) {
            using T = std::decay_t<decltype(step)>;
            QSet<QChar> keys;
            for (const QString &field : fieldNames(step)) {
                const QString label = fieldLabel(step, field);
                const qsizetype mark = label.indexOf('&');
                QVERIFY2(mark >= 0, qPrintable(QString(T::kind) + ' ' + field));
                const QChar key = label[mark + 1].toLower();
                const bool isEither = !excludedBy(step, field).isEmpty();
                QVERIFY2(!keys.contains(key) || isEither, qPrintable(QString(T::kind) + ' ' + label));
                keys.insert(key);
            }
        });
    }
    void choicesHaveAWordForEachValue()
    {
        QCOMPARE(std::size_t(choicesOf(FillWith{}).size()), tokensOf(FillWith{}).size());
        QCOMPARE(std::size_t(choicesOf(LetterCase{}).size()), tokensOf(LetterCase{}).size());
        QCOMPARE(std::size_t(choicesOf(ImpossibleAction{}).size()), tokensOf(ImpossibleAction{}).size());
        QCOMPARE(std::size_t(choicesOf(OutlierMethod{}).size()), tokensOf(OutlierMethod{}).size());
        QCOMPARE(std::size_t(choicesOf(OutlierAction{}).size()), tokensOf(OutlierAction{}).size());
        QCOMPARE(std::size_t(choicesOf(DatePartKind{}).size()), tokensOf(DatePartKind{}).size());
        QCOMPARE(std::size_t(choicesOf(BandClosed{}).size()), tokensOf(BandClosed{}).size());
        QCOMPARE(choicesOf(table::Type{}).size(), 5);
        QCOMPARE(choicesOf(sources::DateOrder{}).size(), 3);
    }

    void everySuggestedStepAppliesAsItStands()
    {
        const table::TablePtr table = withObjects(orderLines());
        const Previewer previewer(table);
        for (const StepKind &kind : stepKinds()) {
            const auto step = suggestedStep(kind.kind, *table);
            QVERIFY2(step, qPrintable(kind.kind));
            QCOMPARE(kindOf(*step), kind.kind);
            const auto preview = previewer.preview(*step);
            if (kind.kind == QLatin1String("removeColumns")) {
                QVERIFY(!preview); // nothing is removed that nobody chose
                QCOMPARE(preview.error().what, QString("No column is chosen"));
            } else {
                QVERIFY2(preview, qPrintable(kind.kind + ": " + (preview ? QString() : preview.error().sentence())));
            }
            QVERIFY2(entryFromJson(toJson(Entry{*step})).has_value() || !preview, qPrintable(kind.kind));
        }
    }
    void suggestionsFollowTheRolesAndTheColumnAskedFor()
    {
        const table::TablePtr table = orderLines();
        QCOMPARE(std::get<DropMissing>(*suggestedStep(u"dropMissing", *table)).columns,
                 ColumnRefs{QString("Customer ID")});
        QCOMPARE(std::get<DropMissing>(*suggestedStep(u"dropMissing", *table, "Country")).columns,
                 ColumnRefs{QString("Country")});
        QCOMPARE(std::get<NewColumn>(*suggestedStep(u"newColumn", *table)).expression.text,
                 QString("Quantity * [Unit price]"));
        QCOMPARE(std::get<NewColumn>(*suggestedStep(u"newColumn", *table, "Birth")).expression.text, QString("Birth"));
        QCOMPARE(std::get<FillMissing>(*suggestedStep(u"fillMissing", *table, "Country")).with, FillWith::Mode);
        QVERIFY(std::get<SetType>(*suggestedStep(u"setType", *table, "Quantity")).type == table::Type::Real);
        QCOMPARE(std::get<DatePart>(*suggestedStep(u"datePart", *table)).name, QString("Month of Date"));
        QCOMPARE(std::get<Bands>(*suggestedStep(u"bands", *table, "Birth")).width, std::optional(5.0));
        QCOMPARE(std::get<DropServiceLines>(*suggestedStep(u"dropServiceLines", *table)).column,
                 ColumnRef(Role::Product));
    }
    void noColumnForAStepMeansNoSuggestion()
    {
        const table::TablePtr texts = *table::Table::make({Column::text("Name", {"a", "b"})});
        for (const char *kind : {"datePart", "bands", "outliers", "impossibleValues", "amount", "dropZeroPrices",
                                 "ageFromBirthYear", "markCancelled", "removeColumns"})
            QVERIFY2(!suggestedStep(QString(kind), *texts), kind);
        QVERIFY(suggestedStep(u"trimText", *texts));
        const table::TablePtr nothing = *table::Table::make({});
        for (const StepKind &kind : stepKinds()) // must not crash
            static_cast<void>(suggestedStep(kind.kind, *nothing));
        QVERIFY(!suggestedStep(u"noSuchKind", *texts));
    }
    void newNamesAreFree()
    {
        const table::TablePtr table = *table::Table::make(
            {Column::integers("Age", {1}), Column::integers("Age band", {1}), Column::integers("Age band 2", {1})},
            {Role::Age, Role::None, Role::None});
        QCOMPARE(std::get<Bands>(*suggestedStep(u"bands", *table)).name, QString("Age band 3"));
    }

    void valuesAreCountedTheMostFrequentFirst()
    {
        const table::ColumnPtr column = Column::text("x", {"b", "a", "c", "b", std::nullopt, "a", "d"});
        const CountedValues all = countedValues(*column, 10);
        QCOMPARE(all.distinct, std::size_t(4));
        QVERIFY((all.values == std::vector<CountedValue>{{"a", 2}, {"b", 2}, {"c", 1}, {"d", 1}}));
        const CountedValues some = countedValues(*column, 3);
        QCOMPARE(some.distinct, std::size_t(4));
        QVERIFY((some.values == std::vector<CountedValue>{{"a", 2}, {"b", 2}, {"c", 1}}));
        QVERIFY(countedValues(*Column::text("x", {std::nullopt}), 5).values.empty());
        QVERIFY(countedValues(*Column::text("x", std::vector<std::optional<std::string>>{}), 5).values.empty());
        QVERIFY((countedValues(*Column::reals("x", {1.5, 2, 2}), 5).values ==
                 std::vector<CountedValue>{{"2", 2}, {"1.5", 1}}));
    }

    void largeTablesAreSampledAndSayWhichRows()
    {
        std::vector<std::int64_t> values(1000);
        for (std::size_t row = 0; row < values.size(); ++row)
            values[row] = std::int64_t(row);
        const table::TablePtr table = *table::Table::make({Column::integers("x", std::move(values))});
        const Step step = DropRows{{"x >= 400"}};
        const auto whole = Previewer(table, 1000).preview(step);
        QVERIFY(whole && !whole->isSample());
        QCOMPARE(whole->account.rowsOut, std::size_t(400));
        const auto sampled = Previewer(table, 300).preview(step);
        QVERIFY(sampled && sampled->isSample());
        QCOMPARE(sampled->rows, std::size_t(1000));
        QCOMPARE(sampled->looked, std::size_t(250)); // every fourth row
        QCOMPARE(sampled->account.rowsOut, std::size_t(100));
        QCOMPARE(sampled->account.examples.front().row, std::size_t(400));
        QCOMPARE(sampled->account.examples.front().before, QString("400"));
        const table::TablePtr empty = *table::Table::make({Column::integers("x", {})});
        QVERIFY(Previewer(empty).preview(step));
    }
    void previewRefusesWhatIsIncomplete()
    {
        const Previewer previewer(orderLines());
        QVERIFY(!previewer.preview(DropMissing{}));
        QVERIFY(!previewer.preview(FillMissing{QString("Birth"), FillWith::GroupMedian, {}, {}}));
        QVERIFY(previewer.preview(DropDuplicates{})); // no columns: all
        QCOMPARE(previewer.preview(TrimText{{QString("Prise")}}).error().what, QString("There is no column “Prise”"));
        const Progress stopped([] { return true; });
        QCOMPARE(previewer.preview(DropRows{{"Quantity < 0"}}, stopped).error().code, Error::Code::Cancelled);
    }

    // Words of 64 rows, their edges and runs of every length, against a plain loop.
    void rowsThatStayKeepTheirValuesAndGaps()
    {
        std::mt19937 random(7);
        for (const std::size_t rows : {0, 1, 7, 8, 63, 64, 65, 127, 128, 129, 1000, 70'001}) {
            for (const int percent : {0, 3, 50, 97, 100}) {
                std::vector<std::int64_t> values(rows), expected;
                std::vector<bool> expectedValid;
                std::vector<std::uint64_t> valid((rows + 63) / 64);
                Keep keep(rows);
                for (std::size_t row = 0; row < rows; ++row) {
                    values[row] = std::int64_t(row);
                    const bool isValid = random() % 5 != 0;
                    valid[row / 64] |= std::uint64_t(isValid) << (row % 64);
                    keep[row] = std::uint8_t(int(random() % 100) < percent);
                    if (keep[row] == 0)
                        continue;
                    expected.push_back(values[row]);
                    expectedValid.push_back(isValid);
                }
                const table::Validity validity(valid, rows);
                const std::vector<std::uint32_t> codes(values.begin(), values.end());
                const std::vector<std::uint8_t> parity = [&] {
                    std::vector<std::uint8_t> own(rows);
                    for (std::size_t row = 0; row < rows; ++row)
                        own[row] = std::uint8_t(row % 2);
                    return own;
                }();
                auto texts = std::make_shared<table::Dictionary>();
                for (std::size_t row = 0; row < rows; ++row)
                    texts->append(std::to_string(row));
                const auto kept = keepRows(
                    *table::Table::make({Column::integers("x", values, validity), Column::text("t", codes, texts),
                                         Column::booleans("b", parity), Column::dates("d", values, validity, true),
                                         Column::reals("r", {values.begin(), values.end()})}),
                    keep, {});
                QVERIFY(kept);
                for (const table::ColumnPtr &column : (*kept)->columns())
                    QCOMPARE(column->size(), expected.size());
                for (std::size_t row = 0; row < expected.size(); ++row) {
                    for (const std::size_t c : {0, 3})
                        QCOMPARE((*kept)->column(c).isValid(row), bool(expectedValid[row]));
                    QCOMPARE((*kept)->column(0).integers()[row], expected[row]);
                    QCOMPARE((*kept)->column(1).plainText(row), std::to_string(expected[row]));
                    QCOMPARE(std::int64_t((*kept)->column(2).booleans()[row]), expected[row] % 2);
                    QCOMPARE((*kept)->column(3).dates()[row], expected[row]);
                    QCOMPARE((*kept)->column(4).reals()[row], double(expected[row]));
                }
            }
        }
    }
    void roundingIsHalfAwayFromZeroAtEverySize()
    {
        const std::vector<double> x = {0.5,    1.5,    2.5,  -0.5,   -2.5, 0.49999999999999994, 0x1p51 + 0.5,
                                       0x1p52, 0x1p60, -0.2, 1e-300, 0,    4503599627370495.5,  -4503599627370495.5};
        const table::TablePtr table = *table::Table::make({Column::reals("x", x)});
        const auto result = applyStep(NewColumn{"y", {"round(x, 0)"}, {}}, table);
        QVERIFY(result);
        for (std::size_t row = 0; row < x.size(); ++row) {
            const double expected = std::copysign(
                std::abs(x[row]) < 0x1p52 ? std::floor(std::abs(x[row]) + 0.5) : std::abs(x[row]), x[row]);
            QCOMPARE(result->table->column(1).reals()[row], expected);
        }
    }
    void resultsBeyondTheNumbersAreMissingAndCounted()
    {
        const double huge = std::numeric_limits<double>::max();
        const table::TablePtr table = *table::Table::make({Column::reals("x", {huge, -huge, 1, 0, huge / 4})});
        const auto result = applyStep(NewColumn{"y", {"x * 2"}, {}}, table);
        QVERIFY(result);
        const Column &y = result->table->column(1);
        QVERIFY(!y.isValid(0) && !y.isValid(1) && y.isValid(2) && y.isValid(3) && y.isValid(4));
        QCOMPARE(result->account.warnings.size(), 1);
        QVERIFY(applyStep(NewColumn{"y", {"x / 0"}, {}}, table)->table->column(1).missing() == 5);
        QCOMPARE(applyStep(NewColumn{"y", {"1 - x"}, {}}, table)->table->column(1).reals()[2], 0.0);
    }

    void highlightsTellKnownFromUnknown()
    {
        const Schema schema = schemaOf(*orderLines());
        using Kind = Highlight::Kind;
        const auto kinds = [&](const QString &text) {
            std::vector<Kind> all;
            for (const Highlight &part : highlights(text, schema))
                all.push_back(part.kind);
            return all;
        };
        QVERIFY((kinds("round(Quantity * [Unit price], 2)") ==
                 std::vector<Kind>{Kind::Function, Kind::Column, Kind::Column, Kind::Number}));
        QVERIFY((kinds("Prise > 1 and rund(Birth)") == std::vector<Kind>{Kind::UnknownColumn, Kind::Number, Kind::Word,
                                                                         Kind::UnknownFunction, Kind::Column}));
        QVERIFY((kinds("Country = 'U") == std::vector<Kind>{Kind::Column, Kind::Wrong}));
        QVERIFY(highlights("", schema).empty());
        const Highlight column = highlights("1 + [Unit price]", schema).back();
        QVERIFY((column == Highlight{4, 12, Kind::Column}));
    }
    void helpIsOfTheInnermostCallAndItsArgument()
    {
        const QString text = "if(round(Quantity, 2) > (1), \"a,b\", oneOf(x, 1, 2, 3))";
        const auto argument = [&](qsizetype position) {
            const auto call = callAt(text, position);
            return call ? call->function.name + ' ' + call->function.usage.mid(call->begin, call->length) : QString();
        };
        QCOMPARE(argument(0), QString());
        QCOMPARE(argument(3), QString("if condition"));
        QCOMPARE(argument(10), QString("round x"));
        QCOMPARE(argument(19), QString("round digits"));
        QCOMPARE(argument(25), QString("if condition")); // a bracket of its own is no call
        QCOMPARE(argument(31), QString("if a"));         // a comma within a text divides nothing
        QCOMPARE(argument(text.size() - 2), QString("oneOf …"));
        QCOMPARE(argument(text.size()), QString());
        QCOMPARE(callAt("abs(1, 2", 8)->length, qsizetype(0)); // it has no second one
        QVERIFY(!callAt("", 0));
        QVERIFY(!callAt("nothing(1", 9));
    }
    void errorsNameTheirCharacter()
    {
        const Schema schema = schemaOf(*orderLines());
        const ExpressionState wrong = checkExpression("Quantity * Prise", schema, false);
        QVERIFY(wrong.error);
        QCOMPARE(wrong.error->position, qsizetype(11));
        QCOMPARE(wrong.error->length, qsizetype(5));
        QVERIFY2(wrong.sentence.startsWith("Character 12: There is no column “Prise”. "), qPrintable(wrong.sentence));
        QCOMPARE(checkExpression("Quantity * 2", schema, false).sentence, QString("Gives a whole number."));
        QVERIFY(checkExpression("Quantity * 2", schema, true).error);
        QCOMPARE(checkExpression("Quantity > 2", schema, true).sentence, QString("Is true or false."));
        QCOMPARE(checkExpression("", schema, false).error->position, qsizetype(0));
    }
    void completionQuotesColumnsThatNeedIt()
    {
        const Schema schema = schemaOf(*orderLines());
        const Completions unit = completions("Quantity * uni", 14, schema);
        QCOMPARE(unit.all.front().inserted, QString("[Unit price]"));
        QCOMPARE(unit.all.front().detail, QString("a number"));
        QCOMPARE(completions("qua", 3, schema).all.front().inserted, QString("Quantity"));
    }
};

QTEST_GUILESS_MAIN(TestStepEditing)
#include "tst_stepediting.moc"
