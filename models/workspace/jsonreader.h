// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <cmath>

namespace clientele::workspace {

/// Reads the members of an untrusted object. What is absent leaves the value as it was; the first member that is of the
/// wrong kind is remembered by its name.
class JsonReader final
{
public:
    explicit JsonReader(QJsonObject json) : m_json(std::move(json)) {}

    void read(const char *name, QString &value)
    {
        if (const QJsonValue found = take(name); found.isString())
            value = found.toString();
        else if (!found.isUndefined())
            refuse(name);
    }
    void read(const char *name, QByteArray &value)
    {
        QString text;
        read(name, text);
        value = text.toLatin1();
    }
    void read(const char *name, bool &value)
    {
        if (const QJsonValue found = take(name); found.isBool())
            value = found.toBool();
        else if (!found.isUndefined())
            refuse(name);
    }
    void read(const char *name, double &value)
    {
        if (const QJsonValue found = take(name); found.isDouble() && std::isfinite(found.toDouble()))
            value = found.toDouble();
        else if (!found.isUndefined())
            refuse(name);
    }
    /// Not below zero.
    template <class Whole>
    requires std::is_same_v<Whole, qint64> || std::is_same_v<Whole, std::size_t>
    void read(const char *name, Whole &value)
    {
        const QJsonValue found = take(name);
        const qint64 whole = found.toInteger(-1);
        if (whole >= 0)
            value = Whole(whole);
        else if (!found.isUndefined())
            refuse(name);
    }
    /// None, or one character.
    void read(const char *name, QChar &value)
    {
        QString text;
        read(name, text);
        if (text.size() == 1 && !text[0].isSurrogate())
            value = text[0];
        else if (!text.isEmpty())
            refuse(name);
    }
    void read(const char *name, QStringList &values)
    {
        const QJsonArray array = list(name);
        for (const QJsonValue &one : array) {
            if (!one.isString())
                refuse(name);
            values += one.toString();
        }
    }
    void read(const char *name, std::vector<double> &values)
    {
        const QJsonArray array = list(name);
        for (const QJsonValue &one : array) {
            if (!one.isDouble() || !std::isfinite(one.toDouble()))
                refuse(name);
            values.push_back(one.toDouble());
        }
    }
    /// Pixels by name.
    void readWidths(const char *name, QMap<QString, int> &widths)
    {
        constexpr int widest = 4096;
        const QJsonObject json = object(name);
        for (auto it = json.begin(); it != json.end(); ++it) {
            const int width = it.value().toInt(0);
            if (width <= 0 || width > widest)
                refuse(name);
            widths.insert(it.key(), width);
        }
    }
    template <class Choice>
    void choose(const char *name, std::optional<Choice> (*fromToken)(QStringView), Choice &value)
    {
        QString text;
        read(name, text);
        if (text.isEmpty())
            return;
        if (const auto choice = fromToken(text))
            value = *choice;
        else
            refuse(name);
    }
    [[nodiscard]] QJsonArray list(const char *name)
    {
        const QJsonValue found = take(name);
        if (!found.isUndefined() && !found.isArray())
            refuse(name);
        return found.toArray();
    }
    [[nodiscard]] QJsonObject object(const char *name)
    {
        const QJsonValue found = take(name);
        if (!found.isUndefined() && !found.isObject())
            refuse(name);
        return found.toObject();
    }
    /// The objects of a list; what is none is refused.
    [[nodiscard]] std::vector<QJsonObject> objects(const char *name)
    {
        std::vector<QJsonObject> all;
        const QJsonArray array = list(name);
        for (const QJsonValue &one : array) {
            if (!one.isObject())
                refuse(name);
            all.push_back(one.toObject());
        }
        return all;
    }
    void refuse(const char *name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(name);
    }
    /// What is wrong inside of a member that a reader of its own has read.
    void refuse(const char *name, const JsonReader &inner)
    {
        if (!inner.wrong().isEmpty())
            refuse(name);
    }
    /// The name of the first member that cannot be; empty: all is well.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    [[nodiscard]] QJsonValue take(const char *name) const { return m_json.value(QLatin1String(name)); }

    QJsonObject m_json;
    QString m_wrong;
};

} // namespace clientele::workspace
