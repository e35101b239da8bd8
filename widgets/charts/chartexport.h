// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "widgets/charts/chartrenderer.h"

#include <QImage>

namespace clientele::charts {

/// Pictures and files of a chart: always light, title, subtitle and legend included, in the size of a slide's half.
enum class PictureFormat { Png, Svg, Pdf, Csv };

[[nodiscard]] QString suffix(PictureFormat format); ///< "png"

/// What all pictures of a chart are drawn with.
[[nodiscard]] RenderOptions pictureOptions(const Format &format);
/// The size of a picture in pixels at 96 dots per inch.
[[nodiscard]] QSize pictureSize(const report::Chart &chart, const RenderOptions &options);

/// @param density pixels of the image for one of pictureSize().
[[nodiscard]] QImage pictureOf(const report::Chart &chart, const RenderOptions &options, qreal density = 2);
[[nodiscard]] QByteArray svgOf(const report::Chart &chart, const RenderOptions &options);
[[nodiscard]] QByteArray pdfOf(const report::Chart &chart, const RenderOptions &options);

/// The finished file replaces what stood at the path only when all of it is written.
/// @errors Io: the path cannot be written, the disk is full.
[[nodiscard]] Result<void> saveChart(const report::Chart &chart, const RenderOptions &options, PictureFormat format,
                                     const QString &path);

} // namespace clientele::charts
