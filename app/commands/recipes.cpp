// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/recipes.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

// Outside of any namespace, as its documentation asks.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString bundledFolder = QStringLiteral(":/clientele/recipes");

Json jsonOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Json(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 1e15)
            return Json(std::int64_t(number));
        return Json(number);
    }
    case QJsonValue::String:
        return Json(value.toString());
    case QJsonValue::Array: {
        Json array = Json::array();
        for (const QJsonValue &one : value.toArray())
            array.add(jsonOf(one));
        return array;
    }
    case QJsonValue::Object: {
        Json object = Json::object();
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.set(it.key(), jsonOf(it.value()));
        return object;
    }
    default:
        return {};
    }
}

} // namespace

QStringList bundledRecipes()
{
    loadResources();
    QStringList names;
    for (const QFileInfo &file : QDir(bundledFolder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << file.completeBaseName();
    return names;
}

Result<recipe::Recipe> findRecipe(const QString &nameOrPath)
{
    if (QFileInfo::exists(nameOrPath))
        return recipe::readRecipe(nameOrPath);
    const QStringList names = bundledRecipes();
    const QString bundled = bundledFolder + QLatin1Char('/') + nameOrPath + QStringLiteral(".json");
    if (names.contains(nameOrPath))
        return recipe::readRecipe(bundled);
    return fail(Error::Code::Input, Text::tr("There is no such recipe"), QStringLiteral("--recipe %1").arg(nameOrPath),
                Text::tr("Name a file, or one of %1").arg(names.join(QStringLiteral(", "))));
}

Result<void> applyRecipe(const recipe::Recipe &recipe, Loaded &loaded)
{
    auto replay = recipe::replay(recipe::withoutFirst(recipe, loaded.doneInDatabase), loaded.source.table);
    if (!replay)
        return tl::make_unexpected(replay.error().error);
    loaded.recipe = recipe;
    loaded.raw = loaded.source.table;
    loaded.source.table = std::move(replay->table);
    loaded.steps.insert(loaded.steps.end(), replay->steps.begin(), replay->steps.end());
    loaded.source.account.warnings += recipe::warningsOf(loaded.steps);
    return {};
}

// The column, or a list where the key has several.
Json keyJson(const joins::Link &link, QString joins::KeyPair::*side)
{
    if (link.more.empty())
        return link.keys().front().*side;
    Json columns = Json::array();
    for (const joins::KeyPair &key : link.keys())
        columns.add(key.*side);
    return columns;
}

Json joinJson(const joins::AppliedLink &applied)
{
    const joins::Link &link = applied.link;
    const joins::LinkFigures &figures = applied.figures;
    return Json::object()
        .set(QStringLiteral("step"), QStringLiteral("join"))
        .set(QStringLiteral("left"), link.left)
        .set(QStringLiteral("leftKey"), keyJson(link, &joins::KeyPair::left))
        .set(QStringLiteral("right"), link.right)
        .set(QStringLiteral("rightKey"), keyJson(link, &joins::KeyPair::right))
        .set(QStringLiteral("kind"), QString::fromLatin1(joins::kindTokens[std::size_t(link.kind)]))
        .set(QStringLiteral("several"), QString::fromLatin1(joins::severalTokens[std::size_t(link.several)]))
        .set(QStringLiteral("ignoreCase"), link.ignoreCase)
        .set(QStringLiteral("matched"), figures.matched)
        .set(QStringLiteral("unmatchedLeft"), figures.unmatchedLeft)
        .set(QStringLiteral("unmatchedRight"), figures.unmatchedRight)
        .set(QStringLiteral("ambiguous"), figures.ambiguous)
        .set(QStringLiteral("rowsIn"), applied.rowsIn)
        .set(QStringLiteral("rowsOut"), applied.rowsOut);
}

Json stepJson(const recipe::AppliedStep &step)
{
    const QJsonObject parameters = recipe::toJson(recipe::Entry{step.step, true});
    const QString stepKey = QStringLiteral("step");
    Json json = Json::object();
    json.set(stepKey, recipe::kindOf(step.step));
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (it.key() != stepKey)
            json.set(it.key(), jsonOf(it.value()));
    }
    return json.set(QStringLiteral("rowsIn"), step.account.rowsIn)
        .set(QStringLiteral("rowsOut"), step.account.rowsOut)
        .set(QStringLiteral("cellsChanged"), step.account.cellsChanged);
}

} // namespace clientele::app
