// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/responsestudy.h"

#include "models/query/statsinput.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResponseStudy)
};

constexpr std::size_t mostCategories = 50;
constexpr std::size_t mostChosenCategories = 10;
constexpr std::size_t mostSplits = 12;
constexpr double mostMissing = 0.3; // of a column that is chosen without being asked for
constexpr double significance = 0.05;

/// A column as terms: itself, or one for each category but the reference.
struct TermColumn
{
    std::optional<NumberColumn> numbers;
    std::optional<GroupLabels> categories;

    [[nodiscard]] bool isValid(std::size_t row) const
    {
        return numbers ? numbers->isValid(row) : categories->codes[row] < categories->labels.size();
    }
};

Result<TermColumn> termColumn(const table::Table &table, const QString &name, const RowMaskPtr &mask)
{
    const table::Column *column = table.find(name);
    if (column == nullptr)
        return noSuchColumn(name);
    TermColumn result;
    if (column->type() != table::Type::Text) {
        auto numbers = NumberColumn::make(table, name, mask);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        result.numbers = std::move(*numbers);
        return result;
    }
    auto categories = groupsOf(table, name, mask);
    if (!categories)
        return tl::make_unexpected(categories.error());
    if (categories->labels.size() > mostCategories)
        return fail(Error::Code::Input,
                    Text::tr("The column has %1 categories, too many for a regression").arg(categories->labels.size()),
                    name, Text::tr("Choose a column with 50 categories at most"));
    result.categories = std::move(*categories);
    return result;
}

bool isYesNo(const NumberColumn &numbers)
{
    for (std::size_t row = 0; row < numbers.rows(); ++row) {
        if (numbers.isValid(row) && numbers.value(row) != 0 && numbers.value(row) != 1)
            return false;
    }
    return true;
}

Result<NumberColumn> answersOf(const table::Table &table, const QString &name, const RowMaskPtr &mask)
{
    if (!table.find(name))
        return noSuchColumn(name);
    auto numbers = NumberColumn::make(table, name, mask);
    if (!numbers || !isYesNo(*numbers))
        return fail(Error::Code::Input, Text::tr("The column does not say yes or no"), name,
                    Text::tr("Choose a column of yes and no, or of 0 and 1"));
    return numbers;
}

QString inWords(stats::LogisticProblem problem)
{
    switch (problem) {
    case stats::LogisticProblem::NoRows:
        return Text::tr("No row has a value in every column");
    case stats::LogisticProblem::OneAnswer:
        return Text::tr("All rows have the same answer");
    case stats::LogisticProblem::TooFewRows:
        return Text::tr("There are not more rows than columns");
    case stats::LogisticProblem::Cancelled:
        break;
    }
    return Text::tr("Cancelled");
}

/// The rows of a table that pass, in their order.
std::vector<std::uint32_t> passing(const table::Table &table, const RowMaskPtr &mask)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!mask || (*mask)[row] != 0)
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

/// Puts the terms of a regression together.
class Design final
{
public:
    Design(ResponseStudy &study, std::vector<std::size_t> places) : m_study(study), m_places(std::move(places)) {}

    void addNumbers(const QString &name, const NumberColumn &numbers)
    {
        add(name, name, {}, [&](std::size_t place) { return numbers.value(place); });
    }

    void addCategories(const QString &name, const GroupLabels &categories, ResponseRequest::Reference kind)
    {
        if (categories.labels.empty())
            return;
        std::uint32_t reference = 0;
        if (kind == ResponseRequest::Reference::MostFrequent) {
            std::vector<std::size_t> counts(categories.labels.size());
            for (const std::size_t place : m_places)
                ++counts[categories.codes[place]];
            reference = std::uint32_t(std::max_element(counts.begin(), counts.end()) - counts.begin());
        }
        m_study.references.insert(name, categories.labels[reference]);
        for (std::uint32_t code = 0; code < categories.labels.size(); ++code) {
            if (code != reference)
                add(name + QStringLiteral(": ") + categories.labels[code], name, categories.labels[code],
                    [&](std::size_t place) { return double(categories.codes[place] == code); });
        }
    }

    [[nodiscard]] const std::vector<std::vector<double>> &columns() const { return m_columns; }

private:
    template <class ValueOf>
    void add(const QString &name, const QString &column, const QString &level, ValueOf valueOf)
    {
        std::vector<double> values(m_places.size());
        std::transform(m_places.begin(), m_places.end(), values.begin(), valueOf);
        ResponseTerm term;
        term.name = name;
        term.column = column;
        term.level = level;
        term.isSwitch = std::all_of(values.begin(), values.end(), [](double one) { return one == 0 || one == 1; });
        if (term.isSwitch) {
            term.n = std::size_t(std::count(values.begin(), values.end(), 1.0));
        } else if (values.size() > 1) {
            const double squares = stats::moments(values).squares;
            term.step = std::sqrt(std::max(0.0, squares) / double(values.size() - 1));
        }
        m_study.terms.push_back(std::move(term));
        m_columns.push_back(std::move(values));
    }

