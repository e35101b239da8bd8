// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/inputs.h"

#include "models/sources/source.h"
#include "models/sources/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <glob.h>

namespace clientele::sources {

namespace {

bool isGlob(const QString &input)
{
    return input.contains(QLatin1Char('*')) || input.contains(QLatin1Char('?')) || input.contains(QLatin1Char('['));
}

QStringList filesOf(const QString &folder)
{
    const auto matching = [&](const QStringList &patterns) {
        QStringList paths;
        for (const QString &name : QDir(folder).entryList(patterns, QDir::Files, QDir::Unsorted))
            paths.append(QDir::cleanPath(folder + QLatin1Char('/') + name));
        return paths;
    };
    // A note beside the tables is no table.
    QStringList paths = matching(
        {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.csv.gz"), QStringLiteral("*.tsv.gz")});
    if (paths.isEmpty())
        paths = matching({QStringLiteral("*.txt"), QStringLiteral("*.txt.gz")});
    paths.sort();
    return paths;
}

QStringList matchesOf(const QString &pattern)
{
    glob_t found = {};
    QStringList paths;
    if (::glob(QFile::encodeName(pattern).constData(), GLOB_NOSORT, nullptr, &found) == 0) {
        for (std::size_t i = 0; i < found.gl_pathc; ++i) {
            const QString path = QFile::decodeName(found.gl_pathv[i]);
            if (QFileInfo(path).isFile())
                paths.append(path);
        }
    }
    ::globfree(&found);
    paths.sort();
    return paths;
}

// Sources that are no text tables, by the name.
Result<void> checkKind(const QString &input)
{
    const QString remedy =
        Words::tr("Save the table as CSV and open that: this version reads .csv, .tsv and .txt files, also as .gz");
    if (input.contains(QLatin1String("://")))
        return fail(Error::Code::Input, Words::tr("Databases are not read by this version"), input, remedy);
    static const QStringList others = {QStringLiteral("xlsx"),  QStringLiteral("xls"),     QStringLiteral("xlsm"),
                                       QStringLiteral("ods"),   QStringLiteral("sqlite"),  QStringLiteral("sqlite3"),
                                       QStringLiteral("db"),    QStringLiteral("parquet"), QStringLiteral("json"),
                                       QStringLiteral("jsonl"), QStringLiteral("xml"),     QStringLiteral("feather"),
                                       QStringLiteral("zip"),   QStringLiteral("pdf"),     QStringLiteral("clientele")};
    const QString suffix = QFileInfo(input.section(QLatin1Char('#'), 0, 0)).suffix().toLower();
    if (others.contains(suffix))
        return fail(Error::Code::Input, Words::tr(".%1 files are not read by this version").arg(suffix), input, remedy);
    return {};
}

Result<QStringList> expandOne(const QString &input)
{
    const QFileInfo info(input);
    if (info.isDir()) {
        const QStringList files = filesOf(input);
        if (files.isEmpty())
            return fail(Error::Code::Input, Words::tr("The folder has no data"), input,
                        Words::tr("Choose a folder with .csv, .tsv or .txt files"));
        return files;
    }
    if (!info.exists() && isGlob(input) && !input.contains(QLatin1String("://"))) {
        const QStringList files = matchesOf(input);
        if (files.isEmpty())
            return fail(Error::Code::Io, Words::tr("No file has such a name"), input,
                        Words::tr("Check the pattern and the folder"));
        return files;
    }
    if (auto kind = checkKind(input); !kind && !(info.exists() && input.contains(QLatin1String("://"))))
        return tl::make_unexpected(kind.error());
    return QStringList{input};
}

} // namespace

Result<QStringList> expandInputs(const QStringList &inputs)
{
    if (inputs.isEmpty())
        return fail(Error::Code::Input, Words::tr("There is nothing to open"), {},
                    Words::tr("Name a file or a folder"));
    QStringList files;
    for (const QString &input : inputs) {
        const auto some = expandOne(input);
        if (!some)
            return some;
        files.append(*some);
    }
    if (inputs.size() > 1)
        files.sort();
    files.removeDuplicates();
    return files;
}

QStringList readablePatterns()
{
    return {QStringLiteral("*.csv"),    QStringLiteral("*.tsv"),    QStringLiteral("*.txt"),
            QStringLiteral("*.csv.gz"), QStringLiteral("*.tsv.gz"), QStringLiteral("*.txt.gz")};
}

} // namespace clientele::sources
