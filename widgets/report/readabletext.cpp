// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/readabletext.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

bool isShaped(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    if (QChar::isMark(c) || direction == QChar::DirR || direction == QChar::DirAL) // from right to left
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Balinese:
    case QChar::Script_Javanese:
        return true;
    default:
        return false;
    }
}

/// One character as its font's own glyph for it, before any shaping.
struct Nominal
{
    QRawFont font;
    quint32 glyph = 0;
    qreal advance = 0;
};

/// The characters of a text in logical order, in the fonts that the layout found for them; what no font has is left
/// out.
std::vector<Nominal> nominalGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    std::vector<QRawFont> fonts;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs)
        fonts.push_back(run.rawFont());
    std::vector<Nominal> glyphs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString one = text.mid(i, size);
        for (const QRawFont &raw : fonts) {
            const QList<quint32> found = raw.glyphIndexesForString(one);
            if (found.isEmpty() || found.front() == 0)
                continue;
            glyphs.push_back({raw, found.front(), raw.advancesForGlyphIndexes({found.front()}).value(0).x()});
            break;
        }
        i += size - 1;
    }
    return glyphs;
}

} // namespace

bool needsShaping(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x300) // Latin: nearly every text ends here
            continue;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        if (isShaped(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(unit)))
            return true;
        i += isPair ? 1 : 0;
    }
    return false;
}

/// Hands everything on to a painter on the writer, but for texts that need shaping.
class ReadableTextDevice::Engine final : public QPaintEngine
{
public:
    explicit Engine(QPdfWriter &writer)
        : QPaintEngine(AllFeatures & ~(PorterDuff | PerspectiveTransform | ObjectBoundingModeGradients)),
          m_writer(writer)
    {
    }

    bool begin(QPaintDevice *) override { return m_painter.begin(&m_writer); }
    bool end() override { return m_painter.end(); }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override;
    void drawTextItem(const QPointF &place, const QTextItem &item) override;

    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawRects(const QRectF *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawRects(const QRect *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawLines(const QLine *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { m_painter.drawEllipse(rect); }
    void drawEllipse(const QRect &rect) override { m_painter.drawEllipse(rect); }
    void drawPoints(const QPointF *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPoints(const QPoint *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    using QPaintEngine::drawPolygon;
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override
    {
        m_painter.drawPixmap(rect, pixmap, source);
    }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(rect, image, source, flags);
    }

private:
    QPdfWriter &m_writer;
    QPainter m_painter;
};

void ReadableTextDevice::Engine::updateState(const QPaintEngineState &changed)
{
    const DirtyFlags dirty = changed.state();
    if (dirty & DirtyTransform)
        m_painter.setTransform(changed.transform());
    if (dirty & DirtyPen)
        m_painter.setPen(changed.pen());
    if (dirty & DirtyBrush)
        m_painter.setBrush(changed.brush());
    if (dirty & DirtyBrushOrigin)
        m_painter.setBrushOrigin(changed.brushOrigin());
    if (dirty & DirtyFont)
        m_painter.setFont(changed.font());
    if (dirty & DirtyBackground)
        m_painter.setBackground(changed.backgroundBrush());
    if (dirty & DirtyBackgroundMode)
        m_painter.setBackgroundMode(changed.backgroundMode());
    if (dirty & DirtyCompositionMode)
        m_painter.setCompositionMode(changed.compositionMode());
    if (dirty & DirtyOpacity)
        m_painter.setOpacity(changed.opacity());
    if (dirty & DirtyHints) {
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(changed.renderHints());
    }
    if (dirty & DirtyClipPath)
        m_painter.setClipPath(changed.clipPath(), changed.clipOperation());
    if (dirty & DirtyClipRegion)
        m_painter.setClipRegion(changed.clipRegion(), changed.clipOperation());
    if (dirty & DirtyClipEnabled)
        m_painter.setClipping(changed.isClipEnabled());
}

void ReadableTextDevice::Engine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    switch (mode) {
    case OddEvenMode:
        m_painter.drawPolygon(points, count, Qt::OddEvenFill);
        break;
    case WindingMode:
        m_painter.drawPolygon(points, count, Qt::WindingFill);
        break;
    case ConvexMode:
        m_painter.drawConvexPolygon(points, count);
        break;
    case PolylineMode:
        m_painter.drawPolyline(points, count);
        break;
    }
}

void ReadableTextDevice::Engine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    const QString text = item.text();
    if (!needsShaping(text)) {
        m_painter.drawTextItem(place, item);
        return;
    }
    QPainterPath outlines;
    outlines.addText(place, item.font(), text);
    m_painter.fillPath(outlines, m_painter.pen().color());

    std::vector<Nominal> glyphs = nominalGlyphs(text, item.font());
    qreal width = 0;
    for (const Nominal &glyph : glyphs)
        width += glyph.advance;
    if (width <= 0)
        return;
    // From right to left they are read back in that order: it is the reader of the file who turns them round.
    if (item.renderFlags() & QTextItem::RightToLeft)
        std::reverse(glyphs.begin(), glyphs.end());
    m_painter.save();
    m_painter.setPen(QColor(0, 0, 0, 0));
    m_painter.translate(place);
    m_painter.scale(item.width() / width, 1); // over the same room, without a gap that would read as a space
    qreal x = 0;
    for (const Nominal &glyph : glyphs) {
        QGlyphRun run;
        run.setRawFont(glyph.font);
        run.setGlyphIndexes({glyph.glyph});
        run.setPositions({QPointF(x, 0)});
        m_painter.drawGlyphRun(QPointF(), run);
        x += glyph.advance;
    }
    m_painter.restore();
}

ReadableTextDevice::ReadableTextDevice(QPdfWriter &writer)
    : m_writer(writer), m_engine(std::make_unique<Engine>(writer))
{
}

ReadableTextDevice::~ReadableTextDevice() = default;

QPaintEngine *ReadableTextDevice::paintEngine() const
{
    return m_engine.get();
}

int ReadableTextDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_writer.width();
    case PdmHeight:
        return m_writer.height();
    case PdmWidthMM:
        return m_writer.widthMM();
    case PdmHeightMM:
        return m_writer.heightMM();
    case PdmNumColors:
        return m_writer.colorCount();
    case PdmDepth:
        return m_writer.depth();
    case PdmDpiX:
        return m_writer.logicalDpiX();
    case PdmDpiY:
        return m_writer.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_writer.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_writer.physicalDpiY();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace clientele::reportdrawing
