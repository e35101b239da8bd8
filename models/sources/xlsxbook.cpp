// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/book.h"
#include "models/sources/sheetnumbers.h"
#include "models/sources/sheetpieces.h"
#include "models/sources/textcodes.h"
#include "models/sources/words.h"
#include "models/sources/xmlscan.h"

#include <QDir>

#include <algorithm>
#include <unordered_map>

namespace clientele::sources {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// What a part of the package points to.
struct Relation
{
    QString type; // the last word of its URL
    QString part;
};

class RelationHandler final
{
public:
    explicit RelationHandler(QString folder) : m_folder(std::move(folder)) {}

    void start(std::string_view name, const XmlAttributes &attributes, std::size_t)
    {
        if (name != "Relationship")
            return;
        const QString target = toQString(attributes.value("Target"));
        const QString part = target.startsWith(QLatin1Char('/')) ? target.mid(1) : m_folder + target;
        relations.insert(toQString(attributes.value("Id")),
                         {toQString(attributes.value("Type")).section(QLatin1Char('/'), -1), QDir::cleanPath(part)});
    }
    void end(std::string_view) {}
    void characters(std::string_view) {}

    QHash<QString, Relation> relations;

private:
    QString m_folder;
};

class WorkbookHandler final
{
public:
    struct Found
    {
        Sheet sheet;
        QString relation;
    };

    void start(std::string_view name, const XmlAttributes &attributes, std::size_t)
    {
        if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            from1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            Found found;
            found.sheet.name = toQString(attributes.value("name"));
            found.sheet.isHidden = state == "hidden" || state == "veryHidden";
            found.relation = toQString(attributes.value("id"));
            sheets.push_back(std::move(found));
        }
    }
    void end(std::string_view) {}
    void characters(std::string_view) {}

    std::vector<Found> sheets;
    bool from1904 = false;
};

// The format of each cell style.
class StyleHandler final
{
public:
    void start(std::string_view name, const XmlAttributes &attributes, std::size_t)
    {
        if (name == "numFmt")
            m_codes[attributes.number("numFmtId", 0)] = formatOfCode(attributes.value("formatCode"));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (m_inCells && name == "xf")
            m_ids.push_back(attributes.number("numFmtId", 0));
    }
    void end(std::string_view name)
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void characters(std::string_view) {}

    [[nodiscard]] std::vector<CellFormat> formats() const
    {
        std::vector<CellFormat> all;
        for (const std::size_t id : m_ids) {
            const auto own = m_codes.find(id);
            all.push_back(own == m_codes.end() ? builtinFormat(id) : own->second);
        }
        return all;
    }

private:
    std::unordered_map<std::size_t, CellFormat> m_codes;
    std::vector<std::size_t> m_ids;
    bool m_inCells = false;
};

// The texts that cells share; what tells how to pronounce them is left out.
class SharedTextHandler final
{
public:
    void start(std::string_view name, const XmlAttributes &, std::size_t)
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_inPhonetic = true;
        else if (name == "t")
            m_inText = !m_inPhonetic;
    }
    void end(std::string_view name)
    {
        if (name == "si")
            texts.append(m_text);
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "t")
            m_inText = false;
    }
    void characters(std::string_view text)
    {
        if (m_inText)
            m_text += text;
    }

    TextList texts;

private:
    std::string m_text;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

// What the cells of all sheets refer to.
struct BookParts
{
    TextList texts;
    std::vector<CellFormat> formats;
    bool from1904 = false;
};

class SheetHandler final
{
public:
    SheetHandler(const BookParts &parts, SheetBeingRead &sheet, const Progress &progress, std::size_t size)
        : m_parts(parts), m_sheet(sheet), m_progress(progress), m_size(size)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes, std::size_t offset)
    {
        if (name == "c")
            startCell(attributes);
        else if (name == "v" || (name == "t" && m_inInline && !m_inPhonetic))
            m_inValue = m_inCell;
        else if (name == "row")
            startRow(attributes, offset);
        else if (name == "f")
            m_hasFormula = true;
        else if (name == "is")
            m_inInline = true;
        else if (name == "rPh")
            m_inPhonetic = true;
    }
    void end(std::string_view name)
    {
        if (name == "v" || name == "t") {
            m_inValue = false;
        } else if (name == "c") {
            finishCell();
        } else if (name == "row") {
            finishRow();
        } else if (name == "is") {
            m_inInline = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        } else if (name == "sheetData") {
            throw StopScan();
        }
    }
    void characters(std::string_view text)
    {
        if (m_inValue)
            m_value += text;
    }

    /// What comes next stands so many bytes further on.
    void endPiece(std::size_t size) { m_before += size; }

    SheetBeingRead::Row outcome = SheetBeingRead::Row::Taken;
    bool wasCancelled = false;

