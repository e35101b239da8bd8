// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/replacefile.h"

#include "models/workspace/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace clientele::workspace {

namespace {

// Tells the processes of this computer from those of others that share the folder.
QString thisComputer()
{
    static const QString name =
        QString::fromLatin1(QCryptographicHash::hash(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(8));
    return name;
}

QString beginning()
{
    return QStringLiteral(".clientele-%1-").arg(thisComputer());
}

void removeLeftovers(const QString &folder)
{
    const QString begin = beginning();
    const QStringList names =
        QDir(folder).entryList({begin + QStringLiteral("*.saving")}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        bool isNumber = false;
        const int process = name.mid(begin.size()).section(QLatin1Char('-'), 0, 0).toInt(&isNumber);
        if (isNumber && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QFile::remove(folder + QLatin1Char('/') + name);
    }
}

// A file's content, or a folder's entries. @returns whether it is on the disk.
bool synced(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // A folder on a network disk may not know of this.
    const bool done = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int error = errno;
    ::close(handle);
    errno = error;
    return done;
}

} // namespace

FileReplacement::FileReplacement(QString target) : m_target(std::move(target))
{
    static std::atomic<int> next = 0;
    const QString folder = QFileInfo(m_target).absolutePath();
    removeLeftovers(folder);
    m_path = QStringLiteral("%1/%2%3-%4.saving").arg(folder, beginning()).arg(::getpid()).arg(++next);
    QFile::remove(m_path); // of an earlier process of the same number
}

FileReplacement::~FileReplacement()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<void> FileReplacement::finish()
{
    const auto failed = [this] {
        return fail(Error::Code::Io, Words::tr("The workspace cannot be saved: %1").arg(qt_error_string(errno)),
                    m_target, Words::tr("Check the folder, its permissions and the free space"));
    };
    if (QFileInfo::exists(m_target))
        QFile::setPermissions(m_path, QFile::permissions(m_target));
    if (!synced(m_path))
        return failed();
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failed();
    m_path.clear();
    // The new file stands; that its entry is on the disk as well is all that may still fail, and changes nothing more.
    static_cast<void>(synced(QFileInfo(m_target).absolutePath()));
    return {};
}

} // namespace clientele::workspace
