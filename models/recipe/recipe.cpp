// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/recipe.h"

#include "models/core/savefile.h"
#include "models/recipe/expression.h"
#include "models/recipe/stepsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace clientele::recipe {

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = qint64(16) << 20;

const QString stepKey = QStringLiteral("step");
const QString enabledKey = QStringLiteral("enabled");
const QString roleKey = QStringLiteral("role");
const QString joinsKey = QStringLiteral("joins");

constexpr auto tokensOf(table::Type)
{
    return std::array{"integer", "real", "text", "date", "boolean"};
}
constexpr auto tokensOf(sources::DateOrder)
{
    return std::array{"dmy", "mdy", "ymd"};
}

template <class T>
constexpr bool isToken = std::is_enum_v<T> && !std::is_same_v<T, table::Role>;

// Parameter by parameter to JSON; those that are as a new step has them are left out.
class Writer final
{
public:
    explicit Writer(QJsonObject &json) : m_json(json) {}

    template <class T>
    void needed(const char *name, const T &value)
    {
        m_json.insert(keyOf(name, value), written(value));
    }
    template <class T>
    void optional(const char *name, const T &value)
    {
        if (!(value == T{}) || std::is_enum_v<T>)
            needed(name, value);
    }

private:
    template <class T>
    static QString keyOf(const char *name, const T &value)
    {
        if constexpr (std::is_same_v<T, ColumnRefs>) {
            if (value.size() == 1 && qstrcmp(name, "columns") == 0)
                return QStringLiteral("column");
        }
        return QString::fromLatin1(name);
    }
    static QJsonValue written(const QString &value) { return value; }
    static QJsonValue written(bool value) { return value; }
    static QJsonValue written(double value) { return value; }
    static QJsonValue written(int value) { return value; }
    static QJsonValue written(const ExpressionText &value) { return value.text; }
    static QJsonValue written(table::Role value) { return table::token(value); }
    static QJsonValue written(const ColumnRef &value)
    {
        if (!value.name.isEmpty() || value.role == table::Role::None)
            return value.name;
        return QJsonObject{{roleKey, table::token(value.role)}};
    }
    static QJsonValue written(const ColumnRefs &value)
    {
        if (value.size() == 1)
            return written(value.front());
        return list(value);
    }
    static QJsonValue written(const std::vector<double> &value) { return list(value); }
    static QJsonValue written(const RecodeMap &value)
    {
        QJsonObject json;
        for (const auto &[from, to] : value)
            json.insert(from, to ? QJsonValue(*to) : QJsonValue(QJsonValue::Null));
        return json;
    }
    template <class T>
    static QJsonValue written(const std::optional<T> &value)
    {
        return written(*value);
    }
    template <class T>
    requires isToken<T>
    static QJsonValue written(T value) { return QString::fromLatin1(tokensOf(value)[std::size_t(value)]); }
    template <class T>
    static QJsonArray list(const std::vector<T> &values)
    {
        QJsonArray json;
        for (const T &value : values)
            json.append(written(value));
        return json;
    }

    QJsonObject &m_json;
};

// Parameter by parameter from JSON; the first thing that is wrong stays.
class Reader final
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) { m_known << stepKey << enabledKey; }

    template <class T>
    void needed(const char *name, T &value)
    {
        const QString key = keyOf(name, value);
        if (!m_json.contains(key))
            return wrong(Words::tr("“%1” is missing").arg(key), Words::tr("Add it"));
        read(key, value);
    }
    template <class T>
    void optional(const char *name, T &value)
    {
        const QString key = keyOf(name, value);
        if (m_json.contains(key))
            read(key, value);
    }
    [[nodiscard]] std::optional<Error> finish()
    {
        for (auto it = m_json.begin(); it != m_json.end() && !m_error; ++it) {
            if (!m_known.contains(it.key()))
                wrong(Words::tr("“%1” is not known here").arg(it.key()),
                      m_names.isEmpty() ? Words::tr("Leave it out")
                                        : Words::tr("Use %1").arg(m_names.join(QStringLiteral(", "))));
        }
        return m_error;
    }

