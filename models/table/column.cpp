// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/column.h"

#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace clientele::table {

struct Column::Parts
{
    QString name;
    Type type = Type::Integer;
    SharedValues values;
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

namespace {

template <class T>
SharedValues sharedOf(std::vector<T> &&values)
{
    auto own = std::make_shared<std::vector<T>>(std::move(values));
    const std::size_t size = own->size();
    const T *data = own->data();
    return {std::shared_ptr<const void>(std::move(own), data), size};
}

} // namespace

Column::Column(Parts &&parts)
    : m_name(std::move(parts.name)), m_type(parts.type), m_values(std::move(parts.values)),
      m_validity(std::move(parts.validity)), m_dictionary(std::move(parts.dictionary)), m_dateOnly(parts.dateOnly)
{
    Q_ASSERT(m_validity.allValid() || m_validity.words().size() == (size() + 63) / 64);
}

ColumnPtr Column::ofMemory(QString name, Type type, SharedValues values, Validity validity,
                           std::shared_ptr<const Dictionary> dictionary, bool dateOnly)
{
    return std::make_shared<Column>(
        Parts{std::move(name), type, std::move(values), std::move(validity), std::move(dictionary), dateOnly});
}

ColumnPtr Column::integers(QString name, std::vector<std::int64_t> values, Validity validity)
{
    return ofMemory(std::move(name), Type::Integer, sharedOf(std::move(values)), std::move(validity));
}

ColumnPtr Column::reals(QString name, std::vector<double> values, Validity validity)
{
    return ofMemory(std::move(name), Type::Real, sharedOf(std::move(values)), std::move(validity));
}

ColumnPtr Column::text(QString name, std::vector<std::uint32_t> codes, std::shared_ptr<const Dictionary> dictionary,
                       Validity validity)
{
    return ofMemory(std::move(name), Type::Text, sharedOf(std::move(codes)), std::move(validity),
                    std::move(dictionary));
}

ColumnPtr Column::dates(QString name, std::vector<Microseconds> values, Validity validity, bool dateOnly)
{
    return ofMemory(std::move(name), Type::Date, sharedOf(std::move(values)), std::move(validity), nullptr, dateOnly);
}

ColumnPtr Column::booleans(QString name, std::vector<std::uint8_t> values, Validity validity)
{
    return ofMemory(std::move(name), Type::Boolean, sharedOf(std::move(values)), std::move(validity));
}

ColumnPtr Column::renamed(QString name) const
{
    return ofMemory(std::move(name), m_type, m_values, m_validity, m_dictionary, m_dateOnly);
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

template <class T>
std::span<const T> Column::valuesOf([[maybe_unused]] Type type) const
{
    Q_ASSERT(m_type == type);
    return {static_cast<const T *>(m_values.memory.get()), m_values.size};
}

std::span<const std::int64_t> Column::integers() const
{
    return valuesOf<std::int64_t>(Type::Integer);
}

std::span<const double> Column::reals() const
{
    return valuesOf<double>(Type::Real);
}

std::span<const std::uint32_t> Column::codes() const
{
    return valuesOf<std::uint32_t>(Type::Text);
}

std::span<const Microseconds> Column::dates() const
{
    return valuesOf<Microseconds>(Type::Date);
}

std::span<const std::uint8_t> Column::booleans() const
{
    return valuesOf<std::uint8_t>(Type::Boolean);
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
