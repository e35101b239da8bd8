// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/correlationstudy.h"

#include "models/core/parallel.h"
#include "models/query/statsinput.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace clientele::query {

namespace {

using stats::AssociationKind;
using stats::CorrelationMethod;
using table::Role;
using table::Type;

constexpr std::uint32_t mostCategories = 30;

// Names things, even where it is written with digits alone.
bool isCode(const table::Table &table, std::size_t column)
{
    switch (table.role(column)) {
    case Role::Customer:
    case Role::Order:
    case Role::Product:
    case Role::Phone:
    case Role::Session:
    case Role::Device:
    case Role::Name:
    case Role::Email:
        return true;
    default:
        return false;
    }
}

// One column as models/stats takes it, and what keeps its memory.
struct Side
{
    std::optional<NumberColumn> numbers;
    GroupLabels groups;

    [[nodiscard]] stats::MixedColumn column() const
    {
        if (numbers)
            return numbers->masked();
        return stats::CategoryColumn{groups.codes, std::uint32_t(groups.labels.size())};
    }
    [[nodiscard]] std::size_t missing() const
    {
        return numbers ? numbers->missing()
                       : std::size_t(std::count(groups.codes.begin(), groups.codes.end(), groups.labels.size()));
    }
    [[nodiscard]] bool hasTwoValues() const
    {
        std::optional<double> first;
        std::optional<double> second;
        for (std::size_t row = 0; numbers && row < numbers->rows(); ++row) {
            if (!numbers->isValid(row))
                continue;
            const double value = numbers->value(row);
            if (!first)
                first = value;
            else if (value != *first && !second)
                second = value;
            else if (value != *first && value != *second)
                return false;
        }
        return second.has_value();
    }
};

Result<Side> sideOf(const table::Table &table, const QString &name, bool mixed, const RowMaskPtr &mask)
{
    const table::Column *column = table.find(name);
    if (column == nullptr)
        return noSuchColumn(name);
    Side side;
    if (mixed && !column->isNumeric() && column->type() != Type::Boolean) {
        auto groups = groupsOf(table, name, mask);
        if (!groups)
            return tl::make_unexpected(groups.error());
        side.groups = std::move(*groups);
        return side;
    }
    auto numbers = NumberColumn::make(table, name, mask);
    if (!numbers)
        return tl::make_unexpected(numbers.error());
    side.numbers = std::move(*numbers);
    return side;
}

// A category against itself: it goes with itself where it has two values or more.
stats::Correlation ofItself(const Side &side)
{
    stats::Correlation cell;
    cell.pairs = side.groups.codes.size() - side.missing();
    if (side.groups.labels.size() >= 2)
        cell.coefficient = 1;
    return cell;
}

// The matrix of the columns of numbers, put into its places among all.
bool addNumbers(CorrelationStudy &study, const std::vector<Side> &sides, const Progress &progress)
{
    std::vector<std::size_t> places;
    std::vector<stats::MaskedColumn> columns;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i].numbers)
            continue;
        places.push_back(i);
        columns.push_back(sides[i].numbers->masked());
    }
    auto matrix = stats::correlationMatrix(study.choice.method, columns, study.choice.adjustment, progress);
    if (!matrix)
        return false;
    if (places.size() == sides.size()) {
        study.matrix = std::move(*matrix);
        return true;
    }
    study.matrix.size = sides.size();
    study.matrix.cells.resize(sides.size() * sides.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places.size(); ++j)
            study.matrix.cells[places[i] * sides.size() + places[j]] = matrix->at(i, j);
    }
    return true;
}

// Every pair with a category in it.
bool addCategories(CorrelationStudy &study, const std::vector<Side> &sides, const Progress &progress)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        for (std::size_t j = i; j < sides.size(); ++j) {
            if (!sides[i].numbers || !sides[j].numbers)
                pairs.emplace_back(i, j);
        }
    }
    std::atomic<std::size_t> done = 0;
    parallelFor(pairs.size(), [&](std::size_t k) {
        if (progress.cancelled())
            return;
        const auto [i, j] = pairs[k];
        stats::Correlation cell;
        if (i == j) {
            cell = ofItself(sides[i]);
        } else {
            const stats::Association found = stats::associate(sides[i].column(), sides[j].column());
            cell = {found.pairs, found.value, found.pValue};
            study.kinds[i * sides.size() + j] = study.kinds[j * sides.size() + i] = found.kind;
        }
        study.matrix.cells[i * sides.size() + j] = study.matrix.cells[j * sides.size() + i] = cell;
        progress.report(double(++done) / double(pairs.size()));
    });
    return !progress.cancelled();
}