private:
    template <class T>
    QString keyOf(const char *name, const T &)
    {
        const QString key = QString::fromLatin1(name);
        m_known << key;
        m_names << key;
        if constexpr (std::is_same_v<T, ColumnRefs>) {
            const QString single = QStringLiteral("column");
            if (key == QLatin1String("columns")) {
                m_known << single;
                if (m_json.contains(single))
                    return single;
            }
        }
        return key;
    }
    void wrong(const QString &what, const QString &remedy)
    {
        if (!m_error)
            m_error = Error{Error::Code::Parse, what, {}, remedy};
    }
    void expected(const QString &key, const QString &what)
    {
        wrong(Words::tr("“%1” is not what it should be").arg(key), Words::tr("Give %1").arg(what));
    }
    template <class T>
    void read(const QString &key, T &value)
    {
        take(key, m_json.value(key), value);
    }
    void take(const QString &key, const QJsonValue &json, QString &value)
    {
        if (!json.isString())
            return expected(key, Words::tr("a text"));
        value = json.toString();
    }
    void take(const QString &key, const QJsonValue &json, ExpressionText &value) { take(key, json, value.text); }
    void take(const QString &key, const QJsonValue &json, bool &value)
    {
        if (!json.isBool())
            return expected(key, Words::tr("true or false"));
        value = json.toBool();
    }
    void take(const QString &key, const QJsonValue &json, double &value)
    {
        if (!json.isDouble() || !std::isfinite(json.toDouble()))
            return expected(key, Words::tr("a number"));
        value = json.toDouble();
    }
    void take(const QString &key, const QJsonValue &json, int &value)
    {
        const double number = json.toDouble(0.5);
        if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
            return expected(key, Words::tr("a whole number"));
        value = int(number);
    }
    void take(const QString &key, const QJsonValue &json, table::Role &value)
    {
        const auto role = table::roleFromToken(json.toString());
        if (!role && !(json.isString() && json.toString().isEmpty()))
            return expected(key, Words::tr("a role, such as customer or orderDate"));
        value = role.value_or(table::Role::None);
    }
    void take(const QString &key, const QJsonValue &json, ColumnRef &value)
    {
        if (json.isString()) {
            value = ColumnRef(json.toString());
        } else if (json.isObject() && json.toObject().size() == 1 && json.toObject().contains(roleKey)) {
            value = ColumnRef();
            take(key, json.toObject().value(roleKey), value.role);
        } else {
            expected(key, Words::tr("a column's name, or {\"role\": …}"));
        }
        if (!m_error && value.isEmpty())
            expected(key, Words::tr("a column's name, or {\"role\": …}"));
    }
    void take(const QString &key, const QJsonValue &json, ColumnRefs &value)
    {
        value.clear();
        if (!json.isArray())
            return take(key, json, value.emplace_back());
        for (const QJsonValue &one : json.toArray())
            take(key, one, value.emplace_back());
        if (value.empty())
            expected(key, Words::tr("one column or more"));
    }
    void take(const QString &key, const QJsonValue &json, std::vector<double> &value)
    {
        if (!json.isArray())
            return expected(key, Words::tr("a list of numbers"));
        value.clear();
        for (const QJsonValue &one : json.toArray())
            take(key, one, value.emplace_back());
    }
    void take(const QString &key, const QJsonValue &json, RecodeMap &value)
    {
        if (!json.isObject())
            return expected(key, Words::tr("an object of old and new values"));
        const QJsonObject object = json.toObject();
        value.clear();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() && !it.value().isNull())
                return expected(key, Words::tr("texts, or null for missing, as new values"));
            value[it.key()] = it.value().isNull() ? std::nullopt : std::optional(it.value().toString());
        }
    }
    template <class T>
    void take(const QString &key, const QJsonValue &json, std::optional<T> &value)
    {
        take(key, json, value.emplace());
    }
    template <class T>
    requires isToken<T>
    void take(const QString &key, const QJsonValue &json, T &value)
    {
        QStringList all;
        const auto tokens = tokensOf(T{});
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            all << QString::fromLatin1(tokens[i]);
            if (json.toString() == all.last()) {
                value = T(i);
                return;
            }
        }
        expected(key, Words::tr("one of %1").arg(all.join(QStringLiteral(", "))));
    }

    const QJsonObject &m_json;
    QSet<QString> m_known;
    QStringList m_names;
    std::optional<Error> m_error;
};

