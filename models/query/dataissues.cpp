// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/dataissues.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace clientele::query {

namespace {

using table::Column;
using table::Role;
using table::Table;
using Weight = DataIssue::Weight;

constexpr double infinity = std::numeric_limits<double>::infinity();

class Checks final
{
    Q_DECLARE_TR_FUNCTIONS(DataIssues)

public:
    Checks(const Table &table, const Format &format) : m_table(table), m_format(format) {}

    void rejected(std::size_t count);
    void missing();
    void cancellations();
    void impossibleAges();
    void signs();
    void repeats(std::vector<std::uint32_t> rows);
    void uselessColumns();
    void warnings(const QStringList &sentences);

    [[nodiscard]] std::vector<DataIssue> take()
    {
        std::stable_sort(m_issues.begin(), m_issues.end(),
                         [](const DataIssue &a, const DataIssue &b) { return a.weight > b.weight; });
        return std::move(m_issues);
    }

private:
    [[nodiscard]] QString figure(std::size_t count) const { return m_format.integer(qint64(count)); }
    [[nodiscard]] QString share(std::size_t count) const
    {
        return m_format.percent(double(count) / double(std::max<std::size_t>(1, m_table.rows())), 1);
    }
    /// Rows whose number lies in the range, and that the mask of rows to skip does not name.
    [[nodiscard]] std::size_t countIn(const Column &column, const Interval &range,
                                      const std::vector<bool> *skip = nullptr) const;
    [[nodiscard]] static Filter ranged(const Column &column, Interval range)
    {
        Filter filter;
        filter.column = column.name();
        filter.intervals = {range};
        return filter;
    }
    void markCancelled(const Column &orders);
    // What the last issue's numbers mean.
    void counts(const QString &what, std::size_t count, RowChoice rows);
    void countsFound(const QString &what, std::vector<std::uint32_t> rows);
    void countsFiltered(const QString &what, std::size_t count, const Filter &filter)
    {
        counts(what, count, RowChoice{{}, {}, {filter}, false, {}, {}});
    }

    const Table &m_table;
    const Format &m_format;
    std::vector<DataIssue> m_issues;
    std::vector<bool> m_cancelled; // by row; empty: no order code says so
};

void Checks::counts(const QString &what, std::size_t count, RowChoice rows)
{
    m_issues.back().figures.push_back(
        {what, figure(count), double(count), calculation(Statistic::Rows, std::move(rows))});
}

void Checks::countsFound(const QString &what, std::vector<std::uint32_t> rows)
{
    const std::size_t count = rows.size();
    RowChoice choice;
    choice.name = what;
    choice.found = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
    counts(what, count, std::move(choice));
}

const Interval belowZero{-infinity, 0, true, false};
const Interval justZero{0, 0, true, true};

std::size_t Checks::countIn(const Column &column, const Interval &range, const std::vector<bool> *skip) const
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto number = column.number(row);
        count += std::size_t(number && range.contains(*number) && !(skip && !skip->empty() && (*skip)[row]));
    }
    return count;
}

void Checks::rejected(std::size_t count)
{
    if (count == 0)
        return;
    DataIssue issue{Weight::Problem,
                    tr("%1 row(s) of the file could not be read", nullptr, int(count)).arg(figure(count)),
                    tr("Left out; save them to see why"),
                    {},
                    {},
                    true};
    issue.figures = {{tr("Rows rejected"), figure(count), double(count), ImportFigure{ImportFigure::Part::Rejected}}};
    m_issues.push_back(std::move(issue));
}

