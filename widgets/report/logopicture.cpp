// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/logopicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace clientele::reportdrawing {

std::shared_ptr<const LogoPicture> LogoPicture::read(const report::Logo &logo)
{
    std::shared_ptr<LogoPicture> picture(new LogoPicture);
    switch (logo.kind) {
    case report::Logo::Kind::None:
        return nullptr;
    case report::Logo::Kind::Svg:
        picture->m_svg = std::make_shared<QSvgRenderer>(logo.bytes);
        return picture->m_svg->isValid() && !picture->m_svg->defaultSize().isEmpty() ? picture : nullptr;
    case report::Logo::Kind::Png:
    case report::Logo::Kind::Jpeg:
        break;
    }
    QByteArray bytes = logo.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, logo.kind == report::Logo::Kind::Png ? "png" : "jpeg");
    reader.setAutoTransform(true);
    return reader.read(&picture->m_image) ? picture : nullptr;
}

QSizeF LogoPicture::sizeWithin(const QSizeF &room) const
{
    const QSizeF own = m_svg ? QSizeF(m_svg->defaultSize()) : QSizeF(m_image.size());
    return own.scaled(room, Qt::KeepAspectRatio);
}

void LogoPicture::draw(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    if (m_svg) {
        m_svg->render(&painter, rect);
    } else {
        painter.setRenderHints(QPainter::LosslessImageRendering | QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, m_image);
    }
    painter.restore();
}

} // namespace clientele::reportdrawing