// Walks over the parameters that name columns.
class Renamer final
{
public:
    Renamer(const ColumnRef &from, const QString &to) : m_from(from), m_to(to) {}

    template <class T>
    void needed(const char *, T &value)
    {
        change(value);
    }
    template <class T>
    void optional(const char *, T &value)
    {
        change(value);
    }

private:
    template <class T>
    void change(T &)
    {
    }
    void change(ColumnRef &column)
    {
        if (column == m_from)
            column = ColumnRef(m_to);
    }
    void change(ColumnRefs &columns)
    {
        for (ColumnRef &column : columns)
            change(column);
    }
    void change(ExpressionText &expression)
    {
        if (!m_from.name.isEmpty())
            expression.text = withColumnRenamed(expression.text, m_from.name, m_to);
    }

    const ColumnRef &m_from;
    const QString &m_to;
};

template <std::size_t I = 0>
std::optional<Step> newStep(const QString &kind)
{
    if constexpr (I == std::variant_size_v<Step>) {
        return std::nullopt;
    } else {
        using Kind = std::variant_alternative_t<I, Step>;
        return kind == QLatin1String(Kind::kind) ? std::optional<Step>(Kind{}) : newStep<I + 1>(kind);
    }
}

template <std::size_t... I>
QStringList allKinds(std::index_sequence<I...>)
{
    return {QString::fromLatin1(std::variant_alternative_t<I, Step>::kind)...};
}

Error atStep(Error error, std::size_t number)
{
    const QString where = Words::tr("step %1").arg(number);
    error.where = error.where.isEmpty() ? where : where + QStringLiteral(", ") + error.where;
    return error;
}

// What a recipe has beside its steps.
Result<std::optional<joins::Plan>> joinsOf(const QByteArray &bytes)
{
    const QJsonValue json = QJsonDocument::fromJson(bytes).object().value(joinsKey);
    if (json.isUndefined())
        return std::nullopt;
    if (!json.isObject())
        return fail(Error::Code::Parse, Words::tr("“%1” is not what it should be").arg(joinsKey), {},
                    Words::tr("Give an object with “main” and “links”"));
    auto plan = joins::planFromJson(json.toObject());
    if (!plan)
        return tl::make_unexpected(plan.error());
    return std::optional(std::move(*plan));
}

Result<QJsonArray> stepsOf(const QByteArray &bytes)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (document.isArray())
        return document.array();
    if (!document.isObject()) {
        const auto line = bytes.left(parsing.offset).count('\n') + 1;
        return fail(Error::Code::Parse, Words::tr("This is not JSON: %1").arg(parsing.errorString()),
                    Words::tr("line %1").arg(line), Words::tr("Mend the file, or save the recipe again"));
    }
    const QJsonObject object = document.object();
    const QJsonValue steps = object.value(QStringLiteral("steps"));
    if (!steps.isArray())
        return fail(Error::Code::Parse, Words::tr("This is no recipe: it has no list of “steps”"), {},
                    Words::tr("Choose a recipe, such as {\"recipe\": 1, \"steps\": […]}"));
    const QJsonValue written = object.value(QStringLiteral("recipe"));
    if (!written.isUndefined() && (!written.isDouble() || written.toDouble() < 1))
        return fail(Error::Code::Parse, Words::tr("“recipe” is not a version"), {}, Words::tr("Write \"recipe\": 1"));
    if (written.toDouble(version) > version)
        return fail(Error::Code::Parse, Words::tr("The recipe is from a newer version of Clientele"), {},
                    Words::tr("Update Clientele"));
    return steps.toArray();
}

} // namespace

