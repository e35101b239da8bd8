// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// GLib names parameters "signals": it comes before Qt.
#include <gmime/gmime.h>

#include "models/mail/message.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringDecoder>

#include <fcntl.h>
#include <unistd.h>

#include <memory>
#include <mutex>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailMessage)
};

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeFormat
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};
using Format = std::unique_ptr<GMimeFormatOptions, FreeFormat>;

const char *const utf8 = "utf-8";
const qint64 largestCheckedText = 4'000'000;

void initializeOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Result<void> checkHeaders(const MailMessage &message)
{
    const auto refuse = [](const QString &what, const QString &where) {
        return fail(Error::Code::Input, what, where.simplified().left(80), Text::tr("Write it on one line"));
    };
    if (message.from.mailbox.isEmpty())
        return fail(Error::Code::Input, Text::tr("The sender's address is missing"), {},
                    Text::tr("Say who sends the message"));
    if (message.recipients().isEmpty())
        return fail(Error::Code::Input, Text::tr("Nobody is to receive the message"), {},
                    Text::tr("Add an address to To, Cc or Bcc"));
    if (hasControlCharacters(message.subject))
        return refuse(Text::tr("The subject holds a line break or another control character"), message.subject);
    if (hasControlCharacters(message.messageId))
        return refuse(Text::tr("The Message-ID holds a control character"), message.messageId);
    if (hasControlCharacters(message.picture.contentId))
        return refuse(Text::tr("The picture's Content-ID holds a control character"), message.picture.contentId);
    std::vector<Address> everybody{message.from};
    for (const auto *list : {&message.to, &message.cc, &message.bcc})
        everybody.insert(everybody.end(), list->begin(), list->end());
    for (const Address &address : everybody) {
        if (hasControlCharacters(address.name) || hasControlCharacters(address.mailbox))
            return refuse(Text::tr("An address holds a line break or another control character"), address.mailbox);
    }
    return {};
}

void addAddresses(GMimeMessage *message, GMimeAddressType type, const std::vector<Address> &addresses)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    for (const Address &address : addresses) {
        const QByteArray name = address.name.toUtf8();
        const Owned<InternetAddress> mailbox(internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(),
                                                                          address.mailbox.toUtf8().constData()));
        internet_address_set_charset(mailbox.get(), utf8);
        internet_address_list_add(list, mailbox.get());
    }
}

void setDate(GMimeMessage *message, const QDateTime &written)
{
    const QDateTime date = written.isValid() ? written : QDateTime::currentDateTime();
    GTimeZone *zone = g_time_zone_new_offset(date.offsetFromUtc());
    GDateTime *utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    GDateTime *local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
}

void setContent(GMimePart *part, GMimeStream *stream, GMimeContentEncoding encoding)
{
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

/// UTF-8 text; quoted-printable stays readable in its source, base64 is shorter where most letters are not ASCII.
Owned<GMimePart> textPart(const QString &body, const char *subtype)
{
    QString normalised = body;
    normalised.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (!normalised.endsWith(QLatin1Char('\n')))
        normalised += QLatin1Char('\n');
    const QByteArray text = normalised.toUtf8();
    const auto foreign = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", utf8);
    const bool base64 = 3 * foreign > text.size();
    const QByteArray sent = base64 ? QByteArray(text).replace("\n", "\r\n") : text;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(sent.constData(), std::size_t(sent.size())));
    setContent(part.get(), stream.get(),
               base64 ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

/// Type and subtype. Types that may not be in base64 (message/…, multipart/…) go as plain bytes.
QPair<QByteArray, QByteArray> mimeTypeOf(const Attachment &attachment)
{
    QString type = attachment.mimeType;
    if (type.isEmpty()) {
        const QMimeDatabase database;
        type = attachment.path.isEmpty()
                   ? database.mimeTypeForFileNameAndData(attachment.shownName(), attachment.bytes).name()
                   : database.mimeTypeForFile(attachment.path).name();
    }
    const QStringList halves = type.split(QLatin1Char('/'));
    const auto isToken = [](const QString &half) {
        return !half.isEmpty() && std::all_of(half.begin(), half.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("!#$&-^_.+").contains(c));
        });
    };
    if (halves.size() != 2 || !isToken(halves[0]) || !isToken(halves[1]) || halves[0] == QLatin1String("message") ||
        halves[0] == QLatin1String("multipart"))
        return {"application", "octet-stream"};
    return {halves[0].toLatin1(), halves[1].toLatin1()};
}

