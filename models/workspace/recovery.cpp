// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recovery.h"

#include "models/workspace/words.h"
#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace clientele::workspace {

namespace {

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/clientele/recovery");
}

} // namespace

Recovery::Recovery(QString folder) : m_folder(std::move(folder)) {}

Recovery::Recovery() : Recovery(stateFolder()) {}

Recovery::~Recovery() = default;

QString Recovery::lockOf(const QString &path)
{
    return path + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> Recovery::lock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0); // only the end of its process frees it
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

Result<QString> Recovery::place()
{
    if (!m_place.isEmpty())
        return m_place;
    const QString path =
        m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + workspaceSuffix;
    // What is kept there is as private as the data itself.
    const bool made =
        QDir().mkpath(m_folder) &&
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto own = made ? lock(path) : nullptr;
    if (!own)
        return fail(Error::Code::Io, Words::tr("Unsaved work cannot be kept for the case of a crash"), m_folder,
                    Words::tr("Check the folder, its permissions and the free space"));
    m_lock = std::move(own);
    m_place = path;
    return m_place;
}

std::vector<LeftWork> Recovery::left() const
{
    std::vector<LeftWork> works;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QLatin1Char('*') + workspaceSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.filePath() != m_place && lock(file.filePath()))
            works.push_back({file.filePath(), file.lastModified()});
    }
    std::sort(works.begin(), works.end(), [](const LeftWork &a, const LeftWork &b) { return a.keptAt > b.keptAt; });
    return works;
}

bool Recovery::adopt(const QString &path)
{
    auto taken = lock(path);
    if (!taken || !QFileInfo::exists(path))
        return false;
    clear();
    m_lock = std::move(taken);
    m_place = path;
    return true;
}

void Recovery::discard(const QString &path) const
{
    if (const auto taken = lock(path))
        QFile::remove(path);
}

void Recovery::clear()
{
    if (m_place.isEmpty())
        return;
    QFile::remove(m_place);
    m_lock.reset();
    m_place.clear();
}

} // namespace clientele::workspace
