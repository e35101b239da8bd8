// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/propose.h"

#include "models/core/format.h"
#include "models/recipe/parsing.h"
#include "models/recipe/stepsupport.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Role;
using table::Type;
using Weight = Proposal::Weight;

constexpr std::size_t mostCategories = 1000; // a column of more texts holds names or sentences

bool isNeeded(Role role)
{
    return role == Role::Customer || role == Role::Order || role == Role::OrderDate || role == Role::Product;
}

// Names things, even where it is written with digits alone.
bool isCode(Role role)
{
    return role == Role::Customer || role == Role::Order || role == Role::Product || role == Role::Phone ||
           role == Role::Session || role == Role::Device;
}

// Numbers whose size says something: no keys, no years.
bool isMeasure(const Column &column, Role role)
{
    return !isCode(role) && role != Role::BirthYear && column.isNumeric() && column.denseCodes().count() > 10;
}

class Search final
{
public:
    Search(table::TablePtr table, const Progress &progress) : m_table(std::move(table)), m_progress(progress) {}

    Result<std::vector<Proposal>> run()
    {
        for (std::size_t c = 0; c < m_table->columnCount() && m_table->rows() > 0; ++c) {
            if (m_progress.cancelled())
                return cancelled();
            const Column &column = m_table->column(c);
            missing(column, m_table->role(c));
            if (column.type() == Type::Text) {
                if (!isCode(m_table->role(c)))
                    wrongType(column);
                spellings(column);
                objects(column);
            }
            impossible(column, m_table->role(c));
            outliers(column, m_table->role(c));
        }
        if (m_progress.cancelled())
            return cancelled();
        duplicates();
        constantColumns();
        orderLines();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Proposal &a, const Proposal &b) { return a.weight > b.weight; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] QString share(std::size_t count) const
    {
        return Format().percent(double(count) / double(m_table->rows()), 1);
    }
    void add(Weight weight, const Column *column, std::size_t count, const QString &problem, Step step,
             std::vector<Step> alternatives = {})
    {
        m_found.push_back(
            {problem, count, std::move(step), std::move(alternatives), weight, column ? column->name() : QString()});
    }
    // How many rows a step would take away; 0 where it cannot be applied.
    [[nodiscard]] std::size_t rowsGoing(const Step &step) const
    {
        const auto result = applyStep(step, m_table, m_progress);
        return result ? result->account.rowsIn - result->account.rowsOut : 0;
    }

    void missing(const Column &column, Role role)
    {
        if (column.missing() == 0 || column.missing() == column.size())
            return;
        const ColumnRef name(column.name());
        const Step drop = DropMissing{{name}};
        std::vector<Step> fills;
        if (column.isNumeric())
            fills = {FillMissing{name, FillWith::Median, {}, {}}, FillMissing{name, FillWith::Mean, {}, {}},
                     FillMissing{name, FillWith::Mode, {}, {}}};
        else
            fills = {FillMissing{name, FillWith::Mode, {}, {}}};
        const QString problem = Words::tr("%1 is missing in %Ln row(s) (%2)", nullptr, int(column.missing()))
                                    .arg(column.name(), share(column.missing()));
        if (isNeeded(role) || !column.isNumeric()) {
            add(isNeeded(role) ? Weight::Problem : Weight::Doubt, &column, column.missing(), problem, drop, fills);
            return;
        }
        const Step first = fills.front();
        fills.front() = drop;
        add(Weight::Doubt, &column, column.missing(), problem, first, fills);
    }

    // Text that is numbers or dates but for a few cells.
    void wrongType(const Column &column)
    {
        const std::size_t values = column.size() - column.missing();
        if (values < 10)
            return;
        const auto fewest = std::size_t(std::ceil(0.9 * double(values)));
        SetType step{ColumnRef(column.name()), Type::Real, {}, QStringLiteral(".")};
        std::size_t misfits = parseColumn(column, Type::Real, {}).misfits;
        const auto order = findDateOrder(column);
        if (order && values - misfits < fewest) {
            step.type = Type::Date;
            step.dateOrder = order;
            ParseOptions options;
            options.dateOrder = *order;
            misfits = parseColumn(column, Type::Date, options).misfits;
        }
        if (misfits == 0 || values - misfits < fewest)
            return;
        const QString problem =
            step.type == Type::Real
                ? Words::tr("%1 holds numbers, but for %Ln cell(s)", nullptr, int(misfits)).arg(column.name())
                : Words::tr("%1 holds dates, but for %Ln cell(s)", nullptr, int(misfits)).arg(column.name());
        add(Weight::Doubt, &column, misfits, problem, step);
    }

