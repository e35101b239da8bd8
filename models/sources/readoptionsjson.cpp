// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/readoptionsjson.h"

#include "models/sources/words.h"

#include <QJsonArray>

namespace clientele::sources {

namespace {

const std::array<DateOrder, 3> orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
const std::array<table::Type, 5> types{table::Type::Integer, table::Type::Real, table::Type::Text, table::Type::Date,
                                       table::Type::Boolean};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// The first thing that is wrong stays.
class Reader final
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    void text(const char *name, QString &value)
    {
        const QJsonValue found = m_json.value(key(name));
        if (found.isString())
            value = found.toString();
        else if (!found.isUndefined())
            refuse(name);
    }
    void character(const char *name, std::optional<QChar> &value)
    {
        QString word;
        text(name, word);
        if (word.size() == 1 && !word[0].isSurrogate())
            value = word[0];
        else if (!word.isEmpty())
            refuse(name);
    }
    void dateOrder(const char *name, std::optional<DateOrder> &value)
    {
        QString word;
        text(name, word);
        if (!word.isEmpty() && !(value = dateOrderFromToken(word)))
            refuse(name);
    }
    void words(const char *name, QStringList &value)
    {
        const QJsonValue found = m_json.value(key(name));
        if (!found.isUndefined() && !found.isArray())
            refuse(name);
        const QJsonArray array = found.toArray();
        for (const QJsonValue &one : array) {
            if (!one.isString())
                refuse(name);
            value += one.toString();
        }
    }
    template <class T>
    void byColumn(const char *name, QMap<QString, T> &values, std::optional<T> (*fromToken)(QStringView))
    {
        const QJsonValue found = m_json.value(key(name));
        if (!found.isUndefined() && !found.isObject())
            refuse(name);
        const QJsonObject object = found.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto value = fromToken(it.value().toString()))
                values.insert(it.key(), *value);
            else
                refuse(name);
        }
    }
    void flag(const char *name, std::optional<bool> &value)
    {
        const QJsonValue found = m_json.value(key(name));
        if (found.isBool())
            value = found.toBool();
        else if (!found.isUndefined())
            refuse(name);
    }
    void plan(const char *name, std::optional<joins::Plan> &value)
    {
        const QJsonValue found = m_json.value(key(name));
        if (found.isUndefined())
            return;
        if (auto read = joins::planFromJson(found.toObject()))
            value = std::move(*read);
        else
            refuse(name);
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void refuse(const char *name)
    {
        if (!m_error)
            m_error = Error{Error::Code::Parse, Words::tr("A choice of how to read the data means nothing here"),
                            key(name), Words::tr("Take it out, or choose anew how the data is read")};
    }

    const QJsonObject &m_json;
    std::optional<Error> m_error;
};

std::optional<table::Role> anyRole(QStringView text)
{
    return text.isEmpty() ? table::Role::None : table::roleFromToken(text);
}

} // namespace

QString token(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::YearMonthDay:
        break;
    }
    return QStringLiteral("ymd");
}

std::optional<DateOrder> dateOrderFromToken(QStringView text)
{
    const auto found = std::find_if(orders.begin(), orders.end(), [&](DateOrder one) { return token(one) == text; });
    return found == orders.end() ? std::nullopt : std::optional(*found);
}

std::optional<table::Type> typeFromToken(QStringView text)
{
    const auto found =
        std::find_if(types.begin(), types.end(), [&](table::Type one) { return table::toString(one) == text; });
    return found == types.end() ? std::nullopt : std::optional(*found);
}

QJsonObject toJson(const ReadOptions &options)
{
    QJsonObject json;
    const auto put = [&json](const char *name, const QJsonValue &value) { json.insert(key(name), value); };
    if (options.delimiter)
        put("delimiter", QString(*options.delimiter));
    if (!options.encoding.isEmpty())
        put("encoding", options.encoding);
    if (options.decimal)
        put("decimal", QString(*options.decimal));
    if (options.dateOrder)
        put("dateOrder", token(*options.dateOrder));
    if (!options.missingWords.isEmpty())
        put("missingWords", QJsonArray::fromStringList(options.missingWords));
    if (!options.sheet.isEmpty())
        put("sheet", options.sheet);
    QJsonObject byColumn;
    for (auto it = options.types.begin(); it != options.types.end(); ++it)
        byColumn.insert(it.key(), table::toString(it.value()));
    if (!byColumn.isEmpty())
        put("types", byColumn);
    byColumn = {};
    for (auto it = options.roles.begin(); it != options.roles.end(); ++it)
        byColumn.insert(it.key(), table::token(it.value()));
    if (!byColumn.isEmpty())
        put("roles", byColumn);
    if (!options.fileNameColumn.isEmpty())
        put("fileNameColumn", options.fileNameColumn);
    if (!options.hasHeader)
        put("hasHeader", false);
    if (options.quotedLines)
        put("quotedLines", *options.quotedLines);
    if (options.uniteColumns)
        put("uniteColumns", true);
    if (options.joins)
        put("joins", joins::toJson(*options.joins));
    return json;
}

Result<ReadOptions> readOptionsFromJson(const QJsonObject &json)
{
    ReadOptions options;
    Reader reader(json);
    reader.character("delimiter", options.delimiter);
    reader.text("encoding", options.encoding);
    reader.character("decimal", options.decimal);
    reader.dateOrder("dateOrder", options.dateOrder);
    reader.words("missingWords", options.missingWords);
    reader.text("sheet", options.sheet);
    reader.byColumn("types", options.types, typeFromToken);
    reader.byColumn("roles", options.roles, anyRole);
    reader.text("fileNameColumn", options.fileNameColumn);
    std::optional<bool> hasHeader;
    std::optional<bool> uniteColumns;
    reader.flag("hasHeader", hasHeader);
    reader.flag("quotedLines", options.quotedLines);
    reader.flag("uniteColumns", uniteColumns);
    reader.plan("joins", options.joins);
    options.hasHeader = hasHeader.value_or(true);
    options.uniteColumns = uniteColumns.value_or(false);
    if (reader.error())
        return tl::make_unexpected(*reader.error());
    return options;
}

} // namespace clientele::sources
