// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/preview.h"

#include "models/sources/inputs.h"
#include "models/sources/spreadsheet.h"
#include "models/sources/words.h"

#include <QHash>
#include <QSet>

namespace clientele::sources {

namespace {

QString reasonOf(const ImportQuestion &question)
{
    switch (question.kind) {
    case ImportQuestion::Kind::DateOrder:
        return Words::tr("Day and month could be the other way round");
    case ImportQuestion::Kind::DecimalSign:
        return Words::tr("The decimal sign could be the other one");
    case ImportQuestion::Kind::TwoDateForms:
        return Words::tr("Dates in two forms: %1 and %2").arg(question.examples.value(0), question.examples.value(1));
    case ImportQuestion::Kind::SerialDates:
        return Words::tr("Numbers taken for dates: %1 is %2")
            .arg(question.examples.value(0), question.examples.value(1));
    }
    return {};
}

std::vector<ColumnPreview> columnsOf(const Source &source)
{
    std::vector<ColumnPreview> columns;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < source.table->columnCount(); ++i) {
        const table::Column &column = source.table->column(i);
        ColumnPreview one;
        one.name = column.name();
        one.type = column.type();
        one.role = source.table->role(i);
        places.insert(one.name, i);
        columns.push_back(std::move(one));
    }
    for (const RejectedRow &row : source.account.rejectedRows) {
        const auto place = places.constFind(row.column);
        if (row.column.isEmpty() || place == places.constEnd())
            continue;
        ColumnPreview &column = columns[*place];
        ++column.failing;
        if (column.firstFailures.size() < mostFailures)
            column.firstFailures.push_back(row);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnPreview &column = columns[i];
        if (column.failing == 0)
            continue;
        const table::Column &read = source.table->column(i);
        const std::size_t fitting = read.size() - read.missing();
        column.confidence = double(fitting) / double(fitting + column.failing);
        column.why = Words::tr("%Ln row(s) do not fit and are left out", nullptr, int(column.failing));
    }
    for (const ImportQuestion &question : source.account.questions) {
        const auto place = places.constFind(question.column);
        if (place == places.constEnd())
            continue;
        columns[*place].confidence = std::min(columns[*place].confidence, 0.5);
        columns[*place].why = reasonOf(question);
    }
    return columns;
}

// The sheets of a book, where all inputs are of one; nothing where they cannot be listed: reading tells why.
QStringList sheetsOf(const QStringList &inputs)
{
    const auto addresses = parseInputs(inputs);
    if (!addresses)
        return {};
    QSet<QString> paths;
    for (const InputAddress &address : *addresses) {
        if (address.kind != InputKind::Spreadsheet)
            return {};
        paths.insert(address.path);
    }
    if (paths.size() != 1)
        return {};
    return sheetNames(*paths.begin()).value_or(QStringList());
}

Result<ImportPreview> previewOf(Result<Source> source)
{
    ImportPreview preview;
    if (source) {
        preview.columns = columnsOf(*source);
        preview.source = std::move(*source);
    } else {
        if (source.error().code == Error::Code::Cancelled)
            return tl::make_unexpected(source.error());
        preview.error = source.error();
    }
    return preview;
}

} // namespace

Result<ImportPreview> preview(const QStringList &inputs, const ReadOptions &options, const Progress &progress)
{
    auto preview = previewOf(open(inputs, options, progress));
    if (!preview)
        return preview;
    preview->sheets = sheetsOf(inputs);
    const bool mayDiffer = options.uniteColumns || (preview->error && preview->error->code == Error::Code::Input);
    if (!mayDiffer)
        return preview;
    auto differences = compareColumns(inputs, options, progress);
    if (differences)
        preview->differences = std::move(*differences);
    else if (differences.error().code == Error::Code::Cancelled)
        return tl::make_unexpected(differences.error());
    return preview;
}

Result<ImportPreview> previewText(const QString &text, const QString &name, const ReadOptions &options,
                                  const Progress &progress)
{
    return previewOf(fromText(text, name, options, progress));
}

} // namespace clientele::sources
