// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace clientele {

namespace {

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(Error::Code::Io, QCoreApplication::translate("SaveFile", "The file cannot be written: %1").arg(reason),
                path, QCoreApplication::translate("SaveFile", "Check the folder, its permissions and the free space"));
}

// Network disks and quotas may say only now that there is no room. @returns 0, or what the system said.
int synced(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
        return errno;
#endif
    return 0;
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return notWritten(path, device.errorString());
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return notWritten(path, file.errorString());
    return commitFile(file);
}

Result<void> commitFile(QSaveFile &file)
{
    if (!file.flush())
        return notWritten(file.fileName(), file.errorString());
    if (const int error = synced(file); error != 0)
        return notWritten(file.fileName(), qt_error_string(error));
    if (!file.commit())
        return notWritten(file.fileName(), file.errorString());
    return {};
}

} // namespace clientele
