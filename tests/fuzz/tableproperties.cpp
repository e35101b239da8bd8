// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/tableproperties.h"

#include "models/core/parallel.h"
#include "models/sources/csvreader.h"
#include "models/sources/sheetpieces.h"
#include "models/sources/source.h"
#include "models/sources/xmlscan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <zlib.h>

namespace clientele::fuzz {

namespace {

using sources::Source;

QString written(const QByteArray &bytes, const QString &name)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    file.remove(); // a file that is emptied and written anew is waited for by some file systems
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a file to read");
    return file.fileName();
}

QStringList described(const Result<Source> &source)
{
    if (!source)
        return {source.error().sentence()};
    QStringList lines;
    for (const table::ColumnPtr &column : source->table->columns()) {
        QString line = column->name() + QLatin1Char('|') + table::toString(column->type());
        for (std::size_t row = 0; row < column->size(); ++row)
            line += column->isValid(row) ? QLatin1Char('|') + QString::fromStdString(column->plainText(row))
                                         : QStringLiteral("|missing");
        lines.append(line);
    }
    for (const sources::RejectedRow &row : source->account.rejectedRows)
        lines.append(QStringLiteral("%1 %2 %3").arg(row.line).arg(row.reason, row.text));
    return lines;
}

QString wrongWithSource(const Result<Source> &source)
{
    if (!source)
        return source.error().what.isEmpty() ? QStringLiteral("refused without a reason") : QString();
    const sources::ImportAccount &account = source->account;
    if (account.rows != source->table->rows() || account.rejected != account.rejectedRows.size())
        return QStringLiteral("the account does not fit the table");
    return account.rows == 0 ? QStringLiteral("a table without rows") : QString();
}

struct Part
{
    QByteArray name;
    QByteArray content;
};

QByteArray little(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(i < 8 ? char(value >> (8 * i)) : char(0));
    return out;
}

// A zip file of unpacked parts.
QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const Part &part : parts) {
        const auto size = quint32(part.content.size());
        const auto *bytes = reinterpret_cast<const Bytef *>(part.content.constData());
        const QByteArray facts = little(0, 8) + little(quint32(::crc32(0, bytes, size)), 4) + little(size, 4) +
                                 little(size, 4) + little(quint32(part.name.size()), 2) + little(0, 2);
        const auto offset = quint32(file.size());
        file += "PK\3\4" + little(20, 2) + facts + part.name + part.content;
        directory += "PK\1\2" + little(20, 2) + little(20, 2) + facts + little(0, 10) + little(offset, 4) + part.name;
    }
    const auto at = quint32(file.size());
    const auto count = quint32(parts.size());
    return file + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2) +
           little(quint32(directory.size()), 4) + little(at, 4) + little(0, 2);
}

QByteArray bookWithSheet(const QByteArray &sheet)
{
    return zipOf({{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                  "Target=\"xl/workbook.xml\"/></Relationships>"},
                  {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" "
                                                 "Target=\"sheet.xml\"/></Relationships>"},
                  {"xl/workbook.xml", "<workbook><sheets><sheet name=\"s\" r:id=\"b\"/></sheets></workbook>"},
                  {"xl/sheet.xml", sheet}});
}

// What stands in the rows of a sheet.
class RowRecorder final
{
public:
    void start(std::string_view name, const sources::XmlAttributes &attributes, std::size_t)
    {
        if (name == "row") {
            isStrange |= m_inRow;
            m_inRow = true;
        }
        const std::string_view place = attributes.value("r");
        isStrange |= place.find('<') != std::string_view::npos;
        if (m_inRow)
            said.append(name).append(" ").append(place).append("(");
    }
    void end(std::string_view name)
    {
        if (m_inRow)
            said += ')';
        if (name == "row")
            m_inRow = false;
        if (name == "sheetData")
            throw sources::StopScan();
    }
    void characters(std::string_view text)
    {
        if (m_inRow)
            said += text;
    }

    std::string said;
    bool isStrange = false; // no sheet: rows within rows

private:
    bool m_inRow = false;
};

// liborcus takes for XML what is none; where rows end in such a sheet is anybody's guess.
bool isXml(const QByteArray &sheet)
{
    QXmlStreamReader reader(sheet);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

// A sheet says the same when it is unpacked in pieces. @param step bytes of each.
QString wrongWithPieces(const QByteArray &sheet, qsizetype step)
{
    RowRecorder whole;
    std::string text = sheet.toStdString();
    if (sources::scanXml(text, whole) != sources::XmlScan::Stopped || whole.isStrange || !isXml(sheet))
        return {};
    RowRecorder cut;
    sources::SheetPieces pieces;
    sources::XmlScan scan = sources::XmlScan::Done;
    for (qsizetype done = 0; done < sheet.size() && scan == sources::XmlScan::Done; done += step) {
        pieces.buffer() += sheet.mid(done, step).toStdString();
        const bool isLast = done + step >= sheet.size();
        std::string piece = pieces.take(isLast);
        if (!piece.empty())
            scan = sources::scanXml(piece, cut);
    }
    return scan == sources::XmlScan::Stopped && cut.said == whole.said
               ? QString()
               : QStringLiteral("a sheet in pieces says something else");
}

} // namespace

QString wrongWithTextTables(const QByteArray &bytes)
{
    setThreadCount(1);
    const QString path = written(bytes, QStringLiteral("table.csv"));
    const auto whole = sources::readCsv({path}, {}, {});
    if (const QString wrong = wrongWithSource(whole); !wrong.isEmpty())
        return wrong;
    if (whole && qsizetype(whole->account.rows + whole->account.rejected) > bytes.count('\n') + bytes.count('\r') + 1)
        return QStringLiteral("more rows than lines");
    sources::CsvLimits limits;
    limits.blockBytes = 40;
    const auto cut = sources::readCsv({path}, {}, {}, limits);
    const QStringList one = described(whole);
    const QStringList other = described(cut);
    return one == other ? QString()
                        : QStringLiteral("cut into blocks it is read differently: %1 and %2")
                              .arg(one.join(QLatin1Char(';')), other.join(QLatin1Char(';')));
}

QString wrongWithBooks(const QByteArray &bytes)
{
    setThreadCount(1);
    for (const QByteArray &book : {bytes, bookWithSheet(bytes), zipOf({{"content.xml", bytes}})}) {
        if (const QString wrong = wrongWithSource(sources::open({written(book, QStringLiteral("book.xlsx"))}));
            !wrong.isEmpty())
            return wrong;
    }
    for (const qsizetype step : {1, 7, 100}) {
        if (const QString wrong = wrongWithPieces(bytes, step); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace clientele::fuzz
