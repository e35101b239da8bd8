// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/preview.h"

#include "models/core/format.h"
#include "models/recipe/stepkinds.h"
#include "models/recipe/stepsupport.h"

#include <algorithm>

namespace clientele::recipe {

namespace {

// Looks for parameters that must name a column and do not.
class Incomplete final
{
public:
    explicit Incomplete(const Step &step) : m_step(step) {}

    template <class T>
    void needed(const char *, const T &value)
    {
        look(value);
    }
    template <class T>
    void optional(const char *name, const T &value)
    {
        if (emptyMeans(m_step, QString::fromLatin1(name)).isEmpty() && usesField(m_step, QString::fromLatin1(name)))
            look(value);
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    template <class T>
    void look(const T &)
    {
    }
    void look(const ColumnRef &column) { m_found |= column.isEmpty(); }
    void look(const ColumnRefs &columns)
    {
        m_found |= columns.empty() ||
                   std::any_of(columns.begin(), columns.end(), [](const ColumnRef &one) { return one.isEmpty(); });
    }

    const Step &m_step;
    bool m_found = false;
};

// A cell's plain text as a person reads it: 15.3 for 15.299999999999999, dates without the T.
QString readable(const QString &plain, const table::Column *column)
{
    if (!column || plain.isEmpty())
        return plain;
    bool isNumber = false;
    const double number = column->isNumeric() ? plain.toDouble(&isNumber) : 0;
    if (isNumber && column->type() == table::Type::Real)
        return Format().number(number);
    if (isNumber)
        return QString(plain).replace(QLatin1Char('-'), QChar(0x2212));
    return column->type() == table::Type::Date ? QString(plain).replace(QLatin1Char('T'), QLatin1Char(' ')) : plain;
}

void makeReadable(Example &example, const table::Table &before, const table::Table &after)
{
    example.before = readable(example.before, before.find(example.column));
    example.after = readable(example.after, after.find(example.column));
}

} // namespace

Previewer::Previewer(table::TablePtr table, std::size_t most)
    : m_table(std::move(table)),
      m_stride(std::max<std::size_t>(1, (m_table->rows() + most - 1) / std::max<std::size_t>(1, most)))
{
}

Result<table::TablePtr> Previewer::sample(const Progress &progress) const
{
    if (m_stride == 1)
        return m_table;
    const std::scoped_lock lock(m_mutex);
    if (m_sample)
        return m_sample;
    Keep keep(m_table->rows());
    for (std::size_t row = 0; row < keep.size(); row += m_stride)
        keep[row] = 1;
    auto sample = keepRows(m_table, keep, progress);
    if (sample)
        m_sample = *sample;
    return sample;
}

Result<StepPreview> Previewer::preview(const Step &step, const Progress &progress) const
{
    Incomplete incomplete(step);
    std::visit([&incomplete](const auto &one) { one.fields(one, incomplete); }, step);
    if (incomplete.found())
        return fail(Error::Code::Input, Words::tr("No column is chosen"), {}, Words::tr("Choose a column"));
    const auto table = sample(progress);
    if (!table)
        return tl::make_unexpected(table.error());
    auto result = applyStep(step, *table, progress);
    if (!result)
        return tl::make_unexpected(result.error().error);
    StepPreview preview;
    preview.account = std::move(result->account);
    for (Example &example : preview.account.examples) {
        makeReadable(example, **table, *result->table);
        example.row *= m_stride;
    }
    preview.rows = m_table->rows();
    preview.looked = (*table)->rows();
    preview.columnsIn = m_table->columnCount();
    preview.columnsOut = result->table->columnCount();
    return preview;
}

} // namespace clientele::recipe