void Checks::missing()
{
    struct Needed
    {
        Role role;
        QString handling;
    };
    const std::vector<Needed> needed = {
        {Role::Customer, tr("Kept, but they belong to no known customer")},
        {Role::Age, tr("Left out of the age groups")},
        {Role::BirthYear, tr("Left out of the age groups")},
        {Role::Amount, tr("Counted as customers, left out of sums and means")},
        {Role::PurchaseFrequency, tr("Counted as customers, left out of the frequency")},
        {Role::Region, tr("Shown as customers of no known region")},
        {Role::OrderDate, tr("Kept, but they have no place in time")},
    };
    for (const Needed &one : needed) {
        const Column *column = m_table.find(one.role);
        if (!column || column->missing() == 0)
            continue;
        Filter filter;
        filter.column = column->name();
        filter.missing = true;
        m_issues.push_back({Weight::Problem,
                            tr("%1 is missing in %2 row(s) (%3)", nullptr, int(column->missing()))
                                .arg(column->name(), figure(column->missing()), share(column->missing())),
                            one.handling, column->name(), filter});
        const auto missing = calculation(Statistic::Missing, {}, column->name());
        m_issues.back().figures = {
            {tr("Missing, %1").arg(column->name()), figure(column->missing()), double(column->missing()), missing},
            {tr("Share missing, %1").arg(column->name()), share(column->missing()), column->missingShare(),
             calculation(Calculation::Operation::Ratio, missing, calculation(Statistic::Rows, {}))}};
    }
}

