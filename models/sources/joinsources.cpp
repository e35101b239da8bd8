// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/joinsources.h"

#include "models/joins/jointables.h"
#include "models/sources/words.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace clientele::sources {

void makeNamesUnique(std::vector<TableSource> &tables)
{
    QSet<QString> taken;
    for (TableSource &one : tables) {
        const QString stem = one.name;
        for (int number = 2; taken.contains(one.name); ++number)
            one.name = QStringLiteral("%1 %2").arg(stem).arg(number);
        taken.insert(one.name);
    }
}

ReadOptions withoutColumnChoices(ReadOptions options)
{
    options.types.clear();
    options.roles.clear();
    return options;
}

void setFileOf(std::vector<TableSource> &tables, const QString &path, qint64 bytes, const QByteArray &sha256)
{
    for (TableSource &one : tables) {
        one.source.account.bytes = &one == &tables.front() ? bytes : 0;
        one.source.account.sha256 = sha256;
        const auto &before = one.source.account.files;
        const QString part = before.empty() ? one.name : before.front().part;
        one.source.account.files = {{path, sha256, part, one.source.account.rows}};
    }
}

tl::unexpected<Error> severalTables(const QString &path, const QStringList &tables)
{
    return fail(Error::Code::Input, Words::tr("The file has %Ln table(s)", nullptr, int(tables.size())), path,
                Words::tr("Name one behind the file, as in %1#%2; there are: %3")
                    .arg(QFileInfo(path).fileName(), tables.first(), tables.join(QStringLiteral(", "))));
}

Result<Source> joinSources(std::vector<TableSource> tables, const std::optional<joins::Plan> &plan,
                           const Progress &progress)
{
    std::vector<joins::NamedTable> named;
    for (const TableSource &one : tables)
        named.push_back({one.name, one.source.table});
    auto joined = plan ? joins::join(named, *plan, progress) : joins::joinAsFound(named, progress);
    if (!joined)
        return tl::make_unexpected(joined.error());
    const auto main = std::find_if(tables.begin(), tables.end(),
                                   [&](const TableSource &one) { return one.name == joined->account.plan.main; });
    std::rotate(tables.begin(), main, main + 1);
    ImportAccount account;
    for (TableSource &one : tables) {
        ImportAccount &own = one.source.account;
        if (&one == &tables.front()) {
            account.encoding = own.encoding;
            account.delimiter = own.delimiter;
            account.decimal = own.decimal;
            account.rows = own.rows;
        }
        if (!account.dateOrder)
            account.dateOrder = own.dateOrder;
        account.bytes += own.bytes;
        account.rejected += own.rejected;
        for (RejectedRow &row : own.rejectedRows) {
            if (row.input.isEmpty() && !own.files.empty())
                row.input = own.files.front().path;
            account.rejectedRows.push_back(std::move(row));
        }
        account.files.insert(account.files.end(), own.files.begin(), own.files.end());
        account.warnings += own.warnings;
        account.questions.insert(account.questions.end(), own.questions.begin(), own.questions.end());
    }
    account.warnings += joined->account.warnings;
    account.joins = std::move(joined->account);
    return Source{std::move(joined->table), std::move(account)};
}

} // namespace clientele::sources
