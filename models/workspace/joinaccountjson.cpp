// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/joinaccountjson.h"

#include "models/workspace/jsonreader.h"
#include "models/workspace/words.h"

namespace clientele::workspace {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// Each figure with its name, once for writing and reading.
template <class Figures, class Visit>
void eachFigure(Figures &figures, Visit visit)
{
    visit("leftRows", figures.leftRows);
    visit("rightRows", figures.rightRows);
    visit("matched", figures.matched);
    visit("unmatchedLeft", figures.unmatchedLeft);
    visit("unmatchedRight", figures.unmatchedRight);
    visit("ambiguous", figures.ambiguous);
    visit("rowsMultiplied", figures.rowsMultiplied);
    visit("missingLeft", figures.missingLeft);
    visit("nearMisses", figures.nearMisses);
}

QJsonObject toJson(const joins::AppliedLink &applied)
{
    QJsonObject figures{{key("nearLeft"), applied.figures.nearLeft}, {key("nearRight"), applied.figures.nearRight}};
    eachFigure(applied.figures, [&](const char *name, std::size_t value) { figures.insert(key(name), qint64(value)); });
    return {{key("rowsIn"), qint64(applied.rowsIn)},
            {key("rowsOut"), qint64(applied.rowsOut)},
            {key("reason"), applied.reason},
            {key("figures"), figures}};
}

joins::AppliedLink appliedFromJson(JsonReader &reader)
{
    joins::AppliedLink applied;
    reader.read("rowsIn", applied.rowsIn);
    reader.read("rowsOut", applied.rowsOut);
    reader.read("reason", applied.reason);
    JsonReader figures(reader.object("figures"));
    eachFigure(applied.figures, [&](const char *name, std::size_t &value) { figures.read(name, value); });
    figures.read("nearLeft", applied.figures.nearLeft);
    figures.read("nearRight", applied.figures.nearRight);
    reader.refuse("figures", figures);
    return applied;
}

QJsonObject toJson(const joins::TableAccount &table)
{
    return {{key("name"), table.name},
            {key("rows"), qint64(table.rows)},
            {key("isJoined"), table.isJoined},
            {key("whyNot"), table.whyNot}};
}

joins::TableAccount tableFromJson(JsonReader &reader)
{
    joins::TableAccount table;
    reader.read("name", table.name);
    reader.read("rows", table.rows);
    reader.read("isJoined", table.isJoined);
    reader.read("whyNot", table.whyNot);
    return table;
}

} // namespace

QJsonObject toJson(const joins::Account &account)
{
    QJsonArray tables;
    for (const joins::TableAccount &table : account.tables)
        tables.append(toJson(table));
    QJsonArray links; // one for each of the plan's
    for (const joins::AppliedLink &link : account.links)
        links.append(toJson(link));
    return {{key("plan"), joins::toJson(account.plan)},
            {key("tables"), tables},
            {key("links"), links},
            {key("warnings"), QJsonArray::fromStringList(account.warnings)}};
}

Result<joins::Account> joinAccountFromJson(const QJsonObject &json)
{
    joins::Account account;
    JsonReader reader(json);
    auto plan = joins::planFromJson(reader.object("plan"));
    if (!plan)
        return tl::make_unexpected(plan.error());
    account.plan = std::move(*plan);
    for (const QJsonObject &one : reader.objects("tables")) {
        JsonReader inner(one);
        account.tables.push_back(tableFromJson(inner));
        reader.refuse("tables", inner);
    }
    for (const QJsonObject &one : reader.objects("links")) {
        JsonReader inner(one);
        account.links.push_back(appliedFromJson(inner));
        reader.refuse("links", inner);
    }
    reader.read("warnings", account.warnings);
    if (account.links.size() != account.plan.links.size())
        reader.refuse("links");
    if (!reader.wrong().isEmpty())
        return fail(Error::Code::Parse, Words::tr("The workspace is damaged, or was changed by another program"),
                    QStringLiteral("joins: ") + reader.wrong(), Words::tr("Open a copy of it from a backup"));
    for (std::size_t i = 0; i < account.links.size(); ++i)
        account.links[i].link = account.plan.links[i];
    return account;
}

} // namespace clientele::workspace
