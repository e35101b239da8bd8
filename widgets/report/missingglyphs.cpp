// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/missingglyphs.h"

#include "widgets/report/printtext.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MissingGlyphs)
};

constexpr std::size_t mostNamed = 12;

bool hasGlyph(char32_t character, const QFont &font)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() &&
           std::none_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0u); });
}

bool isEastAsian(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return character >= 0x3000 && character < 0x3100;
    }
}

} // namespace

std::vector<char32_t> withoutGlyph(const std::vector<char32_t> &characters)
{
    static QHash<char32_t, bool> known; // fonts do not go while the program runs; GUI thread only
    const auto fonts = PrintFonts::find();
    if (!fonts)
        return characters;
    std::vector<char32_t> missing;
    for (const char32_t character : characters) {
        auto found = known.constFind(character);
        if (found == known.constEnd())
            found = known.insert(character, hasGlyph(character, fonts->body));
        if (!*found)
            missing.push_back(character);
    }
    return missing;
}

QString missingGlyphsWarning(const std::vector<char32_t> &missing)
{
    if (missing.empty())
        return {};
    QString named;
    for (std::size_t i = 0; i < std::min(missing.size(), mostNamed); ++i) {
        named += QString::fromUcs4(&missing[i], 1) +
                 QStringLiteral(" (U+%1) ").arg(uint(missing[i]), 4, 16, QLatin1Char('0')).toUpper();
    }
    if (missing.size() > mostNamed)
        named += QChar(0x2026);
    const bool eastAsian = std::all_of(missing.begin(), missing.end(), isEastAsian);
    const QString what =
        Text::tr("No installed font has %Ln character(s) of this report, and boxes are printed instead: %1", nullptr,
                 int(missing.size()))
            .arg(named.trimmed());
    return what + QStringLiteral(". ") +
           (eastAsian ? Text::tr("Install the package fonts-wqy-microhei or fonts-noto-cjk.")
                      : Text::tr("Install a font that has them, such as the package fonts-noto-core."));
}

} // namespace clientele::reportdrawing
