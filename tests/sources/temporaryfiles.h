// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvreader.h"
#include "models/sources/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

/// Files for one test function, gone when it ends.
class TemporaryFiles final
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QByteArray &content, const QString &name = QStringLiteral("data.csv")) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QString writePacked(const QByteArray &content, const QString &name = QStringLiteral("data.csv.gz"),
                        const char *mode = "wb") const
    {
        gzFile file = gzopen(QFile::encodeName(path(name)).constData(), mode);
        if (file == nullptr || gzwrite(file, content.constData(), unsigned(content.size())) != int(content.size()) ||
            gzclose(file) != Z_OK)
            qFatal("cannot write a test file");
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

/// Every value as plain text, missing as "<missing>", row by row.
inline QList<QStringList> valuesOf(const clientele::table::Table &table)
{
    QList<QStringList> rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList values;
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            const auto &one = table.column(column);
            values.append(one.isValid(row) ? QString::fromStdString(one.plainText(row)) : QStringLiteral("<missing>"));
        }
        rows.append(values);
    }
    return rows;
}

inline QStringList namesOf(const clientele::table::Table &table)
{
    QStringList names;
    for (const auto &column : table.columns())
        names.append(column->name());
    return names;
}

inline QStringList typesOf(const clientele::table::Table &table)
{
    QStringList types;
    for (const auto &column : table.columns())
        types.append(clientele::table::toString(column->type()));
    return types;
}
