// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/spreadsheet.h"

#include "models/sources/book.h"
#include "models/sources/sha256.h"
#include "models/sources/words.h"

#include <algorithm>

namespace clientele::sources {

namespace {

Result<std::vector<Sheet>> readBook(const ZipArchive &archive, const SheetRequest &request)
{
    const bool isOds = archive.contains(QStringLiteral("content.xml"));
    if (!isOds && !archive.contains(QStringLiteral("_rels/.rels")))
        return fail(Error::Code::Input, Words::tr("The file is no .xlsx or .ods book"), archive.path(),
                    Words::tr("Open it by the program that made it and save it as .xlsx or CSV"));
    auto sheets = isOds ? readOds(archive, request) : readXlsx(archive, request);
    if (sheets && sheets->empty())
        return fail(Error::Code::Input, Words::tr("The book has no sheets with cells"), archive.path(),
                    Words::tr("Choose another file"));
    return sheets;
}

QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QStringLiteral("“%1”").arg(name));
    return quoted.join(QStringLiteral(", "));
}

QStringList namesOf(const std::vector<Sheet> &sheets)
{
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

// Keeps the sheets that have the columns of the first table.
void keepOneTable(std::vector<Sheet> &sheets, bool hasHeader)
{
    const auto hasTable = [](const Sheet &sheet) { return sheet.text && !columnsToShare(sheet).isEmpty(); };
    auto first = std::find_if(sheets.begin(), sheets.end(), hasTable);
    if (first == sheets.end())
        first = std::find_if(sheets.begin(), sheets.end(), [](const Sheet &sheet) { return sheet.text != nullptr; });
    if (first == sheets.end())
        return;
    const QStringList columns = first->columns;
    for (Sheet &sheet : sheets) {
        if (sheet.text && !haveSameColumns(sheet.columns, columns, hasHeader)) {
            sheet.differs = true;
            sheet.text.reset();
        }
    }
}

// What a person should know who asked for no sheet by name.
QStringList warningsOf(const std::vector<Sheet> &sheets, OtherSheets &others)
{
    QStringList taken;
    QStringList leftOut;
    for (const Sheet &sheet : sheets) {
        if (sheet.text)
            taken.append(sheet.name);
        else if (sheet.differs || sheet.isHidden)
            leftOut.append(sheet.name);
        if (sheet.differs && !sheet.isHidden)
            others.names.append(sheet.name);
    }
    if (!leftOut.isEmpty())
        others.warning.append(
            Words::tr("Of the book’s sheets %1 was read; %2 are hidden or have other columns and were left out")
                .arg(listed(taken), listed(leftOut)));
    if (taken.size() < 2)
        return {};
    return {Words::tr("The sheets %1 have the same columns and were put together").arg(listed(taken))};
}

Result<void> checkName(const std::vector<Sheet> &sheets, const InputAddress &address)
{
    const QStringList names = namesOf(sheets);
    if (address.part.isEmpty() || names.contains(address.part))
        return {};
    return fail(Error::Code::Input, Words::tr("There is no sheet “%1”").arg(address.part), address.path,
                Words::tr("Choose one of %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace

bool haveSameColumns(QStringList some, QStringList others, bool hasHeader)
{
    if (!hasHeader)
        return some.size() == others.size();
    some.sort();
    others.sort();
    return some == others;
}

SheetBeingRead::Row SheetBeingRead::endRow(std::size_t row, std::size_t repeat)
{
    if (!m_table.endRow(row, repeat))
        return Row::Impossible;
    if (m_compared || m_columns.isEmpty() || !m_table.header())
        return Row::Taken;
    m_compared = true;
    return haveSameColumns(*m_table.header(), m_columns, m_hasHeader) ? Row::Taken : Row::Differs;
}

void SheetBeingRead::finish(Sheet &sheet)
{
    sheet.text = m_table.finish(sheet.name);
    if (!sheet.text)
        return;
    sheet.columns = *m_table.header();
    sheet.differs = !m_columns.isEmpty() && !haveSameColumns(sheet.columns, m_columns, m_hasHeader);
    if (sheet.differs)
        sheet.text.reset();
}

Result<QStringList> sheetNames(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::make_unexpected(archive.error());
    const Progress progress;
    const auto sheets = readBook(*archive, {true, {}, '.', progress});
    if (!sheets)
        return tl::make_unexpected(sheets.error());
    return namesOf(*sheets);
}

Result<std::vector<TextInput>> readSheets(const InputAddress &address, const ReadOptions &options,
                                          const Progress &progress, OtherSheets *others)
{
    const auto archive = ZipArchive::open(address.path);
    if (!archive)
        return tl::make_unexpected(archive.error());
    Sha256 hash;
    hash.add({archive->content().constData(), std::size_t(archive->content().size())});
    const QByteArray sha256 = hash.result();
    const char decimal = options.decimal.value_or(QLatin1Char('.')).toLatin1();
    auto sheets = readBook(*archive, {false, address.part, decimal, progress, options.hasHeader});
    if (!sheets)
        return tl::make_unexpected(sheets.error());
    if (auto checked = checkName(*sheets, address); !checked)
        return tl::make_unexpected(checked.error());
    keepOneTable(*sheets, options.hasHeader);
    QStringList warnings;
    OtherSheets otherSheets{address.path, {}, {}};
    if (address.part.isEmpty())
        warnings = warningsOf(*sheets, otherSheets);
    if (others)
        *others = otherSheets;
    else
        warnings += otherSheets.warning;
    std::vector<TextInput> inputs;
    for (Sheet &sheet : *sheets) {
        if (!sheet.text)
            continue;
        sheet.text->sha256 = sha256;
        sheet.text->fileBytes = inputs.empty() ? archive->content().size() : 0;
        sheet.text->warnings = warnings + sheet.text->warnings;
        warnings.clear();
        inputs.push_back({address.path, sheet.name, std::move(sheet.text)});
    }
    if (inputs.empty())
        return fail(Error::Code::Input,
                    address.part.isEmpty() ? Words::tr("The book has no data")
                                           : Words::tr("The sheet “%1” has no data").arg(address.part),
                    address.path, Words::tr("Choose a sheet with a header and at least one row"));
    std::sort(inputs.begin(), inputs.end(), [](const TextInput &a, const TextInput &b) { return a.part < b.part; });
    return inputs;
}

} // namespace clientele::sources
