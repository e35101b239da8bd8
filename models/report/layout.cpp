// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/layout.h"

#include "models/report/studyblocks.h"

#include <algorithm>
#include <utility>

namespace clientele::report {

namespace {

const QString textPrefix = QStringLiteral("text-");
const QString findingPrefix = QStringLiteral("finding-");
const QString studyPrefix = QStringLiteral("study-");

bool isText(const QString &id)
{
    return id.startsWith(textPrefix);
}

/// Everything printed is named, so that the order stays whatever blocks come with other data.
void setOrder(Layout &layout, const QStringList &printed)
{
    layout.arrangement.order = printed;
    layout.arrangement.added.clear();
    for (const QString &id : printed)
        layout.arrangement.removed.removeAll(id);
}

} // namespace

QLocale localeOf(const Layout &layout, const QLocale &otherwise)
{
    if (!layout.localeName.isEmpty())
        return QLocale(layout.localeName);
    if (layout.language.isEmpty() || QLocale(layout.language).language() == otherwise.language())
        return otherwise;
    return QLocale(layout.language);
}

Layout startedFrom(Template start, Layout layout)
{
    layout.start = start;
    layout.arrangement = {};
    layout.texts.clear();
    layout.studies.clear();
    layout.notes.clear();
    layout.pageStarts.clear();
    return layout;
}

Layout withBlockMoved(Layout layout, QStringList printed, const QString &id, int to)
{
    const qsizetype from = printed.indexOf(id);
    if (from >= 0)
        printed.move(from, std::clamp<qsizetype>(to, 0, printed.size() - 1));
    setOrder(layout, printed);
    return layout;
}

Layout withBlockRemoved(Layout layout, const QString &id)
{
    layout.arrangement.order.removeAll(id);
    layout.arrangement.added.removeAll(id);
    layout.pageStarts.removeAll(id);
    layout.notes.remove(id);
    if (isText(id))
        std::erase_if(layout.texts, [&](const OwnText &text) { return text.id == id; });
    else if (!id.startsWith(findingPrefix) && !layout.arrangement.removed.contains(id))
        layout.arrangement.removed += id;
    return layout;
}

Layout withBlockAdded(Layout layout, QStringList printed, const QString &id, const QString &after)
{
    printed.removeAll(id);
    qsizetype place = printed.indexOf(after) + 1;
    if (after.isEmpty() || place == 0)
        place = !printed.isEmpty() && printed.last() == QLatin1String("method") ? printed.size() - 1 : printed.size();
    printed.insert(place, id);
    setOrder(layout, printed);
    return layout;
}

QString findingBlockId(const QString &findingId)
{
    return findingPrefix + findingId;
}

bool isOfThisData(const QString &blockId)
{
    return isText(blockId) || blockId.startsWith(findingPrefix) || blockId.startsWith(studyPrefix);
}

bool hasFinding(const Layout &layout, const QString &findingId)
{
    const QString id = findingBlockId(findingId);
    return layout.arrangement.order.contains(id) || layout.arrangement.added.contains(id);
}

Layout withFindingAdded(Layout layout, const QString &findingId)
{
    if (hasFinding(layout, findingId))
        return layout;
    const QString id = findingBlockId(findingId);
    Arrangement &arrangement = layout.arrangement;
    arrangement.removed.removeAll(id);
    if (arrangement.order.isEmpty()) { // as the report itself orders them
        arrangement.added += id;
        return layout;
    }
    QString after;
    for (const QString &one : std::as_const(arrangement.order)) {
        if (one == QLatin1String("findings") || one.startsWith(findingPrefix))
            after = one;
    }
    const QStringList printed = arrangement.order;
    const QStringList added = arrangement.added;
    layout = withBlockAdded(std::move(layout), printed, id, after);
    layout.arrangement.added = added;
    return layout;
}

Layout withStudyAdded(Layout layout, const query::StudyRequest &study)
{
    const QString id = studyBlockId(study);
    const auto isOfStudy = [&](const QString &one) { return one == id || one.startsWith(id + QLatin1Char('-')); };
    Arrangement &arrangement = layout.arrangement;
    arrangement.removed.erase(std::remove_if(arrangement.removed.begin(), arrangement.removed.end(), isOfStudy),
                              arrangement.removed.end());
    if (std::find(layout.studies.begin(), layout.studies.end(), study) == layout.studies.end())
        layout.studies.push_back(study);
    const QStringList printed = arrangement.order;
    if (printed.isEmpty() || printed.contains(id)) // as the report itself orders them
        return layout;
    const QStringList added = arrangement.added;
    layout = withBlockAdded(std::move(layout), printed, id);
    layout.arrangement.added = added;
    return layout;
}

Layout withTextAdded(Layout layout, const QStringList &printed, const QString &after, QString *id)
{
    int number = 1;
    const auto taken = [&] {
        return std::any_of(layout.texts.begin(), layout.texts.end(),
                           [&](const OwnText &text) { return text.id == textPrefix + QString::number(number); });
    };
    while (taken())
        ++number;
    *id = textPrefix + QString::number(number);
    layout.texts.push_back({*id, {}, {}});
    return withBlockAdded(std::move(layout), printed, *id, after);
}

Layout withWords(Layout layout, const QString &id, const QString &heading, const QString &text)
{
    if (isText(id)) {
        for (OwnText &one : layout.texts) {
            if (one.id == id)
                one = {id, heading, text};
        }
    } else if (text.trimmed().isEmpty()) {
        layout.notes.remove(id);
    } else {
        layout.notes.insert(id, text);
    }
    return layout;
}

Layout withPageStart(Layout layout, const QString &id, bool starts)
{
    layout.pageStarts.removeAll(id);
    if (starts)
        layout.pageStarts += id;
    return layout;
}

QString token(Template start)
{
    return start == Template::Everything ? QStringLiteral("everything") : QStringLiteral("age-region");
}

std::optional<Template> templateFromToken(const QString &text)
{
    for (const Template one : {Template::AgeRegion, Template::Everything}) {
        if (token(one) == text.toLower())
            return one;
    }
    return std::nullopt;
}

} // namespace clientele::report