/// An order code of C and digits is a cancelled order.
void Checks::markCancelled(const Column &orders)
{
    const table::Dictionary &dictionary = orders.dictionary();
    std::vector<bool> codes(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        const std::string_view text = dictionary.at(code);
        codes[code] = text.size() > 1 && (text[0] == 'C' || text[0] == 'c') &&
                      std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    if (std::find(codes.begin(), codes.end(), true) == codes.end())
        return;
    m_cancelled.resize(orders.size());
    for (std::size_t row = 0; row < orders.size(); ++row)
        m_cancelled[row] = orders.isValid(row) && codes[orders.codes()[row]];
}

void Checks::cancellations()
{
    const Column *orders = m_table.find(Role::Order);
    if (!orders || orders->type() != table::Type::Text)
        return;
    markCancelled(*orders);
    const auto rows = std::size_t(std::count(m_cancelled.begin(), m_cancelled.end(), true));
    if (rows == 0)
        return;
    std::vector<std::uint32_t> codes;
    for (std::size_t row = 0; row < m_cancelled.size(); ++row) {
        if (m_cancelled[row])
            codes.push_back(orders->codes()[row]);
    }
    std::sort(codes.begin(), codes.end());
    const auto different = std::size_t(std::unique(codes.begin(), codes.end()) - codes.begin());
    m_issues.push_back({Weight::Note,
                        tr("%1 row(s) belong to cancelled orders (code starts with C): %2 orders", nullptr, int(rows))
                            .arg(figure(rows), figure(different)),
                        tr("Kept as they stand in the file"),
                        orders->name(),
                        {}});
    std::vector<std::uint32_t> found;
    for (std::size_t row = 0; row < m_cancelled.size(); ++row) {
        if (m_cancelled[row])
            found.push_back(std::uint32_t(row));
    }
    countsFound(tr("Rows of cancelled orders"), std::move(found));
    RowChoice cancelledRows = std::get<Calculation>(m_issues.back().figures.front().subject).rows;
    m_issues.back().figures.push_back({tr("Cancelled orders"), figure(different), double(different),
                                       calculation(Statistic::Distinct, std::move(cancelledRows), orders->name())});
}

void Checks::impossibleAges()
{
    const Column *ages = m_table.find(Role::Age);
    if (!ages || !ages->isNumeric())
        return;
    const Interval tooOld{120, infinity, false, true};
    const std::size_t count = countIn(*ages, belowZero) + countIn(*ages, tooOld);
    if (count == 0)
        return;
    Filter filter = ranged(*ages, belowZero);
    filter.intervals.push_back(tooOld);
    m_issues.push_back({Weight::Doubt,
                        tr("%1 row(s) have an age below 0 or above 120", nullptr, int(count)).arg(figure(count)),
                        tr("Kept: check them"), ages->name(), filter});
    countsFiltered(tr("Ages below 0 or above 120"), count, filter);
}

void Checks::signs()
{
    const Column *quantity = m_table.find(Role::Quantity);
    if (quantity && quantity->isNumeric()) {
        const std::size_t count = countIn(*quantity, belowZero, &m_cancelled);
        if (count > 0) {
            const QString text = m_cancelled.empty() ? tr("%1 row(s) have a negative quantity", nullptr, int(count))
                                                     : tr("%1 row(s) have a negative quantity without a cancellation",
                                                          nullptr, int(count));
            DataIssue issue{Weight::Doubt,
                            text.arg(figure(count)),
                            tr("Kept: stock corrections or returns?"),
                            quantity->name(),
                            {}};
            if (m_cancelled.empty()) // else the filter would show the cancelled rows as well
                issue.rows = ranged(*quantity, belowZero);
            m_issues.push_back(std::move(issue));
            std::vector<std::uint32_t> rows;
            for (std::size_t row = 0; row < quantity->size(); ++row) {
                const auto number = quantity->number(row);
                if (number && *number < 0 && (m_cancelled.empty() || !m_cancelled[row]))
                    rows.push_back(std::uint32_t(row));
            }
            if (m_cancelled.empty())
                countsFiltered(tr("Negative quantities"), count, ranged(*quantity, belowZero));
            else
                countsFound(tr("Negative quantities"), std::move(rows));
        }
    }
    for (const Role role : {Role::UnitPrice, Role::Amount}) {
        const Column *money = m_table.find(role);
        if (!money || !money->isNumeric())
            continue;
        const std::size_t zero = countIn(*money, justZero);
        const std::size_t negative = countIn(*money, belowZero);
        if (zero + negative == 0)
            continue;
        Filter filter = ranged(*money, Interval{-infinity, 0, true, true});
        const QString zeros = tr("%1: %2 row(s) are zero", nullptr, int(zero)).arg(money->name(), figure(zero));
        const QString both = tr("%1: %2 row(s) are zero, %3 negative", nullptr, int(zero))
                                 .arg(money->name(), figure(zero), figure(negative));
        const QString negatives =
            tr("%1: %2 row(s) are negative", nullptr, int(negative)).arg(money->name(), figure(negative));
        m_issues.push_back({negative > 0 ? Weight::Doubt : Weight::Note,
                            negative == 0 ? zeros
                            : zero == 0   ? negatives
                                          : both,
                            tr("Kept: they count in sums and means"), money->name(), filter});
        if (zero > 0)
            countsFiltered(tr("%1: zero").arg(money->name()), zero, ranged(*money, justZero));
        if (negative > 0)
            countsFiltered(tr("%1: negative").arg(money->name()), negative, ranged(*money, belowZero));
    }
}

void Checks::repeats(std::vector<std::uint32_t> rows)
{
    const std::size_t count = rows.size();
    if (count == 0)
        return;
    m_issues.push_back({Weight::Note,
                        tr("%1 row(s) repeat another row exactly", nullptr, int(count)).arg(figure(count)),
                        tr("Kept: they may be real repeats"),
                        {},
                        {}});
    countsFound(tr("Rows that repeat another row"), std::move(rows));
}

void Checks::uselessColumns()
{
    QStringList constant;
    for (std::size_t c = 0; c < m_table.columnCount() && m_table.rows() > 1; ++c) {
        const Column &column = m_table.column(c);
        if (column.missing() == column.size()) {
            m_issues.push_back({Weight::Doubt,
                                tr("%1 has no value in any row").arg(column.name()),
                                tr("Kept, but it tells nothing"),
                                column.name(),
                                {}});
            m_issues.back().figures = {{tr("Missing, %1").arg(column.name()), figure(column.missing()),
                                        double(column.missing()), calculation(Statistic::Missing, {}, column.name())}};
            continue;
        }
        if (column.missing() > 0)
            continue;
        // Most columns differ within a few rows: codes are made only for those that do not.
        const std::string first = column.plainText(0);
        std::size_t row = 1;
        while (row < std::min<std::size_t>(column.size(), 64) && column.plainText(row) == first)
            ++row;
        if (row == std::min<std::size_t>(column.size(), 64) && column.denseCodes().count() == 1)
            constant.append(column.name());
    }
    if (constant.size() == 1)
        m_issues.push_back({Weight::Note,
                            tr("%1 has the same value in every row").arg(constant.first()),
                            tr("Kept, but it tells nobody apart"),
                            constant.first(),
                            {}});
    else if (constant.size() > 1)
        m_issues.push_back({Weight::Note,
                            tr("%1 columns have the same value in every row: %2")
                                .arg(figure(std::size_t(constant.size())), constant.join(QStringLiteral(", "))),
                            tr("Kept, but they tell nobody apart"),
                            {},
                            {}});
    if (!constant.isEmpty()) {
        for (const QString &name : constant)
            m_issues.back().figures.push_back(
                {tr("Different values, %1").arg(name), figure(1), 1.0, calculation(Statistic::Distinct, {}, name)});
    }
}

void Checks::warnings(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        m_issues.push_back({Weight::Doubt, sentence, tr("Read so: it can be changed"), {}, {}});
        m_issues.back().isImport = true;
        m_issues.back().figures = {
            {tr("What the import found"), sentence, std::nullopt, StatedFigure{sentence, RowChoice{}}}};
    }
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    // One round of the finaliser of MurmurHash3 a column: rows that differ in one bit end far apart.
    hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return hash;
}

} // namespace

