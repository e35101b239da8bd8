// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/importguesses.h"

#include "models/sources/columnnames.h"
#include "models/sources/importwarnings.h"
#include "models/sources/serialdates.h"
#include "models/sources/words.h"

namespace clientele::sources {

QStringList warningsOf(const std::vector<ColumnDifference> &differences, const QString &first)
{
    constexpr std::size_t most = 10;
    QStringList list;
    for (std::size_t i = 0; i < std::min(most, differences.size()); ++i)
        list.append(Words::tr("%1 has other columns than %2: %3. What it lacks is missing in its rows")
                        .arg(differences[i].input, first, inWords(differences[i])));
    if (differences.size() > most)
        list.append(Words::tr("%Ln more file(s) have other columns", nullptr, int(differences.size() - most)));
    return list;
}

void takeSerialDates(const ReadOptions &options, std::vector<table::ColumnPtr> &columns, ImportAccount &account)
{
    for (table::ColumnPtr &column : columns) {
        const table::ColumnPtr dates = options.types.contains(column->name()) ? nullptr : likelySerialDates(*column);
        if (!dates)
            continue;
        std::size_t row = 0;
        while (!column->isValid(row))
            ++row;
        const QString number = QString::fromStdString(column->plainText(row));
        const QString date = QString::fromStdString(table::toIso(dates->dates()[row], dates->isDateOnly()));
        account.warnings.append(
            Words::tr("The numbers in “%1” were read as the dates of a spreadsheet: %2 is %3; if they are numbers, "
                      "choose that type")
                .arg(column->name(), number, date));
        account.questions.push_back({ImportQuestion::Kind::SerialDates, column->name(), {number, date}});
        column = dates;
    }
}

void ask(const ReadOptions &options, const TypeDecision &types, const std::vector<table::ColumnPtr> &columns,
         ImportAccount &account)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const table::Column &column = *columns[i];
        if (column.type() == table::Type::Date && types.isOrderGuessed(i)) {
            // A day that reads differently the other way round shows what is at stake.
            QStringList examples;
            for (std::size_t row = 0; row < column.size() && examples.isEmpty(); ++row) {
                table::CivilTime civil = table::toCivil(column.dates()[row]);
                if (!column.isValid(row) || civil.day == civil.month || civil.day > 12)
                    continue;
                examples.append(QString::fromStdString(table::toIso(column.dates()[row], true)));
                std::swap(civil.day, civil.month);
                examples.append(QString::fromStdString(table::toIso(table::fromCivil(civil), true)));
            }
            if (!examples.isEmpty())
                account.questions.push_back({ImportQuestion::Kind::DateOrder, column.name(), examples});
        } else if (column.isNumeric() && types.isDecimalGuessed(i)) {
            account.questions.push_back({ImportQuestion::Kind::DecimalSign, column.name(), {}});
        } else if (const auto mixed = options.types.contains(column.name()) ? std::nullopt : mixedDates(column)) {
            account.questions.push_back(
                {ImportQuestion::Kind::TwoDateForms, column.name(), {mixed->form, mixed->other}});
        }
    }
}

} // namespace clientele::sources
