// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samples.h"

#include "models/core/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all = {{QStringLiteral("age-groups-and-regions.csv")},
                                            {QStringLiteral("online-orders.csv")}};
    return all;
}

Result<QString> unpackSample(const QString &id)
{
    QFile resource(QStringLiteral(":/clientele/samples/%1").arg(id));
    if (!resource.open(QIODevice::ReadOnly))
        return fail(Error::Code::Input, Text::tr("There is no such sample"), id,
                    Text::tr("Choose one on the welcome page"));
    const QByteArray bytes = resource.readAll();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples"));
    const QString path = folder.filePath(id);
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == bytes)
        return path;
    present.close();
    if (!folder.mkpath(QStringLiteral(".")) || !saveFile(path, bytes))
        return fail(Error::Code::Io, Text::tr("The sample cannot be written"), path,
                    Text::tr("Check the folder, its permissions and the free space"));
    return path;
}

} // namespace clientele::app