    void objects(const Column &column)
    {
        const std::size_t values = column.size() - column.missing();
        if (holdsJsonObjects(column))
            add(Weight::Doubt, &column, values,
                Words::tr("%1 holds JSON objects in %Ln row(s)", nullptr, int(values)).arg(column.name()),
                ExpandJson{ColumnRef(column.name()), false}, {ExpandJson{ColumnRef(column.name()), true}});
    }

    void spellings(const Column &column)
    {
        if (column.dictionary().size() > mostCategories)
            return;
        const auto merged = applyStep(MergeSpellings{{ColumnRef(column.name())}}, m_table, m_progress);
        if (!merged || merged->account.cellsChanged == 0)
            return;
        const ColumnRef name(column.name());
        add(Weight::Doubt, &column, merged->account.cellsChanged,
            Words::tr("%1: %Ln cell(s) differ from others only in blanks or case", nullptr,
                      int(merged->account.cellsChanged))
                .arg(column.name()),
            MergeSpellings{{name}}, {TrimText{{name}}});
    }

    void impossible(const Column &column, Role role)
    {
        ImpossibleValues step{ColumnRef(column.name()), {}, {}, ImpossibleAction::Missing};
        if (!column.isNumeric())
            return;
        if (role == Role::Age) {
            step.least = 0;
            step.most = 120;
        } else if (role == Role::BirthYear) {
            const auto year = lastYear();
            step.least = year.value_or(2025) - 110;
            step.most = year ? std::optional<double>(*year) : std::nullopt;
        } else if (role == Role::Income) {
            // An income ten times as far from the others as those are from each other was typed in to pass a form.
            std::vector<double> values = numbers(column);
            if (values.size() < 10)
                return;
            const double q1 = stats::quantile(values, 0.25);
            const double q3 = stats::quantile(values, 0.75);
            step.least = 0;
            step.most = q3 + 10 * (q3 - q1);
        } else {
            return;
        }
        const auto applied = applyStep(step, m_table, m_progress);
        if (!applied || applied->account.cellsChanged == 0)
            return;
        ImpossibleValues drop = step;
        drop.action = ImpossibleAction::Drop;
        add(Weight::Problem, &column, applied->account.cellsChanged,
            Words::tr("%1: %Ln value(s) cannot be right", nullptr, int(applied->account.cellsChanged))
                .arg(column.name()),
            step, {drop});
    }

    void outliers(const Column &column, Role role)
    {
        if (!isMeasure(column, role))
            return;
        const TreatOutliers mark{ColumnRef(column.name()), OutlierMethod::Iqr, {}, OutlierAction::Mark, {}};
        TreatOutliers remove = mark;
        remove.action = OutlierAction::Remove;
        const std::size_t count = rowsGoing(remove);
        if (count == 0)
            return;
        TreatOutliers cap = mark;
        cap.action = OutlierAction::Cap;
        add(Weight::Note, &column, count,
            Words::tr("%1: %Ln value(s) lie far from the others", nullptr, int(count)).arg(column.name()), mark,
            {cap, remove});
    }

    void duplicates()
    {
        const std::size_t exact = rowsGoing(DropDuplicates{});
        if (exact > 0)
            add(Weight::Doubt, nullptr, exact,
                Words::tr("%Ln row(s) repeat another row exactly (%1)", nullptr, int(exact)).arg(share(exact)),
                DropDuplicates{});
        // A key of its own for each row hides repeats of all the rest.
        for (const table::ColumnPtr &column : m_table->columns()) {
            if (m_table->columnCount() < 3 || column->type() == Type::Real || column->type() == Type::Date ||
                column->missing() > 0 || m_table->rows() < 2 || column->denseCodes().count() != m_table->rows())
                continue;
            const DropDuplicates step{{}, {ColumnRef(column->name())}};
            const std::size_t count = rowsGoing(step);
            if (count > 0)
                add(Weight::Note, column.get(), count,
                    Words::tr("%Ln row(s) repeat another row in all but %1 (%2): they may be real repeats", nullptr,
                              int(count))
                        .arg(column->name(), share(count)),
                    step);
            break;
        }
    }

