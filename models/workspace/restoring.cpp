// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/restoring.h"

#include "models/sources/inputnames.h"
#include "models/workspace/words.h"

#include <QDir>
#include <QFileInfo>

namespace clientele::workspace {

namespace {

bool isGlob(const QString &path)
{
    return path.contains(QLatin1Char('*')) || path.contains(QLatin1Char('?')) || path.contains(QLatin1Char('['));
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || (isGlob(path) && QFileInfo(path).dir().exists());
}

// The path with its beginning, one file or folder, exchanged; as it is where it lies elsewhere.
QString moved(const QString &path, const QString &from, const QString &to)
{
    if (path == from)
        return to;
    const QString folder = from.endsWith(QLatin1Char('/')) ? from : from + QLatin1Char('/');
    const QString part = from + QLatin1Char('#');
    if (path.startsWith(folder))
        return to + QLatin1Char('/') + path.mid(folder.size());
    return path.startsWith(part) ? to + QLatin1Char('#') + path.mid(part.size()) : path;
}

using FileKey = std::pair<QString, QString>;

QMap<FileKey, QByteArray> hashesOf(const std::vector<sources::ReadFile> &files)
{
    QMap<FileKey, QByteArray> hashes;
    for (const sources::ReadFile &file : files) {
        if (!file.sha256.isEmpty())
            hashes.insert({file.path, file.part}, file.sha256);
    }
    return hashes;
}

} // namespace

QStringList serversOf(const Workspace &workspace)
{
    QStringList servers;
    for (const QString &input : workspace.inputs) {
        if (sources::fileOf(input).isEmpty())
            servers += input;
    }
    return servers;
}

QStringList missingInputs(const Workspace &workspace)
{
    QStringList missing;
    for (const QString &input : workspace.inputs) {
        const QString file = sources::fileOf(input);
        if (!file.isEmpty() && !isThere(file) && !missing.contains(file))
            missing += file;
    }
    return missing;
}

bool canBeReadAgain(const QStringList &inputs)
{
    return !inputs.isEmpty() && std::all_of(inputs.begin(), inputs.end(), [](const QString &input) {
        const QString file = sources::fileOf(input);
        return file.isEmpty() || isThere(file);
    });
}

Workspace withInputMoved(Workspace workspace, const QString &path, const QString &newPath)
{
    for (QString &input : workspace.inputs)
        input = moved(input, path, newPath);
    for (sources::ReadFile &file : workspace.files)
        file.path = moved(file.path, path, newPath);
    return workspace;
}

QStringList changedFiles(const std::vector<sources::ReadFile> &before, const std::vector<sources::ReadFile> &now)
{
    if (before.empty())
        return {}; // nothing is known of them
    const auto then = hashesOf(before);
    const auto today = hashesOf(now);
    QStringList changed;
    for (auto it = then.begin(); it != then.end(); ++it) {
        const QString name = sources::inputName(it.key().first);
        const auto found = today.find(it.key());
        if (found == today.end())
            changed += Words::tr("%1 is gone").arg(name);
        else if (found.value() != it.value())
            changed += name;
    }
    for (auto it = today.begin(); it != today.end(); ++it) {
        if (!then.contains(it.key()))
            changed += Words::tr("%1 is new").arg(sources::inputName(it.key().first));
    }
    changed.removeDuplicates();
    return changed;
}

table::TablePtr withRoles(const table::TablePtr &table, const QMap<QString, table::Role> &roles)
{
    std::vector<table::Role> all = table->roles();
    QMap<table::Role, bool> taken;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto asked = roles.find(table->column(i).name());
        if (asked == roles.end())
            continue;
        // Each role once: the first column that asks for it has it.
        all[i] =
            asked.value() != table::Role::None && taken.contains(asked.value()) ? table::Role::None : asked.value();
        taken.insert(all[i], true);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!roles.contains(table->column(i).name()) && taken.contains(all[i]))
            all[i] = table::Role::None;
    }
    if (all == table->roles())
        return table;
    return table::Table::make(table->columns(), std::move(all), table->marks()).value_or(table);
}

QMap<QString, table::Role> rolesOf(const table::Table &table)
{
    QMap<QString, table::Role> roles;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        roles.insert(table.column(i).name(), table.role(i));
    return roles;
}

} // namespace clientele::workspace
