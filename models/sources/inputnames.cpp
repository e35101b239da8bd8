// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/inputnames.h"

#include "models/sources/databaseaddress.h"
#include "models/sources/odbcreader.h"
#include "models/sources/words.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace clientele::sources {

namespace {

bool isServer(const QString &input)
{
    return (input.contains(QLatin1String("://")) || isOdbcAddress(input)) && !QFileInfo::exists(input);
}

// What stands behind "#" of a file with parts. By the name alone: lists of inputs are drawn without touching the disk.
QString partOf(const QString &input)
{
    static const QRegularExpression pattern(
        QStringLiteral("^.*?\\.(?:xlsx|xlsm|xltx|ods|sqlite|sqlite3|db|db3|sql|sql\\.gz)#(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return isServer(input) ? QString() : pattern.match(input).captured(1);
}

} // namespace

QString fileOf(const QString &input)
{
    if (isServer(input))
        return {};
    const QString part = partOf(input);
    return part.isEmpty() ? input : input.left(input.size() - part.size() - 1);
}

QString absoluteInput(const QString &input)
{
    if (isServer(input))
        return input;
    const QString part = partOf(input);
    const QString path = QFileInfo(fileOf(input)).absoluteFilePath();
    return part.isEmpty() ? path : path + QLatin1Char('#') + part;
}

QString inputName(const QString &input)
{
    if (isServer(input)) {
        const auto address = parseDatabaseAddress(input);
        if (!address)
            return Words::tr("Database");
        return !address->table.isEmpty()   ? address->table
               : !address->query.isEmpty() ? Words::tr("Query")
                                           : address->database;
    }
    const QString part = partOf(input);
    const QString name = QFileInfo(fileOf(input)).fileName();
    return part.isEmpty() ? name : name + QLatin1Char('#') + part;
}

QString inputPlace(const QString &input)
{
    if (!isServer(input))
        return QFileInfo(fileOf(input)).absolutePath();
    const auto address = parseDatabaseAddress(input);
    return address ? address->place() : withoutPassword(input);
}

} // namespace clientele::sources
