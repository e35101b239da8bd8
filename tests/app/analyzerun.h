// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/commands.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientele::tests {

/// What one analysis of a file writes to a file of its own. @param arguments the analysis first.
/// @returns nothing where it fails.
inline QByteArray analyzed(QStringList arguments, const QString &file, const QString &output)
{
    QFile::remove(output);
    arguments.insert(1, file);
    if (app::runAnalyze(arguments + QStringList{QStringLiteral("--output"), output}) != 0)
        return {};
    QFile written(output);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

inline QJsonObject resultOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("result")).toObject();
}

} // namespace clientele::tests