// Which columns are constant, and all p-values adjusted together.
void finish(stats::CorrelationMatrix &matrix, stats::Adjustment adjustment)
{
    const std::size_t size = matrix.size;
    std::vector<double> pValues;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < size; ++i) {
        if (!matrix.at(i, i).coefficient)
            matrix.constant.push_back(i);
        for (std::size_t j = i + 1; j < size; ++j) {
            if (matrix.at(i, j).pValue) {
                pValues.push_back(*matrix.at(i, j).pValue);
                places.push_back(i * size + j);
            }
        }
    }
    matrix.adjustedPValues.assign(size * size, 1);
    const std::vector<double> after = stats::adjusted(adjustment, pValues);
    for (std::size_t k = 0; k < places.size(); ++k) {
        matrix.adjustedPValues[places[k]] = after[k];
        matrix.adjustedPValues[places[k] % size * size + places[k] / size] = after[k];
    }
}

// Pearson's coefficient with a column of two values has a name of its own.
void nameKinds(CorrelationStudy &study, const std::vector<Side> &sides)
{
    study.kinds.assign(sides.size() * sides.size(), AssociationKind(study.choice.method));
    if (study.choice.method != CorrelationMethod::Pearson)
        return;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i].hasTwoValues())
            continue;
        for (std::size_t j = 0; j < sides.size(); ++j)
            study.kinds[i * sides.size() + j] = study.kinds[j * sides.size() + i] = AssociationKind::PointBiserial;
    }
}

QString ofToken(std::string_view token)
{
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

} // namespace

std::size_t CorrelationStudy::testedPairs() const
{
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        for (std::size_t j = i + 1; j < size(); ++j)
            pairs += std::size_t(at(i, j).pValue.has_value());
    }
    return pairs;
}

std::size_t CorrelationStudy::placeOf(const QString &name) const
{
    const auto place = names.indexOf(name);
    return place < 0 ? size() : std::size_t(place);
}

QStringList measuredColumns(const table::Table &table)
{
    QStringList names;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).isNumeric() && !isCode(table, column))
            names << table.column(column).name();
    }
    return names;
}

QStringList mixedColumns(const table::Table &table)
{
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if (isCode(table, i) || column.type() == Type::Date)
            continue;
        const bool isText = column.type() == Type::Text;
        if (isText && (column.denseCodes().count() < 2 || column.denseCodes().count() > mostCategories))
            continue;
        names << column.name();
    }
    return names;
}

Result<CorrelationStudy> correlationStudy(const table::Table &table, const FilterSet &filters,
                                          const CorrelationChoice &choice, const Progress &progress)
{
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    CorrelationStudy study;
    study.choice = choice;
    study.rows = *mask ? countRows(**mask) : table.rows();
    study.names = !choice.columns.isEmpty() ? choice.columns
                  : choice.mixed            ? mixedColumns(table)
                                            : measuredColumns(table);
    std::vector<Side> sides;
    for (const QString &name : study.names) {
        if (progress.cancelled())
            return cancelled();
        auto side = sideOf(table, name, choice.mixed, *mask);
        if (!side)
            return tl::make_unexpected(side.error());
        study.categories.push_back(!side->numbers);
        study.missing.push_back(side->missing());
        if (side->numbers && side->numbers->infinite() > 0)
            study.warnings << side->numbers->warning();
        sides.push_back(std::move(*side));
    }
    nameKinds(study, sides);
    if (!addNumbers(study, sides, progress))
        return cancelled();
    if (std::find(study.categories.begin(), study.categories.end(), true) != study.categories.end()) {
        if (!addCategories(study, sides, progress))
            return cancelled();
        finish(study.matrix, choice.adjustment);
    }
    study.order = stats::clusteredOrder(study.matrix);
    return study;
}

StudyRequest requestOf(const CorrelationChoice &choice)
{
    StudyRequest request{QStringLiteral("correlation")};
    request.choices.insert(QStringLiteral("method"), {ofToken(token(AssociationKind(choice.method)))});
    request.choices.insert(QStringLiteral("adjustment"), {ofToken(token(choice.adjustment))});
    if (!choice.columns.isEmpty())
        request.choices.insert(QStringLiteral("columns"), choice.columns);
    if (choice.mixed)
        request.choices.insert(QStringLiteral("mixed"), {QStringLiteral("true")});
    return request;
}

CorrelationChoice correlationChoice(const StudyRequest &request)
{
    CorrelationChoice choice;
    const QString method = request.choice(QStringLiteral("method"));
    for (const CorrelationMethod one :
         {CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::Kendall}) {
        if (method == ofToken(token(AssociationKind(one))))
            choice.method = one;
    }
    const QByteArray adjustment = request.choice(QStringLiteral("adjustment")).toLatin1();
    choice.adjustment = stats::adjustmentFromToken({adjustment.constData(), std::size_t(adjustment.size())})
                            .value_or(choice.adjustment);
    choice.columns = request.list(QStringLiteral("columns"));
    choice.mixed = request.choice(QStringLiteral("mixed")) == QLatin1String("true");
    return choice;
}

} // namespace clientele::query
