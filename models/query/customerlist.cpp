// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/customerlist.h"

#include "models/query/consent.h"

#include <QCoreApplication>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerList)
};

using Rows = std::vector<std::uint32_t>;

/// The same column with these rows alone.
table::ColumnPtr picked(const table::Column &column, const Rows &rows)
{
    std::vector<std::optional<std::string>> texts;
    std::vector<std::int64_t> integers;
    const bool isInteger = column.type() == table::Type::Integer && column.missing() == 0;
    for (const std::uint32_t row : rows) {
        if (isInteger)
            integers.push_back(column.integers()[row]);
        else
            texts.push_back(column.isValid(row) ? std::optional(column.plainText(row)) : std::nullopt);
    }
    return isInteger ? table::Column::integers(column.name(), std::move(integers))
                     : table::Column::text(column.name(), texts);
}

/// A name that the list does not have yet.
QString freeName(QString wanted, const std::vector<table::ColumnPtr> &columns)
{
    const auto isTaken = [&] {
        return std::any_of(columns.begin(), columns.end(), [&](const auto &one) { return one->name() == wanted; });
    };
    while (isTaken())
        wanted += QLatin1Char('_');
    return wanted;
}

} // namespace

Result<CustomerList> customerList(const table::Table &table, const ResponseStudy &study, double share)
{
    CustomerList list;
    const auto consent = findConsent(table);
    if (consent)
        list.consent = table.column(consent->column).name();
    Rows rows;
    std::vector<double> chances;
    std::vector<std::int64_t> tenths;
    std::vector<std::uint8_t> answers;
    const std::size_t wanted = study.best(share).rows;
    for (std::size_t place = 0; place < wanted; ++place) {
        const std::uint32_t one = study.byChance[place];
        const std::uint32_t row = (*study.rows)[one];
        if (consent && !consent->agrees(table, row)) {
            ++list.left;
            continue;
        }
        rows.push_back(row);
        chances.push_back(study.fit.chances[one]);
        tenths.push_back(std::int64_t(place * 10 / study.byChance.size()) + 1);
        answers.push_back(study.answers[one]);
    }
    std::vector<table::ColumnPtr> columns;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        using table::Role;
        const Role role = table.role(i);
        if (role != Role::Customer && role != Role::Name && role != Role::Email && role != Role::Phone)
            continue;
        columns.push_back(picked(table.column(i), rows));
        list.isPersonal = list.isPersonal || role != Role::Customer;
    }
    if (columns.empty()) { // nobody has a name: the place in the data
        std::vector<std::int64_t> places(rows.begin(), rows.end());
        for (std::int64_t &place : places)
            ++place;
        columns.push_back(table::Column::integers(QStringLiteral("row"), std::move(places)));
    }
    columns.push_back(table::Column::reals(freeName(QStringLiteral("chance"), columns), std::move(chances)));
    columns.push_back(table::Column::integers(freeName(QStringLiteral("tenth"), columns), std::move(tenths)));
    columns.push_back(table::Column::booleans(freeName(study.response, columns), std::move(answers)));
    auto made = table::Table::make(std::move(columns));
    if (!made)
        return tl::make_unexpected(made.error());
    list.table = std::move(*made);
    return list;
}

QString writtenInWords(const CustomerList &list, const QString &file, const Format &format)
{
    QString text = Text::tr("%Ln customer(s) written to %1.", nullptr, int(list.table->rows())).arg(file);
    if (list.consent.isEmpty())
        text += QLatin1Char(' ') + Text::tr("No column says who agreed to get mail: check that before you write.");
    else if (list.left > 0)
        text += QLatin1Char(' ') + Text::tr("%1 left out, because “%2” does not say that they agreed.")
                                       .arg(format.integer(qint64(list.left)), list.consent);
    else
        text += QLatin1Char(' ') + Text::tr("All of them agreed to get mail (“%1”).").arg(list.consent);
    if (list.isPersonal)
        text += QLatin1Char(' ') + Text::tr("The file holds personal data.");
    return text;
}

} // namespace clientele::query