    ResponseStudy &m_study;
    std::vector<std::size_t> m_places; // among the rows that pass
    std::vector<std::vector<double>> m_columns;
};

void takeFit(ResponseStudy &study, stats::LogisticFit fit)
{
    study.fit = std::move(fit);
    const double z = 1.959963984540054; // 97.5 % of the normal
    for (std::size_t j = 0; j < study.terms.size(); ++j) {
        ResponseTerm &term = study.terms[j];
        term.fit = study.fit.terms[j];
        if (!term.fit.estimate || !term.fit.standardError)
            continue;
        const double estimate = *term.fit.estimate * term.step;
        const double error = *term.fit.standardError * term.step;
        term.ratio = std::exp(estimate);
        term.low = std::exp(estimate - z * error);
        term.high = std::exp(estimate + z * error);
    }
    study.byChance.resize(study.fit.chances.size());
    std::iota(study.byChance.begin(), study.byChance.end(), 0U);
    std::stable_sort(study.byChance.begin(), study.byChance.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return study.fit.chances[a] > study.fit.chances[b]; });
}

void addSplits(ResponseStudy &study, const std::vector<std::vector<double>> &columns)
{
    for (const std::size_t j : study.standing()) {
        const std::vector<double> &values = columns[j - 1];
        ResponseSplit split;
        split.term = j;
        if (!study.terms[j].isSwitch) {
            std::vector<double> sorted = values;
            stats::sortValues(sorted);
            split.threshold = stats::describeSorted(sorted)->median;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool isUpper = values[i] > split.threshold;
            ++(isUpper ? split.upperN : split.lowerN);
            (isUpper ? split.upperYes : split.lowerYes) += study.answers[i];
        }
        if (split.upperN >= 5 && split.lowerN >= 5)
            study.splits.push_back(split);
        if (study.splits.size() == mostSplits)
            return;
    }
}

} // namespace

ResponseRequest ResponseRequest::of(const StudyRequest &request)
{
    return {request.choice(QStringLiteral("response")), request.list(QStringLiteral("columns")),
            Reference::MostFrequent};
}

StudyRequest ResponseRequest::asStudy() const
{
    return {QStringLiteral("response"),
            {{QStringLiteral("response"), {response}}, {QStringLiteral("columns"), columns}}};
}

std::optional<double> ResponseSplit::times() const
{
    const double low = std::min(upperRate(), lowerRate());
    const double high = std::max(upperRate(), lowerRate());
    return low > 0 ? std::optional(high / low) : std::nullopt;
}

double ResponseStudy::pseudoR2() const
{
    return fit.nullLogLikelihood == 0 ? 0 : 1 - fit.logLikelihood / fit.nullLogLikelihood;
}

double ResponseStudy::nagelkerke() const
{
    const auto n = double(fit.rows);
    const double most = -std::expm1(2 * fit.nullLogLikelihood / n);
    return most > 0 ? -std::expm1(2 * (fit.nullLogLikelihood - fit.logLikelihood) / n) / most : 0;
}

std::vector<std::size_t> ResponseStudy::standing() const
{
    std::vector<std::size_t> places;
    for (std::size_t j = 1; j < terms.size(); ++j) {
        if (terms[j].fit.pValue && *terms[j].fit.pValue < significance)
            places.push_back(j);
    }
    const auto z = [this](std::size_t j) { return std::abs(*terms[j].fit.estimate / *terms[j].fit.standardError); };
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return z(a) > z(b); });
    return places;
}

ResponseStudy::Best ResponseStudy::best(double share) const
{
    Best result;
    const auto wanted = std::size_t(std::lround(share * double(fit.rows)));
    for (const std::uint32_t place : std::span(byChance).first(std::min(wanted, byChance.size()))) {
        ++result.rows;
        result.responses += answers[place];
    }
    if (result.rows == 0)
        return result;
    result.share = double(result.rows) / double(fit.rows);
    result.rate = double(result.responses) / double(result.rows);
    result.ofResponses = double(result.responses) / double(fit.responses);
    return result;
}

RowChoice ResponseStudy::everybody() const
{
    RowChoice all;
    all.filters = filters;
    all.found = rows;
    all.name = Text::tr("customers with a value in every column");
    return all;
}

