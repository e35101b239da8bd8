// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new step begins with.

#include "models/recipe/expression.h"
#include "models/recipe/parsing.h"
#include "models/recipe/stepkinds.h"
#include "models/recipe/stepsupport.h"
#include "models/sources/numberparsing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Role;
using table::Type;

constexpr std::size_t mostCategories = 1000;

QString freeName(const table::Table &table, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; table.indexOf(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

// Chooses columns for the steps of one table.
class Suggestion final
{
public:
    Suggestion(const table::Table &table, const QString &preferred) : m_table(table), m_preferred(preferred) {}

    template <class T>
    bool fill(T &)
    {
        return true;
    }
    bool fill(DropMissing &step) { return one(step.columns, mostMissing(true)); }
    bool fill(FillMissing &step)
    {
        step.column = mostMissing(false);
        const Column *column = m_table.find(step.column.name);
        step.with = column && column->isNumeric() ? FillWith::Median : FillWith::Mode;
        return column != nullptr;
    }
    bool fill(SetType &step)
    {
        step.column = m_table.find(m_preferred) || category().isEmpty() ? any() : category();
        if (const Column *column = m_table.find(step.column.name))
            step.type = likelyType(*column);
        return !step.column.isEmpty();
    }
    bool fill(RenameColumn &step)
    {
        step.column = any();
        step.name = step.column.name;
        return !step.column.isEmpty();
    }
    bool fill(RemoveColumns &step)
    {
        if (m_table.find(m_preferred))
            step.columns = {ColumnRef(m_preferred)};
        return m_table.columnCount() > 1;
    }
    bool fill(SetRole &step)
    {
        if (!m_table.find(m_preferred))
            step.column = preferredOr([](const Column &, Role role) { return role == Role::None; });
        if (step.column.isEmpty())
            step.column = any();
        if (const auto index = m_table.indexOf(step.column.name))
            step.role = m_table.role(*index);
        return !step.column.isEmpty();
    }
    bool fill(SetPersonal &step)
    {
        step.column = preferredOr(
            [](const Column &column, Role role) { return column.type() == Type::Text && !table::isPersonal(role); });
        if (step.column.isEmpty())
            step.column = any();
        if (const auto index = m_table.indexOf(step.column.name))
            step.personal = !m_table.isPersonal(*index);
        return !step.column.isEmpty();
    }
    bool fill(TrimText &step) { return one(step.columns, category()); }
    bool fill(ChangeCase &step) { return one(step.columns, category()); }
    bool fill(MergeSpellings &step) { return one(step.columns, category()); }
    bool fill(Recode &step)
    {
        step.column = m_table.find(m_preferred) || category().isEmpty() ? any() : category();
        return !step.column.isEmpty();
    }
    bool fill(DropRows &step)
    {
        return condition(step.condition, QStringLiteral("%1 < 0"), QStringLiteral("isMissing(%1)"));
    }
    bool fill(KeepRows &step)
    {
        return condition(step.condition, QStringLiteral("%1 >= 0"), QStringLiteral("not isMissing(%1)"));
    }
    bool fill(ImpossibleValues &step)
    {
        step.column = number();
        const auto index = m_table.indexOf(step.column.name);
        if (!index)
            return false;
        step.least = 0;
        if (m_table.role(*index) == Role::Age)
            step.most = 120;
        else if (m_table.role(*index) == Role::BirthYear)
            step.least = 1900;
        return true;
    }
    bool fill(TreatOutliers &step)
    {
        step.column = number();
        return !step.column.isEmpty();
    }
    bool fill(MarkCancelled &step)
    {
        step.name = freeName(m_table, Words::tr("Cancelled"));
        return m_table.find(Role::Order) || m_table.find(Role::Status) || m_table.find(Role::Quantity);
    }
    bool fill(DropServiceLines &step)
    {
        const Column *product = m_table.find(Role::Product);
        if (!product || product->type() != Type::Text)
            step.column = text();
        return !step.column.isEmpty();
    }
    bool fill(DropZeroPrices &step)
    {
        if (!isNumber(Role::UnitPrice))
            step.column = number();
        return !step.column.isEmpty();
    }
    bool fill(NewColumn &step)
    {
        step.name = freeName(m_table, Words::tr("New column"));
        const Column *quantity = m_table.find(Role::Quantity);
        const Column *price = m_table.find(Role::UnitPrice);
        if (m_preferred.isEmpty() && quantity && price && quantity->isNumeric() && price->isNumeric())
            step.expression.text =
                columnInExpression(quantity->name()) + QStringLiteral(" * ") + columnInExpression(price->name());
        else if (const ColumnRef column = m_table.find(m_preferred) ? ColumnRef(m_preferred) : number();
                 !column.isEmpty())
            step.expression.text = columnInExpression(column.name);
        else
            step.expression.text = columnInExpression(any().name);
        return m_table.columnCount() > 0;
    }
    bool fill(AgeFromBirthYear &step)
    {
        if (!isNumber(Role::BirthYear))
            step.column = number();
        step.name = freeName(m_table, Words::tr("Age"));
        return !step.column.isEmpty();
    }
    bool fill(DatePart &step)
    {
        step.column = preferredOr([](const Column &column, Role) { return column.type() == Type::Date; });
        step.name = suggestedName(step, m_table);
        return !step.column.isEmpty();
    }
    bool fill(Bands &step)
    {
        step.column = number();
        const Column *column = m_table.find(step.column.name);
        if (!column)
            return false;
        step.width = roundWidth(*column);
        step.name = suggestedName(step, m_table);
        return true;
    }
    bool fill(LineAmount &step)
    {
        if (!isNumber(Role::Quantity))
            step.quantity = number();
        if (!isNumber(Role::UnitPrice))
            step.unitPrice = number();
        step.name = freeName(m_table, Words::tr("Amount"));
        return !step.quantity.isEmpty() && !step.unitPrice.isEmpty();
    }
    bool fill(ExpandJson &step)
    {
        step.column = preferredOr([](const Column &column, Role) { return beginsWithObject(column); });
        return !step.column.isEmpty();
    }

private:
    // By the first texts.
    static bool beginsWithObject(const Column &column)
    {
        constexpr std::uint32_t most = 20;
        if (column.type() != Type::Text)
            return false;
        for (std::uint32_t code = 0; code < std::min(most, column.dictionary().size()); ++code) {
            const std::string_view text = sources::trimmed(column.dictionary().at(code));
            if (text.starts_with('{') && text.ends_with('}'))
                return true;
        }
        return false;
    }
    // The preferred column where the test allows it, else the first that it allows.
    template <class Test>
    [[nodiscard]] ColumnRef preferredOr(Test test) const
    {
        const auto index = m_table.indexOf(m_preferred);
        if (index && test(m_table.column(*index), m_table.role(*index)))
            return m_preferred;
        for (std::size_t c = 0; c < m_table.columnCount(); ++c) {
            if (test(m_table.column(c), m_table.role(c)))
                return m_table.column(c).name();
        }
        return {};
    }
    [[nodiscard]] ColumnRef any() const
    {
        return preferredOr([](const Column &, Role) { return true; });
    }
    [[nodiscard]] ColumnRef text() const
    {
        return preferredOr([](const Column &column, Role) { return column.type() == Type::Text; });
    }
    static bool isKey(Role role)
    {
        return role == Role::Customer || role == Role::Order || role == Role::Product || role == Role::Phone ||
               role == Role::Session || role == Role::Name || role == Role::Email;
    }
    // A text of few different ones that identifies nothing before any other.
    [[nodiscard]] ColumnRef category() const
    {
        const ColumnRef few = preferredOr([this](const Column &column, Role role) {
            return column.type() == Type::Text &&
                   (column.name() == m_preferred || (column.dictionary().size() <= mostCategories && !isKey(role)));
        });
        return few.isEmpty() ? text() : few;
    }
    // A figure before a number that identifies.
    [[nodiscard]] ColumnRef number() const
    {
        const ColumnRef figure = preferredOr([this](const Column &column, Role role) {
            return column.isNumeric() && (column.name() == m_preferred || !isKey(role));
        });
        if (!figure.isEmpty())
            return figure;
        return preferredOr([](const Column &column, Role) { return column.isNumeric(); });
    }
    [[nodiscard]] bool isNumber(Role role) const
    {
        const Column *column = m_table.find(role);
        return column && column->isNumeric();
    }
    // @param keys those without which no analysis knows a row come first; else last, as no computed value is a key.
    [[nodiscard]] ColumnRef mostMissing(bool keys) const
    {
        if (m_table.find(m_preferred))
            return m_preferred;
        std::optional<std::size_t> best;
        const auto rank = [&](std::size_t c) {
            const bool hasMissing = m_table.column(c).missing() > 0;
            return std::tuple(hasMissing, hasMissing && isKey(m_table.role(c)) == keys, m_table.column(c).missing());
        };
        for (std::size_t c = 0; c < m_table.columnCount(); ++c) {
            if (!best || rank(c) > rank(*best))
                best = c;
        }
        return best ? ColumnRef(m_table.column(*best).name()) : ColumnRef();
    }
    static bool one(ColumnRefs &columns, const ColumnRef &column)
    {
        if (!column.isEmpty())
            columns = {column};
        return !column.isEmpty();
    }
    bool condition(ExpressionText &expression, const QString &ofNumber, const QString &ofAny) const
    {
        const auto index = m_table.indexOf(m_preferred);
        const bool wantsOther = index && !m_table.column(*index).isNumeric();
        const ColumnRef column = wantsOther || number().isEmpty() ? any() : number();
        const Column *found = m_table.find(column.name);
        if (!found)
            return false;
        expression.text = (found->isNumeric() ? ofNumber : ofAny).arg(columnInExpression(column.name));
        return true;
    }
    // By the first texts: what most of them are.
    [[nodiscard]] static Type likelyType(const Column &column)
    {
        if (column.type() == Type::Integer)
            return Type::Real;
        if (column.type() != Type::Text)
            return Type::Text;
        constexpr std::uint32_t most = 200;
        std::vector<std::optional<std::string>> texts;
        for (std::uint32_t code = 0; code < std::min(most, column.dictionary().size()); ++code)
            texts.emplace_back(column.dictionary().at(code));
        const table::ColumnPtr some = Column::text(column.name(), texts);
        const auto fits = [&](Type type, const ParseOptions &options) {
            return 2 * parseColumn(*some, type, options).misfits <= texts.size();
        };
        if (fits(Type::Real, {}))
            return fits(Type::Integer, {}) ? Type::Integer : Type::Real;
        ParseOptions dates;
        dates.dateOrder = findDateOrder(*some).value_or(sources::DateOrder::DayMonthYear);
        return fits(Type::Date, dates) ? Type::Date : Type::Text;
    }
    // 1, 2 or 5 times a power of ten that makes about ten bands, by some of the rows.
    [[nodiscard]] static double roundWidth(const Column &column)
    {
        std::optional<double> least;
        std::optional<double> most;
        constexpr std::size_t mostRows = 100'000;
        const std::size_t stride = column.size() / mostRows + 1;
        for (std::size_t row = 0; row < column.size(); row += stride) {
            const auto value = column.number(row);
            if (!value || !std::isfinite(*value))
                continue;
            least = std::min(least.value_or(*value), *value);
            most = std::max(most.value_or(*value), *value);
        }
        const double rough = least && *most > *least ? (*most - *least) / 10 : 1;
        if (!std::isfinite(rough))
            return 1;
        const double power = std::pow(10, std::floor(std::log10(rough)));
        for (const double step : {1.0, 2.0, 5.0}) {
            if (rough <= step * power)
                return step * power;
        }
        return 10 * power;
    }

    const table::Table &m_table;
    QString m_preferred;
};

template <std::size_t I = 0>
std::optional<Step> suggested(QStringView kind, Suggestion &suggestion)
{
    if constexpr (I == std::variant_size_v<Step>) {
        return std::nullopt;
    } else {
        std::variant_alternative_t<I, Step> step;
        if (kind != QLatin1String(step.kind))
            return suggested<I + 1>(kind, suggestion);
        return suggestion.fill(step) ? std::optional<Step>(std::move(step)) : std::nullopt;
    }
}

QString nameOf(const ColumnRef &column, const table::Table &table)
{
    if (!column.name.isEmpty())
        return column.name;
    const Column *found = table.find(column.role);
    return found ? found->name() : table::displayName(column.role);
}

} // namespace

std::optional<Step> suggestedStep(QStringView kind, const table::Table &table, const QString &column)
{
    Suggestion suggestion(table, column);
    return suggested(kind, suggestion);
}

QString suggestedName(const Step &step, const table::Table &table)
{
    if (const auto *part = std::get_if<DatePart>(&step)) {
        const QString column = nameOf(part->column, table);
        switch (part->part) {
        case DatePartKind::Year:
            return freeName(table, Words::tr("Year of %1").arg(column));
        case DatePartKind::Quarter:
            return freeName(table, Words::tr("Quarter of %1").arg(column));
        case DatePartKind::Month:
        case DatePartKind::YearMonth:
            return freeName(table, Words::tr("Month of %1").arg(column));
        case DatePartKind::Week:
            return freeName(table, Words::tr("Week of %1").arg(column));
        case DatePartKind::Weekday:
            return freeName(table, Words::tr("Weekday of %1").arg(column));
        case DatePartKind::Day:
            return freeName(table, Words::tr("Day of %1").arg(column));
        case DatePartKind::Hour:
            return freeName(table, Words::tr("Hour of %1").arg(column));
        case DatePartKind::Date:
            return freeName(table, Words::tr("Date of %1").arg(column));
        }
    }
    if (const auto *rename = std::get_if<RenameColumn>(&step))
        return nameOf(rename->column, table);
    if (const auto *bands = std::get_if<Bands>(&step))
        return freeName(table, Words::tr("%1 band").arg(nameOf(bands->column, table)));
    return {};
}

CountedValues countedValues(const Column &column, std::size_t most)
{
    const table::DenseCodes &dense = column.denseCodes();
    std::vector<std::size_t> rows(dense.count());
    for (const std::uint32_t code : dense.codes) {
        if (code != table::DenseCodes::missing)
            ++rows[code];
    }
    std::vector<std::uint32_t> order(rows.size());
    for (std::uint32_t code = 0; code < order.size(); ++code)
        order[code] = code;
    // Only what is shown is turned into text, but for those that are as frequent as the last one shown.
    const std::size_t shown = std::min(most, order.size());
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return rows[a] > rows[b]; });
    std::size_t end = shown;
    while (end > 0 && end < order.size() && rows[order[end]] == rows[order[end - 1]])
        ++end;
    std::vector<std::pair<std::string, std::size_t>> texts;
    for (std::size_t i = 0; i < end; ++i)
        texts.emplace_back(column.plainText(dense.firstRow[order[i]]), rows[order[i]]);
    std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    CountedValues counted;
    counted.distinct = order.size();
    for (std::size_t i = 0; i < shown; ++i)
        counted.values.push_back({QString::fromStdString(texts[i].first), texts[i].second});
    return counted;
}

} // namespace clientele::recipe