bool isUtf8Text(const Attachment &attachment)
{
    QByteArray bytes = attachment.bytes;
    if (!attachment.path.isEmpty()) {
        QFile file(attachment.path);
        if (file.size() > largestCheckedText || !file.open(QIODevice::ReadOnly))
            return false;
        bytes = file.readAll();
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && !decoded.contains(QChar(0));
}

void setEncodedParameter(GMimeParamList *parameters, const char *key, const QByteArray &value,
                         GMimeParamEncodingMethod method)
{
    g_mime_param_list_set_parameter(parameters, key, value.constData());
    GMimeParam *parameter = g_mime_param_list_get_parameter(parameters, key);
    g_mime_param_set_charset(parameter, utf8);
    g_mime_param_set_encoding_method(parameter, method);
}

Result<Owned<GMimeStream>> openContent(const Attachment &attachment)
{
    if (attachment.path.isEmpty())
        return Owned<GMimeStream>(
            g_mime_stream_mem_new_with_buffer(attachment.bytes.constData(), std::size_t(attachment.bytes.size())));
    const int descriptor =
        attachment.size() < 0 ? -1 : ::open(QFile::encodeName(attachment.path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Error::Code::Io, Text::tr("The attachment cannot be read"), attachment.path,
                    Text::tr("Check that the file exists and may be read"));
    return Owned<GMimeStream>(g_mime_stream_fs_new(descriptor)); // owns the descriptor
}

Result<Owned<GMimePart>> attachmentPart(const Attachment &attachment)
{
    const auto stream = openContent(attachment);
    if (!stream)
        return tl::make_unexpected(stream.error());
    const auto [type, subtype] = mimeTypeOf(attachment);
    Owned<GMimePart> part(g_mime_part_new_with_type(type.constData(), subtype.constData()));
    GMimeObject *object = GMIME_OBJECT(part.get());
    GMimeParamList *typeParameters = g_mime_content_type_get_parameters(g_mime_object_get_content_type(object));
    if (type == "text" && isUtf8Text(attachment))
        g_mime_object_set_content_type_parameter(object, "charset", utf8);
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    GMimeParamList *dispositionParameters =
        g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(object));
    // Outlook reads the name of the content type in RFC 2047 words, everybody else the file name of the disposition in
    // RFC 2231.
    const QByteArray name = attachment.shownName().toUtf8();
    setEncodedParameter(typeParameters, "name", name, GMIME_PARAM_ENCODING_METHOD_RFC2047);
    setEncodedParameter(dispositionParameters, "filename", name, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    setContent(part.get(), stream->get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

Owned<GMimePart> picturePart(const InlinePicture &picture, const QString &contentId)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("image", "png"));
    GMimeObject *object = GMIME_OBJECT(part.get());
    g_mime_object_set_content_id(object, contentId.toUtf8().constData());
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_INLINE);
    g_mime_object_set_content_type_parameter(object, "name", "chart.png");
    g_mime_object_set_content_disposition_parameter(object, "filename", "chart.png");
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(picture.png.constData(), std::size_t(picture.png.size())));
    setContent(part.get(), stream.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// The text alone, or text and HTML to choose from.
Owned<GMimeObject> bodyPart(const MailMessage &message, const QString &messageId)
{
    Owned<GMimePart> text = textPart(message.body, "plain");
    if (!message.html)
        return Owned<GMimeObject>(GMIME_OBJECT(text.release()));
    const QString contentId =
        message.picture.contentId.isEmpty() ? QStringLiteral("chart.") + messageId : message.picture.contentId;
    const Owned<GMimePart> html =
        textPart(htmlBody(message.body, message.picture, contentId, message.language), "html");
    Owned<GMimeMultipart> choice(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_add(choice.get(), GMIME_OBJECT(text.get()));
    if (message.picture.isEmpty()) {
        g_mime_multipart_add(choice.get(), GMIME_OBJECT(html.get()));
    } else {
        const Owned<GMimeMultipart> related(g_mime_multipart_new_with_subtype("related"));
        g_mime_object_set_content_type_parameter(GMIME_OBJECT(related.get()), "type", "text/html");
        g_mime_multipart_add(related.get(), GMIME_OBJECT(html.get()));
        g_mime_multipart_add(related.get(), GMIME_OBJECT(picturePart(message.picture, contentId).get()));
        g_mime_multipart_add(choice.get(), GMIME_OBJECT(related.get()));
    }
    return Owned<GMimeObject>(GMIME_OBJECT(choice.release()));
}

Result<Owned<GMimeMessage>> assemble(const MailMessage &message, const QString &messageId)
{
    Owned<GMimeMessage> mime(g_mime_message_new(TRUE));
    addAddresses(mime.get(), GMIME_ADDRESS_TYPE_FROM, {message.from});
    addAddresses(mime.get(), GMIME_ADDRESS_TYPE_TO, message.to);
    addAddresses(mime.get(), GMIME_ADDRESS_TYPE_CC, message.cc);
    g_mime_message_set_subject(mime.get(), message.subject.toUtf8().constData(), utf8);
    setDate(mime.get(), message.date);
    g_mime_message_set_message_id(mime.get(), messageId.toUtf8().constData());

    const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(parts.get(), bodyPart(message, messageId).get());
    for (const Attachment &attachment : message.attachments) {
        const auto part = attachmentPart(attachment);
        if (!part)
            return tl::make_unexpected(part.error());
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(part->get()));
    }
    g_mime_message_set_mime_part(mime.get(), GMIME_OBJECT(parts.get()));
    return mime;
}

std::vector<std::pair<qint64, QDateTime>> fileStates(const MailMessage &message)
{
    std::vector<std::pair<qint64, QDateTime>> states;
    for (const Attachment &attachment : message.attachments) {
        const QFileInfo file(attachment.path);
        states.emplace_back(attachment.size(), attachment.path.isEmpty() ? QDateTime() : file.lastModified());
    }
    return states;
}

} // namespace

Result<ComposedMessage> compose(const MailMessage &message, QFileDevice &out)
{
    initializeOnce();
    if (const auto checked = checkHeaders(message); !checked)
        return tl::make_unexpected(checked.error());
    ComposedMessage composed;
    composed.messageId = message.messageId.isEmpty() ? makeMessageId(message.from) : message.messageId;
    const auto before = fileStates(message);
    const auto mime = assemble(message, composed.messageId);
    if (!mime)
        return tl::make_unexpected(mime.error());

    const auto notWritten = [&] {
        return fail(Error::Code::Io, Text::tr("The message could not be written"), out.fileName(),
                    Text::tr("Check that the disk has space for it"));
    };
    const int descriptor = out.flush() ? ::fcntl(out.handle(), F_DUPFD_CLOEXEC, 0) : -1;
    if (descriptor < 0)
        return notWritten();
    const Owned<GMimeStream> file(g_mime_stream_fs_new(descriptor));
    const Owned<GMimeStream> stream(g_mime_stream_buffer_new(file.get(), GMIME_STREAM_BUFFER_BLOCK_WRITE));
    const Format format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_add_hidden_header(format.get(), "Bcc");
    const auto written = g_mime_object_write_to_stream(GMIME_OBJECT(mime->get()), format.get(), stream.get());
    if (written < 0 || g_mime_stream_flush(stream.get()) != 0 || g_mime_stream_length(file.get()) < written)
        return notWritten();
    if (fileStates(message) != before)
        return fail(Error::Code::Io, Text::tr("An attached file changed while it was read"), {},
                    Text::tr("Try again when nothing writes to it"));
    composed.bytes = g_mime_stream_length(file.get());
    return composed;
}

} // namespace clientele::mail
