// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/scatterimage.h"

#include <QPainter>

#include <array>

namespace clientele::charts {

namespace {

constexpr int marginalBins = 60;
constexpr int subpixels = 4;

/// The coverage of one mark, at 4 x 4 places within a pixel.
struct Stamp
{
    int side = 0;
    std::array<std::vector<quint8>, subpixels * subpixels> coverage;
};

Stamp stampOf(int shape, qreal radius, qreal opacity)
{
    Stamp stamp;
    stamp.side = 2 * int(std::ceil(radius)) + 3;
    for (int place = 0; place < subpixels * subpixels; ++place) {
        QImage image(stamp.side, stamp.side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF at(stamp.side / 2 + (place % subpixels + 0.5) / subpixels,
                         stamp.side / 2 + (place / subpixels + 0.5) / subpixels);
        painter.fillPath(pointShape(shape, at, radius), Qt::white);
        painter.end();
        auto &coverage = stamp.coverage[std::size_t(place)];
        for (int y = 0; y < stamp.side; ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < stamp.side; ++x)
                coverage.push_back(quint8(qAlpha(line[x]) * opacity));
        }
    }
    return stamp;
}

/// Colours of one group with any coverage, premultiplied.
std::vector<QRgb> inks(const QColor &colour)
{
    std::vector<QRgb> ink(256);
    for (int alpha = 0; alpha < 256; ++alpha)
        ink[std::size_t(alpha)] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
    return ink;
}

QRgb over(QRgb source, QRgb under)
{
    const quint32 rest = 255 - quint32(qAlpha(source));
    // Two channels at once; exact enough for 8 bits.
    const quint32 rb = (under & 0xff00ffU) * rest;
    const quint32 ag = ((under >> 8) & 0xff00ffU) * rest;
    const auto divided = [](quint32 two) { return ((two + ((two >> 8) & 0xff00ffU) + 0x800080U) >> 8) & 0xff00ffU; };
    return source + divided(rb) + (divided(ag) << 8);
}

/// Where the points of the view are in the picture.
struct Mapping
{
    float x0, y1, kx, ky;

    Mapping(const PlotView &view, QSizeF size)
        : x0(float(view.x0)), y1(float(view.y1)), kx(float(size.width() / (view.x1 - view.x0))),
          ky(float(size.height() / (view.y1 - view.y0)))
    {
    }
    [[nodiscard]] float x(float fraction) const { return (fraction - x0) * kx; }
    [[nodiscard]] float y(float fraction) const { return (y1 - fraction) * ky; }
};

class Painting
{
public:
    explicit Painting(const ScatterRequest &request) : m_request(request), m_grid(*request.grid) {}

    ScatterPicture marks();
    ScatterPicture density(std::size_t stride);

private:
    void put(QImage &image, const Stamp &stamp, const std::vector<QRgb> &ink, float x, float y) const;
    void count(std::size_t stride);
    void colour(QImage &image, std::size_t stride) const;
    void colourGroups(QImage &image, std::size_t stride) const;
    void addMargins(ScatterPicture &picture, std::size_t stride) const;
    [[nodiscard]] const GroupStyle &styleOf(int group) const
    {
        return m_request.groups[std::min(std::size_t(group), m_request.groups.size() - 1)];
    }

    const ScatterRequest &m_request;
    const PointGrid &m_grid;
    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint32_t> m_counts; // group by group
};

void Painting::put(QImage &image, const Stamp &stamp, const std::vector<QRgb> &ink, float x, float y) const
{
    const int left = int(std::floor(x));
    const int top = int(std::floor(y));
    const int place = int((y - float(top)) * subpixels) * subpixels + int((x - float(left)) * subpixels);
    const auto &coverage = stamp.coverage[std::size_t(std::clamp(place, 0, subpixels * subpixels - 1))];
    const int half = stamp.side / 2;
    const int firstX = std::max(0, half - left);
    const int lastX = std::min(stamp.side, image.width() - left + half);
    for (int row = std::max(0, half - top); row < std::min(stamp.side, image.height() - top + half); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.bits() + (top - half + row) * image.bytesPerLine());
        for (int i = firstX; i < lastX; ++i) {
            if (const quint8 alpha = coverage[std::size_t(row * stamp.side + i)])
                line[left - half + i] = over(ink[alpha], line[left - half + i]);
        }
    }
}

ScatterPicture Painting::marks()
{
    ScatterPicture picture;
    picture.image = QImage(m_request.pixels, QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    const auto [radius, opacity] = markLook(m_grid.size());
    std::vector<Stamp> stamps;
    std::vector<std::vector<QRgb>> colours;
    for (const GroupStyle &style : m_request.groups) {
        stamps.push_back(stampOf(style.shape, radius * m_request.unit * m_request.scale, opacity));
        colours.push_back(inks(style.colour));
    }
    picture.alongX.assign(marginalBins, 0);
    picture.alongY.assign(marginalBins, 0);
    const Mapping map(m_request.view, m_request.pixels);
    const float width = float(m_request.pixels.width());
    const float height = float(m_request.pixels.height());
    m_grid.visit(m_request.view, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const auto group = std::min(std::size_t(m_grid.group(i)), stamps.size() - 1);
            const float x = map.x(m_grid.x(i));
            const float y = map.y(m_grid.y(i));
            if (m_request.groups[group].hidden || x < 0 || y < 0 || x > width || y > height)
                continue;
            ++picture.shown;
            ++picture.alongX[std::size_t(std::min(marginalBins - 1, int(x / width * marginalBins)))];
            ++picture.alongY[std::size_t(std::min(marginalBins - 1, int((height - y) / height * marginalBins)))];
            put(picture.image, stamps[group], colours[group], x, y);
        }
    });
    return picture;
}

