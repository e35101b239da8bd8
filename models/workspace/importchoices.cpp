// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/importchoices.h"

#include "models/core/savefile.h"
#include "models/sources/inputnames.h"
#include "models/sources/readoptionsjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace clientele::workspace {

namespace {

constexpr qint64 largestStore = 4'000'000; // bytes: beyond that it is not ours

QStringList absolute(const QStringList &inputs)
{
    QStringList all;
    for (const QString &input : inputs)
        all.append(sources::absoluteInput(input));
    return all;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &one : json.toArray()) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

} // namespace

ImportChoices::ImportChoices(QString store) : m_store(std::move(store))
{
    if (m_store.isEmpty())
        m_store = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/imports.json");
    read();
}

QStringList ImportChoices::columnsOf(const table::Table &table)
{
    QStringList names;
    for (const table::ColumnPtr &column : table.columns())
        names.append(column->name());
    names.sort();
    return names;
}

const ImportChoice *ImportChoices::find(const QStringList &inputs) const
{
    const QStringList wanted = absolute(inputs);
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const ImportChoice &one) { return one.inputs == wanted; });
    return found == m_choices.end() ? nullptr : &*found;
}

const ImportChoice *ImportChoices::findByColumns(const table::Table &table) const
{
    const QStringList wanted = columnsOf(table);
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const ImportChoice &one) {
        return std::find(one.columns.begin(), one.columns.end(), wanted) != one.columns.end();
    });
    return found == m_choices.end() ? nullptr : &*found;
}

void ImportChoices::remember(const QStringList &inputs, const QStringList &readInputs,
                             const sources::ReadOptions &options, const table::Table &table,
                             const QStringList &foundColumns)
{
    ImportChoice choice{
        absolute(inputs), absolute(readInputs), {columnsOf(table)}, options, QDateTime::currentDateTime()};
    QStringList found = foundColumns;
    found.sort();
    if (found != choice.columns.front())
        choice.columns.push_back(std::move(found));
    std::erase_if(m_choices, [&](const ImportChoice &one) { return one.inputs == choice.inputs; });
    m_choices.insert(m_choices.begin(), std::move(choice));
    if (m_choices.size() > mostKept)
        m_choices.resize(mostKept);
    write();
}

void ImportChoices::forget(const QStringList &inputs)
{
    const QStringList gone = absolute(inputs);
    if (std::erase_if(m_choices, [&](const ImportChoice &one) { return one.inputs == gone; }) > 0)
        write();
}

void ImportChoices::read()
{
    QFile file(m_store);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestStore)
        return;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("imports")).toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject json = one.toObject();
        ImportChoice choice;
        choice.inputs = textsOf(json[QStringLiteral("inputs")]);
        choice.readInputs = textsOf(json[QStringLiteral("readInputs")]);
        for (const QJsonValue &columns : json[QStringLiteral("columns")].toArray())
            choice.columns.push_back(textsOf(columns));
        const auto options = sources::readOptionsFromJson(json[QStringLiteral("options")].toObject());
        choice.chosenAt = QDateTime::fromString(json[QStringLiteral("chosenAt")].toString(), Qt::ISODateWithMs);
        if (!options || choice.inputs.isEmpty() || choice.readInputs.isEmpty() || m_choices.size() >= mostKept)
            continue;
        choice.options = *options;
        m_choices.push_back(std::move(choice));
    }
}

void ImportChoices::write() const
{
    QJsonArray all;
    for (const ImportChoice &one : m_choices) {
        QJsonArray columns;
        for (const QStringList &names : one.columns)
            columns.append(QJsonArray::fromStringList(names));
        all.append(QJsonObject{{QStringLiteral("inputs"), QJsonArray::fromStringList(one.inputs)},
                               {QStringLiteral("readInputs"), QJsonArray::fromStringList(one.readInputs)},
                               {QStringLiteral("columns"), columns},
                               {QStringLiteral("options"), sources::toJson(one.options)},
                               {QStringLiteral("chosenAt"), one.chosenAt.toString(Qt::ISODateWithMs)}});
    }
    QDir().mkpath(QFileInfo(m_store).absolutePath());
    const QJsonObject store{{QStringLiteral("version"), 1}, {QStringLiteral("imports"), all}};
    // A choice that cannot be kept is asked for again.
    std::ignore = saveFile(m_store, QJsonDocument(store).toJson(QJsonDocument::Compact));
}

} // namespace clientele::workspace
