// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/source.h"

#include "models/sources/csvreader.h"
#include "models/sources/inputs.h"
#include "models/sources/words.h"

#include <QSet>

namespace clientele::sources {

namespace {

// Found from names and content, except where asked for.
std::vector<table::Role> rolesOf(const table::Table &table, const QMap<QString, table::Role> &asked)
{
    std::vector<table::Role> roles = table::findRoles(table.columns());
    for (auto role = asked.begin(); role != asked.end(); ++role) {
        if (role.value() != table::Role::None)
            std::replace(roles.begin(), roles.end(), role.value(), table::Role::None);
    }
    for (auto role = asked.begin(); role != asked.end(); ++role)
        roles[*table.indexOf(role.key())] = role.value();
    return roles;
}

Result<void> checkOptions(const ReadOptions &options)
{
    if (options.delimiter &&
        (options.delimiter->unicode() > 126 || QStringLiteral("\"\r\n").contains(*options.delimiter)))
        return fail(Error::Code::Input, Words::tr("“%1” cannot be a delimiter").arg(*options.delimiter), {},
                    Words::tr("Use a comma, a semicolon, a tab or another sign of ASCII"));
    if (options.decimal && *options.decimal != QLatin1Char('.') && *options.decimal != QLatin1Char(','))
        return fail(Error::Code::Input, Words::tr("“%1” cannot be a decimal sign").arg(*options.decimal), {},
                    Words::tr("Use a point or a comma"));
    if (!options.sheet.isEmpty())
        return fail(Error::Code::Input, Words::tr("Text files have no sheets"), options.sheet,
                    Words::tr("Leave the sheet out"));
    return {};
}

} // namespace

Result<Source> open(const QStringList &inputs, const ReadOptions &options, const Progress &progress)
{
    if (auto checked = checkOptions(options); !checked)
        return tl::make_unexpected(checked.error());
    const auto paths = expandInputs(inputs);
    if (!paths)
        return tl::make_unexpected(paths.error());
    const QDateTime readAt = QDateTime::currentDateTime();
    auto source = readCsv(*paths, options, progress);
    if (!source)
        return source;
    auto table = table::Table::make(source->table->columns(), rolesOf(*source->table, options.roles));
    if (!table)
        return tl::make_unexpected(table.error());
    source->table = std::move(*table);
    source->account.inputs = inputs;
    source->account.readAt = readAt;
    progress.report(1);
    return source;
}

} // namespace clientele::sources
