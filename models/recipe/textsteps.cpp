// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts: blanks, case, spellings, other words.

#include "models/recipe/stepsupport.h"

#include "models/recipe/parsing.h"

#include <algorithm>
#include <unordered_map>

namespace clientele::recipe {

namespace {

using TextMap = std::function<std::optional<std::string>(std::uint32_t, std::string_view)>;
using MakeMap = std::function<TextMap(const table::Column &)>;

// Maps the texts of several columns and adds up the accounts.
Outcome mapColumns(const ColumnRefs &columns, const table::TablePtr &table, const Progress &progress,
                   const MakeMap &makeMap)
{
    const auto indexes = columnIndexes(*table, columns);
    if (!indexes)
        return tl::make_unexpected(indexes.error());
    StepResult all;
    all.table = table;
    all.account.rowsIn = all.account.rowsOut = table->rows();
    for (const std::size_t index : *indexes) {
        const table::Column &column = table->column(index);
        if (column.type() != table::Type::Text)
            return wrongType(column, Words::tr("a column of text"));
        if (progress.cancelled())
            return tl::make_unexpected(StepError(cancelled().value()));
        StepResult one = replaced(all.table, index, mapTexts(column, makeMap(column)));
        all.table = std::move(one.table);
        all.account.cellsChanged += one.account.cellsChanged;
        for (Example &example : one.account.examples) {
            if (all.account.examples.size() < mostExamples)
                all.account.examples.push_back(std::move(example));
        }
    }
    return all;
}

QString changedSentence(const StepAccount &account)
{
    return Words::tr("%Ln cell(s) changed", nullptr, int(account.cellsChanged));
}

Outcome withSentence(Outcome outcome)
{
    if (outcome)
        outcome->account.why = changedSentence(outcome->account);
    return outcome;
}

std::string titled(std::string_view text)
{
    QString lower = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower();
    bool isStart = true;
    for (QChar &c : lower) {
        if (isStart && c.isLetter())
            c = c.toTitleCase();
        isStart = !c.isLetterOrNumber() && c != QLatin1Char('\'') && c != QChar(0x2019);
    }
    return lower.toStdString();
}

std::string cased(std::string_view text, LetterCase letters)
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    switch (letters) {
    case LetterCase::Lower:
        return whole.toLower().toStdString();
    case LetterCase::Upper:
        return whole.toUpper().toStdString();
    case LetterCase::Title:
        return titled(text);
    }
    return std::string(text);
}

// The most frequent spelling of each key; of equally frequent ones the first by code points.
TextMap spellings(const table::Column &column)
{
    struct Best
    {
        std::string text;
        std::size_t count = 0;
    };
    const std::vector<std::size_t> counts = textCounts(column);
    std::unordered_map<std::string, std::size_t> countOf; // of trimmed texts
    for (std::uint32_t code = 0; code < counts.size(); ++code)
        countOf[withoutBlanks(column.dictionary().at(code))] += counts[code];
    auto best = std::make_shared<std::unordered_map<std::string, Best>>();
    for (const auto &[text, count] : countOf) {
        Best &known = (*best)[spellingKey(text)];
        if (count > known.count || (count == known.count && (known.text.empty() || text < known.text)))
            known = {text, count};
    }
    return [best](std::uint32_t, std::string_view text) -> std::optional<std::string> {
        const std::string chosen = best->at(spellingKey(text)).text;
        return chosen.empty() ? std::nullopt : std::optional(chosen);
    };
}

} // namespace

std::string spellingKey(std::string_view text)
{
    const std::string trimmed = withoutBlanks(text);
    return QString::fromStdString(trimmed).toCaseFolded().toStdString();
}

Outcome applyStep(const TrimText &step, const table::TablePtr &table, const Progress &progress)
{
    return withSentence(mapColumns(step.columns, table, progress, [](const table::Column &) -> TextMap {
        return [](std::uint32_t, std::string_view text) -> std::optional<std::string> {
            std::string trimmed = withoutBlanks(text);
            return trimmed.empty() ? std::nullopt : std::optional(std::move(trimmed));
        };
    }));
}

Outcome applyStep(const ChangeCase &step, const table::TablePtr &table, const Progress &progress)
{
    return withSentence(mapColumns(step.columns, table, progress, [&step](const table::Column &) -> TextMap {
        return [&step](std::uint32_t, std::string_view text) { return std::optional(cased(text, step.letters)); };
    }));
}

Outcome applyStep(const MergeSpellings &step, const table::TablePtr &table, const Progress &progress)
{
    return withSentence(mapColumns(step.columns, table, progress, spellings));
}

Outcome applyStep(const Recode &step, const table::TablePtr &table, const Progress &)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const table::Column &column = table->column(*index);
    const table::ColumnPtr texts = column.type() == table::Type::Text ? table->columnPtr(*index) : asText(column);
    const table::ColumnPtr mapped =
        mapTexts(*texts, [&step](std::uint32_t, std::string_view text) -> std::optional<std::string> {
            const auto found = step.values.find(QString::fromUtf8(text.data(), qsizetype(text.size())));
            if (found == step.values.end())
                return std::string(text);
            return found->second ? std::optional(found->second->toStdString()) : std::nullopt;
        });
    // The type stays where all new values fit it.
    table::ColumnPtr result = mapped;
    if (column.type() != table::Type::Text) {
        const Parsed parsed = parseColumn(*mapped, column.type(), {});
        if (parsed.misfits == 0)
            result = parsed.column;
    }
    StepResult outcome = replaced(table, *index, std::move(result));
    outcome.account.why = changedSentence(outcome.account);
    return outcome;
}

} // namespace clientele::recipe