private:
    void startRow(const XmlAttributes &attributes, std::size_t offset)
    {
        constexpr std::size_t rowsBetweenReports = 2048;
        const std::size_t number = attributes.number("r", m_nextRow + 1);
        m_row = number == 0 ? 0 : number - 1;
        m_nextRow = m_row + 1;
        m_nextColumn = 0;
        if (++m_rows % rowsBetweenReports != 0)
            return;
        if (m_progress.cancelled()) {
            wasCancelled = true;
            throw StopScan();
        }
        m_progress.report(std::min(1.0, double(m_before + offset) / double(m_size)), Words::tr("Reading"));
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_inCell = true;
        m_hasFormula = false;
        m_value.clear();
        m_type.assign(attributes.value("t"));
        m_style = attributes.number("s", 0);
        // "AB12"; where it is left out, the cell follows the one before.
        std::size_t column = 0;
        for (const char c : attributes.value("r")) {
            if (c < 'A' || c > 'Z' || column > SheetText::mostColumns)
                break;
            column = column * 26 + std::size_t(c - 'A' + 1);
        }
        m_column = column > 0 ? column - 1 : m_nextColumn;
        m_nextColumn = m_column + 1;
    }

    void finishCell()
    {
        m_inCell = m_inValue = false;
        SheetText &table = m_sheet.table();
        if (m_value.empty()) {
            if (m_hasFormula)
                table.addUncalculated();
            return;
        }
        if (m_type.empty() || m_type == "n") {
            finishNumber(table);
        } else if (m_type == "s") {
            std::size_t index = 0;
            const auto read = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (read.ec != std::errc() || index >= m_parts.texts.size())
                stop();
            table.addCell(m_column, m_parts.texts.at(index), SheetText::Kind::Text);
        } else if (m_type == "b") {
            table.addCell(m_column, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE", SheetText::Kind::Text);
        } else {
            table.addCell(m_column, m_value, m_type == "e" ? SheetText::Kind::Error : SheetText::Kind::Text);
        }
    }

    void finishNumber(SheetText &table)
    {
        const CellFormat format = m_style < m_parts.formats.size() ? m_parts.formats[m_style] : CellFormat::Number;
        m_written.clear();
        if (format != CellFormat::Number && appendSerial(m_value, format, m_parts.from1904, m_written)) {
            table.addCell(m_column, m_written, SheetText::Kind::Text);
            return;
        }
        appendNumber(m_value, table.decimal(), m_written);
        table.addCell(m_column, m_written, SheetText::Kind::Number);
    }

    void finishRow()
    {
        outcome = m_sheet.endRow(m_row);
        if (outcome != SheetBeingRead::Row::Taken)
            throw StopScan();
    }

    [[noreturn]] void stop()
    {
        outcome = SheetBeingRead::Row::Impossible;
        throw StopScan();
    }

    const BookParts &m_parts;
    SheetBeingRead &m_sheet;
    const Progress &m_progress;
    std::size_t m_size;
    std::size_t m_before = 0; // of the pieces that are done
    std::string m_value;
    std::string m_written;
    std::string m_type;
    std::size_t m_style = 0;
    std::size_t m_row = 0;
    std::size_t m_nextRow = 0;
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0;
    std::size_t m_rows = 0;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
    bool m_inPhonetic = false;
    bool m_hasFormula = false;
};

class XlsxBook final
{
public:
    XlsxBook(const ZipArchive &archive, const SheetRequest &request) : m_archive(archive), m_request(request) {}

    Result<std::vector<Sheet>> run();

private:
    template <class Handler>
    Result<void> scanPart(const QString &part, Handler &handler)
    {
        auto text = m_archive.read(part, m_request.progress);
        if (!text)
            return tl::make_unexpected(text.error());
        if (scanXml(*text, handler) == XmlScan::Malformed)
            return tl::make_unexpected(m_archive.damaged(Words::tr("the part %1 is broken").arg(part)));
        return {};
    }
    Result<QHash<QString, Relation>> relationsOf(const QString &part);
    Result<void> readParts(const QHash<QString, Relation> &relations);
    Result<void> readSheet(const QString &part, const QStringList &columns, Sheet &sheet);

