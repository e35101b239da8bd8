// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// GLib names parameters "signals": it comes before Qt.
#include <gmime/gmime.h>

#include "tests/mail/gmimereader.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace clientele::mailtest {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

QJsonArray addressesOf(GMimeMessage *message, GMimeAddressType type)
{
    QJsonArray all;
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        all += QJsonArray{QString::fromUtf8(internet_address_get_name(address)),
                          QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))};
    }
    return all;
}

QByteArray bytesOf(GMimePart *part)
{
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

QString typeOf(GMimeObject *object)
{
    char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
    const QString text = QString::fromUtf8(type);
    g_free(type);
    return text;
}

/// @returns the structure below the object; fills in body and attachments.
QString walk(GMimeObject *object, std::optional<QString> &body, QJsonArray &attachments)
{
    const QString type = typeOf(object);
    if (GMIME_IS_MULTIPART(object)) {
        QStringList inner;
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
            inner += walk(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), body, attachments);
        return type + QLatin1Char('(') + inner.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    if (!GMIME_IS_PART(object))
        return type;
    const QByteArray disposition(g_mime_object_get_disposition(object));
    const QByteArray bytes = bytesOf(GMIME_PART(object));
    if (disposition == "attachment")
        attachments +=
            QJsonObject{{QStringLiteral("name"), QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(object)))},
                        {QStringLiteral("type"), type},
                        {QStringLiteral("bytes"), QString::fromLatin1(bytes.toBase64())}};
    else if (type == QLatin1String("text/plain") && !body)
        body = QString::fromUtf8(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return type;
}

} // namespace

QJsonObject readWithGMime(const QString &path)
{
    g_mime_init();
    GError *problem = nullptr;
    const Owned<GMimeStream> stream(g_mime_stream_file_open(path.toLocal8Bit().constData(), "r", &problem));
    if (!stream) {
        g_clear_error(&problem);
        return {};
    }
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return {};
    std::optional<QString> body;
    QJsonArray attachments;
    const QString structure = walk(g_mime_message_get_mime_part(message.get()), body, attachments);
    return {{QStringLiteral("subject"), QString::fromUtf8(g_mime_message_get_subject(message.get()))},
            {QStringLiteral("from"), addressesOf(message.get(), GMIME_ADDRESS_TYPE_FROM)},
            {QStringLiteral("to"), addressesOf(message.get(), GMIME_ADDRESS_TYPE_TO)},
            {QStringLiteral("cc"), addressesOf(message.get(), GMIME_ADDRESS_TYPE_CC)},
            {QStringLiteral("messageId"),
             QLatin1Char('<') + QString::fromUtf8(g_mime_message_get_message_id(message.get())) + QLatin1Char('>')},
            {QStringLiteral("structure"), structure},
            {QStringLiteral("body"), body.value_or(QString())},
            {QStringLiteral("attachments"), attachments}};
}

} // namespace clientele::mailtest