QString kindOf(const Step &step)
{
    return std::visit([](const auto &one) { return QString::fromLatin1(one.kind); }, step);
}

void Recipe::renameColumn(const ColumnRef &from, const QString &to)
{
    for (Entry &entry : entries) {
        Renamer renamer(from, to);
        std::visit([&renamer](auto &step) { step.fields(step, renamer); }, entry.step);
    }
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject json{{stepKey, kindOf(entry.step)}};
    Writer writer(json);
    std::visit([&writer](const auto &step) { step.fields(step, writer); }, entry.step);
    if (!entry.enabled)
        json.insert(enabledKey, false);
    return json;
}

Result<Entry> entryFromJson(const QJsonObject &json)
{
    const QString kind = json.value(stepKey).toString();
    auto step = newStep(kind);
    if (!step) {
        const QStringList kinds = allKinds(std::make_index_sequence<std::variant_size_v<Step>>());
        return fail(Error::Code::Parse,
                    kind.isEmpty() ? Words::tr("“step” is missing") : Words::tr("There is no step “%1”").arg(kind), {},
                    Words::tr("Use %1").arg(kinds.join(QStringLiteral(", "))));
    }
    Reader reader(json);
    std::visit([&reader](auto &one) { one.fields(one, reader); }, *step);
    if (auto error = reader.finish()) {
        error->where = kind;
        return tl::make_unexpected(*error);
    }
    const QJsonValue enabled = json.value(enabledKey);
    if (!enabled.isUndefined() && !enabled.isBool())
        return fail(Error::Code::Parse, Words::tr("“%1” is not what it should be").arg(enabledKey), kind,
                    Words::tr("Give %1").arg(Words::tr("true or false")));
    return Entry{std::move(*step), enabled.toBool(true)};
}

QByteArray toJson(const Recipe &recipe)
{
    QJsonArray steps;
    for (const Entry &entry : recipe.entries)
        steps.append(toJson(entry));
    QJsonObject json{{QStringLiteral("recipe"), version}, {QStringLiteral("steps"), steps}};
    if (recipe.joins)
        json.insert(joinsKey, joins::toJson(*recipe.joins));
    return QJsonDocument(json).toJson();
}

Result<Recipe> fromJson(const QByteArray &json)
{
    const auto steps = stepsOf(json);
    if (!steps)
        return tl::make_unexpected(steps.error());
    if (std::size_t(steps->size()) > mostSteps)
        return fail(Error::Code::Parse, Words::tr("The recipe has more than %1 steps").arg(figure(mostSteps)), {},
                    Words::tr("Make several recipes of it"));
    auto joins = joinsOf(json);
    if (!joins)
        return tl::make_unexpected(joins.error());
    Recipe recipe;
    recipe.joins = std::move(*joins);
    for (const QJsonValue &one : *steps) {
        const std::size_t number = recipe.entries.size() + 1;
        if (!one.isObject())
            return tl::make_unexpected(atStep(
                Error{Error::Code::Parse, Words::tr("A step is no object"), {}, Words::tr("Write {\"step\": …}")},
                number));
        auto entry = entryFromJson(one.toObject());
        if (!entry)
            return tl::make_unexpected(atStep(entry.error(), number));
        recipe.entries.push_back(std::move(*entry));
    }
    return recipe;
}

Result<Recipe> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The recipe cannot be read: %1").arg(file.errorString()), path,
                    Words::tr("Check the name and your rights"));
    if (file.size() > largestFile)
        return fail(Error::Code::Io, Words::tr("The recipe is larger than 16 MB"), path,
                    Words::tr("Choose a file that was saved as a recipe"));
    auto recipe = fromJson(file.readAll());
    if (!recipe) {
        Error error = recipe.error();
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(", ") + error.where;
        return tl::make_unexpected(error);
    }
    return recipe;
}

Result<void> writeRecipe(const Recipe &recipe, const QString &path)
{
    return saveFile(path, toJson(recipe));
}

} // namespace clientele::recipe
