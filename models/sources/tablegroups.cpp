// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/tablegroups.h"

#include "models/sources/columnnames.h"
#include "models/sources/csvfile.h"
#include "models/sources/inputnames.h"
#include "models/table/rolenames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clientele::sources {

Result<std::vector<TableGroup>> groupTexts(const std::vector<TextInput> &texts, const ReadOptions &options,
                                           const Progress &progress)
{
    const auto files = prepareFiles(texts, options, CsvLimits(), progress);
    if (!files)
        return tl::make_unexpected(files.error());
    std::vector<TableGroup> groups;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QStringList ignored;
        const std::vector<QString> names = uniqueNames((*files)[i].names, ignored);
        const QSet<QString> own(names.begin(), names.end());
        auto group = std::find_if(groups.begin(), groups.end(), [&](const TableGroup &one) {
            return QSet<QString>(one.columns.begin(), one.columns.end()) == own;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {{}, names});
        group->texts.push_back(texts[i]);
    }
    return groups;
}

bool areNearlyTheSame(const std::vector<QString> &some, const std::vector<QString> &others)
{
    const auto folded = [](const std::vector<QString> &names) {
        QSet<QString> set;
        for (const QString &name : names)
            set.insert(table::compactName(name));
        return set;
    };
    const QSet<QString> a = folded(some);
    const QSet<QString> b = folded(others);
    const auto common = QSet<QString>(a).intersect(b).size();
    return 2 * common >= a.size() + b.size() - common;
}

QString tableNameOf(const QStringList &inputs)
{
    QString name;
    for (const QString &input : inputs) {
        static const QRegularExpression ending(
            QStringLiteral("\\.(csv|tsv|txt|xlsx|xlsm|xltx|ods|sqlite3?|db3?|sql)(\\.gz)?$"),
            QRegularExpression::CaseInsensitiveOption);
        QString one = inputName(input);
        if (const qsizetype part = one.lastIndexOf(QLatin1Char('#')); part >= 0 && part + 1 < one.size())
            one = one.mid(part + 1);
        else if (one.contains(ending))
            one.remove(ending);
        else
            one = one.mid(one.lastIndexOf(QLatin1Char('.')) + 1); // schema.table
        if (name.isEmpty() && &input == &inputs.front())
            name = one;
        while (!one.startsWith(name))
            name.chop(1);
    }
    if (inputs.size() > 1) {
        static const QRegularExpression tail(QStringLiteral("[\\W\\d_]+$"));
        name.remove(tail);
        constexpr qsizetype shortest = 3;
        if (name.size() < shortest)
            return tableNameOf({inputs.front()});
    }
    return name;
}

} // namespace clientele::sources