void Painting::count(std::size_t stride)
{
    const Mapping map(m_request.view, QSizeF(m_width, m_height));
    const auto cells = std::size_t(m_width) * std::size_t(m_height);
    const std::size_t groups = m_request.groups.size();
    m_counts.assign(cells * groups, 0);
    const auto width = std::uint32_t(m_width);
    const auto height = std::uint32_t(m_height);
    std::size_t offset = 0; // of the sample, over all runs
    m_grid.visit(m_request.view, [&](std::size_t first, std::size_t last) {
        std::size_t i = first + offset;
        for (; i < last; i += stride) {
            // What lies outside comes out as a huge number.
            const auto x = std::uint32_t(std::int32_t(map.x(m_grid.x(i)) + 1.0F) - 1);
            const auto y = std::uint32_t(std::int32_t(map.y(m_grid.y(i)) + 1.0F) - 1);
            if (x >= width || y >= height)
                continue;
            const std::size_t group = groups == 1 ? 0 : std::min(std::size_t(m_grid.group(i)), groups - 1);
            ++m_counts[group * cells + std::size_t(y) * width + x];
        }
        offset = i - last;
    });
}

void Painting::colour(QImage &image, std::size_t stride) const
{
    const std::uint32_t most = *std::max_element(m_counts.begin(), m_counts.end());
    const std::vector<QRgb> &colours = m_request.scaleColours;
    const double top = std::log1p(double(most) * double(stride));
    std::vector<QRgb> table(std::min<std::size_t>(most, 4095) + 1, 0);
    const auto of = [&](std::uint32_t count) {
        const double t = top > 0 ? std::log1p(double(count) * double(stride)) / top : 1;
        return colours[std::min(colours.size() - 1, std::size_t(t * double(colours.size() - 1) + 0.5))];
    };
    for (std::uint32_t count = 1; count < table.size(); ++count)
        table[count] = of(count);
    for (int y = 0; y < m_height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const std::uint32_t *counts = m_counts.data() + std::size_t(y) * std::size_t(m_width);
        for (int x = 0; x < m_width; ++x)
            line[x] = counts[x] < table.size() ? table[counts[x]] : of(counts[x]);
    }
}

void Painting::colourGroups(QImage &image, std::size_t stride) const
{
    const auto cells = std::size_t(m_width) * std::size_t(m_height);
    const double top = std::log1p(double(*std::max_element(m_counts.begin(), m_counts.end())) * double(stride));
    std::vector<std::vector<QRgb>> colours;
    for (const GroupStyle &style : m_request.groups)
        colours.push_back(inks(style.colour));
    for (std::size_t cell = 0; cell < cells; ++cell) {
        std::size_t strongest = 0;
        std::uint32_t most = 0;
        for (std::size_t group = 0; group < m_request.groups.size(); ++group) {
            const std::uint32_t count = m_request.groups[group].hidden ? 0 : m_counts[group * cells + cell];
            if (count > most) {
                most = count;
                strongest = group;
            }
        }
        const double t = top > 0 ? std::log1p(double(most) * double(stride)) / top : 0;
        const auto alpha = most == 0 ? 0 : std::size_t(70 + 185 * t);
        auto *line = reinterpret_cast<QRgb *>(image.bits() + int(cell / std::size_t(m_width)) * image.bytesPerLine());
        line[cell % std::size_t(m_width)] = colours[strongest][std::min<std::size_t>(alpha, 255)];
    }
}

