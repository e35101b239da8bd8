// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartexport.h"

#include "models/core/savefile.h"
#include "models/sources/csvwriter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace clientele::charts {

namespace {

constexpr int pictureWidth = 640; // px
constexpr int margin = 16;
constexpr int pdfResolution = 1200;

void paintPicture(QPainter &painter, const report::Chart &chart, const RenderOptions &options, qreal scale)
{
    RenderOptions scaled = options;
    scaled.scale = scale;
    const QSizeF size = pictureSize(chart, options);
    const QRectF inside = QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin);
    renderChart(painter, QRectF(inside.topLeft() * scale, inside.size() * scale), chart, scaled);
}

QString plainTitle(const report::Chart &chart)
{
    return report::base(chart).title.simplified();
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {Error::Code::Io, QCoreApplication::translate("ChartExport", "The file cannot be written: %1").arg(reason),
            path, QCoreApplication::translate("ChartExport", "Choose another folder or make room on the disk")};
}

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::LongLong;
}

table::ColumnPtr columnOf(const report::DataTable &table, std::size_t index, const QString &name)
{
    const auto cell = [&](const std::vector<QVariant> &row) { return index < row.size() ? row[index] : QVariant(); };
    const bool numbers = std::all_of(table.rows.begin(), table.rows.end(),
                                     [&](const auto &row) { return !cell(row).isValid() || isNumber(cell(row)); });
    if (!numbers) {
        std::vector<std::optional<std::string>> texts;
        for (const auto &row : table.rows)
            texts.push_back(cell(row).isValid() ? std::optional(cell(row).toString().toStdString()) : std::nullopt);
        return table::Column::text(name, texts);
    }
    const bool whole = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto &row) {
        return !cell(row).isValid() || cell(row).typeId() == QMetaType::LongLong;
    });
    std::vector<double> reals;
    std::vector<std::int64_t> integers;
    std::vector<std::uint64_t> present((table.rows.size() + 63) / 64, 0);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QVariant one = cell(table.rows[row]);
        reals.push_back(one.toDouble());
        integers.push_back(one.toLongLong());
        if (one.isValid())
            present[row / 64] |= std::uint64_t(1) << (row % 64);
    }
    table::Validity validity(std::move(present), table.rows.size());
    return whole ? table::Column::integers(name, std::move(integers), std::move(validity))
                 : table::Column::reals(name, std::move(reals), std::move(validity));
}

Result<table::TablePtr> toTable(const report::DataTable &table)
{
    std::vector<table::ColumnPtr> columns;
    QStringList names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString heading = table.columns[i].heading;
        QString name = heading;
        for (int again = 2; names.contains(name); ++again)
            name = QStringLiteral("%1 %2").arg(heading).arg(again);
        names.push_back(name);
        columns.push_back(columnOf(table, i, name));
    }
    return table::Table::make(std::move(columns));
}

} // namespace

QString suffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

RenderOptions pictureOptions(const Format &format)
{
    RenderOptions options;
    options.style = ChartStyle::print(format);
    options.heading = true;
    return options;
}

QSize pictureSize(const report::Chart &chart, const RenderOptions &options)
{
    const qreal height = preferredHeight(chart, pictureWidth - 2 * margin, options) + 2 * margin;
    return {pictureWidth, std::max(240, int(std::ceil(height)))};
}

QImage pictureOf(const report::Chart &chart, const RenderOptions &options, qreal density)
{
    const QSize size = pictureSize(chart, options);
    QImage image(size * density, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(96 * density / 0.0254));
    image.setDotsPerMeterY(qRound(96 * density / 0.0254));
    image.fill(options.style.theme.surface);
    QPainter painter(&image);
    paintPicture(painter, chart, options, density);
    return image;
}

QByteArray svgOf(const report::Chart &chart, const RenderOptions &options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    const QSize size = pictureSize(chart, options);
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(plainTitle(chart).toHtmlEscaped());
    generator.setDescription(report::base(chart).subtitle.simplified().toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), options.style.theme.surface);
    paintPicture(painter, chart, options, 1);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const report::Chart &chart, const RenderOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = pictureSize(chart, options);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(plainTitle(chart));
    writer.setCreator(QStringLiteral("Clientele"));
    QPainter painter(&writer);
    paintPicture(painter, chart, options, pdfResolution / 96.0);
    painter.end();
    return buffer.data();
}

Result<void> saveChart(const report::Chart &chart, const RenderOptions &options, PictureFormat format,
                       const QString &path)
{
    switch (format) {
    case PictureFormat::Png: {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!pictureOf(chart, options).save(&buffer, "PNG"))
            return tl::make_unexpected(cannotWrite(path, QCoreApplication::translate("ChartExport", "no PNG support")));
        return saveFile(path, bytes);
    }
    case PictureFormat::Svg:
        return saveFile(path, svgOf(chart, options));
    case PictureFormat::Pdf:
        return saveFile(path, pdfOf(chart, options));
    case PictureFormat::Csv:
        break;
    }
    const Result<table::TablePtr> table = toTable(report::base(chart).table);
    if (!table)
        return tl::make_unexpected(table.error());
    return sources::writeCsv(**table, path);
}

} // namespace clientele::charts