    const ZipArchive &m_archive;
    const SheetRequest &m_request;
    BookParts m_parts;
};

Result<QHash<QString, Relation>> XlsxBook::relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString folder = part.left(slash + 1);
    RelationHandler handler(folder);
    auto scanned = scanPart(folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels"), handler);
    if (!scanned)
        return tl::make_unexpected(scanned.error());
    return std::move(handler.relations);
}

Result<void> XlsxBook::readParts(const QHash<QString, Relation> &relations)
{
    for (const Relation &relation : relations) {
        if (relation.type == QLatin1String("styles") && m_archive.contains(relation.part)) {
            StyleHandler handler;
            if (auto scanned = scanPart(relation.part, handler); !scanned)
                return scanned;
            m_parts.formats = handler.formats();
        } else if (relation.type == QLatin1String("sharedStrings") && m_archive.contains(relation.part)) {
            SharedTextHandler handler;
            if (auto scanned = scanPart(relation.part, handler); !scanned)
                return scanned;
            m_parts.texts = std::move(handler.texts);
        }
    }
    return {};
}

Result<void> XlsxBook::readSheet(const QString &part, const QStringList &columns, Sheet &sheet)
{
    const auto packed = m_archive.unpack(part);
    if (!packed)
        return tl::make_unexpected(packed.error());
    SheetBeingRead being(m_request, columns);
    SheetHandler handler(m_parts, being, m_request.progress, (*packed)->size());
    SheetPieces pieces;
    XmlScan scan = XmlScan::Done;
    for (bool isMore = true; isMore && scan == XmlScan::Done;) {
        if (m_request.progress.cancelled())
            return cancelled();
        const auto next = (*packed)->next(pieces.buffer());
        if (!next)
            return tl::make_unexpected(next.error());
        isMore = *next;
        std::string text = pieces.take(!isMore);
        if (text.empty() && isMore)
            continue;
        scan = scanXml(text, handler);
        handler.endPiece(text.size());
    }
    if (handler.wasCancelled)
        return cancelled();
    if (scan == XmlScan::Malformed || handler.outcome == SheetBeingRead::Row::Impossible)
        return tl::make_unexpected(m_archive.damaged(Words::tr("the sheet “%1” is broken").arg(sheet.name)));
    sheet.differs = handler.outcome == SheetBeingRead::Row::Differs;
    being.finish(sheet);
    return {};
}

Result<std::vector<Sheet>> XlsxBook::run()
{
    const auto roots = relationsOf(QString());
    if (!roots)
        return tl::make_unexpected(roots.error());
    QString bookPart = QStringLiteral("xl/workbook.xml");
    for (const Relation &relation : *roots) {
        if (relation.type == QLatin1String("officeDocument"))
            bookPart = relation.part;
    }
    WorkbookHandler book;
    if (auto scanned = scanPart(bookPart, book); !scanned)
        return tl::make_unexpected(scanned.error());
    m_parts.from1904 = book.from1904;
    const auto relations = relationsOf(bookPart);
    if (!relations)
        return tl::make_unexpected(relations.error());
    std::vector<Sheet> sheets;
    QStringList columns;
    bool partsRead = false;
    for (WorkbookHandler::Found &found : book.sheets) {
        const Relation relation = relations->value(found.relation);
        if (relation.type != QLatin1String("worksheet"))
            continue; // a sheet with a chart alone
        if (m_request.wants(found.sheet)) {
            if (auto read = partsRead ? Result<void>() : readParts(*relations); !read)
                return tl::make_unexpected(read.error());
            partsRead = true;
            if (auto read = readSheet(relation.part, columns, found.sheet); !read)
                return tl::make_unexpected(read.error());
            if (columns.isEmpty())
                columns = columnsToShare(found.sheet);
        }
        sheets.push_back(std::move(found.sheet));
    }
    return sheets;
}

} // namespace

Result<std::vector<Sheet>> readXlsx(const ZipArchive &archive, const SheetRequest &request)
{
    return XlsxBook(archive, request).run();
}

} // namespace clientele::sources
