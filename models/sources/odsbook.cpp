// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/book.h"
#include "models/sources/sheetnumbers.h"
#include "models/sources/words.h"
#include "models/sources/xmlscan.h"

#include <optional>

namespace clientele::sources {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// "PT12H30M15S" as "12:30:15".
std::string clockOf(std::string_view duration)
{
    if (!duration.starts_with("PT"))
        return std::string(duration);
    std::string clock;
    std::string digits;
    for (const char c : duration.substr(2)) {
        if (c == 'H' || c == 'M' || c == 'S') {
            clock += (clock.empty() ? "" : ":") + (digits.size() < 2 ? "0" + digits : digits);
            digits.clear();
        } else if (digits.find_first_of(".,") == std::string::npos) {
            if (c >= '0' && c <= '9')
                digits.push_back(c);
            else if (duration.substr(2).find_last_not_of("0123456789.,HMS") == std::string_view::npos)
                break; // what is finer than a second
        }
    }
    return clock;
}

// Some programs write it as if it were a number.
bool isTrue(const XmlAttributes &attributes)
{
    const std::string_view text = attributes.value("boolean-value");
    return text == "true" || (text.empty() && attributes.value("value") == "true");
}

// A date without zeros at the end of its seconds.
std::string_view dateOf(std::string_view text)
{
    if (text.find('.') == std::string_view::npos)
        return text;
    while (text.ends_with('0'))
        text.remove_suffix(1);
    if (text.ends_with('.'))
        text.remove_suffix(1);
    return text;
}

class ContentHandler final
{
public:
    ContentHandler(const SheetRequest &request, std::size_t size) : m_request(request), m_size(size) {}

    void start(std::string_view name, const XmlAttributes &attributes, std::size_t offset)
    {
        if (m_skipped > 0 || (m_inCell && (name == "annotation" || name == "frame" || name == "table"))) {
            ++m_skipped;
            return;
        }
        if (name == "table-cell" || name == "covered-table-cell")
            startCell(attributes);
        else if (name == "table-row")
            startRow(attributes, offset);
        else if (name == "table")
            startTable(attributes);
        else if (m_inCell)
            startText(name, attributes);
    }
    void end(std::string_view name)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        if (name == "table-cell" || name == "covered-table-cell")
            finishCell();
        else if (name == "table-row")
            finishRow();
        else if (name == "table")
            finishTable();
        else if (name == "p")
            m_inParagraph = false;
    }
    void characters(std::string_view text)
    {
        if (m_inParagraph && m_skipped == 0)
            m_text += text;
    }

    std::vector<Sheet> sheets;
    bool wasCancelled = false;
    bool isImpossible = false;

private:
    void startTable(const XmlAttributes &attributes)
    {
        Sheet sheet;
        sheet.name = toQString(attributes.value("name"));
        sheets.push_back(std::move(sheet));
        m_reading.reset();
        m_row = m_rowRepeat = 0;
        if (m_request.wants(sheets.back()))
            m_reading.emplace(m_request, m_columns);
    }

    void startRow(const XmlAttributes &attributes, std::size_t offset)
    {
        constexpr std::size_t rowsBetweenReports = 2048;
        m_row += m_rowRepeat;
        m_rowRepeat = std::max<std::size_t>(attributes.number("number-rows-repeated", 1), 1);
        m_column = 0;
        if (++m_rows % rowsBetweenReports != 0)
            return;
        if (m_request.progress.cancelled()) {
            wasCancelled = true;
            throw StopScan();
        }
        m_request.progress.report(double(offset) / double(m_size), Words::tr("Reading"));
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_inCell = true;
        m_inParagraph = m_hadParagraph = m_hasValue = false;
        m_text.clear();
        m_kind = SheetText::Kind::Text;
        m_columnRepeat = std::max<std::size_t>(attributes.number("number-columns-repeated", 1), 1);
        const std::string_view type = attributes.value("office", "value-type");
        if (!m_reading)
            return;
        if (attributes.value("calcext", "value-type") == "error") {
            m_kind = SheetText::Kind::Error;
        } else if (type == "float" || type == "percentage" || type == "currency") {
            m_kind = SheetText::Kind::Number;
            appendNumber(attributes.value("value"), m_reading->table().decimal(), m_text);
            m_hasValue = true;
        } else if (type == "date") {
            m_text = dateOf(attributes.value("date-value"));
            m_hasValue = true;
        } else if (type == "time") {
            m_text = clockOf(attributes.value("time-value"));
            m_hasValue = true;
        } else if (type == "boolean") {
            m_text = isTrue(attributes) ? "TRUE" : "FALSE";
            m_hasValue = true;
        } else if (const std::string_view text = attributes.value("string-value"); !text.empty()) {
            m_text = text;
            m_hasValue = true;
        }
    }

