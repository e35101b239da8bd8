// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/json.h"

#include "models/table/column.h"

#include <cmath>

namespace clientele::app {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

} // namespace

Json::Json(double value)
{
    if (std::isfinite(value))
        m_value = value == 0 ? 0.0 : value; // no sign on zero
}

Json::Json(const QStringList &values) : m_value(Items(values.begin(), values.end())) {}

Json::Json(const std::vector<double> &values) : m_value(Items(values.begin(), values.end())) {}

Json Json::object()
{
    Json json;
    json.m_value = Members();
    return json;
}

Json Json::array()
{
    Json json;
    json.m_value = Items();
    return json;
}

Json &Json::set(const QString &key, Json value)
{
    std::get<Members>(m_value).emplace_back(key, std::move(value));
    return *this;
}

Json &Json::add(Json value)
{
    std::get<Items>(m_value).push_back(std::move(value));
    return *this;
}

QByteArray Json::text() const
{
    QByteArray out;
    write(out, 0);
    return out + '\n';
}

void Json::write(QByteArray &out, int depth) const
{
    const QByteArray indent = '\n' + QByteArray(qsizetype(2) * (depth + 1), ' ');
    const QByteArray outdent = '\n' + QByteArray(qsizetype(2) * depth, ' ');
    const auto list = [&](const auto &entries, char open, char close, auto writeOne) {
        out += open;
        bool isFirst = true;
        for (const auto &entry : entries) {
            if (!isFirst)
                out += ',';
            out += indent;
            writeOne(entry);
            isFirst = false;
        }
        if (!entries.empty())
            out += outdent;
        out += close;
    };
    if (const auto *truth = std::get_if<bool>(&m_value)) {
        out += *truth ? "true" : "false";
    } else if (const auto *integer = std::get_if<std::int64_t>(&m_value)) {
        out += QByteArray::number(qlonglong(*integer));
    } else if (const auto *number = std::get_if<double>(&m_value)) {
        out += QByteArray::fromStdString(table::shortestText(*number));
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        out += quoted(*text);
    } else if (const auto *members = std::get_if<Members>(&m_value)) {
        list(*members, '{', '}', [&](const auto &member) {
            out += quoted(member.first) + ": ";
            member.second.write(out, depth + 1);
        });
    } else if (const auto *items = std::get_if<Items>(&m_value)) {
        list(*items, '[', ']', [&](const Json &item) { item.write(out, depth + 1); });
    } else {
        out += "null";
    }
}

} // namespace clientele::app