RowChoice ResponseStudy::bestRows(double share) const
{
    auto found = std::make_shared<std::vector<std::uint32_t>>();
    for (const std::uint32_t place : std::span(byChance).first(best(share).rows))
        found->push_back((*rows)[place]);
    std::sort(found->begin(), found->end());
    RowChoice chosen = everybody();
    chosen.found = std::move(found);
    chosen.name = Text::tr("customers of the highest chance");
    return chosen;
}

RowChoice ResponseStudy::sideOf(const ResponseSplit &split, bool upper) const
{
    const ResponseTerm &term = terms[split.term];
    RowChoice side = everybody();
    if (term.level.isEmpty())
        side.own = {Filter{term.column,
                           {},
                           {Interval{split.threshold, std::numeric_limits<double>::infinity(), false, true}},
                           false,
                           {}}};
    else
        side.own = {Filter{term.column, {term.level}, {}, false, {}}};
    side.others = !upper;
    side.name = upper ? term.name : Text::tr("all others");
    return side;
}

Result<ResponseStudy> studyResponse(const table::Table &table, const FilterSet &filters, const ResponseRequest &request,
                                    const Progress &progress)
{
    ResponseStudy study;
    const table::Column *byRole = table.find(table::Role::Response);
    study.response = !request.response.isEmpty() ? request.response : byRole ? byRole->name() : QString();
    if (study.response.isEmpty())
        return fail(Error::Code::Input, Text::tr("No column says who accepted an offer"), {},
                    Text::tr("Name a column of yes and no"));
    study.filters = filters;
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const auto answers = answersOf(table, study.response, *mask);
    if (!answers)
        return tl::make_unexpected(answers.error());
    study.columns = request.columns.isEmpty() ? responseColumns(table, study.response) : request.columns;
    std::vector<TermColumn> columns;
    for (const QString &name : study.columns) {
        auto column = termColumn(table, name, *mask);
        if (!column)
            return tl::make_unexpected(column.error());
        columns.push_back(std::move(*column));
    }
    const std::vector<std::uint32_t> all = passing(table, *mask);
    std::vector<std::size_t> places;
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (!answers->isValid(place) || !std::all_of(columns.begin(), columns.end(), [place](const TermColumn &column) {
                return column.isValid(place);
            }))
            continue;
        places.push_back(place);
        rows->push_back(all[place]);
        study.answers.push_back(std::uint8_t(answers->value(place) == 1));
    }
    study.rows = std::move(rows);
    study.incomplete = all.size() - places.size();
    study.terms.push_back({QStringLiteral("(intercept)")});
    Design design(study, std::move(places));
    for (qsizetype i = 0; i < study.columns.size(); ++i) {
        const TermColumn &column = columns[std::size_t(i)];
        if (column.numbers)
            design.addNumbers(study.columns[i], *column.numbers);
        else
            design.addCategories(study.columns[i], *column.categories, request.reference);
    }
    auto fit = stats::logisticRegression(study.answers, design.columns(), progress);
    if (!fit)
        return fail(fit.error() == stats::LogisticProblem::Cancelled ? Error::Code::Cancelled : Error::Code::Input,
                    inWords(fit.error()), study.response, Text::tr("Choose other columns, or fewer filters"));
    takeFit(study, std::move(*fit));
    addSplits(study, design.columns());
    return study;
}

QStringList yesNoColumns(const table::Table &table)
{
    QStringList names;
    for (const table::ColumnPtr &column : table.columns()) {
        if (!column->isNumeric() && column->type() != table::Type::Boolean)
            continue;
        if (column->denseCodes().count() != 2)
            continue;
        const auto numbers = NumberColumn::make(table, column->name(), nullptr);
        if (numbers && isYesNo(*numbers))
            names << column->name();
    }
    return names;
}

QStringList responseColumns(const table::Table &table, const QString &response)
{
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if ((column.isNumeric() || column.type() == table::Type::Boolean) && !table.isPersonal(i) &&
            column.name() != response)
            names << column.name();
    }
    return names;
}

ResponseChoices responseChoices(const table::Table &table, const QString &response)
{
    ResponseChoices choices;
    choices.responses = yesNoColumns(table);
    const table::Column *byRole = table.find(table::Role::Response);
    choices.response = choices.responses.contains(response)                   ? response
                       : byRole && choices.responses.contains(byRole->name()) ? byRole->name()
                       : choices.responses.isEmpty()                          ? QString()
                                                                              : choices.responses.constLast();
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if (table.isPersonal(i) || column.name() == choices.response || column.type() == table::Type::Date)
            continue;
        const std::size_t distinct = column.denseCodes().count();
        const bool isText = column.type() == table::Type::Text;
        if (isText && distinct > mostCategories)
            continue;
        choices.columns << column.name();
        if (distinct > 1 && column.missingShare() <= mostMissing && (!isText || distinct <= mostChosenCategories))
            choices.chosen << column.name();
    }
    return choices;
}

} // namespace clientele::query
