// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartrenderer.h"

#include "widgets/charts/legendseries.h"
#include "widgets/charts/matrixplot.h"
#include "widgets/charts/rowsplot.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QTextLayout>

namespace clientele::charts {

namespace {

constexpr qreal ordinaryPlot = 208; // px
constexpr qreal swatch = 10;
constexpr int titlePixels = 14;
constexpr qreal scatterShape = 0.62; // of its width

struct LegendItem
{
    QString name;
    QColor colour;
    LegendSeries series;
    QPointF at; // of the swatch, from the top left of the legend
};

QFont titleFont(const ChartStyle &style)
{
    QFont font = style.bold;
    font.setPixelSize(std::max(font.pixelSize(), qRound(style.px(titlePixels))));
    return font;
}

qreal lineHeight(const ChartStyle &style)
{
    return std::max(style.px(16), std::ceil(QFontMetricsF(style.font).height()));
}

std::vector<QString> wrapped(const QString &text, const QFont &font, qreal width, int mostLines)
{
    std::vector<QString> lines;
    QTextLayout layout(text.simplified(), font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (int(lines.size()) + 1 == mostLines) {
            lines.push_back(QFontMetricsF(font).elidedText(layout.text().mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.push_back(layout.text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Left to right, on as many lines as it takes. @returns the height used.
qreal placeLegend(const report::Chart &chart, const RenderOptions &options, qreal width, std::vector<LegendItem> &items)
{
    const std::vector<LegendSeries> all = legendOf(chart);
    if (!options.legend || all.empty())
        return 0;
    const ChartStyle &style = options.style;
    const QFontMetricsF metrics(style.font);
    QPointF at(0, 0);
    for (int i = 0; i < int(all.size()); ++i) {
        if (options.hiddenSeries.contains(i))
            continue;
        const LegendSeries &series = all[std::size_t(i)];
        const QString name = metrics.elidedText(Plot::oneLine(series.name).left(400), Qt::ElideRight, width / 2);
        const qreal needed = style.px(swatch + 5) + metrics.horizontalAdvance(name);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + lineHeight(style));
        items.push_back({name, style.theme.category(series.colour), series, at});
        at.rx() += needed + style.px(12);
    }
    return at.y() + lineHeight(style) + style.px(6);
}

void paintLegend(QPainter &painter, const std::vector<LegendItem> &items, const ChartStyle &style, QPointF corner)
{
    const qreal height = lineHeight(style);
    for (const LegendItem &item : items) {
        const QPointF at = corner + item.at;
        const QRectF square(at.x(), at.y() + (height - style.px(swatch)) / 2, style.px(swatch), style.px(swatch));
        painter.fillPath(item.series.swatch(square), item.colour);
        painter.setFont(style.font);
        painter.setPen(style.theme.text2);
        const QRectF text(square.right() + style.px(5), at.y(),
                          QFontMetricsF(style.font).horizontalAdvance(item.name) + 4, height);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, item.name);
    }
}

/// @returns the height used. Without a painter it only measures.
qreal paintHeading(QPainter *painter, const report::ChartBase &chart, const RenderOptions &options, qreal width)
{
    if (!options.heading)
        return 0;
    const ChartStyle &style = options.style;
    qreal y = 0;
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour, int mostLines) {
        const qreal height = std::ceil(QFontMetricsF(font).height());
        for (const QString &line : wrapped(text, font, width, mostLines)) {
            if (painter) {
                painter->setFont(font);
                painter->setPen(colour);
                painter->drawText(QRectF(0, y, width, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                  line);
            }
            y += height;
        }
    };
    write(chart.title, titleFont(style), style.theme.text1, 3);
    write(chart.subtitle, style.font, style.theme.text2, 3);
    return y + style.px(8);
}

void renderPlot(QPainter &painter, const QRectF &target, const report::Chart &chart, const RenderOptions &options)
{
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    Plot *plot = makePlot(chart, options.style).release();
    scene.addItem(plot); // owns it
    plot->setSelection(options.selection);
    plot->setHiddenSeries(options.hiddenSeries);
    plot->resize(target.size());
    plot->finish();
    plot->layout()->activate();
    const QRectF source = plot->sceneBoundingRect();
    scene.setSceneRect(source);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
}

qreal scaleOf(const QPainter &painter, const RenderOptions &options)
{
    if (options.scale > 0)
        return options.scale;
    const int dots = painter.device() ? painter.device()->logicalDpiX() : 96;
    return dots > 0 ? dots / 96.0 : 1;
}

/// What suits the plot alone.
qreal plotHeight(const report::Chart &chart, qreal width, const ChartStyle &style)
{
    const auto rows = [&](std::size_t count) { return qreal(std::max<std::size_t>(1, count)); };
    if (const auto *map = std::get_if<report::HeatmapChart>(&chart)) {
        const qreal row = std::max(style.px(28), lineHeight(style) + style.px(4));
        return rows(map->rows.size()) * row + 2 * lineHeight(style) + style.px(8);
    }
    if (const auto *matrix = std::get_if<report::MatrixChart>(&chart))
        return MatrixPlot::suitableHeight(*matrix, width, style);
    if (const auto *bars = std::get_if<report::SignedBarChart>(&chart))
        return rows(bars->categories.size()) * RowsPlot::ordinaryRow(style) + style.px(4);
    if (const auto *intervals = std::get_if<report::IntervalChart>(&chart))
        return rows(intervals->categories.size()) * RowsPlot::ordinaryRow(style) + 2 * lineHeight(style) + style.px(10);
    if (std::holds_alternative<report::ScatterChart>(chart))
        return std::max(style.px(ordinaryPlot), width * scatterShape);
    return style.px(ordinaryPlot);
}

} // namespace

void renderChart(QPainter &painter, const QRectF &target, const report::Chart &chart, const RenderOptions &options)
{
    const report::ChartBase &base = report::base(chart);
    const qreal scale = scaleOf(painter, options);
    const QSizeF size = target.size() / scale;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal y = paintHeading(&painter, base, options, size.width());
    if (!report::isDrawable(chart)) {
        painter.setFont(options.style.font);
        painter.setPen(options.style.theme.text3);
        painter.drawText(QRectF(0, y, size.width(), size.height() - y), Qt::AlignCenter | Qt::TextWordWrap, base.empty);
        painter.restore();
        return;
    }
    std::vector<LegendItem> legend;
    const qreal legendHeight = placeLegend(chart, options, size.width(), legend);
    paintLegend(painter, legend, options.style, QPointF(0, y));
    y += legendHeight;
    renderPlot(painter, QRectF(0, y, size.width(), std::max<qreal>(1, size.height() - y)), chart, options);
    painter.restore();
}

bool isAsHighAsItsRows(const report::Chart &chart)
{
    return std::holds_alternative<report::HeatmapChart>(chart) || std::holds_alternative<report::MatrixChart>(chart) ||
           std::holds_alternative<report::SignedBarChart>(chart) ||
           std::holds_alternative<report::IntervalChart>(chart);
}

qreal preferredHeight(const report::Chart &chart, qreal width, const RenderOptions &options)
{
    std::vector<LegendItem> legend;
    const qreal around =
        paintHeading(nullptr, report::base(chart), options, width) + placeLegend(chart, options, width, legend);
    return around + plotHeight(chart, width, options.style);
}

} // namespace clientele::charts
