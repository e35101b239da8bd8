// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace clientele::app {

/// A JSON value whose keys stay in the order in which they were set, and whose numbers are written as the shortest text
/// that reads back the same. (QJsonObject sorts its keys.) What is missing or not finite is null.
class Json final
{
public:
    Json() = default; ///< null
    Json(bool value) : m_value(value) {}
    Json(double value);
    Json(int value) : m_value(std::int64_t(value)) {}
    Json(std::int64_t value) : m_value(value) {}
    Json(std::size_t value) : m_value(std::int64_t(value)) {}
    Json(QString value) : m_value(std::move(value)) {}
    Json(const QStringList &values);
    Json(const std::vector<double> &values);
    template <class T>
    Json(const std::optional<T> &value)
    {
        if (value)
            *this = Json(*value);
    }
    Json(const char *) = delete; // would be a bool

    [[nodiscard]] static Json object();
    [[nodiscard]] static Json array();

    /// Of an object: appends a key, which must be new. @returns itself.
    Json &set(const QString &key, Json value);
    /// Of an array: appends a value. @returns itself.
    Json &add(Json value);

    /// UTF-8 in lines of two spaces' indent, with a final newline.
    [[nodiscard]] QByteArray text() const;

private:
    using Members = std::vector<std::pair<QString, Json>>;
    using Items = std::vector<Json>;

    void write(QByteArray &out, int depth) const;

    std::variant<std::monostate, bool, std::int64_t, double, QString, Members, Items> m_value;
};

} // namespace clientele::app
