// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recentfiles.h"

#include "models/core/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace clientele::workspace {

namespace {

constexpr qint64 largestStore = 1'000'000; // bytes: beyond that it is not ours

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentFiles::RecentFiles(QString store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    if (m_store.isEmpty())
        m_store = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recent.json");
    read();
}

void RecentFiles::read()
{
    QFile file(m_store);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestStore)
        return;
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("files")).toArray();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        RecentFile recent;
        recent.path = object.value(QStringLiteral("path")).toString();
        recent.rows = std::max<qint64>(0, object.value(QStringLiteral("rows")).toInteger());
        recent.openedAt = QDateTime::fromString(object.value(QStringLiteral("openedAt")).toString(), Qt::ISODateWithMs);
        recent.pinned = object.value(QStringLiteral("pinned")).toBool();
        if (!recent.path.isEmpty() && !find(recent.path))
            m_files.push_back(recent);
    }
}

RecentFile *RecentFiles::find(const QString &path)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&path](const RecentFile &one) { return one.path == path; });
    return found == m_files.end() ? nullptr : &*found;
}

QStringList RecentFiles::paths() const
{
    QStringList all;
    for (const RecentFile &one : m_files)
        all.append(one.path);
    return all;
}

void RecentFiles::add(const QString &path, qint64 rows, const QDateTime &openedAt)
{
    RecentFile added{absolute(path), rows, openedAt, false};
    if (const RecentFile *before = find(added.path)) {
        added.pinned = before->pinned;
        std::erase_if(m_files, [&added](const RecentFile &one) { return one.path == added.path; });
    }
    m_files.insert(m_files.begin(), added);
    keep();
}

void RecentFiles::setPinned(const QString &path, bool pinned)
{
    RecentFile *file = find(path);
    if (!file || file->pinned == pinned)
        return;
    file->pinned = pinned;
    keep();
}

void RecentFiles::remove(const QString &path)
{
    if (std::erase_if(m_files, [&path](const RecentFile &one) { return one.path == path; }) > 0)
        keep();
}

void RecentFiles::relocate(const QString &path, const QString &newPath)
{
    RecentFile *file = find(path);
    if (!file)
        return;
    const QString target = absolute(newPath);
    file->path = target;
    // Were both there, the one that was moved stays.
    bool seen = false;
    std::erase_if(m_files, [&](const RecentFile &one) { return one.path == target && std::exchange(seen, true); });
    keep();
}

void RecentFiles::keep()
{
    std::stable_sort(m_files.begin(), m_files.end(), [](const RecentFile &a, const RecentFile &b) {
        return a.pinned != b.pinned ? a.pinned : a.openedAt > b.openedAt;
    });
    while (m_files.size() > mostKept && !m_files.back().pinned)
        m_files.pop_back();

    QJsonArray entries;
    for (const RecentFile &one : m_files) {
        entries.append(QJsonObject{{QStringLiteral("path"), one.path},
                                   {QStringLiteral("rows"), one.rows},
                                   {QStringLiteral("openedAt"), one.openedAt.toString(Qt::ISODateWithMs)},
                                   {QStringLiteral("pinned"), one.pinned}});
    }
    QDir().mkpath(QFileInfo(m_store).absolutePath());
    const QJsonObject all{{QStringLiteral("version"), 1}, {QStringLiteral("files"), entries}};
    // A list that cannot be kept is no reason to disturb: it is made anew by use.
    std::ignore = saveFile(m_store, QJsonDocument(all).toJson());
    Q_EMIT changed();
}

} // namespace clientele::workspace
