// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/requirement.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace printed {

/// Runs one of poppler's or qpdf's programs. @returns its standard output; nothing where it failed or is not installed.
inline std::optional<QString> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// @returns which of the programs that read a PDF are not installed (packages poppler-utils, qpdf); empty: none.
inline QString missingTools()
{
    return clientele::tests::notInstalled({QStringLiteral("pdftotext"), QStringLiteral("pdffonts"),
                                           QStringLiteral("pdfimages"), QStringLiteral("pdfinfo"),
                                           QStringLiteral("qpdf")});
}

/// A PDF on disk for those programs.
class File
{
public:
    explicit File(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("r.pdf")); }
    QString text() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")})
            .value_or(QString());
    }
    QStringList pages() const
    {
        QStringList pages = text().split(QLatin1Char('\f'));
        if (!pages.isEmpty())
            pages.removeLast(); // one after the last page too
        return pages;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace printed
