// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/workspaceinput.h"

#include "models/sources/inputnames.h"
#include "models/workspace/restoring.h"
#include "models/workspace/workspacefile.h"

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What was given on the command line stays.
sources::ReadOptions merged(const sources::ReadOptions &given, sources::ReadOptions kept)
{
    if (given.delimiter)
        kept.delimiter = given.delimiter;
    if (!given.encoding.isEmpty())
        kept.encoding = given.encoding;
    if (given.decimal)
        kept.decimal = given.decimal;
    if (given.dateOrder)
        kept.dateOrder = given.dateOrder;
    if (!given.missingWords.isEmpty())
        kept.missingWords = given.missingWords;
    if (!given.sheet.isEmpty())
        kept.sheet = given.sheet;
    for (auto role = given.roles.begin(); role != given.roles.end(); ++role)
        kept.roles.insert(role.key(), role.value());
    return kept;
}

Result<void> checkSources(const workspace::Workspace &workspace, bool reconnects)
{
    if (const QStringList missing = workspace::missingInputs(workspace); !missing.isEmpty())
        return fail(Error::Code::Io, Text::tr("A source of the workspace is not there"), missing.front(),
                    Text::tr("Put the file there, or open the workspace in the window and say where it is"));
    const QStringList servers = workspace::serversOf(workspace);
    if (!servers.isEmpty() && !reconnects)
        return fail(Error::Code::Io, Text::tr("The workspace reads from a server, and nothing was contacted"),
                    sources::inputPlace(servers.front()), Text::tr("Give --reconnect to connect to it"));
    return {};
}

} // namespace

Result<void> takeWorkspace(CommonOptions &options)
{
    if (options.inputs.size() != 1 || !workspace::isWorkspaceFile(options.inputs.front()))
        return {};
    auto read = workspace::readWorkspace(options.inputs.front());
    if (!read)
        return tl::make_unexpected(read.error());
    if (!read->data) {
        if (auto checked = checkSources(*read, options.reconnects); !checked)
            return checked;
    }
    options.inputs = read->inputs;
    options.read = merged(options.read, read->read);
    options.workspace = std::make_shared<const workspace::Workspace>(std::move(*read));
    return {};
}

Result<sources::Source> openWorkspaceData(const CommonOptions &options, const sources::ReadOptions &read)
{
    const workspace::Workspace &workspace = *options.workspace;
    if (workspace.data)
        return *workspace.data;
    auto source = sources::open(options.inputs, read);
    if (source) {
        source->table = workspace::withRoles(source->table, workspace.roles);
        const QStringList changed = workspace::changedFiles(workspace.files, source->account.files);
        if (!changed.isEmpty())
            source->account.warnings +=
                Text::tr("Changed since the workspace was saved: %1").arg(changed.join(QStringLiteral(", ")));
    }
    return source;
}

Result<void> keepWorkspaceFilters(const workspace::Workspace &workspace, Loaded &loaded)
{
    for (const query::Filter &filter : workspace.filters.filters()) {
        if (!loaded.source.table->find(filter.column))
            return fail(Error::Code::Parse, Text::tr("The workspace filters by a column that is not there"),
                        filter.column, Text::tr("Open the workspace in the window, and save it without the filter"));
        loaded.filters.set(filter);
    }
    return {};
}

query::BandOptions bandsOf(const QCommandLineParser &parser, const CommonOptions &options,
                           const query::BandOptions &given)
{
    for (const char *option : {"band-width", "band-edges", "band-closed"}) {
        if (parser.isSet(QString::fromLatin1(option)))
            return given;
    }
    return options.workspace ? options.workspace->bands : given;
}

} // namespace clientele::app
