// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/inputs.h"

#include "models/sources/databaseaddress.h"
#include "models/sources/odbcreader.h"
#include "models/sources/source.h"
#include "models/sources/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

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
        for (const QString &name : QDir(folder).entryList(patterns, QDir::Files, QDir::Unsorted)) {
            if (!name.startsWith(QLatin1String("~$"))) // a spreadsheet program's note that the book is open
                paths.append(QDir::cleanPath(folder + QLatin1Char('/') + name));
        }
        return paths;
    };
    // A note beside the tables is no table.
    QStringList paths = matching({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.csv.gz"),
                                  QStringLiteral("*.tsv.gz"), QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"),
                                  QStringLiteral("*.ods")});
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

// A URL of a database; not a file that is called like one.
bool isUrl(const QString &input)
{
    return (input.contains(QLatin1String("://")) || isOdbcAddress(input)) && !QFileInfo::exists(input);
}

// Nothing for text files, which are told by their names: a folder may hold thousands.
QByteArray firstBytes(const QString &path)
{
    for (const char *suffix : {".csv", ".tsv", ".txt", ".gz"}) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return {};
    }
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

bool isOneOf(const QString &suffix, std::initializer_list<const char *> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char *one) { return suffix == QLatin1String(one); });
}

// By the name; by the first bytes where the name tells nothing.
std::optional<InputKind> otherKindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isOneOf(suffix, {"xlsx", "xlsm", "xltx", "ods"}))
        return InputKind::Spreadsheet;
    const bool isDump = path.endsWith(QLatin1String(".sql.gz"), Qt::CaseInsensitive);
    if (isUrl(path) || isDump || isOneOf(suffix, {"sqlite", "sqlite3", "db", "db3", "sql"}))
        return InputKind::Database;
    if (firstBytes(path).startsWith("SQLite format 3"))
        return InputKind::Database;
    return std::nullopt;
}

Result<void> checkKind(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QByteArray begin = firstBytes(path);
    const QString asTable = Words::tr("Save it as .xlsx or CSV by the program that made it, and open that");
    if (isOneOf(suffix, {"xls", "xlsb", "xlt", "numbers"}))
        return fail(Error::Code::Input, Words::tr(".%1 files are not read by this version").arg(suffix), path, asTable);
    if (suffix == QLatin1String("parquet") || begin.startsWith("PAR1"))
        return fail(Error::Code::Input, Words::tr("Parquet files are not read by this version"), path,
                    Words::tr("Save it as .xlsx or CSV, for example with pandas: "
                              "pandas.read_parquet(\"FILE\").to_csv(\"FILE.csv\", index=False)"));
    if (isOneOf(suffix, {"json", "jsonl", "xml", "feather", "zip", "pdf", "clientele"}))
        return fail(Error::Code::Input, Words::tr(".%1 files are not read by this version").arg(suffix), path,
                    Words::tr("Save the table as CSV or .xlsx and open that"));
    return {};
}

// Cuts "book.xlsx#May" at the first "#" that follows something with parts.
InputAddress addressOf(const QString &input)
{
    InputAddress address{InputKind::DelimitedText, input, {}};
    if (!QFileInfo::exists(input)) {
        for (qsizetype at = input.indexOf(QLatin1Char('#')); at > 0; at = input.indexOf(QLatin1Char('#'), at + 1)) {
            const QString front = input.left(at);
            if (otherKindOf(front) || QFileInfo(front).isDir()) {
                address.path = front;
                address.part = input.mid(at + 1);
                break;
            }
        }
    }
    address.kind = otherKindOf(address.path).value_or(InputKind::DelimitedText);
    return address;
}

Result<std::vector<InputAddress>> eachOf(const QStringList &paths, const QString &part)
{
    std::vector<InputAddress> addresses;
    for (const QString &path : paths) {
        if (auto checked = checkKind(path); !checked)
            return tl::make_unexpected(checked.error());
        addresses.push_back({otherKindOf(path).value_or(InputKind::DelimitedText), path, part});
    }
    return addresses;
}

Result<std::vector<InputAddress>> parseOne(const QString &input)
{
    const InputAddress address = addressOf(input);
    const QFileInfo info(address.path);
    if (info.isDir()) {
        const QStringList files = filesOf(address.path);
        if (files.isEmpty())
            return fail(Error::Code::Input, Words::tr("The folder has no data"), address.path,
                        Words::tr("Choose a folder with .csv, .tsv, .txt, .xlsx or .ods files"));
        return eachOf(files, address.part);
    }
    if (!info.exists() && isGlob(address.path) && !isUrl(address.path)) {
        const QStringList files = matchesOf(address.path);
        if (files.isEmpty())
            return fail(Error::Code::Io, Words::tr("No file has such a name"), input,
                        Words::tr("Check the pattern and the folder"));
        return eachOf(files, address.part);
    }
    if (isUrl(address.path)) {
        if (auto checked = refusePassword(input); !checked)
            return tl::make_unexpected(checked.error());
    } else {
        if (auto checked = checkKind(address.path); !checked)
            return tl::make_unexpected(checked.error());
    }
    return std::vector<InputAddress>{address};
}

} // namespace

Result<std::vector<InputAddress>> parseInputs(const QStringList &inputs)
{
    if (inputs.isEmpty())
        return fail(Error::Code::Input, Words::tr("There is nothing to open"), {},
                    Words::tr("Name a file or a folder"));
    std::vector<InputAddress> addresses;
    for (const QString &input : inputs) {
        auto some = parseOne(input);
        if (!some)
            return some;
        for (InputAddress &address : *some) {
            if (std::find(addresses.begin(), addresses.end(), address) == addresses.end())
                addresses.push_back(std::move(address));
        }
    }
    if (inputs.size() > 1)
        std::stable_sort(addresses.begin(), addresses.end(),
                         [](const InputAddress &a, const InputAddress &b) { return a.text() < b.text(); });
    return addresses;
}

QStringList readablePatterns()
{
    return {QStringLiteral("*.csv"),    QStringLiteral("*.tsv"),     QStringLiteral("*.txt"),
            QStringLiteral("*.csv.gz"), QStringLiteral("*.tsv.gz"),  QStringLiteral("*.txt.gz"),
            QStringLiteral("*.xlsx"),   QStringLiteral("*.xlsm"),    QStringLiteral("*.ods"),
            QStringLiteral("*.sqlite"), QStringLiteral("*.sqlite3"), QStringLiteral("*.db"),
            QStringLiteral("*.sql"),    QStringLiteral("*.sql.gz")};
}

} // namespace clientele::sources
