// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/tablemaker.h"

#include "models/sources/columnnames.h"
#include "models/sources/importwarnings.h"
#include "models/sources/words.h"

#include <algorithm>

namespace clientele::sources {

TableMaker::TableMaker(QString where, const ReadOptions &options) : m_where(std::move(where)), m_options(options)
{
    for (const QString &word : options.missingWords)
        m_missingWords.push_back(word.toStdString());
}

void TableMaker::setColumns(const std::vector<QString> &names, const std::vector<ColumnMaker::Meaning> &meanings)
{
    const std::vector<QString> unique = uniqueNames(names, m_warnings);
    m_columns.clear();
    for (std::size_t i = 0; i < unique.size(); ++i)
        m_columns.emplace_back(unique[i], meanings[i]);
    m_binary.assign(unique.size(), 0);
    m_unusable.assign(unique.size(), 0);
    m_rounded.assign(unique.size(), 0);
}

void TableMaker::addReal(std::size_t column, double value)
{
    if (!m_columns[column].addReal(value))
        ++m_unusable[column];
}

void TableMaker::addText(std::size_t column, std::string_view text)
{
    if (std::find(m_missingWords.begin(), m_missingWords.end(), text) != m_missingWords.end())
        m_columns[column].addMissing();
    else
        m_columns[column].addText(text);
}

void TableMaker::addBinary(std::size_t column)
{
    ++m_binary[column];
    m_columns[column].addMissing();
}

void TableMaker::addUnusable(std::size_t column)
{
    ++m_unusable[column];
    m_columns[column].addMissing();
}

Result<void> TableMaker::checkAsked(const std::vector<table::ColumnPtr> &columns) const
{
    const auto find = [&](const QString &name) {
        return std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column->name() == name; });
    };
    QStringList names;
    for (const auto &column : columns)
        names.append(column->name());
    for (const QString &name : m_options.types.keys() + m_options.roles.keys()) {
        const auto column = find(name);
        if (column == columns.end())
            return fail(Error::Code::Input, Words::tr("There is no column “%1”").arg(name), m_where,
                        Words::tr("Name one of: %1").arg(names.join(QStringLiteral(", "))));
        const auto asked = m_options.types.find(name);
        if (asked != m_options.types.end() && *asked != (*column)->type())
            return fail(Error::Code::Input, Words::tr("The database gives the column “%1” as another type").arg(name),
                        QStringLiteral("%1: %2").arg(m_where, table::toString((*column)->type())),
                        Words::tr("Convert it in a step of the recipe, or in a view of the database"));
    }
    return {};
}

void TableMaker::warn(const std::vector<table::ColumnPtr> &columns)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &name = m_columns[i].name();
        if (m_binary[i] > 0)
            m_warnings.append(
                m_columns[i].hasValues()
                    ? Words::tr("Column “%1”: %Ln binary value(s) count as missing", nullptr, int(m_binary[i]))
                          .arg(name)
                    : Words::tr("Column “%1” was left out: it holds %Ln binary value(s)", nullptr, int(m_binary[i]))
                          .arg(name));
        if (m_unusable[i] > 0)
            m_warnings.append(Words::tr("Column “%1”: %Ln value(s) without an end, such as infinity, count as missing",
                                        nullptr, int(m_unusable[i]))
                                  .arg(name));
        if (m_rounded[i] > 0)
            m_warnings.append(
                Words::tr("Column “%1”: %Ln number(s) have more digits than are kept", nullptr, int(m_rounded[i]))
                    .arg(name));
        if (m_columns[i].isMixed())
            m_warnings.append(Words::tr("Column “%1” holds values of several types: they are read as text").arg(name));
        if (m_columns[i].hadOffsets())
            m_warnings.append(
                Words::tr("Column “%1”: times are taken as written, their offsets are left out").arg(name));
    }
    m_warnings += warningsOf(columns);
}

Result<Source> TableMaker::finish()
{
    if (rows() == 0)
        return fail(Error::Code::Input, Words::tr("The table has no rows"), m_where, Words::tr("Choose another table"));
    std::vector<table::ColumnPtr> columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_binary[i] == 0 || m_columns[i].hasValues())
            columns.push_back(m_columns[i].finish());
    }
    if (columns.empty())
        return fail(Error::Code::Input, Words::tr("The table holds nothing but binary values"), m_where,
                    Words::tr("Choose another table"));
    if (auto checked = checkAsked(columns); !checked)
        return tl::make_unexpected(checked.error());
    warn(columns);
    m_columns.clear();
    auto made = table::Table::make(std::move(columns));
    if (!made)
        return tl::make_unexpected(made.error());
    Source source;
    source.account.rows = (*made)->rows();
    source.account.encoding = QStringLiteral("UTF-8");
    source.account.decimal = QLatin1Char('.');
    source.account.warnings = m_warnings;
    source.table = std::move(*made);
    return source;
}

} // namespace clientele::sources
