// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportLogo)
};

tl::unexpected<Error> refused(const QString &what, const QString &name, const QString &remedy)
{
    return fail(Error::Code::Input, what, name, remedy);
}

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

quint32 bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

struct Pixels
{
    quint32 width = 0;
    quint32 height = 0;
};

/// Of the header that a PNG must begin with. @source PNG specification, 11.2.2 IHDR
std::optional<Pixels> pngSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    return Pixels{bigEndian32(bytes, 16), bigEndian32(bytes, 20)};
}

/// Of the first frame header; the segments before it are stepped over. @source ITU-T T.81, B.2.2
std::optional<Pixels> jpegSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    for (qsizetype at = 2; at + 9 <= bytes.size() && quint8(bytes[at]) == 0xff;) {
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return Pixels{bigEndian16(bytes, at + 7), bigEndian16(bytes, at + 5)};
        at += 2 + qsizetype(bigEndian16(bytes, at + 2));
    }
    return std::nullopt;
}

bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() && xml.name() == QLatin1String("svg");
}

/// A picture from somebody else may not fetch files or run anything. Whole, and with references to itself only.
bool isHarmless(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto kind = xml.readNext();
        if (kind == QXmlStreamReader::DTD && xml.text().contains(QLatin1String("<!ENTITY")))
            return false;
        if (kind == QXmlStreamReader::ProcessingInstruction)
            return false;
        if (kind != QXmlStreamReader::StartElement)
            continue;
        for (const char *element : {"script", "image", "foreignObject"}) {
            if (xml.name() == QLatin1String(element))
                return false;
        }
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == QLatin1String("href") && !attribute.value().startsWith(QLatin1Char('#')))
                return false;
        }
    }
    return !xml.hasError();
}

} // namespace

Result<Logo> logoFromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestLogo)
        return refused(Text::tr("The logo is larger than %Ln kB", nullptr, int(largestLogo / 1024)), name,
                       Text::tr("Save it smaller, or as SVG"));
    Logo logo{Logo::Kind::None, name, bytes};
    std::optional<Pixels> size = pngSize(bytes);
    if (size) {
        logo.kind = Logo::Kind::Png;
    } else if ((size = jpegSize(bytes))) {
        logo.kind = Logo::Kind::Jpeg;
    } else if (isSvg(bytes)) {
        logo.kind = Logo::Kind::Svg;
        if (!isHarmless(bytes))
            return refused(Text::tr("This SVG refers to other files or is damaged"), name,
                           Text::tr("Save it as a plain SVG with everything in it, or as PNG"));
        return logo;
    } else {
        return refused(Text::tr("This is no picture that a logo can be"), name, Text::tr("Choose a PNG, JPEG or SVG"));
    }
    if (size->width == 0 || size->height == 0)
        return refused(Text::tr("The picture is damaged"), name, Text::tr("Save it again, or choose another one"));
    if (size->width > quint32(largestLogoSide) || size->height > quint32(largestLogoSide))
        return refused(Text::tr("The logo has more than %Ln pixels a side", nullptr, largestLogoSide), name,
                       Text::tr("Save it smaller, or as SVG"));
    return logo;
}

Result<Logo> readLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Text::tr("The logo cannot be read: %1").arg(file.errorString()), path,
                    Text::tr("Choose another file"));
    // One byte more than is allowed tells that there is more, whatever the file says of its size.
    return logoFromBytes(file.read(largestLogo + 1), path);
}

} // namespace clientele::report
