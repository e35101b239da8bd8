// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacejson.h"

#include "models/recipe/replay.h"
#include "models/sources/inputnames.h"
#include "models/sources/readoptionsjson.h"
#include "models/workspace/joinaccountjson.h"
#include "models/workspace/jsonreader.h"
#include "models/workspace/restoring.h"
#include "models/workspace/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace clientele::workspace {

namespace {

const QString inputsPart = QStringLiteral("inputs");
const QString importPart = QStringLiteral("import");
const QString recipePart = QStringLiteral("recipe");
const QString columnsPart = QStringLiteral("columns");
const QString filtersPart = QStringLiteral("filters");
const QString viewPart = QStringLiteral("view");
const QString reportPart = QStringLiteral("report");
const QString findingsPart = QStringLiteral("findings");

constexpr double largestZoom = 64; // of a page: nobody sees more of it

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

tl::unexpected<Error> wrong(const QString &part, const QString &member = {})
{
    return fail(Error::Code::Parse, Words::tr("The workspace is damaged, or was changed by another program"),
                member.isEmpty() ? part : part + QStringLiteral(": ") + member,
                Words::tr("Open a copy of it from a backup"));
}

QJsonObject toJson(const sources::ReadFile &file)
{
    return {{key("path"), file.path},
            {key("sha256"), QString::fromLatin1(file.sha256)},
            {key("part"), file.part},
            {key("rows"), qint64(file.rows)}};
}

sources::ReadFile fileFromJson(JsonReader &reader)
{
    sources::ReadFile file;
    reader.read("path", file.path);
    reader.read("sha256", file.sha256);
    reader.read("part", file.part);
    reader.read("rows", file.rows);
    return file;
}

std::vector<sources::ReadFile> filesOf(JsonReader &reader)
{
    std::vector<sources::ReadFile> files;
    for (const QJsonObject &one : reader.objects("files")) {
        JsonReader inner(one);
        files.push_back(fileFromJson(inner));
        reader.refuse("files", inner);
    }
    return files;
}

QJsonArray toJson(const std::vector<sources::ReadFile> &files)
{
    QJsonArray array;
    for (const sources::ReadFile &file : files)
        array.append(toJson(file));
    return array;
}

// Ends that are not bounded are left out: JSON has no infinity.
QJsonObject toJson(const query::Interval &interval)
{
    QJsonObject json{{key("lowerClosed"), interval.lowerClosed}, {key("upperClosed"), interval.upperClosed}};
    if (std::isfinite(interval.lower))
        json.insert(key("lower"), interval.lower);
    if (std::isfinite(interval.upper))
        json.insert(key("upper"), interval.upper);
    return json;
}

QJsonObject toJson(const query::Filter &filter)
{
    QJsonArray intervals;
    for (const query::Interval &interval : filter.intervals)
        intervals.append(toJson(interval));
    return {{key("column"), filter.column},
            {key("values"), QJsonArray::fromStringList(filter.values)},
            {key("intervals"), intervals},
            {key("missing"), filter.missing},
            {key("label"), filter.label}};
}

query::Filter filterFromJson(JsonReader &reader)
{
    query::Filter filter;
    reader.read("column", filter.column);
    reader.read("values", filter.values);
    reader.read("missing", filter.missing);
    reader.read("label", filter.label);
    for (const QJsonObject &one : reader.objects("intervals")) {
        JsonReader inner(one);
        query::Interval interval;
        inner.read("lower", interval.lower);
        inner.read("upper", interval.upper);
        inner.read("lowerClosed", interval.lowerClosed);
        inner.read("upperClosed", interval.upperClosed);
        reader.refuse("intervals", inner);
        filter.intervals.push_back(interval);
    }
    if (filter.column.isEmpty())
        reader.refuse("column");
    return filter;
}

QJsonObject filtersToJson(const query::FilterSet &filters)
{
    QJsonArray array;
    for (const query::Filter &filter : filters.filters())
        array.append(toJson(filter));
    return {{filtersPart, array}};
}

QJsonObject columnsToJson(const Workspace &workspace)
{
    QJsonObject roles;
    for (auto it = workspace.roles.begin(); it != workspace.roles.end(); ++it)
        roles.insert(it.key(), table::token(it.value()));
    return {{key("roles"), roles}};
}

QJsonObject widthsToJson(const QMap<QString, int> &widths)
{
    QJsonObject json;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject dataViewToJson(const DataView &view)
{
    return {{key("sorted"), view.sorted},
            {key("descending"), view.descending},
            {key("order"), QJsonArray::fromStringList(view.order)},
            {key("hidden"), QJsonArray::fromStringList(view.hidden)},
            {key("widths"), widthsToJson(view.widths)},
            {key("firstColumnStays"), view.firstColumnStays},
            {key("inspected"), view.inspected},
            {key("row"), view.row},
            {key("search"), view.search},
            {key("showsSteps"), view.showsSteps}};
}

QJsonObject viewToJson(const Workspace &workspace)
{
    QJsonArray edges;
    for (const double edge : workspace.bands.edges)
        edges.append(edge);
    const QJsonObject panels = widthsToJson(workspace.view.panels);
    return {{key("page"), workspace.view.page},
            {key("splitByRegion"), workspace.view.splitByRegion},
            {key("data"), dataViewToJson(workspace.view.data)},
            {key("asTables"), QJsonArray::fromStringList(workspace.view.asTables)},
            {key("inspectors"), QJsonArray::fromStringList(workspace.view.inspectors)},
            {key("reportPage"), workspace.view.reportPage},
            {key("reportZoom"), workspace.view.reportZoom},
            {key("panels"), panels},
            {key("bandWidth"), workspace.bands.width},
            {key("bandEdges"), edges},
            {key("bandsClosedRight"), workspace.bands.closed == query::Closed::Right}};
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void readColumns(JsonReader &reader, Workspace &workspace)
{
    const QJsonObject roles = reader.object("roles");
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QString token = it.value().toString();
        const auto role = token.isEmpty() ? table::Role::None : table::roleFromToken(token);
        if (!it.value().isString() || !role)
            reader.refuse("roles");
        workspace.roles.insert(it.key(), role.value_or(table::Role::None));
    }
}

void readFilters(JsonReader &reader, Workspace &workspace)
{
    for (const QJsonObject &one : reader.objects("filters")) {
        JsonReader inner(one);
        query::Filter filter = filterFromJson(inner);
        reader.refuse("filters", inner);
        workspace.filters.set(std::move(filter));
    }
}

DataView dataViewFromJson(JsonReader &reader)
{
    DataView view;
    reader.read("sorted", view.sorted);
    reader.read("descending", view.descending);
    reader.read("order", view.order);
    reader.read("hidden", view.hidden);
    reader.readWidths("widths", view.widths);
    reader.read("firstColumnStays", view.firstColumnStays);
    reader.read("inspected", view.inspected);
    reader.read("row", view.row);
    reader.read("search", view.search);
    reader.read("showsSteps", view.showsSteps);
    return view;
}

void readView(JsonReader &reader, Workspace &workspace)
{
    JsonReader data(reader.object("data"));
    workspace.view.data = dataViewFromJson(data);
    reader.refuse("data", data);
    reader.read("asTables", workspace.view.asTables);
    reader.read("inspectors", workspace.view.inspectors);
    reader.read("reportPage", workspace.view.reportPage);
    reader.read("reportZoom", workspace.view.reportZoom);
    if (workspace.view.reportZoom < 0 || workspace.view.reportZoom > largestZoom)
        reader.refuse("reportZoom");
    reader.readWidths("panels", workspace.view.panels);
    reader.read("page", workspace.view.page);
    reader.read("splitByRegion", workspace.view.splitByRegion);
    reader.read("bandWidth", workspace.bands.width);
    reader.read("bandEdges", workspace.bands.edges);
    bool closedRight = false;
    reader.read("bandsClosedRight", closedRight);
    workspace.bands.closed = closedRight ? query::Closed::Right : query::Closed::Left;
    // What the analyses themselves refuse is refused here, where it can be told what is wrong with the file.
    if (!(workspace.bands.width > 0))
        reader.refuse("bandWidth");
    const std::vector<double> &edges = workspace.bands.edges;
    if (edges.size() == 1 || !std::is_sorted(edges.begin(), edges.end(), std::less_equal<>()))
        reader.refuse("bandEdges");
}

// Where the inputs are, seen from the workspace's folder; empty for a server.
QStringList nearOf(const QStringList &inputs, const QString &folder)
{
    QStringList paths;
    for (const QString &input : inputs) {
        const QString file = sources::fileOf(input);
        paths += file.isEmpty() ? QString() : QDir(folder).relativeFilePath(file);
    }
    return paths;
}

Workspace foundNear(Workspace workspace, const QStringList &near, const QString &folder)
{
    const QStringList inputs = workspace.inputs;
    for (qsizetype i = 0; i < std::min(inputs.size(), near.size()); ++i) {
        const QString file = sources::fileOf(inputs[i]);
        const QString other = QDir::cleanPath(QDir(folder).absoluteFilePath(near[i]));
        if (!file.isEmpty() && !near[i].isEmpty() && !QFileInfo::exists(file) && QFileInfo::exists(other))
            workspace = withInputMoved(std::move(workspace), file, other);
    }
    return workspace;
}

// What a database did of the recipe: the data that a workspace holds has it.
QJsonArray databaseToJson(const recipe::Recipe &recipe)
{
    QJsonArray steps;
    for (std::size_t i = 0; i < recipe.entries.size(); ++i) {
        const auto &done = recipe.entries[i].byDatabase;
        if (!done || done->step != recipe.entries[i].step)
            continue;
        steps.append(QJsonObject{{key("place"), qint64(i)},
                                 {key("rowsIn"), qint64(done->account.rowsIn)},
                                 {key("rowsOut"), qint64(done->account.rowsOut)},
                                 {key("cellsChanged"), qint64(done->account.cellsChanged)},
                                 {key("why"), done->account.why},
                                 {key("whyNot"), done->whyNot}});
    }
    return steps;
}

bool readByDatabase(const std::vector<QJsonObject> &steps, recipe::Recipe &recipe)
{
    for (const QJsonObject &json : steps) {
        JsonReader reader(json);
        std::size_t place = recipe.entries.size();
        recipe::DatabaseDone done;
        reader.read("place", place);
        reader.read("rowsIn", done.account.rowsIn);
        reader.read("rowsOut", done.account.rowsOut);
        reader.read("cellsChanged", done.account.cellsChanged);
        reader.read("why", done.account.why);
        reader.read("whyNot", done.whyNot);
        if (!reader.wrong().isEmpty() || place >= recipe.entries.size())
            return false;
        done.step = done.named = recipe.entries[place].step;
        recipe.entries[place].byDatabase = std::make_shared<const recipe::DatabaseDone>(std::move(done));
    }
    return true;
}

// The parts one after another; the first one that is wrong ends it.
class PartsReader final
{
public:
    explicit PartsReader(const WorkspaceParts &parts) : m_parts(parts) {}

    template <class Read>
    void part(const QString &name, Read read)
    {
        if (m_error)
            return;
        const auto found = m_parts.find(name);
        const QJsonDocument document =
            found == m_parts.end() ? QJsonDocument() : QJsonDocument::fromJson(found.value());
        if (!document.isObject()) {
            m_error = wrong(name).value();
            return;
        }
        JsonReader reader(document.object());
        read(reader);
        if (!m_error && !reader.wrong().isEmpty())
            m_error = wrong(name, reader.wrong()).value();
    }
    /// A part that another room reads.
    template <class T>
    void take(const QString &name, Result<T> read, T &value)
    {
        if (read)
            value = std::move(*read);
        else if (!m_error)
            m_error = wrong(name, read.error().sentence()).value();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const WorkspaceParts &m_parts;
    std::optional<Error> m_error;
};

} // namespace

QJsonObject toJson(const sources::ImportAccount &account)
{
    QJsonArray rejected;
    for (const sources::RejectedRow &row : account.rejectedRows) {
        if (std::size_t(rejected.size()) == mostRejectedKept)
            break;
        rejected.append(QJsonObject{{key("line"), row.line},
                                    {key("text"), row.text},
                                    {key("reason"), row.reason},
                                    {key("input"), row.input},
                                    {key("column"), row.column},
                                    {key("value"), row.value}});
    }
    const auto character = [](QChar c) { return c.isNull() ? QString() : QString(c); };
    QJsonObject json{{key("inputs"), QJsonArray::fromStringList(account.inputs)},
                     {key("encoding"), account.encoding},
                     {key("delimiter"), character(account.delimiter)},
                     {key("decimal"), character(account.decimal)},
                     {key("dateOrder"), account.dateOrder ? sources::token(*account.dateOrder) : QString()},
                     {key("bytes"), account.bytes},
                     {key("sha256"), QString::fromLatin1(account.sha256)},
                     {key("files"), toJson(account.files)},
                     {key("rows"), qint64(account.rows)},
                     {key("rejected"), qint64(account.rejected)},
                     {key("rejectedRows"), rejected},
                     {key("warnings"), QJsonArray::fromStringList(account.warnings)},
                     {key("linesWereQuoted"), account.linesWereQuoted},
                     {key("isPasted"), account.isPasted},
                     {key("readAt"), account.readAt.toString(Qt::ISODateWithMs)}};
    if (account.joins)
        json.insert(key("joins"), toJson(*account.joins));
    return json;
}

Result<sources::ImportAccount> accountFromJson(const QJsonObject &json)
{
    sources::ImportAccount account;
    JsonReader reader(json);
    reader.read("inputs", account.inputs);
    reader.read("encoding", account.encoding);
    reader.read("delimiter", account.delimiter);
    reader.read("decimal", account.decimal);
    sources::DateOrder order{};
    QString word;
    reader.read("dateOrder", word);
    reader.choose("dateOrder", sources::dateOrderFromToken, order);
    if (!word.isEmpty())
        account.dateOrder = order;
    reader.read("bytes", account.bytes);
    reader.read("sha256", account.sha256);
    account.files = filesOf(reader);
    reader.read("rows", account.rows);
    reader.read("rejected", account.rejected);
    for (const QJsonObject &one : reader.objects("rejectedRows")) {
        JsonReader inner(one);
        sources::RejectedRow row;
        inner.read("line", row.line);
        inner.read("text", row.text);
        inner.read("reason", row.reason);
        inner.read("input", row.input);
        inner.read("column", row.column);
        inner.read("value", row.value);
        reader.refuse("rejectedRows", inner);
        account.rejectedRows.push_back(std::move(row));
    }
    reader.read("warnings", account.warnings);
    reader.read("linesWereQuoted", account.linesWereQuoted);
    reader.read("isPasted", account.isPasted);
    QString readAt;
    reader.read("readAt", readAt);
    account.readAt = QDateTime::fromString(readAt, Qt::ISODateWithMs);
    if (!readAt.isEmpty() && !account.readAt.isValid())
        reader.refuse("readAt");
    if (json.contains(key("joins"))) {
        auto joins = joinAccountFromJson(reader.object("joins"));
        if (!joins)
            return tl::make_unexpected(joins.error());
        account.joins = std::move(*joins);
    }
    if (!reader.wrong().isEmpty())
        return wrong(QStringLiteral("account"), reader.wrong());
    return account;
}

WorkspaceParts toParts(const Workspace &workspace, const QString &folder)
{
    // That nothing is left out of a report is confirmed each time, never remembered.
    report::Layout layout = workspace.report;
    if (layout.privacy == report::Privacy::None)
        layout.privacy = report::Privacy::Personal;
    return {{inputsPart, text({{key("name"), workspace.name},
                               {inputsPart, QJsonArray::fromStringList(workspace.inputs)},
                               {key("near"), QJsonArray::fromStringList(nearOf(workspace.inputs, folder))},
                               {key("files"), toJson(workspace.files)},
                               {key("database"), databaseToJson(workspace.recipe)},
                               {key("recovers"), workspace.recovers}})},
            {importPart, text(sources::toJson(workspace.read))},
            {recipePart, recipe::toJson(workspace.recipe)},
            {columnsPart, text(columnsToJson(workspace))},
            {filtersPart, text(filtersToJson(workspace.filters))},
            {viewPart, text(viewToJson(workspace))},
            {reportPart, report::layoutToJson(layout)},
            {findingsPart, text({{key("dismissed"), QJsonArray::fromStringList(workspace.dismissedFindings)},
                                 {key("keptProposals"), QJsonArray::fromStringList(workspace.keptProposals)}})}};
}

Result<Workspace> fromParts(const WorkspaceParts &parts, const QString &folder)
{
    Workspace workspace;
    QStringList near;
    std::vector<QJsonObject> byDatabase;
    PartsReader all(parts);
    all.part(inputsPart, [&](JsonReader &reader) {
        reader.read("name", workspace.name);
        reader.read("inputs", workspace.inputs);
        reader.read("near", near);
        workspace.files = filesOf(reader);
        byDatabase = reader.objects("database");
        reader.read("recovers", workspace.recovers);
    });
    all.part(importPart, [&](JsonReader &) {
        const QJsonObject json = QJsonDocument::fromJson(parts.value(importPart)).object();
        all.take(importPart, sources::readOptionsFromJson(json), workspace.read);
    });
    all.take(recipePart, recipe::fromJson(parts.value(recipePart)), workspace.recipe);
    if (!all.error() && !readByDatabase(byDatabase, workspace.recipe))
        return wrong(inputsPart, key("database"));
    all.part(columnsPart, [&](JsonReader &reader) { readColumns(reader, workspace); });
    all.part(filtersPart, [&](JsonReader &reader) { readFilters(reader, workspace); });
    all.part(viewPart, [&](JsonReader &reader) { readView(reader, workspace); });
    all.take(reportPart, report::layoutFromJson(parts.value(reportPart)), workspace.report);
    all.part(findingsPart, [&](JsonReader &reader) {
        reader.read("dismissed", workspace.dismissedFindings);
        reader.read("keptProposals", workspace.keptProposals);
    });
    if (all.error())
        return tl::make_unexpected(*all.error());
    if (workspace.report.privacy == report::Privacy::None)
        workspace.report.privacy = report::Privacy::Personal;
    return foundNear(std::move(workspace), near, folder);
}

} // namespace clientele::workspace
