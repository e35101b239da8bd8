// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/pdfexport.h"

#include "models/core/savefile.h"
#include "widgets/report/readabletext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace clientele::reportdrawing {

namespace {

/// "20260131120000+01'00'": the width that Qt writes.
QByteArray pdfTime(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    return time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + (offset < 0 ? '-' : '+') +
           QStringLiteral("%1'%2'")
               .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
               .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'))
               .toLatin1();
}

/// Every offset behind a place moves with what was put in there: those of the objects, and that of their table.
/// @source ISO 32000-1, 7.5.4 (cross-reference table: entries of 20 bytes) and 7.5.5 (trailer)
void moveOffsets(QByteArray &pdf, qsizetype behind, qsizetype by)
{
    static const QByteArray startKey("startxref\n");
    const qsizetype start = pdf.lastIndexOf(startKey);
    const qsizetype trailer = pdf.lastIndexOf("trailer", start);
    qsizetype entry = pdf.lastIndexOf("xref\n", trailer);
    entry = pdf.indexOf('\n', entry + 5) + 1; // after "0 27": where the entries begin
    constexpr qsizetype entryBytes = 20;
    constexpr qsizetype offsetDigits = 10;
    for (; entry > 0 && entry + entryBytes <= trailer; entry += entryBytes) {
        const qlonglong offset = pdf.mid(entry, offsetDigits).toLongLong();
        if (pdf[entry + 17] == 'n' && offset > behind)
            pdf.replace(entry, offsetDigits, QByteArray::number(offset + by).rightJustified(offsetDigits, '0'));
    }
    const qsizetype number = start + startKey.size();
    qsizetype end = number;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    const qlonglong table = pdf.mid(number, end - number).toLongLong();
    pdf.replace(number, end - number, QByteArray::number(table + by));
}

/// Qt has no setter for the creation time, and writes its own one in the form of the zone that the machine is in.
void setCreationTime(QByteArray &pdf, const QDateTime &time)
{
    static const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const QByteArray text = pdfTime(time);
    const qsizetype old = end - at - key.size();
    pdf.replace(at + key.size(), old, text);
    if (old != text.size())
        moveOffsets(pdf, at, text.size() - old);
}

QString escapedXml(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Author and language have no place in Qt's own metadata.
QByteArray xmp(const report::Report &report)
{
    const QString language = report.locale.bcp47Name();
    const QString author = report.author.isEmpty()
                               ? QString()
                               : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>")
                                     .arg(escapedXml(report.author));
    // One spelling of a moment in UTC, whether it is held as UTC or as an offset of none: the bytes must not tell.
    const QString time = report.created.toUTC().toString(Qt::ISODate);
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2"
                          "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
                          "<xmp:CreatorTool>%4</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(escapedXml(report.title), author, escapedXml(language), escapedXml(report.creator), time)
        .toUtf8();
}

} // namespace

struct PdfPainter::Parts
{
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<ReadableTextDevice> device;
    QPainter painter;
    bool begun = false;
};

PdfPainter::PdfPainter(std::shared_ptr<const ReportDrawing> drawing)
    : m_drawing(std::move(drawing)), m_parts(std::make_unique<Parts>())
{
    const report::Report &report = m_drawing->content();
    m_parts->buffer.open(QIODevice::WriteOnly);
    m_parts->writer = std::make_unique<QPdfWriter>(&m_parts->buffer);
    QPdfWriter &writer = *m_parts->writer;
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(m_drawing->pageLayout());
    writer.setTitle(report.title);
    writer.setCreator(report.creator);
    writer.setDocumentXmpMetadata(xmp(report));
    m_parts->device = std::make_unique<ReadableTextDevice>(writer);
    m_parts->begun = m_parts->painter.begin(m_parts->device.get());
}

PdfPainter::~PdfPainter() = default;

void PdfPainter::drawNext()
{
    if (!m_parts->begun || isComplete())
        return;
    if (m_next > 0)
        m_parts->writer->newPage();
    m_parts->painter.save();
    m_drawing->drawPage(m_parts->painter, m_next);
    m_parts->painter.restore();
    ++m_next;
}

Result<QByteArray> PdfPainter::finish()
{
    const bool ended = m_parts->begun && m_parts->painter.end();
    m_parts->device.reset();
    m_parts->writer.reset();
    QByteArray pdf = m_parts->buffer.data();
    if (!ended || pdf.isEmpty()) {
        return fail(Error::Code::Io, QCoreApplication::translate("ReportDrawing", "The PDF could not be drawn"), {},
                    QCoreApplication::translate("ReportDrawing", "Close other programs and try again"));
    }
    setCreationTime(pdf, m_drawing->content().created);
    return pdf;
}

Result<QByteArray> renderPdf(std::shared_ptr<const ReportDrawing> drawing, const Progress &progress)
{
    const int pages = drawing->pageCount();
    PdfPainter painter(std::move(drawing));
    for (int page = 0; page < pages; ++page) {
        if (progress.cancelled())
            return cancelled();
        painter.drawNext();
        progress.report(double(page + 1) / pages);
    }
    return painter.finish();
}

Result<void> writePdf(const report::Report &report, const QString &path, const Progress &progress)
{
    auto drawing = ReportDrawing::make(report);
    if (!drawing)
        return tl::make_unexpected(drawing.error());
    const auto pdf = renderPdf(std::move(*drawing), progress);
    return pdf ? saveFile(path, *pdf) : tl::make_unexpected(pdf.error());
}

PdfExport::PdfExport(const std::shared_ptr<const ReportDrawing> &drawing, QString path, QObject *parent)
    : QObject(parent), m_painter(drawing), m_path(std::move(path)), m_pages(drawing->pageCount())
{
}

PdfExport::~PdfExport() = default;

void PdfExport::start()
{
    QMetaObject::invokeMethod(this, &PdfExport::step, Qt::QueuedConnection);
}

void PdfExport::cancel()
{
    m_cancelled = true;
}

void PdfExport::step()
{
    if (m_cancelled) {
        Q_EMIT failed(cancelled().value());
        return;
    }
    if (!m_painter.isComplete()) {
        m_painter.drawNext();
        Q_EMIT progressed(m_painter.pagesDrawn(), m_pages);
        QMetaObject::invokeMethod(this, &PdfExport::step, Qt::QueuedConnection);
        return;
    }
    const auto pdf = m_painter.finish();
    if (!pdf) {
        Q_EMIT failed(pdf.error());
        return;
    }
    if (!m_path.isEmpty()) {
        if (const auto saved = saveFile(m_path, *pdf); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
    }
    Q_EMIT finished(*pdf);
}

} // namespace clientele::reportdrawing
