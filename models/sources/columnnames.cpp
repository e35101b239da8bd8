// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/columnnames.h"

#include "models/sources/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace clientele::sources {

namespace {

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 5;
    QStringList shown;
    for (qsizetype i = 0; i < std::min(most, names.size()); ++i)
        shown.append(QStringLiteral("“%1”").arg(names[i]));
    if (names.size() > most)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

// Those of the one that the other lacks.
QStringList lacking(const std::vector<QString> &some, const std::vector<QString> &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList result;
    std::copy_if(some.begin(), some.end(), std::back_inserter(result),
                 [&](const QString &name) { return !known.contains(name); });
    return result;
}

} // namespace

std::vector<QString> uniqueNames(const std::vector<QString> &header, QStringList &warnings)
{
    QSet<QString> taken(header.begin(), header.end());
    QSet<QString> used;
    std::vector<QString> names;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool isEmpty = header[i].isEmpty();
        QString name = isEmpty ? QStringLiteral("column %1").arg(i + 1) : header[i];
        const QString stem = name;
        for (int number = 2; used.contains(name) || (name != header[i] && taken.contains(name)); ++number)
            name = QStringLiteral("%1 (%2)").arg(stem).arg(number);
        if (isEmpty)
            warnings.append(Words::tr("Column %1 has no name; it is called “%2”").arg(i + 1).arg(name));
        else if (name != header[i])
            warnings.append(
                Words::tr("“%1” names several columns; column %2 is called “%3”").arg(header[i]).arg(i + 1).arg(name));
        used.insert(name);
        names.push_back(name);
    }
    return names;
}

QString inWords(const ColumnDifference &difference)
{
    if (difference.extra.isEmpty())
        return Words::tr("it lacks %1").arg(listed(difference.absent));
    if (difference.absent.isEmpty())
        return Words::tr("it also has %1").arg(listed(difference.extra));
    return Words::tr("it has %1 instead of %2").arg(listed(difference.extra), listed(difference.absent));
}

bool ColumnDifferences::compare(const QString &input, const std::vector<QString> &names)
{
    ColumnDifference difference{input, lacking(names, m_names), lacking(m_names, names)};
    if (difference.extra.isEmpty() && difference.absent.isEmpty())
        return true;
    m_found.push_back(std::move(difference));
    return false;
}

std::optional<Error> ColumnDifferences::error() const
{
    constexpr std::size_t most = 10;
    const QString remedy = Words::tr("Open files with the same columns together, others one by one");
    if (m_found.empty())
        return std::nullopt;
    if (m_found.size() == 1)
        return Error{Error::Code::Input,
                     Words::tr("The columns differ from those of %1: %2").arg(m_first, inWords(m_found.front())),
                     m_found.front().input, remedy};
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, m_found.size()); ++i)
        lines.append(QStringLiteral("%1: %2").arg(m_found[i].input, inWords(m_found[i])));
    if (m_found.size() > most)
        lines.append(Words::tr("and %Ln more", nullptr, int(m_found.size() - most)));
    return Error{
        Error::Code::Input,
        Words::tr("The columns of %Ln input(s) differ from those of %1", nullptr, int(m_found.size())).arg(m_first),
        lines.join(QStringLiteral("; ")), remedy};
}

void placeColumns(const std::vector<QString> &names, CsvFile &file)
{
    QStringList ignored;
    const std::vector<QString> own = uniqueNames(file.names, ignored);
    QHash<QString, std::size_t> placeOf;
    for (std::size_t place = 0; place < own.size(); ++place)
        placeOf.insert(own[place], place);
    file.places.clear();
    for (const QString &name : names)
        file.places.push_back(placeOf.value(name, CsvFile::noPlace));
}

} // namespace clientele::sources
