// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/studyrequest.h"
#include "models/report/report.h"

#include <QMap>

namespace clientele::report {

/// What a report starts from. AgeRegion: cover, findings, charts, method. Everything: a page of contents, every column
/// and what is doubtful about the data beside them.
enum class Template { AgeRegion, Everything };

/// A text block, as a person wrote it.
struct OwnText
{
    QString id; ///< "text-1"
    QString heading;
    QString text;

    friend bool operator==(const OwnText &, const OwnText &) = default;
};

/// What a person chose about a report, whatever the data. A plain value: the document keeps it in its history.
struct Layout
{
    Template start = Template::AgeRegion;
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    Privacy privacy = Privacy::Personal;
    QString language;   ///< "en", "de"; empty: the window's
    QString localeName; ///< "de_DE", of numbers and dates; empty: that of the language, or the window's
    QString title;      ///< empty: the report's own
    QString author;     ///< may be empty
    Logo logo;
    Arrangement arrangement;
    std::vector<OwnText> texts;
    std::vector<query::StudyRequest> studies; ///< put into the report from other pages, in their order
    QMap<QString, QString> notes;             ///< by the block's id
    QStringList pageStarts;                   ///< ids of blocks that begin a page

    friend bool operator==(const Layout &, const Layout &) = default;
};

/// The language's own locale where only a language is chosen; the other one where nothing is.
[[nodiscard]] QLocale localeOf(const Layout &layout, const QLocale &otherwise);

/// The template's order and parts; paper, language, title, author, logo and privacy stay. Own texts and notes go.
[[nodiscard]] Layout startedFrom(Template start, Layout layout);

// Each gives the layout with one change. Blocks are those printed now, in their order.
[[nodiscard]] Layout withBlockMoved(Layout layout, QStringList printed, const QString &id, int to);
[[nodiscard]] Layout withBlockRemoved(Layout layout, const QString &id);
/// @param after the block it follows; empty: it comes last, but before the method.
[[nodiscard]] Layout withBlockAdded(Layout layout, QStringList printed, const QString &id, const QString &after = {});
/// One finding as a part by itself: after the list of findings or the last one added so.
[[nodiscard]] Layout withFindingAdded(Layout layout, const QString &findingId);
/// Whether it is such a part.
[[nodiscard]] bool hasFinding(const Layout &layout, const QString &findingId);
[[nodiscard]] QString findingBlockId(const QString &findingId);
/// A study as a part, once: before the method where an order is chosen, else in its own place.
[[nodiscard]] Layout withStudyAdded(Layout layout, const query::StudyRequest &study);
/// Whether the block is one of a data set's own: a text, a chosen finding or a study.
[[nodiscard]] bool isOfThisData(const QString &blockId);
/// A new, empty text block. @param id is set to its name.
[[nodiscard]] Layout withTextAdded(Layout layout, const QStringList &printed, const QString &after, QString *id);
/// Changes a text block, or the note of any other one (an empty note is none).
[[nodiscard]] Layout withWords(Layout layout, const QString &id, const QString &heading, const QString &text);
[[nodiscard]] Layout withPageStart(Layout layout, const QString &id, bool starts);

inline constexpr qint64 largestLogo = qint64(1024) * 1024; ///< bytes
inline constexpr int largestLogoSide = 4096;               ///< pixels

/// A PNG, JPEG or SVG file. Its head is checked, not drawn.
/// @errors Io: it cannot be read. Input: another kind, larger than largestLogo, more pixels than largestLogoSide a
/// side, or an SVG that refers to other files or runs scripts.
[[nodiscard]] Result<Logo> readLogo(const QString &path);
/// The same of bytes. @param name of the file, for the error.
[[nodiscard]] Result<Logo> logoFromBytes(const QByteArray &bytes, const QString &name);

/// As the settings, a file of --layout and the readme hold it. @param withLogo its bytes too.
[[nodiscard]] QByteArray layoutToJson(const Layout &layout, bool withLogo = true);
/// @errors Parse: no JSON object; Input: a value that means nothing here, by its name.
[[nodiscard]] Result<Layout> layoutFromJson(const QByteArray &json);

[[nodiscard]] QString token(Template start); ///< "age-region", "everything"
[[nodiscard]] std::optional<Template> templateFromToken(const QString &text);

} // namespace clientele::report
