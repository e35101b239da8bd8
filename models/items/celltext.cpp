// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/celltext.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace clientele::items {

namespace {

constexpr std::size_t rowsLookedAt = 20'000;
constexpr int mostDecimals = 4;

bool endsInIdWord(const QString &name)
{
    QString last = name.trimmed();
    for (qsizetype i = last.size() - 1; i > 0; --i) {
        const QChar c = last[i];
        if (!c.isLetterOrNumber() || (c.isUpper() && last[i - 1].isLower())) {
            last = last.mid(c.isUpper() ? i : i + 1);
            break;
        }
    }
    static const QStringList words = {QStringLiteral("id"),  QStringLiteral("code"), QStringLiteral("year"),
                                      QStringLiteral("zip"), QStringLiteral("plz"),  QStringLiteral("jahr")};
    return words.contains(last.toLower());
}

bool identifies(table::Role role, const QString &name)
{
    using table::Role;
    switch (role) {
    case Role::Customer:
    case Role::Order:
    case Role::Product:
    case Role::Session:
    case Role::Device:
    case Role::Phone:
    case Role::Page:
    case Role::Campaign:
    case Role::BirthYear:
        return true;
    case Role::None:
        return endsInIdWord(name);
    default:
        return false;
    }
}

int decimalsOf(double value)
{
    double scale = 1;
    for (int decimals = 0; decimals < mostDecimals; ++decimals, scale *= 10) {
        const double scaled = value * scale;
        if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled)))
            return decimals;
    }
    return mostDecimals;
}

std::string fixedText(double value, int decimals)
{
    std::array<char, 400> buffer; // 1e308 with four decimals has 314 characters
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    return {buffer.data(), end.ptr};
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

CellText::CellText(table::TablePtr table, Format format) : m_table(std::move(table)), m_format(std::move(format))
{
    for (std::size_t c = 0; m_table && c < m_table->columnCount(); ++c)
        m_columns.push_back(shapeOf(c));
}

CellText::Shape CellText::shapeOf(std::size_t column) const
{
    const table::Column &values = m_table->column(column);
    Shape shape;
    if (values.isNumeric())
        shape.identifier = identifies(m_table->role(column), values.name());
    const std::size_t step = std::max<std::size_t>(1, values.size() / rowsLookedAt);
    if (values.type() == table::Type::Real) {
        for (std::size_t row = 0; row < values.size() && shape.decimals < mostDecimals; row += step) {
            if (values.isValid(row) && std::isfinite(values.reals()[row]))
                shape.decimals = std::max(shape.decimals, decimalsOf(values.reals()[row]));
        }
    }
    if (values.type() == table::Type::Date && !values.isDateOnly()) {
        shape.time = true;
        for (std::size_t row = 0; row < values.size() && !shape.seconds; row += step)
            shape.seconds = values.isValid(row) && values.dates()[row] % (60 * table::microsPerSecond) != 0;
    }
    return shape;
}

std::string CellText::dateText(std::size_t row, std::size_t column) const
{
    const Shape &shape = m_columns[column];
    std::string text = table::toIso(m_table->column(column).dates()[row], !shape.time);
    const std::size_t t = text.find('T');
    if (t != std::string::npos) {
        text[t] = ' ';
        if (!shape.seconds)
            text.resize(std::min(text.size(), t + 6)); // " 10:06"
    }
    return text;
}

QString CellText::yesNo(bool value)
{
    return value ? QCoreApplication::translate("CellText", "yes", "a cell of a column of yes and no")
                 : QCoreApplication::translate("CellText", "no", "a cell of a column of yes and no");
}

QString CellText::display(std::size_t row, std::size_t column) const
{
    const table::Column &values = m_table->column(column);
    if (!values.isValid(row))
        return {};
    const Shape &shape = m_columns[column];
    switch (values.type()) {
    case table::Type::Integer:
        return shape.identifier ? QString::number(values.integers()[row]) : m_format.integer(values.integers()[row]);
    case table::Type::Real:
        return shape.identifier && shape.decimals == 0 ? QString::fromStdString(fixedText(values.reals()[row], 0))
                                                       : m_format.number(values.reals()[row], shape.decimals);
    case table::Type::Text:
        return fromUtf8(values.dictionary().at(values.codes()[row]));
    case table::Type::Date:
        return QString::fromStdString(dateText(row, column));
    case table::Type::Boolean:
        return yesNo(values.booleans()[row] != 0);
    }
    return {};
}

std::string CellText::searchable(std::size_t row, std::size_t column) const
{
    const table::Column &values = m_table->column(column);
    if (!values.isValid(row))
        return {};
    switch (values.type()) {
    case table::Type::Real:
        return fixedText(values.reals()[row], m_columns[column].decimals);
    case table::Type::Date:
        return dateText(row, column);
    case table::Type::Boolean:
        return yesNo(values.booleans()[row] != 0).toStdString();
    default:
        return values.plainText(row);
    }
}

QString CellText::forClipboard(std::size_t row, std::size_t column) const
{
    const table::Column &values = m_table->column(column);
    if (values.isValid(row) && values.type() == table::Type::Real) {
        QString text = QString::fromStdString(values.plainText(row));
        text.replace(QLatin1Char('.'), m_format.locale().decimalPoint());
        return text;
    }
    return values.type() == table::Type::Integer ? QString::fromStdString(values.plainText(row)) : display(row, column);
}

} // namespace clientele::items