Result<std::size_t> repeatedRows(const Table &table, const Progress &progress)
{
    const auto rows = rowsThatRepeat(table, progress);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->size();
}

Result<std::vector<std::uint32_t>> rowsThatRepeat(const Table &table, const Progress &progress)
{
    const std::size_t rows = table.rows();
    if (rows < 2 || table.columnCount() == 0)
        return std::vector<std::uint32_t>();
    // Equal values have equal dense codes in every type, missing included.
    std::vector<std::uint64_t> hashes(rows, 0);
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        if (progress.cancelled())
            return cancelled();
        const auto &codes = table.column(c).denseCodes().codes;
        for (std::size_t row = 0; row < rows; ++row)
            hashes[row] = mixed(hashes[row], codes[row]);
    }
    std::vector<std::uint32_t> order(rows);
    for (std::size_t row = 0; row < rows; ++row)
        order[row] = std::uint32_t(row);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return hashes[a] != hashes[b] ? hashes[a] < hashes[b] : a < b; });
    if (progress.cancelled())
        return cancelled();

    const auto equal = [&table](std::uint32_t a, std::uint32_t b) {
        for (std::size_t c = 0; c < table.columnCount(); ++c) {
            const auto &codes = table.column(c).denseCodes().codes;
            if (codes[a] != codes[b])
                return false;
        }
        return true;
    };
    std::vector<std::uint32_t> repeats;
    for (std::size_t begin = 0; begin < rows;) {
        std::size_t end = begin + 1;
        while (end < rows && hashes[order[end]] == hashes[order[begin]])
            ++end;
        std::vector<std::uint32_t> different;
        for (std::size_t i = begin; i < end; ++i) {
            if (std::any_of(different.begin(), different.end(),
                            [&](std::uint32_t one) { return equal(one, order[i]); }))
                repeats.push_back(order[i]);
            else
                different.push_back(order[i]);
        }
        begin = end;
    }
    std::sort(repeats.begin(), repeats.end());
    return repeats;
}

Result<std::vector<DataIssue>> dataIssues(const Table &table, std::size_t rejected, const QStringList &warnings,
                                          const Format &format, const Progress &progress)
{
    Checks checks(table, format);
    checks.rejected(rejected);
    checks.missing();
    checks.cancellations();
    if (progress.cancelled())
        return cancelled();
    checks.impossibleAges();
    checks.signs();
    checks.warnings(warnings);
    auto repeats = rowsThatRepeat(table, progress);
    if (!repeats)
        return tl::make_unexpected(repeats.error());
    checks.repeats(std::move(*repeats));
    checks.uselessColumns();
    return checks.take();
}

} // namespace clientele::query
