// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace clientele {

namespace {

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(Error::Code::Io, QCoreApplication::translate("SaveFile", "The file cannot be written: %1").arg(reason),
                path, QCoreApplication::translate("SaveFile", "Check the folder, its permissions and the free space"));
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
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace clientele