void Painting::addMargins(ScatterPicture &picture, std::size_t stride) const
{
    picture.alongX.assign(marginalBins, 0);
    picture.alongY.assign(marginalBins, 0);
    const auto cells = std::size_t(m_width) * std::size_t(m_height);
    for (std::size_t group = 0; group < m_request.groups.size(); ++group) {
        if (m_request.groups[group].hidden)
            continue;
        for (int y = 0; y < m_height; ++y) {
            const std::uint32_t *counts = m_counts.data() + group * cells + std::size_t(y) * std::size_t(m_width);
            std::size_t row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += counts[x];
                picture.alongX[std::size_t(x * marginalBins / m_width)] += counts[x];
            }
            picture.alongY[std::size_t((m_height - 1 - y) * marginalBins / m_height)] += double(row);
            picture.shown += row * stride;
        }
    }
}

ScatterPicture Painting::density(std::size_t stride)
{
    // A single point must be seen: a pixel of the picture is at least two of the device.
    const int pixel = std::max(2, qRound(1.5 * m_request.scale * m_request.unit));
    m_width = std::max(1, m_request.pixels.width() / pixel);
    m_height = std::max(1, m_request.pixels.height() / pixel);
    count(stride);
    ScatterPicture picture;
    picture.isDensity = true;
    picture.isSampled = stride > 1;
    picture.image = QImage(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
    if (m_request.groups.size() == 1)
        colour(picture.image, stride);
    else
        colourGroups(picture.image, stride);
    addMargins(picture, stride);
    return picture;
}

QPolygonF star(QPointF centre, qreal radius, bool turned)
{
    // A plus of bars a third of its size wide.
    const qreal arm = radius * 1.15;
    const qreal half = radius * 0.38;
    QPolygonF plus;
    for (const QPointF &corner :
         {QPointF(-half, -arm), QPointF(half, -arm), QPointF(half, -half), QPointF(arm, -half), QPointF(arm, half),
          QPointF(half, half), QPointF(half, arm), QPointF(-half, arm), QPointF(-half, half), QPointF(-arm, half),
          QPointF(-arm, -half), QPointF(-half, -half)}) {
        const qreal c = turned ? M_SQRT1_2 : 1;
        const qreal s = turned ? M_SQRT1_2 : 0;
        plus.push_back(centre + QPointF(corner.x() * c - corner.y() * s, corner.x() * s + corner.y() * c));
    }
    plus.push_back(plus.constFirst());
    return plus;
}

} // namespace

bool operator==(const ScatterRequest &a, const ScatterRequest &b)
{
    const auto same = [](const GroupStyle &one, const GroupStyle &other) {
        return one.colour == other.colour && one.shape == other.shape && one.hidden == other.hidden;
    };
    return a.grid == b.grid && a.view == b.view && a.pixels == b.pixels && a.scale == b.scale && a.unit == b.unit &&
           a.scaleColours == b.scaleColours &&
           std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end(), same);
}

QPainterPath pointShape(int place, QPointF centre, qreal radius)
{
    QPainterPath path;
    const QPointF c = centre;
    const qreal r = radius;
    switch (place % 6) {
    case 1: {
        const qreal t = r * 1.25;
        path.addPolygon(QPolygonF(
            {c + QPointF(0, -t), c + QPointF(t * 0.9, t * 0.65), c + QPointF(-t * 0.9, t * 0.65), c + QPointF(0, -t)}));
        break;
    }
    case 2:
        path.addRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, 1.8 * r, 1.8 * r));
        break;
    case 3: {
        const qreal t = r * 1.25;
        path.addPolygon(QPolygonF(
            {c + QPointF(0, -t), c + QPointF(t, 0), c + QPointF(0, t), c + QPointF(-t, 0), c + QPointF(0, -t)}));
        break;
    }
    case 4:
        path.addPolygon(star(c, r, true));
        break;
    case 5:
        path.addPolygon(star(c, r, false));
        break;
    default:
        path.addEllipse(c, r, r);
    }
    return path;
}

std::pair<qreal, qreal> markLook(std::size_t count)
{
    if (count <= 300)
        return {3, 0.65};
    return {count <= 5000 ? 2.2 : 2, count <= 5000 ? 0.45 : 0.35};
}

ScatterPicture paintScatter(const ScatterRequest &request)
{
    if (!request.grid || request.pixels.isEmpty() || request.groups.empty())
        return {};
    const std::size_t inView = request.grid->mostIn(request.view);
    Painting painting(request);
    if (inView <= mostSeparate)
        return painting.marks();
    return painting.density(request.most == 0 ? 1 : (inView + request.most - 1) / request.most);
}

} // namespace clientele::charts
