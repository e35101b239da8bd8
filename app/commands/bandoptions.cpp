// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bandoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<double> finiteNumber(const QString &text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

void addBandOptions(QCommandLineParser &parser)
{
    const QString value = QStringLiteral("value");
    parser.addOption(
        {QStringLiteral("band-width"), Text::tr("Width of the age bands in years"), value, QStringLiteral("5")});
    parser.addOption({QStringLiteral("band-edges"), Text::tr("Edges of the age bands, separated by commas"), value});
    parser.addOption({QStringLiteral("band-closed"), Text::tr("Which edge belongs to a band: left or right"), value,
                      QStringLiteral("left")});
}

Result<query::BandOptions> parseBandOptions(const QCommandLineParser &parser)
{
    query::BandOptions bands;
    const QString width = parser.value(QStringLiteral("band-width"));
    const auto years = finiteNumber(width);
    if (!years || !(*years > 0))
        return fail(Error::Code::Input, Text::tr("Not a width of bands"), QStringLiteral("--band-width %1").arg(width),
                    Text::tr("Give a number above 0"));
    bands.width = *years;
    if (parser.isSet(QStringLiteral("band-edges"))) {
        const QString edges = parser.value(QStringLiteral("band-edges"));
        for (const QString &edge : edges.split(QLatin1Char(','))) {
            const auto value = finiteNumber(edge);
            if (!value || (!bands.edges.empty() && *value <= bands.edges.back()))
                return fail(Error::Code::Input, Text::tr("The edges do not ascend"),
                            QStringLiteral("--band-edges %1").arg(edges),
                            Text::tr("Give numbers that ascend, for example 20,30,40"));
            bands.edges.push_back(*value);
        }
        if (bands.edges.size() < 2)
            return fail(Error::Code::Input, Text::tr("Too few edges"), QStringLiteral("--band-edges %1").arg(edges),
                        Text::tr("Give at least two, for example 20,30"));
    }
    const QString closed = parser.value(QStringLiteral("band-closed"));
    if (closed == QLatin1String("right"))
        bands.closed = query::Closed::Right;
    else if (closed != QLatin1String("left"))
        return fail(Error::Code::Input, Text::tr("Bands are closed on the left or on the right"),
                    QStringLiteral("--band-closed %1").arg(closed), Text::tr("Choose left or right"));
    return bands;
}

} // namespace clientele::app
