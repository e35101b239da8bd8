// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What order lines have: cancellations, service codes, prices, amounts.

#include "models/recipe/stepsupport.h"

#include "models/recipe/evaluation.h"
#include "models/recipe/parsing.h"

#include <algorithm>
#include <array>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Role;
using table::Type;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCancelledCode(std::string_view code)
{
    return code.size() > 1 && (code[0] == 'C' || code[0] == 'c') && std::all_of(code.begin() + 1, code.end(), isDigit);
}

// 1 for each row whose text fulfils the condition; the number of them.
std::size_t markTexts(const Column &column, std::vector<std::uint8_t> &marks, bool (*condition)(std::string_view))
{
    std::vector<std::uint8_t> codes(column.dictionary().size());
    for (std::uint32_t code = 0; code < codes.size(); ++code)
        codes[code] = std::uint8_t(condition(column.dictionary().at(code)));
    std::size_t count = 0;
    for (std::size_t row = 0; row < marks.size(); ++row) {
        if (column.isValid(row) && codes[column.codes()[row]] != 0) {
            marks[row] = 1;
            ++count;
        }
    }
    return count;
}

bool isServiceCode(std::string_view code)
{
    return std::count_if(code.begin(), code.end(), isDigit) <= 1;
}

} // namespace

bool isCancelledStatus(std::string_view text)
{
    // Beginnings of the words in English, German, French, Spanish and Portuguese.
    static constexpr std::array<std::string_view, 14> words = {"cancel",  "return",  "refund",  "void",      "storn",
                                                               "zurückg", "erstatt", "annul",   "rembo",     "retour",
                                                               "anulad",  "devol",   "reembol", "chargeback"};
    const std::string key = spellingKey(text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return key.starts_with(word); });
}

Outcome applyStep(const MarkCancelled &step, const table::TablePtr &table, const Progress &)
{
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    const Column *order = table->find(Role::Order);
    const Column *status = table->find(Role::Status);
    const Column *quantity = table->find(Role::Quantity);
    std::vector<std::uint8_t> marks(table->rows());
    const bool byCode = order && order->type() == Type::Text && markTexts(*order, marks, isCancelledCode) > 0;
    const bool byStatus = status && status->type() == Type::Text;
    if (byStatus)
        markTexts(*status, marks, isCancelledStatus);
    QString why;
    if (byCode && byStatus) {
        why = Words::tr("Order codes of C and digits, or a status that says so");
    } else if (byCode) {
        why = Words::tr("Order codes of C and digits");
    } else if (byStatus) {
        why = Words::tr("The status says so");
    } else if (quantity && quantity->isNumeric()) {
        for (std::size_t row = 0; row < marks.size(); ++row)
            marks[row] = std::uint8_t(quantity->number(row).value_or(0) < 0);
        why = Words::tr("The quantity is negative");
    } else if (!order || order->type() != Type::Text) {
        StepError error(Error{Error::Code::Input,
                              Words::tr("No column tells which orders were cancelled"),
                              {},
                              Words::tr("Give a column the role of the order, its status or the quantity")});
        error.missing = ColumnRef(Role::Order);
        return tl::make_unexpected(std::move(error));
    } else {
        why = Words::tr("No order code starts with C");
    }
    const auto count = int(std::count(marks.begin(), marks.end(), 1));
    StepResult result = appended(table, Column::booleans(step.name, std::move(marks)), Role::None);
    result.account.why = Words::tr("%Ln row(s) of cancelled orders: %1", nullptr, count).arg(why);
    // The first rows say little here: some that are marked say more.
    const Column &marked = table->columnCount() < result.table->columnCount()
                               ? result.table->column(table->columnCount())
                               : result.table->column(0);
    const Column &shown = order ? *order : status ? *status : *quantity;
    result.account.examples.clear();
    for (std::size_t row = 0; row < marked.size() && result.account.examples.size() < mostExamples; ++row) {
        if (marked.booleans()[row] != 0)
            result.account.examples.push_back({row, step.name, QString::fromStdString(shown.plainText(row)),
                                               QString::fromStdString(marked.plainText(row)), false});
    }
    return result;
}

Outcome applyStep(const DropServiceLines &step, const table::TablePtr &table, const Progress &progress)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &column = table->column(*index);
    std::vector<std::uint8_t> marks(table->rows());
    if (column.type() == Type::Text) // numbers are product numbers, however short
        markTexts(column, marks, isServiceCode);
    Keep keep(marks.size());
    for (std::size_t row = 0; row < keep.size(); ++row)
        keep[row] = std::uint8_t(marks[row] == 0);
    auto result = keptRows(
        table, keep, *index,
        [](std::size_t gone) {
            return Words::tr("%Ln row(s) have a product code with no or one digit", nullptr, int(gone));
        },
        progress);
    if (result && 2 * (result->account.rowsIn - result->account.rowsOut) > result->account.rowsIn)
        result->account.warnings
            << Words::tr("More than half of the rows go: “%1” may hold names, not codes").arg(column.name());
    return result;
}

Outcome applyStep(const DropZeroPrices &step, const table::TablePtr &table, const Progress &progress)
{
    const auto index = numericIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &column = table->column(*index);
    Keep keep(table->rows());
    for (std::size_t row = 0; row < keep.size(); ++row) {
        const auto price = column.number(row);
        keep[row] = std::uint8_t(!price || *price > 0 || (*price < 0 && !step.negative));
    }
    return keptRows(
        table, keep, *index,
        [&](std::size_t gone) {
            return step.negative ? Words::tr("%Ln row(s) have a price of zero or below", nullptr, int(gone))
                                 : Words::tr("%Ln row(s) have a price of zero", nullptr, int(gone));
        },
        progress);
}

Outcome applyStep(const LineAmount &step, const table::TablePtr &table, const Progress &progress)
{
    const auto quantity = numericIndex(*table, step.quantity);
    if (!quantity)
        return tl::make_unexpected(quantity.error());
    const auto price = numericIndex(*table, step.unitPrice);
    if (!price)
        return tl::make_unexpected(price.error());
    if (const auto free = checkNewName(*table, step.name); !free)
        return tl::make_unexpected(free.error());
    const Column &a = table->column(*quantity);
    const Column &b = table->column(*price);
    const auto amounts = evaluateProduct(*quantity, *price, step.name, *table, progress);
    if (!amounts)
        return tl::make_unexpected(amounts.error());
    const Role role = table->find(Role::Amount) ? Role::None : Role::Amount;
    StepResult result = appended(table, amounts->column, role);
    result.account.why = QStringLiteral("%1 × %2").arg(a.name(), b.name());
    return result;
}

} // namespace clientele::recipe