    // Paragraphs of a text cell are lines.
    void startText(std::string_view name, const XmlAttributes &attributes)
    {
        constexpr std::size_t mostBlanks = 10'000;
        if (m_hasValue)
            return;
        if (name == "p") {
            if (m_hadParagraph)
                m_text.push_back('\n');
            m_inParagraph = m_hadParagraph = true;
        } else if (m_inParagraph && name == "s") {
            m_text.append(std::min(attributes.number("c", 1), mostBlanks), ' ');
        } else if (m_inParagraph && name == "tab") {
            m_text.push_back('\t');
        } else if (m_inParagraph && name == "line-break") {
            m_text.push_back('\n');
        }
    }

    void finishCell()
    {
        m_inCell = m_inParagraph = false;
        if (m_reading && !m_text.empty()) {
            if (m_column + m_columnRepeat > SheetText::mostColumns)
                stop();
            for (std::size_t i = 0; i < m_columnRepeat; ++i)
                m_reading->table().addCell(m_column + i, m_text, m_kind);
        }
        m_column += m_columnRepeat;
    }

    void finishRow()
    {
        if (!m_reading)
            return;
        switch (m_reading->endRow(m_row, m_rowRepeat)) {
        case SheetBeingRead::Row::Taken:
            break;
        case SheetBeingRead::Row::Differs:
            sheets.back().differs = true;
            m_reading->finish(sheets.back());
            m_reading.reset();
            break;
        case SheetBeingRead::Row::Impossible:
            stop();
        }
    }

    void finishTable()
    {
        if (!m_reading)
            return;
        m_reading->finish(sheets.back());
        m_reading.reset();
        if (m_columns.isEmpty())
            m_columns = columnsToShare(sheets.back());
    }

    [[noreturn]] void stop()
    {
        isImpossible = true;
        throw StopScan();
    }

    const SheetRequest &m_request;
    std::size_t m_size;
    std::optional<SheetBeingRead> m_reading;
    QStringList m_columns; // of the first sheet with data
    std::string m_text;
    SheetText::Kind m_kind = SheetText::Kind::Text;
    std::size_t m_skipped = 0; // depth of elements that are no part of a cell's value
    std::size_t m_row = 0;
    std::size_t m_rowRepeat = 0;
    std::size_t m_column = 0;
    std::size_t m_columnRepeat = 1;
    std::size_t m_rows = 0;
    bool m_inCell = false;
    bool m_inParagraph = false;
    bool m_hadParagraph = false;
    bool m_hasValue = false;
};

} // namespace

Result<std::vector<Sheet>> readOds(const ZipArchive &archive, const SheetRequest &request)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.contains(manifest)) {
        const auto text = archive.read(manifest);
        if (text && text->find("encryption-data") != std::string::npos)
            return fail(Error::Code::Input, Words::tr("The book is encrypted"), archive.path(),
                        Words::tr("Open it in a spreadsheet program and save it without a password"));
    }
    auto content = archive.read(QStringLiteral("content.xml"), request.progress);
    if (!content)
        return tl::make_unexpected(content.error());
    ContentHandler handler(request, content->size());
    const XmlScan scan = scanXml(*content, handler);
    if (handler.wasCancelled)
        return cancelled();
    if (scan == XmlScan::Malformed || handler.isImpossible)
        return tl::make_unexpected(
            archive.damaged(Words::tr("the part %1 is broken").arg(QStringLiteral("content.xml"))));
    return std::move(handler.sheets);
}

} // namespace clientele::sources