    void constantColumns()
    {
        const auto result = applyStep(DropConstantColumns{}, m_table, m_progress);
        const std::size_t count = result ? m_table->columnCount() - result->table->columnCount() : 0;
        if (count > 0)
            add(Weight::Note, nullptr, count, result->account.why, DropConstantColumns{});
    }

    void orderLines()
    {
        const Column *order = m_table->find(Role::Order);
        const Column *status = m_table->find(Role::Status);
        const Column *quantity = m_table->find(Role::Quantity);
        if (order || status || quantity) {
            MarkCancelled mark;
            while (m_table->indexOf(mark.name))
                mark.name += QStringLiteral(" ?");
            const auto marked = applyStep(mark, m_table, m_progress);
            const std::size_t count = marked ? trueRows(marked->table->column(m_table->columnCount())) : 0;
            if (count > 0 && !isThere(marked->table->column(m_table->columnCount())))
                add(Weight::Doubt, order ? order : status ? status : quantity, count, marked->account.why, mark);
        }
        if (const Column *price = m_table->find(Role::UnitPrice); price && price->isNumeric()) {
            const std::size_t zero = rowsGoing(DropZeroPrices{});
            const std::size_t both = rowsGoing(DropZeroPrices{ColumnRef(Role::UnitPrice), true});
            if (both > 0)
                add(Weight::Doubt, price, both,
                    Words::tr("%1: %Ln row(s) have a price of zero or below", nullptr, int(both)).arg(price->name()),
                    DropZeroPrices{ColumnRef(Role::UnitPrice), zero == 0},
                    {DropZeroPrices{ColumnRef(Role::UnitPrice), true}});
        }
        if (const Column *product = m_table->find(Role::Product)) {
            const std::size_t count = rowsGoing(DropServiceLines{});
            if (count > 0 && 2 * count < m_table->rows())
                add(Weight::Doubt, product, count,
                    Words::tr("%Ln row(s) are no products: their code has no or one digit", nullptr, int(count)),
                    DropServiceLines{});
        }
    }

    /// Another column has the same marks: the step was done already.
    [[nodiscard]] bool isThere(const Column &marks) const
    {
        return std::any_of(m_table->columns().begin(), m_table->columns().end(), [&](const table::ColumnPtr &column) {
            return column->type() == Type::Boolean && column->missing() == 0 &&
                   std::equal(column->booleans().begin(), column->booleans().end(), marks.booleans().begin(),
                              marks.booleans().end());
        });
    }
    [[nodiscard]] static std::size_t trueRows(const Column &marks)
    {
        return std::size_t(std::count(marks.booleans().begin(), marks.booleans().end(), 1));
    }
    [[nodiscard]] static std::vector<double> numbers(const Column &column)
    {
        std::vector<double> values;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (const auto number = column.number(row); number && std::isfinite(*number))
                values.push_back(*number);
        }
        return values;
    }
    [[nodiscard]] std::optional<double> lastYear() const
    {
        std::optional<double> year;
        for (const table::ColumnPtr &column : m_table->columns()) {
            for (std::size_t row = 0; column->type() == Type::Date && row < column->size(); ++row) {
                if (column->isValid(row))
                    year = std::max(year.value_or(0), double(table::toCivil(column->dates()[row]).year));
            }
        }
        return year;
    }

    table::TablePtr m_table;
    const Progress &m_progress;
    std::vector<Proposal> m_found;
};

} // namespace

Result<std::vector<Proposal>> propose(const table::TablePtr &table, const Progress &progress)
{
    return Search(table, progress).run();
}

QString keyOf(const Proposal &proposal)
{
    return kindOf(proposal.step) + QLatin1Char(' ') + proposal.column;
}

} // namespace clientele::recipe
