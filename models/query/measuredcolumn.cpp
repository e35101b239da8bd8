// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/measuredcolumn.h"

#include "models/query/groupcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>

namespace clientele::query {

namespace {

constexpr double largestStep = 4095;

template <class Value>
std::vector<double> asDoubles(std::span<const Value> values)
{
    std::vector<double> doubles(values.size());
    overRows(values.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            doubles[row] = double(values[row]);
    });
    return doubles;
}

struct Range
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    bool allValid = true;
};

Range rangeOf(const table::Column &column, std::span<const double> values)
{
    const bool noneMissing = column.validity().allValid();
    Range all;
    std::mutex mutex;
    overRows(values.size(), [&](std::size_t begin, std::size_t end) {
        Range range;
        for (std::size_t row = begin; row < end; ++row) {
            const double value = values[row];
            if ((noneMissing || column.isValid(row)) && std::isfinite(value)) {
                range.least = std::min(range.least, value);
                range.most = std::max(range.most, value);
            } else {
                range.allValid = false;
            }
        }
        const std::scoped_lock lock(mutex);
        all = {std::min(all.least, range.least), std::max(all.most, range.most), all.allValid && range.allValid};
    });
    return all;
}

} // namespace

Result<std::shared_ptr<const MeasuredColumn>> MeasuredColumn::make(table::ColumnPtr column)
{
    std::shared_ptr<MeasuredColumn> made(new MeasuredColumn);
    switch (column->type()) {
    case table::Type::Real:
        made->m_values = column->reals();
        break;
    case table::Type::Integer:
        made->m_own = asDoubles(column->integers());
        break;
    case table::Type::Boolean:
        made->m_own = asDoubles(column->booleans());
        break;
    case table::Type::Date:
        made->m_own = asDoubles(column->dates());
        break;
    case table::Type::Text:
        return fail(Error::Code::Input, QCoreApplication::translate("Query", "The column does not hold numbers"),
                    column->name(),
                    QCoreApplication::translate("Query", "Choose another column, or give this one another type"));
    }
    if (!made->m_own.empty())
        made->m_values = made->m_own;
    const std::span<const double> values = made->m_values;
    auto [least, most, allValid] = rangeOf(*column, values);
    made->m_column = std::move(column);
    if (least > most)
        least = most = 0;
    // Close together: the range is less than a thousandth of the distance to 0.
    if ((least > 0 || most < 0) && most - least < std::min(std::abs(least), std::abs(most)) / 1024)
        made->m_pivot = least;
    if (!allValid || made->m_pivot != 0) {
        std::vector<double> own(values.size());
        if (!allValid)
            made->m_valid.resize(values.size(), 0xFF);
        for (std::size_t row = 0; row < values.size(); ++row) {
            const bool isValid = allValid || (made->m_column->isValid(row) && std::isfinite(values[row]));
            own[row] = isValid ? values[row] - made->m_pivot : 0.0;
            if (!isValid)
                made->m_valid[row] = 0;
        }
        made->m_own = std::move(own);
        made->m_values = made->m_own;
    }
    made->m_least = least;
    made->m_most = most;
    made->findSteps();
    return std::shared_ptr<const MeasuredColumn>(std::move(made));
}

void MeasuredColumn::findSteps()
{
    if (m_most - m_least > largestStep || m_least != std::floor(m_least))
        return;
    std::vector<std::uint16_t> steps(m_values.size());
    const double offset = m_pivot - m_least;
    std::atomic<bool> whole = true;
    overRows(steps.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end && whole; ++row) {
            if (!m_valid.empty() && m_valid[row] == 0)
                continue;
            const double step = m_values[row] + offset;
            steps[row] = std::uint16_t(step);
            if (double(steps[row]) != step)
                whole = false;
        }
    });
    if (!whole)
        return;
    m_steps = std::move(steps);
    m_stepCount = std::size_t(m_most - m_least) + 1;
}

} // namespace clientele::query
