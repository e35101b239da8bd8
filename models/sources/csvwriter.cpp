// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/csvwriter.h"

#include "models/core/savefile.h"
#include "models/sources/words.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace clientele::sources {

namespace {

void appendField(std::string &out, std::string_view text, bool mustQuote)
{
    // A blank at either end is quoted so that other programs keep it.
    const bool quoted = mustQuote || text.find_first_of(",\"\r\n;\t|") != std::string_view::npos ||
                        (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quoted) {
        out.append(text);
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

// Columns of reals that all happen to be whole: ".00" tells a reader that they are no integers.
std::vector<bool> wholeReals(const table::Table &table)
{
    std::vector<bool> whole(table.columnCount());
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if (column.type() == table::Type::Real)
            whole[i] =
                std::all_of(column.reals().begin(), column.reals().end(), [](double v) { return v == std::floor(v); });
    }
    return whole;
}

void appendValue(std::string &out, const table::Column &column, std::size_t row, bool isWhole)
{
    if (!column.isValid(row))
        return;
    if (column.type() == table::Type::Text) {
        appendField(out, column.dictionary().at(column.codes()[row]), false);
        return;
    }
    const std::string text = column.plainText(row);
    out.append(text);
    if (isWhole && text.find_first_of(".e") == std::string::npos)
        out.append(".00");
}

tl::unexpected<Error> cannotWrite(const QSaveFile &file)
{
    return fail(Error::Code::Io, Words::tr("The file cannot be written: %1").arg(file.errorString()), file.fileName(),
                Words::tr("Choose another folder, or make room on the disk"));
}

void appendHeader(std::string &out, const table::Table &table)
{
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (column > 0)
            out.push_back(',');
        appendField(out, table.column(column).name().toStdString(), false);
    }
    out.push_back('\n');
}

void appendRow(std::string &out, const table::Table &table, std::size_t row, const std::vector<bool> &whole)
{
    const std::size_t begin = out.size();
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (column > 0)
            out.push_back(',');
        appendValue(out, table.column(column), row, whole[column]);
    }
    if (out.size() == begin)
        out.append("\"\""); // one column, no value: an empty line may be taken for the end
    out.push_back('\n');
}

} // namespace

Result<void> writeCsv(const table::Table &table, const QString &path, const Progress &progress,
                      const std::vector<std::uint32_t> *rows)
{
    constexpr std::size_t pieceBytes = 1 << 20;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const std::vector<bool> whole = wholeReals(table);
    std::string out;
    appendHeader(out, table);
    const std::size_t count = rows != nullptr ? rows->size() : table.rows();
    for (std::size_t i = 0; i < count; ++i) {
        appendRow(out, table, rows != nullptr ? (*rows)[i] : i, whole);
        if (out.size() < pieceBytes)
            continue;
        if (progress.cancelled())
            return cancelled();
        if (file.write(out.data(), qint64(out.size())) != qint64(out.size()))
            return cannotWrite(file);
        out.clear();
        progress.report(double(i) / double(count), Words::tr("Writing"));
    }
    if (file.write(out.data(), qint64(out.size())) != qint64(out.size()))
        return cannotWrite(file);
    if (auto ended = commitFile(file); !ended)
        return ended;
    progress.report(1);
    return {};
}

Result<void> writeRejectedRows(const ImportAccount &account, const QString &path, const Progress &progress)
{
    std::vector<std::optional<std::string>> inputs;
    std::vector<std::int64_t> lines;
    std::vector<std::optional<std::string>> reasons;
    std::vector<std::optional<std::string>> texts;
    bool several = false;
    for (const RejectedRow &row : account.rejectedRows) {
        several |= !row.input.isEmpty();
        inputs.emplace_back(row.input.toStdString());
        lines.push_back(row.line);
        reasons.emplace_back(row.reason.toStdString());
        texts.emplace_back(row.text.toStdString());
    }
    std::vector<table::ColumnPtr> columns = {table::Column::integers(QStringLiteral("line"), std::move(lines)),
                                             table::Column::text(QStringLiteral("reason"), reasons),
                                             table::Column::text(QStringLiteral("text"), texts)};
    if (several)
        columns.insert(columns.begin(), table::Column::text(QStringLiteral("input"), inputs));
    const auto table = table::Table::make(std::move(columns));
    return table ? writeCsv(**table, path, progress) : tl::make_unexpected(table.error());
}

} // namespace clientele::sources
