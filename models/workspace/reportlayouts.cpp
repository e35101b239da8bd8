// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/reportlayouts.h"

#include "models/core/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace clientele::workspace {

namespace {

constexpr qsizetype mostRemembered = 100;
constexpr int lockMs = 300;
constexpr qint64 largestFile = 4 * report::largestLogo;

std::optional<report::Layout> read(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto layout = report::layoutFromJson(file.readAll());
    if (!layout)
        return std::nullopt;
    if (layout->privacy == report::Privacy::None)
        layout->privacy = report::Privacy::Personal;
    return std::move(*layout);
}

/// What suits any data.
report::Layout withoutWords(report::Layout layout)
{
    for (QStringList *ids : {&layout.arrangement.order, &layout.arrangement.added, &layout.arrangement.removed}) {
        ids->erase(std::remove_if(ids->begin(), ids->end(), report::isOfThisData), ids->end());
    }
    layout.texts.clear();
    layout.studies.clear();
    layout.notes.clear();
    layout.title.clear();
    return layout;
}

} // namespace

ReportLayouts::ReportLayouts(QString folder) : m_folder(std::move(folder)) {}

ReportLayouts::ReportLayouts()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/reports"))
{
}

QString ReportLayouts::pathFor(const sources::ImportAccount &account) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &input : account.inputs) {
        hash.addData(QFileInfo(input).absoluteFilePath().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().left(32)) + QStringLiteral(".json");
}

QString ReportLayouts::lastPath() const
{
    return m_folder + QStringLiteral("/last.json");
}

report::Layout ReportLayouts::layoutFor(const sources::ImportAccount &account) const
{
    if (auto own = read(pathFor(account)))
        return std::move(*own);
    if (auto last = read(lastPath()))
        return withoutWords(std::move(*last));
    return {};
}

Result<void> ReportLayouts::remember(const sources::ImportAccount &account, report::Layout layout) const
{
    if (layout.privacy == report::Privacy::None)
        layout.privacy = report::Privacy::Personal;
    QDir().mkpath(m_folder);
    // Another window of the program may be writing: both files of one report are those of one window.
    QLockFile lock(m_folder + QStringLiteral("/lock"));
    if (!lock.tryLock(lockMs) && lock.error() == QLockFile::LockFailedError)
        return fail(Error::Code::Io, tr("The report's layout is not remembered: another program is writing there"),
                    m_folder, tr("Change it once more in a moment"));
    if (auto saved = saveFile(pathFor(account), report::layoutToJson(layout)); !saved)
        return saved;
    if (auto saved = saveFile(lastPath(), report::layoutToJson(withoutWords(std::move(layout)))); !saved)
        return saved;
    dropOldest();
    return {};
}

void ReportLayouts::dropOldest() const
{
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (qsizetype i = mostRemembered; i < files.size(); ++i)
        QFile::remove(m_folder + QLatin1Char('/') + files[i]);
}

} // namespace clientele::workspace
