// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/column.h"

#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace clientele::table {

static_assert(int(Type::Integer) == 0 && int(Type::Real) == 1 && int(Type::Text) == 2 && int(Type::Date) == 3 &&
              int(Type::Boolean) == 4);

struct Column::Parts
{
    QString name;
    Values values;
    Validity validity;
    std::shared_ptr<const Dictionary> dictionary;
    bool dateOnly = false;
};

QString toString(Type type)
{
    switch (type) {
    case Type::Integer:
        return QStringLiteral("integer");
    case Type::Real:
        return QStringLiteral("real");
    case Type::Text:
        return QStringLiteral("text");
    case Type::Date:
        return QStringLiteral("date");
    case Type::Boolean:
        return QStringLiteral("boolean");
    }
    return {};
}

Column::Column(Parts &&parts)
    : m_name(std::move(parts.name)), m_values(std::move(parts.values)),
      m_size(std::visit([](const auto &values) { return values.size(); }, m_values)),
      m_validity(std::move(parts.validity)), m_dictionary(std::move(parts.dictionary)), m_dateOnly(parts.dateOnly)
{
    Q_ASSERT(m_validity.allValid() || m_validity.words().size() == (m_size + 63) / 64);
}

// std::int64_t is also the type of dates: the index, not the type, tells them apart.
ColumnPtr Column::integers(QString name, std::vector<std::int64_t> values, Validity validity)
{
    return std::make_shared<Column>(
        Parts{std::move(name), Values(std::in_place_index<0>, std::move(values)), std::move(validity), {}, false});
}

ColumnPtr Column::reals(QString name, std::vector<double> values, Validity validity)
{
    return std::make_shared<Column>(
        Parts{std::move(name), Values(std::in_place_index<1>, std::move(values)), std::move(validity), {}, false});
}

ColumnPtr Column::text(QString name, std::vector<std::uint32_t> codes, std::shared_ptr<const Dictionary> dictionary,
                       Validity validity)
{
    return std::make_shared<Column>(Parts{std::move(name), Values(std::in_place_index<2>, std::move(codes)),
                                          std::move(validity), std::move(dictionary), false});
}

ColumnPtr Column::dates(QString name, std::vector<Microseconds> values, Validity validity, bool dateOnly)
{
    return std::make_shared<Column>(
        Parts{std::move(name), Values(std::in_place_index<3>, std::move(values)), std::move(validity), {}, dateOnly});
}

ColumnPtr Column::booleans(QString name, std::vector<std::uint8_t> values, Validity validity)
{
    return std::make_shared<Column>(
        Parts{std::move(name), Values(std::in_place_index<4>, std::move(values)), std::move(validity), {}, false});
}

ColumnPtr Column::text(QString name, const std::vector<std::optional<std::string>> &values)
{
    auto dictionary = std::make_shared<Dictionary>();
    std::unordered_map<std::string, std::uint32_t> known;
    std::vector<std::uint32_t> codes(values.size());
    std::vector<std::uint64_t> valid((values.size() + 63) / 64);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!values[row])
            continue;
        valid[row / 64] |= std::uint64_t(1) << (row % 64);
        const auto [place, isNew] = known.try_emplace(*values[row], dictionary->size());
        if (isNew)
            dictionary->append(*values[row]);
        codes[row] = place->second;
    }
    return text(std::move(name), std::move(codes), std::move(dictionary), Validity(std::move(valid), values.size()));
}

std::span<const std::int64_t> Column::integers() const
{
    Q_ASSERT(type() == Type::Integer);
    return std::get<0>(m_values);
}

std::span<const double> Column::reals() const
{
    Q_ASSERT(type() == Type::Real);
    return std::get<1>(m_values);
}

std::span<const std::uint32_t> Column::codes() const
{
    Q_ASSERT(type() == Type::Text);
    return std::get<2>(m_values);
}

std::span<const Microseconds> Column::dates() const
{
    Q_ASSERT(type() == Type::Date);
    return std::get<3>(m_values);
}

std::span<const std::uint8_t> Column::booleans() const
{
    Q_ASSERT(type() == Type::Boolean);
    return std::get<4>(m_values);
}

const Dictionary &Column::dictionary() const
{
    Q_ASSERT(type() == Type::Text);
    return *m_dictionary;
}

std::optional<double> Column::number(std::size_t row) const
{
    if (!isValid(row))
        return std::nullopt;
    switch (type()) {
    case Type::Integer:
        return double(integers()[row]);
    case Type::Real:
        return reals()[row];
    case Type::Date:
        return double(dates()[row]);
    case Type::Boolean:
        return double(booleans()[row]);
    case Type::Text:
        break;
    }
    return std::nullopt;
}

std::string shortestText(double value)
{
    std::array<char, 32> buffer{};
    // Left to itself, to_chars writes 100000 as 1e+05, because that is shorter.
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-5 && size < 1e15);
    const auto end =
        (isPlain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value))
            .ptr;
    return {buffer.data(), end};
}

std::string Column::plainText(std::size_t row) const
{
    if (!isValid(row))
        return {};
    switch (type()) {
    case Type::Integer:
        return std::to_string(integers()[row]);
    case Type::Real:
        return shortestText(reals()[row]);
    case Type::Date:
        return toIso(dates()[row], m_dateOnly);
    case Type::Boolean:
        return booleans()[row] != 0 ? "true" : "false";
    case Type::Text:
        return std::string(dictionary().at(codes()[row]));
    }
    return {};
}

const DenseCodes &Column::denseCodes() const
{
    std::call_once(m_denseOnce, [this] { m_dense = makeDenseCodes(*this); });
    return m_dense;
}

} // namespace clientele::table
